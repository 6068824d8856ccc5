//! Look-ups in one writer's own self-assessments, and how long they may be kept.
//!
//! The one that is being worked on is the newest: ids sort by the time they were made. No clock here.

use super::{Answer, Assessment, Call, Consent};
use crate::domain::body::Body;
use crate::domain::id::{Id, Stream};
use crate::domain::record::Records;
use crate::domain::time::Time;

impl Records {
    /// A writer's newest assessment, with its record id.
    #[must_use]
    pub fn assessment<'a>(&'a self, of: &Stream) -> Option<(Id, &'a Assessment)> {
        self.assessments(of).last()
    }

    /// All assessments of a writer, the oldest first.
    pub fn assessments<'a>(&'a self, of: &Stream) -> impl Iterator<Item = (Id, &'a Assessment)> + use<'a> {
        self.written_by(of).filter_map(|record| match record.body() {
            Some(Body::Assessment(assessment)) => Some((record.id, assessment)),
            _ => None,
        })
    }

    /// The answer to one item, with its record id; of two, the one that the profile counts too.
    #[must_use]
    pub fn answer<'a>(&'a self, of: &'a Stream, assessment: Id, item: &str) -> Option<(Id, &'a Answer)> {
        let answers = self.written_by(of).filter_map(|record| match record.body() {
            Some(Body::Answer(answer)) if answer.assessment == assessment && answer.item == item => {
                Some((record.id, answer))
            }
            _ => None,
        });
        answers.last()
    }

    /// Everything that belongs to an assessment, itself last.
    #[must_use]
    pub fn assessment_parts(&self, of: &Stream, assessment: Id) -> Vec<Id> {
        let belongs = |body: &Body| match body {
            Body::Answer(answer) => answer.assessment == assessment,
            Body::Evidence(evidence) => evidence.assessment == Some(assessment),
            _ => false,
        };
        let parts = self.written_by(of).filter(|record| record.body().is_some_and(belongs)).map(|record| record.id);
        parts.chain([assessment]).collect()
    }
}

/// The last second of 31 March in Japan, `years` fiscal years after the one (April to March) in which `at` lies.
#[must_use]
pub fn kept_until(at: Time, years: u8) -> Time {
    let (year, month, _) = at.date_in_japan();
    let ends_in = if month >= 4 { year + 1 } else { year } + i64::from(years);
    // Only a clock at the end of the year 9999 gets no date; then the consent ends at once.
    Time::parse(&format!("{ends_in:04}-03-31T14:59:59Z")).unwrap_or(at)
}

/// When a consent given at `at` ends: for an answer to a call as that says, otherwise after the text's `years`.
#[must_use]
pub fn consent_until(at: Time, call: Option<&Call>, years: u8) -> Time {
    let told = call.and_then(|call| call.retention).and_then(|told| u8::try_from(told).ok());
    kept_until(at, told.unwrap_or(years))
}

/// Whether a consent stands longer than a call keeps what it receives.
#[must_use]
pub fn outlives(consent: &Consent, call: &Call, years: u8) -> bool {
    consent.until > consent_until(consent.at, Some(call), years)
}

