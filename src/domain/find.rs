//! The few look-ups that more than one view needs.

use std::sync::Arc;

use super::body::Body;
use super::forum::{Attendance, Forum, Sitting};
use super::id::{Id, Issuer, Key, Stream};
use super::recipient::Recipient;
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

    /// Whether a forum, call or standard of this id is here from another signer: nobody speaks for another.
    #[must_use]
    pub fn is_anothers(&self, center: Id, issuer: &Issuer) -> bool {
        let makers = self.forums().map(|(key, _)| key).chain(self.calls().map(|(key, _)| key));
        let makers = makers.chain(self.standards().map(|(key, _)| key));
        makers.filter(|key| key.id == center).any(|key| key.stream.issuer != *issuer)
    }

    /// The keys that would no longer open what answers a call, once this revision of it came; `None` where it says nothing
    /// new about them. The call is here already, from the same writer.
    #[must_use]
    pub fn keys_replaced_by(&self, stream: &Stream, call: Id, rev: u64, keys: &[Recipient]) -> Option<Vec<Recipient>> {
        let held = self.get(stream, call).filter(|held| held.rev < rev)?;
        match held.body() {
            Some(Body::Call(call)) if call.opens_otherwise(keys) => Some(call.recipients.clone()),
            _ => None,
        }
    }

    /// All published standards and drafts of one, in the order of their keys.
    pub fn standards(&self) -> impl Iterator<Item = (&Key, &Standard)> {
        self.bodies().filter_map(|(key, body)| match body {
            Body::Standard(standard) => Some((key, standard)),
            _ => None,
        })
    }

    /// A published standard, own or received.
    #[must_use]
    pub fn standard(&self, id: Id) -> Option<&Standard> {
        self.published(id).map(|(_, standard)| standard)
    }

    /// A standard and whose it is. Should two signers claim the same id, it is theirs who also call for answers to it;
    /// else the smaller key's.
    #[must_use]
    pub fn published(&self, id: Id) -> Option<(&Key, &Standard)> {
        let mut claims = self.standards().filter(|(key, _)| key.id == id);
        let first = claims.next()?;
        let calls = |key: &Key| {
            let mut calls = self.calls().filter(|(_, call)| call.standard == Some(id));
            calls.any(|(caller, _)| caller.stream.issuer == key.stream.issuer)
        };
        // The calls are looked through only where there is something to decide.
        let Some(second) = claims.next() else { return Some(first) };
        [first, second].into_iter().chain(claims).find(|(key, _)| calls(key)).or(Some(first))
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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::record::{Content, Record};
    use crate::domain::time::Time;

    fn id(byte: u8) -> Id {
        Id::from_random([byte; 16])
    }

    fn stream(name: &str) -> Stream {
        Stream { issuer: Issuer::new(name), dataset: id(1) }
    }

    fn keys(letters: &[&str]) -> Vec<Recipient> {
        letters.iter().map(|key| Recipient { name: String::new(), key: (*key).to_owned() }).collect()
    }

    fn called() -> Records {
        let mut records = Records::default();
        let call = Call { recipients: keys(&["age1a"]), ..Call::default() };
        let content = Content::new(Body::Call(call));
        records.apply(&stream("県"), Record { id: id(9), rev: 2, updated_at: Time::from_seconds(0), content });
        records
    }

    #[test]
    fn other_keys_of_a_known_call_are_seen_before_they_count() {
        let asked = |name, rev, letters: &[&str]| {
            called().keys_replaced_by(&stream(name), id(9), rev, &keys(letters)).map(|old| old.len())
        };
        assert_eq!(asked("県", 3, &["age1b"]), Some(1));
        assert_eq!(asked("県", 3, &["age1a", "age1b"]), Some(1));
        assert_eq!(asked("県", 3, &["age1a"]), None);
        // An older file changes nothing, and what is not here yet has no keys to change.
        assert_eq!(asked("県", 2, &["age1b"]), None);
        assert_eq!(called().keys_replaced_by(&stream("県"), id(8), 3, &keys(&["age1b"])), None);
    }

    #[test]
    fn a_standard_that_two_claim_is_the_callers() {
        let mut records = called();
        let mut put = |name: &str, number: u8, body| {
            let content = Content::new(body);
            records.apply(&stream(name), Record { id: id(number), rev: 1, updated_at: Time::from_seconds(0), content });
        };
        let named = |title: &str| Body::Standard(Standard { title: title.into(), ..Standard::default() });
        put("a stranger", 7, named("偽"));
        put("県", 7, named("県の基準"));
        put("県", 8, named("ほかの基準"));
        let title = |records: &Records, number| records.standard(id(number)).map(|standard| standard.title.clone());
        assert_eq!(title(&records, 7).as_deref(), Some("偽"), "nobody calls for it: the smaller key");
        assert_eq!(title(&records, 8).as_deref(), Some("ほかの基準"));
        let call = Call { standard: Some(id(7)), ..Call::default() };
        let content = Content::new(Body::Call(call));
        let called = Record { id: id(10), rev: 1, updated_at: Time::from_seconds(0), content };
        records.apply(&stream("県"), called);
        assert_eq!(title(&records, 7).as_deref(), Some("県の基準"));
        assert!(records.is_anothers(id(7), &stream("第三者").issuer));
        assert!(!records.is_anothers(id(8), &stream("県").issuer));
    }

    #[test]
    fn nobody_speaks_for_the_maker_of_a_call() {
        assert!(!called().is_anothers(id(9), &stream("県").issuer));
        assert!(called().is_anothers(id(9), &stream("別の県").issuer));
        assert!(!called().is_anothers(id(8), &stream("別の県").issuer));
    }
}
