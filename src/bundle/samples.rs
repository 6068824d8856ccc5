//! Small valid bundles for the tests of this folder.
#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};

use super::document::Bundle;
use super::keys::SigningKey;
use super::kind::Kind;
use crate::domain::id::Id;
use crate::domain::record::Record;
use crate::domain::time::Time;

pub const WHEN: &str = "2026-11-21T03:00:00Z";

pub fn now() -> Time {
    Time::parse(WHEN).unwrap()
}

pub fn key() -> SigningKey {
    SigningKey::from_seed([7; 32])
}

pub fn id(number: u8) -> Id {
    Id::from_random([number; 16])
}

/// A record with the members of its kind.
pub fn record(number: u8, kind: &str, members: Value) -> Record {
    let mut record = json!({"recordId": id(number), "kind": kind, "rev": 1, "updatedAt": WHEN});
    record.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    serde_json::from_value(record).unwrap()
}

pub fn note(number: u8, forum: Id, text: &str) -> Record {
    record(number, "note", json!({"forum": forum, "theme": "t1", "text": text, "createdAt": WHEN}))
}

pub fn deleted(number: u8) -> Record {
    record(number, "note", json!({"deleted": true}))
}

/// A kind that only a newer version knows.
pub fn newer(number: u8) -> Record {
    record(number, "song", json!({"verses": [1, 2, {"key": "ニ長調"}]}))
}

pub fn plan(number: u8) -> Record {
    record(
        number,
        "forum",
        json!({"title": "人材ニーズ・フォーラム", "date": "2026-11-21", "prefecture": "14",
            "themes": [{"id": "t1", "title": "必要とする人材", "prompt": "足りないのは、どんな人ですか"}],
            "agenda": [{"minutes": 20, "title": "書き出し", "todo": "1枚に1つ書く"}],
            "groups": [{"id": "g1", "name": "第1班"}], "votesPerPerson": 3}),
    )
}

pub fn assessment(number: u8) -> Record {
    record(number, "assessment", json!({"catalog": "2026-11-21.1", "remote": true}))
}

pub fn answer(number: u8, assessment: Id) -> Record {
    record(number, "answer", json!({"assessment": assessment, "item": "A1", "claim": 2}))
}

pub fn evidence(number: u8, assessment: Id) -> Record {
    record(number, "evidence", json!({"assessment": assessment, "category": "A", "taught": false}))
}

/// A bundle for forum 9 from data set 2.
pub fn bundle(kind: Kind, records: Vec<Record>) -> Bundle {
    Bundle {
        id: id(1),
        kind,
        issuer: key().issuer(),
        valid_from: now(),
        valid_until: Some(now().plus_days(365)),
        audience: Some(id(9)),
        dataset: id(2),
        sequence: 7,
        app: "yoriai 1.0.0".into(),
        records,
        belongings: None,
    }
}

pub fn needs() -> Bundle {
    bundle(Kind::NeedsBundle, vec![note(10, id(9), "窓口の申請を 紙でなくしたい"), deleted(11), newer(12)])
}

pub fn skill() -> Bundle {
    bundle(Kind::SelfAssessmentBundle, vec![assessment(20), answer(21, id(20)), evidence(22, id(20))])
}
