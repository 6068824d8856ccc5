//! The laws of the core, over generated records: merge, undo, decide, and the views that rest on them.
//! Then the laws of merging whole signed bundles (`laws/bundles.rs`), of the plenary (`laws/plenary.rs`) and of staff counted
//! together (`laws/staff.rs`).
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "laws/bundles.rs"]
mod bundles;
#[path = "laws/hostile.rs"]
mod hostile;
#[path = "laws/need_cards.rs"]
mod need_cards;
#[path = "laws/opinions.rs"]
mod opinions;
#[path = "laws/plenary.rs"]
mod plenary;
#[path = "laws/pool.rs"]
mod pool;
#[path = "laws/profiles.rs"]
mod profiles;
#[path = "published.rs"]
mod published;
#[path = "laws/scores.rs"]
mod scores;
#[path = "laws/staff.rs"]
mod staff;
#[path = "laws/standards.rs"]
mod standards;

use proptest::collection::{btree_set, vec};
use proptest::prelude::*;

use yoriai::catalog::{Lang, RoleId};
use yoriai::domain::body::Body;
use yoriai::domain::check::Refusal;
use yoriai::domain::command::{Command, Stamp, decide};
use yoriai::domain::forum::{
    AgendaStep, Attendance, Board, Cluster, Forum, Group, Need, Note, Opinions, Plenary, Summary, Theme, Vote,
};
use yoriai::domain::history::History;
use yoriai::domain::id::{Id, Issuer, Stream};
use yoriai::domain::record::{Applied, Content, Record, Records};
use yoriai::domain::time::Time;
use yoriai::text::text;

fn id(number: u8) -> Id {
    Id::from_random([number; 16])
}

fn stream(number: u8) -> Stream {
    Stream { issuer: Issuer::new(&format!("did:key:z{number}")), dataset: id(200 + number) }
}

fn time(seconds: i64) -> Time {
    Time::from_seconds(1_790_000_000 + seconds)
}

const FORUM: u8 = 99;

fn plan() -> Forum {
    Forum {
        title: "長崎県・市町村連携フォーラム".into(),
        date: "2026-11-21".into(),
        prefecture: "42".into(),
        themes: vec![
            Theme { id: "t1".into(), title: "必要とする人材のレベル・層".into(), ..Theme::default() },
            Theme { id: "t2".into(), title: "具体的な分野・事業".into(), ..Theme::default() },
        ],
        agenda: vec![AgendaStep { minutes: 65, title: "話し合い".into(), ..AgendaStep::default() }],
        groups: (1..=3)
            .map(|at| Group { id: format!("g{at}"), name: format!("第{at}班"), ..Group::default() })
            .collect(),
        votes_per_person: 3,
        ..Forum::default()
    }
}

fn note(text: &str, cluster: Option<u8>, seconds: i64) -> Body {
    Body::Note(Note { cluster: cluster.map(id), ..Note::new(id(FORUM), "t1".into(), text.into(), time(seconds)) })
}

fn any_body() -> impl Strategy<Value = Body> {
    let heading = prop::sample::select(vec!["方針を描ける人", "一緒に汗をかいてくれる人", "続けて来てくれる人"]);
    prop_oneof![
        ("[ぁ-ん]{1,6}", prop::option::of(10..14_u8), 0..50_i64)
            .prop_map(|(text, cluster, at)| note(&text, cluster, at)),
        (heading, 0..50_i64).prop_map(|(title, at)| Body::Cluster(Cluster {
            forum: id(FORUM),
            theme: "t1".into(),
            title: title.into(),
            created_at: time(at)
        })),
        (10..14_u8, 0..9_u32).prop_map(|(cluster, count)| Body::Vote(Vote {
            forum: id(FORUM),
            cluster: id(cluster),
            count
        })),
        (1..4_u8, 1..9_u32).prop_map(|(group, people)| Body::Attendance(Attendance {
            municipalities: vec!["422011".into()],
            ..Attendance::new(id(FORUM), format!("g{group}"), people)
        })),
    ]
}

fn any_content() -> impl Strategy<Value = Content> {
    prop_oneof![5 => any_body().prop_map(Content::new), 1 => Just(Content::deleted("note"))]
}

