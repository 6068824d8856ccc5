//! Erasing people: asked for, taken back, or run out. Files, what they said, and the name beside the key go together.
//!
//! What stays is a line without personal data. Nothing that is erased may come back through an older file.

use std::collections::{BTreeMap, BTreeSet};

use leptos::prelude::*;

use super::{App, Held, Incoming, Notice};
use crate::bundle::Bundle;
use crate::domain::body::Body;
use crate::domain::canonical::Hash;
use crate::domain::command::Command;
use crate::domain::id::{Id, Issuer, Stream};
use crate::domain::record::{Content, Record};
use crate::domain::skill::Subject;
use crate::domain::trust::{Erasure, ErasureReason, Signer};
use crate::platform::clock;
use crate::text::Failure;

/// How the names of drafts begin in which somebody writes about themselves.
pub const OWN_DRAFTS: &str = "self/";

impl App {
    /// Erases everything that a person sent, and what interviewers wrote about them.
    ///
    /// # Errors
    /// The device's; then nothing was erased.
    pub async fn erase_person(self, stream: &Stream, reason: ErasureReason) -> Result<(), Failure> {
        let meant = |of: &Subject| of.issuer == stream.issuer.as_str() && of.dataset == stream.dataset;
        let files = self.files_where(|held| {
            held.kind.is_personal() && (held.stream == *stream || speaks_about(&held.bundle, meant))
        });
        self.erase(&files, meant, reason).await
    }

    /// Deletes every own assessment with all that belongs to it, for good: an earlier one may have been handed out, too.
    /// The steps that could bring them back are forgotten, and what was being typed.
    pub fn withdraw(self) {
        let me = self.me();
        let parts: BTreeSet<Id> = self.records.with_untracked(|records| {
            let all = records.assessments(&me);
            all.flat_map(|(assessment, _)| records.assessment_parts(&me, assessment)).collect()
        });
        self.record_quietly(parts.into_iter().map(Command::Delete).collect());
        self.forget_steps();
        self.forget_drafts(OWN_DRAFTS);
    }

    /// Erases the files of people whose consent has run out, and the earlier ones that those had replaced.
    ///
    /// # Errors
    /// The device's; then nothing was erased.
    pub async fn erase_expired(self) -> Result<usize, Failure> {
        let mut last: BTreeMap<Stream, u64> = BTreeMap::new();
        let expired = self.expired();
        self.kept.with_untracked(|kept| {
            for held in expired.iter().filter_map(|hash| kept.get(hash)) {
                let number = last.entry(held.stream.clone()).or_default();
                *number = held.sequence.max(*number);
            }
        });
        let run_out = |held: &Held| {
            held.kind.is_personal() && last.get(&held.stream).is_some_and(|number| held.sequence <= *number)
        };
        let gone = self.assessments_only_in(run_out);
        let meant = |of: &Subject| gone.contains(of);
        let files = self.files_where(|held| run_out(held) || speaks_about(&held.bundle, meant));
        self.erase(&files, meant, ErasureReason::Expired).await?;
        Ok(files.len())
    }

    /// Kept files with personal data that no longer count because their time is over. Reactive.
    #[must_use]
    pub fn expired(self) -> Vec<Hash> {
        let now = clock::now();
        self.kept.track();
        self.files_where(|held| held.kind.is_personal() && held.until.is_some_and(|until| until < now))
    }

    /// Erases what its sender has taken back, whichever file came first. Says so where the device fails.
    pub(super) async fn honour_withdrawals(self) {
        let trust = untrack(move || self.trust());
        let mut taken_back: BTreeSet<(Stream, Id)> = BTreeSet::new();
        self.kept.with_untracked(|kept| {
            for held in kept.values().filter(|held| held.kind == Incoming::Withdrawal) {
                if trust.admits(&held.stream.issuer, held.arrived) {
                    let gone = held.bundle.records.iter().filter(|record| is_gone(record));
                    taken_back.extend(gone.map(|record| (held.stream.clone(), record.id)));
                }
            }
        });
        let gone: BTreeSet<Subject> = taken_back.iter().map(|(stream, id)| Subject::of(stream, *id)).collect();
        let meant = |of: &Subject| gone.contains(of);
        let files = self.files_where(|held| {
            let sent = |record: &Record| {
                matches!(record.body(), Some(Body::Assessment(_)))
                    && taken_back.contains(&(held.stream.clone(), record.id))
            };
            held.bundle.records.iter().any(sent) || speaks_about(&held.bundle, meant)
        });
        if let Err(failure) = self.erase(&files, meant, ErasureReason::Withdrawn).await {
            self.notice.set(Some(Notice::Failed(failure)));
        }
    }

