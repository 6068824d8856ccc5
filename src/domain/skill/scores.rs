//! What interviewers said about one assessment, side by side, and the levels that were settled on.
//!
//! Nothing here overwrites a score, and nobody counts as their own interviewer. One key is one interviewer, however many
//! devices wrote under it. The same for every order in which the files came.

use std::collections::{BTreeMap, BTreeSet};

use super::fit::Confirmed;
use super::{Probe, Review, Subject, Verdict};
use crate::domain::body::Body;
use crate::domain::id::{Issuer, Key, Stream};
use crate::domain::record::Records;

/// Everything that was said about one assessment.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Scores {
    /// Each interviewer's scores by item. The interviewers come in the order of their keys.
    pub by: BTreeMap<Stream, BTreeMap<String, Review>>,
    /// Each interviewer's notes by category.
    pub probes: BTreeMap<Stream, BTreeMap<String, Probe>>,
    /// The level that was settled on, by item.
    pub settled: BTreeMap<String, Verdict>,
}

/// How the interviewers' levels for one item stand to each other.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Agreement {
    /// They differ: the lowest and the highest.
    Apart(u32, u32),
    /// Two or more give the same.
    Agreed(u32),
    /// Only one gives a level.
    One(u32),
    /// Nobody gives one.
    Nobody,
}

/// How far the interviews of a person have come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Interviewed {
    /// Nobody has scored anything.
    NotYet,
    /// One interviewer has.
    One,
    /// Two or more have.
    Several,
    /// For every item that has a level, one is settled on.
    Settled,
}

impl Scores {
    /// What was said about an assessment. The viewer's own verdict on an item stands in front of others'; of others', the
    /// smallest key's. What the person's own key says about it is left out.
    #[must_use]
    pub fn of(records: &Records, subject: &Subject, viewer: &Stream) -> Self {
        let mut scores = Self::default();
        for (key, body) in records.bodies().filter(|(_, body)| body.about() == Some(subject)) {
            scores.hear(key, body, viewer);
        }
        scores
    }

    /// What was said about every assessment, in one pass.
    #[must_use]
    pub fn all(records: &Records, viewer: &Stream) -> BTreeMap<Subject, Self> {
        let mut all: BTreeMap<Subject, Self> = BTreeMap::new();
        for (key, body) in records.bodies() {
            if let Some(subject) = body.about() {
                all.entry(subject.clone()).or_default().hear(key, body, viewer);
            }
        }
        all
    }

    fn hear(&mut self, key: &Key, body: &Body, viewer: &Stream) {
        let stream = || key.stream.clone();
        match body {
            _ if body.about().is_some_and(|subject| subject.issuer == key.stream.issuer.as_str()) => {}
            Body::Review(review) => {
                self.by.entry(stream()).or_default().insert(review.item.clone(), review.clone());
            }
            Body::Probe(probe) => {
                self.probes.entry(stream()).or_default().insert(probe.category.clone(), probe.clone());
            }
            Body::Verdict(verdict) => self.settle(key, verdict, viewer),
            _ => {}
        }
    }

    fn settle(&mut self, key: &Key, verdict: &Verdict, viewer: &Stream) {
        if key.stream == *viewer || !self.settled.contains_key(&verdict.item) {
            self.settled.insert(verdict.item.clone(), verdict.clone());
        }
    }

    /// The levels that were settled on.
    #[must_use]
    pub fn confirmed(&self) -> Confirmed {
        self.settled.iter().map(|(item, verdict)| (item.clone(), verdict.level)).collect()
    }

