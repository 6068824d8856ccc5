//! What the editor of a kit asks of a plan and does to it: fresh ids, taking rows away, whether the agenda fits the slot.
//!
//! Pure. An id is never used twice in a kit, so what tables wrote for a row that is gone can't fall to another one.

use std::collections::BTreeMap;

use super::{AgendaStep, Forum};
use crate::domain::body::Body;
use crate::domain::id::{Id, Stream};
use crate::domain::record::Records;

/// How the agenda fits the minutes that the hall gives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fit {
    /// To the minute.
    Exact,
    /// So many minutes are left.
    Spare(u32),
    /// So many minutes too long.
    Over(u32),
}

/// What tables have written for a row of the kit, as far as this device knows.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Concerned {
    /// Slips.
    pub notes: usize,
    /// Tables.
    pub tables: usize,
}

impl Concerned {
    /// Whether nobody has written anything.
    #[must_use]
    pub fn is_nothing(self) -> bool {
        self == Self::default()
    }
}

impl Forum {
    /// An id for one more group.
    #[must_use]
    pub fn fresh_group(&self) -> String {
        self.fresh("g", self.groups.iter().map(|group| &group.id))
    }

    /// An id for one more theme.
    #[must_use]
    pub fn fresh_theme(&self) -> String {
        self.fresh("t", self.themes.iter().map(|theme| &theme.id))
    }

    /// An id for one more time box.
    #[must_use]
    pub fn fresh_step(&self) -> String {
        self.fresh("s", self.agenda.iter().map(|step| &step.id))
    }

    /// An id for one more question.
    #[must_use]
    pub fn fresh_question(&self) -> String {
        self.fresh("q", self.survey.iter().map(|question| &question.id))
    }

    /// The first number after the greatest one that there is or was.
    fn fresh<'a>(&self, letter: &str, used: impl Iterator<Item = &'a String>) -> String {
        let used = used.filter_map(|id| id.strip_prefix(letter)?.parse().ok());
        format!("{letter}{}", used.fold(self.retired.unwrap_or(0), u32::max).saturating_add(1))
    }

    /// Takes a theme away; time boxes that worked on it stay without one.
    pub fn remove_theme(&mut self, at: usize) {
        if at < self.themes.len() {
            let gone = self.themes.remove(at).id;
            for step in self.agenda.iter_mut().filter(|step| step.theme.as_deref() == Some(gone.as_str())) {
                step.theme = None;
            }
            self.retire(&gone);
        }
    }

    /// Takes a group away.
    pub fn remove_group(&mut self, at: usize) {
        if at < self.groups.len() {
            let gone = self.groups.remove(at).id;
            self.retire(&gone);
        }
    }

    /// Takes a time box away.
    pub fn remove_step(&mut self, at: usize) {
        if at < self.agenda.len() {
            let gone = self.agenda.remove(at).id;
            self.retire(&gone);
        }
    }

    /// Takes a question away.
    pub fn remove_question(&mut self, at: usize) {
        if at < self.survey.len() {
            let gone = self.survey.remove(at).id;
            self.retire(&gone);
        }
    }

    fn retire(&mut self, id: &str) {
        let number = id.trim_start_matches(|sign: char| !sign.is_ascii_digit()).parse().ok();
        self.retired = self.retired.max(number);
    }

    /// How the agenda fits the slot; nothing where nobody said how long that is.
    #[must_use]
    pub fn fit(&self) -> Option<Fit> {
        let (minutes, slot) = (self.minutes(), self.slot?);
        Some(match minutes.cmp(&slot) {
            std::cmp::Ordering::Equal => Fit::Exact,
            std::cmp::Ordering::Less => Fit::Spare(slot - minutes),
            std::cmp::Ordering::Greater => Fit::Over(minutes - slot),
        })
    }

    /// Numbers from 1 of the themes that no time box works on.
    #[must_use]
    pub fn idle_themes(&self) -> Vec<usize> {
        let works = |id: &str| {
            let on = |step: &&AgendaStep| step.minutes > 0 && step.theme.as_deref() == Some(id);
            self.agenda.iter().any(|step| on(&step))
        };
        (1..).zip(&self.themes).filter(|(_, theme)| !works(&theme.id)).map(|(number, _)| number).collect()
    }

    /// Numbers from 1 of the time boxes without a minute.
    #[must_use]
    pub fn empty_steps(&self) -> Vec<usize> {
        (1..).zip(&self.agenda).filter(|(_, step)| step.minutes == 0).map(|(number, _)| number).collect()
    }
}

impl Records {
    /// What tables have written under a theme of a forum.
    #[must_use]
    pub fn under_theme(&self, forum: Id, theme: &str) -> Concerned {
        let mut tables: BTreeMap<&Stream, usize> = BTreeMap::new();
        for (key, body) in self.bodies() {
            match body {
                Body::Note(note) if note.forum == forum && note.theme == theme => {
                    *tables.entry(&key.stream).or_default() += 1;
                }
                Body::Cluster(cluster) if cluster.forum == forum && cluster.theme == theme => {
                    tables.entry(&key.stream).or_default();
                }
                _ => {}
            }
        }
        Concerned { notes: tables.values().sum(), tables: tables.len() }
    }

