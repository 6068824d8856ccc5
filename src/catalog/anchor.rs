//! Behaviour sentences (目安文) for each category and level.
//!
//! An applicant chooses the sentence; the label comes after it. The sentences are our own.

use std::sync::OnceLock;

use serde::Deserialize;

use super::{lang::Bilingual, provenance::Provenance, skill::CategoryId};

/// The sentences of one category.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Anchors {
    /// The category.
    pub category: CategoryId,
    /// The sentences for levels 0 to 4; the position is the level.
    pub sentences: [Bilingual; 5],
    /// Where the row comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// All sentences, by category.
pub fn anchors_table() -> &'static [Anchors] {
    static TABLE: OnceLock<Vec<Anchors>> = OnceLock::new();
    TABLE.get_or_init(|| super::parse(include_str!("json/anchors.json")))
}

/// The five sentences of one category, level 0 first; empty only if the embedded file were broken.
pub fn anchors(category: CategoryId) -> &'static [Bilingual] {
    anchors_table().iter().find(|row| row.category == category).map_or(&[], |row| row.sentences.as_slice())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::provenance::assert_sound;
    use std::collections::BTreeSet;

    #[test]
    fn every_category_has_five_different_sentences() {
        for id in CategoryId::ALL {
            let japanese: BTreeSet<_> = anchors(id).iter().map(|text| text.ja).collect();
            let english: BTreeSet<_> = anchors(id).iter().map(|text| text.en).collect();
            assert_eq!((japanese.len(), english.len()), (5, 5), "{id:?}");
            assert_eq!(anchors(id)[0].ja, "経験なし・説明できない");
        }
        assert_eq!(anchors(CategoryId::E)[1].ja, "業務フローを読める");
        assert_eq!(anchors(CategoryId::I)[4].ja, "複数団体の基準作りや事故対応を率いた");
        anchors_table().iter().for_each(|row| assert_sound(&row.provenance));
    }
}
