//! The few look-ups that more than one view needs.

use std::sync::Arc;

use super::body::Body;
use super::forum::{Attendance, Forum, Sitting};
use super::id::{Id, Key, Stream};
use super::record::Records;
use super::skill::{Assessment, Call, Standard};
use crate::catalog;

impl Records {
    /// A call for applicants, own or received.
    #[must_use]
    pub fn call(&self, id: Id) -> Option<&Call> {
        self.calls().find(|(key, _)| key.id == id).map(|(_, call)| call)
    }

    /// All calls for applicants.
    pub fn calls(&self) -> impl Iterator<Item = (&Key, &Call)> {
        self.bodies().filter_map(|(key, body)| match body {
            Body::Call(call) => Some((key, call)),
            _ => None,
        })
    }

    /// All published standards and drafts of one, in the order of their keys.
    pub fn standards(&self) -> impl Iterator<Item = (&Key, &Standard)> {
        self.bodies().filter_map(|(key, body)| match body {
            Body::Standard(standard) => Some((key, standard)),
            _ => None,
        })
    }

    /// A published standard, own or received. Should two signers claim the same id, the smaller key is shown to everyone.
    #[must_use]
    pub fn standard(&self, id: Id) -> Option<&Standard> {
        self.standards().find(|(key, _)| key.id == id).map(|(_, standard)| standard)
    }

    /// The standard that an assessment answers; `None` where this device doesn't have that version of it.
    #[must_use]
    pub fn standard_of(&self, assessment: &Assessment) -> Option<Arc<Standard>> {
        match assessment.standard {
            None => (assessment.catalog == catalog::STANDARD_VERSION).then(Standard::built_in),
            Some(id) => {
                let standard = self.standard(id)?;
                (standard.is_sound() && standard.version == assessment.catalog).then(|| Arc::new(standard.clone()))
            }
        }
    }

    /// The plan of a forum. Should two signers claim the same id, the smaller key is shown to everyone.
    #[must_use]
    pub fn forum(&self, id: Id) -> Option<(&Key, &Forum)> {
        self.bodies().find_map(move |(key, body)| match body {
            Body::Forum(forum) if key.id == id => Some((key, forum)),
            _ => None,
        })
    }

    /// All plans, in the order of their keys.
    pub fn forums(&self) -> impl Iterator<Item = (&Key, &Forum)> {
        self.bodies().filter_map(|(key, body)| match body {
            Body::Forum(forum) => Some((key, forum)),
            _ => None,
        })
    }

    /// Who sits at this writer's table.
    #[must_use]
    pub fn attendance<'a>(&'a self, forum: Id, of: &'a Stream) -> Option<&'a Attendance> {
        self.written_by(of).find_map(|record| match record.body() {
            Some(Body::Attendance(attendance)) if attendance.forum == forum => Some(attendance),
            _ => None,
        })
    }

    /// How far this writer's table has come.
    #[must_use]
    pub fn sitting<'a>(&'a self, forum: Id, of: &'a Stream) -> Option<&'a Sitting> {
        self.written_by(of).find_map(|record| match record.body() {
            Some(Body::Sitting(sitting)) if sitting.forum == forum => Some(sitting),
            _ => None,
        })
    }
}
