//! A new assessment that starts from an earlier one: what is copied, and what has to be said anew.
//!
//! The earlier one is never changed. Consent is given for one assessment, so it is not copied; nor is the closing.

use super::{Answer, Assessment, Evidence};
use crate::domain::body::Body;
use crate::domain::id::{Id, Stream};
use crate::domain::record::Records;

impl Records {
    /// What the copy of an assessment holds, under a new id: itself first, then its answers and cases in their order.
    /// `None` if it is gone.
    #[must_use]
    pub fn renewal(&self, of: &Stream, old: Id, new: Id) -> Option<Vec<Body>> {
        let Some(Body::Assessment(held)) = self.body(of, old) else { return None };
        let first = Body::Assessment(Assessment { consent: None, finished: None, ..held.clone() });
        let copy = |body: &Body| match body {
            Body::Answer(answer) if answer.assessment == old => {
                Some(Body::Answer(Answer { assessment: new, ..answer.clone() }))
            }
            Body::Evidence(case) if case.assessment == Some(old) => {
                Some(Body::Evidence(Evidence { assessment: Some(new), ..case.clone() }))
            }
            _ => None,
        };
        let rest = self.written_by(of).filter_map(|record| copy(record.body()?));
        Some([first].into_iter().chain(rest).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::skill::samples::{answered, case, id, now, put, records, stream};
    use crate::domain::skill::{Consent, Profile};

    #[test]
    fn a_copy_says_the_same_without_consent_and_closing_and_the_old_one_stays() {
        let me = stream("me");
        let mut held = records([answered(&[("A1", 3), ("A2", 2)]), vec![case("2026-01", &["A1"])]].concat());
        let consent = Consent { text: "1".into(), at: now(), until: now() };
        let closed = Assessment {
            display_name: "出島".into(),
            consent: Some(consent),
            finished: Some(now()),
            ..Assessment::default()
        };
        put(&mut held, &me, 60, 0, Body::Assessment(closed));
        let answer = Answer { assessment: id(60), ..one(&held) };
        put(&mut held, &me, 61, 0, Body::Answer(answer));
        let before = held.clone();
        let bodies = held.renewal(&me, id(60), id(70)).unwrap();
        for (number, body) in (70..).zip(bodies) {
            put(&mut held, &me, number, 5, body);
        }
        let new = Profile::of(&held, &me, id(70), now()).unwrap();
        assert_eq!((new.assessment.consent.clone(), new.assessment.finished), (None, None));
        assert_eq!((new.assessment.display_name.as_str(), new.answered(), new.cases.len()), ("出島", 1, 0));
        assert_eq!(Profile::of(&held, &me, id(60), now()), Profile::of(&before, &me, id(60), now()));

        let bodies = held.renewal(&me, id(1), id(80)).unwrap();
        assert_eq!(bodies.len(), 4);
        for (number, body) in (80..).zip(bodies) {
            put(&mut held, &me, number, 5, body);
        }
        let copy = Profile::of(&held, &me, id(80), now()).unwrap();
        assert_eq!((copy.items.clone(), copy.cases.len()), (Profile::of(&held, &me, id(1), now()).unwrap().items, 1));
    }

    #[test]
    fn nothing_is_copied_of_what_is_gone_or_somebody_elses() {
        let held = records(Vec::new());
        assert_eq!(held.renewal(&stream("me"), id(9), id(70)), None);
        assert_eq!(held.renewal(&stream("you"), id(1), id(70)), None);
    }

    fn one(records: &Records) -> Answer {
        records.answer(&stream("me"), id(1), "A1").unwrap().1.clone()
    }
}
