//! What a record can be about: one variant a kind. The derived serde form *is* the file format.
//!
//! Times, ids and texts only; which text is allowed is said in `check`, for people's input and for foreign files alike.

use serde::{Deserialize, Serialize};

use super::check::{Refusal, Text};
use super::forum::{Attendance, Cluster, Forum, Need, Note, Vote};
use super::id::Id;
use super::skill::{Answer, Assessment, Evidence};

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
}

/// The words in `kind` that this version knows, in the order of [`Body`].
pub const KINDS: [&str; 9] =
    ["forum", "attendance", "note", "cluster", "vote", "need", "assessment", "answer", "evidence"];

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
            Self::Forum(_) | Self::Assessment(_) | Self::Answer(_) | Self::Evidence(_) => None,
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
        }
    }
}
