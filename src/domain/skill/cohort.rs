//! Staff together: how many people stand where, what several of them lack for the roles that they aim at, and which parts of
//! the training menu help with that. No names, and nobody's answers alone.
//!
//! Two rules keep it so. A table of levels joins neighbouring levels until no figure in it is a one or a two ([`joined`]);
//! everything else is said in steps of three ([`AtLeast`]). Below [`FEWEST`] people nothing is shown at all.
//! Answers to different standards never stand in one table.

mod counts;
mod plan;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Person, Standard, Track};
use crate::catalog::{CategoryId, RoleId};
use crate::domain::id::{Id, Issuer};
use crate::domain::time::Time;

pub use counts::{AtLeast, Run, joined};
pub use plan::{Common, Planned};

/// So many people at least stand behind every figure. With two, each of them could read off the other.
pub const FEWEST: usize = 3;
/// Places in a row of a table: no level, then levels 0 to 4.
pub const PLACES: usize = 6;

/// Everybody who sent in a self-assessment as staff.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Staff {
    /// Those who can be shown together, by standard; the largest group first.
    pub cohorts: Vec<Cohort>,
    /// So many left out because their consent has ended.
    pub ended: usize,
    /// So many left out because there is no consent.
    pub without_consent: usize,
    /// So many left out because this device lacks the standard that they answered.
    pub unreadable: usize,
}

/// People who answered the same version of the same standard.
#[derive(Clone, PartialEq, Debug)]
pub struct Cohort {
    /// The record of the standard; none for the one that is built in.
    pub id: Option<Id>,
    /// What they answered.
    pub standard: Arc<Standard>,
    /// How many they are.
    pub people: usize,
    /// What may be shown of them; nothing below [`FEWEST`].
    pub breakdown: Option<Breakdown>,
}

/// What is shown of a cohort.
#[derive(Clone, PartialEq, Debug)]
pub struct Breakdown {
    /// The categories of the standard, in its order.
    pub categories: Vec<Spread>,
    /// The four roles, in the catalog's order.
    pub roles: Vec<Reach>,
    /// What several people lack for a role that they aim at: the most people first.
    pub gaps: Vec<Common>,
    /// The parts of the training menu that help with it, in the menu's order.
    pub plan: Vec<Planned>,
}

/// How people spread over the levels of a category.
#[derive(Clone, PartialEq, Debug)]
pub struct Spread {
    /// The category.
    pub category: CategoryId,
    /// By the level that each reaches in at least half of the items with a level.
    pub levels: Levels,
    /// The same for each item, by its id.
    pub items: Vec<(String, Levels)>,
}

/// Three rows that are never added up. Places as in [`PLACES`].
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Levels {
    /// What people say.
    pub claimed: Vec<Run>,
    /// What their cases carry.
    pub evidenced: Vec<Run>,
    /// What interviewers settled on; empty unless they did for [`FEWEST`] people. The place for no level is not in it.
    pub confirmed: Vec<Run>,
}

/// How far those who aim at a role reach its musts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reach {
    /// The role.
    pub role: RoleId,
    /// How many musts the standard has for it.
    pub musts: usize,
    /// How many aim at it.
    pub aiming: AtLeast,
    /// How many reach all musts, at least half, fewer: by what they say.
    pub claimed: [AtLeast; 3],
    /// The same by what their cases carry.
    pub evidenced: [AtLeast; 3],
}

impl Staff {
    /// Everybody among these people who answered as staff, each once: of two assessments of one key, the newest.
    #[must_use]
    pub fn of(people: &[Person], now: Time) -> Self {
        let mut newest: BTreeMap<&Issuer, &Person> = BTreeMap::new();
        for person in people.iter().filter(|person| person.profile.assessment.track == Track::Staff) {
            let held = newest.entry(&person.stream.issuer).or_insert(person);
            if (held.id, &held.stream) < (person.id, &person.stream) {
                *held = person;
            }
        }
        let mut staff = Self::default();
        let mut groups: BTreeMap<(Option<Id>, &str), Vec<&Person>> = BTreeMap::new();
        for person in newest.into_values() {
            let assessment = &person.profile.assessment;
            match &assessment.consent {
                None => staff.without_consent += 1,
                Some(_) if !assessment.may_be_used(now) => staff.ended += 1,
                Some(_) if !person.profile.knows_standard => staff.unreadable += 1,
                Some(_) => groups.entry((assessment.standard, &assessment.catalog)).or_default().push(person),
            }
        }
        let cohorts = groups.into_iter().filter_map(|((id, _), people)| {
            let standard = people.first()?.profile.standard.clone();
            let breakdown = (people.len() >= FEWEST).then(|| Breakdown::of(&standard, &people, now));
            Some(Cohort { id, standard, people: people.len(), breakdown })
        });
        staff.cohorts = cohorts.collect();
        staff.cohorts.sort_by_key(|cohort| std::cmp::Reverse(cohort.people));
        staff
    }

