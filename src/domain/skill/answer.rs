//! What a person says about one skill item. 該当なし and わからない are answers, and neither is a zero.

use serde::{Deserialize, Serialize};

use crate::domain::check::{Refusal, Text, within};
use crate::domain::id::Id;

/// The answer to one item.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// The assessment.
    pub assessment: Id,
    /// The item's id in the standard, such as `A1`.
    pub item: String,
    /// What the person says.
    pub claim: Claim,
    /// A remark of the person.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// A level, or a reason why there is none.
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

impl Answer {
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        Text::Name.check(&self.item)?;
        Text::Sentence.check_length(&self.note)?;
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
