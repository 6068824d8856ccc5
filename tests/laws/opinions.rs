//! 意見の概要 from the tables' clusters to a reader far away: the published bullets of Nagasaki, word for word.

use serde_json::json;
use yoriai::bundle::{Bundle, Code, Kind, Opener, SigningKey, open, sign_document};
use yoriai::catalog::Lang;
use yoriai::domain::body::Body;
use yoriai::domain::forum::{Cluster, Feedback, Forum, Group, Opinions, Place, Plenary, Summary, Theme, Vote};
use yoriai::domain::id::{Id, Stream};
use yoriai::domain::record::{Content, Record, Records};
use yoriai::text::text;

use crate::pool::{day, id};
use crate::published::{
    BPR, DIRECTION, IMPRESSIONS, LASTING, NEW_WORK, PROJECT, PUBLISHED, SWEAT, TITLE, with_impressions,
};

const LEVELS: [&str; 4] = [DIRECTION, PROJECT, LASTING, SWEAT];
const FIELDS: [&str; 2] = [BPR, NEW_WORK];

fn forum() -> Forum {
    let theme = |id: &str, title: &str| Theme { id: id.into(), title: title.into(), ..Theme::default() };
    Forum {
        title: TITLE.into(),
        date: "2024-08-01".into(),
        themes: vec![
            theme("t1", "必要とする人材のレベル・層"),
            theme("t2", "具体的な分野・事業"),
            theme("t3", "既存支援策の使いづらさ"),
        ],
        groups: (1..=5)
            .map(|at| Group { id: format!("g{at}"), name: format!("第{at}班"), ..Group::default() })
            .collect(),
        votes_per_person: 3,
        ..Forum::default()
    }
}

fn key(number: u8) -> SigningKey {
    SigningKey::from_seed([number; 32])
}

fn stream(number: u8) -> Stream {
    Stream { issuer: key(number).issuer(), dataset: id(100 + number) }
}

fn record(number: u8, body: Body) -> Record {
    Record { id: id(number), rev: 1, updated_at: day(0), content: Content::new(body) }
}

/// Votes of one table for each heading: those in the middle are said at two tables.
const VOTES: [u32; 6] = [14, 6, 5, 4, 3, 2];

/// Five tables: each says two of the six headings in its own order, gives votes, and writes one impression.
fn tables(records: &mut Records) {
    let all: Vec<(&str, &str)> =
        LEVELS.iter().map(|text| ("t1", *text)).chain(FIELDS.iter().map(|text| ("t2", *text))).collect();
    for table in 0..5_u8 {
        let here = stream(10 + table);
        let said = json!({"forum": id(9), "group": format!("g{}", table + 1), "municipalities": [], "people": 4});
        let attendance = Body::from_members("attendance", said).unwrap().unwrap();
        let mut bodies = vec![attendance];
        for (number, at) in [(3_u8, usize::from(table)), (5, usize::from(table) + 1)] {
            let (theme, title) = all[at];
            let cluster = Cluster { forum: id(9), theme: theme.into(), title: title.into(), created_at: day(0) };
            bodies.push(Body::Cluster(cluster));
            bodies.push(Body::Vote(Vote { forum: id(9), cluster: id(number - 1), count: VOTES[at] }));
        }
        let comment = IMPRESSIONS[usize::from(table)].to_owned();
        bodies.push(Body::Feedback(Feedback { forum: id(9), answers: [("q1".to_owned(), 4)].into(), comment }));
        for (number, body) in (1..).zip(bodies) {
            records.apply(&here, record(number, body));
        }
    }
}

fn plenary(records: &Records, forum: &Forum) -> Plenary {
    Plenary::of(records, id(9), forum, &stream(1))
}

fn summary(records: &Records, forum: &Forum) -> Summary {
    Summary::of(&plenary(records, forum), forum, usize::MAX)
}

fn written(opinions: &Opinions) -> String {
    opinions.markdown(&text(Lang::Ja).opinions.document, &forum(), Lang::Ja)
}

