//! The one door for writes: stamp, decide, apply in the same tick, then store.
//!
//! What the device refuses to store stays in a queue and is tried again with the next tap or glance.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::{App, Notice, Saving};
use crate::domain::body::Body;
use crate::domain::check::Refusal;
use crate::domain::command::{Command, Deed, Stamp, decide};
use crate::domain::forum::Sitting;
use crate::domain::history::{History, Step};
use crate::domain::id::{Id, Stream};
use crate::domain::record::{Record, Records};
use crate::domain::time::Time;
use crate::platform::{clock, persist};
use crate::store::StoreError;
use crate::text::Failure;

/// Under which name the last steps are kept among the drafts.
const STEPS: &str = "steps";

impl App {
    /// Carries out a wish. Returns the fresh id that the command may have used, or `None` if it was refused;
    /// the refusal is then shown.
    pub fn record(self, command: Command) -> Option<Id> {
        let me = self.me();
        let deed = self.records.with_untracked(|records| command.deed(records, &me));
        let (id, written) = self.decided(command)?;
        self.notice.set(None);
        self.write_step(written, deed);
        Some(id)
    }

    /// The refusal that was just shown, for a field that shows it itself; the line below the page is empty then.
    pub fn take_refusal(self) -> Option<Refusal> {
        let Some(Notice::Refused(refusal)) = self.notice.get_untracked() else { return None };
        self.notice.set(None);
        Some(refusal)
    }

    /// Brings a deleted record back, as a step of its own.
    pub fn bring_back(self, id: Id) {
        let me = self.me();
        let back = self.records.with_untracked(|records| {
            self.history.with_untracked(|history| history.bring_back(records, &me, id, clock::now()))
        });
        if let Some(record) = back {
            let deed = Deed::Restored(record.content.kind().to_owned());
            self.write_step(vec![record], deed);
        }
    }

    /// Writes, and remembers what it replaces.
    pub(super) fn write_step(self, written: Vec<Record>, deed: Deed) {
        let me = self.me();
        self.records.with_untracked(|records| {
            self.history.update(|history| history.remember(records, &me, &written, deed, clock::now()));
        });
        self.keep_steps();
        self.write(written);
    }

    /// Changes the state of the table in a forum. It is no step: nobody wants a clock taken back.
    pub fn sit(self, forum: Id, change: impl FnOnce(&mut Sitting)) {
        let mut sitting = untrack(move || self.sitting(forum));
        change(&mut sitting);
        self.record_quietly(vec![Command::Sit(sitting)]);
    }

    /// The state of the table in a forum. Reactive.
    #[must_use]
    pub fn sitting(self, forum: Id) -> Sitting {
        let me = self.me();
        self.records.with(|records| records.sitting(forum, &me).cloned()).unwrap_or_else(|| Sitting::new(forum))
    }

    /// The steps that can be taken back, the last one first, and what of them is deleted now. Reactive.
    pub fn past<T>(self, read: impl FnOnce(&[&Step], &[(Id, Body)]) -> T) -> T {
        let me = self.me();
        self.history.with(|history| {
            let steps: Vec<&Step> = history.past().collect();
            read(&steps, &self.records.with(|records| history.deleted(records, &me)))
        })
    }

    /// Forgets every step, on the disk too: what was erased must not come back by one.
    pub(super) fn forget_steps(self) {
        self.history.set(History::default());
        self.keep_at_once(STEPS, "");
    }

    /// Writes the last steps down, so that they outlive a reload. At once: records that were stored without their step
    /// would make the next undo take back another one.
    fn keep_steps(self) {
        let steps = self.history.with_untracked(|history| serde_json::to_string(&history.keepable()));
        self.keep_at_once(STEPS, &steps.unwrap_or_default());
    }

    /// The steps that were written down.
    pub(super) fn kept_steps(self) {
        if let Ok(history) = serde_json::from_str(&self.draft(STEPS)) {
            self.history.set(history);
        }
    }

    /// As [`App::record`] for several wishes that don't touch each other, but no step that can be taken back:
    /// decisions about files and people. A wish that is refused leaves the others standing.
    pub(super) fn record_quietly(self, commands: Vec<Command>) {
        let decided = commands.into_iter().filter_map(|command| self.decided(command)).flat_map(|(_, written)| written);
        self.write(decided.collect());
    }