/// One revision of one of a few records of three writers: ties and conflicts are frequent on purpose.
fn any_entry() -> impl Strategy<Value = (Stream, Record)> {
    (0..3_u8, 10..16_u8, 1..4_u64, 0..50_i64, any_content()).prop_map(|(writer, number, rev, at, content)| {
        (stream(writer), Record { id: id(number), rev, updated_at: time(at), content })
    })
}

fn all(entries: &[(Stream, Record)]) -> Records {
    let mut records = Records::default();
    for (stream, record) in entries {
        records.apply(stream, record.clone());
    }
    records
}

fn joined(a: &Records, b: &Records) -> Records {
    let mut both = a.clone();
    both.merge(b);
    both
}

/// The published form of a plenary: five bullets a theme.
fn markdown(plenary: &Plenary, forum: &Forum) -> String {
    let draft = Opinions::draft(id(FORUM), forum, &Summary::of(plenary, forum, usize::MAX), 5);
    draft.markdown(&text(Lang::Ja).opinions.document, forum, Lang::Ja)
}

/// What a person could wish for on a board with notes 1–3, cluster 4 and need card 5; some wishes are refused.
fn any_command() -> impl Strategy<Value = Command> {
    let some = || btree_set((1..6_u8).prop_map(id), 0..4);
    prop_oneof![
        any_body().prop_map(Command::Create),
        (1..6_u8, any_body()).prop_map(|(number, body)| Command::Revise(id(number), body)),
        (1..6_u8).prop_map(|number| Command::Delete(id(number))),
        (some(), "[ぁ-ん]{0,4}").prop_map(|(notes, title)| Command::Bind { notes, title }),
        (some(), prop::option::of((1..6_u8).prop_map(id))).prop_map(|(notes, to)| Command::Move { notes, to }),
        (1..6_u8).prop_map(|number| Command::Unbind(id(number))),
        (1..6_u8, prop::sample::select(RoleId::ALL.to_vec()))
            .prop_map(|(number, role)| Command::Part(id(number), role)),
        (1..6_u8, 0..20_u32).prop_map(|(number, count)| Command::Vote { cluster: id(number), count }),
        some().prop_map(Command::Discard),
        (1..6_u8, "[ぁ-ん]{0,3}", "[ぁ-ん]{0,3}").prop_map(|(number, keep, off)| Command::Split {
            note: id(number),
            keep,
            off
        }),
        (some(), "[ぁ-ん]{0,4}").prop_map(|(notes, text)| Command::Unite { notes, text }),
        (some(), "[ぁ-ん]{0,4}").prop_map(|(clusters, title)| Command::Combine { clusters, title }),
    ]
}

/// A table with a kit, a head count, three notes, a cluster that holds one of them, and a need card.
fn table() -> Records {
    let (me, mut records) = (stream(0), Records::default());
    let mut put = |stream: &Stream, number: u8, body: Body| {
        records.apply(stream, Record { id: id(number), rev: 1, updated_at: time(0), content: Content::new(body) });
    };
    put(&stream(1), FORUM, Body::Forum(plan()));
    let attendance = Attendance { municipalities: vec!["422011".into()], ..Attendance::new(id(FORUM), "g1".into(), 5) };
    put(&me, 50, Body::Attendance(attendance));
    put(&me, 1, note("一", None, 1));
    put(&me, 2, note("二", Some(4), 2));
    put(&me, 3, note("三", None, 3));
    put(
        &me,
        4,
        Body::Cluster(Cluster { forum: id(FORUM), theme: "t1".into(), title: "束".into(), created_at: time(4) }),
    );
    put(&me, 5, Body::Need(Need { roles: vec![RoleId::Pr, RoleId::Sd], ..Need::blank(id(FORUM), time(5)) }));
    records
}

