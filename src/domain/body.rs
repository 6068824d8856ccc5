//! What a record can be about: one variant a kind. The derived serde form *is* the file format.
//!
//! Times, ids and texts only; which text is allowed is said in `check`, for people's input and for foreign files alike.

use serde::{Deserialize, Serialize};

use super::check::{Refusal, Text};
use super::forum::{Attendance, Cluster, Forum, Need, Note, Opinions, Vote};
use super::id::Id;
use super::overrides::Override;
use super::skill::{Answer, Assessment, Call, Evidence, Review};
use super::trust::{Erasure, Receipt, Signer};

/// The content of a live record.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Body {
    /// The plan of a forum, made by the facilitator.
    Forum(Forum),
    /// Who sits at a table, without names.
    Attendance(Attendance),
    /// One idea on one slip.
    Note(Note),
    /// Slips bound together under a heading.
    Cluster(Cluster),
    /// A table's votes for one cluster.
    Vote(Vote),
    /// Which problem needs which person, how much.
    Need(Need),
    /// An applicant's profile and consent.
    Assessment(Assessment),
    /// The answer to one skill item.
    Answer(Answer),
    /// A case that shows what was done.
    Evidence(Evidence),
    /// A coordinator's call for applicants.
    Call(Call),
    /// An interviewer's score of one item.
    Review(Review),
    /// The published summary of a forum.
    Opinions(Opinions),
    /// A prefecture's own row of the catalog.
    Override(Override),
    /// What became of the files of an import.
    Receipt(Receipt),
    /// Whose key this is, as far as this device knows.
    Signer(Signer),
    /// That somebody's records were erased.
    Erasure(Erasure),
}

/// The words in `kind` that this version knows, in the order of [`Body`].
pub const KINDS: [&str; 16] = [
    "forum",
    "attendance",
    "note",
    "cluster",
    "vote",
    "need",
    "assessment",
    "answer",
    "evidence",
    "call",
    "review",
    "opinions",
    "override",
    "receipt",
    "signer",
    "erasure",
];

impl Body {
    /// The word in the member `kind`.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Forum(_) => "forum",
            Self::Attendance(_) => "attendance",
            Self::Note(_) => "note",
            Self::Cluster(_) => "cluster",
            Self::Vote(_) => "vote",
            Self::Need(_) => "need",
            Self::Assessment(_) => "assessment",
            Self::Answer(_) => "answer",
            Self::Evidence(_) => "evidence",
            Self::Call(_) => "call",
            Self::Review(_) => "review",
            Self::Opinions(_) => "opinions",
            Self::Override(_) => "override",
            Self::Receipt(_) => "receipt",
            Self::Signer(_) => "signer",
            Self::Erasure(_) => "erasure",
        }
    }

    /// The forum that a record of a table belongs to.
    #[must_use]
    pub fn forum(&self) -> Option<Id> {
        match self {
            Self::Attendance(attendance) => Some(attendance.forum),
            Self::Note(note) => Some(note.forum),
            Self::Cluster(cluster) => Some(cluster.forum),
            Self::Vote(vote) => Some(vote.forum),
            Self::Need(need) => Some(need.forum),
            _ => None,
        }
    }

    /// Whether this may be kept: the same limits for what people type and for what files bring.
    ///
    /// # Errors
    /// The first limit that is broken.
    pub fn check(&self) -> Result<(), Refusal> {
        match self {
            Self::Forum(forum) => forum.check(),
            Self::Attendance(attendance) => attendance.check(),
            Self::Note(note) => Text::Note.check(&note.text),
            Self::Cluster(cluster) => Text::Heading.check(&cluster.title),
            Self::Vote(_) => Ok(()),
            Self::Need(need) => need.check(),
            Self::Assessment(assessment) => assessment.check(),
            Self::Answer(answer) => answer.check(),
            Self::Evidence(evidence) => evidence.check(),
            Self::Call(call) => call.check(),
            Self::Review(review) => review.check(),
            Self::Opinions(opinions) => opinions.check(),
            Self::Override(row) => row.check(),
            Self::Receipt(receipt) => receipt.check(),
            Self::Signer(signer) => signer.check(),
            Self::Erasure(_) => Ok(()),
        }
    }
}
