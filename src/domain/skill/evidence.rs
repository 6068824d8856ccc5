//! A case: something that was really done, once written and linked to every item that it shows.

use serde::{Deserialize, Serialize};

use crate::domain::check::{Refusal, Text, rows};
use crate::domain::id::Id;
use crate::domain::skill::month;
use crate::domain::time::Time;

/// One case of an assessment.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Evidence {
    /// The assessment; `None` only before the first save.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assessment: Option<Id>,
    /// What it is called.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// The letter of the category on whose page it was first written; it shows there.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub category: String,
    /// The items that it shows: skill items and experience items, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<String>,
    /// The first month, `YYYY-MM`; empty where it was within one month.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub since: String,
    /// The last month, `YYYY-MM`, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub month: String,
    /// What sort of organisation: an id of the catalog.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub sort: String,
    /// Which one, in words that needn't name it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub organisation: String,
    /// The person's own part in it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub role: String,
    /// What was done.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub act: String,
    /// What remained: a paper, a procedure.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub result: String,
    /// What came of it in numbers.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub figures: String,
    /// Who can confirm it: a post, not a name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub confirmer: String,
    /// Whether municipalities may see it.
    #[serde(default)]
    pub shown: bool,
    /// Whether others were led or taught in it.
    #[serde(default)]
    pub taught: bool,
}

/// Why a case doesn't count as evidence yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Incomplete {
    /// It doesn't say what was done.
    Act,
    /// It doesn't say what remained.
    Result,
    /// It doesn't say when.
    Month,
    /// It says a month that hasn't come yet.
    Future,
    /// It ends before it begins.
    Backwards,
}

impl Evidence {
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        rows(&self.items)?;
        for word in self.items.iter().chain([&self.category, &self.since, &self.month, &self.sort]) {
            Text::Name.check_length(word)?;
        }
        for line in [&self.title, &self.organisation, &self.role, &self.confirmer] {
            Text::Heading.check_length(line)?;
        }
        for sentence in [&self.act, &self.result, &self.figures] {
            Text::Sentence.check_length(sentence)?;
        }
        Ok(())
    }

    /// What stands in the way of counting as evidence; `None`: it counts. A month that is none counts as not written.
    #[must_use]
    pub fn incomplete(&self, now: Time) -> Option<Incomplete> {
        let (year, number, _) = now.date_in_japan();
        let this_month = format!("{year:04}-{number:02}");
        let is_month = |text: &str| month(text).as_deref() == Some(text);
        if !says_something(&self.act) {
            Some(Incomplete::Act)
        } else if !says_something(&self.result) {
            Some(Incomplete::Result)
        } else if !is_month(&self.month) || !(self.since.is_empty() || is_month(&self.since)) {
            Some(Incomplete::Month)
        } else if self.month > this_month || self.since > this_month {
            Some(Incomplete::Future)
        } else if self.since > self.month {
            Some(Incomplete::Backwards)
        } else {
            None
        }
    }

    /// Whether two cases surely happened in different organisations: both say which sort or which one, and differ in it.
    #[must_use]
    pub fn is_elsewhere_than(&self, other: &Self) -> bool {
        let differ = |one: &str, two: &str| says_something(one) && says_something(two) && !alike(one, two);
        differ(&self.sort, &other.sort) || differ(&self.organisation, &other.organisation)
    }

    /// Whether it is about an item.
    #[must_use]
    pub fn shows(&self, item: &str) -> bool {
        self.items.iter().any(|id| id == item)
    }

    /// What it is called: its title, or else how what was done begins; empty where neither is written.
    #[must_use]
    pub fn name(&self) -> String {
        // In half-width letters: as long to the eye in both scripts.
        const MOST: usize = 48;
        if !self.title.trim().is_empty() {
            return self.title.clone();
        }
        let mut width = 0;
        let fits = |letter: &char| {
            width += if letter.is_ascii() { 1 } else { 2 };
            width <= MOST
        };
        let start: String = self.act.chars().take_while(fits).collect();
        if start.len() < self.act.len() { format!("{start}…") } else { start }
    }
}

