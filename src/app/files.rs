//! The bundles of others that are kept here, and what they say together with the own records.
//!
//! `records` is always: own records, and every kept bundle that still counts. Nothing else may write into it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use leptos::prelude::*;

use super::{App, Incoming};
use crate::bundle::{Bundle, Rejected, Shelf, counts, gather, has_run_out, reread};
use crate::domain::canonical::{Hash, hex, unhex};
use crate::domain::id::{Id, Issuer, Stream};
use crate::domain::record::Records;
use crate::domain::skill::Posted;
use crate::domain::time::Time;
use crate::domain::trust::{Standing, Trust};
use crate::platform::{clock, page};
use crate::store::Kept;
use crate::text::Failure;
use crate::worker::task::{Answer, Task};

/// How many bundles are read before the browser may paint again.
const AT_ONCE: usize = 8;

/// A bundle that is kept.
#[derive(Clone, PartialEq, Debug)]
pub struct Held {
    /// What it is.
    pub kind: Incoming,
    /// Who signed.
    pub stream: Stream,
    /// Number in the signer's stream.
    pub sequence: u64,
    /// The forum or call that it answers.
    pub audience: Option<Id>,
    /// Records inside.
    pub records: usize,
    /// The last moment at which it counts.
    pub until: Option<Time>,
    /// When it was taken in.
    pub arrived: Time,
    /// What the file was called.
    pub name: String,
    /// The import that it came with.
    pub import: Option<Id>,
    pub(super) bundle: Arc<Bundle>,
}

/// One import: what was taken in together.
#[derive(Clone, PartialEq, Debug)]
pub struct Import {
    /// Its number; `None` for files from before imports had one.
    pub id: Option<Id>,
    /// When.
    pub at: Time,
    /// Identity and bundle of each file.
    pub files: Vec<(Hash, Held)>,
}

impl Held {
    pub(super) fn new(kept: Kept) -> Result<Self, Rejected> {
        let bundle = reread(&kept.bytes)?;
        let has =
            |word: &str| bundle.records.iter().any(|record| record.body().is_some_and(|body| body.kind() == word));
        Ok(Self {
            kind: Incoming::of(bundle.kind, has),
            stream: bundle.stream(),
            sequence: bundle.sequence,
            audience: bundle.audience,
            records: bundle.records.len(),
            until: bundle.until(),
            arrived: kept.arrived,
            name: kept.name,
            import: kept.import,
            bundle: Arc::new(bundle),
        })
    }
}

impl App {
    /// What this device thinks of keys. Reactive.
    #[must_use]
    pub fn trust(self) -> Trust {
        let me = self.me();
        self.records.with(|records| Trust::of(records, &me))
    }

    /// Every import, the latest first. Reactive.
    #[must_use]
    pub fn imports(self) -> Vec<Import> {
        let mut imports: BTreeMap<(Time, Option<Id>), Import> = BTreeMap::new();
        self.kept.with(|kept| {
            for (hash, held) in kept {
                let (at, id) = (held.arrived, held.import);
                let import = imports.entry((at, id)).or_insert_with(|| Import { id, at, files: Vec::new() });
                import.files.push((*hash, held.clone()));
            }
        });
        imports.into_values().rev().collect()
    }

    /// Files that wait for a decision about their signers, by signer. Reactive.
    #[must_use]
    pub fn waiting(self) -> BTreeMap<Issuer, Vec<Held>> {
        let trust = self.trust();
        let mut waiting: BTreeMap<Issuer, Vec<Held>> = BTreeMap::new();
        self.kept.with(|kept| {
            for held in kept.values() {
                if trust.standing(&held.stream.issuer) == Standing::Unknown {
                    waiting.entry(held.stream.issuer.clone()).or_default().push(held.clone());
                }
            }
        });
        waiting
    }

    /// How many files of each table are kept for a forum: its hand-in and every later revision. Reactive.
    #[must_use]
    pub fn hand_ins(self, forum: Id) -> BTreeMap<Stream, usize> {
        let mut counts = BTreeMap::new();
        self.kept.with(|kept| {
            let answers = |held: &&Held| held.kind == Incoming::Needs && held.audience == Some(forum);
            kept.values().filter(answers).for_each(|held| *counts.entry(held.stream.clone()).or_default() += 1);
        });
        counts
    }

    /// The newest kept file that brought an assessment: which call it answers, and when it was signed. Reactive.
    #[must_use]
    pub fn posted(self, of: &Stream, assessment: Id) -> Option<Posted> {
        let brings = |held: &&Held| {
            held.stream == *of
                && held.bundle.records.iter().any(|record| record.id == assessment && record.body().is_some())
        };
        self.kept.with(|kept| {
            let newest = kept.values().filter(brings).max_by_key(|held| held.sequence)?;
            Some(Posted { audience: newest.audience, signed_at: newest.bundle.valid_from })
        })
    }

