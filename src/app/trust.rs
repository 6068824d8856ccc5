//! Decisions about signers: confirm, name, replace, revoke; and erasing a person.
//!
//! Each decision is an own record; the files of others follow it at once.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::hand_out::digits;
use super::{App, Held, Incoming};
use crate::domain::body::Body;
use crate::domain::canonical::Hash;
use crate::domain::command::Command;
use crate::domain::history::History;
use crate::domain::id::{Id, Issuer, Stream};
use crate::domain::record::Record;
use crate::domain::time::Time;
use crate::domain::trust::{Confirmation, Erasure, ErasureReason, Revocation, Signer, Trust};
use crate::platform::clock;
use crate::text::Failure;

impl App {
    /// The first time that a key was met: the earliest of its files here.
    #[must_use]
    pub fn first_seen(self, issuer: &Issuer) -> Time {
        let arrivals = |kept: &BTreeMap<Hash, Held>| {
            kept.values().filter(|held| held.stream.issuer == *issuer).map(|held| held.arrived).min()
        };
        self.kept.with(arrivals).unwrap_or_else(clock::now)
    }

    /// A key's digits for the telephone; empty for what is no key.
    #[must_use]
    pub fn digits(self, issuer: &Issuer) -> String {
        digits(issuer.as_str())
    }

    /// How many kept files a key has signed, and when the last of them came. Reactive.
    #[must_use]
    pub fn files_of(self, issuer: &Issuer) -> (usize, Option<Time>) {
        self.kept.with(|kept| {
            let arrivals = kept.values().filter(|held| held.stream.issuer == *issuer).map(|held| held.arrived);
            (arrivals.clone().count(), arrivals.max())
        })
    }

    /// Who signed a kept file, as far as the file itself tells. Nobody has checked that.
    #[must_use]
    pub fn suggested_signer(self, held: &Held) -> String {
        let mut told = [None; 3];
        for body in held.bundle.records.iter().filter_map(Record::body) {
            match body {
                Body::Forum(forum) => told[0] = Some(forum.title.as_str()),
                Body::Call(call) => told[0] = Some(call.title.as_str()),
                Body::Attendance(attendance) => told[1] = Some(attendance.group.as_str()),
                Body::Assessment(assessment) => told[2] = Some(assessment.display_name.as_str()),
                _ => {}
            }
        }
        self.seems(&held.stream.issuer, held.kind, held.audience, told)
    }

    /// A person vouches for a key: its files count from now on.
    pub fn confirm(self, issuer: &Issuer, name: &str, by: &str) {
        self.vouch(&[(issuer.clone(), name.to_owned())], by);
    }

    /// A person vouches for several keys at once, each under a name.
    pub(super) fn vouch(self, signers: &[(Issuer, String)], by: &str) {
        let confirmed = |(issuer, name): &(Issuer, String)| {
            self.decided_signer(issuer, |signer| {
                if !name.trim().is_empty() {
                    name.trim().clone_into(&mut signer.name);
                }
                signer.confirmed = Some(Confirmation { by: by.trim().to_owned(), at: clock::now() });
                signer.revoked = None;
            })
        };
        self.record_quietly(signers.iter().map(confirmed).collect());
        // What they sent before was held apart until now.
        let held = |kept: &BTreeMap<Hash, Held>| {
            kept.values().any(|held| signers.iter().any(|(issuer, _)| *issuer == held.stream.issuer))
        };
        if self.kept.with_untracked(held) {
            self.gather();
        }
    }

    /// Name and remark of a key.
    pub fn describe(self, issuer: &Issuer, name: &str, note: &str) {
        self.decide_signer(issuer, |signer| {
            name.trim().clone_into(&mut signer.name);
            note.trim().clone_into(&mut signer.note);
        });
    }

    /// A key no longer counts: nothing of it, or nothing that comes from now on.
    pub fn revoke(self, issuer: &Issuer, keeps_older: bool) {
        self.decide_signer(issuer, |signer| signer.revoked = Some(Revocation { at: clock::now(), keeps_older }));
        self.gather();
    }

    /// A new key takes the place of an old one: the same people, another device. What the old one sent still counts.
    pub fn replace(self, old: &Issuer, new: &Issuer, by: &str) {
        let trust = untrack(move || self.trust());
        let name = trust.signer(old).map(|(_, signer)| signer.name.clone()).unwrap_or_default();
        self.decide_signer(old, |signer| signer.revoked = Some(Revocation { at: clock::now(), keeps_older: true }));
        self.decide_signer(new, |signer| {
            signer.name.clone_from(&name);
            signer.replaces = Some(old.as_str().to_owned());
            signer.confirmed = Some(Confirmation { by: by.trim().to_owned(), at: clock::now() });
        });
        self.gather();
    }

