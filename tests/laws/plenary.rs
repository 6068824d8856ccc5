//! What the plenary makes of several tables: groups of tablets, rulings, mergers, proposals, filters, maps.

use proptest::collection::vec;
use proptest::prelude::*;

use yoriai::catalog::{MunicipalityKind, RoleId};
use yoriai::domain::body::Body;
use yoriai::domain::command::{Command, Stamp, decide};
use yoriai::domain::forum::{
    Attendance, Cluster, Filter, Merger, Need, Note, Plenary, Ref, Seat, Summary, Vote, Wanted,
};
use yoriai::domain::id::Key;
use yoriai::domain::record::{Content, Record, Records};

use super::{FORUM, all, any_entry, id, plan, stream, time};

/// The facilitator, whose kit it is.
const OWNER: u8 = 9;

fn write(records: &mut Records, writer: u8, number: u8, body: Body) {
    let rev = records.get(&stream(writer), id(number)).map_or(1, |here| here.rev + 1);
    records.apply(&stream(writer), Record { id: id(number), rev, updated_at: time(0), content: Content::new(body) });
}

/// A state with the kit, and each tablet with its group, people and municipalities.
fn hall(tablets: &[(u8, &str, u32, &[&str])]) -> Records {
    let mut records = Records::default();
    write(&mut records, OWNER, FORUM, Body::Forum(plan()));
    for (writer, group, people, places) in tablets {
        let here = Attendance {
            municipalities: places.iter().map(|code| (*code).to_owned()).collect(),
            ..Attendance::new(id(FORUM), (*group).to_owned(), *people)
        };
        write(&mut records, *writer, 1, Body::Attendance(here));
    }
    records
}

/// A cluster with votes; its vote's id is the next one.
fn cluster(records: &mut Records, writer: u8, number: u8, title: &str, votes: u32) {
    let cluster = Cluster { forum: id(FORUM), theme: "t1".into(), title: title.into(), created_at: time(0) };
    write(records, writer, number, Body::Cluster(cluster));
    write(records, writer, number + 1, Body::Vote(Vote { forum: id(FORUM), cluster: id(number), count: votes }));
}

fn note(records: &mut Records, writer: u8, number: u8, theme: &str, within: Option<u8>, from: Option<&str>) {
    let note = Note::new(id(FORUM), theme.into(), "一言".into(), time(0));
    let note = Note { cluster: within.map(id), from: from.map(str::to_owned), ..note };
    write(records, writer, number, Body::Note(note));
}

fn part(writer: u8, number: u8) -> Ref {
    Ref::from(&Key { stream: stream(writer), id: id(number) })
}

fn merger(parts: &[(u8, u8)], title: &str) -> Body {
    Body::Merger(Merger {
        forum: id(FORUM),
        theme: "t1".into(),
        parts: parts.iter().map(|(writer, number)| part(*writer, *number)).collect(),
        title: title.into(),
        apart: title.is_empty(),
    })
}

fn seat(writer: u8, group: Option<&str>) -> Body {
    let stream = stream(writer);
    let issuer = stream.issuer.as_str().to_owned();
    Body::Seat(Seat { forum: id(FORUM), issuer, dataset: stream.dataset, group: group.map(str::to_owned) })
}

fn seen(records: &Records, by: u8) -> Plenary {
    let plenary = Plenary::of(records, id(FORUM), &plan(), &stream(by));
    let here = plan().groups.len() - plenary.missing.len();
    assert_eq!(plan().groups_here(records, id(FORUM), &stream(by)), here, "lists say what the plenary says");
    plenary
}

/// Headings of the first theme with votes, as they stand merged.
fn headings(plenary: &Plenary) -> Vec<(&str, u32, usize)> {
    plenary.merged[0].iter().map(|one| (one.title.as_str(), one.votes, one.parts.len())).collect()
}

