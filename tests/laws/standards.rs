//! Standards: what goes out as a table comes back the same, and moving an assessment never costs an answer.

use std::collections::{BTreeMap, BTreeSet};

use proptest::collection::{btree_map, btree_set, vec};
use proptest::prelude::*;

use yoriai::catalog::{CategoryId, Lang, RoleId};
use yoriai::domain::skill::{Assessment, Change, Item, Moved, SENTENCES, STANDARD_COLUMNS, Standard, Words, changes};

use super::id;

const HEADS: [&str; STANDARD_COLUMNS] =
    ["種類", "番号", "日本語", "英語", "説明", "説明（英語）", "PR", "PM", "SD", "EN", "必須", "手がかり"];

/// Texts with everything that a table could stumble over.
fn any_text() -> impl Strategy<Value = String> {
    "[ぁ-んa-z0-9 ,;\"'=+@\t\r\n＝－\u{200f}-]{0,12}"
}

fn any_words() -> impl Strategy<Value = Words> {
    (any_text(), any_text()).prop_map(|(ja, en)| Words { ja, en })
}

fn any_item() -> impl Strategy<Value = Item> {
    let roles = btree_set(prop::sample::select(RoleId::ALL.to_vec()), 0..4);
    (any_words(), any_words(), [0..5_u32, 0..5, 0..5, 0..5], roles).prop_map(|(name, about, levels, musts)| Item {
        id: String::new(),
        name,
        about,
        levels,
        musts: musts.into_iter().collect(),
    })
}

/// A standard with sorted items in a few categories; ids and words repeat between two of them on purpose.
fn any_standard() -> impl Strategy<Value = Standard> {
    let items = btree_map((0..3_usize, 1..8_u32), any_item(), 0..9);
    let sentences = btree_map(0..4_usize, vec(any_words(), SENTENCES), 0..4);
    (vec(any_text(), 4), items, sentences).prop_map(|(facts, items, sentences)| {
        let item = |((category, number), item): ((usize, u32), Item)| Item {
            id: format!("{}{number}", CategoryId::ALL[category].as_str()),
            ..item
        };
        let [title, office, version, source] = <[String; 4]>::try_from(facts).unwrap();
        let mut standard = Standard {
            title,
            office,
            version,
            source,
            items: items.into_iter().map(item).collect(),
            ..Standard::default()
        };
        for (category, words) in sentences {
            for (level, words) in words.into_iter().enumerate() {
                standard.set_sentence(CategoryId::ALL[category], level, words);
            }
        }
        standard.sort();
        standard
    })
}

/// A standard and a later one: some items changed, some gone, some new.
fn any_two() -> impl Strategy<Value = (Standard, Standard)> {
    (any_standard(), any_standard(), vec(any::<bool>(), 9)).prop_map(|(old, other, take)| {
        let mut items: BTreeMap<String, Item> = BTreeMap::new();
        for (item, take) in old.items.iter().zip(take.iter().cycle()) {
            if *take {
                items.insert(item.id.clone(), item.clone());
            }
        }
        for item in &other.items {
            items.entry(item.id.clone()).or_insert_with(|| item.clone());
        }
        let mut new = Standard { items: items.into_values().collect(), ..old.clone() };
        new.version = format!("{}次", old.version);
        if take[0] {
            new.anchors = other.anchors;
        }
        new.sort();
        (old, new)
    })
}

/// A row that may be read, or not.
fn any_row() -> impl Strategy<Value = String> {
    let kind = prop::sample::select(vec!["項目", "文", "基準", "なぞ"]);
    let id = prop::sample::select(vec!["A1", "A2", "B1", "Z1", "A/1", "B/4", "A/9", "title", "hue"]);
    let level = prop::sample::select(vec!["", "3", "９", "三"]);
    (kind, id, "[あ-ん]{1,3}", level).prop_map(|(kind, id, text, level)| format!("{kind},{id},{text},{level}"))
}

fn any_answered() -> impl Strategy<Value = BTreeSet<String>> {
    btree_set((0..4_usize, 1..8_u32).prop_map(|(at, number)| format!("{}{number}", ["A", "B", "C", "Q"][at])), 0..12)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_table_comes_back_as_it_went_out(standard in any_standard()) {
        let read = Standard::of_csv(&standard.to_csv(&HEADS, Lang::Ja));
        prop_assert_eq!(read.unread, []);
        prop_assert_eq!(read.standard, standard);
    }

    #[test]
    fn every_row_is_read_or_reported(rows in vec(any_row(), 0..20)) {
        let heads = "種類 kind,番号 id,名前 ja,level_PR\r\n".to_owned();
        let read = Standard::of_csv(&(heads + &rows.join("\r\n")));
        let written = |words: &&Words| !words.ja.is_empty();
        let sentences = read.standard.anchors.iter().flat_map(|row| &row.sentences).filter(written).count();
        let taken = read.standard.items.len() + sentences + usize::from(!read.standard.title.is_empty());
        prop_assert_eq!(taken + read.unread.len(), rows.len());
        let numbers: Vec<usize> = read.unread.iter().map(|unread| unread.row).collect();
        prop_assert!(numbers.is_sorted() && numbers.iter().all(|number| (2..=rows.len() + 1).contains(number)));
    }

    #[test]
    fn a_standard_differs_from_itself_in_nothing(standard in any_standard()) {
        prop_assert!(changes(&standard, &standard).into_iter().all(|(_, change)| change == Change::Same));
    }

    #[test]
    fn what_is_new_one_way_is_gone_the_other((old, new) in any_two()) {
        let of = |from, to, wanted| -> BTreeSet<String> {
            changes(from, to).into_iter().filter(|(_, change)| *change == wanted).map(|(id, _)| id).collect()
        };
        prop_assert_eq!(of(&old, &new, Change::New), of(&new, &old, Change::Gone));
        prop_assert_eq!(of(&old, &new, Change::Gone), of(&new, &old, Change::New));
        prop_assert_eq!(of(&old, &new, Change::Same), of(&new, &old, Change::Same));
    }

    #[test]
    fn moving_counts_every_answer_once((old, new) in any_two(), answered in any_answered()) {
        let moved = Moved::of(&old, &new, &answered);
        prop_assert_eq!(moved.same + moved.again.len() + moved.kept, answered.len());
        prop_assert!(moved.again.iter().all(|id| answered.contains(id) && new.item(id).is_some()));
    }

    #[test]
    fn an_unchanged_item_is_never_looked_at_again((old, new) in any_two(), answered in any_answered()) {
        let before = Assessment::default();
        let after = before.moved(&old, (Some(id(2)), &new), &answered);
        for (item, change) in changes(&old, &new) {
            let words = !matches!(change, Change::Same | Change::Differs { words: false, .. } | Change::Gone);
            prop_assert_eq!(after.again.contains(&item), words && answered.contains(&item), "{} {:?}", item, change);
        }
    }

    #[test]
    fn there_and_back_only_the_standard_and_what_waits_differ((old, new) in any_two(), answered in any_answered()) {
        let before = Assessment {
            catalog: old.version.clone(),
            standard: Some(id(1)),
            display_name: "風".into(),
            words: "海".into(),
            ..Assessment::default()
        };
        let there = before.moved(&old, (Some(id(2)), &new), &answered);
        prop_assert_eq!((&there.catalog, there.standard), (&new.version, Some(id(2))));
        let back = there.moved(&new, (Some(id(1)), &old), &answered);
        prop_assert!(back.again.iter().all(|id| answered.contains(id) && old.item(id).is_some()));
        prop_assert_eq!(Assessment { again: Vec::new(), ..back }, before);
    }
}
