//! Notes, clusters and the closing survey as rows for a spreadsheet. Headings come from outside.
//!
//! The order is the plenary's and no time is written, so the same records give the same rows. Every row names the group
//! and, where a group has several, the tablet that it comes from.

use super::need_rows::{department, list, place};
use super::{Cell, Forum, Note, Origin, Plenary, Tally};
use crate::catalog::{self, Lang};

/// How many cells a row of [`Plenary::note_rows`] has.
pub const NOTE_COLUMNS: usize = 12;
/// How many cells a row of [`Plenary::cluster_rows`] has.
pub const CLUSTER_COLUMNS: usize = 9;
/// How many cells a row of [`Tally::rows`] has.
pub const SURVEY_COLUMNS: usize = 8;

impl Plenary {
    /// One row a note: theme, merged heading, the table's own heading, note, group, tablet, municipality, department,
    /// hands up, hands asked, scheme, what the prefecture could supply. Loose notes have no headings.
    #[must_use]
    pub fn note_rows(&self, forum: &Forum, lang: Lang) -> Vec<[Cell; NOTE_COLUMNS]> {
        let bound = self.merged.iter().enumerate().map(|(theme, merged)| {
            merged.iter().flat_map(move |one| {
                self.parts(theme, one).flat_map(move |voice| {
                    let (title, own) = (one.title.as_str(), voice.bound.cluster.title.as_str());
                    let notes = voice.bound.notes.iter();
                    notes.map(move |(_, note)| self.note_row(forum, [title, own], &voice.origin, note, lang))
                })
            })
        });
        let loose = self
            .loose
            .iter()
            .map(|slips| slips.iter().map(|slip| self.note_row(forum, ["", ""], &slip.origin, &slip.note, lang)));
        bound.zip(loose).flat_map(|(bound, loose)| bound.chain(loose)).collect()
    }

    fn note_row(
        &self,
        forum: &Forum,
        titles: [&str; 2],
        origin: &Origin,
        note: &Note,
        lang: Lang,
    ) -> [Cell; NOTE_COLUMNS] {
        let [merged, own] = titles;
        let hands = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
        [
            theme(forum, &note.theme, lang),
            merged.to_owned(),
            own.to_owned(),
            note.text.clone(),
            forum.group_name(&origin.group).to_owned(),
            self.tablet_cell(origin),
            note.from.as_deref().map(place).unwrap_or_default(),
            note.department.as_deref().map(|id| department(id, lang)).unwrap_or_default(),
            hands(note.hands.map(|hands| hands.up)),
            hands(note.hands.map(|hands| hands.of)),
            catalog::scheme_name(&note.scheme, lang).to_owned(),
            note.wanted.clone(),
        ]
    }

    /// One row a cluster of a table: theme, merged heading, votes of all its parts, the table's own heading, group,
    /// tablet, votes, notes, municipalities.
    #[must_use]
    pub fn cluster_rows(&self, forum: &Forum, lang: Lang) -> Vec<[Cell; CLUSTER_COLUMNS]> {
        let themes = self.merged.iter().enumerate();
        let parts = themes.flat_map(|(at, merged)| {
            merged.iter().flat_map(move |one| self.parts(at, one).map(move |voice| (one, voice)))
        });
        let rows = parts.map(|(one, voice)| {
            [
                theme(forum, &voice.bound.cluster.theme, lang),
                one.title.clone(),
                one.votes.to_string(),
                voice.bound.cluster.title.clone(),
                forum.group_name(&voice.origin.group).to_owned(),
                self.tablet_cell(&voice.origin),
                voice.bound.votes.to_string(),
                voice.bound.notes.len().to_string(),
                list(voice.municipalities.iter().map(|code| place(code))),
            ]
        });
        rows.collect()
    }

    fn tablet_cell(&self, origin: &Origin) -> Cell {
        self.tablet_number(origin).map(|number| number.to_string()).unwrap_or_default()
    }
}

