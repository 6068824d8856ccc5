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
    /// Whether the answer, or a case that shows the item, was written or changed after the person had seen what the roles
    /// ask for. A remark counts too: a device that gets only the last revision can't tell what changed in it.
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
        let mut late: BTreeSet<String> = BTreeSet::new();
        let after_the_look = |at: Time| assessment.finished.is_some_and(|finished| finished < at);
        for record in records.written_by(writer) {
            match record.body() {
                Some(Body::Answer(answer)) if answer.assessment == id => {
                    answers.insert(answer.item.clone(), (answer.clone(), record.updated_at));
                }
                Some(Body::Evidence(evidence)) if evidence.assessment == Some(id) => {
                    late.extend(evidence.items.iter().filter(|_| after_the_look(record.updated_at)).cloned());
                    cases.push((record.id, evidence.clone()));
                }
                _ => {}
            }
        }
        let known = records.standard_of(assessment);
        let knows_standard = known.is_some();
        let standard = known.unwrap_or_else(Standard::built_in);
        let counting: Vec<&Evidence> =
            cases.iter().map(|(_, case)| case).filter(|case| case.incomplete(now).is_none()).collect();
        let (mut items, mut others) = (BTreeMap::new(), BTreeMap::new());
        for (item, (answer, at)) in answers {
            if standard.item(&item).is_none() {
                others.insert(item, answer);
                continue;
            }
            let support = Support::of(counting.iter().copied().filter(|case| case.shows(&item)).collect(), now);
            let changed_late = after_the_look(at) || late.contains(&item);
            items.insert(item, support.carries(answer, changed_late));
        }
        let assessment = assessment.clone();
        Some(Self { assessment, standard, knows_standard, items, others, cases, now })
    }

    /// Whether it answers a published standard, and this device has it.
    #[must_use]
    pub fn is_by_published(&self) -> bool {
        self.assessment.standard.is_some() && self.knows_standard
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

    /// So many answers, or cases for them, were changed after the person had seen what the roles ask for.
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
    fn of(cases: Vec<&Evidence>, now: Time) -> Self {
        let (year, month, _) = now.date_in_japan();
        let five_years_ago = format!("{:04}-{month:02}", year - 5);
        let elsewhere = |case: &&Evidence| cases.iter().any(|other| case.is_elsewhere_than(other));
        Self {
            cases: cases.len(),
            recent: cases.iter().any(|case| case.month >= five_years_ago),
            broad: cases.iter().any(|case| case.taught || elsewhere(case)),
        }
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

#[cfg(test)]
mod tests {
    use super::super::samples::{answered, case, id, now, profile, put, records, stream};
    use super::*;
    use crate::domain::skill::Without;

    /// What the cases carry of a claim for E1, and what is missing.
    fn carried(claim: u32, cases: Vec<Body>) -> (u32, Option<Shortfall>) {
        let mut bodies = answered(&[("E1", claim)]);
        bodies.extend(cases);
        let held = profile(bodies).items["E1"].clone();
        (held.evidenced, held.shortfall)
    }

    fn changed(body: Body, change: fn(&mut Evidence)) -> Body {
        let Body::Evidence(mut case) = body else { unreachable!() };
        change(&mut case);
        Body::Evidence(case)
    }

    fn in_company(body: Body) -> Body {
        changed(body, |case| case.sort = "company".into())
    }

    const NEW: &str = "2026-04";
    /// The last month of five years, seen from November 2026.
    const EDGE: &str = "2021-11";
    const OLD: &str = "2021-10";

    #[test]
    fn what_one_knows_needs_no_case() {
        assert_eq!(carried(0, vec![]), (0, None));
        assert_eq!(carried(1, vec![]), (1, None));
    }

    #[test]
    fn level_2_needs_one_case_however_old() {
        assert_eq!(carried(2, vec![]), (1, Some(Shortfall::Cases(1))));
        assert_eq!(carried(2, vec![case("1998-04", &["E1"])]), (2, None));
    }

    #[test]
    fn level_3_needs_two_cases_and_one_of_them_in_five_years() {
        let with = |months: &[&str]| carried(3, months.iter().map(|month| case(month, &["E1"])).collect());
        assert_eq!(with(&[]), (1, Some(Shortfall::Cases(2))));
        assert_eq!(with(&[NEW]), (2, Some(Shortfall::Cases(1))));
        assert_eq!(with(&[OLD, OLD]), (2, Some(Shortfall::Recent)));
        assert_eq!(with(&[OLD, EDGE]), (3, None));
        assert_eq!(with(&[NEW, NEW, OLD]), (3, None));
    }

    #[test]
    fn level_4_needs_two_organisations_besides_or_teaching() {
        let two = || vec![case(NEW, &["E1"]), case(NEW, &["E1"])];
        assert_eq!(carried(4, two()), (3, Some(Shortfall::Breadth)));
        assert_eq!(carried(4, vec![case(NEW, &["E1"]), in_company(case(NEW, &["E1"]))]), (4, None));
        assert_eq!(
            carried(4, vec![case(NEW, &["E1"]), changed(case(OLD, &["E1"]), |case| case.taught = true)]),
            (4, None)
        );
        // Breadth doesn't stand in for what level 3 asks for.
        assert_eq!(
            carried(4, vec![changed(case(NEW, &["E1"]), |case| case.taught = true)]),
            (2, Some(Shortfall::Cases(1)))
        );
        assert_eq!(carried(4, vec![case(OLD, &["E1"]), in_company(case(OLD, &["E1"]))]), (2, Some(Shortfall::Recent)));
    }

    #[test]
    fn evidence_never_lifts_a_claim() {
        let strong = || vec![case(NEW, &["E1"]), in_company(case(NEW, &["E1"]))];
        assert_eq!([0, 1, 2, 3].map(|claim| carried(claim, strong())), [(0, None), (1, None), (2, None), (3, None)]);
    }

    #[test]
    fn what_does_not_count_or_shows_something_else_carries_nothing() {
        let none = (1, Some(Shortfall::Cases(1)));
        assert_eq!(carried(2, vec![case(NEW, &["E2"])]), none);
        assert_eq!(carried(2, vec![case(NEW, &[])]), none);
        assert_eq!(carried(2, vec![case("2026-12", &["E1"])]), none, "still to come");
        assert_eq!(carried(2, vec![case("", &["E1"])]), none, "without a month");
        assert_eq!(carried(2, vec![changed(case(NEW, &["E1"]), |case| case.result.clear())]), none);
        assert_eq!(
            carried(2, vec![changed(case(NEW, &["E1"]), |case| case.since = "2026-05".into())]),
            none,
            "reversed"
        );
        assert_eq!(carried(2, vec![changed(case(NEW, &["E1"]), |case| case.assessment = Some(id(9)))]), none);
        // A second organisation that doesn't count doesn't broaden either.
        let future = in_company(case("2026-12", &["E1"]));
        assert_eq!(carried(4, vec![case(NEW, &["E1"]), case(NEW, &["E1"]), future]), (3, Some(Shortfall::Breadth)));
        // The same item twice in one case is one case.
        assert_eq!(carried(3, vec![case(NEW, &["E1", "E1"])]), (2, Some(Shortfall::Cases(1))));
    }

    #[test]
    fn not_applicable_and_unsure_are_answers_and_no_zero() {
        let answer = |item: &str, claim| {
            Body::Answer(Answer { assessment: id(1), item: item.into(), claim, note: String::new() })
        };
        let bodies = vec![
            answer("E1", Claim::Without(Without::NotApplicable)),
            answer("E2", Claim::Without(Without::Unsure)),
            answer("E3", Claim::Level(3)),
        ];
        let held = profile(bodies);
        assert_eq!((held.answered(), held.answered_in(CategoryId::E)), (3, (3, 4)));
        assert_eq!((held.items["E1"].claim.level(), held.items["E2"].shortfall), (None, None));
        assert_eq!(held.mean_x10(CategoryId::E), (30, 10), "only what has a level is in the mean");
    }

    #[test]
    fn what_is_answered_after_the_look_at_the_roles_is_marked() {
        let mut records = records(answered(&[("E1", 2), ("E2", 2)]));
        let finished = Some(Time::from_seconds(100));
        put(&mut records, &stream("me"), 1, 100, Body::Assessment(Assessment { finished, ..Assessment::default() }));
        let late = |records: &Records| {
            let held = Profile::of(records, &stream("me"), id(1), now()).unwrap();
            (held.changed_late(), held.items["E2"].changed_late)
        };
        put(&mut records, &stream("me"), 9, 100, answered(&[("E3", 1)]).remove(0));
        assert_eq!(late(&records), (0, false));
        let mut again = answered(&[("E2", 3)]);
        records.apply(
            &stream("me"),
            crate::domain::record::Record {
                id: id(3),
                rev: 2,
                updated_at: Time::from_seconds(101),
                content: crate::domain::record::Content::new(again.remove(0)),
            },
        );
        assert_eq!(late(&records), (1, true));
    }

    #[test]
    fn a_case_that_was_written_or_changed_after_the_look_marks_what_it_shows() {
        let mut bodies = answered(&[("E1", 2), ("E2", 2), ("E3", 2)]);
        bodies.push(case(NEW, &["E3"]));
        let mut records = records(bodies);
        let finished = Some(Time::from_seconds(100));
        put(&mut records, &stream("me"), 1, 100, Body::Assessment(Assessment { finished, ..Assessment::default() }));
        let late = |records: &Records| {
            let held = Profile::of(records, &stream("me"), id(1), now()).unwrap();
            held.items.iter().filter(|(_, held)| held.changed_late).map(|(item, _)| item.clone()).collect::<Vec<_>>()
        };
        put(&mut records, &stream("me"), 20, 100, case(NEW, &["E1", "E2"]));
        assert_eq!(late(&records), [""; 0], "in the same second");
        // Of another assessment, and of an item without an answer.
        let elsewhere = changed(case(NEW, &["E1"]), |case| case.assessment = Some(id(9)));
        put(&mut records, &stream("me"), 21, 101, elsewhere);
        put(&mut records, &stream("me"), 22, 101, case(NEW, &["X1", "J1"]));
        assert_eq!(late(&records), [""; 0]);
        put(&mut records, &stream("me"), 23, 101, case(NEW, &["E1"]));
        assert_eq!(late(&records), ["E1"]);
        let content = crate::domain::record::Content::new(case(NEW, &["E2"]));
        let updated_at = Time::from_seconds(102);
        records.apply(&stream("me"), crate::domain::record::Record { id: id(20), rev: 2, updated_at, content });
        assert_eq!(late(&records), ["E1", "E2"]);
    }

    #[test]
    fn an_assessment_is_complete_when_nothing_is_open_and_nothing_waits_for_another_look() {
        let standard = Standard::built_in();
        let all: Vec<(&str, u32)> = standard.items.iter().map(|item| (item.id.as_str(), 1)).collect();
        assert!(profile(answered(&all)).is_complete());
        assert!(!profile(answered(&all[1..])).is_complete());
        let mut held = profile(answered(&all));
        held.assessment.again.push("A1".into());
        assert!(!held.is_complete());
    }

    #[test]
    fn an_item_that_the_standard_does_not_have_is_kept_and_not_counted() {
        let held = profile(answered(&[("E1", 2), ("E99", 4)]));
        assert_eq!((held.answered(), held.others.len()), (1, 1));
        assert_eq!(held.others["E99"].claim, Claim::Level(4));
    }
}