    /// Brings memory in line with the store: what is gone goes, what is new is read, a few at a time.
    pub(super) async fn sync_files(self) -> Result<(), Failure> {
        let Some(store) = self.device.with_value(|device| device.store.clone()) else { return Ok(()) };
        let there = store.bundle_hashes().await?;
        let gone = self.kept.with_untracked(|kept| kept.keys().any(|hash| !there.contains(hash)));
        let new: Vec<Hash> =
            self.kept.with_untracked(|kept| there.iter().filter(|hash| !kept.contains_key(*hash)).copied().collect());
        if gone {
            self.kept.update(|kept| kept.retain(|hash, _| there.contains(hash)));
            self.gather();
        }
        self.read_files(&new, |_| ()).await
    }

    /// Reads kept bundles and merges those that count; one notice to the screens at the end.
    pub(super) async fn read_files(self, hashes: &[Hash], progress: impl Fn(usize)) -> Result<(), Failure> {
        let Some(store) = self.device.with_value(|device| device.store.clone()) else { return Ok(()) };
        let trust = untrack(move || self.trust());
        for (at, some) in hashes.chunks(AT_ONCE).enumerate() {
            progress(at * AT_ONCE);
            for (hash, kept) in store.bundles(some).await? {
                match Held::new(kept) {
                    Ok(held) => self.admit(hash, held, &trust),
                    Err(_) => self.unreadable.update(|count| *count += 1),
                }
            }
            page::breathe().await;
        }
        if hashes.is_empty() {
            return Ok(());
        }
        self.kept.notify();
        let now = clock::now();
        // What has run out must be joined last, whatever came when.
        if self.kept.with_untracked(|kept| kept.values().any(|held| has_run_out(&held.bundle, now))) {
            self.gather();
        } else {
            self.records.notify();
        }
        Ok(())
    }

    /// Keeps a bundle for as long as the page lives: on a device that writes nothing.
    pub(super) fn hold(self, hash: Hash, kept: Kept) {
        match Held::new(kept) {
            Ok(held) => self.kept.update(|all| _ = all.insert(hash, held)),
            Err(_) => self.unreadable.update(|count| *count += 1),
        }
        self.gather();
    }

    fn admit(self, hash: Hash, held: Held, trust: &Trust) {
        if counts(&held.bundle, held.arrived, trust, clock::now()) {
            self.records.update_untracked(|records| held.bundle.merge_into(records));
        }
        self.device.update_value(|device| device.shelf.put(hash, held.stream.clone(), held.sequence));
        self.kept.update_untracked(|kept| _ = kept.insert(hash, held));
    }

    /// Builds `records` anew, after a decision that takes something away.
    pub(super) fn gather(self) {
        let (me, now) = (self.me(), clock::now());
        let mut all = Records::default();
        self.records.with_untracked(|records| {
            for record in records.written_by(&me) {
                all.apply(&me, record.clone());
            }
        });
        let trust = Trust::of(&all, &me);
        self.kept.with_untracked(|kept| {
            gather(kept.values().map(|held| (&*held.bundle, held.arrived)), &trust, now, &mut all);
            let mut shelf = Shelf::default();
            kept.iter().for_each(|(hash, held)| shelf.put(*hash, held.stream.clone(), held.sequence));
            self.device.update_value(|device| device.shelf = shelf);
        });
        self.records.set(all);
    }

    /// Removes kept bundles and everything that only they said.
    ///
    /// # Errors
    /// The device's; then nothing was removed.
    pub async fn forget(self, hashes: &[Hash]) -> Result<(), Failure> {
        let _at_work = self.at_work();
        if let Some(store) = self.device.with_value(|device| device.store.clone()) {
            store.forget(hashes).await?;
        }
        let people: BTreeSet<Issuer> = self.kept.with_untracked(|kept| {
            let gone = hashes.iter().filter_map(|hash| kept.get(hash)).filter(|held| held.kind.is_personal());
            gone.map(|held| held.stream.issuer.clone()).collect()
        });
        self.kept.update(|kept| kept.retain(|hash, _| !hashes.contains(hash)));
        self.gather();
        self.forget_names(&people);
        self.device.with_value(|device| device.tabs.tell("reload"));
        Ok(())
    }

    /// Verifies every kept bundle again, each as at the moment when it came. Returns how many were looked at, and
    /// those that don't hold, by file name.
    ///
    /// # Errors
    /// The device's.
    pub async fn recheck(self, progress: impl Fn(usize)) -> Result<(usize, Vec<(String, Rejected)>), Failure> {
        let all: Vec<String> = self.kept.with_untracked(|kept| kept.keys().map(hex).collect());
        let mut bad = Vec::new();
        let mut done = 0;
        for some in all.chunks(50) {
            if let (Answer::Rechecked(refused), _) = self.demand(&Task::Recheck(some.to_vec()), &[]).await? {
                bad.extend(refused.into_iter().map(|(hash, refusal)| (self.name_of(&hash), refusal.into())));
            }
            done += some.len();
            progress(done);
        }
        Ok((done, bad))
    }

    fn name_of(self, hash: &str) -> String {
        let hash = unhex(hash).unwrap_or_default();
        self.kept.with_untracked(|kept| kept.get(&hash).map(|held| held.name.clone())).unwrap_or_default()
    }
}