    /// Erases files, and what this device itself wrote about the assessments that `meant` picks. The files go first: a
    /// device that refuses has erased nothing.
    async fn erase(
        self,
        files: &[Hash],
        meant: impl Fn(&Subject) -> bool,
        reason: ErasureReason,
    ) -> Result<(), Failure> {
        let _at_work = self.at_work();
        let me = self.me();
        let own = self.records.with_untracked(|records| records.said_about(&me, meant));
        if files.is_empty() && own.is_empty() {
            return Ok(());
        }
        let records: usize = self
            .kept
            .with_untracked(|kept| files.iter().filter_map(|hash| kept.get(hash)).map(|held| held.records).sum());
        if !files.is_empty() {
            self.forget(files).await?;
        }
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let line = Erasure { at: clock::now(), files: count(files.len()), records: count(records + own.len()), reason };
        if !own.is_empty() {
            self.record_quietly(own.into_iter().map(Command::Delete).collect());
            self.forget_steps();
        }
        self.record_quietly(vec![Command::Create(Body::Erasure(line))]);
        Ok(())
    }

    /// The assessments that no kept file but these brings.
    fn assessments_only_in(self, these: impl Fn(&Held) -> bool) -> BTreeSet<Subject> {
        let mut inside = BTreeSet::new();
        let mut outside = BTreeSet::new();
        self.kept.with_untracked(|kept| {
            for held in kept.values() {
                let here =
                    held.bundle.records.iter().filter(|record| matches!(record.body(), Some(Body::Assessment(_))));
                let set = if these(held) { &mut inside } else { &mut outside };
                set.extend(here.map(|record| Subject::of(&held.stream, record.id)));
            }
        });
        inside.difference(&outside).cloned().collect()
    }

    /// The names of people of whom no file is left. The key stays with what was decided about it: it says nothing.
    pub(super) fn forget_names(self, people: &BTreeSet<Issuer>) {
        let names = |held: &Held| held.kind.is_personal() && held.kind != Incoming::Withdrawal;
        let left: BTreeSet<Issuer> = self.kept.with_untracked(|kept| {
            kept.values().filter(|held| names(held)).map(|held| held.stream.issuer.clone()).collect()
        });
        let me = self.me();
        let nameless = self.records.with_untracked(|records| {
            let signers = records.written_by(&me).filter_map(|record| match record.body()? {
                Body::Signer(signer) => Some((record.id, signer)),
                _ => None,
            });
            let gone = signers.filter(|(_, signer)| {
                let issuer = Issuer::new(&signer.key);
                people.contains(&issuer) && !left.contains(&issuer)
            });
            gone.map(|(id, signer)| {
                let nameless = Signer { name: String::new(), note: String::new(), ..signer.clone() };
                Command::Revise(id, Body::Signer(nameless))
            })
            .collect()
        });
        self.record_quietly(nameless);
    }

    pub(super) fn files_where(self, chosen: impl Fn(&Held) -> bool) -> Vec<Hash> {
        let found =
            |kept: &BTreeMap<Hash, Held>| kept.iter().filter(|(_, held)| chosen(held)).map(|(hash, _)| *hash).collect();
        self.kept.with_untracked(found)
    }
}

/// Whether something in a bundle was said in an interview about an assessment that `meant` picks.
fn speaks_about(bundle: &Bundle, meant: impl Fn(&Subject) -> bool) -> bool {
    bundle.records.iter().any(|record| record.body().and_then(Body::about).is_some_and(&meant))
}

/// Whether a record says that an assessment is gone.
fn is_gone(record: &Record) -> bool {
    matches!(&record.content, Content::Deleted(kind, _) if kind == "assessment")
}