#[test]
fn several_tablets_are_one_group_and_its_people_count_once() {
    let mut records = hall(&[(1, "g1", 5, &["422011"]), (2, "g1", 6, &["422029", "422011"]), (3, "g2", 4, &[])]);
    cluster(&mut records, 1, 10, "方針を描ける人", 9);
    cluster(&mut records, 2, 10, "続けて来てくれる人", 10);
    let plenary = seen(&records, OWNER);
    let group = plenary.group("g1").unwrap();
    assert_eq!((group.tablets, group.people, group.municipalities.len()), (2, 6, 2));
    assert_eq!((group.votes[0], group.over.as_slice()), (19, &[0][..]), "six people with three votes each");
    assert!(plenary.group("g2").unwrap().over.is_empty());
    assert_eq!((plenary.totals.people, plenary.missing.as_slice()), (10, &["g3".to_owned()][..]));
    assert_eq!(plenary.tablet_number(&plenary.handed_in[1].origin), Some(2));
    assert_eq!(plenary.tablet_number(&plenary.handed_in[2].origin), None);
}

#[test]
fn a_tablet_sits_where_it_is_put_and_the_viewers_word_comes_first() {
    let mut records = hall(&[(1, "g1", 5, &[]), (2, "g7", 4, &[]), (3, "g2", 3, &[])]);
    cluster(&mut records, 2, 10, "窓口", 1);
    let plenary = seen(&records, OWNER);
    assert_eq!(plenary.missing, ["g3"], "the owner's own device is no table");
    assert_eq!((plenary.group("g7").unwrap().known, plenary.totals.people), (false, 12));

    write(&mut records, OWNER, 50, seat(2, Some("g3")));
    write(&mut records, OWNER, 51, seat(3, None));
    let plenary = seen(&records, OWNER);
    assert_eq!(plenary.missing, ["g2"]);
    assert_eq!(plenary.themes[0][0].origin.group, "g3");
    assert_eq!((plenary.left_out.len(), plenary.totals.people), (1, 9));
    assert_eq!(plenary.left_out[0].ruled, Some((id(51), true)));

    // Another device sees what the owner saw, and may see it otherwise.
    assert_eq!(seen(&records, 8).missing, ["g2"]);
    write(&mut records, 8, 52, seat(3, Some("g2")));
    assert_eq!(seen(&records, 8).missing, [""; 0]);
    assert_eq!(seen(&records, OWNER).missing, ["g2"]);
    // A table's word about another table counts for nobody else.
    write(&mut records, 1, 53, seat(2, None));
    assert_eq!(seen(&records, OWNER).missing, ["g2"]);
    // A list of forums counts as their plenaries do.
    for (by, count) in [(OWNER, 2), (8, 3)] {
        assert_eq!(seen(&records, by).arrived(&plan()), count);
    }
}

#[test]
fn what_was_written_for_a_theme_that_is_gone_stays() {
    let mut records = hall(&[(1, "g1", 5, &[])]);
    note(&mut records, 1, 20, "t9", None, None);
    note(&mut records, 1, 21, "t1", None, None);
    let plenary = seen(&records, OWNER);
    assert_eq!((plenary.themes.len(), plenary.loose[0].len(), plenary.loose[2].len()), (3, 1, 1));
    assert_eq!(plenary.totals.notes, 2);
}

#[test]
fn merged_clusters_keep_every_origin_and_what_is_gone_is_passed_over() {
    let mut records = hall(&[(1, "g2", 5, &[]), (2, "g1", 5, &[]), (3, "g1", 5, &[])]);
    cluster(&mut records, 1, 10, "方針を描ける人", 5);
    cluster(&mut records, 2, 10, "方針を描く人材", 4);
    cluster(&mut records, 3, 10, "続けて来てくれる人", 6);
    note(&mut records, 1, 20, "t1", Some(10), Some("422029"));
    note(&mut records, 2, 20, "t1", Some(10), Some("422011"));
    write(&mut records, OWNER, 50, merger(&[(1, 10), (2, 10), (2, 77)], "方針を描く"));
    let plenary = seen(&records, OWNER);
    assert_eq!(headings(&plenary), [("方針を描く", 9, 2), ("続けて来てくれる人", 6, 1)]);
    let one = &plenary.merged[0][0];
    assert_eq!((one.notes, one.groups.as_slice()), (2, &["g1".to_owned(), "g2".to_owned()][..]));
    assert_eq!(one.municipalities, ["422011", "422029"]);
    let bullets = &Summary::of(&plenary, &plan(), 9).themes[0].bullets;
    assert_eq!((bullets.len(), bullets[0].votes, bullets[0].groups.len()), (2, 9, 2));

    records.apply(&stream(2), Record { id: id(10), rev: 2, updated_at: time(1), content: Content::deleted("cluster") });
    assert_eq!(headings(&seen(&records, OWNER))[0].0, "続けて来てくれる人");
    assert_eq!(headings(&seen(&records, OWNER))[1], ("方針を描ける人", 5, 1));
}

