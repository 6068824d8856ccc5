//! 意見の概要 as it is given out: per theme the bullets that a person stands for, without names.

use serde::{Deserialize, Serialize};

use crate::domain::check::{Refusal, Text, rows};
use crate::domain::id::Id;

/// The published summary of one forum.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Opinions {
    /// The forum.
    pub forum: Id,
    /// The themes, in the kit's order.
    pub themes: Vec<OpinionTheme>,
}

/// One theme of a published summary.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OpinionTheme {
    /// The theme's title.
    pub title: String,
    /// The bullets, the weightiest first.
    pub bullets: Vec<Opinion>,
}

/// One bullet of a published summary.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Opinion {
    /// The sentence.
    pub text: String,
    /// Ids of the groups that said it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<String>,
    /// Votes over all groups.
    pub votes: u32,
}

impl Opinions {
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        rows(&self.themes)?;
        self.themes.iter().try_for_each(|theme| {
            Text::Heading.check(&theme.title)?;
            rows(&theme.bullets)?;
            theme.bullets.iter().try_for_each(|bullet| {
                rows(&bullet.groups)?;
                bullet.groups.iter().try_for_each(|group| Text::Name.check(group))?;
                Text::Sentence.check(&bullet.text)
            })
        })
    }
}