/// Everything that a record says, without revisions and times.
fn said(records: &Records) -> Vec<(Id, Option<Body>)> {
    records.iter().map(|(key, record)| (key.id, record.body().cloned())).filter(|(_, body)| body.is_some()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn merge_is_commutative(a in vec(any_entry(), 0..12), b in vec(any_entry(), 0..12)) {
        let (a, b) = (all(&a), all(&b));
        prop_assert_eq!(joined(&a, &b), joined(&b, &a));
    }

    #[test]
    fn merge_is_associative(a in vec(any_entry(), 0..8), b in vec(any_entry(), 0..8), c in vec(any_entry(), 0..8)) {
        let (a, b, c) = (all(&a), all(&b), all(&c));
        prop_assert_eq!(joined(&joined(&a, &b), &c), joined(&a, &joined(&b, &c)));
    }

    #[test]
    fn merge_is_idempotent(a in vec(any_entry(), 0..12)) {
        let a = all(&a);
        prop_assert_eq!(joined(&a, &a), a);
    }

    #[test]
    fn the_order_of_revisions_never_matters(entries in vec(any_entry(), 0..12), seed in any::<prop::sample::Index>()) {
        let mut turned = entries.clone();
        if !turned.is_empty() {
            let middle = seed.index(turned.len());
            turned.rotate_left(middle);
        }
        turned.reverse();
        prop_assert_eq!(all(&entries), all(&turned));
    }

    #[test]
    fn the_same_records_give_the_same_plenary_and_the_same_bytes(entries in vec(any_entry(), 0..30)) {
        let forum = plan();
        let mut turned = entries.clone();
        turned.reverse();
        turned.extend(entries.clone());
        let once = Plenary::of(&all(&entries), id(FORUM), &forum, &stream(1));
        let again = Plenary::of(&all(&turned), id(FORUM), &forum, &stream(1));
        let text = |plenary: &Plenary| markdown(plenary, &forum);
        prop_assert_eq!(text(&once), text(&again));
        prop_assert_eq!(once, again);
    }

    #[test]
    fn nobody_overwrites_another_writers_record(entries in vec(any_entry(), 0..12), intruder in any_content()) {
        let before = all(&entries);
        let mut after = before.clone();
        after.apply(&stream(7), Record { id: id(10), rev: 1_000, updated_at: time(0), content: intruder });
        for (key, record) in before.iter() {
            prop_assert_eq!(after.get(&key.stream, key.id), Some(record));
        }
    }

    #[test]
    fn compare_says_what_apply_does(entries in vec(any_entry(), 0..12), next in any_entry()) {
        let mut records = all(&entries);
        let (stream, record) = next;
        let said = records.compare(&stream, &record);
        let before = records.clone();
        prop_assert_eq!(records.apply(&stream, record), said);
        prop_assert_eq!(said == Applied::Nothing && records != before, false);
    }

    #[test]
    fn a_record_survives_its_own_json(entry in any_entry()) {
        let text = entry.1.to_value().to_string();
        prop_assert_eq!(serde_json::from_str::<Record>(&text).unwrap(), entry.1);
    }

    #[test]
    fn undo_restores_content_and_redo_does_it_again(commands in vec(any_command(), 1..8)) {
        let me = stream(0);
        let mut records = table();
        let mut history = History::default();
        let mut stages = vec![said(&records)];
        for (at, command) in commands.into_iter().enumerate() {
            let stamp = Stamp { at: time(100 + i64::try_from(at).unwrap()), id: id(60 + u8::try_from(at).unwrap()) };
            let deed = command.deed(&records, &me);
            let Ok(written) = decide(&records, &me, command, stamp) else { continue };
            if written.is_empty() { continue }
            history.remember(&records, &me, &written, deed, stamp.at);
            for record in written {
                let applied = records.apply(&me, record);
                prop_assert!(matches!(applied, Applied::New | Applied::Newer), "{applied:?}");
            }
            stages.push(said(&records));
        }
        let last = stages.pop().unwrap();
        for stage in stages.iter().rev() {
            for record in history.undo(&records, &me, time(900)) { records.apply(&me, record); }
            prop_assert_eq!(&said(&records), stage);
        }
        prop_assert!(!history.can_undo());
        for stage in stages.iter().skip(1).chain([&last]) {
            for record in history.redo(&records, &me, time(901)) { records.apply(&me, record); }
            prop_assert_eq!(&said(&records), stage);
        }
    }

    #[test]
    fn a_decision_writes_only_own_records_and_only_next_revisions(commands in vec(any_command(), 1..6)) {
        let me = stream(0);
        let mut records = table();
        for (at, command) in commands.into_iter().enumerate() {
            let stamp = Stamp { at: time(0), id: id(60 + u8::try_from(at).unwrap()) };
            let Ok(written) = decide(&records, &me, command, stamp) else { continue };
            for record in written {
                let next = records.get(&me, record.id).map_or(1, |here| here.rev + 1);
                prop_assert_eq!(record.rev, next);
                prop_assert!(matches!(record.content, Content::Deleted(..)) || record.body().unwrap().check().is_ok());
                records.apply(&me, record);
            }
        }
        prop_assert_eq!(records.forum(id(FORUM)).unwrap().1, &plan());
    }

    #[test]
    fn no_note_is_ever_lost_from_the_board(commands in vec(any_command(), 1..8)) {
        let me = stream(0);
        let mut records = table();
        for (at, command) in commands.into_iter().enumerate() {
            let stamp = Stamp { at: time(0), id: id(60 + u8::try_from(at).unwrap()) };
            if let Ok(written) = decide(&records, &me, command, stamp) {
                for record in written { records.apply(&me, record); }
            }
        }
        let live = records.bodies().filter(|(_, body)| matches!(body, Body::Note(_))).count();
        prop_assert_eq!(Board::of(&records, &me, id(FORUM), "t1").notes(), live);
    }
}

#[test]
fn a_table_can_not_give_more_votes_than_it_has() {
    let (records, me) = (table(), stream(0));
    let vote =
        |count| decide(&records, &me, Command::Vote { cluster: id(4), count }, Stamp { at: time(0), id: id(60) });
    assert!(vote(15).is_ok(), "five people with three votes each");
    assert_eq!(vote(16), Err(Refusal::NoVotesLeft));
}

#[test]
fn taking_a_cluster_apart_keeps_its_notes() {
    let (mut records, me) = (table(), stream(0));
    for record in decide(&records, &me, Command::Unbind(id(4)), Stamp { at: time(0), id: id(60) }).unwrap() {
        records.apply(&me, record);
    }
    let board = Board::of(&records, &me, id(FORUM), "t1");
    assert_eq!((board.clusters.len(), board.tray.len()), (0, 3));
}

#[test]
fn unknown_kinds_and_members_are_kept() {
    let newer = r#"{"deleted":false,"kind":"poem","lines":3,"recordId":"urn:uuid:01010101-0101-4101-8101-010101010101","rev":2,"updatedAt":"2026-11-21T03:00:00Z"}"#;
    let record: Record = serde_json::from_str(newer).unwrap();
    assert_eq!(record.content.kind(), "poem");
    assert_eq!(record.to_value()["lines"], 3);

    // Whatever a record holds, its bytes come back: the tie of two revisions is broken by them.
    for as_it_came in [
        newer.to_owned(),
        newer.replace("false", "true"),
        newer.replace("poem", "evidence").replace("\"lines\"", "\"category\":\"A\",\"lines\""),
        newer.replace("poem", "assessment").replace("\"lines\"", "\"catalog\":\"1\",\"consent\":{\"text\":\"1\",\"at\":\"2026-11-21T03:00:00Z\",\"until\":\"2026-11-21T03:00:00Z\",\"place\":\"home\"},\"lines\""),
    ] {
        let value: serde_json::Value = serde_json::from_str(&as_it_came).unwrap();
        assert_eq!(serde_json::from_value::<Record>(value.clone()).unwrap().to_value(), value);
    }

    let mut value =
        Record { id: id(1), rev: 1, updated_at: time(0), content: Content::new(note("一", None, 0)) }.to_value();
    value["mood"] = "calm".into();
    let record: Record = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(record.to_value(), value);
    let records = all(&[(stream(0), record)]);
    let revised =
        decide(&records, &stream(0), Command::Revise(id(1), note("二", None, 0)), Stamp { at: time(0), id: id(60) })
            .unwrap();
    assert_eq!(revised[0].to_value()["mood"], "calm", "an older app passes on what it doesn't know");
}