    /// Writes what is decided about a key: a first record, or the next revision.
    fn decide_signer(self, issuer: &Issuer, change: impl FnOnce(&mut Signer)) {
        self.record_quietly(vec![self.decided_signer(issuer, change)]);
    }

    fn decided_signer(self, issuer: &Issuer, change: impl FnOnce(&mut Signer)) -> Command {
        let me = self.me();
        let trust = self.records.with_untracked(|records| Trust::of(records, &me));
        let known = trust.signer(issuer).map(|(id, signer)| (id, signer.clone()));
        let mut signer = known.as_ref().map_or_else(|| self.stranger(issuer), |(_, signer)| signer.clone());
        change(&mut signer);
        let body = Body::Signer(signer);
        match known {
            Some((id, _)) => Command::Revise(id, body),
            None => Command::Create(body),
        }
    }

    fn stranger(self, issuer: &Issuer) -> Signer {
        Signer {
            key: issuer.as_str().to_owned(),
            name: String::new(),
            note: String::new(),
            first_seen: untrack(move || self.first_seen(issuer)),
            confirmed: None,
            revoked: None,
            replaces: None,
        }
    }

    /// Erases everything that a person sent: the kept files, what they said, and the name beside the key. What stays is
    /// a line without personal data.
    ///
    /// # Errors
    /// The device's; then nothing was erased.
    pub async fn erase_person(self, stream: &Stream, reason: ErasureReason) -> Result<(), Failure> {
        let files = self.files_where(|held| held.stream == *stream && held.kind.is_personal());
        self.erase(&files, reason).await?;
        let others = self.kept.with_untracked(|kept| kept.values().any(|held| held.stream.issuer == stream.issuer));
        let me = self.me();
        let trust = self.records.with_untracked(|records| Trust::of(records, &me));
        if let Some((id, _)) = trust.signer(&stream.issuer)
            && !others
        {
            self.record_quietly(vec![Command::Delete(id)]);
        }
        Ok(())
    }

    /// Deletes all of an own assessment for good: the steps that could bring it back are forgotten, too.
    pub fn withdraw(self, assessment: Id) {
        let me = self.me();
        let parts = self.records.with_untracked(|records| records.assessment_parts(&me, assessment));
        self.record_quietly(parts.into_iter().map(Command::Delete).collect());
        self.history.set(History::default());
    }

    /// Erases the files of people whose consent has run out.
    ///
    /// # Errors
    /// The device's; then nothing was erased.
    pub async fn erase_expired(self) -> Result<usize, Failure> {
        let files = self.expired();
        self.erase(&files, ErasureReason::Expired).await?;
        Ok(files.len())
    }

    /// Kept files with personal data that no longer count because their time is over. Reactive.
    #[must_use]
    pub fn expired(self) -> Vec<Hash> {
        let now = clock::now();
        self.kept.track();
        self.files_where(|held| held.kind.is_personal() && held.until.is_some_and(|until| until < now))
    }

    /// Erases earlier files of assessments that their signers took back.
    pub(super) async fn erase_withdrawn(self, stream: &Stream, assessments: &[Id]) -> Result<(), Failure> {
        let files = self.files_where(|held| {
            let holds = |id: &Id| held.bundle.records.iter().any(|record| record.id == *id && record.body().is_some());
            held.stream == *stream && held.kind == Incoming::Assessment && assessments.iter().any(holds)
        });
        self.erase(&files, ErasureReason::Withdrawn).await?;
        // The name came from the person too. The key itself says nothing about anybody.
        self.decide_signer(&stream.issuer, |signer| {
            signer.name.clear();
            signer.note.clear();
        });
        Ok(())
    }

    async fn erase(self, files: &[Hash], reason: ErasureReason) -> Result<(), Failure> {
        if files.is_empty() {
            return Ok(());
        }
        let records: usize = self
            .kept
            .with_untracked(|kept| files.iter().filter_map(|hash| kept.get(hash)).map(|held| held.records).sum());
        self.forget(files).await?;
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let line = Erasure { at: clock::now(), files: count(files.len()), records: count(records), reason };
        self.record_quietly(vec![Command::Create(Body::Erasure(line))]);
        Ok(())
    }

    fn files_where(self, chosen: impl Fn(&Held) -> bool) -> Vec<Hash> {
        let found =
            |kept: &BTreeMap<Hash, Held>| kept.iter().filter(|(_, held)| chosen(held)).map(|(hash, _)| *hash).collect();
        self.kept.with_untracked(found)
    }
}
