//! What a group tells the hall: one thing a slide, the most wanted first, everything reachable.
//!
//! A slide never holds who said a note: no municipality and no department can reach a screen that everybody sees.

use std::collections::BTreeMap;

use super::{Board, Bound, Forum, Hands, Need, Note};
use crate::catalog::RoleId;
use crate::domain::id::{Id, Stream};
use crate::domain::record::Records;

/// Headings of a theme that come before the need cards; the others follow after these.
pub const FIRST: usize = 3;

/// One slide of a group's talk.
#[derive(Clone, PartialEq, Debug)]
pub enum Slide {
    /// Who speaks: a head count, where somebody gave one.
    Opening(Option<u32>),
    /// A heading with its notes.
    Heading(Heading),
    /// Notes of a theme in which nothing was bound: the theme's place in the kit, and the notes.
    Loose(usize, Vec<Line>),
    /// A need card.
    Wish(Wish),
    /// The end.
    Closing,
}

/// A heading and what stands under it.
#[derive(Clone, PartialEq, Debug)]
pub struct Heading {
    /// The theme's place in the kit.
    pub theme: usize,
    /// The heading.
    pub title: String,
    /// Its notes, oldest first.
    pub lines: Vec<Line>,
    /// Votes for it.
    pub votes: u32,
    /// Votes given in the theme.
    pub of: u32,
    /// Whether it is among the first of its theme.
    pub first: bool,
}

/// A note as the hall may see it.
#[derive(Clone, PartialEq, Debug)]
pub struct Line {
    /// The idea.
    pub text: String,
    /// How many agreed.
    pub hands: Option<Hands>,
    /// The support scheme: an id of the catalog, or a name.
    pub scheme: String,
    /// What the prefecture could supply.
    pub wanted: String,
}

/// A need card as the hall may see it. Ids are the catalog's.
#[derive(Clone, PartialEq, Debug)]
pub struct Wish {
    /// The problem; empty while open.
    pub problem: String,
    /// What should be different afterwards.
    pub outcome: String,
    /// The roles.
    pub roles: Vec<RoleId>,
    /// The level, 1 to 4.
    pub level: Option<u32>,
    /// The field.
    pub field: Option<String>,
    /// The work style.
    pub work_style: Option<String>,
    /// Tenths of a day a month.
    pub days_x10: Option<u32>,
    /// Months.
    pub months: Option<u32>,
    /// How many bodies have the need.
    pub bodies: usize,
    /// Whether nothing is open.
    pub complete: bool,
}

/// The slides of some tablets of one group. Without any tablet there is none.
#[must_use]
pub fn slides(records: &Records, forum: Id, plan: &Forum, tablets: &[Stream]) -> Vec<Slide> {
    if tablets.is_empty() {
        return Vec::new();
    }
    // Every tablet of a group counts the same people.
    let people = tablets.iter().filter_map(|tablet| records.attendance(forum, tablet)).map(|here| here.people).max();
    let (mut first, mut rest) = (vec![Slide::Opening(people)], Vec::new());
    for (at, theme) in plan.themes.iter().enumerate() {
        let boards: Vec<Board> = tablets.iter().map(|tablet| Board::of(records, tablet, forum, &theme.id)).collect();
        let headings = headings(at, &boards);
        if headings.is_empty() {
            let loose: Vec<Line> = boards.iter().flat_map(|board| &board.tray).map(|(_, _, note)| line(note)).collect();
            first.extend((!loose.is_empty()).then_some(Slide::Loose(at, loose)));
        }
        let (top, others): (Vec<_>, Vec<_>) = headings.into_iter().partition(|heading| heading.first);
        first.extend(top.into_iter().map(Slide::Heading));
        rest.extend(others.into_iter().map(Slide::Heading));
    }
    let mut wishes: Vec<Wish> = tablets
        .iter()
        .flat_map(|tablet| records.needs(tablet, forum))
        .filter(|(_, _, need)| !need.problem.trim().is_empty())
        .map(|(_, _, need)| wish(need))
        .collect();
    wishes.sort_by_key(|wish| !wish.complete);
    first.extend(wishes.into_iter().map(Slide::Wish));
    first.extend(rest);
    first.push(Slide::Closing);
    first
}

