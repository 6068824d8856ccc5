//! The laws of merging whole bundles: what is here, what counts, and what they say together.
//!
//! Each law is compared with a plain description of the format (the greatest revision of each key, and so on), never
//! with another run of the same code only.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use yoriai::bundle::{Bundle, Change, Remark, State, Verified, counts, parse};
use yoriai::domain::body::Body;
use yoriai::domain::canonical::hex;
use yoriai::domain::id::{Issuer, Key, Stream};
use yoriai::domain::record::{Content, Record, Records};
use yoriai::domain::time::Time;
use yoriai::domain::trust::{Confirmation, Revocation, Signer, Trust};

use crate::pool::{POOL, SIGNERS, SIZE, day, id, signer};

/// So many cases each law has.
const CASES: u32 = 10_000;

type File = &'static Verified<Bundle>;

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// Some bundles of the pool, some of them twice.
fn any_files(most: usize) -> impl Strategy<Value = Vec<File>> {
    vec((0..SIZE).prop_map(|place| &POOL[place]), 0..most)
}

fn merged<'a>(files: impl IntoIterator<Item = &'a Verified<Bundle>>) -> State {
    let mut state = State::default();
    for file in files {
        state.take_in(file);
    }
    state
}

/// Through the bytes of a state file.
fn saved_and_read(state: &State) -> State {
    State::from_document(parse(&state.to_bytes()).unwrap()).unwrap()
}

/// The format in one sentence: of every key the greatest revision, and of equal ones the greater hash.
fn greatest<'a>(files: impl IntoIterator<Item = &'a Verified<Bundle>>) -> BTreeMap<Key, Record> {
    let mut all: BTreeMap<Key, Record> = BTreeMap::new();
    for bundle in files.into_iter().map(Verified::get) {
        for record in &bundle.records {
            let key = Key { stream: bundle.stream(), id: record.id };
            let wins = |here: &Record| match here.rev.cmp(&record.rev) {
                Ordering::Equal => here != record && here.hash() < record.hash(),
                order => order.is_lt(),
            };
            if all.get(&key).is_none_or(wins) {
                all.insert(key, record.clone());
            }
        }
    }
    all
}

fn listed(records: &Records) -> BTreeMap<Key, Record> {
    records.iter().map(|(key, record)| (key.clone(), record.clone())).collect()
}

/// What a coordinator may have decided about a signer, and when.
#[derive(Clone, Copy, Debug)]
enum Decision {
    Nothing,
    Confirmed,
    Revoked { at: i64, keeps_older: bool },
}

fn any_decision() -> impl Strategy<Value = Decision> {
    prop_oneof![
        1 => Just(Decision::Nothing),
        3 => Just(Decision::Confirmed),
        2 => (0..160_i64, any::<bool>()).prop_map(|(at, keeps_older)| Decision::Revoked { at, keeps_older }),
    ]
}

/// The trust of a coordinator, who may be one of the signers.
fn trust(me: &Issuer, decisions: &[Decision]) -> Trust {
    let me = Stream { issuer: me.clone(), dataset: id(250) };
    let mut records = Records::default();
    for (number, decision) in (0..).zip(decisions) {
        let (confirmed, revoked) = match *decision {
            Decision::Nothing => (None, None),
            Decision::Confirmed => (Some(0), None),
            Decision::Revoked { at, keeps_older } => (Some(0), Some(Revocation { at: day(at), keeps_older })),
        };
        let body = Body::Signer(Signer {
            key: signer(number).as_str().to_owned(),
            name: format!("第{number}班"),
            note: String::new(),
            first_seen: day(0),
            confirmed: confirmed.map(|at| Confirmation { by: String::new(), at: day(at) }),
            revoked,
            replaces: None,
        });
        records.apply(&me, Record { id: id(number), rev: 1, updated_at: day(0), content: Content::new(body) });
    }
    Trust::of(&records, &me)
}

/// Which files count, in the words of the format.
fn should_count(bundle: &Bundle, arrived: i64, me: &Issuer, decisions: &[Decision], now: Time) -> bool {
    let consent_is_over = bundle.records.iter().any(|record| match record.body() {
        Some(Body::Assessment(assessment)) => assessment.consent.as_ref().is_some_and(|consent| consent.until < now),
        _ => false,
    });
    let over = consent_is_over || bundle.valid_until.is_some_and(|until| until < now);
    let place = (0..SIGNERS).position(|number| signer(number) == bundle.issuer).unwrap();
    let admitted = match decisions[place] {
        _ if bundle.issuer == *me => true,
        Decision::Nothing => false,
        Decision::Confirmed => true,
        Decision::Revoked { at, keeps_older } => keeps_older && arrived <= at,
    };
    admitted && !over
}

