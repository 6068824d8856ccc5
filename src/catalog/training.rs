//! The training menu (研修) for people who are new to local government, and which skill items each part helps with.

use std::sync::OnceLock;

use serde::Deserialize;

use super::{lang::Bilingual, provenance::Provenance, role::RoleId};

/// One part of the menu.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Training {
    /// `M1` to `M14`.
    pub id: &'static str,
    /// Its name.
    pub name: Bilingual,
    /// What one can do afterwards.
    pub goal: Bilingual,
    /// How long it takes.
    pub minutes: u32,
    /// The roles that must take it; none: it is for those who receive them.
    pub roles: Vec<RoleId>,
    /// The skill items of the built-in standard that it helps with.
    pub items: Vec<&'static str>,
    /// Where the row comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// The whole menu, in order.
pub fn training() -> &'static [Training] {
    static TABLE: OnceLock<Vec<Training>> = OnceLock::new();
    TABLE.get_or_init(|| super::parse(include_str!("json/training.json")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::item;
    use crate::catalog::provenance::assert_sound;

    #[test]
    fn fourteen_parts_that_help_with_items_that_exist() {
        let wanted: Vec<_> = (1..=14).map(|number| format!("M{number}")).collect();
        assert_eq!(training().iter().map(|row| row.id).collect::<Vec<_>>(), wanted);
        for row in training() {
            assert_sound(&row.provenance);
            assert!(!row.items.is_empty() && row.items.iter().all(|id| item(id).is_some()), "{}", row.id);
            assert!([60, 90].contains(&row.minutes), "{}", row.id);
        }
        assert!(training()[13].roles.is_empty(), "the last is for those who receive");
    }
}
