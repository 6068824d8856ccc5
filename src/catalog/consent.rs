//! The consent text (同意文) that an applicant reads before typing anything, by version.
//!
//! A version that somebody agreed to is never edited or removed: a change is a new version at the end of the file.

use std::sync::OnceLock;

use serde::Deserialize;

use super::{lang::Bilingual, provenance::Provenance};

/// One version of the text.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Consent {
    /// The version that a consent record keeps, such as `2026-11-21.1`.
    pub version: &'static str,
    /// The heading of the page.
    pub title: Bilingual,
    /// What it says, in reading order: purpose, readers, held, retention, withdrawal.
    pub sections: Vec<ConsentSection>,
    /// Kept to 31 March that ends this many fiscal years after the one of the consent.
    pub retention_fiscal_years: u8,
    /// Where the row comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// One headed paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct ConsentSection {
    /// A stable id, such as `purpose`.
    pub id: &'static str,
    /// The heading.
    pub heading: Bilingual,
    /// The sentences.
    pub text: Bilingual,
}

#[derive(Default, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
struct Versions {
    versions: Vec<Consent>,
}

fn versions() -> &'static [Consent] {
    static TABLE: OnceLock<Versions> = OnceLock::new();
    &TABLE.get_or_init(|| super::parse(include_str!("json/consent.json"))).versions
}

/// The current text; `None` only if the embedded file were broken, and then nobody may be asked to agree.
#[must_use]
pub fn consent() -> Option<&'static Consent> {
    versions().last()
}

/// The text that somebody agreed to.
#[must_use]
pub fn consent_version(version: &str) -> Option<&'static Consent> {
    versions().iter().find(|row| row.version == version)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::provenance::{Status, assert_sound};

    #[test]
    fn the_current_text_says_all_that_a_person_must_know() {
        let text = consent().unwrap();
        let ids: Vec<_> = text.sections.iter().map(|section| section.id).collect();
        assert_eq!(ids, ["purpose", "readers", "held", "retention", "withdrawal"]);
        assert_eq!(text.retention_fiscal_years, 1);
        assert!(text.sections[3].text.ja.contains("翌年度の末"));
        assert_eq!(text.provenance.status, Status::Draft);
        assert_sound(&text.provenance);
    }

    #[test]
    fn a_version_is_found_by_its_id() {
        assert_eq!(consent_version("2026-11-21.1"), versions().first());
        assert_eq!(consent_version("1999"), None);
    }
}
