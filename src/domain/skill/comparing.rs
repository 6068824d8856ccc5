//! Two assessments of one person side by side: what rose, what fell, what is new, what can't be compared.
//!
//! Compared is item by item, and only where the standard's words for it are the same in both. What is claimed and what
//! the evidence carries stay two numbers. Never a judgement.

use super::{Profile, Standard};
use crate::catalog::CategoryId;

/// How one number moved.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Turn {
    /// By so many levels.
    Rose(u32),
    /// By so many levels.
    Fell(u32),
    /// As before.
    Same,
    /// There was no level before.
    New,
    /// There is no level any more.
    Gone,
    /// Neither had a level.
    Never,
    /// The words for it are not the same.
    Apart,
}

/// One item in both assessments.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ItemTurn {
    /// The item's id in the present standard, or in the earlier one where the present one doesn't have it.
    pub item: String,
    /// Its category.
    pub category: Option<CategoryId>,
    /// What was and is claimed.
    pub claimed: (Option<u32>, Option<u32>),
    /// What the evidence carried and carries.
    pub evidenced: (Option<u32>, Option<u32>),
    /// How the claim moved.
    pub claim: Turn,
    /// How the evidenced level moved.
    pub evidence: Turn,
}

/// One category in both assessments.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CategoryTurn {
    /// The category.
    pub category: CategoryId,
    /// So many items that have a level in both: the means are over them.
    pub compared: u32,
    /// Mean claimed level in tenths, before and now; none where nothing can be compared.
    pub claimed: Option<(u32, u32)>,
    /// Mean evidenced level in tenths, before and now.
    pub evidenced: Option<(u32, u32)>,
    /// So many items can't be compared: other words, or only in one of the standards.
    pub apart: u32,
}

/// Whether both answer the same questions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ground {
    /// The same version of the same standard.
    Same,
    /// Another version, or another standard: only items whose words are the same are compared.
    Other,
    /// This device lacks the standard of one of them: nothing can be compared.
    Unknown,
}

/// Everything that can be said about two assessments.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Comparison {
    /// What it rests on.
    pub ground: Ground,
    /// The present standard's items in order, then those that only the earlier one has.
    pub items: Vec<ItemTurn>,
    /// The categories that have items.
    pub categories: Vec<CategoryTurn>,
}

impl Comparison {
    /// The earlier and the present assessment.
    #[must_use]
    pub fn of(before: &Profile, now: &Profile) -> Self {
        let ground = ground(before, now);
        let mut items: Vec<ItemTurn> =
            now.standard.items.iter().map(|item| turn(before, now, &item.id, ground)).collect();
        let only_before = before.standard.items.iter().filter(|item| now.standard.item(&item.id).is_none());
        if ground == Ground::Other {
            items.extend(only_before.map(|item| turn(before, now, &item.id, ground)));
        }
        let categories = CategoryId::ALL.into_iter().filter_map(|category| sum_up(category, &items)).collect();
        Self { ground, items, categories }
    }

    /// The items whose claim or evidence moved, or came, or went.
    pub fn moved(&self) -> impl Iterator<Item = &ItemTurn> {
        let still = |turn: Turn| matches!(turn, Turn::Same | Turn::Never | Turn::Apart);
        self.items.iter().filter(move |item| !still(item.claim) || !still(item.evidence))
    }

    /// The items that can't be compared.
    pub fn apart(&self) -> impl Iterator<Item = &ItemTurn> {
        self.items.iter().filter(|item| item.claim == Turn::Apart)
    }

    /// So many items with evidence for a higher level, and for a lower one.
    #[must_use]
    pub fn evidence_moved(&self) -> (usize, usize) {
        let count = |way: fn(Turn) -> bool| self.items.iter().filter(|item| way(item.evidence)).count();
        (count(|turn| matches!(turn, Turn::Rose(_))), count(|turn| matches!(turn, Turn::Fell(_))))
    }
}

fn ground(before: &Profile, now: &Profile) -> Ground {
    let (a, b) = (&before.assessment, &now.assessment);
    if !before.knows_standard || !now.knows_standard {
        Ground::Unknown
    } else if (a.standard, &a.catalog) == (b.standard, &b.catalog) {
        Ground::Same
    } else {
        Ground::Other
    }
}

fn turn(before: &Profile, now: &Profile, item: &str, ground: Ground) -> ItemTurn {
    let claimed = |profile: &Profile| profile.items.get(item).and_then(|held| held.claim.level());
    let evidenced =
        |profile: &Profile| profile.items.get(item).and_then(|held| held.claim.level().map(|_| held.evidenced));
    let comparable = match ground {
        Ground::Same => true,
        Ground::Other => says_the_same(&before.standard, &now.standard, item),
        Ground::Unknown => false,
    };
    let way = |pair: (Option<u32>, Option<u32>)| if comparable { between(pair) } else { Turn::Apart };
    let (claimed, evidenced) = ((claimed(before), claimed(now)), (evidenced(before), evidenced(now)));
    let found = now.standard.item(item).or_else(|| before.standard.item(item));
    ItemTurn {
        item: item.to_owned(),
        category: found.and_then(super::Item::category),
        claimed,
        evidenced,
        claim: way(claimed),
        evidence: way(evidenced),
    }
}

fn between(pair: (Option<u32>, Option<u32>)) -> Turn {
    match pair {
        (None, None) => Turn::Never,
        (None, Some(_)) => Turn::New,
        (Some(_), None) => Turn::Gone,
        (Some(before), Some(now)) if now > before => Turn::Rose(now - before),
        (Some(before), Some(now)) if now < before => Turn::Fell(before - now),
        _ => Turn::Same,
    }
}

