//! Own standards: closing a version, and reading one from a spreadsheet's file.
//!
//! What has been closed, or stands in a call that went out, is never changed again.

use leptos::prelude::*;

use super::{App, Picked};
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::skill::Standard;
use crate::platform::{clock, decode, file, input};

/// A table of a standard has some 150 rows; what is longer than this many bytes is another file.
const MOST_BYTES: u32 = 2 << 20;

impl App {
    /// The text of a table that a person picked; `None` where it is none, or far too long.
    pub async fn table_text(self, picked: &Picked) -> Option<String> {
        let _at_work = self.at_work();
        let bytes = file::first_bytes(picked, MOST_BYTES + 1).await?;
        let fits = u32::try_from(bytes.len()).is_ok_and(|length| length <= MOST_BYTES);
        let text = decode::text_of(&bytes).filter(|_| fits)?;
        Some(input::tidy(&text))
    }

    /// Closes a version of an own standard, so that it can be handed out. No step leads back: somebody may have it.
    pub fn issue_standard(self, id: Id) {
        let me = self.me();
        let standard = self.records.with_untracked(|records| match records.body(&me, id) {
            Some(Body::Standard(standard)) => Some(standard.clone()),
            _ => None,
        });
        let Some(standard) = standard.filter(|standard| standard.issued.is_none()) else { return };
        let issued = Some(clock::now());
        self.record_quietly(vec![Command::Revise(id, Body::Standard(Standard { issued, ..standard }))]);
        self.forget_steps();
    }

    /// Whether an own version may not be changed any more: it was closed, or a call that asks for it was written out.
    /// Reactive.
    #[must_use]
    pub fn is_fixed(self, id: Id, standard: &Standard) -> bool {
        let me = self.me();
        let left = self.records.with(|records| {
            let calls = records.calls().filter(|(key, call)| key.stream == me && call.standard == Some(id));
            let ids: Vec<String> = calls.map(|(key, _)| key.id.to_string()).collect();
            self.exported.with(|exported| ids.iter().any(|id| exported.revisions.contains_key(id)))
        });
        left || standard.issued.is_some()
    }
}