    /// How many were left out.
    #[must_use]
    pub fn left_out(&self) -> usize {
        self.ended + self.without_consent + self.unreadable
    }
}

impl Breakdown {
    fn of(standard: &Standard, people: &[&Person], now: Time) -> Self {
        let spread = |category: CategoryId| {
            let items: Vec<&str> = standard.items_in(category).map(|item| item.id.as_str()).collect();
            let levels = Levels::of(people, &items);
            let each = items.iter().map(|item| ((*item).to_owned(), Levels::of(people, &[item])));
            (!items.is_empty()).then(|| Spread { category, levels, items: each.collect() })
        };
        let gaps = plan::common(standard, people, now);
        let plan = plan::plan(standard, people, &gaps);
        let roles = RoleId::ALL.iter().map(|role| Reach::of(standard, people, *role)).collect();
        Self { categories: CategoryId::ALL.into_iter().filter_map(spread).collect(), roles, gaps, plan }
    }

    /// The minutes of the whole plan, each part once for the group.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        self.plan.iter().map(|part| part.training.minutes).sum()
    }
}

impl Levels {
    /// How people spread over the levels that they reach in at least half of these items.
    fn of(people: &[&Person], items: &[&str]) -> Self {
        let (mut claimed, mut evidenced, mut confirmed) = ([0; PLACES], [0; PLACES], [0; PLACES]);
        for person in people {
            let held = || items.iter().filter_map(|item| person.profile.items.get(*item));
            let levels = held().filter_map(|held| Some((held.claim.level()?, held.evidenced)));
            let (said, shown): (Vec<u32>, Vec<u32>) = levels.unzip();
            let settled = items.iter().filter_map(|item| Some(person.scores.settled.get(*item)?.level)).collect();
            count(&mut claimed, place(said));
            count(&mut evidenced, place(shown));
            count(&mut confirmed, place(settled));
        }
        // Who had no interview is no part of that row.
        let confirmed = joined(confirmed.get(1..).unwrap_or_default());
        let confirmed = confirmed.into_iter().map(|run| Run { first: run.first + 1, last: run.last + 1, ..run });
        let confirmed: Vec<Run> = confirmed.collect();
        let anybody = confirmed.iter().any(|run| run.people > 0);
        Self {
            claimed: joined(&claimed),
            evidenced: joined(&evidenced),
            confirmed: if anybody { confirmed } else { Vec::new() },
        }
    }
}

/// The place of the level that at least half of these reach.
fn place(mut levels: Vec<u32>) -> usize {
    levels.sort_unstable_by_key(|level| std::cmp::Reverse(*level));
    let reached = levels.len().checked_sub(1).and_then(|last| levels.get(last / 2)).copied();
    reached.and_then(|level| usize::try_from(level).ok()).map_or(0, |level| level + 1)
}

fn count(row: &mut [usize; PLACES], place: usize) {
    if let Some(people) = row.get_mut(place) {
        *people += 1;
    }
}

impl Reach {
    fn of(standard: &Standard, people: &[&Person], role: RoleId) -> Self {
        let musts: Vec<_> = standard.items.iter().filter(|item| item.is_must(role)).collect();
        let aiming: Vec<_> =
            people.iter().filter(|person| person.profile.assessment.targets.contains(&role)).copied().collect();
        let classes = |level: fn(&super::Held) -> u32| {
            let mut found = [0_usize; 3];
            for person in &aiming {
                let reaches = |item: &&&super::Item| {
                    person.profile.items.get(&item.id).is_some_and(|held| level(held) >= item.required(role))
                };
                let reached = musts.iter().filter(reaches).count();
                let [all, half, fewer] = &mut found;
                match reached {
                    _ if reached == musts.len() => *all += 1,
                    _ if reached * 2 >= musts.len() => *half += 1,
                    _ => *fewer += 1,
                }
            }
            found.map(AtLeast::of)
        };
        Self {
            role,
            musts: musts.len(),
            aiming: AtLeast::of(aiming.len()),
            claimed: classes(|held| held.claim.level().unwrap_or(0)),
            evidenced: classes(|held| held.evidenced),
        }
    }
}

#[cfg(test)]
mod tests;
