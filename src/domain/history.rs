//! Undo and redo: a new revision with the earlier content. Imported records never enter.
//!
//! A step remembers what stood before; taking it back writes that again and remembers what stood in between.
//! Steps about a forum can be written down, so that they outlive a reload; steps about people never are.

use serde::{Deserialize, Serialize};

use super::body::Body;
use super::command::Deed;
use super::forum::Note;
use super::id::{Id, Stream};
use super::record::{Content, Record, Records};
use super::time::Time;

/// What one command replaced.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Step {
    /// What it did.
    pub deed: Deed,
    /// When, by this device's clock.
    pub at: Time,
    /// The earlier revision of each record that it wrote; `None` where there was no record.
    before: Vec<(Id, Option<Record>)>,
}

/// The steps that can be taken back and those that can be done again.
#[derive(Clone, PartialEq, Debug, Default, Deserialize)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
}

/// Older steps are forgotten beyond this.
const MOST_STEPS: usize = 200;

/// Taps on one note's hands that follow each other within this many seconds are one step.
const ONE_COUNT_SECONDS: i64 = 10;

/// So many steps are written down: a few taps to take back after a reload, and not a second copy of the store.
const MOST_KEPT: usize = 30;

impl History {
    /// Remembers what `written` is about to replace. Call before applying it.
    pub fn remember(&mut self, records: &Records, me: &Stream, written: &[Record], deed: Deed, at: Time) {
        if written.is_empty() {
            return;
        }
        self.undone.clear();
        if let Some(last) = self.done.last_mut().filter(|last| last.goes_on(records, me, written, at)) {
            last.at = at;
            return;
        }
        self.done.push(Step { deed, at, before: before(records, me, written) });
        if self.done.len() > MOST_STEPS {
            self.done.remove(0);
        }
    }

    /// The revisions that take the last step back.
    pub fn undo(&mut self, records: &Records, me: &Stream, at: Time) -> Vec<Record> {
        let Some(step) = self.done.pop() else { return Vec::new() };
        let written = restore(records, me, &step, at);
        self.undone.push(Step { before: before(records, me, &written), ..step });
        written
    }

    /// The revisions that do the last undone step again.
    pub fn redo(&mut self, records: &Records, me: &Stream, at: Time) -> Vec<Record> {
        let Some(step) = self.undone.pop() else { return Vec::new() };
        let written = restore(records, me, &step, at);
        self.done.push(Step { before: before(records, me, &written), ..step });
        written
    }

    /// The steps that can be taken back, the last one first.
    pub fn past(&self) -> impl Iterator<Item = &Step> {
        self.done.iter().rev()
    }

    /// What steps deleted and nothing has brought back: the last content of each record, the latest first.
    #[must_use]
    pub fn deleted(&self, records: &Records, me: &Stream) -> Vec<(Id, Body)> {
        let mut found: Vec<(Id, Body)> = Vec::new();
        for (id, earlier) in self.past().flat_map(|step| &step.before) {
            let Some(body) = earlier.as_ref().and_then(Record::body) else { continue };
            let gone = records.get(me, *id).is_some_and(|here| matches!(here.content, Content::Deleted(..)));
            if gone && found.iter().all(|(seen, _)| seen != id) {
                found.push((*id, body.clone()));
            }
        }
        found
    }

    /// The revision that brings a deleted record back as a step of its own; nothing where it isn't known.
    #[must_use]
    pub fn bring_back(&self, records: &Records, me: &Stream, id: Id, at: Time) -> Option<Record> {
        let (_, body) = self.deleted(records, me).into_iter().find(|(gone, _)| *gone == id)?;
        let here = records.get(me, id)?;
        Some(Record { id, rev: here.rev + 1, updated_at: at, content: Content::new(body) })
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

    /// The last steps that may be written down: those in which every record is of a forum.
    #[must_use]
    pub fn keepable(&self) -> Keepable<'_> {
        Keepable { done: last_of_a_forum(&self.done), undone: last_of_a_forum(&self.undone) }
    }
}

