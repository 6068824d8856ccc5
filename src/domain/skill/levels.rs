//! What is claimed and what the evidence carries, item by item.
//!
//! The rule (a draft of this project): level 2 needs one case; level 3 two cases, one of them in the last five
//! years; level 4 the same plus work in two organisations or teaching. Claimed is never hidden and never counts as proven.

use std::collections::{BTreeMap, BTreeSet};

use super::{Answer, Assessment, Claim, Evidence};
use crate::catalog;
use crate::domain::body::Body;
use crate::domain::id::{Id, Stream};
use crate::domain::record::Records;
use crate::domain::time::Time;

/// One answered item.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Held {
    /// What the person says.
    pub claim: Claim,
    /// The highest level, up to the claim, that the evidence carries; 0 where there is no level.
    pub evidenced: u32,
    /// Why that is less than the claim.
    pub shortfall: Option<Shortfall>,
}

/// What is missing for the next level.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shortfall {
    /// So many more cases.
    Cases(usize),
    /// A case from the last five years.
    Recent,
    /// A second organisation, or teaching others.
    Breadth,
}

/// One person's assessment with everything that belongs to it.
#[derive(Clone, PartialEq, Debug)]
pub struct Profile {
    /// Profile and consent.
    pub assessment: Assessment,
    /// Answers by item id.
    pub items: BTreeMap<String, Held>,
    /// Cases by category, each with its record id.
    pub cases: BTreeMap<String, Vec<(Id, Evidence)>>,
}

impl Profile {
    /// The profile of one assessment; `None` if there is none. `now` decides what the last five years are.
    #[must_use]
    pub fn of(records: &Records, writer: &Stream, id: Id, now: Time) -> Option<Self> {
        let Some(Body::Assessment(assessment)) = records.body(writer, id) else { return None };
        let mut answers: BTreeMap<String, Answer> = BTreeMap::new();
        let mut cases: BTreeMap<String, Vec<(Id, Evidence)>> = BTreeMap::new();
        for record in records.written_by(writer) {
            match record.body() {
                Some(Body::Answer(answer)) if answer.assessment == id => {
                    answers.insert(answer.item.clone(), answer.clone());
                }
                Some(Body::Evidence(evidence)) if evidence.assessment == Some(id) => {
                    cases.entry(evidence.category.clone()).or_default().push((record.id, evidence.clone()));
                }
                _ => {}
            }
        }
        let support = |item: &str| {
            let category = item.get(..1).unwrap_or_default();
            let counted = cases.get(category).into_iter().flatten();
            Support::of(counted.map(|(_, case)| case).filter(|case| case.counts()), now)
        };
        let items = answers.into_iter().map(|(item, answer)| {
            let held = support(&item).carries(answer.claim);
            (item, held)
        });
        Some(Self { assessment: assessment.clone(), items: items.collect(), cases })
    }

    /// How many of the catalog's items have an answer.
    #[must_use]
    pub fn answered(&self) -> usize {
        catalog::items().iter().filter(|item| self.items.contains_key(item.id)).count()
    }

    /// Mean claimed and mean evidenced level of a category in tenths, over the items that have a level.
    #[must_use]
    pub fn mean_x10(&self, category: &str) -> (u32, u32) {
        let held = catalog::items()
            .iter()
            .filter(|item| item.category.as_str() == category)
            .filter_map(|item| self.items.get(item.id));
        let levels: Vec<_> = held.filter_map(|held| Some((held.claim.level()?, held.evidenced))).collect();
        let count = u32::try_from(levels.len()).unwrap_or(u32::MAX).max(1);
        let mean = |sum: u32| (sum * 20 + count) / (count * 2);
        (mean(levels.iter().map(|level| level.0).sum()), mean(levels.iter().map(|level| level.1).sum()))
    }
}

/// What the cases of a category add up to.
struct Support {
    cases: usize,
    recent: bool,
    broad: bool,
}

impl Support {
    fn of<'a>(cases: impl Iterator<Item = &'a Evidence>, now: Time) -> Self {
        let (year, month, _) = now.date();
        let five_years_ago = format!("{:04}-{month:02}", year - 5);
        let mut support = Self { cases: 0, recent: false, broad: false };
        let mut organisations = BTreeSet::new();
        for case in cases {
            support.cases += 1;
            support.recent |= case.month >= five_years_ago;
            support.broad |= case.taught;
            organisations.insert(case.organisation.trim());
        }
        organisations.remove("");
        support.broad |= organisations.len() >= 2;
        support
    }

    /// What stands in the way of a level, if anything.
    fn lacks(&self, level: u32) -> Option<Shortfall> {
        match level {
            0 | 1 => None,
            2 => (self.cases < 1).then_some(Shortfall::Cases(1)),
            _ if self.cases < 2 => Some(Shortfall::Cases(2 - self.cases)),
            _ if !self.recent => Some(Shortfall::Recent),
            3 => None,
            _ => (!self.broad).then_some(Shortfall::Breadth),
        }
    }

    fn carries(&self, claim: Claim) -> Held {
        let claimed = claim.level().unwrap_or(0);
        let evidenced = (0..=claimed).rev().find(|level| self.lacks(*level).is_none()).unwrap_or(0);
        Held { claim, evidenced, shortfall: self.lacks(claimed) }
    }
}
