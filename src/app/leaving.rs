//! How a signed letter leaves the device: saved, shared or copied; and which revisions have left it.
//!
//! Nothing is signed here. A backup counts as written out too, but not as handed in.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::{App, Handout, Outgoing};
use crate::domain::id::Id;
use crate::domain::record::Record;
use crate::domain::time::Time;
use crate::platform::{clipboard, clock, file};

impl App {
    /// Saves the readable file.
    pub fn save_readable(self, handout: &Handout) {
        if let Some((name, bytes)) = &handout.readable
            && file::download(name, "application/json", bytes)
        {
            self.left(handout);
        }
    }

    /// Saves the file for mail.
    pub fn save_mail(self, handout: &Handout) {
        let (name, bytes) = &handout.mail;
        if file::download(name, "text/plain;charset=utf-8", bytes) {
            self.left(handout);
        }
    }

    /// Saves a file that is made for reading elsewhere: Markdown, CSV.
    pub fn save_report(self, name: &str, mime: &str, text: &str) {
        let _ = file::download(name, mime, text.as_bytes());
    }

    /// Whether this device has a share sheet for files.
    #[must_use]
    pub fn can_share(self, handout: &Handout) -> bool {
        file::can_share(&handout.mail.0, &handout.mail.1)
    }

    /// Opens the share sheet with the file for mail.
    pub async fn share(self, handout: &Handout) -> bool {
        let shared = file::share(&handout.mail.0, &handout.mail.1).await;
        if shared {
            self.left(handout);
        }
        shared
    }

    /// Copies the text for a mail.
    pub async fn copy(self, handout: &Handout) -> bool {
        let copied = clipboard::copy(&handout.text).await;
        if copied {
            self.left(handout);
        }
        copied
    }

    /// How often this table has handed in, counted on this device, and whether the last time it was what these records
    /// say now. Reactive.
    #[must_use]
    pub fn handed_in_before(self, forum: Id, contents: &[Record]) -> (usize, bool) {
        self.exported.track();
        let before = HandIns::parse(&self.draft(&HandIns::field(forum)));
        (before.times, before.mark == mark(contents.iter().map(|record| record.rev)))
    }

    /// These revisions have left the device.
    fn left(self, handout: &Handout) {
        if let Outgoing::Needs(forum) = handout.outgoing {
            let field = HandIns::field(forum);
            let before = HandIns::parse(&self.draft(&field));
            // Saving one file in several ways is handing in once.
            if before.last != handout.hash {
                let mark = mark(handout.revisions.iter().map(|(_, rev)| *rev));
                let now = HandIns { times: before.times + 1, mark, last: handout.hash.clone() };
                self.keep_draft(&field, &now.line());
            }
        }
        let revisions = handout.revisions.clone();
        spawn_local(async move { self.mark_left(&revisions, clock::now()).await });
    }

    /// Everything that this device wrote has left it: a backup holds all of it.
    pub(super) async fn everything_left(self, at: Time) {
        let me = self.me();
        let revisions: Vec<(Id, u64)> = self
            .records
            .with_untracked(|records| records.written_by(&me).map(|record| (record.id, record.rev)).collect());
        self.mark_left(&revisions, at).await;
    }

    async fn mark_left(self, revisions: &[(Id, u64)], at: Time) {
        let _at_work = self.at_work();
        let Some(store) = self.device.with_value(|device| device.store.clone()) else { return };
        if let Ok(exported) = store.mark_exported(revisions, at).await {
            self.exported.set(exported);
            self.device.with_value(|device| device.tabs.tell("reload"));
        }
    }
}

/// How often a table handed in, as a line among the drafts. A backup counts as written out too, so records don't tell it.
struct HandIns {
    times: usize,
    /// The mark of the last state.
    mark: String,
    /// The last bundle's identity.
    last: String,
}

impl HandIns {
    /// Under which name it is kept.
    fn field(forum: Id) -> String {
        format!("handed-in/{}", forum.short())
    }

    /// Reads what [`HandIns::line`] wrote; anything else is a table that has not handed in.
    fn parse(line: &str) -> Self {
        let mut parts = line.split(' ');
        let times = parts.next().and_then(|times| times.parse().ok()).unwrap_or(0);
        let mut word = || parts.next().unwrap_or_default().to_owned();
        Self { times, mark: word(), last: word() }
    }

    fn line(&self) -> String {
        format!("{} {} {}", self.times, self.mark, self.last)
    }
}

/// Tells two states of the same stream apart: revisions only grow, and what has left stays among the contents.
fn mark(revisions: impl Iterator<Item = u64>) -> String {
    let (count, sum) = revisions.fold((0, 0), |(count, sum): (u64, u64), rev| (count + 1, sum + rev));
    format!("{count}:{sum}")
}
