//! The need cards as rows for a spreadsheet. Codes come with their names, so that a leading zero survives opening.
//!
//! The order is the plenary's and no time is written, so the same records give the same rows. Headings come from outside.

use std::collections::BTreeMap;

use super::rows::theme;
use super::{FINANCE, Forum, Need, Origin, PERSONNEL, Plenary};
use crate::catalog::{self, Lang};
use crate::domain::id::{Id, Key, Stream};

pub use super::tables::Cell;

/// How many cells a row of [`Plenary::need_rows`] has.
pub const NEED_COLUMNS: usize = 37;

/// Theme and heading of every cluster, by its name.
type Headings<'a> = BTreeMap<(&'a Stream, Id), (&'a str, &'a str)>;

impl Plenary {
    /// One row a card. Who and what: group, municipalities, problem, outcome, roles, level, field, work style, days a
    /// month, months, importance, urgency. Where it comes from: theme, heading of the cluster, department, triggers,
    /// reasons, staff, people from outside. How: work place, advice is enough, prefectural staff come along, start, may
    /// be shared, with whom, second best, in words. Reception: budget, at least and at most in thousand yen, what is
    /// ready, section, help wanted; conditions of personnel, of finance; questions answered, questions in all.
    #[must_use]
    pub fn need_rows(&self, forum: &Forum, lang: Lang) -> Vec<[Cell; NEED_COLUMNS]> {
        let voices = self.themes.iter().flatten();
        let headings = voices.map(|voice| {
            let cluster = &voice.bound.cluster;
            ((&voice.origin.stream, voice.bound.id), (cluster.theme.as_str(), cluster.title.as_str()))
        });
        let headings: Headings<'_> = headings.collect();
        self.needs.iter().map(|(origin, id, need)| self.need_row(forum, &headings, (origin, *id, need), lang)).collect()
    }

    fn need_row(
        &self,
        forum: &Forum,
        headings: &Headings<'_>,
        (origin, id, need): (&Origin, Id, &Need),
        lang: Lang,
    ) -> [Cell; NEED_COLUMNS] {
        let (done, all) = need.filled();
        let number = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
        let one = |table, id: &Option<String>| {
            id.as_deref().map(|id| catalog::label(table, id, lang)).unwrap_or_default().to_owned()
        };
        let many = |table, ids: &[String]| list(ids.iter().map(|id| catalog::label(table, id, lang).to_owned()));
        let yes = |said: Option<bool>| said.map_or("", |said| if said { "○" } else { "×" }).to_owned();
        let (from, heading) =
            need.cluster.and_then(|cluster| headings.get(&(&origin.stream, cluster))).copied().unwrap_or_default();
        let (background, terms, reception) = (&need.background, &need.terms, &need.reception);
        let budget = reception.budget.as_ref();
        let key = Key { stream: origin.stream.clone(), id };
        let conditions = |department: &str| {
            let cards = self.conditions.concerning(&key, need).map(|(_, card)| card);
            list(cards.filter(|card| card.department == department).map(|card| card.in_short(lang)))
        };
        [
            forum.group_name(&origin.group).to_owned(),
            list(need.municipalities.iter().map(|code| place(code))),
            need.problem.clone(),
            need.outcome.clone(),
            list(
                need.roles
                    .iter()
                    .map(|id| catalog::role(*id).map_or(id.as_str(), |role| role.name.of(lang)).to_owned()),
            ),
            need.level.map(|number| level(number, lang)).unwrap_or_default(),
            need.field
                .as_deref()
                .map(|id| catalog::field(id).map_or(id, |field| field.label.of(lang)).to_owned())
                .unwrap_or_default(),
            one(catalog::work_times(), &need.work_style),
            need.days_x10.map(days).unwrap_or_default(),
            number(need.months),
            number(need.importance),
            number(need.urgency),
            theme(forum, from, lang),
            heading.to_owned(),
            one(catalog::departments(), &background.department),
            many(catalog::triggers(), &background.triggers),
            many(catalog::reasons(), &background.reasons),
            one(catalog::staff_bands(), &background.staff),
            one(catalog::external(), &background.external),
            one(catalog::work_places(), &terms.work_place),
            yes(terms.advice.then_some(true)),
            yes(terms.escort),
            terms.start.clone(),
            yes(terms.shareable),
            list(terms.partners.iter().map(|code| place(code))),
            one(catalog::work_times(), &terms.fallback),
            terms.fallback_note.clone(),
            budget.map(|budget| catalog::label(catalog::budgets(), &budget.state, lang).to_owned()).unwrap_or_default(),
            number(budget.and_then(|budget| budget.least)),
            number(budget.and_then(|budget| budget.most)),
            many(catalog::readiness(), &reception.readiness),
            reception.owner.clone(),
            many(catalog::support(), &reception.support),
            conditions(PERSONNEL),
            conditions(FINANCE),
            done.to_string(),
            all.to_string(),
        ]
    }
}

pub(super) fn list(cells: impl Iterator<Item = String>) -> Cell {
    cells.collect::<Vec<_>>().join("; ")
}

