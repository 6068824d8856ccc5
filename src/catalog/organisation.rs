//! Sorts of organisations (組織の種類) where a case happened. A case needn't name the organisation.

use std::sync::OnceLock;

use serde::Deserialize;

use super::{lang::Bilingual, provenance::Provenance};

/// One sort.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct Organisation {
    /// What a record keeps.
    pub id: &'static str,
    /// Its name.
    pub name: Bilingual,
    /// Where the row comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// All sorts, in order.
pub fn organisations() -> &'static [Organisation] {
    static TABLE: OnceLock<Vec<Organisation>> = OnceLock::new();
    TABLE.get_or_init(|| super::parse(include_str!("json/organisations.json")))
}

/// The sort with this id.
#[must_use]
pub fn organisation(id: &str) -> Option<&'static Organisation> {
    organisations().iter().find(|row| row.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::provenance::assert_sound;

    #[test]
    fn seven_sorts() {
        assert_eq!(organisations().len(), 7);
        assert_eq!(organisation("municipality").unwrap().name.ja, "市区町村");
        assert_eq!(organisation("A町"), None);
        organisations().iter().for_each(|row| assert_sound(&row.provenance));
    }
}
