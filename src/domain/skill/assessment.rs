//! One self-assessment as it is signed: for what, on which standard, with whose agreement, and who it is about.
//!
//! Its record id is the assessment's id. Answers and cases are records of their own.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::catalog::RoleId;
use crate::domain::check::{MOST_ROWS, Refusal, Text, rows, within};
use crate::domain::id::Id;
use crate::domain::time::Time;

/// Whom a self-assessment, or a call for them, is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Track {
    /// People who offer their help from outside.
    #[default]
    Applicants,
    /// The municipality's own staff (DX推進リーダー候補).
    Staff,
}

impl Track {
    pub(super) fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// Profile, consent, experience.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Assessment {
    /// The version of the standard that the answers belong to.
    pub catalog: String,
    /// The record of a published standard; none for the one that is built in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standard: Option<Id>,
    /// For an application, or as staff.
    #[serde(default, skip_serializing_if = "Track::is_default")]
    pub track: Track,
    /// The roles that staff aim at.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<RoleId>,
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
    /// The earliest month, `YYYY-MM`, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub starts: String,
    /// Ids of the appointment types that the person accepts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub appointments: Vec<String>,
    /// Companies and bodies that the person belongs to, for conflicts of interest.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub affiliations: String,
    /// In the person's own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// What was said about the experience items, by their ids; one that is missing is open.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub experience: BTreeMap<String, Experience>,
    /// Items to look at again, because the standard's words for them changed under the answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub again: Vec<String>,
    /// When the person closed the answers and saw what the roles ask for. What is changed later shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finished: Option<Time>,
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

/// The answer to one experience item.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Experience {
    /// Yes, or no.
    pub has: bool,
    /// For so many years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub years: Option<u32>,
}

impl Assessment {
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        Text::Name.check_length(&self.display_name)?;
        Text::Heading.check_length(&self.contact)?;
        Text::Name.check_length(&self.starts)?;
        Text::Sentence.check_length(&self.affiliations)?;
        Text::Sentence.check_length(&self.words)?;
        rows(&self.prefectures)?;
        rows(&self.appointments)?;
        rows(&self.targets)?;
        rows(&self.again)?;
        for (item, said) in &self.experience {
            Text::Name.check(item)?;
            within(said.years, 0..=80)?;
        }
        if self.experience.len() > MOST_ROWS {
            return Err(Refusal::TooMany(MOST_ROWS));
        }
        within(self.days_x10, 5..=200)
    }

    /// Whether the agreement stands.
    #[must_use]
    pub fn may_be_used(&self, now: Time) -> bool {
        self.consent.as_ref().is_some_and(|consent| now <= consent.until)
    }
}