/// Whether a text says anything: spaces, dots and invisible characters alone don't.
fn says_something(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// Whether two names are the same but for spaces, signs and capitals.
fn alike(one: &str, two: &str) -> bool {
    let letters = |text: &str| text.chars().filter(|sign| sign.is_alphanumeric()).collect::<String>().to_lowercase();
    letters(one) == letters(two)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::body::Body;
    use crate::domain::skill::samples::{case, now};

    fn whole(change: impl FnOnce(&mut Evidence)) -> Evidence {
        let Body::Evidence(mut whole) = case("2026-11", &["E1"]) else { unreachable!() };
        change(&mut whole);
        whole
    }

    #[test]
    fn a_case_says_what_was_done_what_remained_and_when() {
        let lacks = |change: fn(&mut Evidence)| whole(change).incomplete(now());
        assert_eq!(lacks(|_| {}), None);
        assert_eq!(lacks(|case| case.act = " 　".into()), Some(Incomplete::Act));
        assert_eq!(lacks(|case| case.act = "\u{200b}\u{202e}…".into()), Some(Incomplete::Act));
        assert_eq!(lacks(|case| case.result.clear()), Some(Incomplete::Result));
        assert_eq!(lacks(|case| case.month.clear()), Some(Incomplete::Month));
        assert_eq!(lacks(|case| case.since = "2025-04".into()), None);
    }

    #[test]
    fn a_month_that_is_none_or_to_come_or_before_its_start_does_not_count() {
        let of = |since: &str, month: &str| {
            whole(|case| (case.since, case.month) = (since.into(), month.into())).incomplete(now())
        };
        // Now is the 21st of November 2026: the running month counts, the next one doesn't.
        assert_eq!(of("", "2026-11"), None);
        assert_eq!(of("", "2026-12"), Some(Incomplete::Future));
        assert_eq!(of("2027-01", "2026-11"), Some(Incomplete::Future));
        assert_eq!(of("2026-05", "2026-04"), Some(Incomplete::Backwards));
        assert_eq!(of("2026-04", "2026-04"), None);
        for wrong in ["2026-13", "2026-1", "0", "去年", "2026-10-01"] {
            assert_eq!(of("", wrong), Some(Incomplete::Month), "{wrong}");
            assert_eq!(of(wrong, "2026-10"), Some(Incomplete::Month), "{wrong}");
        }
    }

    #[test]
    fn a_month_begins_at_midnight_in_japan() {
        let next = whole(|case| case.month = "2026-12".into());
        let at = |text: &str| next.incomplete(Time::parse(text).unwrap());
        assert_eq!(at("2026-11-30T14:59:59Z"), Some(Incomplete::Future));
        assert_eq!(at("2026-11-30T15:00:00Z"), None);
    }

    #[test]
    fn two_organisations_are_only_two_where_they_surely_differ() {
        let at = |sort: &str, name: &str| whole(|case| (case.sort, case.organisation) = (sort.into(), name.into()));
        let differ = |one: (&str, &str), two: (&str, &str)| {
            let (one, two) = (at(one.0, one.1), at(two.0, two.1));
            assert_eq!(one.is_elsewhere_than(&two), two.is_elsewhere_than(&one));
            one.is_elsewhere_than(&two)
        };
        assert!(differ(("municipality", "A市"), ("municipality", "B市")));
        assert!(differ(("municipality", ""), ("company", "")));
        assert!(!differ(("municipality", ""), ("municipality", "")));
        assert!(!differ(("municipality", "A市"), ("municipality", "")), "perhaps the same one");
        assert!(!differ(("municipality", "A市"), ("", "A市")));
        assert!(!differ(("company", "Acme Co."), ("company", " ACME  Co")));
        assert!(!differ(("", ""), ("", "")));
    }

    #[test]
    fn a_case_is_called_by_its_title_or_by_how_its_act_begins() {
        let named = |title: &str, act: &str| whole(|case| (case.title, case.act) = (title.into(), act.into())).name();
        assert_eq!(named("窓口の見直し", "x"), "窓口の見直し");
        assert_eq!(named(" ", "図にした"), "図にした");
        assert_eq!(named("", &"あ".repeat(25)), format!("{}…", "あ".repeat(24)));
        assert_eq!(named("", &"a".repeat(48)), "a".repeat(48));
        assert_eq!(named("", &"a".repeat(49)), format!("{}…", "a".repeat(48)));
        assert_eq!(named("", ""), "");
    }

    #[test]
    fn what_is_too_long_is_refused() {
        let with = |change: fn(&mut Evidence)| whole(change).check();
        assert_eq!(with(|case| case.act = "あ".repeat(400)), Ok(()));
        assert_eq!(with(|case| case.act = "あ".repeat(2000)), Err(Refusal::TooLong(Text::Sentence, 400)));
        assert_eq!(with(|case| case.title = "あ".repeat(121)), Err(Refusal::TooLong(Text::Heading, 120)));
        assert_eq!(with(|case| case.items = vec!["A1".into(); 121]), Err(Refusal::TooMany(120)));
        assert_eq!(with(|case| case.items.push("あ".repeat(81))), Err(Refusal::TooLong(Text::Name, 80)));
    }
}
