//! Undo and redo: a new revision with the earlier content. Imported records never enter.
//!
//! A step remembers what stood before; taking it back writes that again and remembers what stood in between.

use super::id::{Id, Stream};
use super::record::{Content, Record, Records};
use super::time::Time;

/// What one command replaced: the earlier content of each record it wrote; `None` where there was no record.
pub type Step = Vec<(Id, Option<Content>)>;

/// The steps that can be taken back and those that can be done again. Kept in memory only.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
}

/// Older steps are forgotten beyond this.
const MOST_STEPS: usize = 200;

impl History {
    /// Remembers what `written` is about to replace. Call before applying it.
    pub fn remember(&mut self, records: &Records, me: &Stream, written: &[Record]) {
        if written.is_empty() {
            return;
        }
        self.done.push(before(records, me, written));
        self.undone.clear();
        if self.done.len() > MOST_STEPS {
            self.done.remove(0);
        }
    }

    /// The revisions that take the last step back.
    pub fn undo(&mut self, records: &Records, me: &Stream, at: Time) -> Vec<Record> {
        let Some(step) = self.done.pop() else { return Vec::new() };
        let written = restore(records, me, step, at);
        self.undone.push(before(records, me, &written));
        written
    }

    /// The revisions that do the last undone step again.
    pub fn redo(&mut self, records: &Records, me: &Stream, at: Time) -> Vec<Record> {
        let Some(step) = self.undone.pop() else { return Vec::new() };
        let written = restore(records, me, step, at);
        self.done.push(before(records, me, &written));
        written
    }

    /// Whether there is something to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// Whether there is something to do again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }
}

fn before(records: &Records, me: &Stream, written: &[Record]) -> Step {
    written.iter().map(|record| (record.id, records.get(me, record.id).map(|here| here.content.clone()))).collect()
}

fn restore(records: &Records, me: &Stream, step: Step, at: Time) -> Vec<Record> {
    step.into_iter()
        .filter_map(|(id, earlier)| {
            let here = records.get(me, id)?;
            let content = earlier.unwrap_or_else(|| Content::deleted(here.content.kind()));
            (content != here.content).then(|| Record { id, rev: here.rev + 1, updated_at: at, content })
        })
        .collect()
}
