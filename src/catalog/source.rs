//! The documents and pages that the tables rest on, so that a screen can name them.
//!
//! An address is text to read, never a link that the app fetches.

use std::sync::OnceLock;

use serde::Deserialize;

use super::lang::Bilingual;

/// How much of a source was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Extent {
    /// The whole text was at hand.
    Full,
    /// Only the opening, or nothing, was seen.
    Opening,
}

/// One document or page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct Source {
    /// The short id that rows name, such as `S4`.
    pub id: &'static str,
    /// What it is, in words that a reader recognises.
    pub title: Bilingual,
    /// Its date as far as known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub date: Option<&'static str>,
    /// Its address as text.
    pub url: Option<&'static str>,
    /// How much of it was read.
    pub read: Extent,
}

/// All sources, documents first.
pub fn sources() -> &'static [Source] {
    static TABLE: OnceLock<Vec<Source>> = OnceLock::new();
    TABLE.get_or_init(|| super::parse(include_str!("json/sources.json")))
}

/// The source with this id.
#[must_use]
pub fn source(id: &str) -> Option<&'static Source> {
    sources().iter().find(|row| row.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn ids_are_unique_and_the_five_documents_are_there() {
        let ids: BTreeSet<_> = sources().iter().map(|row| row.id).collect();
        assert_eq!(ids.len(), sources().len());
        for id in ["S0", "S1", "S2", "S3", "S4", "M1", "own", "mem"] {
            assert!(ids.contains(id), "{id}");
        }
        assert!(source("S4").unwrap().title.ja.contains("長野県"));
        assert_eq!(source("S99"), None);
    }

    #[test]
    fn what_was_not_checked_is_not_called_read() {
        assert_eq!(source("mem").unwrap().read, Extent::Opening);
        assert_eq!(source("S2").unwrap().read, Extent::Full);
    }
}
