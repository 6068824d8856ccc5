//! What a record can be about: one variant a kind. The members of the variants' types *are* the file format.
//!
//! Times, ids and texts only; which text is allowed is said in `check`, for people's input and for foreign files alike.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::check::Refusal;
use super::forum::{
    Attendance, Cluster, Condition, Feedback, Forum, Merger, Need, Note, Opinions, Seat, Sitting, Vote,
};
use super::id::Id;
use super::overrides::Override;
use super::skill::{Answer, Assessment, Call, Evidence, Review};
use super::trust::{Erasure, Receipt, Signer};

/// The one list of kinds: word in `kind`, type, what it is.
macro_rules! kinds {
    ($($word:literal $kind:ident: $what:literal)*) => {
        /// The content of a live record.
        #[derive(Clone, PartialEq, Debug)]
        pub enum Body {
            $(#[doc = $what] $kind($kind),)*
        }

        /// The words in `kind` that this version knows, in the order of [`Body`].
        pub const KINDS: [&str; [$($word),*].len()] = [$($word),*];

        impl Body {
            /// The word in the member `kind`.
            #[must_use]
            pub fn kind(&self) -> &'static str {
                match self {
                    $(Self::$kind(_) => $word,)*
                }
            }

            /// The body of a kind with these members; nothing for a kind that this version doesn't know.
            ///
            /// # Errors
            /// A member that is missing or of another type.
            pub fn from_members(kind: &str, members: Value) -> serde_json::Result<Option<Self>> {
                match kind {
                    $($word => $kind::deserialize(members).map(|body| Some(Self::$kind(body))),)*
                    _ => Ok(None),
                }
            }

            /// Its members, `kind` first.
            #[must_use]
            pub fn members(&self) -> Map<String, Value> {
                let members = match self {
                    $(Self::$kind(body) => serde_json::to_value(body),)*
                };
                let kind = Map::from_iter([("kind".to_owned(), Value::from(self.kind()))]);
                match members {
                    Ok(Value::Object(members)) => kind.into_iter().chain(members).collect(),
                    // A body is an object.
                    _ => kind,
                }
            }

            /// Whether this may be kept: the same limits for what people type and for what files bring.
            ///
            /// # Errors
            /// The first limit that is broken.
            pub fn check(&self) -> Result<(), Refusal> {
                match self {
                    $(Self::$kind(body) => body.check(),)*
                }
            }
        }
    };
}

kinds! {
    "forum" Forum: "The plan of a forum, made by the facilitator."
    "attendance" Attendance: "Who sits at a table, without names."
    "note" Note: "One idea on one slip."
    "cluster" Cluster: "Slips bound together under a heading."
    "vote" Vote: "A table's votes for one cluster."
    "need" Need: "Which problem needs which person, how much."
    "condition" Condition: "What personnel or finance says about a need."
    "feedback" Feedback: "One participant's answer to the closing survey."
    "sitting" Sitting: "How far a table has come; it stays on its device."
    "merger" Merger: "Clusters that the facilitator takes as one."
    "seat" Seat: "Where a tablet belongs, by the facilitator."
    "assessment" Assessment: "An applicant's profile and consent."
    "answer" Answer: "The answer to one skill item."
    "evidence" Evidence: "A case that shows what was done."
    "call" Call: "A coordinator's call for applicants."
    "review" Review: "An interviewer's score of one item."
    "opinions" Opinions: "The published summary of a forum."
    "override" Override: "A prefecture's own row of the catalog."
    "receipt" Receipt: "What became of the files of an import."
    "signer" Signer: "Whose key this is, as far as this device knows."
    "erasure" Erasure: "That somebody's records were erased."
}

impl Body {
    /// What a table wrote in it in one's own words: a note's text, a heading, a card's problem. None for numbers.
    #[must_use]
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Note(note) => Some(&note.text),
            Self::Cluster(cluster) => Some(&cluster.title),
            Self::Need(need) => Some(&need.problem),
            _ => None,
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
            Self::Condition(condition) => Some(condition.forum),
            Self::Feedback(feedback) => Some(feedback.forum),
            _ => None,
        }
    }

    /// The forum that a record of its facilitator decides about.
    #[must_use]
    pub fn ruled(&self) -> Option<Id> {
        match self {
            Self::Opinions(opinions) => Some(opinions.forum),
            Self::Merger(merger) => Some(merger.forum),
            Self::Seat(seat) => Some(seat.forum),
            _ => None,
        }
    }
}
