//! People: profile, scores and fit are the same whatever came first and however often, and of two answers to one item the
//! record with the greater id counts everywhere.

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;

use yoriai::catalog::STANDARD_VERSION;
use yoriai::domain::body::Body;
use yoriai::domain::id::{Id, Stream};
use yoriai::domain::record::{Content, Record, Records};
use yoriai::domain::skill::{
    Answer, Assessment, Call, Claim, Evidence, Experience, Person, Review, RoleFit, Scores, Standard, Subject, Verdict,
    Without, everybody, pool,
};
use yoriai::domain::time::Time;

use super::{id, stream, time};

const ITEMS: [&str; 5] = ["A1", "C4", "E1", "Z9", ""];
const STANDARD: u8 = 40;

fn now() -> Time {
    time(1_000)
}

fn any_item() -> impl Strategy<Value = String> {
    prop::sample::select(ITEMS.to_vec()).prop_map(str::to_owned)
}

fn any_claim() -> impl Strategy<Value = Claim> {
    prop_oneof![
        3 => (0..5_u32).prop_map(Claim::Level),
        1 => Just(Claim::Without(Without::NotApplicable)),
        1 => Just(Claim::Without(Without::Unsure)),
    ]
}

/// A published standard, or another that somebody else signed under its id.
fn standard(title: u8) -> Standard {
    let mut standard = (*Standard::built_in()).clone();
    standard.title = format!("基準{title}");
    standard.items.iter_mut().for_each(|item| item.levels[0] = u32::from(title % 5));
    standard
}

/// Whose assessment somebody speaks of: one of four people, or nobody that is here.
fn any_subject() -> impl Strategy<Value = Subject> {
    (0..5_u8, 1..4_u8).prop_map(|(writer, number)| Subject::of(&stream(writer), id(number)))
}

fn any_assessment() -> impl Strategy<Value = Assessment> {
    let again = vec(prop::sample::select(vec!["A1", "Z9", "<b>"]).prop_map(str::to_owned), 0..3);
    let experience = prop::collection::btree_map("X[0-9]{1,2}", prop::option::of(0..81_u32), 0..3);
    let finished = prop::option::of(prop::sample::select(vec![
        Time::from_seconds(0),
        time(3),
        now(),
        Time::from_seconds(i64::MAX),
    ]));
    (any::<bool>(), again, experience, finished).prop_map(|(published, again, experience, finished)| Assessment {
        catalog: STANDARD_VERSION.into(),
        standard: published.then(|| id(STANDARD)),
        again,
        experience: experience.into_iter().map(|(item, years)| (item, Experience { has: true, years })).collect(),
        finished,
        ..Assessment::default()
    })
}

fn any_case() -> impl Strategy<Value = Evidence> {
    let month = prop::sample::select(vec!["2026-04", "2019-01", "9999-12", "0000-00", "いつか"]);
    (1..4_u8, vec(any_item(), 0..4), month, any::<bool>()).prop_map(|(of, items, month, taught)| Evidence {
        assessment: Some(id(of)),
        items,
        month: month.into(),
        act: "業務を図にした".into(),
        result: "業務フロー".into(),
        taught,
        ..Evidence::default()
    })
}

fn any_body() -> impl Strategy<Value = (u8, Body)> {
    let note = "[ぁ-ん]{0,2}";
    prop_oneof![
        3 => (1..4_u8, any_assessment()).prop_map(|(at, held)| (at, Body::Assessment(held))),
        6 => (10..24_u8, 1..4_u8, any_item(), any_claim(), note).prop_map(|(at, of, item, claim, note)| {
            (at, Body::Answer(Answer { assessment: id(of), item, claim, note }))
        }),
        3 => (10..24_u8, any_case()).prop_map(|(at, case)| (at, Body::Evidence(case))),
        3 => (10..24_u8, any_subject(), any_item(), prop::option::of(0..5_u32)).prop_map(|(at, of, item, level)| {
            (at, Body::Review(Review { of, item, level, note: String::new() }))
        }),
        2 => (10..24_u8, any_subject(), any_item(), 0..5_u32).prop_map(|(at, of, item, level)| {
            (at, Body::Verdict(Verdict { of, item, level, note: String::new() }))
        }),
        1 => (0..9_u8).prop_map(|title| (STANDARD, Body::Standard(standard(title)))),
        // A call with the very id of the standard, too.
        1 => (STANDARD..STANDARD + 2).prop_map(|at| {
            (at, Body::Call(Call { standard: Some(id(STANDARD)), ..Call::default() }))
        }),
    ]
}

