//! The skill items (スキル項目): ten categories A–J, 46 items, and the level that each role needs.
//!
//! A draft arrangement of our own with reference to the skill standard: [`skill_note`] goes wherever items are shown.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use super::{lang::Bilingual, provenance::Provenance};

/// The letter of a category.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "a letter has no meaning of its own; the table gives its name")]
pub enum CategoryId {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
}

impl CategoryId {
    /// Every category, in order; one page of the self-assessment each.
    pub const ALL: [Self; 10] =
        [Self::A, Self::B, Self::C, Self::D, Self::E, Self::F, Self::G, Self::H, Self::I, Self::J];

    /// The letter.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
            Self::E => "E",
            Self::F => "F",
            Self::G => "G",
            Self::H => "H",
            Self::I => "I",
            Self::J => "J",
        }
    }

    /// The reverse of [`CategoryId::as_str`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|id| id.as_str() == text)
    }
}

/// One category.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Category {
    /// Its letter.
    pub id: CategoryId,
    /// Its short name.
    pub name: Bilingual,
    /// One sentence on what it covers.
    pub about: Bilingual,
    /// Where the row comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// One skill item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct SkillItem {
    /// Its id, such as `A1`.
    pub id: &'static str,
    /// The category it belongs to.
    pub category: CategoryId,
    /// Its name; the source of the row is the source of this name.
    pub name: Bilingual,
    /// One sentence on what a person does.
    pub about: Bilingual,
    /// Level 0–4 that each role needs, in the order of [`super::RoleId::ALL`].
    pub required: [u8; 4],
    /// Where the row comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

#[derive(Default, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
struct Skills {
    note: Bilingual,
    categories: Vec<Category>,
    items: Vec<SkillItem>,
}

fn skills() -> &'static Skills {
    static TABLE: OnceLock<Skills> = OnceLock::new();
    TABLE.get_or_init(|| super::parse(include_str!("json/skills.json")))
}

/// The remark that belongs next to every display of the items.
#[must_use]
pub fn skill_note() -> Bilingual {
    skills().note
}

/// The ten categories, in order.
pub fn categories() -> &'static [Category] {
    &skills().categories
}

/// One category; `None` only if the embedded file were broken.
#[must_use]
pub fn category(id: CategoryId) -> Option<&'static Category> {
    categories().iter().find(|row| row.id == id)
}

/// The 46 items, by category and number.
pub fn items() -> &'static [SkillItem] {
    &skills().items
}

/// The item with this id.
#[must_use]
pub fn item(id: &str) -> Option<&'static SkillItem> {
    items().iter().find(|row| row.id == id)
}

/// The items of one category, in order.
pub fn items_in(category: CategoryId) -> &'static [SkillItem] {
    items()
        .chunk_by(|left, right| left.category == right.category)
        .find(|page| page.first().is_some_and(|row| row.category == category))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::provenance::{Status, assert_sound};
    use crate::catalog::{MAX_LEVEL, RoleId};
    use std::collections::BTreeSet;

    #[test]
    fn ten_categories_hold_46_items() {
        assert_eq!(categories().iter().map(|row| row.id).collect::<Vec<_>>(), CategoryId::ALL);
        assert_eq!(items().len(), 46);
        assert_eq!(CategoryId::ALL.map(|id| items_in(id).len()), [4, 4, 5, 4, 4, 5, 4, 5, 5, 6]);
        assert_eq!(category(CategoryId::C).unwrap().name.ja, "プロジェクト管理");
    }

    #[test]
    fn ids_are_unique_in_order_and_start_with_their_category() {
        let ids: Vec<_> = items().iter().map(|row| row.id).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().into_iter().copied().collect::<Vec<_>>(), ids);
        assert!(items().iter().all(|row| row.id.starts_with(row.category.as_str())));
        assert_eq!(CategoryId::parse("J"), Some(CategoryId::J));
        assert_eq!(CategoryId::parse("K"), None);
    }

    #[test]
    fn required_levels_are_those_of_the_table() {
        let row = |id| item(id).unwrap().required;
        assert_eq!(row("A1"), [4, 2, 2, 1]);
        assert_eq!(row("C4"), [1, 4, 2, 3]);
        assert_eq!(row("F4"), [2, 2, 4, 3]);
        assert_eq!(row("H5"), [0, 2, 1, 4]);
        assert_eq!(row("I2"), [3, 3, 3, 3]);
        assert_eq!(row("J6"), [3, 3, 2, 1]);
        assert_eq!(item("Z9"), None);
        assert!(items().iter().flat_map(|row| row.required).all(|level| level <= MAX_LEVEL));
    }

    #[test]
    fn each_role_has_something_to_lead_in() {
        for (at, role) in RoleId::ALL.into_iter().enumerate() {
            assert!(items().iter().any(|row| row.required[at] == MAX_LEVEL), "{role:?}");
        }
    }

    #[test]
    fn the_arrangement_is_marked_as_ours() {
        assert!(skill_note().ja.contains("本アプリ独自"));
        let all = categories().iter().map(|row| row.provenance).chain(items().iter().map(|row| row.provenance));
        for provenance in all {
            assert_eq!(provenance.status, Status::Draft);
            assert_sound(&provenance);
        }
        assert_eq!(item("A2").unwrap().provenance.source, "S4,W3,W4");
        assert_eq!(item("I3").unwrap().name.ja, "庁内ネットワーク・三層の対策");
    }
}
