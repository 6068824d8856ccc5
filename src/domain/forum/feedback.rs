//! One participant's answer to the closing survey. It says the table, never who.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::check::{MOST_ROWS, Refusal, Text, within};
use crate::domain::id::Id;

/// One person's answers.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Feedback {
    /// The forum.
    pub forum: Id,
    /// The question's id in the kit → 1 (not at all) to 4 (very much). A question may be left out.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<String, u32>,
    /// In one's own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub comment: String,
}

impl Feedback {
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        if self.answers.len() > MOST_ROWS {
            return Err(Refusal::TooMany(MOST_ROWS));
        }
        if self.answers.is_empty() && self.comment.trim().is_empty() {
            return Err(Refusal::Empty(Text::Sentence));
        }
        self.answers.iter().try_for_each(|(id, grade)| {
            Text::Name.check(id)?;
            within(Some(*grade), 1..=4)
        })?;
        Text::Sentence.check_length(&self.comment)
    }
}
