//! Which bundles there are, which records each may hold, and which leave only in a sealed envelope.
//!
//! A kind that is not sealed has no place for a person's assessment: neither written nor read.

use super::codes::{Code, Rejected};
use crate::domain::body::Body;
use crate::domain::id::Id;
use crate::domain::record::{Content, Record};

/// The kind of a bundle: the second word of its `type`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Kind {
    /// The facilitator's plan for the tables, or the coordinator's call for applicants.
    ForumKit,
    /// What a table wrote, for the coordinator.
    NeedsBundle,
    /// What an applicant says of themselves, for the coordinator; or that they take it back.
    SelfAssessmentBundle,
    /// What an interviewer says of an applicant, for the coordinator.
    ReviewBundle,
    /// What came out, for municipalities and plenary.
    ResultBundle,
    /// A prefecture's own rows of the catalog, for everyone.
    CatalogBundle,
    /// What was read in, for those who sent it.
    ReceiptBundle,
    /// Everything on a device, for itself.
    BackupBundle,
}

/// Kinds of records about people: not even their deletion stands in a bundle that may travel unsealed.
const PERSONAL: [&str; 6] = ["assessment", "answer", "evidence", "review", "probe", "verdict"];

/// Whether a kind travels in an envelope.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Envelope {
    /// Only sealed: it holds personal data or keys.
    Always,
    /// As its writer wishes.
    Optional,
}

impl Kind {
    /// Every kind, in the order of the format.
    pub const ALL: [Self; 8] = [
        Self::ForumKit,
        Self::NeedsBundle,
        Self::SelfAssessmentBundle,
        Self::ReviewBundle,
        Self::ResultBundle,
        Self::CatalogBundle,
        Self::ReceiptBundle,
        Self::BackupBundle,
    ];

    /// The word in `type`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ForumKit => "ForumKit",
            Self::NeedsBundle => "NeedsBundle",
            Self::SelfAssessmentBundle => "SelfAssessmentBundle",
            Self::ReviewBundle => "ReviewBundle",
            Self::ResultBundle => "ResultBundle",
            Self::CatalogBundle => "CatalogBundle",
            Self::ReceiptBundle => "ReceiptBundle",
            Self::BackupBundle => "BackupBundle",
        }
    }

    /// The reverse of [`Kind::as_str`].
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// Whether it must be sealed.
    #[must_use]
    pub fn envelope(self) -> Envelope {
        match self {
            Self::SelfAssessmentBundle | Self::ReviewBundle | Self::BackupBundle => Envelope::Always,
            Self::ForumKit | Self::NeedsBundle | Self::ResultBundle | Self::CatalogBundle | Self::ReceiptBundle => {
                Envelope::Optional
            }
        }
    }

    /// Whether a bundle of this kind concerns a device: what tables write is for those who know the forum; everything
    /// else, a result too, says itself what it belongs to. `known` says whether the device has it, or got it just now.
    #[must_use]
    pub fn concerns(self, audience: Option<Id>, known: impl Fn(Id) -> bool) -> bool {
        self != Self::NeedsBundle || audience.is_some_and(known)
    }

    /// Every record that stands has a place in this kind, and belongs to the bundle's forum, call or assessment.
    /// Deleted and unknown records don't say where they belong: they have a place everywhere.
    pub(super) fn check_records(self, audience: Option<Id>, records: &[Record]) -> Result<(), Rejected> {
        let center = match self {
            Self::ForumKit => Some(one(records, |body| matches!(body, Body::Forum(_) | Body::Call(_)))?),
            Self::SelfAssessmentBundle if self.withdraws(records) => None,
            Self::SelfAssessmentBundle => Some(one(records, |body| matches!(body, Body::Assessment(_)))?),
            Self::NeedsBundle | Self::ResultBundle => Some(audience.ok_or_else(|| Code::Schema.at("audience"))?),
            Self::ReceiptBundle => Some(one(records, |body| matches!(body, Body::Receipt(_)))?),
            Self::ReviewBundle | Self::CatalogBundle | Self::BackupBundle => None,
        };
        if self == Self::ForumKit && center != audience {
            return Err(Code::Schema.at("audience"));
        }
        let own = asked(records);
        let misplaced = |id: Id, body: &Body| match (self, body) {
            // A call brings the standard that it asks for, and no other.
            (Self::ForumKit, Body::Standard(_)) => own != Some(id),
            // Nobody can be asked by what is published half-written.
            (Self::CatalogBundle, Body::Standard(standard)) => !standard.is_sound(),
            _ => false,
        };
        if let Some(record) = records.iter().find(|record| record.body().is_some_and(|body| misplaced(record.id, body)))
        {
            return Err(Code::Schema.at(record.id));
        }
        let stranger =
            records.iter().find(|record| record.body().is_some_and(|body| !self.has_place(record.id, body, center)));
        let about_people =
            |record: &Record| self.envelope() == Envelope::Optional && PERSONAL.contains(&record.content.kind());
        let stranger = stranger.or_else(|| records.iter().find(|record| about_people(record)));
        stranger.map_or(Ok(()), |record| Err(Code::Schema.at(record.id)))
    }

    /// A withdrawal says only that an assessment and what belongs to it are gone.
    pub(super) fn withdraws(self, records: &[Record]) -> bool {
        let gone = |record: &Record| matches!(&record.content, Content::Deleted(kind, _) if kind == "assessment");
        self == Self::SelfAssessmentBundle
            && records.iter().any(gone)
            && records.iter().all(|record| record.body().is_none())
    }

    fn has_place(self, id: Id, body: &Body, center: Option<Id>) -> bool {
        match (self, body) {
            (Self::BackupBundle, _)
            | (Self::ForumKit, Body::Forum(_) | Body::Call(_) | Body::Standard(_))
            | (Self::SelfAssessmentBundle, Body::Assessment(_))
            | (Self::ReviewBundle, Body::Review(_) | Body::Probe(_) | Body::Verdict(_))
            | (Self::CatalogBundle, Body::Override(_) | Body::Standard(_))
            | (Self::ReceiptBundle, Body::Receipt(_)) => true,
            (Self::ResultBundle, Body::Forum(_)) => Some(id) == center,
            (Self::ResultBundle, body) if body.ruled().is_some() => body.ruled() == center,
            (Self::ResultBundle | Self::NeedsBundle, body) => body.forum().is_some() && body.forum() == center,
            (Self::SelfAssessmentBundle, Body::Answer(answer)) => Some(answer.assessment) == center,
            (Self::SelfAssessmentBundle, Body::Evidence(evidence)) => {
                evidence.assessment.is_some() && evidence.assessment == center
            }
            _ => false,
        }
    }
}

