//! How near a profile comes to a role, item by item: fit = Σ w·min(level, required) / Σ w·required.
//!
//! A must weighs 3, everything else 1. An interviewer's level stands in front of what the evidence carries.
//! Never a refusal: a must that is more than one level short is marked, and a person looks at it.

use std::collections::BTreeMap;

use super::Profile;
use crate::catalog::RoleId;

/// Weight of a must; everything else weighs 1.
const MUST: u32 = 3;

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