/// Whether two standards ask the same by an id: its words, and the sentences of its category.
fn says_the_same(before: &Standard, now: &Standard, id: &str) -> bool {
    let (Some(a), Some(b)) = (before.item(id), now.item(id)) else { return false };
    let Some(category) = a.category() else { return false };
    let sentences = |standard: &Standard| {
        let row = standard.anchors.iter().find(|row| row.category == category);
        row.map(|row| row.sentences.iter().map(|words| words.ja.clone()).collect::<Vec<_>>())
    };
    (&a.name.ja, &a.about.ja) == (&b.name.ja, &b.about.ja) && sentences(before) == sentences(now)
}

fn sum_up(category: CategoryId, items: &[ItemTurn]) -> Option<CategoryTurn> {
    let here: Vec<&ItemTurn> = items.iter().filter(|item| item.category == Some(category)).collect();
    if here.is_empty() {
        return None;
    }
    let both = |pair: (Option<u32>, Option<u32>)| pair.0.zip(pair.1);
    let compared = here.iter().filter(|item| item.claim != Turn::Apart);
    let (mut count, mut claimed, mut evidenced) = (0, (0, 0), (0, 0));
    for (claim, proof) in compared.filter_map(|item| both(item.claimed).zip(both(item.evidenced))) {
        count += 1;
        claimed = (claimed.0 + claim.0, claimed.1 + claim.1);
        evidenced = (evidenced.0 + proof.0, evidenced.1 + proof.1);
    }
    let mean = |sum: u32| (sum * 20 + count) / (count * 2).max(1);
    let means = |pair: (u32, u32)| (count > 0).then(|| (mean(pair.0), mean(pair.1)));
    let apart = here.iter().filter(|item| item.claim == Turn::Apart).count();
    Some(CategoryTurn {
        category,
        compared: count,
        claimed: means(claimed),
        evidenced: means(evidenced),
        apart: u32::try_from(apart).unwrap_or(u32::MAX),
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::samples::{answered, case};
    use super::*;
    use crate::domain::body::Body;

    fn profile(bodies: Vec<Body>) -> Profile {
        Profile { knows_standard: true, ..super::super::samples::profile(bodies) }
    }

    fn found<'a>(comparison: &'a Comparison, id: &str) -> &'a ItemTurn {
        comparison.items.iter().find(|item| item.item == id).unwrap()
    }

    #[test]
    fn each_number_moves_on_its_own() {
        let before = profile(answered(&[("A1", 3), ("A2", 2), ("A3", 2), ("B1", 1)]));
        let mut bodies = answered(&[("A1", 2), ("A2", 2), ("B1", 1), ("C1", 4)]);
        bodies.push(case("2026-05", &["A1"]));
        let now = profile(bodies);
        let comparison = Comparison::of(&before, &now);
        assert_eq!(comparison.ground, Ground::Same);
        let turns = |id| (found(&comparison, id).claim, found(&comparison, id).evidence);
        assert_eq!(turns("A1"), (Turn::Fell(1), Turn::Rose(1)), "claims less, and shows it");
        assert_eq!(turns("A2"), (Turn::Same, Turn::Same));
        assert_eq!(turns("A3"), (Turn::Gone, Turn::Gone));
        assert_eq!(turns("C1"), (Turn::New, Turn::New));
        assert_eq!(turns("J1"), (Turn::Never, Turn::Never));
        assert_eq!(comparison.moved().map(|item| item.item.as_str()).collect::<Vec<_>>(), ["A1", "A3", "C1"]);
        assert_eq!(comparison.evidence_moved(), (1, 0));
        // The means of A are over A1 and A2, which have a level in both.
        let a = &comparison.categories[0];
        assert_eq!((a.compared, a.claimed, a.evidenced), (2, Some((25, 20)), Some((10, 15))));
        assert_eq!(comparison.categories[2].claimed, None, "C has a level only now");
    }

    #[test]
    fn another_version_is_compared_where_its_words_are_the_same() {
        let before = profile(answered(&[("A1", 1), ("A2", 1), ("D1", 1), ("J6", 1)]));
        let mut now = profile(answered(&[("A1", 2), ("A2", 2), ("D1", 2)]));
        let mut standard = (*now.standard).clone();
        standard.items[1].name.ja = "別の項目".into();
        standard.items.retain(|item| item.id != "J6");
        standard.anchors[3].sentences[2].ja = "別の文".into();
        now.standard = Arc::new(standard);
        now.assessment.catalog = "2027-04-01".into();
        let comparison = Comparison::of(&before, &now);
        assert_eq!(comparison.ground, Ground::Other);
        assert_eq!(found(&comparison, "A1").claim, Turn::Rose(1));
        for id in ["A2", "D1", "J6"] {
            assert_eq!(found(&comparison, id).claim, Turn::Apart, "{id}");
        }
        // A2, every item of D, and J6.
        assert_eq!(comparison.apart().count(), 1 + 4 + 1);
        assert_eq!((comparison.categories[0].compared, comparison.categories[0].apart), (1, 1));
    }

    #[test]
    fn without_the_earlier_standard_nothing_is_compared() {
        let mut before = profile(answered(&[("A1", 1)]));
        before.knows_standard = false;
        let comparison = Comparison::of(&before, &profile(answered(&[("A1", 2)])));
        assert_eq!(comparison.ground, Ground::Unknown);
        assert_eq!((comparison.moved().count(), comparison.apart().count()), (0, 46));
        assert!(comparison.categories.iter().all(|row| row.compared == 0 && row.claimed.is_none()));
    }
}
