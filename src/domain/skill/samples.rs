//! Small assessments for the tests of this folder: writer `me`, assessment 1, the built-in standard.
#![allow(clippy::unwrap_used)]

use super::{Answer, Assessment, Claim, Evidence, Profile};
use crate::domain::body::Body;
use crate::domain::id::{Id, Issuer, Stream};
use crate::domain::record::{Content, Record, Records};
use crate::domain::time::Time;

pub fn id(byte: u8) -> Id {
    Id::from_random([byte; 16])
}

pub fn stream(name: &str) -> Stream {
    Stream { issuer: Issuer::new(name), dataset: id(1) }
}

/// The moment at which everything is looked at.
pub fn now() -> Time {
    Time::parse("2026-11-21T03:00:00Z").unwrap()
}

/// One record at a number of seconds.
pub fn put(records: &mut Records, writer: &Stream, number: u8, seconds: i64, body: Body) {
    let updated_at = Time::from_seconds(seconds);
    records.apply(writer, Record { id: id(number), rev: 1, updated_at, content: Content::new(body) });
}

/// Answers with levels to assessment 1.
pub fn answered(items: &[(&str, u32)]) -> Vec<Body> {
    let answer = |(item, level): &(&str, u32)| {
        let claim = Claim::Level(*level);
        Body::Answer(Answer { assessment: id(1), item: (*item).to_owned(), claim, note: String::new() })
    };
    items.iter().map(answer).collect()
}

/// A complete case of assessment 1.
pub fn case(month: &str, items: &[&str]) -> Body {
    Body::Evidence(Evidence {
        assessment: Some(id(1)),
        items: items.iter().map(|item| (*item).to_owned()).collect(),
        month: month.to_owned(),
        sort: "municipality".into(),
        act: "業務を図にした".into(),
        result: "業務フロー".into(),
        ..Evidence::default()
    })
}

/// Assessment 1 with these records, all of them written at the start of 1970.
pub fn records(bodies: Vec<Body>) -> Records {
    let mut records = Records::default();
    put(&mut records, &stream("me"), 1, 0, Body::Assessment(Assessment::default()));
    for (number, body) in (2..).zip(bodies) {
        put(&mut records, &stream("me"), number, 0, body);
    }
    records
}

/// The profile of these records.
pub fn profile(bodies: Vec<Body>) -> Profile {
    Profile::of(&records(bodies), &stream("me"), id(1), now()).unwrap()
}