/// The headings of a theme, most votes first, then as on the board. The same heading on two tablets is one.
fn headings(theme: usize, boards: &[Board]) -> Vec<Heading> {
    let of = boards.iter().map(|board| board.votes).sum();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    let mut found: Vec<Heading> = Vec::new();
    for Bound { cluster, notes, votes, .. } in boards.iter().flat_map(|board| &board.clusters) {
        let lines = notes.iter().map(|(_, note)| line(note));
        let title = cluster.title.trim();
        let place = *places.entry(title).or_insert(found.len());
        match found.get_mut(place) {
            Some(same) => {
                same.lines.extend(lines);
                same.votes += votes;
            }
            None => {
                let lines = lines.collect();
                found.push(Heading { theme, title: title.to_owned(), lines, votes: *votes, of, first: false });
            }
        }
    }
    found.sort_by_key(|heading| std::cmp::Reverse(heading.votes));
    found.iter_mut().take(FIRST).for_each(|heading| heading.first = true);
    found
}

fn line(note: &Note) -> Line {
    Line { text: note.text.clone(), hands: note.hands, scheme: note.scheme.clone(), wanted: note.wanted.clone() }
}

fn wish(need: Need) -> Wish {
    Wish {
        complete: need.is_complete(),
        bodies: need.municipalities.len(),
        problem: need.problem,
        outcome: need.outcome,
        roles: need.roles,
        level: need.level,
        field: need.field,
        work_style: need.work_style,
        days_x10: need.days_x10,
        months: need.months,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::body::Body;
    use crate::domain::forum::samples::{self, id};
    use crate::domain::forum::{Attendance, Background, Cluster, Theme, Vote};
    use crate::domain::id::Issuer;
    use crate::domain::time::Time;

    const FORUM: u8 = 1;
    const TOWN: &str = "422011";

    fn tablet(number: u8) -> Stream {
        Stream { issuer: Issuer::new(&format!("did:key:z{number}")), dataset: id(200 + number) }
    }

    fn plan() -> Forum {
        let theme = |id: &str| Theme { id: id.into(), title: id.into(), ..Theme::default() };
        Forum { themes: vec![theme("t1"), theme("t2")], ..Forum::default() }
    }

    fn put(records: &mut Records, of: &Stream, at: u8, body: Body) {
        samples::put(records, of, at, at.into(), body);
    }

    /// A cluster of one note, with votes.
    fn bind(records: &mut Records, of: &Stream, at: u8, title: &str, votes: u32) {
        let created_at = Time::from_seconds(i64::from(at));
        let (forum, theme) = (id(FORUM), "t1".to_owned());
        let cluster = Cluster { forum, theme: theme.clone(), title: title.into(), created_at };
        put(records, of, at, Body::Cluster(cluster));
        let note = Note::new(forum, theme, format!("{title}の付箋"), created_at);
        let said = Some(TOWN.to_owned());
        let department = Some("jinji".to_owned());
        put(records, of, at + 1, Body::Note(Note { from: said, department, cluster: Some(id(at)), ..note }));
        put(records, of, at + 2, Body::Vote(Vote { forum, cluster: id(at), count: votes }));
    }

    fn titles(slides: &[Slide]) -> Vec<String> {
        let word = |slide: &Slide| match slide {
            Slide::Opening(people) => format!("open {people:?}"),
            Slide::Heading(heading) => format!("{} {}/{}", heading.title, heading.votes, heading.of),
            Slide::Loose(theme, lines) => format!("loose {theme} {}", lines.len()),
            Slide::Wish(wish) => wish.problem.clone(),
            Slide::Closing => "close".into(),
        };
        slides.iter().map(word).collect()
    }

    #[test]
    fn the_most_wanted_come_first_then_needs_then_the_others() {
        let mut records = Records::default();
        let one = tablet(1);
        put(&mut records, &one, 10, Body::Attendance(Attendance::new(id(FORUM), "g1".into(), 6)));
        for (at, (title, votes)) in [("甲", 1), ("乙", 5), ("丙", 0), ("丁", 1)].into_iter().enumerate() {
            bind(&mut records, &one, 20 + 3 * u8::try_from(at).unwrap(), title, votes);
        }
        let open = Need { problem: "書きかけ".into(), ..Need::blank(id(FORUM), Time::from_seconds(50)) };
        let whole = Need {
            problem: "そろった票".into(),
            roles: vec![RoleId::Pm],
            level: Some(2),
            field: Some("bpr".into()),
            work_style: Some("part".into()),
            days_x10: Some(20),
            months: Some(6),
            importance: Some(4),
            urgency: Some(4),
            ..Need::blank(id(FORUM), Time::from_seconds(51))
        };
        put(&mut records, &one, 50, Body::Need(open));
        put(&mut records, &one, 51, Body::Need(whole));
        put(&mut records, &one, 52, Body::Need(Need::blank(id(FORUM), Time::from_seconds(52))));
        let found = slides(&records, id(FORUM), &plan(), &[one]);
        let expected = ["open Some(6)", "乙 5/7", "甲 1/7", "丁 1/7", "そろった票", "書きかけ", "丙 0/7", "close"];
        assert_eq!(titles(&found), expected);
    }

    #[test]
    fn the_tablets_of_a_group_speak_together() {
        let mut records = Records::default();
        let (one, other) = (tablet(1), tablet(2));
        put(&mut records, &one, 10, Body::Attendance(Attendance::new(id(FORUM), "g1".into(), 5)));
        put(&mut records, &other, 11, Body::Attendance(Attendance::new(id(FORUM), "g1".into(), 6)));
        bind(&mut records, &one, 20, "同じ見出し", 2);
        bind(&mut records, &other, 30, " 同じ見出し", 3);
        bind(&mut records, &other, 40, "別の見出し", 4);
        let found = slides(&records, id(FORUM), &plan(), &[one, other]);
        assert_eq!(titles(&found), ["open Some(6)", "同じ見出し 5/9", "別の見出し 4/9", "close"]);
        let Some(Slide::Heading(heading)) = found.get(1) else { panic!("no heading") };
        assert_eq!(heading.lines.len(), 2);
    }

    #[test]
    fn what_nobody_bound_is_still_told_and_an_absent_group_tells_nothing() {
        let mut records = Records::default();
        let one = tablet(1);
        let note = Note::new(id(FORUM), "t2".into(), "束ねていない".into(), Time::from_seconds(1));
        put(&mut records, &one, 10, Body::Note(note));
        assert_eq!(titles(&slides(&records, id(FORUM), &plan(), &[one])), ["open None", "loose 1 1", "close"]);
        assert!(slides(&records, id(FORUM), &plan(), &[]).is_empty());
    }

    #[test]
    fn no_slide_tells_who_said_it() {
        let mut records = Records::default();
        let one = tablet(1);
        let here = Attendance { municipalities: vec![TOWN.into()], ..Attendance::new(id(FORUM), "g1".into(), 5) };
        put(&mut records, &one, 10, Body::Attendance(here));
        bind(&mut records, &one, 20, "見出し", 1);
        let background = Background { department: Some("jinji".into()), ..Background::default() };
        let need = Need {
            problem: "課題".into(),
            municipalities: vec![TOWN.into()],
            background,
            ..Need::blank(id(FORUM), Time::from_seconds(50))
        };
        put(&mut records, &one, 50, Body::Need(need));
        let all = format!("{:?}", slides(&records, id(FORUM), &plan(), &[one]));
        assert!(all.contains("見出しの付箋") && all.contains("課題"));
        assert!(!all.contains(TOWN) && !all.contains("jinji"), "{all}");
    }
}