    /// What a wish would write, with the fresh id that it may have used.
    pub(super) fn decided(self, command: Command) -> Option<(Id, Vec<Record>)> {
        let Some(id) = self.fresh_id() else {
            self.notice.set(Some(Notice::Failed(Failure::NoRandom)));
            return None;
        };
        let me = self.me();
        let stamp = Stamp { at: clock::now(), id };
        match self.records.with_untracked(|records| decide(records, &me, command, stamp)) {
            Ok(written) => Some((id, written)),
            Err(refusal) => {
                self.notice.set(Some(Notice::Refused(refusal)));
                None
            }
        }
    }

    /// Takes the last step back.
    pub fn undo(self) {
        self.step(History::undo);
    }

    /// Does the last undone step again.
    pub fn redo(self) {
        self.step(History::redo);
    }

    /// Whether there is a step to take back, and one to do again. Reactive.
    #[must_use]
    pub fn steps(self) -> (bool, bool) {
        self.history.with(|history| (history.can_undo(), history.can_redo()))
    }

    fn step(self, take: impl FnOnce(&mut History, &Records, &Stream, Time) -> Vec<Record>) {
        let me = self.me();
        let written = self.records.with_untracked(|records| {
            self.history.try_update(|history| take(history, records, &me, clock::now())).unwrap_or_default()
        });
        self.keep_steps();
        self.write(written);
    }

    pub(super) fn write(self, written: Vec<Record>) {
        if written.is_empty() {
            return;
        }
        let me = self.me();
        self.records.update(|records| {
            for record in &written {
                records.apply(&me, record.clone());
            }
        });
        self.device.update_value(|device| device.queue.extend(written));
        self.flush();
    }

    /// Stores everything that waits. Safe to call at any time.
    pub(super) fn flush(self) {
        let idle = self
            .device
            .try_update_value(|device| !device.queue.is_empty() && !std::mem::replace(&mut device.flushing, true));
        if idle == Some(true) {
            spawn_local(self.store_queue());
        }
    }

    async fn store_queue(self) {
        self.saving.set(Saving::Busy);
        loop {
            let batch = self.device.try_update_value(|device| std::mem::take(&mut device.queue)).unwrap_or_default();
            if batch.is_empty() {
                self.saving.set(Saving::Saved(Some(clock::now())));
                break;
            }
            match self.store_batch(&batch).await {
                Ok(stored) => self.settled(&stored),
                Err(error) => {
                    self.device.update_value(|device| {
                        device.queue.splice(0..0, batch);
                    });
                    self.saving.set(Saving::Failed(error.into()));
                    break;
                }
            }
        }
        self.device.update_value(|device| device.flushing = false);
    }

    async fn store_batch(self, batch: &[Record]) -> Result<Vec<Record>, StoreError> {
        let store = self.device.with_value(|device| device.store.clone()).ok_or(StoreError::Refused)?;
        store.append(batch).await
    }

    /// What is on the disk now counts here and in the other tabs.
    fn settled(self, stored: &[Record]) {
        self.hear_records(stored);
        let lines = serde_json::Value::from_iter(stored.iter().map(Record::to_value)).to_string();
        self.device.with_value(|device| device.tabs.tell(&lines));
        self.ask_to_keep();
    }

    /// Asks the browser for its promise, once there is something to keep.
    pub(super) fn ask_to_keep(self) {
        if self.promise.get_untracked() == persist::Promise::Open {
            spawn_local(async move { self.promise.set(persist::ask().await) });
        }
    }

    /// Own records from the store or from another tab.
    pub(super) fn hear_records(self, heard: &[Record]) {
        let me = self.me();
        let news = self
            .records
            .with_untracked(|records| heard.iter().any(|record| records.get(&me, record.id) != Some(record)));
        // What a person took back in another tab must not come back by a step here.
        if heard.iter().any(|record| record.body().is_none() && record.content.kind() == "assessment") {
            self.forget_steps();
        }
        if news {
            self.records.update(|records| {
                for record in heard {
                    records.apply(&me, record.clone());
                }
            });
        }
    }
}
