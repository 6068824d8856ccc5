//! From answers and cases to levels: what is claimed, what the evidence carries, and what is missing for the rest.
//!
//! A draft of this project: level 2 needs a case that shows the item; level 3 two cases, one of them in the last five
//! years; level 4 the same plus work in two organisations or teaching. Claimed is never hidden and never counts as proven.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Answer, Assessment, Claim, Evidence, Standard};
use crate::catalog::CategoryId;
use crate::domain::body::Body;
use crate::domain::id::{Id, Stream};
use crate::domain::record::Records;
use crate::domain::time::Time;

/// One answered item.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Held {
    /// What the person says.
    pub claim: Claim,
    /// A remark of the person; empty for none.
    pub note: String,
    /// The highest level, up to the claim, that the evidence carries; 0 where there is no level.
    pub evidenced: u32,
    /// Why that is less than the claim.
    pub shortfall: Option<Shortfall>,
    /// So many cases that count show the item.
    pub cases: usize,
    /// Whether the answer was changed after the person had seen what the roles ask for.
    pub changed_late: bool,
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
    /// The standard that it answers; the built-in one where [`Profile::knows_standard`] is false.
    pub standard: Arc<Standard>,
    /// Whether this device has the standard that it answers.
    pub knows_standard: bool,
    /// Answers to items of the standard, by item id.
    pub items: BTreeMap<String, Held>,
    /// Answers to items that the standard doesn't have: kept, and not counted.
    pub others: BTreeMap<String, Answer>,
    /// Cases with their record ids, the oldest record first.
    pub cases: Vec<(Id, Evidence)>,
    /// What decides whether a case is recent, or still to come.
    pub now: Time,
}

impl Profile {
    /// The profile of one assessment; `None` if there is none. `now` decides what the last five years are.
    #[must_use]
    pub fn of(records: &Records, writer: &Stream, id: Id, now: Time) -> Option<Self> {
        let Some(Body::Assessment(assessment)) = records.body(writer, id) else { return None };
        let mut answers: BTreeMap<String, (Answer, Time)> = BTreeMap::new();
        let mut cases: Vec<(Id, Evidence)> = Vec::new();
        for record in records.written_by(writer) {
            match record.body() {
                Some(Body::Answer(answer)) if answer.assessment == id => {
                    answers.insert(answer.item.clone(), (answer.clone(), record.updated_at));
                }
                Some(Body::Evidence(evidence)) if evidence.assessment == Some(id) => {
                    cases.push((record.id, evidence.clone()));
                }
                _ => {}
            }
        }
        let known = records.standard_of(assessment);
        let knows_standard = known.is_some();
        let standard = known.unwrap_or_else(Standard::built_in);
        let (mut items, mut others) = (BTreeMap::new(), BTreeMap::new());
        for (item, (answer, at)) in answers {
            if standard.item(&item).is_none() {
                others.insert(item, answer);
                continue;
            }
            let shown = cases.iter().map(|(_, case)| case).filter(|case| case.shows(&item));
            let support = Support::of(shown.filter(|case| case.incomplete(now).is_none()), now);
            let changed_late = assessment.finished.is_some_and(|finished| finished < at);
            items.insert(item, support.carries(answer, changed_late));
        }
        let assessment = assessment.clone();
        Some(Self { assessment, standard, knows_standard, items, others, cases, now })
    }

    /// How many of the standard's items have an answer.
    #[must_use]
    pub fn answered(&self) -> usize {
        self.items.len()
    }

    /// How many items of a category have an answer, and how many there are.
    #[must_use]
    pub fn answered_in(&self, category: CategoryId) -> (usize, usize) {
        let (mut answered, mut all) = (0, 0);
        for item in self.standard.items_in(category) {
            all += 1;
            answered += usize::from(self.items.contains_key(&item.id));
        }
        (answered, all)
    }

    /// Whether every item has an answer, and none waits to be looked at again.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.items.len() == self.standard.items.len() && self.assessment.again.is_empty()
    }

    /// The cases that count as evidence for an item.
    pub fn cases_for<'a>(&'a self, item: &'a str) -> impl Iterator<Item = &'a (Id, Evidence)> {
        self.cases.iter().filter(move |(_, case)| case.shows(item) && case.incomplete(self.now).is_none())
    }

    /// So many answers were changed after the person had seen what the roles ask for.
    #[must_use]
    pub fn changed_late(&self) -> usize {
        self.items.values().filter(|held| held.changed_late).count()
    }

    /// Mean claimed and mean evidenced level of a category in tenths, over the items that have a level.
    #[must_use]
    pub fn mean_x10(&self, category: CategoryId) -> (u32, u32) {
        let held = self.standard.items_in(category).filter_map(|item| self.items.get(&item.id));
        let levels: Vec<_> = held.filter_map(|held| Some((held.claim.level()?, held.evidenced))).collect();
        let count = u32::try_from(levels.len()).unwrap_or(u32::MAX).max(1);
        let mean = |sum: u32| (sum * 20 + count) / (count * 2);
        (mean(levels.iter().map(|level| level.0).sum()), mean(levels.iter().map(|level| level.1).sum()))
    }
}

/// What the cases of an item add up to.
struct Support {
    cases: usize,
    recent: bool,
    broad: bool,
}

impl Support {
    fn of<'a>(cases: impl Iterator<Item = &'a Evidence>, now: Time) -> Self {
        let (year, month, _) = now.date_in_japan();
        let five_years_ago = format!("{:04}-{month:02}", year - 5);
        let mut support = Self { cases: 0, recent: false, broad: false };
        let mut organisations = BTreeSet::new();
        for case in cases {
            support.cases += 1;
            support.recent |= case.month >= five_years_ago;
            support.broad |= case.taught;
            organisations.insert((case.sort.as_str(), case.organisation.trim()));
        }
        organisations.remove(&("", ""));
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

    fn carries(&self, answer: Answer, changed_late: bool) -> Held {
        let claimed = answer.claim.level().unwrap_or(0);
        let evidenced = (0..=claimed).rev().find(|level| self.lacks(*level).is_none()).unwrap_or(0);
        Held {
            claim: answer.claim,
            note: answer.note,
            evidenced,
            shortfall: self.lacks(claimed),
            cases: self.cases,
            changed_late,
        }
    }
}
