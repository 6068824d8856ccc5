//! The records of a self-assessment, as they are written and signed.

use serde::{Deserialize, Serialize};

use crate::domain::check::{Refusal, Text, rows, within};
use crate::domain::id::Id;
use crate::domain::time::Time;

/// Profile and consent. Its record id is the assessment's id.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Assessment {
    /// The version of the catalog that the answers belong to.
    pub catalog: String,
    /// Agreement, once given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent: Option<Consent>,
    /// A name or a pseudonym.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub display_name: String,
    /// One way to be reached.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub contact: String,
    /// Two-digit codes of the prefectures where the person can work.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub prefectures: Vec<String>,
    /// Whether remote work is possible.
    #[serde(default)]
    pub remote: bool,
    /// Tenths of a day a month, 5 to 200.
    #[serde(default, skip_serializing_if = "Option::is_none", rename = "daysPerMonth_x10")]
    pub days_x10: Option<u32>,
    /// Ids of the appointment types that the person accepts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub appointments: Vec<String>,
}

/// To which text a person agreed, when, and until when.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Consent {
    /// The version of the consent text.
    pub text: String,
    /// When it was given.
    pub at: Time,
    /// When it ends.
    pub until: Time,
}

/// The answer to one item.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// The assessment.
    pub assessment: Id,
    /// The item's id in the catalog, `A1` to `J6`.
    pub item: String,
    /// What the person says.
    pub claim: Claim,
}

/// A level, or a reason why there is none. Neither reason is a zero.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Claim {
    /// 0 to 4.
    Level(u32),
    /// No level.
    Without(Without),
}

/// Why an item has no level.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Without {
    /// 該当なし.
    NotApplicable,
    /// わからない.
    Unsure,
}

/// A case: the last concrete act in a category.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Evidence {
    /// The assessment; `None` only before the first save.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assessment: Option<Id>,
    /// The category's letter, `A` to `J`.
    pub category: String,
    /// `YYYY-MM`, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub month: String,
    /// What kind of organisation.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub organisation: String,
    /// What was done.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub act: String,
    /// What remained: a paper, a number, a procedure.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub result: String,
    /// Whether others were led or taught in it.
    #[serde(default)]
    pub taught: bool,
}

impl Assessment {
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        Text::Name.check_length(&self.display_name)?;
        Text::Heading.check_length(&self.contact)?;
        rows(&self.prefectures)?;
        rows(&self.appointments)?;
        within(self.days_x10, 5..=200)
    }
}

impl Answer {
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        Text::Name.check(&self.item)?;
        match self.claim {
            Claim::Level(level) => within(Some(level), 0..=4),
            Claim::Without(_) => Ok(()),
        }
    }
}

impl Claim {
    /// The level, where there is one.
    #[must_use]
    pub fn level(self) -> Option<u32> {
        match self {
            Self::Level(level) => Some(level),
            Self::Without(_) => None,
        }
    }
}

impl Evidence {
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        Text::Name.check(&self.category)?;
        Text::Name.check_length(&self.month)?;
        Text::Heading.check_length(&self.organisation)?;
        Text::Sentence.check_length(&self.act)?;
        Text::Sentence.check_length(&self.result)
    }

    /// Counts as a record: it says what was done and what remained.
    #[must_use]
    pub fn counts(&self) -> bool {
        !self.act.trim().is_empty() && !self.result.trim().is_empty()
    }
}