proptest! {
    #![proptest_config(config(CASES))]

    #[test]
    fn any_order_repetition_and_grouping_gives_equal_bytes(
        files in any_files(9),
        again in vec(any::<Index>(), 0..4),
        order in any::<u64>(),
        cut in prop::option::weighted(0.4, any::<Index>()),
    ) {
        let state = merged(files.iter().copied());
        prop_assert_eq!(listed(&state.records), greatest(files.iter().copied()));

        let mut turned = files.clone();
        if !files.is_empty() {
            turned.extend(again.iter().map(|place| files[place.index(files.len())]));
        }
        shuffle(&mut turned, order);
        // In four of ten cases the first part comes out of a state file.
        let (first, rest) = turned.split_at(cut.map_or(0, |cut| cut.index(turned.len() + 1)));
        let mut grouped = merged(first.iter().copied());
        if cut.is_some() {
            grouped = saved_and_read(&grouped);
        }
        rest.iter().for_each(|file| _ = grouped.take_in(file));
        prop_assert_eq!(&grouped, &state);
        prop_assert_eq!(grouped.to_bytes(), state.to_bytes());
    }

    #[test]
    fn what_counts_depends_on_no_order_and_nothing_else_is_heard(
        arrivals in prop::collection::btree_map(0..SIZE, 0..5_i64, 0..10),
        decisions in vec(any_decision(), usize::from(SIGNERS)),
        me in 0..=SIGNERS,
        now in 0..160_i64,
        order in any::<u64>(),
    ) {
        // A device reads a file before it has ended, so the days of arrival are early ones.
        let (me, now) = (signer(me), day(now));
        let trust = trust(&me, &decisions);
        let mut kept: Vec<(File, i64)> = arrivals.iter().map(|(place, arrived)| (&POOL[*place], *arrived)).collect();
        let counted = |kept: &[(File, i64)]| -> Vec<File> {
            let counts = |(file, arrived): &&(File, i64)| counts(file.get(), day(*arrived), &trust, now);
            kept.iter().filter(counts).map(|(file, _)| *file).collect()
        };
        let state = merged(counted(&kept));
        let expected: Vec<File> = kept
            .iter()
            .filter(|(file, arrived)| should_count(file.get(), *arrived, &me, &decisions, now))
            .map(|(file, _)| *file)
            .collect();
        prop_assert_eq!(listed(&state.records), greatest(expected.iter().copied()));
        for (file, _) in &kept {
            prop_assert_eq!(state.shelf.holds(&file.hash()), expected.iter().any(|one| one.hash() == file.hash()));
        }
        shuffle(&mut kept, order);
        prop_assert_eq!(merged(counted(&kept)).to_bytes(), state.to_bytes());
    }

    #[test]
    fn one_more_bundle_touches_only_its_writer_and_says_what_it_did(files in any_files(10), last in 0..SIZE, again in any::<Index>()) {
        let last = &POOL[last];
        let (before, stream) = (merged(files.iter().copied()), last.get().stream());
        let mut after = before.clone();
        let change = after.take_in(last);

        for (key, record) in before.records.iter() {
            let now = after.records.get(&key.stream, key.id).unwrap();
            prop_assert!(now == record || key.stream == stream, "another writer's record: {key:?}");
            prop_assert!(now.rev >= record.rev, "a record went back: {key:?}");
        }
        for (key, record) in after.records.iter() {
            prop_assert!(key.stream == stream || before.records.get(&key.stream, key.id) == Some(record));
        }
        prop_assert_eq!(change, expected_change(&files, last));

        let shelf = after.shelf.len();
        let known = files.iter().copied().chain([last]).nth(again.index(files.len() + 1)).unwrap();
        let same = Change { same: known.get().records.len(), remarks: [Remark::Already].into(), ..Change::default() };
        let settled = after.clone();
        prop_assert_eq!(after.take_in(known), same);
        prop_assert_eq!(after.shelf.len(), shelf);
        prop_assert_eq!(after, settled);
    }
}

/// What taking in one more file must say, from the list of those that are here.
fn expected_change(files: &[File], last: File) -> Change {
    let mut change = Change::default();
    if files.iter().any(|file| file.hash() == last.hash()) {
        return Change { same: last.get().records.len(), remarks: [Remark::Already].into(), ..change };
    }
    let (bundle, here) = (last.get(), greatest(files.iter().copied()));
    let numbers = || files.iter().map(|file| file.get()).filter(|one| one.stream() == bundle.stream());
    if numbers().any(|one| one.sequence == bundle.sequence) {
        change.remarks.insert(Remark::Fork);
    } else if numbers().any(|one| one.sequence > bundle.sequence) {
        change.remarks.insert(Remark::Stale);
    }
    for record in &bundle.records {
        match here.get(&Key { stream: bundle.stream(), id: record.id }) {
            None => change.new += 1,
            Some(one) if one.rev < record.rev => change.newer += 1,
            Some(one) if one.rev == record.rev && one != record => {
                change.conflicts += 1;
                change.remarks.insert(Remark::Conflict);
            }
            Some(_) => change.same += 1,
        }
    }
    change
}

/// The same list in the order that a number says.
fn shuffle<T>(list: &mut [T], mut order: u64) {
    for place in (1..list.len()).rev() {
        order = order.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        list.swap(place, usize::try_from(order >> 33).unwrap() % (place + 1));
    }
}

#[test]
fn the_pool_holds_everything_that_the_laws_are_about() {
    let hashes: BTreeSet<String> = POOL.iter().map(|file| hex(&file.hash())).collect();
    let streams: BTreeSet<Stream> = POOL.iter().map(|file| file.get().stream()).collect();
    assert_eq!((hashes.len(), streams.len()), (SIZE, usize::from(SIGNERS) * 2));

    let deletes = |file: &&Verified<Bundle>| {
        file.get().records.iter().any(|record| matches!(record.content, Content::Deleted(..)))
    };
    let ends = |file: &&Verified<Bundle>| file.get().valid_until.is_some();
    let consents = |file: &&Verified<Bundle>| file.get().until() != file.get().valid_until;
    for count in [POOL.iter().filter(deletes).count(), POOL.iter().filter(ends).count()] {
        assert!(count > SIZE / 4, "{count}");
    }
    assert!(POOL.iter().filter(consents).count() > SIZE / 20);

    let mut state = State::default();
    let mut seen: BTreeMap<Remark, usize> = BTreeMap::new();
    for file in POOL.iter().chain(POOL.iter().take(20)) {
        state.take_in(file).remarks.into_iter().for_each(|remark| *seen.entry(remark).or_default() += 1);
    }
    let expected = [Remark::Already, Remark::Stale, Remark::Fork, Remark::Conflict];
    assert_eq!(seen.keys().copied().collect::<Vec<_>>(), expected);
}
