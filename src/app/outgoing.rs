//! What can be handed out and taken in: one word for each, whichever way it goes.

use crate::bundle::{Envelope, Kind};
use crate::domain::body::Body;
use crate::domain::id::Id;

/// What a person wants to hand to somebody.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outgoing {
    /// The kit of a forum, to the tables.
    Kit(Id),
    /// A call, to applicants.
    Call(Id),
    /// Everything that this table wrote for a forum, to the facilitator.
    Needs(Id),
    /// An assessment, sealed, in answer to a call; without a call it stays here.
    Assessment(Id, Option<Id>),
    /// That an assessment is taken back, sealed, in answer to a call.
    Withdrawal(Id),
    /// What this device says of an assessment, sealed like the assessments of the call.
    Review(Id, Id),
    /// A version of an own standard: its record id.
    Standard(Id),
    /// The published summary of a forum.
    Result(Id),
    /// What was read in, to those who sent it: the receipt's record id.
    Receipt(Id),
}

/// What arrived, or is kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Incoming {
    /// The kit of a forum.
    Kit,
    /// A call for applicants.
    Call,
    /// A table's hand-in.
    Needs,
    /// A self-assessment.
    Assessment,
    /// A self-assessment is taken back.
    Withdrawal,
    /// An interviewer's scores.
    Review,
    /// The outcome of a forum.
    Result,
    /// A prefecture's own catalog.
    Catalog,
    /// A receipt.
    Receipt,
    /// A device's backup.
    Backup,
}

impl Outgoing {
    pub(super) fn kind(self) -> Kind {
        match self {
            Self::Kit(_) | Self::Call(_) => Kind::ForumKit,
            Self::Needs(_) => Kind::NeedsBundle,
            Self::Assessment(..) | Self::Withdrawal(_) => Kind::SelfAssessmentBundle,
            Self::Review(..) => Kind::ReviewBundle,
            Self::Standard(_) => Kind::CatalogBundle,
            Self::Result(_) => Kind::ResultBundle,
            Self::Receipt(_) => Kind::ReceiptBundle,
        }
    }

    pub(super) fn audience(self) -> Option<Id> {
        match self {
            Self::Kit(id) | Self::Call(id) | Self::Needs(id) | Self::Result(id) => Some(id),
            Self::Assessment(_, call) => call,
            Self::Withdrawal(call) | Self::Review(_, call) => Some(call),
            Self::Standard(_) | Self::Receipt(_) => None,
        }
    }

    /// What it is to whoever receives it.
    #[must_use]
    pub fn incoming(self) -> Incoming {
        match self {
            Self::Kit(_) => Incoming::Kit,
            Self::Call(_) => Incoming::Call,
            Self::Needs(_) => Incoming::Needs,
            Self::Assessment(..) => Incoming::Assessment,
            Self::Withdrawal(_) => Incoming::Withdrawal,
            Self::Review(..) => Incoming::Review,
            Self::Standard(_) => Incoming::Catalog,
            Self::Result(_) => Incoming::Result,
            Self::Receipt(_) => Incoming::Receipt,
        }
    }

    /// Whether it leaves only in an envelope.
    #[must_use]
    pub fn must_be_sealed(self) -> bool {
        self.kind().envelope() == Envelope::Always
    }
}

impl Incoming {
    /// What a bundle is, told by its kind and by the kinds of records that stand in it.
    pub(super) fn of(kind: Kind, has: impl Fn(&str) -> bool) -> Self {
        match kind {
            Kind::ForumKit if has("call") => Self::Call,
            Kind::ForumKit => Self::Kit,
            Kind::NeedsBundle => Self::Needs,
            Kind::SelfAssessmentBundle if has("assessment") => Self::Assessment,
            Kind::SelfAssessmentBundle => Self::Withdrawal,
            Kind::ReviewBundle => Self::Review,
            Kind::ResultBundle => Self::Result,
            Kind::CatalogBundle => Self::Catalog,
            Kind::ReceiptBundle => Self::Receipt,
            Kind::BackupBundle => Self::Backup,
        }
    }

    /// Its name, from a list in the order of this type.
    #[must_use]
    pub fn word(self, words: [&'static str; 10]) -> &'static str {
        let [kit, call, needs, assessment, withdrawal, review, result, catalog, receipt, backup] = words;
        match self {
            Self::Kit => kit,
            Self::Call => call,
            Self::Needs => needs,
            Self::Assessment => assessment,
            Self::Withdrawal => withdrawal,
            Self::Review => review,
            Self::Result => result,
            Self::Catalog => catalog,
            Self::Receipt => receipt,
            Self::Backup => backup,
        }
    }

    /// Whether it is about a person.
    #[must_use]
    pub fn is_personal(self) -> bool {
        matches!(self, Self::Assessment | Self::Withdrawal | Self::Review)
    }
}

/// Whether a record goes into a bundle. `standard` is the one that a call asks for.
pub(super) fn belongs(id: Id, body: &Body, outgoing: Outgoing, standard: Option<Id>) -> bool {
    match (outgoing, body) {
        (Outgoing::Call(_), Body::Standard(_)) => Some(id) == standard,
        (Outgoing::Standard(version), Body::Standard(_)) => id == version,
        (Outgoing::Review(assessment, _), Body::Review(review)) => review.of.assessment == assessment,
        (Outgoing::Review(assessment, _), Body::Probe(probe)) => probe.of.assessment == assessment,
        (Outgoing::Review(assessment, _), Body::Verdict(verdict)) => verdict.of.assessment == assessment,
        (Outgoing::Kit(forum), Body::Forum(_)) => id == forum,
        (Outgoing::Call(call), Body::Call(_)) => id == call,
        (Outgoing::Needs(forum), _) => body.forum() == Some(forum),
        (Outgoing::Assessment(assessment, _), Body::Assessment(_)) => id == assessment,
        (Outgoing::Assessment(assessment, _), Body::Answer(answer)) => answer.assessment == assessment,
        (Outgoing::Assessment(assessment, _), Body::Evidence(evidence)) => evidence.assessment == Some(assessment),
        (Outgoing::Result(forum), Body::Forum(_)) => id == forum,
        (Outgoing::Result(forum), _) => body.ruled() == Some(forum),
        (Outgoing::Receipt(receipt), Body::Receipt(_)) => id == receipt,
        _ => false,
    }
}

/// The kinds whose deletions a bundle tells.
pub(super) fn leftovers(outgoing: Outgoing) -> &'static [&'static str] {
    match outgoing {
        Outgoing::Needs(_) => &["attendance", "note", "cluster", "vote", "need", "condition", "feedback"],
        Outgoing::Assessment(..) => &["answer", "evidence"],
        Outgoing::Withdrawal(_) => &["assessment", "answer", "evidence"],
        Outgoing::Review(..) => &["review", "probe", "verdict"],
        Outgoing::Result(_) => &["opinions", "merger", "seat"],
        Outgoing::Kit(_) | Outgoing::Call(_) | Outgoing::Standard(_) | Outgoing::Receipt(_) => &[],
    }
}
