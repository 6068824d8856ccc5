//! The one door in: look at files, say what each would change, and only then take them in.
//!
//! A file that is refused changes nothing, and one bad file never stops the others. Until a person vouches for the
//! signer, a file is kept apart.

use std::collections::{BTreeMap, BTreeSet};

use leptos::prelude::*;

use super::{App, Arrival, Finding, Incoming, Picked, Preview};
use crate::bundle::{Change, Code, Kind, Remark};
use crate::domain::canonical::{Hash, unhex};
use crate::domain::id::{Id, Issuer, Stream};
use crate::domain::trust::{Standing, Trust};
use crate::platform::clock;
use crate::store::Kept;
use crate::text::Failure;
use crate::worker::task::{Answer, Found, Task};

impl App {
    /// Looks at picked files without changing anything; `progress` hears how many are done.
    ///
    /// A table's file may arrive together with its kit: then the kit counts as known.
    ///
    /// # Errors
    /// That nothing can be read on this device now.
    pub async fn inspect(self, picked: &[Picked], progress: impl Fn(usize)) -> Result<Vec<Arrival>, Failure> {
        let mut findings = Vec::with_capacity(picked.len());
        for (done, file) in picked.iter().enumerate() {
            progress(done);
            let task = Task::Inspect { now: clock::now() };
            findings.push(match self.ask(&task, std::slice::from_ref(&file.body)).await? {
                (Answer::Found(found), _) => Ok(*found),
                (Answer::Refused(refusal), _) => Err(refusal.into()),
                _ => return Err(Failure::NoWorker),
            });
        }
        let kits: BTreeSet<Id> = findings.iter().filter_map(|found| kit(found.as_ref().ok()?)).collect();
        let trust = untrack(move || self.trust());
        let arrivals = picked.iter().zip(findings).map(|(file, found)| {
            let finding = found.map_or_else(Finding::Refused, |found| self.judge(found, &kits, &trust));
            Arrival { name: file.name.clone(), finding, taken_in: false }
        });
        Ok(arrivals.collect())
    }

    /// What a verified bundle means here. `kits` are forums whose kit came along.
    fn judge(self, found: Found, kits: &BTreeSet<Id>, trust: &Trust) -> Finding {
        let stream = Stream { issuer: Issuer::new(&found.issuer), dataset: found.dataset };
        let known =
            |forum: Id| kits.contains(&forum) || self.records.with_untracked(|records| records.forum(forum).is_some());
        let kind = Kind::parse(&found.kind).unwrap_or(Kind::ForumKit);
        let standing = trust.standing(&stream.issuer);
        let remark = self.remark(&found, &stream);
        if remark == Some(Remark::Already) {
            Finding::Already
        } else if stream == self.me() {
            Finding::Own
        } else if standing == Standing::Revoked {
            Finding::Refused(Code::Revoked.into())
        } else if !kind.concerns(found.audience, known) {
            Finding::Refused(Code::Audience.into())
        } else {
            let mut change = self.foresee(&found, &stream);
            change.remarks.extend(remark);
            let has = |word: &str| found.kinds.iter().any(|(kind, _)| kind == word);
            let kind = Incoming::of(kind, has);
            Finding::Good(Box::new(Preview::new(found, stream, kind, change, standing)))
        }
    }

    fn remark(self, found: &Found, stream: &Stream) -> Option<Remark> {
        let hash = unhex(&found.hash)?;
        self.device.with_value(|device| device.shelf.remark(&hash, stream, found.sequence))
    }

    fn foresee(self, found: &Found, stream: &Stream) -> Change {
        let mut change = Change::default();
        self.records.with_untracked(|records| {
            for (id, rev, hash) in &found.records {
                change.count(records.foresee(stream, *id, *rev, &unhex(hash).unwrap_or_default()));
            }
        });
        change
    }

