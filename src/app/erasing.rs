//! Erasing people: asked for, taken back, or run out. Files, what they said, and the name beside the key go together.
//!
//! What stays is a line without personal data. Nothing that is erased may come back through an older file.

use std::collections::{BTreeMap, BTreeSet};

use leptos::prelude::*;

use super::{App, Held, Incoming, Notice};
use crate::domain::body::Body;
use crate::domain::canonical::Hash;
use crate::domain::command::Command;
use crate::domain::id::{Id, Issuer, Stream};
use crate::domain::record::{Content, Record};
use crate::domain::trust::{Erasure, ErasureReason, Signer};
use crate::platform::clock;
use crate::text::Failure;

/// How the names of drafts begin that belong to an own assessment.
const OF_OWN: &str = "self/";

impl App {
    /// Erases everything that a person sent, and what interviewers wrote about them.
    ///
    /// # Errors
    /// The device's; then nothing was erased.
    pub async fn erase_person(self, stream: &Stream, reason: ErasureReason) -> Result<(), Failure> {
        let about = |record: &Record| {
            matches!(record.body(), Some(Body::Review(review))
                if review.of.issuer == stream.issuer.as_str() && review.of.dataset == stream.dataset)
        };
        let files = self.files_where(|held| {
            held.kind.is_personal() && (held.stream == *stream || held.bundle.records.iter().any(about))
        });
        self.erase(&files, reason).await
    }

    /// Deletes all of an own assessment for good: the steps that could bring it back are forgotten, too.
    pub fn withdraw(self, assessment: Id) {
        let me = self.me();
        let parts = self.records.with_untracked(|records| records.assessment_parts(&me, assessment));
        self.record_quietly(parts.into_iter().map(Command::Delete).collect());
        self.forget_steps();
        self.forget_drafts(OF_OWN);
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
        let files = self.files_where(|held| {
            held.kind.is_personal() && last.get(&held.stream).is_some_and(|number| held.sequence <= *number)
        });
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
        let files = self.files_where(|held| {
            let taken_back = |record: &Record| {
                matches!(record.body(), Some(Body::Assessment(_)))
                    && taken_back.contains(&(held.stream.clone(), record.id))
            };
            held.bundle.records.iter().any(taken_back)
        });
        if let Err(failure) = self.erase(&files, ErasureReason::Withdrawn).await {
            self.notice.set(Some(Notice::Failed(failure)));
        }
    }

    async fn erase(self, files: &[Hash], reason: ErasureReason) -> Result<(), Failure> {
        let _at_work = self.at_work();
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

/// Whether a record says that an assessment is gone.
fn is_gone(record: &Record) -> bool {
    matches!(&record.content, Content::Deleted(kind, _) if kind == "assessment")
}
