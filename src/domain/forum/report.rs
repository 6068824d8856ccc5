//! The record of the whole plenary as Markdown: sums, who sat where, every cluster with its weight, the need cards.
//!
//! For the facilitator's own files: it names groups and municipalities, never a person, and no moment of writing.

use super::tables::{escape, list, table};
use super::{Bullet, Cell, Forum, Plenary, Summary, SummaryTheme};
use crate::catalog::{self, Lang};

/// The words around the record of a plenary.
pub struct ReportWords {
    /// 「全体会の記録」, with the forum's title.
    pub heading: fn(&str) -> String,
    /// Over the sums.
    pub totals: &'static str,
    /// Names of the sums: notes, clusters, votes, need cards, people.
    pub total_names: [&'static str; 5],
    /// Over the groups.
    pub groups: &'static str,
    /// Heads of the groups: group, municipalities, people.
    pub group_heads: [&'static str; 3],
    /// What stands for a group that has not handed in.
    pub missing: &'static str,
    /// A tablet whose group the kit doesn't know.
    pub unknown: &'static str,
    /// A theme's heading, by its number and title.
    pub theme: fn(usize, &str) -> String,
    /// Heads of the clusters: heading, groups, votes, notes.
    pub cluster_heads: [&'static str; 4],
    /// Over the need cards.
    pub needs: &'static str,
    /// Between names.
    pub and: &'static str,
}

impl Plenary {
    /// The record of the plenary. `need_heads` are the heads of [`Plenary::need_rows`]; columns without any entry are
    /// left out.
    #[must_use]
    pub fn report(&self, words: &ReportWords, forum: &Forum, need_heads: &[&str], lang: Lang) -> String {
        let mut text = format!("# {}\n", escape(&(words.heading)(&forum.title)));
        let totals = self.totals;
        let counts = [totals.notes.to_string(), totals.clusters.to_string(), totals.votes.to_string()];
        let counts = counts.into_iter().chain([totals.needs.to_string(), totals.people.to_string()]);
        let sums: Vec<String> =
            words.total_names.iter().zip(counts).map(|(name, sum)| format!("{name}: {sum}")).collect();
        list(&mut text, words.totals, sums.iter().map(String::as_str));
        table(&mut text, words.groups, &words.group_heads, &self.groups(words, forum));
        for SummaryTheme { at, bullets } in Summary::of(self, forum, usize::MAX).themes {
            let title = forum.themes.get(at).map_or("", |theme| theme.title(lang));
            let rows: Vec<Vec<Cell>> = bullets.iter().map(|bullet| cluster(bullet, words, forum)).collect();
            table(&mut text, &(words.theme)(at + 1, title), &words.cluster_heads, &rows);
        }
        let rows: Vec<Vec<Cell>> = self.need_rows(forum, lang).into_iter().map(Vec::from).collect();
        let (heads, rows) = filled(need_heads, &rows);
        table(&mut text, words.needs, &heads, &rows);
        text
    }

    /// One row a tablet, then one for each group that is missing.
    fn groups(&self, words: &ReportWords, forum: &Forum) -> Vec<Vec<Cell>> {
        let here = self.handed_in.iter().map(|table| {
            let group = forum.group_name(&table.origin.group);
            let group = if group.is_empty() { words.unknown } else { group };
            let places = table.attendance.as_ref().map(|here| {
                here.municipalities
                    .iter()
                    .map(|code| catalog::municipality_name(code))
                    .collect::<Vec<_>>()
                    .join(words.and)
            });
            let people = table.attendance.as_ref().map(|here| here.people.to_string());
            vec![group.to_owned(), places.unwrap_or_default(), people.unwrap_or_default()]
        });
        let missing = self
            .missing
            .iter()
            .map(|id| vec![forum.group_name(id).to_owned(), words.missing.to_owned(), String::new()]);
        here.chain(missing).collect()
    }
}

fn cluster(bullet: &Bullet, words: &ReportWords, forum: &Forum) -> Vec<Cell> {
    let groups: Vec<&str> = bullet.groups.iter().map(|id| forum.group_name(id)).collect();
    vec![bullet.text.clone(), groups.join(words.and), bullet.votes.to_string(), bullet.notes.to_string()]
}

/// The columns in which any row has an entry.
fn filled<'a>(heads: &[&'a str], rows: &[Vec<Cell>]) -> (Vec<&'a str>, Vec<Vec<Cell>>) {
    let used = |column: &usize| rows.iter().any(|row| row.get(*column).is_some_and(|cell| !cell.is_empty()));
    let used: Vec<usize> = (0..heads.len()).filter(used).collect();
    let cells = |row: &Vec<Cell>| used.iter().filter_map(|column| row.get(*column).cloned()).collect();
    let kept = used.iter().filter_map(|column| heads.get(*column).copied()).collect();
    (kept, rows.iter().map(cells).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::body::Body;
    use crate::domain::forum::samples::{id, put, stream};
    use crate::domain::forum::{Attendance, Cluster, Group, Need, Theme, Vote};
    use crate::domain::record::Records;
    use crate::domain::time::Time;

    const WORDS: ReportWords = ReportWords {
        heading: |title| format!("記録　{title}"),
        totals: "合計",
        total_names: ["付箋", "まとまり", "票", "ニーズ票", "人"],
        groups: "班",
        group_heads: ["班", "市区町村", "人"],
        missing: "未提出",
        unknown: "不明",
        theme: |number, title| format!("テーマ{number}　{title}"),
        cluster_heads: ["見出し", "班", "票", "付箋"],
        needs: "ニーズ票",
        and: "、",
    };

    fn forum() -> Forum {
        let group = |at: usize| Group { id: format!("g{at}"), name: format!("第{at}班"), ..Group::default() };
        let theme = Theme { id: "t2".into(), title: "分野".into(), ..Theme::default() };
        Forum {
            title: "会|議".into(),
            themes: vec![Theme { id: "t1".into(), title: "人材".into(), ..Theme::default() }, theme],
            groups: (1..=2).map(group).collect(),
            ..Forum::default()
        }
    }

    fn report(at: i64) -> String {
        report_of(&forum(), at)
    }

    fn report_of(forum: &Forum, at: i64) -> String {
        let here = Attendance { municipalities: vec!["422011".into()], ..Attendance::new(id(9), "g1".into(), 4) };
        let title = "継続して\n来てくれる人".to_owned();
        let cluster = Cluster { forum: id(9), theme: "t2".into(), title, created_at: Time::from_seconds(at) };
        let need = Need { problem: "手が足りない".into(), ..Need::blank(id(9), Time::from_seconds(at)) };
        let bodies = [
            Body::Attendance(here),
            Body::Cluster(cluster),
            Body::Vote(Vote { forum: id(9), cluster: id(2), count: 7 }),
            Body::Need(need),
        ];
        let mut records = Records::default();
        for (number, body) in (1..).zip(bodies) {
            put(&mut records, &stream(1), number, at, body);
        }
        let heads: Vec<String> = (0..super::super::NEED_COLUMNS).map(|at| format!("列{at}")).collect();
        let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
        Plenary::of(&records, id(9), forum, &stream(1)).report(&WORDS, forum, &heads, Lang::Ja)
    }

    #[test]
    fn the_record_names_what_there_is_and_no_moment() {
        let text = report(5);
        assert!(
            text.starts_with(
                "# 記録 会\\|議\n\n## 合計\n\n- 付箋: 0\n- まとまり: 1\n- 票: 7\n- ニーズ票: 1\n- 人: 4\n"
            ),
            "{text}"
        );
        assert!(text.contains("| 第1班 | 長崎市 | 4 |\n| 第2班 | 未提出 |  |\n"), "{text}");
        assert!(text.contains("\n## テーマ2 分野\n\n| 見出し | 班 | 票 | 付箋 |\n| --- | --- | --- | --- |\n| 継続して 来てくれる人 | 第1班 | 7 | 0 |\n"), "{text}");
        assert!(text.contains("手が足りない"), "{text}");
        assert!(!text.contains("テーマ1"), "a theme without a voice is left out: {text}");
        assert_eq!(text, report(50_000), "a tablet's clock is no part of it");
    }

    #[test]
    fn themes_of_one_title_keep_their_numbers() {
        let mut forum = forum();
        forum.themes.iter_mut().for_each(|theme| theme.title = "同じ".into());
        let text = report_of(&forum, 5);
        assert!(text.contains("\n## テーマ2 同じ\n") && !text.contains("テーマ1"), "{text}");
    }

    #[test]
    fn columns_without_an_entry_are_left_out() {
        let rows =
            [vec!["a".to_owned(), String::new(), "1".to_owned()], vec![String::new(), String::new(), "2".to_owned()]];
        let (heads, cells) = filled(&["一", "二", "三"], &rows);
        assert_eq!((heads, cells[1].join(",")), (vec!["一", "三"], ",2".to_owned()));
    }
}
