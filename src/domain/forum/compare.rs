//! Forums side by side: a prefecture holds one a year. What stayed, what is new, what is no longer said.
//!
//! A pure function of the record set; columns stand in the order of their days. It counts and matches, and never judges.

mod headings;

use std::collections::{BTreeMap, BTreeSet};

pub use headings::{Change, Heading, Theme};

use super::grid::said;
use super::{Forum, Need, Plenary, Totals};
use crate::catalog::{self, RoleId};
use crate::domain::id::{Id, Stream};
use crate::domain::record::Records;

/// One forum.
#[derive(Clone, PartialEq, Debug)]
pub struct Column {
    /// Its id.
    pub id: Id,
    /// What it is called.
    pub title: String,
    /// `YYYY-MM-DD`, or empty.
    pub date: String,
    /// Two digits, or empty.
    pub prefecture: String,
    /// Groups that handed in, and all of the kit.
    pub groups: (usize, usize),
    /// Sums.
    pub totals: Totals,
}

/// How often something was asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row<T> {
    /// What.
    pub of: T,
    /// Need cards a column.
    pub counts: Vec<usize>,
}

/// Answers to one question of the closing survey.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Mean {
    /// Sum of all grades from 1 to 4.
    pub sum: u32,
    /// How many people answered.
    pub people: u32,
}

impl Mean {
    /// The mean of so many answers of 1, 2, 3 and 4.
    fn of(grades: [usize; 4]) -> Self {
        (1..).zip(grades).fold(Self::default(), |mean, (grade, count)| {
            let people = u32::try_from(count).unwrap_or(u32::MAX);
            Self { sum: mean.sum + grade * people, people: mean.people + people }
        })
    }

    /// The mean in tenths, halves upwards.
    #[must_use]
    pub fn tenths(self) -> u32 {
        (self.sum * 20 + self.people).checked_div(self.people * 2).unwrap_or(0)
    }
}

/// One question that several forums asked in the same words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asked {
    /// The question.
    pub text: String,
    /// Answers a column; nothing where it was not asked or nobody answered.
    pub means: Vec<Option<Mean>>,
}

/// Several forums side by side.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Comparison {
    /// The forums, earliest day first; those without a day at the end.
    pub columns: Vec<Column>,
    /// Their themes, in the order of the last forum.
    pub themes: Vec<Theme>,
    /// Need cards by role, in the catalog's order; all of them.
    pub roles: Vec<Row<RoleId>>,
    /// Need cards by field, in the catalog's order, then foreign ids, then open ones; empty rows left out.
    pub fields: Vec<Row<Option<String>>>,
    /// Need cards by work style, in the same way.
    pub styles: Vec<Row<Option<String>>>,
    /// Six-digit codes of municipalities that speak in the last forum for the first time, ascending.
    pub first: Vec<String>,
    /// Those that spoke before and not in the last one, ascending.
    pub no_longer: Vec<String>,
    /// Questions that two or more forums share.
    pub survey: Vec<Asked>,
}

/// What one forum says. Its making is the only place here that reads a plenary.
struct Told {
    column: Column,
    themes: Vec<(String, Vec<(String, u32)>)>,
    needs: Vec<Need>,
    places: BTreeSet<String>,
    survey: Vec<(String, Mean)>,
}

impl Told {
    fn of(records: &Records, id: Id, forum: &Forum, by: &Stream) -> Self {
        let plenary = Plenary::of(records, id, forum, by);
        let sitting = plenary.handed_in.iter().filter_map(|table| table.attendance.as_ref());
        let mut places: BTreeSet<String> = sitting.flat_map(|sitting| sitting.municipalities.clone()).collect();
        places.extend(plenary.themes.iter().flatten().flat_map(|voice| voice.municipalities.clone()));
        places.extend(plenary.needs.iter().flat_map(|(_, _, need)| need.municipalities.clone()));
        let themes = forum.themes.iter().zip(&plenary.merged).map(|(theme, merged)| {
            let headings = merged.iter().map(|merged| (merged.title.clone(), merged.votes));
            (theme.title.clone(), headings.collect())
        });
        // The kit's own questions come first.
        let survey = plenary.tally.questions.iter().take(forum.survey.len());
        let survey = survey.map(|row| (row.question.text.clone(), Mean::of(row.grades)));
        Self {
            column: Column {
                id,
                title: forum.title.clone(),
                date: forum.date.clone(),
                prefecture: forum.prefecture.clone(),
                groups: (plenary.arrived(forum), forum.groups.len()),
                totals: plenary.totals,
            },
            themes: themes.collect(),
            survey: survey.collect(),
            places,
            needs: plenary.needs.into_iter().map(|(_, _, need)| need).collect(),
        }
    }
}

