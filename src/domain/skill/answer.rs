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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::skill::samples::id;

    fn answer(claim: Claim, note: &str) -> Answer {
        Answer { assessment: id(1), item: "A1".into(), claim, note: note.into() }
    }

    #[test]
    fn a_level_lies_on_the_scale_and_a_note_has_an_end() {
        assert_eq!(answer(Claim::Level(4), "").check(), Ok(()));
        assert_eq!(answer(Claim::Level(5), "").check(), Err(Refusal::OutOfRange));
        assert_eq!(answer(Claim::Without(Without::Unsure), &"あ".repeat(400)).check(), Ok(()));
        assert_eq!(answer(Claim::Level(0), &"あ".repeat(401)).check(), Err(Refusal::TooLong(Text::Sentence, 400)));
        let nameless = Answer { item: " ".into(), ..answer(Claim::Level(0), "") };
        assert_eq!(nameless.check(), Err(Refusal::Empty(Text::Name)));
    }

    #[test]
    fn no_level_is_written_as_a_word_and_not_as_zero() {
        let written = |claim| serde_json::to_string(&claim).unwrap();
        assert_eq!(written(Claim::Level(0)), "0");
        assert_eq!(written(Claim::Without(Without::NotApplicable)), "\"notApplicable\"");
        assert_eq!(serde_json::from_str::<Claim>("\"unsure\"").unwrap(), Claim::Without(Without::Unsure));
        assert!(serde_json::from_str::<Claim>("\"zero\"").is_err());
    }
}