#[test]
fn an_own_ruling_comes_before_the_owners() {
    let mut records = hall(&[(1, "g1", 5, &[]), (2, "g2", 5, &[]), (3, "g3", 5, &[])]);
    for writer in 1..=3 {
        cluster(&mut records, writer, 10, &format!("見出し{writer}"), u32::from(writer));
    }
    write(&mut records, OWNER, 50, merger(&[(1, 10), (2, 10)], "主催者"));
    assert_eq!(headings(&seen(&records, 8))[0], ("主催者", 3, 2));
    write(&mut records, 8, 51, merger(&[(2, 10), (3, 10)], "自分"));
    assert_eq!(headings(&seen(&records, 8)), [("自分", 5, 2), ("見出し1", 1, 1)]);
    assert_eq!(headings(&seen(&records, OWNER)), [("主催者", 3, 2), ("見出し3", 3, 1)]);
    // Apart is a ruling too: it dissolves the owner's, not the own.
    write(&mut records, 7, 52, merger(&[(1, 10), (2, 10)], ""));
    assert_eq!(seen(&records, 7).merged[0].len(), 3);
}

#[test]
fn equal_and_similar_headings_of_different_tables_are_proposed_until_refused() {
    let mut records = hall(&[(1, "g1", 5, &[]), (2, "g2", 5, &[]), (3, "g3", 5, &[])]);
    cluster(&mut records, 1, 10, "継続的に支援してくれる人", 3);
    cluster(&mut records, 1, 12, "継続的に支援してくれる人！", 2);
    cluster(&mut records, 2, 10, "継続的に支援してくれる人が必要", 5);
    cluster(&mut records, 3, 10, "窓口の改革", 1);
    cluster(&mut records, 2, 20, "🙂", 0);
    cluster(&mut records, 3, 20, "🙂", 0);
    let plenary = seen(&records, OWNER);
    let proposals = plenary.proposals();
    assert_eq!(proposals.len(), 2);
    assert_eq!((proposals[0].members.len(), proposals[0].likeness), (2, 1000), "equal, though without letters");
    let near = &proposals[1];
    let titles: Vec<_> = near.members.iter().map(|at| plenary.merged[0][*at].title.as_str()).collect();
    assert_eq!(titles, ["継続的に支援してくれる人が必要", "継続的に支援してくれる人"], "one a tablet");

    let act = |records: &mut Records, number: u8, command: Command| {
        for record in decide(records, &stream(OWNER), command, Stamp { at: time(1), id: id(number) }).unwrap() {
            records.apply(&stream(OWNER), record);
        }
    };
    let mut refused = records.clone();
    act(&mut refused, 50, plenary.keep_apart(id(FORUM), (0, "t1"), &near.members).unwrap());
    let left = seen(&refused, OWNER);
    let pairs = left.proposals();
    assert!(pairs.iter().all(|proposal| proposal.members != near.members), "{pairs:?}");
    assert_eq!(left.merged[0].len(), plenary.merged[0].len());

    act(&mut records, 51, plenary.unite(id(FORUM), (0, "t1"), &near.members, " 続けて支援する人 ").unwrap());
    let plenary = seen(&records, OWNER);
    assert_eq!(headings(&plenary)[0], ("続けて支援する人", 8, 2));
    // The other cluster of the first table is now like a part of the merged one: the ruling grows.
    let proposals = plenary.proposals();
    let near = proposals.iter().find(|proposal| proposal.members.contains(&0)).unwrap();
    act(&mut records, 52, plenary.unite(id(FORUM), (0, "t1"), &near.members, "続けて支援する人").unwrap());
    let plenary = seen(&records, OWNER);
    assert_eq!((headings(&plenary)[0], plenary.rulings.mergers.len()), (("続けて支援する人", 10, 3), 1));
    assert_eq!(plenary.unite(id(FORUM), (0, "t1"), &[0], "一つ"), None);
}