    /// Takes in every good file that was chosen: keeps its bytes, then merges its records, as far as its signer is
    /// trusted. With `vouch` the person here vouches for all strangers among them. Returns the import.
    ///
    /// # Errors
    /// The device's; then nothing was kept and nothing merged.
    pub async fn take_in(self, arrivals: &[Arrival], vouch: bool, progress: impl Fn(usize)) -> Result<Id, Failure> {
        let good: Vec<(&str, &Preview)> =
            arrivals.iter().filter_map(|arrival| Some((arrival.name.as_str(), arrival.waiting()?))).collect();
        let import = self.fresh_id().ok_or(Failure::NoRandom)?;
        let bundles = good.iter().map(|(name, preview)| (preview.hash.clone(), (*name).to_owned())).collect();
        let (now, stored) = (clock::now(), self.device.with_value(|device| device.store.is_some()));
        let (_, bytes) = self.demand(&Task::Keep { bundles, now, import, stored }, &[]).await?;
        if vouch {
            self.vouch_for(&good);
        }
        let hashes: Vec<Hash> = good.iter().filter_map(|(_, preview)| unhex(&preview.hash)).collect();
        for ((hash, (name, _)), bytes) in hashes.iter().zip(&good).zip(bytes) {
            self.hold(*hash, Kept { bytes, arrived: now, name: (*name).to_owned(), import: Some(import) });
        }
        for (at, some) in hashes.chunks(40).enumerate() {
            progress(at * 40);
            self.read_files(some).await?;
        }
        let trust = untrack(move || self.trust());
        for (_, preview) in &good {
            if !preview.withdrawn.is_empty() && trust.admits(&preview.stream.issuer, clock::now()) {
                self.erase_withdrawn(&preview.stream, &preview.withdrawn).await?;
            }
        }
        self.device.with_value(|device| device.tabs.tell("reload"));
        self.ask_to_keep();
        Ok(import)
    }

    /// Strangers become known under the name that their file suggests; not those whose name is taken already.
    fn vouch_for(self, good: &[(&str, &Preview)]) {
        let trust = untrack(move || self.trust());
        let mut strangers: BTreeMap<Issuer, String> = BTreeMap::new();
        for (_, preview) in good.iter().filter(|(_, preview)| preview.standing == Standing::Unknown) {
            let name = self.suggested_name(preview);
            if trust.namesake(&name, &preview.stream.issuer).is_none() {
                strangers.insert(preview.stream.issuer.clone(), name);
            }
        }
        self.vouch(&strangers.into_iter().collect::<Vec<_>>(), "");
    }

    /// Who this seems to be, in words: the table and its forum, the applicant, or the kind of file.
    #[must_use]
    pub fn suggested_name(self, preview: &Preview) -> String {
        let forum = preview.audience.and_then(|id| {
            self.records.with_untracked(|records| {
                let (_, forum) = records.forum(id)?;
                let group = preview.group.as_deref().map(|group| forum.group_name(group).to_owned());
                Some((forum.title.clone(), group))
            })
        });
        let words = &self.text().files;
        let kind = preview.kind.word(words.kinds);
        match (&preview.name, forum, &preview.title) {
            (Some(name), _, _) if !name.is_empty() => name.clone(),
            (_, Some((title, Some(group))), _) => (words.of_group)(&title, &group),
            (_, Some((title, None)), _) => (words.sender_of)(kind, &title),
            (_, None, Some(title)) => (words.sender_of)(kind, title),
            _ => kind.to_owned(),
        }
    }

    /// A known name with another key: the earlier signer's key, if there is one.
    #[must_use]
    pub fn namesake(self, preview: &Preview) -> Option<Issuer> {
        let name = self.suggested_name(preview);
        untrack(move || self.trust()).namesake(&name, &preview.stream.issuer).map(|signer| Issuer::new(&signer.key))
    }
}

/// The forum whose kit this is.
fn kit(found: &Found) -> Option<Id> {
    (found.kind == Kind::ForumKit.as_str()).then_some(found.audience).flatten()
}
