//! The facts of a result for plain sentences. The sentences themselves are in `text`: each says one of these facts.
//!
//! Counts and ids only: what isn't here can't be said. No comparison with other people, no praise.

use super::{Confirmed, Profile, RoleFit, Without};
use crate::catalog::RoleId;
use crate::domain::time::Time;

/// So many items are named.
pub const NAMED: usize = 3;

/// What a result says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Telling {
    /// When the answers were closed.
    pub finished: Option<Time>,
    /// Items of the standard.
    pub all: usize,
    /// Items with an answer.
    pub answered: usize,
    /// Of these, 「わからない」.
    pub unsure: usize,
    /// Of these, 「該当なし」.
    pub not_applicable: usize,
    /// Cases that count as evidence.
    pub cases: usize,
    /// Items with evidence for level 2 or more.
    pub carried: usize,
    /// The first of them: item, evidenced level, cases.
    pub strongest: Vec<(String, u32, usize)>,
    /// Items claimed at a level that the evidence doesn't carry yet.
    pub unproven: usize,
    /// Answers changed after the roles' levels were seen.
    pub late: usize,
    /// Items with a level that interviewers settled on.
    pub confirmed: usize,
    /// The roles, the nearest first.
    pub roles: Vec<RoleTold>,
}

/// One role.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RoleTold {
    /// The role.
    pub role: RoleId,
    /// Per cent by what counts.
    pub counted: u32,
    /// Per cent by what is claimed.
    pub claimed: u32,
    /// Ids of the musts that are more than one level short.
    pub to_check: Vec<String>,
}

impl Telling {
    /// The facts of a profile.
    #[must_use]
    pub fn of(profile: &Profile, fits: &[RoleFit], confirmed: &Confirmed) -> Self {
        let said =
            |what: Without| profile.items.values().filter(|held| held.claim == super::Claim::Without(what)).count();
        let strong = profile.strongest();
        let cases = |item: &str| profile.items.get(item).map_or(0, |held| held.cases);
        let mut roles: Vec<RoleTold> = fits.iter().map(RoleTold::of).collect();
        roles.sort_by_key(|told| std::cmp::Reverse(told.counted));
        Self {
            finished: profile.assessment.finished,
            all: profile.standard.items.len(),
            answered: profile.answered(),
            unsure: said(Without::Unsure),
            not_applicable: said(Without::NotApplicable),
            cases: profile.cases.iter().filter(|(_, case)| case.incomplete(profile.now).is_none()).count(),
            carried: strong.len(),
            strongest: strong.iter().take(NAMED).map(|(item, level)| (item.clone(), *level, cases(item))).collect(),
            unproven: profile.items.values().filter(|held| held.shortfall.is_some()).count(),
            late: profile.changed_late(),
            confirmed: confirmed.keys().filter(|item| profile.standard.item(item).is_some()).count(),
            roles,
        }
    }
}

impl RoleTold {
    fn of(fit: &RoleFit) -> Self {
        let to_check = fit.to_check().map(|line| line.item.clone()).collect();
        Self { role: fit.role, counted: fit.counted, claimed: fit.claimed, to_check }
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{answered, case, profile};
    use super::super::{Answer, Claim};
    use super::*;
    use crate::domain::body::Body;
    use crate::domain::skill::samples::id;

    #[test]
    fn every_fact_is_counted_from_the_answers() {
        let mut bodies = answered(&[("A1", 2), ("E1", 3), ("E2", 4), ("F1", 1)]);
        let without = |item: &str, what| {
            let claim = Claim::Without(what);
            Body::Answer(Answer { assessment: id(1), item: item.into(), claim, note: String::new() })
        };
        bodies.extend([
            without("G1", Without::Unsure),
            without("G2", Without::NotApplicable),
            without("G3", Without::Unsure),
        ]);
        bodies.extend([case("2026-01", &["A1", "E1", "E2"]), case("2026-02", &["E1"]), case("2027-02", &["F1"])]);
        let held = profile(bodies);
        let confirmed = Confirmed::from([("E1".to_owned(), 3), ("Z9".to_owned(), 4)]);
        let told = Telling::of(&held, &RoleFit::all(&held, &confirmed), &confirmed);
        assert_eq!((told.all, told.answered, told.unsure, told.not_applicable), (46, 7, 2, 1));
        // The case of 2027 is still to come.
        assert_eq!((told.cases, told.carried, told.unproven, told.late, told.confirmed), (2, 3, 1, 0, 1));
        assert_eq!(told.strongest, [("E1".into(), 3, 2), ("A1".into(), 2, 1), ("E2".into(), 2, 1)]);
        assert!(told.roles.windows(2).all(|pair| pair[0].counted >= pair[1].counted));
        let sd = told.roles.iter().find(|told| told.role == RoleId::Sd).unwrap();
        assert!(!sd.to_check.contains(&"E1".to_owned()) && sd.to_check.contains(&"E2".to_owned()));
    }
}
