//! Ids, writers, records and agendas for the tests of this folder: the same number always gives the same one.

use super::{AgendaStep, Forum, Sitting};
use crate::domain::body::Body;
use crate::domain::id::{Id, Issuer, Stream};
use crate::domain::record::{Content, Record, Records};
use crate::domain::time::Time;

pub fn id(number: u8) -> Id {
    Id::from_random([number; 16])
}

pub fn stream(number: u8) -> Stream {
    Stream { issuer: Issuer::new(&format!("did:key:z{number}")), dataset: id(number) }
}

/// A writer's first revision of a record, so many seconds after the beginning.
pub fn put(records: &mut Records, writer: &Stream, number: u8, seconds: i64, body: Body) {
    let updated_at = Time::from_seconds(seconds);
    records.apply(writer, Record { id: id(number), rev: 1, updated_at, content: Content::new(body) });
}

/// A kit with time boxes `s1`, `s2` … of so many minutes.
pub fn agenda(minutes: &[u32]) -> Forum {
    let step = |(at, minutes): (usize, &u32)| AgendaStep {
        id: format!("s{}", at + 1),
        minutes: *minutes,
        ..AgendaStep::default()
    };
    Forum { agenda: minutes.iter().enumerate().map(step).collect(), ..Forum::default() }
}

/// A table that has not begun.
pub fn table() -> Sitting {
    Sitting::new(id(1))
}

/// So many seconds after the hall opened.
pub fn at(seconds: i64) -> Time {
    Time::from_seconds(1_800_000_000 + seconds)
}
