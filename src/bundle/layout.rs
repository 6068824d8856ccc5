//! The members of a document, as they are laid out: outside the records nothing else may stand.
//!
//! The members of Open Badges are read, looked at and dropped: the records are what counts.

use serde::{Deserialize, Deserializer, Serialize};

use super::achievement::{Achievement, Case, Outcome, Portable};
use super::backup::Belongings;
use super::codes::{Code, Rejected};
use super::kind::Kind;
use super::proof::{CONTEXT, PORTABLE};
use crate::domain::id::Id;
use crate::domain::record::Record;
use crate::domain::time::Time;

/// What the subject of such an assessment is.
pub(super) const SUBJECT: &str = "AchievementSubject";

/// The contexts of a document, with or without the members of Open Badges.
pub(super) fn context(portable: bool) -> &'static [&'static str] {
    if portable { &PORTABLE } else { &CONTEXT }
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Document {
    #[serde(rename = "@context")]
    pub(super) context: Vec<String>,
    pub(super) id: Id,
    #[serde(rename = "type")]
    pub(super) types: Vec<String>,
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<String>,
    pub(super) issuer: String,
    pub(super) valid_from: Time,
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub(super) valid_until: Option<Time>,
    pub(super) credential_subject: Subject,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) evidence: Vec<Case>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Subject {
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub(super) id: Option<String>,
    #[serde(rename = "type", default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub(super) types: Option<Vec<String>>,
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub(super) achievement: Option<Achievement>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) result: Vec<Outcome>,
    pub(super) format: u64,
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub(super) audience: Option<Id>,
    pub(super) dataset: Id,
    pub(super) sequence: u64,
    pub(super) app: String,
    pub(super) records: Vec<Record>,
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub(super) belongings: Option<Box<Belongings>>,
}

impl Document {
    /// Takes the members of Open Badges out: all of them where the type says so, none elsewhere, and sound.
    pub(super) fn check_portable(&mut self, kind: Kind) -> Result<(), Rejected> {
        let Self { name, credential_subject: subject, evidence, .. } = self;
        let (result, evidence) = (std::mem::take(&mut subject.result), std::mem::take(evidence));
        let told = self.types.len() > 2;
        if self.context != context(told) {
            return Err(Code::Schema.at("@context"));
        }
        let sound = match (told, name.take(), subject.id.take(), subject.types.take(), subject.achievement.take()) {
            (false, None, None, None, None) => result.is_empty() && evidence.is_empty(),
            (true, Some(name), Some(id), Some(types), Some(achievement)) => {
                let portable = Portable { name, achievement, result, evidence };
                id == self.issuer && types == [SUBJECT] && portable.is_sound(&subject.records)
            }
            _ => false,
        };
        // A withdrawal says nothing about anybody, here neither.
        let empty = told && kind.withdraws(&subject.records);
        if sound && !empty { Ok(()) } else { Err(Code::Schema.at("achievement")) }
    }
}

/// A member that is absent or has a value, never `null`: there is one way to say nothing.
fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<Option<T>, D::Error> {
    T::deserialize(from).map(Some)
}
