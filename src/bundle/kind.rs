//! Which bundles there are, and which records each may hold.
//!
//! A kind that is not sealed has no place for a person's assessment: neither written nor read.

use super::codes::{Code, Rejected};
use crate::domain::body::Body;
use crate::domain::id::Id;
use crate::domain::record::Record;

/// The kind of a bundle: the second word of its `type`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Kind {
    /// The facilitator's plan, for the tables.
    ForumKit,
    /// What a table wrote, for the coordinator.
    NeedsBundle,
    /// What an applicant says of themselves, for the coordinator.
    SelfAssessmentBundle,
}

impl Kind {
    const ALL: [Self; 3] = [Self::ForumKit, Self::NeedsBundle, Self::SelfAssessmentBundle];

    /// The word in `type`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ForumKit => "ForumKit",
            Self::NeedsBundle => "NeedsBundle",
            Self::SelfAssessmentBundle => "SelfAssessmentBundle",
        }
    }

    /// The reverse of [`Kind::as_str`].
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// Every record that stands has a place in this kind, and belongs to the bundle's forum or assessment.
    /// Deleted and unknown records don't say where they belong: they have a place everywhere.
    pub(super) fn check_records(self, audience: Option<Id>, records: &[Record]) -> Result<(), Rejected> {
        let center = match self {
            Self::ForumKit => Some(one(records, |body| matches!(body, Body::Forum(_)))?),
            Self::NeedsBundle => audience,
            Self::SelfAssessmentBundle => Some(one(records, |body| matches!(body, Body::Assessment(_)))?),
        };
        if center.is_none() || (self == Self::ForumKit && center != audience) {
            return Err(Code::Schema.at("audience"));
        }
        let stranger = records.iter().find(|record| record.body().is_some_and(|body| !self.has_place(body, center)));
        stranger.map_or(Ok(()), |record| Err(Code::Schema.at(record.id)))
    }

    fn has_place(self, body: &Body, center: Option<Id>) -> bool {
        match (self, body) {
            (Self::ForumKit, Body::Forum(_)) | (Self::SelfAssessmentBundle, Body::Assessment(_)) => true,
            (Self::NeedsBundle, body) => body.forum() == center,
            (Self::SelfAssessmentBundle, Body::Answer(answer)) => Some(answer.assessment) == center,
            (Self::SelfAssessmentBundle, Body::Evidence(evidence)) => evidence.assessment == center,
            _ => false,
        }
    }
}

/// The id of the one record of a sort.
fn one(records: &[Record], sort: fn(&Body) -> bool) -> Result<Id, Rejected> {
    let mut found = records.iter().filter(|record| record.body().is_some_and(sort));
    match (found.next(), found.next()) {
        (Some(record), None) => Ok(record.id),
        _ => Err(Code::Schema.at("records")),
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{answer, assessment, deleted, evidence, id, newer, note, plan};
    use super::*;

    fn code(kind: Kind, audience: Option<Id>, records: &[Record]) -> Option<Code> {
        kind.check_records(audience, records).err().map(|rejected| rejected.code)
    }

    #[test]
    fn a_kit_holds_the_one_plan_that_it_is_for() {
        let kit = |records: &[Record]| code(Kind::ForumKit, Some(id(9)), records);
        assert_eq!(kit(&[plan(9)]), None);
        assert_eq!(kit(&[plan(9), deleted(1), newer(2)]), None);
        assert_eq!(kit(&[plan(8)]), Some(Code::Schema));
        assert_eq!(code(Kind::ForumKit, None, &[plan(9)]), Some(Code::Schema));
        assert_eq!(kit(&[]), Some(Code::Schema));
        assert_eq!(kit(&[plan(9), plan(9)]), Some(Code::Schema));
        assert_eq!(kit(&[plan(9), note(1, id(9), "…")]), Some(Code::Schema));
        assert_eq!(kit(&[plan(9), assessment(1)]), Some(Code::Schema));
    }

    #[test]
    fn a_tables_bundle_holds_what_is_for_its_forum_and_no_person() {
        let needs = |records: &[Record]| code(Kind::NeedsBundle, Some(id(9)), records);
        assert_eq!(needs(&[]), None);
        assert_eq!(needs(&[note(1, id(9), "…"), deleted(2), newer(3)]), None);
        assert_eq!(needs(&[note(1, id(9), "…"), note(2, id(8), "…")]), Some(Code::Schema));
        assert_eq!(code(Kind::NeedsBundle, None, &[]), Some(Code::Schema));
        for person in [assessment(1), answer(1, id(9)), evidence(1, id(9)), plan(9)] {
            assert_eq!(needs(&[person]), Some(Code::Schema));
        }
    }

    #[test]
    fn an_applicants_bundle_holds_one_assessment_and_what_belongs_to_it() {
        let skill = |records: &[Record]| code(Kind::SelfAssessmentBundle, None, records);
        assert_eq!(skill(&[answer(1, id(5)), assessment(5), evidence(2, id(5)), deleted(3), newer(4)]), None);
        assert_eq!(skill(&[answer(1, id(5))]), Some(Code::Schema));
        assert_eq!(skill(&[assessment(5), assessment(6)]), Some(Code::Schema));
        assert_eq!(skill(&[assessment(5), answer(1, id(6))]), Some(Code::Schema));
        assert_eq!(skill(&[assessment(5), evidence(1, id(6))]), Some(Code::Schema));
        assert_eq!(skill(&[assessment(5), note(1, id(9), "…")]), Some(Code::Schema));
    }
}
