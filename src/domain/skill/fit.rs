//! How near a profile comes to a role, item by item: fit = Σ w·min(level, required) / Σ w·required.
//!
//! A must weighs 3, everything else 1. An interviewer's level stands in front of what the evidence carries.
//! Never a refusal: a must that is more than one level short is marked, and a person looks at it.

use std::collections::BTreeMap;

use super::Profile;
use crate::catalog::RoleId;

/// Weight of a must; everything else weighs 1.
pub(super) const MUST: u32 = 3;

/// Levels that interviewers settled on, by item.
pub type Confirmed = BTreeMap<String, u32>;

/// How one item stands against a role.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// What counts reaches the required level.
    Met,
    /// Short.
    Short,
    /// A must that is more than one level short: 要確認.
    Check,
}

/// One line of the table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ItemFit {
    /// The item's id.
    pub item: String,
    /// What the role asks for, 1 to 4.
    pub required: u32,
    /// Whether the item is a must.
    pub must: bool,
    /// What the person says; `None` without a level.
    pub claimed: Option<u32>,
    /// What the evidence carries.
    pub evidenced: u32,
    /// What interviewers settled on, if they did.
    pub confirmed: Option<u32>,
    /// How that stands.
    pub standing: Standing,
}

/// One role with all its items.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RoleFit {
    /// The role.
    pub role: RoleId,
    /// Per cent, rounded, from what counts: confirmed levels, and the evidence's where there is none.
    pub counted: u32,
    /// Per cent, rounded, from what the evidence carries.
    pub evidenced: u32,
    /// Per cent, rounded, from what is claimed.
    pub claimed: u32,
    /// Every item that the role asks for.
    pub items: Vec<ItemFit>,
}

impl ItemFit {
    /// The level that counts.
    #[must_use]
    pub fn counted(&self) -> u32 {
        self.confirmed.unwrap_or(self.evidenced)
    }
}

impl RoleFit {
    /// The fit of a profile for one role.
    #[must_use]
    pub fn of(profile: &Profile, role: RoleId, confirmed: &Confirmed) -> Self {
        let asked = profile.standard.items.iter().filter(|item| item.required(role) > 0);
        let items: Vec<ItemFit> =
            asked.map(|item| line(profile, confirmed, &item.id, (item.required(role), item.is_must(role)))).collect();
        let per_cent = |level: &dyn Fn(&ItemFit) -> u32| {
            let weigh = |item: &ItemFit| if item.must { MUST } else { 1 };
            let all: u32 = items.iter().map(|item| weigh(item) * item.required).sum();
            let have: u32 = items.iter().map(|item| weigh(item) * level(item).min(item.required)).sum();
            (have * 200 + all) / (all * 2).max(1)
        };
        let counted = per_cent(&ItemFit::counted);
        let evidenced = per_cent(&|item| item.evidenced);
        let claimed = per_cent(&|item| item.claimed.unwrap_or(0));
        Self { role, counted, evidenced, claimed, items }
    }

    /// All four roles, in the catalog's order.
    #[must_use]
    pub fn all(profile: &Profile, confirmed: &Confirmed) -> Vec<Self> {
        RoleId::ALL.iter().map(|role| Self::of(profile, *role, confirmed)).collect()
    }

    /// The musts that a person should look at.
    pub fn to_check(&self) -> impl Iterator<Item = &ItemFit> {
        self.items.iter().filter(|item| item.standing == Standing::Check)
    }
}

