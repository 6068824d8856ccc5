//! The records of a full hall, made by the library: fixed keys, ids and words.

use yoriai::bundle::Kind;
use yoriai::catalog::{self, RoleId};
use yoriai::domain::body::Body;
use yoriai::domain::forum::{Attendance, Cluster, Forum, Group, Need, Note, Vote};
use yoriai::domain::id::Id;
use yoriai::domain::record::{Content, Record};
use yoriai::domain::time::Time;

use crate::Outcome;
use crate::bundles::{Written, now};

/// Notes of one group.
pub const NOTES: usize = 60;
/// Need cards of one group.
pub const NEEDS: usize = 20;
/// Clusters of one group.
const CLUSTERS: usize = 10;

const SAID: [&str; 8] = [
    "全体の方針を描ける人がいない",
    "幹部に説明できる人がほしい",
    "期限どおりに進める人がいない",
    "事業者に任せきりになっている",
    "現場に来て一緒に汗をかいてほしい",
    "常勤でなくても続けて来てほしい",
    "窓口の待ち時間を短くしたい",
    "人事と財政に説明する材料がない",
];

/// Gives a plan so many groups.
pub fn groups(plan: &mut Forum, count: usize) {
    plan.groups =
        (1..=count).map(|at| Group { id: format!("g{at}"), name: format!("第{at}班"), ..Group::default() }).collect();
}

/// One group's file: notes in clusters over two themes, votes, need cards.
pub fn hand_in(forum: &Written, group: usize) -> Outcome<Vec<u8>> {
    let at = forum.at;
    let seed = u8::try_from(group + 100)?;
    let places: Vec<String> =
        catalog::municipalities_in("42").iter().skip(group % 17).take(4).map(|place| place.code().to_owned()).collect();
    let attendance =
        Attendance { municipalities: places.clone(), ..Attendance::new(forum.forum, format!("g{group}"), 5) };
    let mut records = vec![record(group, 0, at, Body::Attendance(attendance))];
    records.extend(discussion(forum.forum, group, NOTES, CLUSTERS, &places, at));
    for need in 0..NEEDS {
        let role = RoleId::ALL.get(need % 4).copied().unwrap_or(RoleId::Pr);
        let need_card = Need {
            problem: words(group + need),
            roles: vec![role],
            level: Some(2 + u32::try_from(need % 3)?),
            field: catalog::fields().get(need).map(|field| field.id.to_owned()),
            work_style: catalog::work_times().get(need % 4).map(|style| style.id.to_owned()),
            days_x10: Some(20 + 9 * u32::try_from(need)?),
            months: Some(12),
            importance: Some(1 + u32::try_from(need % 4)?),
            urgency: Some(1 + u32::try_from(need / 5)?),
            municipalities: places.iter().skip(need % 4).take(1).cloned().collect(),
            ..Need::blank(forum.forum, at)
        };
        records.push(record(group, 5000 + need, at, Body::Need(need_card)));
    }
    forum.file((seed, 1), Kind::NeedsBundle, records)
}

/// The rows of one table's first theme, as the store holds them: `[record id, JSON text]`.
pub fn board(forum: Id, notes: usize, clusters: usize) -> Vec<[String; 2]> {
    let at = now();
    let rows = discussion_in(forum, "t1", 200, notes, clusters, &[], at);
    rows.into_iter().map(|record| [record.id.to_string(), record.to_value().to_string()]).collect()
}

fn discussion(forum: Id, group: usize, notes: usize, clusters: usize, places: &[String], at: Time) -> Vec<Record> {
    let mut records = discussion_in(forum, "t1", group, notes / 2, clusters / 2, places, at);
    records.extend(discussion_in(forum, "t2", group + 300, notes - notes / 2, clusters - clusters / 2, places, at));
    records
}

/// Four notes in five are bound; the first clusters get votes.
fn discussion_in(
    forum: Id,
    theme: &str,
    group: usize,
    notes: usize,
    clusters: usize,
    places: &[String],
    at: Time,
) -> Vec<Record> {
    let mut records = Vec::new();
    for number in 0..clusters {
        let title = format!("{}（{}）", words(group + number), number + 1);
        let cluster = Cluster { forum, theme: theme.to_owned(), title, created_at: at };
        records.push(record(group, 1000 + number, at, Body::Cluster(cluster)));
        if number < 2 {
            let vote = Vote { forum, cluster: id(group, 1000 + number), count: 3 };
            records.push(record(group, 2000 + number, at, Body::Vote(vote)));
        }
    }
    for number in 0..notes {
        let bound = (number % 5 != 0).then(|| id(group, 1000 + number / 5 % clusters.max(1)));
        let note = Note {
            from: places.get(number % places.len().max(1)).cloned(),
            cluster: bound,
            ..Note::new(forum, theme.to_owned(), format!("{}（{}）", words(number), number + 1), at)
        };
        records.push(record(group, 3000 + number, at, Body::Note(note)));
    }
    records
}

fn words(number: usize) -> String {
    SAID.get(number % SAID.len()).copied().unwrap_or_default().to_owned()
}

fn record(group: usize, number: usize, at: Time, body: Body) -> Record {
    Record { id: id(group, number), rev: 1, updated_at: at, content: Content::new(body) }
}

fn id(group: usize, number: usize) -> Id {
    let mut bytes = [7; 16];
    bytes[8..12].copy_from_slice(&u32::try_from(group).unwrap_or(0).to_be_bytes());
    bytes[12..].copy_from_slice(&u32::try_from(number).unwrap_or(0).to_be_bytes());
    Id::from_random(bytes)
}
