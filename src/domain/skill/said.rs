//! Keeping what this device says about somebody's assessment: one record a place, revised and never doubled.
//!
//! A place is an item for scores and verdicts, a category for what was asked.

use super::Subject;
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::id::{Id, Stream};
use crate::domain::record::Records;

impl Body {
    /// Whose assessment a record of an interview is about.
    #[must_use]
    pub fn about(&self) -> Option<&Subject> {
        match self {
            Self::Review(review) => Some(&review.of),
            Self::Probe(probe) => Some(&probe.of),
            Self::Verdict(verdict) => Some(&verdict.of),
            _ => None,
        }
    }

    /// The item or category that a record of an interview is about.
    fn place(&self) -> Option<&str> {
        match self {
            Self::Review(review) => Some(&review.item),
            Self::Probe(probe) => Some(&probe.category),
            Self::Verdict(verdict) => Some(&verdict.item),
            _ => None,
        }
    }
}

impl Records {
    /// The writer's own record in the same place as `body`; of two, the one that [`super::Scores`] counts too.
    #[must_use]
    pub fn said_before(&self, me: &Stream, body: &Body) -> Option<(Id, &Body)> {
        let same = |old: &Body| old.kind() == body.kind() && old.about() == body.about() && old.place() == body.place();
        let own = self.written_by(me).filter_map(|record| Some((record.id, record.body()?)));
        own.filter(|(_, old)| old.about().is_some() && same(old)).last()
    }

    /// The command that keeps what was said: a revision where this device said something in that place before.
    #[must_use]
    pub fn saying(&self, me: &Stream, body: Body) -> Command {
        match self.said_before(me, &body) {
            Some((id, _)) => Command::Revise(id, body),
            None => Command::Create(body),
        }
    }

    /// Everything that a writer said in interviews about assessments that `meant` picks.
    #[must_use]
    pub fn said_about(&self, me: &Stream, meant: impl Fn(&Subject) -> bool) -> Vec<Id> {
        let own = self.written_by(me).filter(|record| record.body().and_then(Body::about).is_some_and(&meant));
        own.map(|record| record.id).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{id, put, stream};
    use super::super::{Probe, Review, Verdict};
    use super::*;

    fn subject(person: &str) -> Subject {
        Subject::of(&stream(person), id(1))
    }

    fn review(of: &str, item: &str, level: u32) -> Body {
        Body::Review(Review { of: subject(of), item: item.into(), level: Some(level), note: String::new() })
    }

    fn verdict(of: &str) -> Body {
        Body::Verdict(Verdict { of: subject(of), item: "A1".into(), level: 2, note: String::new() })
    }

    fn probe(of: &str) -> Body {
        let empty = String::new;
        let probe = Probe {
            of: subject(of),
            category: "A".into(),
            asked: true,
            situation: empty(),
            action: empty(),
            result: empty(),
            confirmer: empty(),
        };
        Body::Probe(probe)
    }

    #[test]
    fn one_record_a_person_and_an_item() {
        let mut records = Records::default();
        put(&mut records, &stream("desk"), 5, 0, review("p", "A1", 2));
        put(&mut records, &stream("other"), 6, 0, review("p", "A2", 2));
        assert_eq!(records.saying(&stream("desk"), review("p", "A1", 4)), Command::Revise(id(5), review("p", "A1", 4)));
        for new in [review("p", "A2", 1), review("q", "A1", 1), verdict("p"), probe("p")] {
            assert_eq!(records.saying(&stream("desk"), new.clone()), Command::Create(new));
        }
    }

    #[test]
    fn what_was_said_about_a_person_is_found_whatever_kind_it_is() {
        let mut records = Records::default();
        let all = [review("p", "A1", 1), probe("p"), verdict("p"), review("q", "A1", 1)];
        for (number, body) in (5..).zip(all) {
            put(&mut records, &stream("desk"), number, 0, body);
        }
        let found = records.said_about(&stream("desk"), |subject| subject.issuer == "p");
        assert_eq!(found, [id(5), id(6), id(7)]);
        assert_eq!(records.said_about(&stream("p"), |_| true), []);
    }
}
