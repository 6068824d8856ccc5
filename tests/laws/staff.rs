//! Staff together: the order of people says nothing, and no figure stands for one or two of them.

use proptest::collection::vec;
use proptest::prelude::*;

use yoriai::catalog::{RoleId, STANDARD_VERSION};
use yoriai::domain::body::Body;
use yoriai::domain::id::{Id, Issuer, Stream};
use yoriai::domain::record::{Content, Record, Records};
use yoriai::domain::skill::cohort::{Breakdown, FEWEST, PLACES, Run, Staff};
use yoriai::domain::skill::{Answer, Assessment, Claim, Consent, Person, Subject, Track, Verdict, Without, everybody};
use yoriai::domain::time::Time;

/// One person: aims, answers, levels that were settled on, days until the consent ends.
type Drawn = (Vec<RoleId>, Vec<(usize, u32)>, Vec<(usize, u32)>, i64);

const ITEMS: [&str; 4] = ["D1", "D2", "E1", "J1"];

fn id(number: u8) -> Id {
    Id::from_random([number; 16])
}

fn now() -> Time {
    Time::parse("2026-12-01T03:00:00Z").unwrap()
}

fn stream(number: u8) -> Stream {
    Stream { issuer: Issuer::new(&format!("did:key:z{number}")), dataset: id(200) }
}

fn any_person() -> impl Strategy<Value = Drawn> {
    let level = || vec((0..ITEMS.len(), 0..6_u32), 0..5);
    (prop::sample::subsequence(RoleId::ALL.to_vec(), 0..3), level(), vec((0..ITEMS.len(), 0..5_u32), 0..3), -3..30_i64)
}

fn people(drawn: &[Drawn]) -> Vec<Person> {
    let mut records = Records::default();
    let mut put = |writer: &Stream, number: u8, body: Body| {
        records.apply(writer, Record { id: id(number), rev: 1, updated_at: now(), content: Content::new(body) });
    };
    let mut verdicts = 100;
    for (number, (targets, said, settled, days)) in (1..).zip(drawn) {
        let me = stream(number);
        let consent = Consent { text: "1".into(), at: now(), until: now().plus_days(*days) };
        let assessment = Assessment {
            catalog: STANDARD_VERSION.into(),
            track: Track::Staff,
            targets: targets.clone(),
            consent: Some(consent),
            ..Assessment::default()
        };
        put(&me, 1, Body::Assessment(assessment));
        for (at, (item, level)) in (2..).zip(said) {
            let claim = if *level < 5 { Claim::Level(*level) } else { Claim::Without(Without::Unsure) };
            let item = ITEMS[*item].to_owned();
            put(&me, at, Body::Answer(Answer { assessment: id(1), item, claim, note: String::new() }));
        }
        for (item, level) in settled {
            let of = Subject::of(&me, id(1));
            let verdict = Verdict { of, item: ITEMS[*item].to_owned(), level: *level, note: String::new() };
            put(&stream(99), verdicts, Body::Verdict(verdict));
            verdicts += 1;
        }
    }
    everybody(&records, &stream(99), now())
}

/// A row covers its places without a hole, and each of its figures is nobody or at least three.
fn hides(row: &[Run], first: usize) -> bool {
    let mut next = first;
    row.iter().all(|run| {
        let joins = run.first == next && run.last >= run.first;
        next = run.last + 1;
        joins && (run.people == 0 || run.people >= FEWEST)
    }) && next == PLACES
}

fn sum(row: &[Run]) -> usize {
    row.iter().map(|run| run.people).sum()
}

fn check(shown: &Breakdown, all: usize) -> Result<(), TestCaseError> {
    for spread in &shown.categories {
        for levels in std::iter::once(&spread.levels).chain(spread.items.iter().map(|(_, levels)| levels)) {
            for row in [&levels.claimed, &levels.evidenced] {
                prop_assert!(hides(row, 0) && sum(row) == all, "{row:?}");
            }
            let row = &levels.confirmed;
            prop_assert!(row.is_empty() || (hides(row, 1) && sum(row) >= FEWEST), "{row:?}");
        }
    }
    let roles =
        shown.roles.iter().flat_map(|reach| reach.claimed.into_iter().chain(reach.evidenced).chain([reach.aiming]));
    let gaps = shown.gaps.iter().map(|gap| gap.people);
    let plan = shown.plan.iter().map(|part| part.people);
    for people in roles.chain(gaps.clone()).chain(plan.clone()) {
        prop_assert_eq!(people.people() % FEWEST, 0);
    }
    prop_assert!(gaps.chain(plan).all(|people| people.people() > 0), "nothing is named that fewer than three lack");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_people_never_matters(drawn in vec(any_person(), 0..9), seed in any::<prop::sample::Index>()) {
        let mut people = people(&drawn);
        let once = Staff::of(&people, now());
        if !people.is_empty() {
            let middle = seed.index(people.len());
            people.rotate_left(middle);
        }
        people.reverse();
        prop_assert_eq!(Staff::of(&people, now()), once);
    }

    #[test]
    fn no_figure_stands_for_one_or_two(drawn in vec(any_person(), 0..12)) {
        let staff = Staff::of(&people(&drawn), now());
        let valid = drawn.iter().filter(|drawn| drawn.3 >= 0).count();
        prop_assert_eq!(staff.ended, drawn.len() - valid);
        prop_assert_eq!(staff.cohorts.iter().map(|cohort| cohort.people).sum::<usize>(), valid);
        for cohort in &staff.cohorts {
            prop_assert_eq!(cohort.breakdown.is_some(), cohort.people >= FEWEST);
            if let Some(shown) = &cohort.breakdown {
                check(shown, cohort.people)?;
            }
        }
    }
}