/// Code and name of a municipality, so that a leading zero survives opening.
pub(super) fn place(code: &str) -> String {
    catalog::municipality(code).map_or_else(|| code.to_owned(), |place| format!("{code} {}", place.name))
}

pub(super) fn department(id: &str, lang: Lang) -> String {
    catalog::label(catalog::departments(), id, lang).to_owned()
}

fn level(number: u32, lang: Lang) -> String {
    let level = u8::try_from(number).ok().and_then(catalog::level);
    level.map_or_else(|| number.to_string(), |level| format!("{number} {}", level.label.of(lang)))
}

/// Tenths as a plain decimal that a spreadsheet reads as a number.
fn days(tenths: u32) -> String {
    match tenths % 10 {
        0 => (tenths / 10).to_string(),
        rest => format!("{}.{rest}", tenths / 10),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::RoleId;
    use crate::domain::body::Body;
    use crate::domain::forum::{
        Background, Budget, Cluster, Condition, Conditions, Group, Reception, Terms, Theme, csv, plenary::voice_of,
    };
    use crate::domain::id::Issuer;
    use crate::domain::time::Time;

    const ID: [u8; 16] = [1; 16];

    fn blank() -> Need {
        Need::blank(Id::from_random(ID), Time::from_seconds(0))
    }

    fn plenary(need: Need) -> (Forum, Plenary) {
        let id = Id::from_random(ID);
        let forum = Forum {
            title: "会".into(),
            groups: vec![Group { id: "g1".into(), name: "第1班".into(), ..Group::default() }],
            themes: vec![Theme { id: "t1".into(), title: "人材".into(), ..Theme::default() }],
            ..Forum::default()
        };
        let origin = Origin { group: "g1".into(), stream: Stream { issuer: Issuer::new("did:key:z"), dataset: id } };
        let cluster =
            Cluster { forum: id, theme: "t1".into(), title: "方針".into(), created_at: Time::from_seconds(0) };
        let key = Key { stream: origin.stream.clone(), id };
        let card = Condition {
            appointments: vec!["T9".into()],
            budget: Some(Budget { state: "there".into(), least: None, most: Some(900) }),
            municipalities: vec!["011002".into()],
            said: "定数の外".into(),
            ..Condition::blank(id, PERSONNEL, Time::from_seconds(0))
        };
        let conditions = Conditions::among([(&key, &Body::Condition(card))].into_iter());
        let themes = vec![vec![voice_of(&origin, id, cluster)]];
        (forum, Plenary { needs: vec![(origin, id, need)], themes, conditions, ..Plenary::default() })
    }

    #[test]
    fn a_card_is_written_in_words() {
        let need = Need {
            cluster: Some(Id::from_random(ID)),
            problem: "戦略を描けない".into(),
            roles: vec![RoleId::Pr, RoleId::Pm],
            level: Some(3),
            field: Some("structure".into()),
            work_style: Some("monthly".into()),
            days_x10: Some(5),
            months: Some(12),
            importance: Some(4),
            municipalities: vec!["011002".into(), "999999".into()],
            background: Background {
                department: Some("line".into()),
                triggers: vec!["bpr".into(), "x-own".into()],
                staff: Some("one".into()),
                ..Background::default()
            },
            terms: Terms {
                work_place: Some("remote".into()),
                advice: true,
                escort: Some(false),
                start: "2027-04".into(),
                fallback: Some("spot".into()),
                ..Terms::default()
            },
            reception: Reception {
                budget: Some(Budget { state: "there".into(), least: Some(500), most: None }),
                readiness: vec!["desk".into()],
                owner: "総務課".into(),
                ..Reception::default()
            },
            ..blank()
        };
        let (forum, plenary) = plenary(need);
        let rows = plenary.need_rows(&forum, Lang::Ja);
        let wanted = [
            "第1班",
            "011002 札幌市; 999999",
            "戦略を描けない",
            "",
            "プロデューサー; プロジェクトマネージャー",
            "3 一人でできる",
            "推進体制",
            "月に数日",
            "0.5",
            "12",
            "4",
            "",
            "人材",
            "方針",
            "原課",
            "業務を見直す機運が高い部局がある; x-own",
            "",
            "1人以下",
            "",
            "遠隔中心",
            "○",
            "×",
            "2027-04",
            "",
            "",
            "必要なとき（スポット）",
            "",
            "あり",
            "500",
            "",
            "席とPCを用意できる",
            "総務課",
            "",
            "APPOINTMENT / あり –900 / 定数の外",
            "",
            "8",
            "9",
        ];
        let appointment = catalog::appointment("T9").unwrap().name.ja;
        assert_eq!(rows, [wanted.map(|cell| cell.replace("APPOINTMENT", appointment))]);
        assert_eq!(plenary.need_rows(&forum, Lang::En)[0][5], "3 Can do it alone");
    }

    #[test]
    fn what_people_typed_is_never_a_formula() {
        let (forum, plenary) = plenary(Need { problem: "=HYPERLINK(1)".into(), ..blank() });
        let rows: Vec<Vec<Cell>> = plenary.need_rows(&forum, Lang::Ja).into_iter().map(Vec::from).collect();
        assert!(csv(&rows).contains("\"'=HYPERLINK(1)\""));
    }
}