fn line(profile: &Profile, confirmed: &Confirmed, item: &str, (required, must): (u32, bool)) -> ItemFit {
    let held = profile.items.get(item);
    let evidenced = held.map_or(0, |held| held.evidenced);
    let confirmed = confirmed.get(item).copied();
    let standing = match required.saturating_sub(confirmed.unwrap_or(evidenced)) {
        0 => Standing::Met,
        short if must && short > 1 => Standing::Check,
        _ => Standing::Short,
    };
    let claimed = held.and_then(|held| held.claim.level());
    ItemFit { item: item.to_owned(), required, must, claimed, evidenced, confirmed, standing }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{answered, case, profile};
    use super::*;
    use crate::domain::skill::Standard;

    /// A standard with three items only: C4 asks PM for 4 (must), E1 for 3, J2 for 2.
    fn small(levels: &[(&str, u32)], cases: usize) -> Profile {
        let items = ["C4", "E1", "J2"];
        let mut bodies = answered(levels);
        bodies.extend((0..cases).map(|_| case("2026-01", &items)));
        let mut held = profile(bodies);
        let mut standard = (*Standard::built_in()).clone();
        standard.items.retain(|item| items.contains(&item.id.as_str()));
        held.standard = standard.into();
        held
    }

    fn fit(profile: &Profile, confirmed: &[(&str, u32)]) -> RoleFit {
        let confirmed = confirmed.iter().map(|(item, level)| ((*item).to_owned(), *level)).collect();
        RoleFit::of(profile, RoleId::Pm, &confirmed)
    }

    fn standings(fit: &RoleFit) -> Vec<Standing> {
        fit.items.iter().map(|item| item.standing).collect()
    }

    #[test]
    fn a_must_weighs_three_times() {
        // Σ w·r = 3·4 + 3 + 2 = 17. One case carries level 2 of each: Σ w·min(l, r) = 3·2 + 2 + 2 = 10.
        let fit = fit(&small(&[("C4", 4), ("E1", 3), ("J2", 4)], 1), &[]);
        assert_eq!(
            fit.items.iter().map(|item| (item.required, item.must)).collect::<Vec<_>>(),
            [(4, true), (3, false), (2, false)]
        );
        // 10/17 = 58.8 %; what is claimed reaches everything, and more than is asked for counts for nothing.
        assert_eq!((fit.evidenced, fit.counted, fit.claimed), (59, 59, 100));
    }

    #[test]
    fn half_a_per_cent_is_rounded_up_and_nothing_asked_is_zero() {
        let mut held = small(&[("E1", 1)], 0);
        let mut standard = (*held.standard).clone();
        // Three wants that ask for 3, 3 and 2.
        standard.items.iter_mut().for_each(|item| (item.levels, item.musts) = ([0, 3, 0, 0], Vec::new()));
        standard.items[2].levels = [0, 2, 0, 0];
        held.standard = standard.into();
        assert_eq!(fit(&held, &[]).evidenced, 13, "1/8 = 12.5");
        let mut standard = (*held.standard).clone();
        standard.items.iter_mut().for_each(|item| item.levels = [0; 4]);
        held.standard = standard.into();
        let none = fit(&held, &[]);
        assert_eq!((none.items.len(), none.counted, none.claimed), (0, 0, 0));
    }

    #[test]
    fn what_interviewers_settled_on_stands_in_front_of_the_evidence() {
        let held = small(&[("C4", 3), ("E1", 3)], 2);
        let before = fit(&held, &[]);
        assert_eq!((before.evidenced, standings(&before)), (71, vec![Standing::Short, Standing::Met, Standing::Short]));
        // Up for C4, down for E1, and J2 that nobody answered.
        let after = fit(&held, &[("C4", 4), ("E1", 0), ("J2", 2), ("Z9", 4)]);
        assert_eq!((after.counted, after.evidenced, after.claimed), (82, 71, 71), "14/17, and the others as they were");
        assert_eq!(standings(&after), [Standing::Met, Standing::Short, Standing::Met]);
        assert_eq!(after.items[1].counted(), 0, "a confirmed zero is a level");
    }

    #[test]
    fn a_must_more_than_one_level_short_is_looked_at_and_nothing_else() {
        let standing = |level| standings(&fit(&small(&[], 0), &[("C4", level), ("E1", 0), ("J2", 0)]))[0];
        assert_eq!(
            [0, 1, 2, 3, 4].map(standing),
            [Standing::Check, Standing::Check, Standing::Check, Standing::Short, Standing::Met]
        );
        let fit = fit(&small(&[], 0), &[]);
        assert_eq!(standings(&fit), [Standing::Check, Standing::Short, Standing::Short], "a want is never a warning");
        assert_eq!(fit.to_check().map(|item| item.item.as_str()).collect::<Vec<_>>(), ["C4"]);
    }

    #[test]
    fn an_answer_without_a_level_counts_nothing_and_is_no_zero() {
        let fit = fit(&small(&[("E1", 0)], 0), &[]);
        assert_eq!(fit.items.iter().map(|item| item.claimed).collect::<Vec<_>>(), [None, Some(0), None]);
    }
}
