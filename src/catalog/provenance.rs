//! Where a row comes from, how far it was checked, and when it holds.
//!
//! A row without a source does not exist. A status is never raised by the app: only a new version of the file does that.

use serde::Deserialize;

use super::source::{Source, source};

/// How far a row was checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Seen in the named source.
    Verified,
    /// Not, or not wholly, seen in a source: shown as 要確認.
    Unverified,
    /// Our own proposal: shown as 案.
    Draft,
}

/// The origin of one row; flattened into the row in the files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Provenance {
    /// Ids of [`Source`]s, separated by commas; never empty.
    pub source: &'static str,
    /// How far the row was checked.
    pub status: Status,
    /// First day on which the row holds, `YYYY-MM-DD`.
    pub valid_from: &'static str,
    /// Last day on which the row holds, or `None` while no end is known.
    pub valid_to: Option<&'static str>,
}

impl Provenance {
    /// Whether the row holds on a day written `YYYY-MM-DD`.
    #[must_use]
    pub fn holds_on(&self, day: &str) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|last| day <= last)
    }

    /// The sources by name, in the order given.
    pub fn sources(&self) -> impl Iterator<Item = &'static Source> {
        self.source.split(',').filter_map(source)
    }
}

/// For the tests of every table: the dates are dates and every source is known.
#[cfg(test)]
pub(super) fn assert_sound(row: &Provenance) {
    let is_date = |text: &str| {
        text.len() == 10
            && text.char_indices().all(|(at, c)| if at == 4 || at == 7 { c == '-' } else { c.is_ascii_digit() })
    };
    assert!(is_date(row.valid_from), "{row:?}");
    assert!(row.valid_to.is_none_or(is_date), "{row:?}");
    assert_eq!(row.sources().count(), row.source.split(',').count(), "unknown source in {row:?}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ends_are_included() {
        let row = Provenance {
            source: "S1",
            status: Status::Verified,
            valid_from: "2023-04-01",
            valid_to: Some("2026-03-31"),
        };
        assert!(!row.holds_on("2023-03-31"));
        assert!(row.holds_on("2023-04-01") && row.holds_on("2026-03-31"));
        assert!(!row.holds_on("2026-04-01"));
        assert!(Provenance { valid_to: None, ..row }.holds_on("2099-01-01"));
    }

    #[test]
    fn sources_are_found_by_name() {
        let row = Provenance { source: "S0,own", status: Status::Draft, valid_from: "2026-11-21", valid_to: None };
        assert_eq!(row.sources().map(|found| found.id).collect::<Vec<_>>(), ["S0", "own"]);
    }
}