#[test]
fn the_published_bullets_of_nagasaki_come_out_word_for_word() {
    let (forum, mut records) = (forum(), Records::default());
    tables(&mut records);
    records.apply(&stream(1), record(9, Body::Forum(forum.clone())));
    let all = summary(&records, &forum);
    let mut opinions = Opinions::draft(id(9), &forum, &all, usize::MAX);
    assert_eq!(written(&opinions), PUBLISHED);
    // By hand the same comes out of headings in other words and another order.
    opinions.shift(Place { theme: 0, at: 0 }, true);
    opinions.write(Place { theme: 0, at: 0 }, "プロマネ".into());
    opinions.write(Place { theme: 0, at: 1 }, LEVELS[0].into());
    assert_ne!(written(&opinions), PUBLISHED);
    opinions.shift(Place { theme: 0, at: 1 }, false);
    opinions.write(Place { theme: 0, at: 1 }, LEVELS[1].into());
    assert_eq!(written(&opinions), PUBLISHED);
    opinions.impressions = plenary(&records, &forum).comments(&records, id(9));
    assert_eq!(written(&opinions), with_impressions());
}

/// What a facilitator hands out: the plan and the summary, signed.
fn result(signer: u8, records: Vec<Record>) -> Vec<u8> {
    let bundle = Bundle {
        id: id(50 + signer),
        kind: Kind::ResultBundle,
        issuer: key(signer).issuer(),
        valid_from: day(0),
        valid_until: Some(day(365)),
        audience: Some(id(9)),
        dataset: stream(signer).dataset,
        sequence: 1,
        app: String::new(),
        records,
        belongings: None,
    };
    serde_json::to_vec(&sign_document(&bundle.to_document(), &key(signer), day(0))).unwrap()
}

#[test]
fn whoever_takes_the_result_in_reads_the_same_summary() {
    let (forum, mut here) = (forum(), Records::default());
    tables(&mut here);
    let mut opinions = Opinions::draft(id(9), &forum, &summary(&here, &forum), 3);
    opinions.write(Place { theme: 1, at: 0 }, "BPRの機運が高い部局から。".into());
    opinions.impressions = vec![IMPRESSIONS[3].into()];
    let plan = record(9, Body::Forum(forum.clone()));
    let file = result(1, vec![plan, record(20, Body::Opinions(opinions.clone()))]);

    let mut there = Records::default();
    open(&file, day(1), Opener::NOBODY).unwrap().get().merge_into(&mut there);
    let (key, held) = there.opinions(id(9), Some(&stream(2))).unwrap();
    assert_eq!(key.stream, stream(1));
    assert_eq!(held, &opinions);
    let plan = there.forum(id(9)).unwrap().1;
    assert_eq!(held.aligned(plan).markdown(&text(Lang::Ja).opinions.document, plan, Lang::Ja), written(&opinions));
    // The reader has no table's files, and a heading that was left out stands nowhere in this one.
    assert!(summary(&there, plan).themes.is_empty());
    assert!(!String::from_utf8(file).unwrap().contains(LEVELS[3]));

    // Nobody's summary stands before that of the plan's owner, whatever comes later.
    let other = Opinions { impressions: vec!["別の人".into()], ..opinions.clone() };
    let late = Record { rev: 9, updated_at: day(9), ..record(21, Body::Opinions(other)) };
    let file = result(3, vec![late]);
    open(&file, day(1), Opener::NOBODY).unwrap().get().merge_into(&mut there);
    assert_eq!(there.opinions(id(9), None).unwrap().1, &opinions);
}

#[test]
fn a_tables_clock_leaves_in_no_result() {
    let sitting = json!({"forum": id(9), "revealed": ["t1"]});
    let sitting = record(30, Body::from_members("sitting", sitting).unwrap().unwrap());
    let code = |records| open(&result(1, records), day(1), Opener::NOBODY).err().map(|rejected| rejected.code);
    assert_eq!(code(vec![sitting]), Some(Code::Schema));
    let elsewhere = Opinions::blank(Id::from_random([8; 16]));
    assert_eq!(code(vec![record(31, Body::Opinions(elsewhere))]), Some(Code::Schema));
    assert_eq!(code(vec![record(31, Body::Opinions(Opinions::blank(id(9))))]), None);
}
