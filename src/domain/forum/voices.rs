//! What a table says: who sits there, notes, clusters, votes. Bodies and numbers, never a name.

use serde::{Deserialize, Serialize};

use crate::domain::check::{Refusal, Text, rows, within};
use crate::domain::id::Id;
use crate::domain::time::Time;

/// Who sits at a table: bodies and a head count, never a name.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Attendance {
    /// The forum.
    pub forum: Id,
    /// The group's id in the kit.
    pub group: String,
    /// Six-digit codes of the municipalities at the table.
    pub municipalities: Vec<String>,
    /// How many people vote.
    pub people: u32,
    /// Ids of the departments at the table, in the catalog's order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub departments: Vec<String>,
    /// Ids of the ranks at the table, in the catalog's order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ranks: Vec<String>,
}

/// One slip of paper.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Note {
    /// The forum.
    pub forum: Id,
    /// The theme's id in the kit.
    pub theme: String,
    /// One idea.
    pub text: String,
    /// Six-digit code of the municipality that said it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Id of the department that said it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department: Option<String>,
    /// How many at the table agree.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hands: Option<Hands>,
    /// The support scheme that it is about: an id of the catalog, or a name of one's own.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub scheme: String,
    /// What the prefecture could supply.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub wanted: String,
    /// The cluster that it is bound in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<Id>,
    /// When it was first written: the order on the board.
    pub created_at: Time,
}

/// A show of hands: 「5人中4人」.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Hands {
    /// Hands that went up.
    pub up: u32,
    /// People who were asked.
    pub of: u32,
}

/// Slips bound together.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Cluster {
    /// The forum.
    pub forum: Id,
    /// The theme's id in the kit.
    pub theme: String,
    /// The heading.
    pub title: String,
    /// When it was first bound: the order on the board.
    pub created_at: Time,
}

/// How many votes a table gave to a cluster.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Vote {
    /// The forum.
    pub forum: Id,
    /// The cluster.
    pub cluster: Id,
    /// Votes, for the whole table.
    pub count: u32,
}

impl Attendance {
    /// Nobody yet at a table of a forum.
    #[must_use]
    pub fn new(forum: Id, group: String, people: u32) -> Self {
        Self { forum, group, people, municipalities: Vec::new(), departments: Vec::new(), ranks: Vec::new() }
    }

    pub(crate) fn check(&self) -> Result<(), Refusal> {
        Text::Name.check(&self.group)?;
        rows(&self.municipalities)?;
        rows(&self.departments)?;
        rows(&self.ranks)?;
        within(Some(self.people), 1..=99)
    }
}

impl Note {
    /// A loose slip that nobody in particular said.
    #[must_use]
    pub fn new(forum: Id, theme: String, text: String, created_at: Time) -> Self {
        Self {
            forum,
            theme,
            text,
            from: None,
            department: None,
            hands: None,
            scheme: String::new(),
            wanted: String::new(),
            cluster: None,
            created_at,
        }
    }

    pub(crate) fn check(&self) -> Result<(), Refusal> {
        Text::Note.check(&self.text)?;
        Text::Heading.check_length(&self.scheme)?;
        Text::Note.check_length(&self.wanted)?;
        let Some(hands) = self.hands else { return Ok(()) };
        within(Some(hands.of), 1..=99)?;
        within(Some(hands.up), 0..=hands.of)
    }
}

impl Cluster {
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        Text::Heading.check(&self.title)
    }
}

impl Vote {
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        within(Some(self.count), 0..=9999)
    }
}
