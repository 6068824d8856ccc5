//! Interviewers' scores: the same side by side whatever came first, each original kept, and settling changes none of them.

use std::collections::BTreeMap;

use proptest::prelude::*;
use yoriai::domain::body::Body;
use yoriai::domain::id::{Id, Stream};
use yoriai::domain::record::{Content, Record, Records};
use yoriai::domain::skill::{Review, Scores, Subject, Verdict};

use super::{id, stream, time};

/// Who signed, which record, which revision, which item, which level.
type Said = (u8, u8, u64, u8, Option<u32>);

fn subject() -> Subject {
    Subject::of(&stream(9), id(1))
}

fn any_said() -> impl Strategy<Value = Vec<Said>> {
    let one = (0..4_u8, 10..16_u8, 1..4_u64, 0..3_u8, prop::option::of(0..5_u32));
    prop::collection::vec(one, 0..30)
}

/// A score; from the record ids above 13, a level that was settled on.
fn record((_, number, rev, item, level): Said) -> Record {
    let item = format!("A{item}");
    let body = if number > 13 {
        Body::Verdict(Verdict { of: subject(), item, level: level.unwrap_or(0), note: String::new() })
    } else {
        Body::Review(Review { of: subject(), item, level, note: format!("{rev}") })
    };
    Record { id: id(number), rev, updated_at: time(0), content: Content::new(body) }
}

fn heard(all: &[Said]) -> Records {
    let mut records = Records::default();
    for said in all {
        records.apply(&stream(said.0), record(*said));
    }
    records
}

proptest! {
    #[test]
    fn scores_stand_side_by_side_whatever_came_first(all in any_said(), turned in any::<prop::sample::Index>()) {
        let viewer = stream(0);
        let scores = Scores::of(&heard(&all), &subject(), &viewer);
        let mut other = all.clone();
        other.reverse();
        if !other.is_empty() {
            other.rotate_left(turned.index(all.len()));
        }
        prop_assert_eq!(&Scores::of(&heard(&other), &subject(), &viewer), &scores);
        // A file that comes twice changes nothing.
        let twice: Vec<Said> = all.iter().chain(&all).copied().collect();
        prop_assert_eq!(&Scores::of(&heard(&twice), &subject(), &viewer), &scores);
        prop_assert_eq!(Scores::all(&heard(&all), &viewer).remove(&subject()).unwrap_or_default(), scores);
    }

    #[test]
    fn every_interviewers_last_word_is_kept_as_it_was_given(all in any_said()) {
        let records = heard(&all);
        let scores = Scores::of(&records, &subject(), &stream(0));
        let mut originals: BTreeMap<Stream, BTreeMap<String, Review>> = BTreeMap::new();
        for (key, body) in records.bodies() {
            if let Body::Review(review) = body {
                originals.entry(key.stream.clone()).or_default().insert(review.item.clone(), review.clone());
            }
        }
        prop_assert_eq!(&scores.by, &originals);
        // Settling on every item, too.
        let mut settled = records.clone();
        for number in 0..3_u8 {
            let verdict = Verdict { of: subject(), item: format!("A{number}"), level: 4, note: String::new() };
            let content = Content::new(Body::Verdict(verdict));
            let fresh: Id = id(30 + number);
            settled.apply(&stream(0), Record { id: fresh, rev: 1, updated_at: time(0), content });
        }
        prop_assert_eq!(&Scores::of(&settled, &subject(), &stream(0)).by, &originals);
    }
}
