//! The 47 prefectures (都道府県).

use std::sync::OnceLock;

use serde::Deserialize;

use super::{lang::Bilingual, provenance::Provenance};

/// One prefecture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct Prefecture {
    /// Two digits, `01` to `47`: the first two of every municipality code in it.
    pub code: &'static str,
    /// Its name; with 都道府県 in Japanese, without in English.
    pub name: Bilingual,
    /// Its reading in hiragana.
    pub kana: &'static str,
    /// Where the row comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// All prefectures, by code.
pub fn prefectures() -> &'static [Prefecture] {
    static TABLE: OnceLock<Vec<Prefecture>> = OnceLock::new();
    TABLE.get_or_init(|| super::parse(include_str!("json/prefectures.json")))
}

/// The prefecture with this two-digit code.
#[must_use]
pub fn prefecture(code: &str) -> Option<&'static Prefecture> {
    prefectures().iter().find(|row| row.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::provenance::assert_sound;

    #[test]
    fn there_are_47_by_code() {
        let wanted: Vec<_> = (1..=47).map(|number| format!("{number:02}")).collect();
        assert_eq!(prefectures().iter().map(|row| row.code).collect::<Vec<_>>(), wanted);
        assert_eq!(prefecture("42").unwrap().name.ja, "長崎県");
        assert_eq!(prefecture("13").unwrap().kana, "とうきょうと");
        assert_eq!(prefecture("48"), None);
        prefectures().iter().for_each(|row| assert_sound(&row.provenance));
    }
}
