//! A call for applicants: what the assessments are for, until when, and to whom they are sealed.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Track, kept_until};
use crate::domain::check::{Refusal, Text, within};
use crate::domain::id::Id;
use crate::domain::recipient::{self, Recipient};
use crate::domain::time::Time;

/// The most fiscal years for which a call may keep what it receives.
pub const MOST_YEARS: u32 = 5;

/// The coordinator's call, or a training manager's. Its record id is the audience of the assessments that answer it.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Call {
    /// What it is called.
    pub title: String,
    /// Who calls: an office.
    pub office: String,
    /// What the assessments are for, in the caller's words.
    pub purpose: String,
    /// Whose assessments it asks for.
    #[serde(default, skip_serializing_if = "Track::is_default")]
    pub track: Track,
    /// They are kept to 31 March that ends this many fiscal years after the one of the consent; none: as the consent text says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retention: Option<u32>,
    /// The record of the standard that they should answer; none for the one that is built in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standard: Option<Id>,
    /// The last moment for sending one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Time>,
    /// The keys that open the assessments: at least one.
    pub recipients: Vec<Recipient>,
}

impl Call {
    /// The last second of a day `YYYY-MM-DD` in Japan; `None` for what is no date.
    #[must_use]
    pub fn end_of(day: &str) -> Option<Time> {
        Time::parse(&format!("{day}T14:59:59Z"))
    }

    /// The last day in Japan, `YYYY-MM-DD`; empty where there is none.
    #[must_use]
    pub fn last_day(&self) -> String {
        let Some(until) = self.until else { return String::new() };
        let (year, month, day) = until.date_in_japan();
        format!("{year:04}-{month:02}-{day:02}")
    }

    /// Until when an assessment may be kept whose consent was given at a moment; `None`: as the consent says.
    #[must_use]
    pub fn keeps_until(&self, consented: Time) -> Option<Time> {
        Some(kept_until(consented, u8::try_from(self.retention?).ok()?))
    }

    /// Whether assessments that answer a later version of this call would be sealed to other keys; names alone change nothing.
    #[must_use]
    pub fn opens_otherwise(&self, keys: &[Recipient]) -> bool {
        let letters = |held: &[Recipient]| held.iter().map(|held| held.key.clone()).collect::<BTreeSet<_>>();
        letters(&self.recipients) != letters(keys)
    }

    /// Whether an assessment may still be sent.
    #[must_use]
    pub fn is_open(&self, now: Time) -> bool {
        self.until.is_none_or(|until| now <= until)
    }

    pub(crate) fn check(&self) -> Result<(), Refusal> {
        Text::Name.check(&self.title)?;
        Text::Name.check_length(&self.office)?;
        Text::Sentence.check_length(&self.purpose)?;
        within(self.retention, 0..=MOST_YEARS)?;
        recipient::check(&self.recipients)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_keeps_what_it_gets_for_whole_fiscal_years() {
        let keeps = |retention| {
            let call = Call { retention, ..Call::default() };
            call.keeps_until(Time::parse("2026-11-21T03:00:00Z").unwrap()).map(|until| until.to_string())
        };
        assert_eq!(keeps(None), None);
        assert_eq!(keeps(Some(0)).as_deref(), Some("2027-03-31T14:59:59Z"));
        assert_eq!(keeps(Some(2)).as_deref(), Some("2029-03-31T14:59:59Z"));
    }

    #[test]
    fn other_keys_are_told_from_other_names_and_another_order() {
        let key = |name: &str, key: &str| Recipient { name: name.into(), key: key.into() };
        let call = Call { recipients: vec![key("県", "age1a"), key("予備", "age1b")], ..Call::default() };
        assert!(!call.opens_otherwise(&call.recipients));
        assert!(!call.opens_otherwise(&[key("金庫の鍵", "age1b"), key("県", "age1a")]));
        assert!(call.opens_otherwise(&[key("県", "age1a")]));
        assert!(call.opens_otherwise(&[key("県", "age1a"), key("予備", "age1c")]));
    }

    #[test]
    fn a_call_ends_with_its_day_in_japan() {
        let ends = |day| Call { until: Call::end_of(day), ..Call::default() };
        let call = ends("2027-01-31");
        assert_eq!(call.until.map(|until| until.to_string()).as_deref(), Some("2027-01-31T14:59:59Z"));
        assert_eq!(call.last_day(), "2027-01-31");
        let at = |text| Time::parse(text).unwrap();
        assert!(call.is_open(at("2027-01-31T14:59:59Z")));
        assert!(!call.is_open(at("2027-01-31T15:00:00Z")));
        // Other software may end it at another hour: midnight in Japan is the next day there.
        let midnight = Call { until: Some(at("2027-01-31T15:00:00Z")), ..Call::default() };
        assert_eq!(midnight.last_day(), "2027-02-01");
        for none in ["", "2027-02-30", "soon"] {
            assert_eq!(ends(none).last_day(), "");
            assert!(ends(none).is_open(at("9999-12-31T00:00:00Z")));
        }
    }
}