/// One revision of one of a few records of four writers: two answers to one item, ties and deletions are frequent.
fn any_entry() -> impl Strategy<Value = (Stream, Record)> {
    (0..4_u8, 1..3_u64, 0..6_i64, any_body(), prop::bool::weighted(0.1)).prop_map(|(writer, rev, at, body, gone)| {
        let (number, body) = body;
        let content = if gone { Content::deleted(body.kind()) } else { Content::new(body) };
        (stream(writer), Record { id: id(number), rev, updated_at: time(at), content })
    })
}

fn all<'a>(entries: impl Iterator<Item = &'a (Stream, Record)>) -> Records {
    let mut records = Records::default();
    entries.for_each(|(stream, record)| _ = records.apply(stream, record.clone()));
    records
}

/// Everything that a reader sees of people.
fn seen(records: &Records) -> (Vec<Person>, Vec<Person>, BTreeMap<Subject, Scores>) {
    let desk = stream(0);
    (everybody(records, &desk, now()), pool(records, &desk, now()), Scores::all(records, &desk))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn people_are_the_same_whatever_came_first_and_however_often(
        entries in vec(any_entry(), 0..40),
        turned in any::<prop::sample::Index>(),
        twice in vec(any::<prop::sample::Index>(), 0..10),
    ) {
        let once = seen(&all(entries.iter()));
        let mut other: Vec<&(Stream, Record)> = entries.iter().rev().collect();
        if !entries.is_empty() {
            other.extend(twice.iter().map(|at| at.get(&entries)));
            let middle = turned.index(other.len());
            other.rotate_left(middle);
        }
        prop_assert_eq!(seen(&all(other.into_iter())), once);
    }

    #[test]
    fn of_two_answers_to_one_item_the_greater_id_counts_everywhere(entries in vec(any_entry(), 0..40)) {
        let records = all(entries.iter());
        for person in everybody(&records, &stream(9), now()) {
            let answer = |item: &str| records.answer(&person.stream, person.id, item).unwrap();
            let ids = |item: &str| -> Vec<Id> {
                let of = records.written_by(&person.stream).filter(|record| matches!(record.body(),
                    Some(Body::Answer(answer)) if answer.assessment == person.id && answer.item == item));
                of.map(|record| record.id).collect()
            };
            for (item, held) in &person.profile.items {
                let (at, counted) = answer(item);
                prop_assert_eq!(ids(item).into_iter().max(), Some(at));
                prop_assert_eq!((counted.claim, &counted.note), (held.claim, &held.note));
                prop_assert!(held.evidenced <= held.claim.level().unwrap_or(0), "{:?}", held);
            }
            for (item, kept) in &person.profile.others {
                prop_assert_eq!(answer(item).1, kept);
            }
        }
    }

    #[test]
    fn nobody_counts_by_their_own_word_or_by_words_about_somebody_else(entries in vec(any_entry(), 0..40)) {
        let records = all(entries.iter());
        for person in everybody(&records, &stream(0), now()) {
            prop_assert!(person.scores.by.keys().all(|by| by.issuer != person.stream.issuer));
            let meant = |body: &Body| body.about() == Some(&person.subject());
            let settled = records.bodies().filter(|(key, body)| meant(body) && key.stream != person.stream);
            let levels: Vec<(String, u32)> = settled.filter_map(|(_, body)| match body {
                Body::Verdict(verdict) => Some((verdict.item.clone(), verdict.level)),
                _ => None,
            }).collect();
            for counted in person.scores.confirmed() {
                prop_assert!(levels.contains(&counted), "{:?}", counted);
            }
            prop_assert_eq!(&RoleFit::all(&person.profile, &person.scores.confirmed()), &person.fits);
            prop_assert!(person.fits.iter().all(|fit| fit.counted <= 100 && fit.claimed <= 100));
        }
    }
}
