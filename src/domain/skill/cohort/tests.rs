//! Small groups of staff.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::domain::body::Body;
use crate::domain::id::Stream;
use crate::domain::record::{Content, Record, Records};
use crate::domain::skill::samples::{answered, case, id};
use crate::domain::skill::{Assessment, Consent, Subject, Verdict, everybody};

/// A day on which the training menu holds.
fn now() -> Time {
    Time::parse("2026-12-01T03:00:00Z").unwrap()
}

fn stream(number: u8) -> Stream {
    Stream { issuer: Issuer::new(&format!("did:key:z{number}")), dataset: id(number) }
}

fn put(records: &mut Records, writer: &Stream, number: u8, body: Body) {
    let record = Record { id: id(number), rev: 1, updated_at: now(), content: Content::new(body) };
    records.apply(writer, record);
}

/// Somebody who aims at a project manager's work.
fn assessment(until: &str) -> Assessment {
    let until = Time::parse(until).unwrap();
    Assessment {
        catalog: crate::catalog::STANDARD_VERSION.into(),
        track: Track::Staff,
        targets: vec![RoleId::Pm],
        consent: Some(Consent { text: "1".into(), at: now(), until }),
        ..Assessment::default()
    }
}

const LATER: &str = "2028-03-31T14:59:59Z";

fn person(records: &mut Records, number: u8, held: Assessment, bodies: Vec<Body>) {
    let me = stream(number);
    put(records, &me, 1, Body::Assessment(held));
    for (at, body) in (2..).zip(bodies) {
        put(records, &me, at, body);
    }
}

/// People with one level each for D1.
fn staff(levels: &[u32]) -> Records {
    let mut records = Records::default();
    for (number, level) in (1..).zip(levels) {
        person(&mut records, number, assessment(LATER), answered(&[("D1", *level)]));
    }
    records
}

fn look(records: &Records) -> Staff {
    Staff::of(&everybody(records, &stream(99), now()), now())
}

fn shown(staff: &Staff) -> &Breakdown {
    staff.cohorts[0].breakdown.as_ref().unwrap()
}

fn spread<'a>(shown: &'a Breakdown, category: &str) -> &'a Spread {
    shown.categories.iter().find(|row| row.category.as_str() == category).unwrap()
}

#[test]
fn two_people_are_counted_and_not_shown() {
    let staff = look(&staff(&[1, 2]));
    assert_eq!((staff.cohorts.len(), staff.cohorts[0].people), (1, 2));
    assert_eq!(staff.cohorts[0].breakdown, None);
}

#[test]
fn who_is_left_out_is_counted_and_not_in_the_table() {
    let mut records = staff(&[1, 1, 1]);
    person(&mut records, 11, assessment("2026-11-20T00:00:00Z"), answered(&[("D1", 4)]));
    person(&mut records, 12, Assessment { consent: None, ..assessment(LATER) }, answered(&[("D1", 4)]));
    person(
        &mut records,
        13,
        Assessment { catalog: "of another day".into(), ..assessment(LATER) },
        answered(&[("D1", 4)]),
    );
    // An applicant is no member of the staff.
    person(&mut records, 14, Assessment { track: Track::Applicants, ..assessment(LATER) }, answered(&[("D1", 4)]));
    let staff = look(&records);
    assert_eq!((staff.ended, staff.without_consent, staff.unreadable, staff.left_out()), (1, 1, 1, 3));
    let level_1 = Run { first: 2, last: 2, people: 3 };
    assert!(spread(shown(&staff), "D").levels.claimed.contains(&level_1));
    assert_eq!(staff.cohorts[0].people, 3);
}

#[test]
fn of_two_assessments_of_one_key_the_newest_counts() {
    let mut records = staff(&[1, 1, 1]);
    put(&mut records, &stream(1), 40, Body::Assessment(assessment(LATER)));
    let staff = look(&records);
    assert_eq!(staff.cohorts[0].people, 3);
    assert_eq!(
        spread(shown(&staff), "D").levels.claimed[0],
        Run { first: 0, last: 2, people: 3 },
        "one says nothing now"
    );
}

