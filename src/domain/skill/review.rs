//! What is said about somebody's assessment after an interview: each interviewer for themselves, then the office.
//!
//! A score may be above or below the claim. Scores are never overwritten by the level that was settled on.

use serde::{Deserialize, Serialize};

use crate::domain::check::{Refusal, Text, within};
use crate::domain::id::{Id, Stream};

/// Whose assessment is meant.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Subject {
    /// The signer, `did:key:z…`.
    pub issuer: String,
    /// The signer's data set.
    pub dataset: Id,
    /// The assessment's record id.
    pub assessment: Id,
}

impl Subject {
    /// The assessment of a writer.
    #[must_use]
    pub fn of(stream: &Stream, assessment: Id) -> Self {
        Self { issuer: stream.issuer.as_str().to_owned(), dataset: stream.dataset, assessment }
    }

    fn check(&self) -> Result<(), Refusal> {
        Text::Key.check(&self.issuer)
    }
}

/// One interviewer's score of one item.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Review {
    /// Whose assessment.
    pub of: Subject,
    /// The item's id in the standard.
    pub item: String,
    /// 0 to 4; `None` where the interview gave no ground for a level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<u32>,
    /// What was said or seen.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// What one interviewer wrote down about the question of one category.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Probe {
    /// Whose assessment.
    pub of: Subject,
    /// The category's letter.
    pub category: String,
    /// Whether the question was asked.
    #[serde(default)]
    pub asked: bool,
    /// What the situation was.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub situation: String,
    /// What the person did.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub action: String,
    /// What came of it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub result: String,
    /// Who can confirm it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub confirmer: String,
}

/// The level of one item that the interviewers settled on.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Verdict {
    /// Whose assessment.
    pub of: Subject,
    /// The item's id in the standard.
    pub item: String,
    /// 0 to 4.
    pub level: u32,
    /// Why this level.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

impl Review {
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        self.of.check()?;
        Text::Name.check(&self.item)?;
        Text::Sentence.check_length(&self.note)?;
        within(self.level, 0..=4)
    }
}

impl Probe {
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        self.of.check()?;
        Text::Name.check(&self.category)?;
        for sentence in [&self.situation, &self.action, &self.result] {
            Text::Sentence.check_length(sentence)?;
        }
        Text::Heading.check_length(&self.confirmer)
    }
}

impl Verdict {
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        self.of.check()?;
        Text::Name.check(&self.item)?;
        Text::Sentence.check_length(&self.note)?;
        within(Some(self.level), 0..=4)
    }
}
