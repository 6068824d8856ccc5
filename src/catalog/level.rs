//! The level scale 0–4, one for all skill items, described by what a person did.
//!
//! The scale is our own; no official scale was at hand.

use std::sync::OnceLock;

use serde::Deserialize;

use super::{lang::Bilingual, provenance::Provenance};

/// The highest level.
pub const MAX_LEVEL: u8 = 4;

/// One step of the scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Level {
    /// 0 to [`MAX_LEVEL`].
    pub level: u8,
    /// The short label, shown after the sentence and never before it.
    pub label: Bilingual,
    /// What it means, seen in behaviour.
    pub meaning: Bilingual,
    /// Where the row comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// The five steps, lowest first.
pub fn levels() -> &'static [Level] {
    static TABLE: OnceLock<Vec<Level>> = OnceLock::new();
    TABLE.get_or_init(|| super::parse(include_str!("json/levels.json")))
}

/// One step; `None` above [`MAX_LEVEL`].
#[must_use]
pub fn level(level: u8) -> Option<&'static Level> {
    levels().iter().find(|row| row.level == level)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::provenance::{Status, assert_sound};

    #[test]
    fn the_scale_runs_from_zero_to_four_and_is_a_draft() {
        assert_eq!(levels().iter().map(|row| row.level).collect::<Vec<_>>(), [0, 1, 2, 3, 4]);
        assert_eq!(level(MAX_LEVEL).unwrap().label.ja, "率いる・教える");
        assert_eq!(level(MAX_LEVEL + 1), None);
        for row in levels() {
            assert_eq!(row.provenance.status, Status::Draft);
            assert_sound(&row.provenance);
        }
    }
}
