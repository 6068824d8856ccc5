//! Which headings of several forums mean the same: matched by likeness of their letters, one of each forum at most.
//!
//! Pure; the order of the columns and the votes decide, never chance.

use std::collections::BTreeMap;

use crate::domain::forum::alike::{Pairs, alike};

/// So many headings of each forum are shown for a theme.
const MOST: usize = 10;

/// What became of a heading up to the last forum.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Change {
    /// Said before, and in the last one.
    Stays,
    /// Said in the last one only.
    New,
    /// Said before, and not in the last one.
    Gone,
}

/// A heading in the forums that have it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Heading {
    /// As the latest of them wrote it.
    pub title: String,
    /// Votes a column; nothing where it was not said.
    pub votes: Vec<Option<u32>>,
    /// What became of it.
    pub change: Change,
}

/// The headings of one theme.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Theme {
    /// As the latest of the forums calls it.
    pub title: String,
    /// Whether each column has such a theme.
    pub held: Vec<bool>,
    /// How many headings stay, are new, are gone: of all of them.
    pub found: [usize; 3],
    /// Headings: staying, new, gone; in each part most votes first.
    pub headings: Vec<Heading>,
    /// Headings with fewer votes that are left out.
    pub more: usize,
}

/// Headings of one theme at one forum with their votes.
type Headings = Vec<(String, u32)>;

/// The themes of some forums, each with its headings: the last forum's own order, then themes that it no longer has.
pub(super) fn themes(columns: &[&[(String, Headings)]]) -> Vec<Theme> {
    let titles: Vec<Vec<&str>> =
        columns.iter().map(|themes| themes.iter().map(|(title, _)| title.as_str()).collect()).collect();
    let mut families = matched(&titles);
    families.sort_by_key(|family| family.last().copied().flatten().unwrap_or(usize::MAX));
    families.iter().map(|family| theme(columns, family)).collect()
}

fn theme(columns: &[&[(String, Headings)]], family: &[Option<usize>]) -> Theme {
    let own = columns.iter().zip(family).map(|(themes, at)| themes.get((*at)?));
    let own: Vec<Option<&(String, Headings)>> = own.collect();
    let merged: Vec<Headings> = own.iter().map(|own| own.map(|(_, own)| merged(own)).unwrap_or_default()).collect();
    let titles: Vec<Vec<&str>> =
        merged.iter().map(|own| own.iter().map(|(title, _)| title.as_str()).collect()).collect();
    let is_top = |family: &[Option<usize>]| family.iter().flatten().any(|at| *at < MOST);
    let all = matched(&titles).into_iter().map(|family| (is_top(&family), heading(&merged, &family)));
    let all: Vec<(bool, Heading)> = all.collect();
    let found = [Change::Stays, Change::New, Change::Gone];
    let found = found.map(|change| all.iter().filter(|(_, heading)| heading.change == change).count());
    let whole = all.len();
    let mut headings: Vec<Heading> =
        all.into_iter().filter(|(is_top, _)| *is_top).map(|(_, heading)| heading).collect();
    let latest = |heading: &Heading| heading.votes.iter().rev().flatten().next().copied();
    headings.sort_by(|a, b| {
        a.change.cmp(&b.change).then_with(|| latest(b).cmp(&latest(a))).then_with(|| a.title.cmp(&b.title))
    });
    let title = own.iter().rev().flatten().map(|(title, _)| title.clone()).next().unwrap_or_default();
    let more = whole - headings.len();
    Theme { title, held: own.iter().map(Option::is_some).collect(), found, headings, more }
}

fn heading(columns: &[Headings], family: &[Option<usize>]) -> Heading {
    let said: Vec<Option<&(String, u32)>> = columns.iter().zip(family).map(|(column, at)| column.get((*at)?)).collect();
    let change = match said.split_last() {
        Some((Some(_), earlier)) if earlier.iter().any(Option::is_some) => Change::Stays,
        Some((Some(_), _)) => Change::New,
        _ => Change::Gone,
    };
    let title = said.iter().rev().flatten().map(|(title, _)| title.clone()).next().unwrap_or_default();
    Heading { title, votes: said.iter().map(|said| said.map(|(_, votes)| *votes)).collect(), change }
}

/// Headings of one forum, those that only differ in width, kana or signs as one; most votes first.
fn merged(headings: &[(String, u32)]) -> Headings {
    let mut merged: Vec<(Pairs, &String, u32)> = Vec::new();
    for (title, votes) in headings {
        let pairs = Pairs::of(title);
        match merged.iter_mut().find(|(own, text, _)| *text == title || (*own == pairs && pairs != Pairs::default())) {
            Some((_, _, sum)) => *sum += votes,
            None => merged.push((pairs, title, *votes)),
        }
    }
    merged.sort_by(|(_, a, some), (_, b, more)| more.cmp(some).then_with(|| a.cmp(b)));
    merged.into_iter().map(|(_, title, votes)| (title.clone(), votes)).collect()
}

