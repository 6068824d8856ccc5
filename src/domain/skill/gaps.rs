//! What is claimed without enough evidence, gathered by what would change it.
//!
//! The same sentence often holds for several items of a category: they share a row. Never a judgement.

use super::{Profile, Shortfall};
use crate::catalog::CategoryId;

/// Items of one category that are claimed at the same level and lack the same thing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gap {
    /// The category.
    pub category: CategoryId,
    /// The claimed level.
    pub level: u32,
    /// What is missing for it.
    pub shortfall: Shortfall,
    /// The items' ids, in the standard's order.
    pub items: Vec<String>,
}

impl Profile {
    /// Every gap, in the order of its first item.
    #[must_use]
    pub fn gaps(&self) -> Vec<Gap> {
        let mut gaps: Vec<Gap> = Vec::new();
        for item in &self.standard.items {
            let Some((held, category)) = self.items.get(&item.id).zip(item.category()) else { continue };
            let (Some(level), Some(shortfall)) = (held.claim.level(), held.shortfall) else { continue };
            let same = |gap: &&mut Gap| gap.category == category && gap.level == level && gap.shortfall == shortfall;
            match gaps.iter_mut().find(same) {
                Some(gap) => gap.items.push(item.id.clone()),
                None => gaps.push(Gap { category, level, shortfall, items: vec![item.id.clone()] }),
            }
        }
        gaps
    }

    /// Ids of items with evidence for level 2 or more, and the level: the highest first, then the most cases, then the
    /// standard's order.
    #[must_use]
    pub fn strongest(&self) -> Vec<(String, u32)> {
        let held = self.standard.items.iter().filter_map(|item| Some((&item.id, self.items.get(&item.id)?)));
        let mut strong: Vec<_> = held.filter(|(_, held)| held.evidenced >= 2).collect();
        strong.sort_by_key(|(_, held)| std::cmp::Reverse((held.evidenced, held.cases)));
        strong.into_iter().map(|(id, held)| (id.clone(), held.evidenced)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{answered, case, profile};
    use super::*;

    #[test]
    fn items_that_lack_the_same_share_a_row() {
        let held = profile(answered(&[("E1", 3), ("E2", 3), ("E3", 4), ("F1", 3), ("G1", 1)]));
        let rows: Vec<_> = held.gaps().iter().map(|gap| (gap.category.as_str(), gap.level, gap.items.len())).collect();
        assert_eq!(rows, [("E", 3, 2), ("E", 4, 1), ("F", 3, 1)]);
    }

    #[test]
    fn the_strongest_come_by_level_and_then_by_cases() {
        let mut bodies = answered(&[("A1", 2), ("E1", 2), ("F1", 3), ("G1", 4)]);
        bodies.extend([case("2026-01", &["A1", "E1", "F1"]), case("2026-02", &["E1", "F1"])]);
        assert_eq!(profile(bodies).strongest(), [("F1".to_owned(), 3), ("E1".to_owned(), 2), ("A1".to_owned(), 2)]);
    }

    #[test]
    fn a_gap_names_its_items_and_goes_away_with_the_case() {
        let mut bodies = answered(&[("E2", 3), ("E1", 3), ("A1", 2)]);
        let row = |category, level, shortfall, items: &[&str]| Gap {
            category,
            level,
            shortfall,
            items: items.iter().map(|item| (*item).to_owned()).collect(),
        };
        let first = row(CategoryId::A, 2, Shortfall::Cases(1), &["A1"]);
        let open = row(CategoryId::E, 3, Shortfall::Cases(2), &["E1", "E2"]);
        assert_eq!(profile(bodies.clone()).gaps(), [first.clone(), open]);
        bodies.push(case("2026-01", &["E2"]));
        let halves =
            [row(CategoryId::E, 3, Shortfall::Cases(2), &["E1"]), row(CategoryId::E, 3, Shortfall::Cases(1), &["E2"])];
        assert_eq!(profile(bodies.clone()).gaps(), [first.clone(), halves[0].clone(), halves[1].clone()]);
        bodies.push(case("2026-02", &["E1", "E2"]));
        bodies.push(case("2026-03", &["E1"]));
        assert_eq!(profile(bodies).gaps(), [first]);
    }
}