#[test]
fn a_filter_keeps_each_voice_whole_and_counts_anew() {
    let mut records = hall(&[(1, "g1", 5, &["422011"]), (2, "g2", 4, &["423211"])]);
    let here = Attendance {
        departments: vec!["finance".into()],
        municipalities: vec!["423211".into()],
        ..Attendance::new(id(FORUM), "g2".into(), 4)
    };
    write(&mut records, 2, 1, Body::Attendance(here));
    cluster(&mut records, 1, 10, "市の見出し", 5);
    cluster(&mut records, 1, 12, "町も言った", 3);
    cluster(&mut records, 2, 10, "町の見出し", 4);
    note(&mut records, 1, 20, "t1", Some(12), Some("423211"));
    note(&mut records, 2, 21, "t1", None, None);
    let need = |places: &[&str], cluster: Option<u8>| {
        let municipalities = places.iter().map(|code| (*code).to_owned()).collect();
        Body::Need(Need { municipalities, cluster: cluster.map(id), ..Need::blank(id(FORUM), time(0)) })
    };
    write(&mut records, 1, 30, need(&["422011", "423211"], Some(12)));
    write(&mut records, 2, 30, need(&[], None));
    let plenary = seen(&records, OWNER);
    let only = |filter: Filter| plenary.only(&plan(), &filter);

    let towns = only(Filter { kind: Some(MunicipalityKind::Town), ..Filter::default() });
    assert_eq!(headings(&towns), [("町の見出し", 4, 1), ("町も言った", 3, 1)]);
    assert_eq!((towns.totals.votes, towns.totals.notes, towns.totals.needs, towns.totals.people), (7, 2, 1, 9));
    let money = only(Filter { department: Some("finance".into()), ..Filter::default() });
    assert_eq!((headings(&money).len(), money.totals.people, money.totals.needs), (1, 4, 0));
    let first = only(Filter { group: Some("g1".into()), ..Filter::default() });
    assert_eq!((first.totals.votes, first.totals.needs, first.handed_in.len()), (8, 1, 1));
    let theme = only(Filter { theme: Some("t1".into()), ..Filter::default() });
    assert_eq!((theme.totals.votes, theme.totals.needs), (12, 1), "a card without a cluster has no theme");
    assert_eq!(only(Filter { theme: Some("t2".into()), ..Filter::default() }).totals.clusters, 0);
    assert_eq!(only(Filter::default()), plenary);
}