/// What of a [`History`] may be written down; it reads back as one.
#[derive(Serialize)]
pub struct Keepable<'a> {
    done: Vec<&'a Step>,
    undone: Vec<&'a Step>,
}

fn last_of_a_forum(steps: &[Step]) -> Vec<&Step> {
    let skip = steps.len().saturating_sub(MOST_KEPT);
    steps.iter().skip(skip).filter(|step| step.is_of_a_forum()).collect()
}

impl Step {
    /// The words that it is about, as they stand now or stood last: of its note, heading or card. None for votes.
    #[must_use]
    pub fn about<'a>(&'a self, records: &'a Records, me: &Stream) -> Option<&'a str> {
        self.before.iter().find_map(|(id, earlier)| {
            let now = records.body(me, *id);
            now.or_else(|| earlier.as_ref()?.body()).and_then(Body::words)
        })
    }

    /// Whether `written` counts the same note's hands on: raised hands are one count, however many taps it takes.
    fn goes_on(&self, records: &Records, me: &Stream, written: &[Record], at: Time) -> bool {
        let (Deed::Changed(_), [(id, earlier)], [new]) = (&self.deed, self.before.as_slice(), written) else {
            return false;
        };
        let now = records.get(me, *id);
        let soon = (0..=ONE_COUNT_SECONDS).contains(&(at.seconds() - self.at.seconds()));
        soon && new.id == *id && only_hands(earlier.as_ref(), now) && only_hands(now, Some(new))
    }

    /// Whether nothing in it is about a person: what the step wrote is of the kind that its deed names or its content shows.
    fn is_of_a_forum(&self) -> bool {
        let kind = match &self.deed {
            Deed::Wrote(kind) | Deed::Changed(kind) | Deed::Deleted(kind) | Deed::Restored(kind) => kind.as_str(),
            _ => "note",
        };
        FORUM_KINDS.contains(&kind)
            && self.before.iter().all(|(_, earlier)| {
                earlier.as_ref().is_none_or(|earlier| FORUM_KINDS.contains(&earlier.content.kind()))
            })
    }
}

/// The kinds whose steps may be written down.
const FORUM_KINDS: [&str; 10] =
    ["forum", "attendance", "note", "cluster", "vote", "need", "condition", "opinions", "merger", "seat"];

/// Whether two revisions of a note differ in nothing but the hands.
fn only_hands(one: Option<&Record>, other: Option<&Record>) -> bool {
    let bare = |record: Option<&Record>| match record.and_then(Record::body) {
        Some(Body::Note(note)) => Some(Note { hands: None, ..note.clone() }),
        _ => None,
    };
    bare(one).is_some_and(|one| bare(other) == Some(one))
}

fn before(records: &Records, me: &Stream, written: &[Record]) -> Vec<(Id, Option<Record>)> {
    written.iter().map(|record| (record.id, records.get(me, record.id).cloned())).collect()
}

