//! Assessing oneself anew: a copy of the newest assessment in one write, so that a tab that is closed leaves all or nothing.

use leptos::prelude::*;

use super::{App, Notice};
use crate::domain::command::{Command, Deed, Stamp, decide};
use crate::domain::id::Id;
use crate::domain::record::Record;
use crate::platform::clock;
use crate::text::Failure;

impl App {
    /// Copies an own assessment under a new id, without its consent; the old one stays to compare with.
    /// `None` if it is gone, or if the device can't; then nothing was written, and it is shown.
    pub fn renew(self, old: Id) -> Option<Id> {
        let me = self.me();
        let count = self.records.with_untracked(|records| records.assessment_parts(&me, old).len());
        let fresh: Option<Vec<Id>> = (0..count).map(|_| self.fresh_id_from(old.moment() + 1)).collect();
        let Some(mut ids) = fresh else {
            self.notice.set(Some(Notice::Failed(Failure::NoRandom)));
            return None;
        };
        // Made within one millisecond, they may lie in any order; cases keep theirs.
        ids.sort();
        let new = *ids.first()?;
        let at = clock::now();
        let written = self.records.with_untracked(|records| {
            let bodies = records.renewal(&me, old, new)?;
            let write = |(id, body)| decide(records, &me, Command::Create(body), Stamp { at, id });
            Some(ids.into_iter().zip(bodies).map(write).collect::<Result<Vec<Vec<Record>>, _>>())
        })?;
        match written {
            Ok(written) => {
                self.notice.set(None);
                self.write_step(written.concat(), Deed::Wrote("assessment".to_owned()));
                Some(new)
            }
            Err(refusal) => {
                self.notice.set(Some(Notice::Refused(refusal)));
                None
            }
        }
    }
}
