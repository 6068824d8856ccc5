//! How far a table has come: its clock and which votes are shown. It stays on the device and is never handed out.
//!
//! Only moments and seconds are kept, so it survives a reload and a sleep; what remains is computed from the clock by
//! [`Run`](super::Run). The moves are in `moves`; nothing advances by itself.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::check::{MOST_ROWS, Refusal, Text, rows, within};
use crate::domain::id::Id;
use crate::domain::time::Time;

/// The most seconds that a time box has: a day.
pub(super) const MOST_SECONDS: u32 = 86_400;

/// The state of one table in one forum.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Sitting {
    /// The forum.
    pub forum: Id,
    /// Keys of the time boxes in the table's own order; empty: as in the kit. Boxes of a newer kit follow at the end.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub order: Vec<String>,
    /// Keys of the time boxes that are over.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub done: Vec<String>,
    /// Keys of the time boxes that were left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skipped: Vec<String>,
    /// Key of the present time box; nothing before the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    /// Since when it runs; nothing while it pauses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Time>,
    /// Seconds of the present time box before `since`.
    #[serde(default)]
    pub spent: u32,
    /// Seconds that the present time box has.
    #[serde(default)]
    pub allowed: u32,
    /// What the boxes took that the table has left, by key. How late it is follows from them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub laps: BTreeMap<String, Lap>,
    /// Ids of the themes whose votes are shown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub revealed: Vec<String>,
}

/// How long the table was in a time box that it left.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Lap {
    /// Seconds that it took.
    pub spent: u32,
    /// Seconds that it had.
    pub allowed: u32,
}

impl Sitting {
    /// Before the start.
    #[must_use]
    pub fn new(forum: Id) -> Self {
        Self {
            forum,
            order: Vec::new(),
            done: Vec::new(),
            skipped: Vec::new(),
            step: None,
            since: None,
            spent: 0,
            allowed: 0,
            laps: BTreeMap::new(),
            revealed: Vec::new(),
        }
    }

    pub(crate) fn check(&self) -> Result<(), Refusal> {
        for keys in [&self.order, &self.done, &self.skipped, &self.revealed] {
            rows(keys)?;
            keys.iter().try_for_each(|key| Text::Name.check(key))?;
        }
        if self.laps.len() > MOST_ROWS {
            return Err(Refusal::TooMany(MOST_ROWS));
        }
        within(Some(self.allowed), 0..=MOST_SECONDS)
    }
}