impl Comparison {
    /// Forums by their ids, in any order, as `by` has ruled; what is no forum is left out.
    #[must_use]
    pub fn of(records: &Records, ids: &BTreeSet<Id>, by: &Stream) -> Self {
        let found = ids.iter().filter_map(|id| Some((*id, records.forum(*id)?.1)));
        let mut told: Vec<Told> = found.map(|(id, forum)| Told::of(records, id, forum, by)).collect();
        told.sort_by_cached_key(|told| (told.column.date.is_empty(), told.column.date.clone(), told.column.id));
        let (first, no_longer) = places(&told);
        let fields = catalog::fields().iter().map(|field| field.id);
        let styles = catalog::work_times().iter().map(|style| style.id);
        Self {
            themes: headings::themes(&told.iter().map(|told| told.themes.as_slice()).collect::<Vec<_>>()),
            roles: RoleId::ALL.iter().map(|role| row(&told, *role, |need| need.roles.contains(role))).collect(),
            fields: rows(&told, fields, |need| need.field.as_deref()),
            styles: rows(&told, styles, |need| need.work_style.as_deref()),
            first,
            no_longer,
            survey: asked(&told),
            columns: told.into_iter().map(|told| told.column).collect(),
        }
    }
}

fn row<T>(told: &[Told], of: T, counts: impl Fn(&Need) -> bool) -> Row<T> {
    Row { of, counts: told.iter().map(|told| told.needs.iter().filter(|need| counts(need)).count()).collect() }
}

fn rows<'a>(
    told: &'a [Told],
    known: impl Iterator<Item = &'a str> + Clone,
    read: fn(&Need) -> Option<&str>,
) -> Vec<Row<Option<String>>> {
    let ids = said(known, told.iter().flat_map(|told| &told.needs).map(read));
    ids.into_iter().map(|id| row(told, id.map(str::to_owned), |need| read(need) == id)).collect()
}

/// Who speaks in the last forum for the first time, and who no longer does.
fn places(told: &[Told]) -> (Vec<String>, Vec<String>) {
    let Some((last, earlier)) = told.split_last() else { return Default::default() };
    let before: BTreeSet<&String> = earlier.iter().flat_map(|told| &told.places).collect();
    let first = last.places.iter().filter(|code| !before.contains(code)).cloned().collect();
    (first, before.into_iter().filter(|code| !last.places.contains(*code)).cloned().collect())
}