#[test]
fn a_category_is_the_level_of_half_its_items() {
    assert_eq!(
        [place(vec![]), place(vec![0]), place(vec![1, 3]), place(vec![1, 3, 2]), place(vec![4, 0, 0])],
        [0, 1, 4, 3, 1]
    );
}

#[test]
fn the_three_rows_stand_apart() {
    let mut records = Records::default();
    for number in 1..=3 {
        let mut bodies = answered(&[("D1", 3)]);
        bodies.push(case("2026-01", &["D1"]));
        person(&mut records, number, assessment(LATER), bodies);
    }
    let levels = |records: &Records| spread(shown(&look(records)), "D").items[0].1.clone();
    let alone = |level: usize| Run { first: level + 1, last: level + 1, people: 3 };
    let found = levels(&records);
    assert!(found.claimed.contains(&alone(3)) && found.evidenced.contains(&alone(2)));
    assert_eq!(found.confirmed, []);
    for number in 1..=3 {
        assert_eq!(levels(&records).confirmed, [], "not before three have one");
        let of = Subject::of(&stream(number), id(1));
        let verdict = Verdict { of, item: "D1".into(), level: 1, note: String::new() };
        put(&mut records, &stream(99), 100 + number, Body::Verdict(verdict));
    }
    assert!(levels(&records).confirmed.contains(&alone(1)));
}

#[test]
fn a_common_gap_leads_to_training() {
    // D1 asks a project manager for more than 1.
    let staff = look(&staff(&[1, 1, 0, 4]));
    let found = shown(&staff);
    assert_eq!(found.gaps.iter().map(|gap| (gap.item.as_str(), gap.people.people())).collect::<Vec<_>>(), [("D1", 3)]);
    let parts: Vec<_> = found.plan.iter().map(|part| part.training.id).collect();
    assert_eq!(parts, found.gaps[0].trainings);
    assert!(parts.contains(&"M4") && found.minutes() >= 90);
    // One fewer, and it is nobody's business.
    let mut fewer = self::staff(&[1, 1, 4, 4]);
    assert_eq!(shown(&look(&fewer)).gaps, []);
    person(&mut fewer, 20, assessment(LATER), answered(&[("D1", 0)]));
    assert_eq!(shown(&look(&fewer)).gaps.len(), 1);
}

#[test]
fn musts_are_counted_for_those_who_aim_at_the_role() {
    let standard = Standard::built_in();
    let musts: Vec<(&str, u32)> =
        standard.items.iter().filter(|item| item.is_must(RoleId::Pm)).map(|item| (item.id.as_str(), 4)).collect();
    let mut records = Records::default();
    for number in 1..=3 {
        person(&mut records, number, assessment(LATER), answered(&musts));
    }
    person(&mut records, 4, Assessment { targets: vec![RoleId::En], ..assessment(LATER) }, vec![]);
    let staff = look(&records);
    let reach = |role: RoleId| shown(&staff).roles.iter().find(|reach| reach.role == role).unwrap().clone();
    let manager = reach(RoleId::Pm);
    assert_eq!((manager.musts, manager.aiming.people()), (musts.len(), 3));
    assert_eq!(manager.claimed.map(AtLeast::people), [3, 0, 0]);
    assert_eq!(manager.evidenced.map(AtLeast::people), [0, 0, 3], "nobody wrote a case");
    assert_eq!(reach(RoleId::En).aiming.people(), 0, "one person is not named");
}

#[test]
fn different_standards_stand_apart() {
    let mut records = staff(&[1, 1, 1]);
    let ours = Standard { title: "県の標準".into(), version: "2".into(), ..(*Standard::built_in()).clone() };
    put(&mut records, &stream(50), 77, Body::Standard(ours));
    for number in 21..=24 {
        let held = Assessment { standard: Some(id(77)), catalog: "2".into(), ..assessment(LATER) };
        person(&mut records, number, held, answered(&[("D1", 4)]));
    }
    let staff = look(&records);
    let groups: Vec<_> = staff.cohorts.iter().map(|cohort| (cohort.id, cohort.people)).collect();
    assert_eq!(groups, [(Some(id(77)), 4), (None, 3)], "the largest first");
}
