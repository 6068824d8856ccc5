//! The one door in: look at files, say what each would change, and only then take them in.
//!
//! A file that is refused changes nothing, and one bad file never stops the others. Until a person vouches for the
//! signer, a file is kept apart.

use std::collections::{BTreeMap, BTreeSet};

use leptos::prelude::*;

use super::hand_out::digits;
use super::{App, Arrival, Finding, Incoming, Picked, Preview};
use crate::bundle::{ANOTHERS, Change, Code, Kind, Remark, Shelf, Told};
use crate::domain::body::Body;
use crate::domain::canonical::{Hash, unhex};
use crate::domain::forum::Forum;
use crate::domain::id::{Id, Issuer, Stream};
use crate::domain::record::Records;
use crate::domain::trust::{Standing, Trust};
use crate::platform::{clock, page};
use crate::store::Kept;
use crate::text::Failure;
use crate::worker::task::{Answer, Found, Task};

/// How many files are judged before the browser may paint again.
const AT_ONCE: usize = 8;

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
            let task = Task::Inspect { now: clock::now(), first: done == 0 };
            findings.push(match self.ask(&task, std::slice::from_ref(&file.body)).await? {
                (Answer::Found(found), _) => Ok(*found),
                (Answer::Refused(refusal), _) => Err(refusal.into()),
                _ => return Err(Failure::NoWorker),
            });
        }
        let kits: BTreeSet<Id> = findings.iter().filter_map(|found| kit(found.as_ref().ok()?)).collect();
        let trust = untrack(move || self.trust());
        // Files that come together are judged like files that come one after the other.
        let mut shelf = self.device.with_value(|device| device.shelf.clone());
        let mut arrivals = Vec::with_capacity(picked.len());
        for (at, (file, found)) in picked.iter().zip(findings).enumerate() {
            if at % AT_ONCE == 0 {
                page::breathe().await;
            }
            let finding = found.map_or_else(Finding::Refused, |found| self.judge(found, &kits, &trust, &shelf));
            if let Finding::Good(preview) = &finding
                && let Some(hash) = unhex(&preview.hash)
            {
                shelf.put(hash, preview.stream.clone(), preview.sequence);
            }
            arrivals.push(Arrival { name: file.name.clone(), finding, taken_in: false });
        }
        Ok(arrivals)
    }

    /// What a verified bundle means here. `kits` are forums whose kit came along.
    fn judge(self, found: Found, kits: &BTreeSet<Id>, trust: &Trust, shelf: &Shelf) -> Finding {
        let stream = Stream { issuer: Issuer::new(&found.issuer), dataset: found.dataset };
        let known =
            |forum: Id| kits.contains(&forum) || self.records.with_untracked(|records| records.forum(forum).is_some());
        let kind = Kind::parse(&found.kind).unwrap_or(Kind::ForumKit);
        let standing = trust.standing(&stream.issuer);
        let remark = unhex(&found.hash).and_then(|hash| shelf.remark(&hash, &stream, found.sequence));
        let mut change = self.foresee(&found, &stream);
        change.remarks.extend(remark);
        let own = stream == self.me();
        if remark == Some(Remark::Already) {
            Finding::Already
        } else if own && change.new + change.newer + change.conflicts == 0 {
            Finding::Own
        } else if standing == Standing::Revoked {
            Finding::Refused(Code::Revoked.into())
        } else if !kind.concerns(found.audience, known) {
            Finding::Refused(Code::Audience.into())
        } else if self.is_anothers(&found, &stream.issuer) {
            Finding::Refused(Code::Audience.at(ANOTHERS))
        } else {
            if own {
                // This very stream goes on elsewhere: on a device that was restored, or on the one it was restored from.
                change.remarks.insert(Remark::Fork);
            }
            let has = |word: &str| found.kinds.iter().any(|(kind, _)| kind == word);
            let kind = Incoming::of(kind, has);
            let keys = found.keys.clone();
            let mut preview = Preview::new(found, stream, kind, change, standing);
            preview.keys = keys.and_then(|(call, rev, new)| {
                let replaced = |records: &Records| records.keys_replaced_by(&preview.stream, call, rev, &new);
                Some((self.records.with_untracked(replaced)?, new))
            });
            preview.seems = self.suggested_name(&preview);
            if standing == Standing::Unknown {
                let namesake = trust.namesake(&preview.seems, &preview.stream.issuer);
                preview.namesake = namesake.map(|signer| Issuer::new(&signer.key));
            }
            Finding::Good(Box::new(preview))
        }
    }

    /// Whether a kit, a call or a result is about a forum or call that somebody else made, or a standard in it is somebody
    /// else's: nobody speaks for another.
    fn is_anothers(self, found: &Found, issuer: &Issuer) -> bool {
        let holds = |word: &str| found.kinds.iter().any(|(kind, _)| kind == word);
        let center = found.audience.filter(|_| holds("forum") || holds("call"));
        let parts = found.records.iter().filter(|_| holds("standard")).map(|(id, ..)| *id);
        self.records.with_untracked(|records| center.into_iter().chain(parts).any(|id| records.is_anothers(id, issuer)))
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
        let _at_work = self.at_work();
        let good: Vec<(&str, &Preview)> =
            arrivals.iter().filter_map(|arrival| Some((arrival.name.as_str(), arrival.waiting()?))).collect();
        let import = self.fresh_id().ok_or(Failure::NoRandom)?;
        let bundles = good.iter().map(|(name, preview)| (preview.hash.clone(), (*name).to_owned())).collect();
        let (now, stored) = (clock::now(), self.device.with_value(|device| device.store.is_some()));
        let (_, bytes) = self.demand(&Task::Keep { bundles, now, import, stored }, &[]).await?;
        // Where nothing is written, the bytes came back: they are held as long as the page lives.
        let mut unwritten: BTreeMap<&str, Kept> = BTreeMap::new();
        for ((name, preview), bytes) in good.iter().zip(bytes) {
            let kept = Kept { bytes, arrived: now, name: (*name).to_owned(), import: Some(import) };
            unwritten.insert(&preview.hash, kept);
        }
        // Kits first: they give the names of the groups that hand in.
        let (kits, others): (Vec<&Preview>, Vec<&Preview>) =
            good.iter().map(|(_, preview)| *preview).partition(|preview| preview.kind == Incoming::Kit);
        let mut done = 0;
        for part in [kits, others] {
            if vouch {
                self.vouch_for(&part).await;
            }
            let hashes: Vec<Hash> = part.iter().filter_map(|preview| unhex(&preview.hash)).collect();
            for (preview, hash) in part.iter().zip(&hashes) {
                if let Some(kept) = unwritten.remove(preview.hash.as_str()) {
                    self.hold(*hash, kept);
                }
            }
            self.read_files(&hashes, |read| progress(done + read)).await?;
            done += hashes.len();
        }
        self.honour_withdrawals().await;
        self.device.with_value(|device| device.tabs.tell("reload"));
        self.ask_to_keep();
        Ok(import)
    }

    /// Strangers become known under the name that their file suggests; not those whose name is taken already.
    async fn vouch_for(self, part: &[&Preview]) {
        let mut strangers: BTreeMap<&Issuer, String> = BTreeMap::new();
        for (at, preview) in part.iter().filter(|preview| preview.standing == Standing::Unknown).enumerate() {
            if at % AT_ONCE == 0 {
                page::breathe().await;
            }
            // The name that the screen showed: the first file's.
            strangers.entry(&preview.stream.issuer).or_insert_with(|| self.suggested_name(preview));
        }
        // A key that asks to be taken for somebody known is not vouched for by the way, whatever else it sent; nor are
        // two keys that ask for one name.
        let asks: BTreeSet<&Issuer> =
            part.iter().filter(|preview| preview.namesake.is_some()).map(|preview| &preview.stream.issuer).collect();
        let mut wanted: BTreeMap<&str, usize> = BTreeMap::new();
        strangers.values().for_each(|name| *wanted.entry(name).or_default() += 1);
        let trust = untrack(move || self.trust());
        let clear = |issuer: &Issuer, name: &str| {
            trust.standing(issuer) == Standing::Unknown
                && !asks.contains(issuer)
                && wanted.get(name) == Some(&1)
                && trust.namesake(name, issuer).is_none()
        };
        let vouched = strangers.iter().filter(|(issuer, name)| clear(issuer, name));
        self.vouch(&vouched.map(|(issuer, name)| ((*issuer).clone(), name.clone())).collect::<Vec<_>>(), "");
    }

    /// Who this seems to be, in words: the table and its forum, the applicant, or the kind of file.
    #[must_use]
    pub fn suggested_name(self, preview: &Preview) -> String {
        let (title, group, name) = (preview.title.clone(), preview.group.clone(), preview.name.clone());
        self.seems(&preview.stream.issuer, preview.kind, preview.audience, &Told { title, group, name })
    }

    /// Who signed, by what a file tells: the title of a kit or call, the group, the applicant's name. Where it tells
    /// nothing, the first digits of the key keep two senders apart.
    pub(super) fn seems(self, issuer: &Issuer, kind: Incoming, audience: Option<Id>, told: &Told) -> String {
        let (title, group, name) = (told.title.as_deref(), told.group.as_deref(), told.name.as_deref());
        let told = |forum: &Forum| (forum.title.clone(), group.map(|group| forum.group_name(group).to_owned()));
        let forum = audience.and_then(|id| {
            let here = self.records.with_untracked(|records| records.forum(id).map(|(_, forum)| told(forum)));
            here.or_else(|| self.held_forum(id, told))
        });
        let words = &self.text().files;
        let kind = kind.word(words.kinds);
        match (name, forum, title) {
            (Some(name), _, _) if !name.is_empty() => name.to_owned(),
            (_, Some((title, Some(group))), _) => (words.of_group)(&title, &group),
            (_, Some((title, None)), _) => (words.sender_of)(kind, &title),
            (_, None, Some(title)) => (words.sender_of)(kind, title),
            // The first table of another forum is somebody else: the forum's number tells them apart.
            (_, None, None) if group.is_some() => {
                let forum: String = audience.map(|id| id.mark()).unwrap_or_default();
                (words.sender_of)(&forum, &(words.of_group)(kind, group.unwrap_or_default()))
            }
            _ => (words.sender_of)(kind, digits(issuer.as_str()).split(' ').next().unwrap_or_default()),
        }
    }

    /// A forum whose kit is kept here and waits for its signer to be confirmed.
    fn held_forum<T>(self, id: Id, told: impl Fn(&Forum) -> T) -> Option<T> {
        self.kept.with_untracked(|kept| {
            let kits = kept.values().filter(|held| held.kind == Incoming::Kit);
            let mut bodies = kits.flat_map(|held| &held.bundle.records).filter(|record| record.id == id);
            bodies.find_map(|record| match record.body() {
                Some(Body::Forum(forum)) => Some(told(forum)),
                _ => None,
            })
        })
    }
}

/// The forum whose kit this is.
fn kit(found: &Found) -> Option<Id> {
    (found.kind == Kind::ForumKit.as_str()).then_some(found.audience).flatten()
}