/// Texts of several columns in families: at most one of each column, the most alike first. A family has a place for
/// each column; nothing is left out.
fn matched(columns: &[Vec<&str>]) -> Vec<Vec<Option<usize>>> {
    let texts: Vec<(usize, usize, &str)> = columns
        .iter()
        .enumerate()
        .flat_map(|(column, texts)| texts.iter().enumerate().map(move |(at, text)| (column, at, *text)))
        .collect();
    let mut families: Vec<Vec<Option<usize>>> = texts
        .iter()
        .map(|(column, at, _)| (0..columns.len()).map(|other| (other == *column).then_some(*at)).collect())
        .collect();
    // Which family a text is in now.
    let mut home: Vec<usize> = (0..texts.len()).collect();
    let pairs: Vec<Pairs> = texts.iter().map(|(_, _, text)| Pairs::of(text)).collect();
    let likely = alike(&pairs).into_iter().map(|(one, other, _)| (one, other));
    for (one, other) in same(&texts).into_iter().chain(likely) {
        let (Some(to), Some(from)) = (home.get(one).copied(), home.get(other).copied()) else { continue };
        let (to, from) = (to.min(from), to.max(from));
        let Some((into, joins)) = families.get(to).zip(families.get(from)) else { continue };
        if to == from || into.iter().zip(joins).any(|(a, b)| a.is_some() && b.is_some()) {
            continue;
        }
        let both = into.iter().zip(joins).map(|(a, b)| a.or(*b)).collect();
        if let Some(family) = families.get_mut(to) {
            *family = both;
        }
        if let Some(family) = families.get_mut(from) {
            family.clear();
        }
        for home in home.iter_mut().filter(|home| **home == from) {
            *home = to;
        }
    }
    families.retain(|family| !family.is_empty());
    families
}

/// Places of texts that are the same to the letter: they come before those that are only alike.
fn same(texts: &[(usize, usize, &str)]) -> Vec<(usize, usize)> {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let mut same = Vec::new();
    for (place, (_, _, text)) in texts.iter().enumerate() {
        match seen.get(text) {
            Some(earlier) => same.push((*earlier, place)),
            None => drop(seen.insert(text, place)),
        }
    }
    same
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_family_has_one_of_each_column_and_the_same_letters_go_first() {
        let columns = [vec!["窓口の待ち時間を短く", "窓口の待ち時間"], vec!["窓口の待ち時間", "🙂"], vec!["🙂"]];
        let families = matched(&columns);
        assert_eq!(families, [vec![Some(0), None, None], vec![Some(1), Some(0), None], vec![None, Some(1), Some(0)],]);
    }

    #[test]
    fn a_third_column_joins_through_a_middle_one() {
        let columns =
            [vec!["継続的に支援する人"], vec!["継続的に支援してくれる人がほしい"], vec!["支援してくれる人がほしい"]];
        assert_eq!(matched(&columns), [vec![Some(0), Some(0), Some(0)]]);
    }

    #[test]
    fn the_same_heading_of_several_tables_is_one_with_all_votes() {
        let row = |title: &str, votes: u32| (title.to_owned(), votes);
        let rows = merged(&[row("ＤＸリーダー", 2), row("予算", 3), row("DXりーだー", 2), row("🙂", 0), row("☆", 0)]);
        assert_eq!(rows, [row("ＤＸリーダー", 4), row("予算", 3), row("☆", 0), row("🙂", 0)]);
    }

    #[test]
    fn what_ranks_in_one_forum_is_shown_with_its_votes_in_the_other() {
        // Ideographs far apart share no letter, so that nothing is alike by chance.
        let sign = |at: u32| char::from_u32(0x4e00 + at).unwrap().to_string();
        let many: Headings = (0..14).map(|at| (sign(at), 20 - at)).collect();
        let few: Headings = vec![(sign(12), 9), (sign(40), 1)];
        let columns = [vec![("題".to_owned(), many)], vec![("題".to_owned(), few)]];
        let found = themes(&[&columns[0], &columns[1]]);
        assert_eq!((found.len(), found[0].held.as_slice(), found[0].more), (1, [true, true].as_slice(), 3));
        assert_eq!(
            found[0].headings[0],
            Heading { title: sign(12), votes: vec![Some(8), Some(9)], change: Change::Stays }
        );
        assert_eq!((found[0].headings[1].change, found[0].headings.len()), (Change::New, 12));
        assert_eq!(found[0].found, [1, 1, 13], "those that are left out count too");
    }

    #[test]
    fn themes_follow_the_last_forum() {
        let theme = |title: &str| (title.to_owned(), Headings::new());
        let before = [theme("分野・事業"), theme("必要とする人材のレベル・層")];
        let now = [theme("必要とする人材のレベル"), theme("支援策")];
        let found = themes(&[&before, &now]);
        let rows: Vec<_> = found.iter().map(|theme| (theme.title.as_str(), theme.held.as_slice())).collect();
        assert_eq!(
            rows,
            [
                ("必要とする人材のレベル", [true, true].as_slice()),
                ("支援策", [false, true].as_slice()),
                ("分野・事業", [true, false].as_slice()),
            ]
        );
    }
}
