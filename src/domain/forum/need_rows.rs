//! The need cards as rows for a spreadsheet. Codes come with their names, so that a leading zero survives opening.
//!
//! The order is the plenary's and no time is written, so the same records give the same rows. Headings come from outside.

use super::{Cell, Forum, Need, Plenary};
use crate::catalog::{self, Lang};

/// How many cells a row of [`Plenary::need_rows`] has.
pub const NEED_COLUMNS: usize = 14;

impl Plenary {
    /// One row a card: group, municipalities, problem, outcome, roles, level, field, work style, days a month, months,
    /// importance, urgency, questions answered, questions in all.
    #[must_use]
    pub fn need_rows(&self, forum: &Forum, lang: Lang) -> Vec<[Cell; NEED_COLUMNS]> {
        self.needs.iter().map(|(origin, _, need)| row(forum.group_name(&origin.group), need, lang)).collect()
    }
}

fn row(group: &str, need: &Need, lang: Lang) -> [Cell; NEED_COLUMNS] {
    let (done, all) = need.filled();
    let number = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
    [
        group.to_owned(),
        list(need.municipalities.iter().map(|code| place(code))),
        need.problem.clone(),
        need.outcome.clone(),
        list(need.roles.iter().map(|id| catalog::role(*id).map_or(id.as_str(), |role| role.name.of(lang)).to_owned())),
        need.level.map(|number| level(number, lang)).unwrap_or_default(),
        need.field
            .as_deref()
            .map(|id| catalog::field(id).map_or(id, |field| field.label.of(lang)).to_owned())
            .unwrap_or_default(),
        need.work_style.as_deref().map(|id| work_style(id, lang)).unwrap_or_default(),
        need.days_x10.map(days).unwrap_or_default(),
        number(need.months),
        number(need.importance),
        number(need.urgency),
        done.to_string(),
        all.to_string(),
    ]
}

fn list(cells: impl Iterator<Item = String>) -> Cell {
    cells.collect::<Vec<_>>().join("; ")
}

fn place(code: &str) -> String {
    catalog::municipality(code).map_or_else(|| code.to_owned(), |place| format!("{code} {}", place.name))
}

fn level(number: u32, lang: Lang) -> String {
    let level = u8::try_from(number).ok().and_then(catalog::level);
    level.map_or_else(|| number.to_string(), |level| format!("{number} {}", level.label.of(lang)))
}

fn work_style(id: &str, lang: Lang) -> String {
    let choice = catalog::work_times().iter().find(|choice| choice.id == id);
    choice.map_or(id, |choice| choice.label.of(lang)).to_owned()
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
    use crate::domain::forum::{Group, Origin, csv};
    use crate::domain::id::{Id, Issuer, Stream};
    use crate::domain::time::Time;

    fn plenary(need: Need) -> (Forum, Plenary) {
        let id = Id::from_random([1; 16]);
        let forum = Forum {
            title: "会".into(),
            groups: vec![Group { id: "g1".into(), name: "第1班".into(), ..Group::default() }],
            ..Forum::default()
        };
        let origin = Origin { group: "g1".into(), stream: Stream { issuer: Issuer::new("did:key:z"), dataset: id } };
        (forum, Plenary { needs: vec![(origin, id, need)], ..Plenary::default() })
    }

    #[test]
    fn a_card_is_written_in_words() {
        let need = Need {
            problem: "戦略を描けない".into(),
            roles: vec![RoleId::Pr, RoleId::Pm],
            level: Some(3),
            field: Some("structure".into()),
            work_style: Some("monthly".into()),
            days_x10: Some(5),
            months: Some(12),
            importance: Some(4),
            municipalities: vec!["011002".into(), "999999".into()],
            ..Need::blank(Id::from_random([1; 16]), Time::from_seconds(0))
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
            "8",
            "9",
        ];
        assert_eq!(rows, [wanted.map(str::to_owned)]);
        assert_eq!(rows, plenary.need_rows(&forum, Lang::Ja));
        assert_eq!(plenary.need_rows(&forum, Lang::En)[0][5], "3 Can do it alone");
    }

    #[test]
    fn what_people_typed_is_never_a_formula() {
        let need =
            Need { problem: "=HYPERLINK(1)".into(), ..Need::blank(Id::from_random([1; 16]), Time::from_seconds(0)) };
        let (forum, plenary) = plenary(need);
        let rows: Vec<Vec<Cell>> = plenary.need_rows(&forum, Lang::Ja).into_iter().map(Vec::from).collect();
        assert!(csv(&rows).contains("\"'=HYPERLINK(1)\""));
    }
}