#[test]
fn maps_and_demand_count_every_card_once() {
    let mut records = hall(&[(1, "g1", 5, &[])]);
    let mut put = |number: u8, roles: &[RoleId], days: Option<u32>, places: &[&str], style: Option<&str>| {
        let need = Need {
            roles: roles.to_vec(),
            days_x10: days,
            municipalities: places.iter().map(|code| (*code).to_owned()).collect(),
            work_style: style.map(str::to_owned),
            field: Some("bpr".into()),
            ..Need::blank(id(FORUM), time(0))
        };
        write(&mut records, 1, number, Body::Need(need));
    };
    put(30, &[RoleId::Pr], Some(5), &["422011", "422029"], Some("monthly"));
    put(31, &[RoleId::Pr], Some(10), &["422011"], Some("monthly"));
    put(32, &[RoleId::Pr, RoleId::Pm], Some(41), &[], None);
    put(33, &[], None, &["422029"], Some("full-time"));
    put(34, &[RoleId::En], Some(121), &["422029"], Some("full-time"));
    let plenary = seen(&records, OWNER);

    let demand = plenary.demand();
    let short: Vec<_> = demand.iter().map(|row| (row.cards, row.days_x10, row.undated)).collect();
    assert_eq!(short, [(2, 15, 0), (0, 0, 0), (0, 0, 0), (1, 121, 0), (1, 41, 0), (1, 0, 1)]);
    assert_eq!((demand[4].wanted, demand.iter().map(|row| row.cards).sum::<u32>()), (Wanted::Several, 5));

    let fields = plenary.fields_by_place();
    assert_eq!(fields.rows, [Some("422011".to_owned()), Some("422029".to_owned()), None]);
    assert_eq!(
        (fields.row_sums.as_slice(), fields.column_sums.as_slice(), fields.cards),
        (&[2, 3, 1][..], &[5][..], 5)
    );
    let days = plenary.styles_by_days();
    assert_eq!(days.rows.iter().map(Option::as_deref).collect::<Vec<_>>(), [Some("full-time"), Some("monthly"), None]);
    assert_eq!(days.cells, [vec![0, 0, 0, 0, 1, 1], vec![2, 0, 0, 0, 0, 0], vec![0, 0, 1, 0, 0, 0]]);
}

/// Rulings of the owner among everything else.
fn any_ruling() -> impl Strategy<Value = (u8, Body)> {
    let parts = vec((0..3_u8, 10..16_u8), 2..4);
    prop_oneof![
        (parts, "[あ-う]{0,2}").prop_map(|(parts, title)| merger(&parts, &title)),
        (0..3_u8, prop::option::of(1..5_u8))
            .prop_map(|(writer, group)| seat(writer, group.map(|at| format!("g{at}")).as_deref())),
    ]
    .prop_flat_map(|body| (50..54_u8, Just(body)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_lost_or_doubled_whatever_is_ruled_and_in_whatever_order(
        entries in vec(any_entry(), 0..30),
        rulings in vec(any_ruling(), 0..5),
    ) {
        let owned = |records: &mut Records| {
            write(records, OWNER, FORUM, Body::Forum(plan()));
            rulings.iter().for_each(|(number, body)| write(records, OWNER, *number, body.clone()));
        };
        let (mut one, mut other) = (all(&entries), Records::default());
        owned(&mut one);
        owned(&mut other);
        entries.iter().rev().for_each(|(stream, record)| _ = other.apply(stream, record.clone()));
        let plenary = seen(&one, 7);
        prop_assert_eq!(&plenary, &seen(&other, 7));
        prop_assert_eq!(plenary.proposals(), seen(&other, 7).proposals());

        let counts = |stream: &yoriai::domain::id::Stream| plenary.left_out.iter().all(|out| out.origin.stream != *stream);
        let live = |wanted: fn(&Body) -> bool| one.bodies().filter(|(key, body)| counts(&key.stream) && wanted(body)).count();
        prop_assert_eq!(plenary.totals.notes, live(|body| matches!(body, Body::Note(_))));
        prop_assert_eq!(plenary.totals.clusters, live(|body| matches!(body, Body::Cluster(_))));
        // Merging moves nothing in or out, and each cluster stands in exactly one place.
        let parts: usize = plenary.merged.iter().flatten().map(|one| one.parts.len()).sum();
        prop_assert_eq!(parts, plenary.totals.clusters);
        prop_assert_eq!(plenary.merged.iter().flatten().map(|one| one.votes).sum::<u32>(), plenary.totals.votes);

        // The groups together are the whole.
        let groups = plenary.groups.iter().map(|group| {
            plenary.only(&plan(), &Filter { group: Some(group.id.clone()), ..Filter::default() }).totals
        });
        let groups: Vec<_> = groups.collect();
        prop_assert_eq!(groups.iter().map(|sums| sums.votes).sum::<u32>(), plenary.totals.votes);
        prop_assert_eq!(groups.iter().map(|sums| sums.notes).sum::<usize>(), plenary.totals.notes);
        prop_assert_eq!(groups.iter().map(|sums| sums.people).sum::<u32>(), plenary.totals.people);
    }
}
