//! Many bundles together: which are here, what a new one would be to them, and what they say when all are merged.
//!
//! The state is a set: any order, any repetition and any grouping of the same bundles gives the same bytes.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::codes::{Code, Rejected, Remark};
use super::document::{Bundle, FORMAT};
use super::open::Verified;
use crate::domain::canonical::{Hash, canonical, hex, sha256, unhex};
use crate::domain::id::{Id, Issuer, Stream};
use crate::domain::record::{Applied, Record, Records};
use crate::domain::time::Time;
use crate::domain::trust::Trust;

/// Which bundles are here: identity, writer and number.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Shelf {
    bundles: BTreeMap<Hash, (Stream, u64)>,
    streams: BTreeMap<Stream, BTreeSet<(u64, Hash)>>,
}

impl Shelf {
    /// Puts a bundle on the shelf; twice is once.
    pub fn put(&mut self, hash: Hash, stream: Stream, sequence: u64) {
        self.streams.entry(stream.clone()).or_default().insert((sequence, hash));
        self.bundles.insert(hash, (stream, sequence));
    }

    /// Whether a bundle is here.
    #[must_use]
    pub fn holds(&self, hash: &Hash) -> bool {
        self.bundles.contains_key(hash)
    }

    /// How many bundles are here.
    #[must_use]
    pub fn len(&self) -> usize {
        self.bundles.len()
    }

    /// Whether none is here.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bundles.is_empty()
    }

    /// What a bundle is to those that are here: the same again, a fork, an older one; or nothing worth saying.
    #[must_use]
    pub fn remark(&self, hash: &Hash, stream: &Stream, sequence: u64) -> Option<Remark> {
        if self.holds(hash) {
            return Some(Remark::Already);
        }
        let numbers = self.streams.get(stream)?;
        if numbers.iter().any(|(number, _)| *number == sequence) {
            return Some(Remark::Fork);
        }
        numbers.last().is_some_and(|(newest, _)| *newest > sequence).then_some(Remark::Stale)
    }
}

/// Whether a kept bundle counts now: still valid, and from somebody who is trusted.
#[must_use]
pub fn counts(bundle: &Bundle, arrived: Time, trust: &Trust, now: Time) -> bool {
    !has_run_out(bundle, now) && trust.admits(&bundle.issuer, arrived)
}

/// Whether the time of a bundle is over.
#[must_use]
pub fn has_run_out(bundle: &Bundle, now: Time) -> bool {
    bundle.until().is_some_and(|until| until < now)
}

/// Joins what kept bundles, each with its arrival, say now. What has run out says nothing any more, and what it had
/// replaced doesn't come back: a withdrawal or a shorter consent outlives its own file.
pub fn gather<'a>(kept: impl Iterator<Item = (&'a Bundle, Time)>, trust: &Trust, now: Time, records: &mut Records) {
    let mut over = Vec::new();
    for (bundle, _) in kept.filter(|(bundle, arrived)| trust.admits(&bundle.issuer, *arrived)) {
        if has_run_out(bundle, now) {
            over.push(bundle);
        } else {
            bundle.merge_into(records);
        }
    }
    for bundle in over {
        let stream = bundle.stream();
        bundle.records.iter().for_each(|record| records.bury(&stream, record));
    }
}

/// What taking a bundle in has changed, or would change.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Change {
    /// Records that were not here.
    pub new: usize,
    /// Records with a later revision.
    pub newer: usize,
    /// Records that stay as they are.
    pub same: usize,
    /// Records with the same revision and another content.
    pub conflicts: usize,
    /// What is worth saying.
    pub remarks: BTreeSet<Remark>,
}

impl Change {
    /// Counts one record.
    pub fn count(&mut self, applied: Applied) {
        match applied {
            Applied::New => self.new += 1,
            Applied::Newer => self.newer += 1,
            Applied::Nothing => self.same += 1,
            Applied::Conflict => {
                self.conflicts += 1;
                self.remarks.insert(Remark::Conflict);
            }
        }
    }
}

