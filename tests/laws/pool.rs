//! A few hundred signed bundles of three signers with two data sets each, made once: the cases draw from them.
//!
//! Few ids, few revisions and few sequences on purpose: forks, stale files, conflicts and deletes are frequent.

use std::sync::LazyLock;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use serde_json::json;
use yoriai::bundle::{Bundle, Kind, Opener, SigningKey, Verified, open, sign_document};
use yoriai::domain::id::{Id, Issuer};
use yoriai::domain::record::Record;
use yoriai::domain::time::Time;

/// How many bundles there are.
pub const SIZE: usize = 360;
/// Every signer.
pub const SIGNERS: u8 = 3;

/// The bundles, each verified on the day it was made.
pub static POOL: LazyLock<Vec<Verified<Bundle>>> = LazyLock::new(|| {
    let drafts = vec(any_draft(), SIZE).new_tree(&mut TestRunner::deterministic()).unwrap().current();
    drafts.into_iter().zip(0..).map(|(draft, number)| signed(draft, number)).collect()
});

/// A moment, in days after the first one.
pub fn day(days: i64) -> Time {
    Time::from_seconds(1_790_000_000).plus_days(days)
}

/// One of the signers; others are nobody's.
pub fn signer(number: u8) -> Issuer {
    key(number).issuer()
}

pub fn id(number: u8) -> Id {
    Id::from_random([number; 16])
}

fn key(number: u8) -> SigningKey {
    SigningKey::from_seed([number + 1; 32])
}

/// What a bundle will be made of: signer, data set, sequence, days until it ends, records, consent of a person.
type Draft = (u8, u8, u64, Option<i64>, Vec<(u8, u64, u8)>, Option<(u64, i64)>);

fn any_draft() -> impl Strategy<Value = Draft> {
    (
        0..SIGNERS,
        0..2_u8,
        1..6_u64,
        prop::option::of(5..150_i64),
        vec((10..15_u8, 1..4_u64, 0..5_u8), 0..5),
        prop::option::weighted(0.2, (1..4_u64, 5..150_i64)),
    )
}

fn signed((signer, dataset, sequence, until, records, person): Draft, number: u128) -> Verified<Bundle> {
    let mut kind = Kind::NeedsBundle;
    let mut records: Vec<Record> = records.into_iter().map(|(at, rev, says)| slip(at, rev, says)).collect();
    if let Some((rev, until)) = person {
        kind = Kind::SelfAssessmentBundle;
        records.retain(|record| record.body().is_none());
        records.push(assessment(rev, until));
    }
    records.sort_by_key(|record| record.id);
    records.dedup_by_key(|record| record.id);
    let bundle = Bundle {
        id: Id::from_random(number.to_be_bytes()),
        kind,
        issuer: key(signer).issuer(),
        valid_from: day(0),
        valid_until: until.map(day),
        audience: Some(id(99)),
        dataset: id(200 + dataset),
        sequence,
        app: String::new(),
        records,
        belongings: None,
    };
    let file = serde_json::to_vec(&sign_document(&bundle.to_document(), &key(signer), day(0))).unwrap();
    open(&file, day(0), Opener::NOBODY).unwrap()
}

/// A slip with one of three texts, a deleted one, or a kind from a newer version.
fn slip(number: u8, rev: u64, says: u8) -> Record {
    let mut record = json!({"recordId": id(number), "rev": rev, "updatedAt": day(0)});
    let more = match says {
        3 => json!({"kind": "note", "deleted": true}),
        4 => json!({"kind": "song", "verses": [1, 2]}),
        text => json!({"kind": "note", "forum": id(99), "theme": "t1", "text": text.to_string(), "createdAt": day(0)}),
    };
    record.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    serde_json::from_value(record).unwrap()
}

fn assessment(rev: u64, until: i64) -> Record {
    serde_json::from_value(json!({"recordId": id(20), "rev": rev, "updatedAt": day(0), "kind": "assessment",
        "catalog": "2026-11-21.1", "remote": true, "consent": {"text": "1", "at": day(0), "until": day(until)}}))
    .unwrap()
}
