//! What is claimed without enough evidence, gathered by what would change it.
//!
//! Cases belong to a category, so the same sentence often holds for several items: they share a row. Never a judgement.

use super::{Profile, Shortfall};
use crate::catalog::{self, CategoryId, SkillItem};

/// Items of one category that are claimed at the same level and lack the same thing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gap {
    /// The category.
    pub category: CategoryId,
    /// The claimed level.
    pub level: u32,
    /// What is missing for it.
    pub shortfall: Shortfall,
    /// The items, in the catalog's order.
    pub items: Vec<&'static SkillItem>,
}

impl Profile {
    /// Every gap, in the order of its first item.
    #[must_use]
    pub fn gaps(&self) -> Vec<Gap> {
        let mut gaps: Vec<Gap> = Vec::new();
        for item in catalog::items() {
            let Some(held) = self.items.get(item.id) else { continue };
            let (Some(level), Some(shortfall)) = (held.claim.level(), held.shortfall) else { continue };
            let same =
                |gap: &&mut Gap| gap.category == item.category && gap.level == level && gap.shortfall == shortfall;
            match gaps.iter_mut().find(same) {
                Some(gap) => gap.items.push(item),
                None => gaps.push(Gap { category: item.category, level, shortfall, items: vec![item] }),
            }
        }
        gaps
    }

    /// How many items of a category have an answer.
    #[must_use]
    pub fn answered_in(&self, category: CategoryId) -> usize {
        catalog::items_in(category).iter().filter(|item| self.items.contains_key(item.id)).count()
    }

    /// So many cases of a category count as evidence.
    #[must_use]
    pub fn counted(&self, category: CategoryId) -> usize {
        self.cases.get(category.as_str()).into_iter().flatten().filter(|(_, case)| case.counts()).count()
    }

    /// Items with evidence for level 2 or more: the highest level first, then the most cases, then the catalog's order.
    #[must_use]
    pub fn strongest(&self) -> Vec<(&'static SkillItem, u32)> {
        let held = catalog::items().iter().filter_map(|item| Some((item, self.items.get(item.id)?.evidenced)));
        let mut strong: Vec<_> = held.filter(|(_, level)| *level >= 2).collect();
        strong.sort_by_key(|(item, level)| std::cmp::Reverse((*level, self.counted(item.category))));
        strong
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::Id;
    use crate::domain::skill::{Assessment, Claim, Evidence, Held};

    fn profile(items: &[(&str, u32, u32, Option<Shortfall>)]) -> Profile {
        let held = items.iter().map(|(item, claimed, evidenced, shortfall)| {
            let claim = Claim::Level(*claimed);
            ((*item).to_owned(), Held { claim, evidenced: *evidenced, shortfall: *shortfall })
        });
        let case = |act: &str| Evidence { act: act.into(), result: "r".into(), ..Evidence::default() };
        let cases = ["done", ""].map(|act| (Id::from_random([1; 16]), case(act)));
        Profile {
            assessment: Assessment::default(),
            items: held.collect(),
            cases: [("E".to_owned(), cases.to_vec())].into(),
        }
    }

    #[test]
    fn items_that_lack_the_same_share_a_row() {
        let one = Some(Shortfall::Cases(1));
        let profile =
            profile(&[("E1", 3, 2, one), ("E2", 3, 2, one), ("E3", 4, 2, one), ("F1", 3, 2, one), ("G1", 1, 1, None)]);
        let rows: Vec<_> = profile.gaps().iter().map(|gap| (gap.category, gap.level, gap.items.len())).collect();
        assert_eq!(rows, [(CategoryId::E, 3, 2), (CategoryId::E, 4, 1), (CategoryId::F, 3, 1)]);
    }

    #[test]
    fn answers_are_counted_by_category() {
        let profile = profile(&[("E1", 3, 2, None), ("E2", 0, 0, None), ("F1", 3, 2, None)]);
        assert_eq!([CategoryId::E, CategoryId::F, CategoryId::G].map(|id| profile.answered_in(id)), [2, 1, 0]);
    }

    #[test]
    fn only_complete_cases_count() {
        assert_eq!(profile(&[]).counted(CategoryId::E), 1);
        assert_eq!(profile(&[]).counted(CategoryId::F), 0);
    }

    #[test]
    fn the_strongest_come_by_level_and_then_by_cases() {
        let profile = profile(&[("A1", 2, 2, None), ("E1", 2, 2, None), ("F1", 3, 3, None), ("G1", 4, 1, None)]);
        let ids: Vec<_> = profile.strongest().iter().map(|(item, level)| (item.id, *level)).collect();
        assert_eq!(ids, [("F1", 3), ("E1", 2), ("A1", 2)]);
    }
}