    /// What each interviewer says about one item, in the order of their keys.
    pub fn on<'a>(&'a self, item: &'a str) -> impl Iterator<Item = (&'a Stream, &'a Review)> {
        self.by.iter().filter_map(move |(stream, reviews)| Some((stream, reviews.get(item)?)))
    }

    /// How the levels for one item stand to each other. 「判断できない」 is no level.
    #[must_use]
    pub fn agreement(&self, item: &str) -> Agreement {
        let given: Vec<(&Issuer, u32)> =
            self.on(item).filter_map(|(stream, review)| Some((&stream.issuer, review.level?))).collect();
        let people: BTreeSet<&Issuer> = given.iter().map(|(issuer, _)| *issuer).collect();
        let levels = given.iter().map(|(_, level)| *level);
        match (levels.clone().min(), levels.max()) {
            (Some(low), Some(high)) if low < high => Agreement::Apart(low, high),
            (Some(level), _) if people.len() >= 2 => Agreement::Agreed(level),
            (Some(level), _) => Agreement::One(level),
            (None, _) => Agreement::Nobody,
        }
    }

    /// Items on which two or more agree and nothing is settled yet, with the level.
    #[must_use]
    pub fn agreed(&self) -> Vec<(String, u32)> {
        let open = self.items().into_iter().filter(|item| !self.settled.contains_key(*item));
        let agreed = open.filter_map(|item| match self.agreement(item) {
            Agreement::Agreed(level) => Some((item.to_owned(), level)),
            _ => None,
        });
        agreed.collect()
    }

    /// How many interviewers have scored something.
    #[must_use]
    pub fn interviewers(&self) -> usize {
        self.by.keys().map(|stream| &stream.issuer).collect::<BTreeSet<_>>().len()
    }

    /// How far the interviews have come.
    #[must_use]
    pub fn state(&self) -> Interviewed {
        let open = |item: &&str| self.agreement(item) != Agreement::Nobody && !self.settled.contains_key(*item);
        match self.interviewers() {
            _ if !self.settled.is_empty() && !self.items().iter().any(open) => Interviewed::Settled,
            0 => Interviewed::NotYet,
            1 => Interviewed::One,
            _ => Interviewed::Several,
        }
    }

    /// Every item that somebody scored.
    fn items(&self) -> BTreeSet<&str> {
        self.by.values().flat_map(|reviews| reviews.keys().map(String::as_str)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{answered, id, now, put, records, stream};
    use super::super::{RoleFit, pool};
    use super::*;
    use crate::catalog::RoleId;
    use crate::domain::skill::Standing;

    fn subject() -> Subject {
        Subject::of(&stream("me"), id(1))
    }

    fn review(item: &str, level: Option<u32>) -> Body {
        Body::Review(Review { of: subject(), item: item.into(), level, note: String::new() })
    }

    fn verdict(item: &str, level: u32) -> Body {
        Body::Verdict(Verdict { of: subject(), item: item.into(), level, note: String::new() })
    }

    fn said(bodies: &[(&str, Body)]) -> Scores {
        let mut records = records(answered(&[("A1", 3), ("A2", 3)]));
        for (number, (who, body)) in (50..).zip(bodies) {
            put(&mut records, &stream(who), number, 0, body.clone());
        }
        Scores::of(&records, &subject(), &stream("desk"))
    }

    #[test]
    fn two_agree_differ_or_are_alone() {
        let scores = said(&[
            ("a", review("A1", Some(2))),
            ("b", review("A1", Some(2))),
            ("a", review("A2", Some(1))),
            ("b", review("A2", Some(4))),
            ("a", review("B1", Some(0))),
            ("b", review("B1", None)),
            ("a", review("B2", None)),
        ]);
        assert_eq!(
            ["A1", "A2", "B1", "B2", "B3"].map(|item| scores.agreement(item)),
            [Agreement::Agreed(2), Agreement::Apart(1, 4), Agreement::One(0), Agreement::Nobody, Agreement::Nobody]
        );
        assert_eq!(scores.agreed(), [("A1".to_owned(), 2)]);
        assert_eq!((scores.interviewers(), scores.state()), (2, Interviewed::Several));
    }

    #[test]
    fn nobody_interviews_themselves_and_a_key_on_two_devices_is_one_interviewer() {
        let own = said(&[("me", review("A1", Some(4))), ("me", verdict("A1", 4))]);
        assert_eq!((own.state(), own.settled.len()), (Interviewed::NotYet, 0));
        let mut records = records(Vec::new());
        for (number, dataset) in [(50, 7), (51, 8)] {
            let device = Stream { dataset: id(dataset), ..stream("a") };
            put(&mut records, &device, number, 0, review("A1", Some(3)));
        }
        let scores = Scores::of(&records, &subject(), &stream("desk"));
        assert_eq!((scores.interviewers(), scores.agreement("A1")), (1, Agreement::One(3)));
    }

    #[test]
    fn the_viewers_verdict_counts_first_and_scores_stay() {
        let all = [
            ("a", review("A1", Some(1))),
            ("a", verdict("A1", 1)),
            ("b", verdict("A1", 2)),
            ("desk", verdict("A1", 3)),
        ];
        let level = |scores: &Scores| scores.confirmed().get("A1").copied();
        assert_eq!(level(&said(&all)), Some(3));
        assert_eq!(level(&said(all.get(..3).unwrap_or_default())), Some(1));
        let scores = said(&all);
        assert_eq!(scores.on("A1").map(|(_, review)| review.level).collect::<Vec<_>>(), [Some(1)]);
        assert_eq!(scores.state(), Interviewed::Settled);
    }

    #[test]
    fn it_is_settled_when_every_item_with_a_level_is() {
        let both = [("a", review("A1", Some(1))), ("b", review("A2", None)), ("desk", verdict("A1", 1))];
        assert_eq!(said(&both).state(), Interviewed::Settled);
        assert_eq!(said(both.get(..2).unwrap_or_default()).state(), Interviewed::Several);
        assert_eq!(said(both.get(..1).unwrap_or_default()).state(), Interviewed::One);
        let open = [("a", review("A1", Some(1))), ("a", review("A2", Some(0))), ("desk", verdict("A1", 1))];
        assert_eq!(said(&open).state(), Interviewed::One);
    }

    #[test]
    fn the_pool_counts_what_interviewers_settled_on() {
        let mut records = records(answered(&[("A1", 4), ("C1", 4)]));
        put(&mut records, &stream("desk"), 60, 0, verdict("A1", 4));
        put(&mut records, &stream("desk"), 61, 0, verdict("C1", 0));
        let people = pool(&records, &stream("desk"), now());
        let fit = |role: RoleId| people.first().and_then(|person| person.fits.iter().find(|fit| fit.role == role));
        let line = |fit: &RoleFit, item: &str| fit.items.iter().find(|line| line.item == item).cloned();
        let producer = fit(RoleId::Pr).cloned().unwrap();
        // A1 is a must of four: raised from the 1 that its evidence carries.
        let raised = line(&producer, "A1").unwrap();
        assert_eq!((raised.evidenced, raised.counted(), raised.standing), (1, 4, Standing::Met));
        assert!(producer.counted > producer.evidenced);
        let lowered = line(fit(RoleId::Pm).unwrap(), "C1").unwrap();
        assert_eq!((lowered.evidenced, lowered.counted(), lowered.standing), (1, 0, Standing::Check));
    }
}