/// Whether a contact has the form of an e-mail address or of a telephone number, in half or full width.
#[must_use]
pub fn looks_reachable(contact: &str) -> bool {
    const FEWEST_DIGITS: usize = 9;
    let digits = contact.chars().filter(|sign| sign.is_numeric()).count();
    digits >= FEWEST_DIGITS || contact.chars().any(|sign| matches!(sign, '@' | '＠'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::skill::samples::{id, put, stream};
    use crate::domain::skill::{Claim, Evidence};

    fn written(bodies: Vec<(u8, Body)>) -> Records {
        let mut records = Records::default();
        bodies.into_iter().for_each(|(number, body)| put(&mut records, &stream("me"), number, 0, body));
        records
    }

    fn answer(assessment: u8, item: &str, level: u32) -> Body {
        let claim = Claim::Level(level);
        Body::Answer(Answer { assessment: id(assessment), item: item.into(), claim, note: String::new() })
    }

    #[test]
    fn kept_to_the_end_of_the_next_fiscal_year() {
        for (at, until) in [
            ("2026-11-21T03:00:00Z", "2028-03-31T14:59:59Z"),
            ("2027-03-31T14:59:59Z", "2028-03-31T14:59:59Z"),
            // Midnight in Japan: a new fiscal year, although it is still March in UTC.
            ("2027-03-31T15:00:00Z", "2029-03-31T14:59:59Z"),
            ("2027-01-01T00:00:00Z", "2028-03-31T14:59:59Z"),
        ] {
            assert_eq!(kept_until(Time::parse(at).unwrap(), 1).to_string(), until, "{at}");
        }
        let at = Time::parse("2026-04-01T00:00:00Z").unwrap();
        assert_eq!(kept_until(at, 0).to_string(), "2027-03-31T14:59:59Z");
    }

    #[test]
    fn a_call_decides_how_long_a_consent_stands() {
        let at = Time::parse("2026-11-22T00:00:00Z").unwrap();
        let call = |retention| Call { retention, ..Call::default() };
        let ends = |call: Option<&Call>| consent_until(at, call, 1).to_string()[..10].to_owned();
        assert_eq!(ends(None), "2028-03-31");
        assert_eq!(ends(Some(&call(None))), "2028-03-31");
        assert_eq!(ends(Some(&call(Some(0)))), "2027-03-31");
        assert_eq!(ends(Some(&call(Some(3)))), "2030-03-31");
        // Written by other software: not a number of years.
        assert_eq!(ends(Some(&call(Some(300)))), "2028-03-31");
        let consent = Consent { text: "1".into(), at, until: consent_until(at, None, 1) };
        assert!(outlives(&consent, &call(Some(0)), 1));
        assert!(!outlives(&consent, &call(None), 1) && !outlives(&consent, &call(Some(2)), 1));
    }

    #[test]
    fn a_contact_is_an_address_or_a_number() {
        for contact in ["a@example.jp", "ａ＠example.jp", "095-123-4567", "０９５（１２３）４５６７"] {
            assert!(looks_reachable(contact), "{contact}");
        }
        for contact in ["", "来てください", "1234", "<script>alert(1)</script>"] {
            assert!(!looks_reachable(contact), "{contact}");
        }
    }

    #[test]
    fn the_own_assessment_is_the_newest_and_nobody_elses() {
        let named = |name: &str| Body::Assessment(Assessment { display_name: name.into(), ..Assessment::default() });
        let records = written(vec![(9, named("second")), (3, named("first"))]);
        let found = records.assessment(&stream("me")).map(|(at, held)| (at, held.display_name.clone()));
        assert_eq!(found, Some((id(9), "second".into())));
        assert_eq!(records.assessments(&stream("me")).map(|(at, _)| at).collect::<Vec<_>>(), [id(3), id(9)]);
        assert_eq!(records.assessment(&stream("you")), None);
    }

    #[test]
    fn an_answer_is_found_by_assessment_and_item() {
        let records = written(vec![(3, answer(1, "A1", 2)), (4, answer(1, "A2", 3)), (5, answer(2, "A1", 4))]);
        let found = |assessment, item| records.answer(&stream("me"), id(assessment), item).map(|(at, _)| at);
        assert_eq!(found(1, "A1"), Some(id(3)));
        assert_eq!(found(2, "A1"), Some(id(5)));
        assert_eq!(found(1, "A3"), None);
    }

    #[test]
    fn the_parts_of_an_assessment_end_with_itself() {
        let case = Body::Evidence(Evidence { assessment: Some(id(1)), category: "A".into(), ..Evidence::default() });
        let records = written(vec![(3, answer(1, "A1", 2)), (4, answer(2, "A2", 3)), (5, case)]);
        assert_eq!(records.assessment_parts(&stream("me"), id(1)), [id(3), id(5), id(1)]);
    }
}