/// The standard that a call asks for.
fn asked(records: &[Record]) -> Option<Id> {
    records.iter().find_map(|record| match record.body() {
        Some(Body::Call(call)) => call.standard,
        _ => None,
    })
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
#[allow(clippy::indexing_slicing)]
mod tests {
    use serde_json::{Value, json};

    use super::super::samples::{WHEN, answer, assessment, deleted, evidence, id, newer, note, plan, record};
    use super::*;

    fn code(kind: Kind, audience: Option<Id>, records: &[Record]) -> Option<Code> {
        kind.check_records(audience, records).err().map(|rejected| rejected.code)
    }

    #[test]
    fn what_a_table_says_concerns_those_who_know_its_forum() {
        let known = |forum| forum == id(9);
        for kind in Kind::ALL {
            let for_forum = kind == Kind::NeedsBundle;
            assert!(kind.concerns(Some(id(9)), known));
            assert_eq!(kind.concerns(Some(id(8)), known), !for_forum, "{kind:?}");
            assert_eq!(kind.concerns(None, known), !for_forum, "{kind:?}");
        }
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
    fn not_even_a_deletion_of_a_person_stands_in_an_open_bundle() {
        let gone = |kind| record(5, kind, json!({"deleted": true, "displayName": "出島"}));
        for kind in PERSONAL {
            assert_eq!(code(Kind::NeedsBundle, Some(id(9)), &[gone(kind)]), Some(Code::Schema), "{kind}");
        }
        assert_eq!(code(Kind::NeedsBundle, Some(id(9)), &[gone("note")]), None);
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

    #[test]
    fn a_withdrawal_holds_no_word_about_the_person() {
        let skill = |records: &[Record]| code(Kind::SelfAssessmentBundle, Some(id(9)), records);
        let gone = record(5, "assessment", json!({"deleted": true}));
        assert_eq!(skill(&[gone.clone(), record(6, "answer", json!({"deleted": true}))]), None);
        assert_eq!(skill(&[gone, answer(1, id(5))]), Some(Code::Schema));
        assert_eq!(skill(&[record(6, "answer", json!({"deleted": true}))]), Some(Code::Schema));
    }

    #[test]
    fn a_call_brings_only_the_standard_that_it_asks_for() {
        let kit = |records: &[Record]| code(Kind::ForumKit, Some(id(9)), records);
        let call = |standard: u8| {
            let words =
                json!({"title": "募集", "office": "", "purpose": "", "recipients": [], "standard": id(standard)});
            record(9, "call", words)
        };
        let version = |number: u8| record(number, "standard", standard());
        assert_eq!(kit(&[call(7), version(7)]), None);
        // Whoever has the standard already needs only the call.
        assert_eq!(kit(&[call(7)]), None);
        assert_eq!(kit(&[call(7), version(8)]), Some(Code::Schema));
        assert_eq!(kit(&[call(7), version(7), version(8)]), Some(Code::Schema));
        let plain = record(9, "call", json!({"title": "募集", "office": "", "purpose": "", "recipients": []}));
        assert_eq!(kit(&[plain, version(7)]), Some(Code::Schema));
        assert_eq!(kit(&[plan(9), version(7)]), Some(Code::Schema));
    }

    #[test]
    fn a_published_standard_is_one_that_people_can_be_asked_by() {
        let catalog = |standard: Value| code(Kind::CatalogBundle, None, &[record(7, "standard", standard)]);
        assert_eq!(catalog(standard()), None);
        let mut unnamed = standard();
        unnamed["items"][0]["name"]["ja"] = "".into();
        assert_eq!(catalog(unnamed), Some(Code::Schema));
        let mut silent = standard();
        silent["anchors"][0]["sentences"] = json!([]);
        assert_eq!(catalog(silent), Some(Code::Schema));
        // What is still being written may be kept: on its own device.
        let draft =
            record(7, "standard", json!({"title": "", "version": "", "status": "draft", "items": [], "anchors": []}));
        assert_eq!(code(Kind::BackupBundle, None, &[draft]), None);
    }

    fn standard() -> Value {
        let sentences: Vec<Value> = (0..5).map(|level| json!({"ja": format!("段階{level}")})).collect();
        json!({"title": "県の基準", "version": "1", "status": "draft",
            "items": [{"id": "A1", "name": {"ja": "構想"}, "about": {"ja": "構想を示す"}, "levels": [1, 2, 3, 4]}],
            "anchors": [{"category": "A", "sentences": sentences}]})
    }

    #[test]
    fn the_other_kinds_hold_their_own_records() {
        let review = record(
            1,
            "review",
            json!({"of": {"issuer": "did:key:z", "dataset": id(2), "assessment": id(5)}, "item": "A1", "level": 2}),
        );
        let opinions = |forum: u8| record(2, "opinions", json!({"forum": id(forum), "themes": []}));
        let row = record(
            3,
            "override",
            json!({"table": "skill", "row": "A1", "name": "構想", "source": "県要綱", "status": "draft", "from": "2026-04-01"}),
        );
        let receipt = record(4, "receipt", json!({"at": WHEN, "files": []}));
        let call = record(9, "call", json!({"title": "募集", "office": "", "purpose": "", "recipients": []}));
        for (kind, audience, good, bad) in [
            (Kind::ReviewBundle, None, review.clone(), assessment(5)),
            (Kind::ResultBundle, Some(id(9)), opinions(9), opinions(8)),
            (Kind::ResultBundle, Some(id(9)), note(5, id(9), "…"), assessment(5)),
            (Kind::ResultBundle, Some(id(9)), plan(9), plan(8)),
            (Kind::CatalogBundle, None, row, opinions(9)),
            (Kind::ReceiptBundle, None, receipt.clone(), review),
            (Kind::ForumKit, Some(id(9)), call, receipt),
        ] {
            assert_eq!(code(kind, audience, &[good.clone(), deleted(20), newer(21)]), None, "{kind:?}");
            assert_eq!(code(kind, audience, &[good, bad]), Some(Code::Schema), "{kind:?}");
        }
        assert_eq!(code(Kind::ResultBundle, None, &[]), Some(Code::Schema));
        assert_eq!(code(Kind::BackupBundle, None, &[assessment(5), plan(9), note(1, id(3), "…")]), None);
    }
}