    /// What the tables of a group have written; a table sits where the facilitator put it, or else where it says.
    #[must_use]
    pub fn in_group(&self, forum: Id, group: &str) -> Concerned {
        let mut seats: BTreeMap<Stream, Option<&str>> = BTreeMap::new();
        let mut notes: BTreeMap<&Stream, usize> = BTreeMap::new();
        for (key, body) in self.bodies() {
            match body {
                Body::Attendance(here) if here.forum == forum => {
                    seats.entry(key.stream.clone()).or_insert(Some(&here.group));
                }
                Body::Note(note) if note.forum == forum => *notes.entry(&key.stream).or_default() += 1,
                _ => {}
            }
        }
        for (_, body) in self.bodies() {
            if let Body::Seat(seat) = body
                && seat.forum == forum
            {
                seats.insert(seat.stream(), seat.group.as_deref());
            }
        }
        let tables: Vec<&Stream> =
            seats.iter().filter(|(_, seat)| **seat == Some(group)).map(|(stream, _)| stream).collect();
        let notes = tables.iter().filter_map(|stream| notes.get(*stream)).sum();
        Concerned { notes, tables: tables.len() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::forum::samples::{self, id, stream};
    use crate::domain::forum::{Attendance, Group, Note, Question, Seat, Theme};
    use crate::domain::time::Time;

    fn plan() -> Forum {
        let theme = |id: &str| Theme { id: id.into(), ..Theme::default() };
        let step = |id: &str, minutes: u32, theme: Option<&str>| AgendaStep {
            id: id.into(),
            minutes,
            theme: theme.map(str::to_owned),
            ..AgendaStep::default()
        };
        Forum {
            themes: vec![theme("t1"), theme("t2")],
            groups: vec![Group { id: "g1".into(), ..Group::default() }, Group { id: "g2".into(), ..Group::default() }],
            agenda: vec![step("s1", 40, Some("t1")), step("s2", 0, Some("t2")), step("s3", 25, None)],
            survey: vec![Question { id: "q1".into(), ..Question::default() }],
            ..Forum::default()
        }
    }

    #[test]
    fn an_id_is_never_used_twice_even_after_the_last_row_went() {
        let mut plan = plan();
        assert_eq!(
            [plan.fresh_group(), plan.fresh_theme(), plan.fresh_step(), plan.fresh_question()],
            ["g3", "t3", "s4", "q2"]
        );
        plan.remove_step(2);
        assert_eq!(plan.fresh_step(), "s4");
        plan.remove_theme(1);
        plan.remove_group(1);
        plan.remove_question(0);
        assert_eq!([plan.fresh_group(), plan.fresh_theme(), plan.fresh_question()], ["g4", "t4", "q4"]);
        plan.remove_step(9);
        assert_eq!((plan.agenda.len(), plan.retired), (2, Some(3)));
    }

    #[test]
    fn a_theme_leaves_no_time_box_behind() {
        let mut plan = plan();
        plan.remove_theme(0);
        plan.remove_theme(7);
        assert_eq!((plan.themes.len(), plan.minutes()), (1, 65));
        assert!(plan.agenda.iter().all(|step| step.theme.as_deref() != Some("t1")));
    }

    #[test]
    fn the_sum_is_held_against_the_slot() {
        let mut plan = plan();
        assert_eq!(plan.fit(), None);
        for (slot, fit) in [(65, Fit::Exact), (70, Fit::Spare(5)), (58, Fit::Over(7))] {
            plan.slot = Some(slot);
            assert_eq!(plan.fit(), Some(fit));
        }
    }

    #[test]
    fn what_has_no_time_is_named() {
        let plan = plan();
        assert_eq!(
            (plan.idle_themes(), plan.empty_steps()),
            (vec![2], vec![2]),
            "a box of no minutes works on nothing"
        );
    }

    #[test]
    fn what_tables_wrote_is_counted_where_they_sit() {
        let (forum, at) = (id(9), Time::from_seconds(0));
        let mut records = Records::default();
        let mut put = |writer: u8, number: u8, body: Body| samples::put(&mut records, &stream(writer), number, 0, body);
        for (writer, group) in [(1, "g1"), (2, "g1"), (3, "g2")] {
            put(writer, 1, Body::Attendance(Attendance::new(forum, group.into(), 4)));
        }
        put(1, 2, Body::Note(Note::new(forum, "t1".into(), "一".into(), at)));
        put(1, 3, Body::Note(Note::new(forum, "t2".into(), "二".into(), at)));
        put(3, 2, Body::Note(Note::new(forum, "t1".into(), "三".into(), at)));
        put(3, 4, Body::Note(Note::new(id(8), "t1".into(), "よその会".into(), at)));
        let issuer = stream(2).issuer.as_str().to_owned();
        put(7, 5, Body::Seat(Seat { forum, issuer, dataset: id(2), group: None }));
        assert_eq!(records.under_theme(forum, "t1"), Concerned { notes: 2, tables: 2 });
        assert!(records.under_theme(forum, "t3").is_nothing());
        assert_eq!(records.in_group(forum, "g1"), Concerned { notes: 2, tables: 1 });
        assert_eq!(records.in_group(forum, "g2"), Concerned { notes: 1, tables: 1 });
        assert!(records.in_group(forum, "g3").is_nothing());
    }
}