/// Bundles merged.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct State {
    /// The bundles that are in it.
    pub shelf: Shelf,
    /// What they say together.
    pub records: Records,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StateDocument {
    format: u64,
    bundles: Vec<SlipDocument>,
    records: Vec<RecordDocument>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SlipDocument {
    hash: String,
    issuer: String,
    dataset: Id,
    sequence: u64,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RecordDocument {
    issuer: String,
    dataset: Id,
    record: Record,
}

impl State {
    /// Takes a bundle in and says what that changed.
    pub fn take_in(&mut self, verified: &Verified<Bundle>) -> Change {
        let (bundle, hash) = (verified.get(), verified.hash());
        let stream = bundle.stream();
        let mut change = Change::default();
        change.remarks.extend(self.shelf.remark(&hash, &stream, bundle.sequence));
        if change.remarks.contains(&Remark::Already) {
            change.same = bundle.records.len();
            return change;
        }
        for record in &bundle.records {
            change.count(self.records.apply(&stream, record.clone()));
        }
        self.shelf.put(hash, stream, bundle.sequence);
        change
    }

    /// The canonical bytes: equal states have equal bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let bundles = self.shelf.bundles.iter().map(|(hash, (stream, sequence))| SlipDocument {
            hash: hex(hash),
            issuer: stream.issuer.as_str().to_owned(),
            dataset: stream.dataset,
            sequence: *sequence,
        });
        let records = self.records.iter().map(|(key, record)| RecordDocument {
            issuer: key.stream.issuer.as_str().to_owned(),
            dataset: key.stream.dataset,
            record: record.clone(),
        });
        let document = StateDocument { format: FORMAT, bundles: bundles.collect(), records: records.collect() };
        canonical(&serde_json::to_value(document).unwrap_or_default())
    }

    /// SHA-256 of [`State::to_bytes`].
    #[must_use]
    pub fn hash(&self) -> Hash {
        sha256(&self.to_bytes())
    }

    /// The state of a parsed file. Nothing in it is signed: it is one's own.
    ///
    /// # Errors
    /// `Format` or `Schema`.
    pub fn from_document(document: Map<String, Value>) -> Result<Self, Rejected> {
        let document = StateDocument::deserialize(Value::Object(document)).map_err(|error| Code::Schema.at(error))?;
        if document.format != FORMAT {
            return Err(Code::Format.at(document.format));
        }
        let mut state = Self::default();
        for slip in document.bundles {
            let hash = unhex(&slip.hash).ok_or_else(|| Code::Schema.at("hash"))?;
            state.shelf.put(hash, stream(&slip.issuer, slip.dataset), slip.sequence);
        }
        for row in document.records {
            if row.record.body().is_some_and(|body| body.check().is_err()) {
                return Err(Code::Schema.at(row.record.id));
            }
            state.records.apply(&stream(&row.issuer, row.dataset), row.record);
        }
        Ok(state)
    }
}

