//! A prefecture's own row of the reference tables: it stands in front of the built-in one while it is valid.
//!
//! Every row says where it comes from and how sure it is, like the built-in ones.

use serde::{Deserialize, Serialize};

use super::check::{Refusal, Text, rows};

/// One row of one table.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Override {
    /// Which table.
    pub table: Table,
    /// The row's id in the catalog, or a new one.
    pub row: String,
    /// What it is called, Japanese.
    pub name: String,
    /// What it is called, English; blank where nobody wrote it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name_en: String,
    /// The text of the row: an anchor's sentences, a scheme's conditions, a training's content.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub texts: Vec<String>,
    /// A number with its unit: yen, permille, tenths of a day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// Where it comes from.
    pub source: String,
    /// How sure it is.
    pub status: Status,
    /// First day, `YYYY-MM-DD`.
    pub from: String,
    /// Last day, `YYYY-MM-DD`; empty while open.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub until: String,
}

/// The tables that a prefecture may change.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Table {
    /// Roles and their levels.
    Role,
    /// Skill items and anchors.
    Skill,
    /// Support schemes.
    Scheme,
    /// Rates and caps.
    Rate,
    /// Training.
    Training,
    /// Templates of forums and letters.
    Template,
}

/// How sure a row is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Status {
    /// Somebody checked it against its source.
    Verified,
    /// Nobody has yet.
    Unverified,
    /// A draft of one's own.
    #[default]
    Draft,
}

/// A whole number with its unit.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Amount {
    /// At most 2^53 − 1.
    pub number: u64,
    /// `yen`, `permille`, `days_x10` …
    pub unit: String,
}

impl Override {
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        Text::Name.check(&self.row)?;
        Text::Heading.check(&self.name)?;
        Text::Heading.check_length(&self.name_en)?;
        rows(&self.texts)?;
        self.texts.iter().try_for_each(|text| Text::Sentence.check_length(text))?;
        self.amount.iter().try_for_each(|amount| Text::Name.check(&amount.unit))?;
        Text::Sentence.check(&self.source)?;
        Text::Name.check(&self.from)?;
        Text::Name.check_length(&self.until)
    }
}