fn restore(records: &Records, me: &Stream, step: &Step, at: Time) -> Vec<Record> {
    let back = |(id, earlier): &(Id, Option<Record>)| {
        let here = records.get(me, *id)?;
        let content = match earlier {
            Some(earlier) => earlier.content.clone(),
            None => Content::deleted(here.content.kind()),
        };
        (content != here.content).then(|| Record { id: *id, rev: here.rev + 1, updated_at: at, content })
    };
    step.before.iter().filter_map(back).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::command::{Command, Stamp, decide};
    use crate::domain::forum::Hands;
    use crate::domain::id::Issuer;
    use crate::domain::skill::Evidence;

    #[test]
    fn a_step_tells_what_it_was_about_even_when_that_is_gone() {
        let id = |number: u8| Id::from_random([number; 16]);
        let me = Stream { issuer: Issuer::new("did:key:z6MkTest"), dataset: id(9) };
        let at = Time::from_seconds(0);
        let (mut records, mut history) = (Records::default(), History::default());
        let note = |text: &str| Body::Note(Note::new(id(1), "t1".to_owned(), text.to_owned(), at));
        let wishes = [Command::Create(note("前")), Command::Revise(id(2), note("後")), Command::Delete(id(2))];
        for (wish, about) in wishes.into_iter().zip(["前", "後", "後"]) {
            let deed = wish.deed(&records, &me);
            let written = decide(&records, &me, wish, Stamp { at, id: id(2) }).unwrap();
            history.remember(&records, &me, &written, deed, at);
            for record in written {
                records.apply(&me, record);
            }
            assert_eq!(history.past().next().unwrap().about(&records, &me), Some(about));
        }
    }

    #[test]
    fn only_steps_about_a_forum_are_written_down_and_they_read_back() {
        let id = |number: u8| Id::from_random([number; 16]);
        let me = Stream { issuer: Issuer::new("did:key:z6MkTest"), dataset: id(9) };
        let at = Time::from_seconds(0);
        let (mut records, mut history) = (Records::default(), History::default());
        let note = Body::Note(Note::new(id(1), "t1".to_owned(), "方針".to_owned(), at));
        let case =
            Evidence { category: "A".to_owned(), act: "人の名前が入る根拠".to_owned(), ..Evidence::default() };
        let wishes =
            [(2, Command::Create(note)), (3, Command::Create(Body::Evidence(case))), (3, Command::Delete(id(3)))];
        for (number, wish) in wishes {
            let deed = wish.deed(&records, &me);
            let written = decide(&records, &me, wish, Stamp { at, id: id(number) }).unwrap();
            history.remember(&records, &me, &written, deed, at);
            written.into_iter().for_each(|record| _ = records.apply(&me, record));
        }
        history.undo(&records, &me, at);
        let kept = serde_json::to_string(&history.keepable()).unwrap();
        assert!(!kept.contains("根拠") && !kept.contains("evidence"), "{kept}");
        let read: History = serde_json::from_str(&kept).unwrap();
        assert_eq!(read.past().map(|step| &step.deed).collect::<Vec<_>>(), [&Deed::Wrote("note".to_owned())]);
        assert!(!read.can_redo());
    }

    #[test]
    fn hands_that_are_counted_at_once_are_one_step() {
        let id = |number: u8| Id::from_random([number; 16]);
        let me = Stream { issuer: Issuer::new("did:key:z6MkTest"), dataset: id(9) };
        let (mut records, mut history) = (Records::default(), History::default());
        let mut wish = |history: &mut History, seconds: i64, wish: Command| {
            let at = Time::from_seconds(seconds);
            let deed = wish.deed(&records, &me);
            let written = decide(&records, &me, wish, Stamp { at, id: id(2) }).unwrap();
            history.remember(&records, &me, &written, deed, at);
            for record in written {
                records.apply(&me, record);
            }
            history.past().count()
        };
        let note = Note::new(id(1), "t1".to_owned(), "前".to_owned(), Time::from_seconds(0));
        let with = |up: u32| Body::Note(Note { hands: Some(Hands { up, of: 5 }), ..note.clone() });
        let other = Body::Note(Note { text: "後".to_owned(), ..note.clone() });
        assert_eq!(wish(&mut history, 0, Command::Create(Body::Note(note.clone()))), 1);
        assert_eq!(wish(&mut history, 1, Command::Revise(id(2), with(1))), 2, "the first hand is a step of its own");
        assert_eq!(wish(&mut history, 2, Command::Revise(id(2), with(2))), 2);
        assert_eq!(wish(&mut history, 3, Command::Revise(id(2), with(3))), 2);
        assert_eq!(wish(&mut history, 60, Command::Revise(id(2), with(4))), 3, "counted again, later");
        assert_eq!(wish(&mut history, 61, Command::Revise(id(2), other)), 4, "other words are another step");
        let mut back = || {
            let written = history.undo(&records, &me, Time::from_seconds(70));
            for record in written {
                records.apply(&me, record);
            }
            match records.body(&me, id(2)) {
                Some(Body::Note(note)) => note.hands.map(|hands| hands.up),
                _ => None,
            }
        };
        assert_eq!([back(), back(), back()], [Some(4), Some(3), None]);
    }
}