fn stream(issuer: &str, dataset: Id) -> Stream {
    Stream { issuer: Issuer::new(issuer), dataset }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::open::open;
    use super::super::proof::sign_document;
    use serde_json::json;

    use super::super::samples::{bundle, id, key, needs, note, now, record};
    use super::super::seal::Opener;
    use super::super::strict::parse;
    use super::super::{Bundle, Kind};
    use super::*;
    use crate::domain::skill::{Scores, Standard, Subject};

    fn verified(bundle: &Bundle) -> Verified<Bundle> {
        let file = serde_json::to_vec(&sign_document(&bundle.to_document(), &key(), now())).unwrap();
        open(&file, now(), Opener::NOBODY).unwrap()
    }

    fn numbered(sequence: u64, rev: u64, text: &str) -> Verified<Bundle> {
        let record = Record { rev, ..note(1, id(9), text) };
        verified(&Bundle { sequence, ..bundle(Kind::NeedsBundle, vec![record]) })
    }

    fn remarks(state: &mut State, verified: &Verified<Bundle>) -> Vec<Remark> {
        state.take_in(verified).remarks.into_iter().collect()
    }

    #[test]
    fn a_bundle_is_new_the_same_older_or_a_fork() {
        let mut state = State::default();
        assert_eq!(remarks(&mut state, &numbered(7, 2, "二版")), []);
        let before = state.clone();
        assert_eq!(remarks(&mut state, &numbered(7, 2, "二版")), [Remark::Already]);
        assert_eq!(state, before);
        assert_eq!(remarks(&mut state, &numbered(6, 1, "初版")), [Remark::Stale]);
        assert_eq!(state.records, before.records);
        assert_eq!(remarks(&mut state, &numbered(7, 3, "三版")), [Remark::Fork]);
        assert_eq!(remarks(&mut state, &numbered(8, 3, "別の三版")), [Remark::Conflict]);
        assert_eq!(state.shelf.len(), 4);
    }

    #[test]
    fn a_state_comes_back_from_its_bytes_and_forgets_the_order() {
        let [mut one, mut other] = [State::default(), State::default()];
        let bundles = [verified(&needs()), numbered(8, 4, "…"), numbered(9, 4, "、")];
        bundles.iter().for_each(|bundle| _ = one.take_in(bundle));
        bundles.iter().rev().for_each(|bundle| _ = other.take_in(bundle));
        assert_eq!(one.to_bytes(), other.to_bytes());
        assert_eq!(State::from_document(parse(&one.to_bytes()).unwrap()), Ok(one.clone()));
        let (hash, mut fewer) = (bundles.first().unwrap().hash(), State::default());
        bundles.iter().skip(1).for_each(|bundle| _ = fewer.take_in(bundle));
        assert!(!fewer.shelf.holds(&hash) && other.shelf.holds(&hash));
        assert_ne!(fewer.hash(), other.hash());
    }

    #[test]
    fn what_has_run_out_does_not_bring_earlier_revisions_back() {
        let with = |sequence, rev, text, days| Bundle {
            sequence,
            valid_until: Some(now().plus_days(days)),
            ..bundle(Kind::NeedsBundle, vec![Record { rev, ..note(1, id(9), text) }])
        };
        let (long, short) = (with(1, 1, "前の版", 300), with(2, 2, "後の版", 100));
        let myself = Trust::of(&Records::default(), &long.stream());
        let text = |bundles: &[&Bundle], days| {
            let mut records = Records::default();
            gather(bundles.iter().map(|bundle| (*bundle, now())), &myself, now().plus_days(days), &mut records);
            match records.bodies().next() {
                Some((_, crate::domain::body::Body::Note(note))) => note.text.clone(),
                _ => String::new(),
            }
        };
        for both in [[&long, &short], [&short, &long]] {
            assert_eq!(text(&both, 50), "後の版");
            assert_eq!(text(&both, 200), "");
        }
        // The same revision in a file that still stands.
        let again = with(3, 2, "後の版", 300);
        for all in [[&long, &short, &again], [&again, &short, &long]] {
            assert_eq!(text(&all, 200), "後の版");
        }
    }

    #[test]
    fn what_a_stranger_says_of_people_or_asks_them_by_does_not_count_before_somebody_confirms_the_key() {
        let me = Stream { issuer: Issuer::new("did:key:zDesk"), dataset: id(3) };
        let person = Subject::of(&Stream { issuer: Issuer::new("did:key:zPerson"), dataset: id(4) }, id(20));
        let said = |kind| json!({"of": person, "item": "A1", "level": 4, "category": "A", "kind": kind});
        let reviews =
            ["review", "probe", "verdict"].into_iter().zip(30..).map(|(kind, at)| record(at, kind, said(kind)));
        let standard = serde_json::to_value(&*Standard::built_in()).unwrap();
        let bundles = [
            bundle(Kind::ReviewBundle, reviews.collect()),
            bundle(Kind::CatalogBundle, vec![record(40, "standard", standard)]),
        ];
        let counted = |own: &Records, arrived: Time| {
            let mut records = own.clone();
            gather(bundles.iter().map(|bundle| (bundle, arrived)), &Trust::of(own, &me), now(), &mut records);
            let scores = Scores::of(&records, &person, &me);
            (scores.interviewers(), scores.probes.len(), scores.confirmed().len(), records.standards().count())
        };
        let decided = |rev, confirmed, revoked| {
            let at = |when: Option<Time>| when.map(|at| json!({"by": "", "at": at, "keepsOlder": false}));
            let (confirmed, revoked) = (at(confirmed), at(revoked));
            let mut members = json!({"key": key().issuer().as_str(), "name": "面接官", "firstSeen": now()});
            for (name, value) in [("confirmed", confirmed), ("revoked", revoked)] {
                members.as_object_mut().unwrap().extend(value.map(|value| (name.to_owned(), value)));
            }
            Record { rev, ..record(50, "signer", members) }
        };
        let mut own = Records::default();
        assert_eq!(counted(&own, now()), (0, 0, 0, 0), "never heard of");
        own.apply(&me, decided(1, None, None));
        assert_eq!(counted(&own, now()), (0, 0, 0, 0), "named, not confirmed");
        // Somebody else's word about the key is none.
        own.apply(&bundles.first().unwrap().stream(), decided(9, Some(now()), None));
        assert_eq!(counted(&own, now()), (0, 0, 0, 0), "confirmed by itself");
        own.apply(&me, decided(2, Some(now()), None));
        assert_eq!(counted(&own, now()), (1, 1, 1, 1));
        own.apply(&me, decided(3, Some(now()), Some(now())));
        assert_eq!(counted(&own, now()), (0, 0, 0, 0), "revoked");
    }

    #[test]
    fn what_has_run_out_or_is_not_trusted_does_not_count() {
        let (bundle, me) = (needs(), Stream { issuer: Issuer::new("me"), dataset: id(3) });
        let nobody = Trust::of(&Records::default(), &me);
        let myself = Trust::of(&Records::default(), &bundle.stream());
        assert!(!counts(&bundle, now(), &nobody, now()));
        assert!(counts(&bundle, now(), &myself, now()));
        assert!(counts(&bundle, now(), &myself, now().plus_days(365)));
        assert!(!counts(&bundle, now(), &myself, now().plus_days(366)));
    }
}
