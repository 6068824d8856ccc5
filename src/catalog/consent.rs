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
    /// What it says, in reading order. Some paragraphs are for applicants only, or for staff only.
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
    /// Who reads it; none: everybody.
    #[serde(default)]
    pub only: Option<Reader>,
}

/// Who is asked to agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Reader {
    /// Somebody who offers help from outside.
    Applicants,
    /// The municipality's own staff.
    Staff,
}

impl Consent {
    /// What it says to one of them, in reading order.
    pub fn sections_for(&self, reader: Reader) -> impl Iterator<Item = &ConsentSection> {
        self.sections.iter().filter(move |section| section.only.is_none_or(|only| only == reader))
    }
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
        let ids = |reader| text.sections_for(reader).map(|section| section.id).collect::<Vec<_>>();
        let applicants = ["purpose", "readers", "municipalities", "scores", "held", "retention", "withdrawal"];
        assert_eq!(ids(Reader::Applicants), applicants);
        assert_eq!(ids(Reader::Staff), ["purpose", "readers", "overview", "held", "retention", "withdrawal"]);
        assert_eq!(text.retention_fiscal_years, 1);
        let retention = text.sections.iter().find(|section| section.id == "retention").unwrap();
        assert!(retention.text.ja.contains("翌年度の末") && retention.text.ja.contains("募集"));
        assert_eq!(text.provenance.status, Status::Draft);
        assert_sound(&text.provenance);
    }

    #[test]
    fn a_version_is_found_by_its_id() {
        let first = consent_version("2026-11-21.1").unwrap();
        assert_eq!(Some(first), versions().first());
        // Nothing of what was agreed to is ever edited.
        assert_eq!(first.sections_for(Reader::Staff).count(), 5);
        assert!(first.sections[0].text.ja.ends_with("ほかの目的には使いません。"));
        assert_eq!(consent_version("1999"), None);
    }
}
