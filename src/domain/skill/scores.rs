//! What interviewers said about one assessment, side by side, and the levels that were settled on.

use std::collections::BTreeMap;

use super::fit::Confirmed;
use super::{Probe, Review, Subject, Verdict};
use crate::domain::body::Body;
use crate::domain::id::{Key, Stream};
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

impl Scores {
    /// What was said about an assessment. The viewer's own verdict on an item stands in front of others'; of others', the
    /// smallest key's.
    #[must_use]
    pub fn of(records: &Records, subject: &Subject, viewer: &Stream) -> Self {
        let mut scores = Self::default();
        for (key, body) in records.bodies() {
            match body {
                Body::Review(review) if review.of == *subject => {
                    scores.by.entry(key.stream.clone()).or_default().insert(review.item.clone(), review.clone());
                }
                Body::Probe(probe) if probe.of == *subject => {
                    scores.probes.entry(key.stream.clone()).or_default().insert(probe.category.clone(), probe.clone());
                }
                Body::Verdict(verdict) if verdict.of == *subject => scores.settle(key, verdict, viewer),
                _ => {}
            }
        }
        scores
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
}
