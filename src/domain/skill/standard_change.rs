//! What differs between two standards, and what that means for answers that were given by the first.
//!
//! Moving never deletes an answer: what is not asked any more stays, and counts again once it is asked again.

use std::collections::BTreeSet;

use super::{Assessment, Item, Standard, Words};
use crate::catalog::RoleId;
use crate::domain::id::Id;

/// How an item of one standard stands to the other.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Change {
    /// The same words, the same levels.
    Same,
    /// In both, and different: its name, its sentence or the sentences of its category; what roles ask for.
    Differs {
        /// Other words: who answered should look again.
        words: bool,
        /// Other levels or musts: the answer is not touched.
        levels: bool,
    },
    /// Only in the new one.
    New,
    /// Only in the old one.
    Gone,
}

/// Every item of both: those of the new standard in its order, then those that are gone.
#[must_use]
pub fn changes(old: &Standard, new: &Standard) -> Vec<(String, Change)> {
    let here = new.items.iter().map(|item| {
        let change = old.item(&item.id).map_or(Change::New, |before| change((old, before), (new, item)));
        (item.id.clone(), change)
    });
    let gone = old.items.iter().filter(|item| new.item(&item.id).is_none());
    here.chain(gone.map(|item| (item.id.clone(), Change::Gone))).collect()
}

fn change((old, before): (&Standard, &Item), (new, after): (&Standard, &Item)) -> Change {
    let sentences = after.category().is_none_or(|category| {
        let pair = |level| (old.sentence(category, level), new.sentence(category, level));
        (0..=4).map(pair).all(|(one, other)| match (one, other) {
            (Some(one), Some(other)) => same(one, other),
            (one, other) => one == other,
        })
    });
    let words = !(sentences && same(&before.name, &after.name) && same(&before.about, &after.about));
    let asks = |item: &Item| RoleId::ALL.map(|role| (item.required(role), item.is_must(role)));
    let levels = asks(before) != asks(after);
    if words || levels { Change::Differs { words, levels } } else { Change::Same }
}

/// Whether who read one has read the other. English that was only added changes nothing.
fn same(one: &Words, other: &Words) -> bool {
    let (here, there) = (one.en.trim(), other.en.trim());
    one.ja.trim() == other.ja.trim() && (here.is_empty() || there.is_empty() || here == there)
}

/// What moving an assessment to another standard does to its answers.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Moved {
    /// Answered items that are asked in the same words.
    pub same: usize,
    /// Answered items to look at again: other words, or asked anew after they were not asked for a while.
    pub again: BTreeSet<String>,
    /// Items without an answer that were not asked before.
    pub fresh: usize,
    /// Answers to what is not asked any more: kept, and not counted.
    pub kept: usize,
}

impl Moved {
    /// For the items that have an answer, whether `from` asks for them or not. A standard that this device doesn't have
    /// is an empty one: nobody knows its words, so every answer is looked at again.
    #[must_use]
    pub fn of(from: &Standard, to: &Standard, answered: &BTreeSet<String>) -> Self {
        let mut moved = Self { kept: answered.iter().filter(|id| to.item(id).is_none()).count(), ..Self::default() };
        for (id, change) in changes(from, to) {
            let other_words = matches!(change, Change::New | Change::Differs { words: true, .. });
            match (answered.contains(&id), change) {
                (_, Change::Gone) => {}
                (true, _) if other_words => _ = moved.again.insert(id),
                (true, _) => moved.same += 1,
                (false, Change::New) => moved.fresh += 1,
                (false, _) => {}
            }
        }
        moved
    }
}

impl Assessment {
    /// The same assessment under another standard. What waits to be looked at still waits, as long as it is asked.
    #[must_use]
    pub fn moved(&self, from: &Standard, to: (Option<Id>, &Standard), answered: &BTreeSet<String>) -> Self {
        let (standard, to) = to;
        let mut again = Moved::of(from, to, answered).again;
        again.extend(self.again.iter().filter(|id| answered.contains(*id) && to.item(id).is_some()).cloned());
        Self { standard, catalog: to.version.clone(), again: again.into_iter().collect(), ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::CategoryId;

    fn built_in(change: impl Fn(&mut Standard)) -> Standard {
        let mut standard = Standard { version: "次".into(), ..(*Standard::built_in()).clone() };
        change(&mut standard);
        standard
    }

    fn changed(new: &Standard) -> Vec<(String, Change)> {
        changes(&Standard::built_in(), new).into_iter().filter(|(_, change)| *change != Change::Same).collect()
    }

    fn ids(ids: &[&str]) -> BTreeSet<String> {
        ids.iter().map(|id| (*id).to_owned()).collect()
    }

    #[test]
    fn each_kind_of_change_is_named() {
        assert_eq!(changed(&built_in(|_| {})), []);
        let new = built_in(|it| {
            it.items[0].about.ja.push('。');
            it.items[1].levels[3] = 1;
            it.items[2].id = "A9".into();
            it.items[3].name.en.clear();
            it.items[4].musts.clear();
        });
        let differs = |words, levels| Change::Differs { words, levels };
        let wanted = [
            ("A1", differs(true, false)),
            ("A2", differs(false, true)),
            ("A9", Change::New),
            ("B1", differs(false, true)),
            ("A3", Change::Gone),
        ];
        assert_eq!(changed(&new), wanted.map(|(id, change)| (id.to_owned(), change)));
    }

    #[test]
    fn a_sentence_touches_every_item_of_its_category() {
        let new = built_in(|it| it.set_sentence(CategoryId::G, 3, Words { ja: "別の文".into(), en: String::new() }));
        let touched: Vec<_> = changed(&new).into_iter().map(|(id, _)| id).collect();
        assert_eq!(touched, ["G1", "G2", "G3", "G4"]);
    }

    #[test]
    fn moving_says_what_to_look_at_and_keeps_the_rest() {
        let old = Standard::built_in();
        let new = built_in(|it| {
            it.items[0].name.ja = "別の名前".into();
            it.items[1].levels = [1; 4];
            it.items[2].id = "A9".into();
        });
        let answered = ids(&["A1", "A2", "A3", "Q1"]);
        let moved = Moved::of(&old, &new, &answered);
        assert_eq!((moved.same, moved.fresh, moved.kept), (1, 1, 2));
        assert_eq!(moved.again, ids(&["A1"]));
        let before =
            Assessment { again: vec!["A2".into(), "A3".into()], display_name: "風".into(), ..Assessment::default() };
        let after = before.moved(&old, (Some(Id::from_random([1; 16])), &new), &answered);
        assert_eq!((after.catalog.as_str(), after.again.clone()), ("次", vec!["A1".into(), "A2".into()]));
        assert_eq!(after.display_name, "風");
        // Back again: what was gone is asked anew, so it is looked at.
        let back = after.moved(&new, (None, &old), &answered);
        assert_eq!((back.standard, back.again), (None, vec!["A1".into(), "A2".into(), "A3".into()]));
    }

    #[test]
    fn from_a_standard_that_nobody_has_everything_is_looked_at() {
        let answered = ids(&["A1", "Q1"]);
        let moved = Moved::of(&Standard::default(), &Standard::built_in(), &answered);
        assert_eq!((moved.same, moved.again.len(), moved.fresh, moved.kept), (0, 1, 45, 1));
    }
}
