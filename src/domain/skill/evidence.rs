//! A case: something that was really done, once written and linked to every item that it shows.

use serde::{Deserialize, Serialize};

use crate::domain::check::{Refusal, Text, rows};
use crate::domain::id::Id;
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

    /// What stands in the way of counting as evidence; `None`: it counts.
    #[must_use]
    pub fn incomplete(&self, now: Time) -> Option<Incomplete> {
        let (year, month, _) = now.date_in_japan();
        let this_month = format!("{year:04}-{month:02}");
        if self.act.trim().is_empty() {
            Some(Incomplete::Act)
        } else if self.result.trim().is_empty() {
            Some(Incomplete::Result)
        } else if self.month.is_empty() {
            Some(Incomplete::Month)
        } else if self.month > this_month || self.since > this_month {
            Some(Incomplete::Future)
        } else if self.since > self.month {
            Some(Incomplete::Backwards)
        } else {
            None
        }
    }

    /// Whether it is about an item.
    #[must_use]
    pub fn shows(&self, item: &str) -> bool {
        self.items.iter().any(|id| id == item)
    }

    /// What it is called: its title, or else how what was done begins; empty where neither is written.
    #[must_use]
    pub fn name(&self) -> String {
        const MOST: usize = 24;
        if !self.title.trim().is_empty() {
            return self.title.clone();
        }
        let start: String = self.act.chars().take(MOST).collect();
        if self.act.chars().count() > MOST { format!("{start}…") } else { start }
    }
}