/// Questions in the order of the last forums that ask them.
fn asked(told: &[Told]) -> Vec<Asked> {
    let mut texts: Vec<&String> = Vec::new();
    for (text, _) in told.iter().rev().flat_map(|told| &told.survey) {
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    let means = |text: &String| -> Vec<Option<Mean>> {
        let mean = |told: &Told| told.survey.iter().find(|(own, _)| own == text).map(|(_, mean)| *mean);
        told.iter().map(|told| mean(told).filter(|mean| mean.people > 0)).collect()
    };
    let asked = texts.into_iter().map(|text| Asked { text: text.clone(), means: means(text) });
    asked.filter(|asked| asked.means.iter().flatten().count() > 1).collect()
}

/// Every forum once, as [`Records::forum`] finds it: a plan may be there from two writers.
#[must_use]
pub fn each(records: &Records) -> BTreeMap<Id, &Forum> {
    let mut forums = BTreeMap::new();
    for (key, forum) in records.forums() {
        forums.entry(key.id).or_insert(forum);
    }
    forums
}

/// Which forums to begin with: the two latest of one prefecture, of those with hand-ins if there are two such.
#[must_use]
pub fn latest_pair(records: &Records) -> BTreeSet<Id> {
    let spoken: BTreeSet<Id> = records.bodies().filter_map(|(_, body)| body.forum()).collect();
    let forums = each(records).into_iter();
    let forums = forums.map(|(id, forum)| (spoken.contains(&id), forum.date.as_str(), id, forum.prefecture.as_str()));
    let mut forums: Vec<(bool, &str, Id, &str)> = forums.collect();
    forums.sort_by(|a, b| b.cmp(a));
    let pair = |rows: &[(bool, &str, Id, &str)]| -> Option<BTreeSet<Id>> {
        let pairs = rows.iter().enumerate().find_map(|(at, one)| {
            let other = rows.get(at + 1..)?.iter().find(|other| other.3 == one.3)?;
            Some(BTreeSet::from([one.2, other.2]))
        });
        pairs.or_else(|| Some(BTreeSet::from([rows.first()?.2, rows.get(1)?.2])))
    };
    let told: Vec<_> = forums.iter().copied().filter(|(spoken, ..)| *spoken).collect();
    pair(&told).or_else(|| pair(&forums)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::body::Body;
    use crate::domain::forum::samples::{self, id};
    use crate::domain::forum::{Attendance, Cluster, Feedback, Group, Question, Seat, Theme as Asks, Vote};
    use crate::domain::id::Issuer;
    use crate::domain::time::Time;

    const AT: fn() -> Time = || Time::from_seconds(0);

    fn me() -> Stream {
        Stream { issuer: Issuer::new("did:key:f"), dataset: id(99) }
    }

    /// A forum with one table: number, day, prefecture; municipality, headings with votes, role and field, grade.
    fn hold(
        records: &mut Records,
        number: u8,
        day: (&str, &str),
        place: &str,
        said: &[(&str, u32)],
        asks: (RoleId, &str),
        grade: u32,
    ) {
        let forum = id(number);
        let stream = Stream { issuer: Issuer::new("did:key:z"), dataset: id(number) };
        let mut next = 100;
        let mut put = |body: Body| {
            next += 1;
            samples::put(records, &stream, next, 0, body);
            id(next)
        };
        let here = Attendance { municipalities: vec![place.into()], ..Attendance::new(forum, "g1".into(), 4) };
        put(Body::Attendance(here));
        for (title, count) in said {
            let cluster =
                put(Body::Cluster(Cluster { forum, theme: "t1".into(), title: (*title).into(), created_at: AT() }));
            put(Body::Vote(Vote { forum, cluster, count: *count }));
        }
        put(Body::Need(Need { roles: vec![asks.0], field: Some(asks.1.into()), ..Need::blank(forum, AT()) }));
        let answers = BTreeMap::from([("q1".to_owned(), grade)]);
        put(Body::Feedback(Feedback { forum, answers, comment: String::new() }));
        let plan = Forum {
            title: format!("会{number}"),
            date: day.0.into(),
            prefecture: day.1.into(),
            themes: vec![Asks { id: "t1".into(), title: "人材の層".into(), ..Asks::default() }],
            groups: ["g1", "g2"].map(|id| Group { id: id.into(), name: id.into(), ..Group::default() }).to_vec(),
            survey: vec![Question { id: "q1".into(), text: "聞けた".into(), ..Question::default() }],
            ..Forum::default()
        };
        samples::put(records, &me(), number, 0, Body::Forum(plan));
    }

    fn two_years() -> Records {
        let mut records = Records::default();
        let (pm, en) = (RoleId::Pm, RoleId::En);
        let now = [("継続的に支援してくれる人が必要", 5), ("予算がない", 1)];
        hold(&mut records, 1, ("2026-08-01", "42"), "422029", &now, (en, "bpr"), 4);
        let before = [("継続的に支援してくれる人", 3), ("専門人材の確保", 2)];
        hold(&mut records, 2, ("2025-08-01", "42"), "422011", &before, (pm, "bpr"), 3);
        records
    }

    #[test]
    fn columns_stand_by_day_and_everything_is_counted_for_each() {
        let found = Comparison::of(&two_years(), &BTreeSet::from([id(1), id(2), id(50)]), &me());
        let days: Vec<&str> = found.columns.iter().map(|column| column.date.as_str()).collect();
        assert_eq!(days, ["2025-08-01", "2026-08-01"]);
        assert_eq!(found.columns[0].groups, (1, 2));
        assert_eq!((found.columns[1].totals.votes, found.columns[1].totals.people), (6, 4));
        let roles: Vec<_> = found.roles.iter().map(|row| row.counts.as_slice()).collect();
        assert_eq!(roles, [[0, 0], [1, 0], [0, 0], [0, 1]]);
        assert_eq!(found.fields, [Row { of: Some("bpr".into()), counts: vec![1, 1] }]);
        assert_eq!(found.styles, [Row { of: None, counts: vec![1, 1] }]);
        assert_eq!((found.first, found.no_longer), (vec!["422029".to_owned()], vec!["422011".to_owned()]));
        assert_eq!(found.survey[0].means, [Some(Mean { sum: 3, people: 1 }), Some(Mean { sum: 4, people: 1 })]);
    }

    #[test]
    fn a_tablet_that_was_left_out_says_nothing_anywhere() {
        let mut records = two_years();
        let seat = Seat { forum: id(1), issuer: "did:key:z".into(), dataset: id(1), group: None };
        samples::put(&mut records, &me(), 60, 0, Body::Seat(seat));
        let found = Comparison::of(&records, &BTreeSet::from([id(1), id(2)]), &me());
        assert_eq!((found.columns[1].groups, found.columns[1].totals.needs), ((0, 2), 0));
        assert_eq!(found.survey, [], "only one of the two has answers that count");
    }

    #[test]
    fn a_heading_in_other_words_stays() {
        let found = Comparison::of(&two_years(), &BTreeSet::from([id(1), id(2)]), &me());
        let rows: Vec<_> =
            found.themes[0].headings.iter().map(|row| (row.title.as_str(), row.votes.clone(), row.change)).collect();
        assert_eq!(
            rows,
            [
                ("継続的に支援してくれる人が必要", vec![Some(3), Some(5)], Change::Stays),
                ("予算がない", vec![None, Some(1)], Change::New),
                ("専門人材の確保", vec![Some(2), None], Change::Gone),
            ]
        );
    }

    #[test]
    fn the_two_latest_of_one_prefecture_come_first() {
        let mut records = two_years();
        let none = (RoleId::Pr, "bpr");
        hold(&mut records, 3, ("2026-09-01", "20"), "202011", &[], none, 1);
        assert_eq!(latest_pair(&records), BTreeSet::from([id(1), id(2)]));
        hold(&mut records, 4, ("2024-09-01", "20"), "202011", &[], none, 1);
        assert_eq!(latest_pair(&records), BTreeSet::from([id(3), id(4)]));
        let mut planned = two_years();
        let next = Forum { date: "2027-08-01".into(), prefecture: "42".into(), ..Forum::default() };
        samples::put(&mut planned, &me(), 7, 0, Body::Forum(next));
        assert_eq!(latest_pair(&planned), BTreeSet::from([id(1), id(2)]), "nobody has spoken at the next one yet");
        assert_eq!(latest_pair(&Records::default()), BTreeSet::new());
    }

    #[test]
    fn a_forum_is_no_pair_with_its_own_plan_from_another_writer() {
        let mut records = Records::default();
        hold(&mut records, 1, ("2026-08-01", "42"), "422029", &[], (RoleId::Pr, "bpr"), 1);
        hold(&mut records, 3, ("2025-08-01", "20"), "202011", &[], (RoleId::Pr, "bpr"), 1);
        let earlier = Forum { date: "2024-08-01".into(), prefecture: "42".into(), ..Forum::default() };
        let another = Stream { issuer: Issuer::new("did:key:g"), dataset: id(98) };
        samples::put(&mut records, &another, 1, 0, Body::Forum(earlier));
        assert_eq!(latest_pair(&records), BTreeSet::from([id(1), id(3)]));
        assert_eq!(each(&records).get(&id(1)).map(|forum| forum.date.as_str()), Some("2026-08-01"));
    }

    #[test]
    fn a_mean_is_rounded_to_a_tenth() {
        let tenths = [(0, 0), (10, 3), (7, 2), (13, 4)].map(|(sum, people)| Mean { sum, people }.tenths());
        assert_eq!(tenths, [0, 33, 35, 33]);
    }
}
