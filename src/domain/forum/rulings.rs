//! What the facilitator decides about the tables' records without touching them: which clusters are the same,
//! and where a tablet belongs. Each decision is a record of its own, so that it can be seen, signed and taken back.

use serde::{Deserialize, Serialize};

use crate::domain::check::{Refusal, Text, rows};
use crate::domain::id::{Id, Issuer, Key, Stream};

/// Names a record of any writer.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Ref {
    /// Who signs it: a `did:key`.
    pub issuer: String,
    /// The data set of the device.
    pub dataset: Id,
    /// The record.
    pub id: Id,
}

/// Clusters that say the same, or that a person wants apart although they look alike.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Merger {
    /// The forum.
    pub forum: Id,
    /// The theme's id in the kit.
    pub theme: String,
    /// The clusters, two or more.
    pub parts: Vec<Ref>,
    /// The heading that stands for all of them; empty where they stay apart.
    pub title: String,
    /// Whether they stay apart.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub apart: bool,
}

/// Where a tablet belongs, should it have said a wrong group or none.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Seat {
    /// The forum.
    pub forum: Id,
    /// Who signs at that tablet: a `did:key`.
    pub issuer: String,
    /// Its data set.
    pub dataset: Id,
    /// The group's id in the kit; nothing: the tablet doesn't count, as a practice run or one that was replaced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
}

impl From<&Key> for Ref {
    fn from(key: &Key) -> Self {
        Self { issuer: key.stream.issuer.as_str().to_owned(), dataset: key.stream.dataset, id: key.id }
    }
}

impl Ref {
    /// The key that it names.
    #[must_use]
    pub fn key(&self) -> Key {
        Key { stream: Stream { issuer: Issuer::new(&self.issuer), dataset: self.dataset }, id: self.id }
    }
}

impl Merger {
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        rows(&self.parts)?;
        if self.parts.len() < 2 {
            return Err(Refusal::NothingSelected);
        }
        self.parts.iter().try_for_each(|part| Text::Key.check(&part.issuer))?;
        if self.apart { Text::Heading.check_length(&self.title) } else { Text::Heading.check(&self.title) }
    }
}

impl Seat {
    /// The tablet that it is about.
    #[must_use]
    pub fn stream(&self) -> Stream {
        Stream { issuer: Issuer::new(&self.issuer), dataset: self.dataset }
    }

    pub(crate) fn check(&self) -> Result<(), Refusal> {
        Text::Key.check(&self.issuer)?;
        self.group.as_ref().map_or(Ok(()), |group| Text::Name.check(group))
    }
}
