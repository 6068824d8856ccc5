//! What an interviewer says about one item of somebody's assessment: independent of the claim, with a note.

use serde::{Deserialize, Serialize};

use crate::domain::check::{Refusal, Text, within};
use crate::domain::id::Id;

/// One interviewer's score of one item.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Review {
    /// Whose assessment: the signer, `did:key:z…`.
    pub issuer: String,
    /// The signer's data set.
    pub dataset: Id,
    /// The assessment's record id.
    pub assessment: Id,
    /// The item's id in the catalog.
    pub item: String,
    /// 0 to 4; `None` where the interview gave no ground for a level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<u32>,
    /// What was said or seen.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

impl Review {
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        Text::Key.check(&self.issuer)?;
        Text::Name.check(&self.item)?;
        Text::Sentence.check_length(&self.note)?;
        within(self.level, 0..=4)
    }
}