impl Tally {
    /// One row a question: its words, answers 1 to 4, left out, people, nothing; then one a comment in the last cell.
    #[must_use]
    pub fn rows(&self, lang: Lang) -> Vec<[Cell; SURVEY_COLUMNS]> {
        let questions = self.questions.iter().map(|row| {
            let [one, two, three, four] = row.grades.map(|count| count.to_string());
            let words = row.question.text(lang).to_owned();
            [words, one, two, three, four, row.open.to_string(), self.people.to_string(), String::new()]
        });
        let comments = self.comments.iter().map(|comment| {
            let mut row: [Cell; SURVEY_COLUMNS] = std::array::from_fn(|_| String::new());
            if let Some(last) = row.last_mut() {
                last.clone_from(comment);
            }
            row
        });
        questions.chain(comments).collect()
    }
}

/// A theme's title; the id of one that the kit doesn't have.
pub(super) fn theme(forum: &Forum, id: &str, lang: Lang) -> Cell {
    forum.themes.iter().find(|theme| theme.id == id).map_or(id, |theme| theme.title(lang)).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::body::Body;
    use crate::domain::forum::samples::{self, id, stream};
    use crate::domain::forum::{Attendance, Cluster, Feedback, Group, Hands, Question, Theme, Vote};
    use crate::domain::record::Records;
    use crate::domain::time::Time;

    fn plan() -> Forum {
        let title = |id: &str, title: &str| Theme { id: id.into(), title: title.into(), ..Theme::default() };
        Forum {
            title: "会".into(),
            themes: vec![title("t1", "人材"), title("t2", "支援策")],
            groups: vec![Group { id: "g1".into(), name: "第1班".into(), ..Group::default() }],
            survey: vec![Question { id: "q1".into(), text: "話せた".into(), ..Question::default() }],
            ..Forum::default()
        }
    }

    fn plenary() -> Plenary {
        let (mut records, at) = (Records::default(), Time::from_seconds(0));
        let mut put = |writer: u8, number: u8, body: Body| samples::put(&mut records, &stream(writer), number, 0, body);
        for tablet in [1, 2] {
            put(tablet, 1, Body::Attendance(Attendance::new(id(9), "g1".into(), 5)));
        }
        let cluster = Cluster { forum: id(9), theme: "t1".into(), title: "方針".into(), created_at: at };
        put(2, 2, Body::Cluster(cluster));
        put(2, 3, Body::Vote(Vote { forum: id(9), cluster: id(2), count: 4 }));
        let note = |theme: &str, text: &str| Note::new(id(9), theme.into(), text.into(), at);
        let bound = Note { cluster: Some(id(2)), from: Some("422011".into()), ..note("t1", "=戦略") };
        put(2, 4, Body::Note(bound));
        let hands = Some(Hands { up: 4, of: 5 });
        let loose = Note { hands, scheme: "P8".into(), wanted: "日程".into(), ..note("t2", "使いづらい") };
        put(1, 5, Body::Note(Note { department: Some("finance".into()), ..loose }));
        put(1, 6, Body::Note(note("t9", "前のテーマ")));
        let answers = [("q1".to_owned(), 4)].into();
        put(1, 7, Body::Feedback(Feedback { forum: id(9), answers, comment: "また来たい".into() }));
        Plenary::of(&records, id(9), &plan(), &stream(8))
    }

    #[test]
    fn every_note_is_a_row_with_its_origin() {
        let rows = plenary().note_rows(&plan(), Lang::Ja);
        let wanted = [
            ["人材", "方針", "方針", "=戦略", "第1班", "2", "422011 長崎市", "", "", "", "", ""],
            ["支援策", "", "", "使いづらい", "第1班", "1", "", "財政", "4", "5", "地域情報化アドバイザー", "日程"],
            ["t9", "", "", "前のテーマ", "第1班", "1", "", "", "", "", "", ""],
        ];
        assert_eq!(rows, wanted.map(|row| row.map(str::to_owned)));
    }

    #[test]
    fn every_cluster_is_a_row_with_its_votes() {
        let rows = plenary().cluster_rows(&plan(), Lang::Ja);
        assert_eq!(rows, [["人材", "方針", "4", "方針", "第1班", "2", "4", "1", "422011 長崎市"].map(str::to_owned)]);
    }

    #[test]
    fn the_survey_is_counts_and_then_comments() {
        let rows = plenary().tally.rows(Lang::Ja);
        let wanted = [["話せた", "0", "0", "0", "1", "0", "1", ""], ["", "", "", "", "", "", "", "また来たい"]];
        assert_eq!(rows, wanted.map(|row| row.map(str::to_owned)));
    }
}
