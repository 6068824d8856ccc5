//! What keeps a standard from being used, and what its author should look at. The words and the ways to the fields are
//! the screens'.
//!
//! [`Standard::is_sound`] and the list here can't differ: it is sound when nothing in the list forbids.

use std::collections::BTreeSet;

use super::{Standard, Words, category_of};
use crate::catalog::{CategoryId, RoleId};
use crate::domain::time::Time;

/// More items than this take longer than the half hour that people are promised: half a minute each.
pub const MOST_ITEMS: usize = 60;
/// The highest level.
const HIGHEST: u32 = 4;

/// Something about a standard. Items are named by their place in the list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Problem {
    /// It has no title.
    NoTitle,
    /// It has no word for this version.
    NoVersion,
    /// An earlier version has this word already: nobody could tell the two apart.
    VersionUsed,
    /// The first day is no day.
    From,
    /// The last day is no day.
    Until,
    /// The last day lies before the first.
    Reversed,
    /// It asks for nothing.
    NoItems,
    /// So many items take longer than half an hour.
    ManyItems(usize),
    /// An item's id is no letter of a category with a number.
    Id(usize),
    /// An item has the id of an earlier one.
    SameId(usize),
    /// An item has no name.
    NoName(usize),
    /// No role asks for an item.
    NoRole(usize),
    /// A must for a role that asks for level 0.
    MustAtZero(usize, RoleId),
    /// A category with items lacks the sentence of a level.
    NoSentence(CategoryId, u32),
    /// A level has the sentence of an earlier level: nobody could choose between them.
    SameSentence(CategoryId, u32),
}

impl Problem {
    /// Whether nobody can be asked by the standard while it is there. The others are for its author to weigh.
    #[must_use]
    pub fn forbids(self) -> bool {
        !matches!(self, Self::ManyItems(_) | Self::NoRole(_) | Self::MustAtZero(..) | Self::SameSentence(..))
    }
}

impl Standard {
    /// Everything there is to say, in the order of the editor. `earlier` are the words of the versions before.
    #[must_use]
    pub fn problems(&self, earlier: &[String]) -> Vec<Problem> {
        let mut found = self.about_itself(earlier);
        found.extend(self.about_items());
        let asked: BTreeSet<CategoryId> = self.items.iter().filter_map(super::Item::category).collect();
        asked.into_iter().for_each(|category| self.about_sentences(category, &mut found));
        found
    }

    /// Whether somebody can be asked by it: nothing in [`Standard::problems`] forbids it.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        !self.problems(&[]).into_iter().any(Problem::forbids)
    }

    fn about_itself(&self, earlier: &[String]) -> Vec<Problem> {
        let is_day = |text: &str| text.is_empty() || Time::parse(&format!("{text}T00:00:00Z")).is_some();
        let version = self.version.trim();
        let (from, until) = (is_day(&self.from), is_day(&self.until));
        let reversed = from && until && !self.until.is_empty() && self.until < self.from;
        let said = [
            (self.title.trim().is_empty(), Problem::NoTitle),
            (version.is_empty(), Problem::NoVersion),
            (!version.is_empty() && earlier.iter().any(|word| word.trim() == version), Problem::VersionUsed),
            (!from, Problem::From),
            (!until, Problem::Until),
            (reversed, Problem::Reversed),
            (self.items.is_empty(), Problem::NoItems),
            (self.items.len() > MOST_ITEMS, Problem::ManyItems(self.items.len())),
        ];
        said.into_iter().filter(|(is, _)| *is).map(|(_, problem)| problem).collect()
    }

    fn about_items(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        let mut seen = BTreeSet::new();
        for (at, item) in self.items.iter().enumerate() {
            if category_of(&item.id).is_none() {
                found.push(Problem::Id(at));
            }
            if !seen.insert(item.id.as_str()) {
                found.push(Problem::SameId(at));
            }
            if item.name.ja.trim().is_empty() {
                found.push(Problem::NoName(at));
            }
            if item.levels.iter().all(|level| *level == 0) {
                found.push(Problem::NoRole(at));
            }
            let empty = RoleId::ALL.into_iter().filter(|role| item.musts.contains(role) && item.required(*role) == 0);
            found.extend(empty.map(|role| Problem::MustAtZero(at, role)));
        }
        found
    }

    fn about_sentences(&self, category: CategoryId, found: &mut Vec<Problem>) {
        let mut seen = BTreeSet::new();
        for level in 0..=HIGHEST {
            let words = self.sentence(category, level).map(|words: &Words| words.ja.trim()).unwrap_or_default();
            if words.is_empty() {
                found.push(Problem::NoSentence(category, level));
            } else if !seen.insert(words) {
                found.push(Problem::SameSentence(category, level));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(change: impl Fn(&mut Standard)) -> Vec<Problem> {
        let mut standard = (*Standard::built_in()).clone();
        change(&mut standard);
        let found = standard.problems(&["2025".into()]);
        // One rule for both: nothing but a version that was used before is known only from outside.
        let forbidden = found.iter().any(|problem| problem.forbids() && *problem != Problem::VersionUsed);
        assert_eq!(standard.is_sound(), !forbidden, "{found:?}");
        found
    }

    #[test]
    fn the_built_in_standard_has_none() {
        assert_eq!(problems(|_| {}), []);
    }

    #[test]
    fn each_problem_is_found() {
        assert_eq!(problems(|it| it.title = " ".into()), [Problem::NoTitle]);
        assert_eq!(problems(|it| it.version.clear()), [Problem::NoVersion]);
        assert_eq!(problems(|it| it.version = "2025 ".into()), [Problem::VersionUsed]);
        assert_eq!(problems(|it| it.from = "2026-02-30".into()), [Problem::From]);
        assert_eq!(problems(|it| it.until = "来年".into()), [Problem::Until]);
        let days = |from: &'static str, until: &'static str| {
            problems(move |it| (it.from, it.until) = (from.to_owned(), until.to_owned()))
        };
        assert_eq!(days("2027-04-01", "2027-03-31"), [Problem::Reversed]);
        assert_eq!(days("2027-04-01", "2027-04-01"), []);
        assert_eq!(days("", "2027-04-01"), []);
        assert_eq!(problems(|it| it.items[3].id = "Z9".into()), [Problem::Id(3)]);
        assert_eq!(problems(|it| it.items[3].id = "A1".into()), [Problem::SameId(3)]);
        assert_eq!(problems(|it| it.items[3].name.ja.clear()), [Problem::NoName(3)]);
        assert_eq!(problems(|it| it.items[4].levels = [0; 4])[0], Problem::NoRole(4));
        assert_eq!(problems(|it| it.items[1].musts.push(RoleId::En)), [Problem::MustAtZero(1, RoleId::En)]);
        assert_eq!(problems(|it| it.anchors[2].sentences[4].ja.clear()), [Problem::NoSentence(CategoryId::C, 4)]);
        let twice = |it: &mut Standard| it.anchors[1].sentences[3] = it.anchors[1].sentences[2].clone();
        assert_eq!(problems(twice), [Problem::SameSentence(CategoryId::B, 3)]);
        assert_eq!(problems(|it| it.items.clear()), [Problem::NoItems]);
        let many = |it: &mut Standard| {
            let more = it.items.clone().into_iter().take(15).zip(20..);
            let more: Vec<_> =
                more.map(|(item, number)| super::super::Item { id: format!("A{number}"), ..item }).collect();
            it.items.extend(more);
        };
        assert_eq!(problems(many), [Problem::ManyItems(61)]);
    }
}
