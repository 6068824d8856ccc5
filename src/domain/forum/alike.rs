//! Which short texts say nearly the same: shared pairs of characters, which works for Japanese without a dictionary.
//!
//! Letters are folded first (width, case, katakana to hiragana; blanks and signs dropped). A figure is 0 to 1000: the
//! Sørensen–Dice coefficient of the sets of pairs, or four fifths of the share of the shorter text that stands in the
//! longer one, whichever is greater. It only proposes; a person decides.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::letters::{hiragana, narrow};

/// From this figure on two texts are shown as alike.
pub const ALIKE: u32 = 550;

/// Shorter texts stand in longer ones by chance.
const FEWEST_PAIRS: usize = 4;

/// The pairs of neighbouring characters of a text.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Pairs(BTreeSet<[char; 2]>);

impl Pairs {
    /// The pairs of a text; a single character is a pair of its own.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let letters: Vec<char> = letters(text).collect();
        match letters.as_slice() {
            [] => Self::default(),
            [only] => Self(BTreeSet::from([[*only, '\0']])),
            letters => Self(
                letters
                    .windows(2)
                    .filter_map(|pair| match pair {
                        [a, b] => Some([*a, *b]),
                        _ => None,
                    })
                    .collect(),
            ),
        }
    }

    /// How alike two texts are, 0 to 1000.
    #[must_use]
    pub fn likeness(&self, other: &Self) -> u32 {
        figure(self.0.intersection(&other.0).count(), self.0.len(), other.0.len())
    }
}

/// Of two texts with so many pairs, so many are shared.
fn figure(shared: usize, one: usize, other: usize) -> u32 {
    let permille = |part: usize, whole: usize| (1000 * part).checked_div(whole).unwrap_or(0);
    let dice = permille(2 * shared, one + other);
    let shorter = one.min(other);
    let inside = if shorter >= FEWEST_PAIRS { permille(shared, shorter) * 4 / 5 } else { 0 };
    u32::try_from(dice.max(inside)).unwrap_or(0)
}

/// Places of the texts that are alike, `(earlier, later, figure)`, the most alike first. Only texts that share a pair
/// are compared, so hundreds of notes are no burden.
#[must_use]
pub fn alike(texts: &[Pairs]) -> Vec<(usize, usize, u32)> {
    let mut holders: BTreeMap<[char; 2], Vec<usize>> = BTreeMap::new();
    let mut found = Vec::new();
    for (later, text) in texts.iter().enumerate() {
        // A row of counters: the pairs of everyday words stand in hundreds of texts.
        let mut shared = vec![0_usize; later];
        for pair in &text.0 {
            let seen = holders.entry(*pair).or_default();
            for earlier in seen.iter() {
                if let Some(count) = shared.get_mut(*earlier) {
                    *count += 1;
                }
            }
            seen.push(later);
        }
        for ((earlier, other), count) in texts.iter().enumerate().zip(shared) {
            let figure = figure(count, text.0.len(), other.0.len());
            if figure >= ALIKE {
                found.push((earlier, later, figure));
            }
        }
    }
    found.sort_by_key(|(earlier, later, figure)| (std::cmp::Reverse(*figure), *earlier, *later));
    found
}

/// Places of texts in families: each is alike to at least one other of its family. Ascending inside; by first place.
#[must_use]
pub fn families(texts: &[Pairs]) -> Vec<Vec<usize>> {
    let likenesses = alike(texts);
    let joined = joined(texts.len(), likenesses.iter().map(|(earlier, later, _)| (*earlier, *later)));
    joined.into_iter().filter(|family| family.len() > 1).collect()
}

/// So many places in families by what is alike; a place alone is a family too. Ascending inside; by first place.
pub(super) fn joined(count: usize, alike: impl Iterator<Item = (usize, usize)>) -> Vec<Vec<usize>> {
    let mut root: Vec<usize> = (0..count).collect();
    for (earlier, later) in alike {
        let (one, other) = (top(&root, earlier), top(&root, later));
        if let Some(place) = root.get_mut(one.max(other)) {
            *place = one.min(other);
        }
    }
    let mut families: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for place in 0..count {
        families.entry(top(&root, place)).or_default().push(place);
    }
    families.into_values().collect()
}

/// A text as it is compared and searched: letters only, of one width, case and kana.
#[must_use]
pub fn folded(text: &str) -> String {
    letters(text).collect()
}

fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter_map(fold)
}

/// The smallest place of a family. Roots only ever point down, so this ends.
fn top(root: &[usize], mut place: usize) -> usize {
    while let Some(up) = root.get(place).filter(|up| **up != place) {
        place = *up;
    }
    place
}

/// One letter as it is compared; nothing for blanks and signs.
pub(super) fn fold(letter: char) -> Option<char> {
    let letter = hiragana(narrow(letter));
    (letter.is_alphanumeric() || letter == 'ー').then(|| letter.to_lowercase().next().unwrap_or(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likeness(a: &str, b: &str) -> u32 {
        let (a, b) = (Pairs::of(a), Pairs::of(b));
        assert_eq!(a.likeness(&b), b.likeness(&a));
        a.likeness(&b)
    }

    #[test]
    fn width_case_kana_and_signs_do_not_matter() {
        assert_eq!(likeness("ＤＸ推進リーダー", "「dx推進りーだー」。"), 1000);
        assert_eq!(likeness("", "あ"), 0);
        assert_eq!(likeness("人", "人"), 1000);
    }

    #[test]
    fn the_same_wish_in_other_words_is_found_and_another_wish_is_not() {
        assert!(likeness("常勤が無理でも継続的に支援してくれる人", "継続的に支援してくれる人が必要") >= ALIKE);
        assert!(likeness("プロジェクトマネジメントができる人材", "プロジェクトマネジメントの出来る人") >= ALIKE);
        assert!(likeness("一緒に汗をかいてくれる人", "BPRの機運が高い部局") < ALIKE);
        assert!(likeness("予算がない", "時間がない") < ALIKE);
    }

    #[test]
    fn the_index_finds_what_comparing_everything_finds() {
        let texts = [
            "窓口の待ち時間",
            "窓口の待ち時間を短く",
            "予算がない",
            "予算がとれない",
            "人がいない",
            "🙂🙂",
            "髙橋",
            "高橋",
        ];
        let pairs: Vec<Pairs> = texts.iter().map(|text| Pairs::of(text)).collect();
        let mut all = Vec::new();
        for (at, one) in pairs.iter().enumerate() {
            for (other, two) in pairs.iter().enumerate().skip(at + 1) {
                let figure = one.likeness(two);
                if figure >= ALIKE {
                    all.push((at, other, figure));
                }
            }
        }
        let mut found = alike(&pairs);
        found.sort();
        assert_eq!(found, all);
        assert!(found.contains(&(0, 1, found.iter().find(|row| row.0 == 0).unwrap().2)));
    }

    #[test]
    fn families_join_through_a_middle_one() {
        let texts = ["継続的に支援する人", "継続的に支援してくれる人がほしい", "支援してくれる人がほしい", "窓口"];
        let pairs: Vec<Pairs> = texts.iter().map(|text| Pairs::of(text)).collect();
        assert_eq!(families(&pairs), vec![vec![0, 1, 2]]);
    }
}
