//! A standard: items, what their levels look like, and what each role asks for. One is built in; a prefecture may publish its own.
//!
//! A version that has been handed out is never edited: a change is a new record that says which one it replaces.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Serialize};

use crate::catalog::{self, CategoryId, Lang, RoleId};
use crate::domain::check::{Refusal, Text, rows, within};
use crate::domain::id::Id;
use crate::domain::overrides::Status;
use crate::domain::plain::plain;
use crate::domain::time::Time;

/// The highest level that a role can ask for; in the built-in standard such an item is a must.
const HIGHEST: u32 = 4;
/// Sentences of a category: levels 0 to 4.
pub const SENTENCES: usize = 5;

/// One version of a standard.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Standard {
    /// What it is called.
    pub title: String,
    /// Who publishes it: an office.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub office: String,
    /// The publisher's word for this version.
    pub version: String,
    /// What it rests on.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// How sure it is.
    pub status: Status,
    /// First day, `YYYY-MM-DD`; empty: at once.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub from: String,
    /// Last day, `YYYY-MM-DD`; empty while open.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub until: String,
    /// When its author closed it to hand it out: from then on a change is a new version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued: Option<Time>,
    /// The record of the version before, where it was a published one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<Id>,
    /// The items, by category and number.
    pub items: Vec<Item>,
    /// The sentences, one row a category.
    pub anchors: Vec<Anchors>,
}

/// One item.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Item {
    /// Its category's letter and a number, such as `A1`.
    pub id: String,
    /// Its name.
    pub name: Words,
    /// One sentence on what a person does.
    pub about: Words,
    /// The level 0–4 that each role asks for, in the order of [`RoleId::ALL`].
    pub levels: [u32; 4],
    /// The roles for which it is a must.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub musts: Vec<RoleId>,
}

/// The sentences of one category.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Anchors {
    /// The category.
    pub category: CategoryId,
    /// The sentences for levels 0 to 4; the position is the level.
    pub sentences: Vec<Words>,
}

/// A text in Japanese, and in English where somebody wrote it.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Words {
    /// Japanese.
    pub ja: String,
    /// English; empty where nobody wrote it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub en: String,
}

impl Words {
    /// The text in one language; Japanese where there is no English.
    #[must_use]
    pub fn of(&self, lang: Lang) -> &str {
        match lang {
            Lang::En if !self.en.trim().is_empty() => &self.en,
            _ => &self.ja,
        }
    }

    /// The same as a screen shows it: a publisher's words without what nobody can see.
    #[must_use]
    pub fn shown(&self, lang: Lang) -> String {
        plain(self.of(lang))
    }

    fn check_length(&self, text: Text) -> Result<(), Refusal> {
        text.check_length(&self.ja)?;
        text.check_length(&self.en)
    }
}

impl From<catalog::Bilingual> for Words {
    fn from(text: catalog::Bilingual) -> Self {
        Self { ja: text.ja.to_owned(), en: text.en.to_owned() }
    }
}

impl Item {
    /// Its category; `None` only while its id is not sound.
    #[must_use]
    pub fn category(&self) -> Option<CategoryId> {
        category_of(&self.id)
    }

    /// The level 0–4 that a role asks for.
    #[must_use]
    pub fn required(&self, role: RoleId) -> u32 {
        RoleId::ALL.iter().zip(self.levels).find(|(id, _)| **id == role).map_or(0, |(_, level)| level)
    }

    /// Whether it is a must for a role.
    #[must_use]
    pub fn is_must(&self, role: RoleId) -> bool {
        self.required(role) > 0 && self.musts.contains(&role)
    }
}

/// The category of an item's id.
#[must_use]
pub fn category_of(item: &str) -> Option<CategoryId> {
    let number = item.get(1..)?;
    let sound = !number.is_empty() && number.len() <= 2 && number.bytes().all(|digit| digit.is_ascii_digit());
    if sound { CategoryId::parse(item.get(..1)?) } else { None }
}

impl Standard {
    /// The standard that comes with the app.
    #[must_use]
    pub fn built_in() -> Arc<Self> {
        static TABLE: OnceLock<Arc<Standard>> = OnceLock::new();
        TABLE.get_or_init(|| Arc::new(from_catalog())).clone()
    }

    /// A copy to write a version of one's own from: nobody's yet, and a draft.
    #[must_use]
    pub fn copied(&self, source: String) -> Self {
        let (items, anchors) = (self.items.clone(), self.anchors.clone());
        Self { source, items, anchors, ..Self::default() }
    }

    /// A copy to write the next version from.
    #[must_use]
    pub fn next(&self, replaces: Id) -> Self {
        let (from, until) = (String::new(), String::new());
        Self { version: String::new(), from, until, issued: None, replaces: Some(replaces), ..self.clone() }
    }

    /// Items in the order of their letters and numbers, sentences in the order of the letters.
    pub fn sort(&mut self) {
        let number = |item: &Item| item.id.get(1..).and_then(|digits| digits.parse::<u32>().ok());
        self.items.sort_by(|one, other| {
            (one.category(), number(one), &one.id).cmp(&(other.category(), number(other), &other.id))
        });
        self.anchors.sort_by_key(|row| row.category);
    }

    /// The id of one more item of a category: the number after the greatest, here and among those that other versions
    /// have `used`. Nothing after 99.
    #[must_use]
    pub fn fresh_item(&self, category: CategoryId, used: &BTreeSet<String>) -> Option<String> {
        let here = self.items.iter().map(|item| item.id.as_str()).chain(used.iter().map(String::as_str));
        let numbers = here.filter(|id| category_of(id) == Some(category));
        let greatest = numbers.filter_map(|id| id.get(1..)?.parse::<u32>().ok()).max().unwrap_or(0);
        (greatest < 99).then(|| format!("{}{}", category.as_str(), greatest + 1))
    }

    /// Writes the sentence of a category for a level.
    pub fn set_sentence(&mut self, category: CategoryId, level: usize, words: Words) {
        if !self.anchors.iter().any(|row| row.category == category) {
            self.anchors.push(Anchors { category, sentences: Vec::new() });
            self.sort();
        }
        let Some(row) = self.anchors.iter_mut().find(|row| row.category == category) else { return };
        if row.sentences.len() < SENTENCES {
            row.sentences.resize_with(SENTENCES, Words::default);
        }
        if let Some(place) = row.sentences.get_mut(level) {
            *place = words;
        }
    }

    /// The items of one category, in order.
    pub fn items_in(&self, category: CategoryId) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(move |item| item.category() == Some(category))
    }

    /// The item with this id.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// The sentence of a category for a level.
    #[must_use]
    pub fn sentence(&self, category: CategoryId, level: u32) -> Option<&Words> {
        let row = self.anchors.iter().find(|row| row.category == category)?;
        row.sentences.get(usize::try_from(level).ok()?)
    }

    /// Lengths and ranges only: a standard that is still being written may be kept. Whether it may be used says
    /// [`Standard::is_sound`].
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        Text::Name.check_length(&self.title)?;
        for word in [&self.office, &self.version, &self.from, &self.until] {
            Text::Name.check_length(word)?;
        }
        Text::Sentence.check_length(&self.source)?;
        rows(&self.items)?;
        rows(&self.anchors)?;
        for item in &self.items {
            Text::Name.check(&item.id)?;
            item.name.check_length(Text::Heading)?;
            item.about.check_length(Text::Sentence)?;
            item.levels.iter().try_for_each(|level| within(Some(*level), 0..=HIGHEST))?;
            rows(&item.musts)?;
        }
        for row in &self.anchors {
            rows(&row.sentences)?;
            row.sentences.iter().try_for_each(|words| words.check_length(Text::Sentence))?;
        }
        Ok(())
    }
}

fn from_catalog() -> Standard {
    let item = |row: &catalog::SkillItem| {
        let levels = row.required.map(u32::from);
        let musts = RoleId::ALL.into_iter().zip(levels).filter(|(_, level)| *level == HIGHEST).map(|(role, _)| role);
        Item { id: row.id.to_owned(), name: row.name.into(), about: row.about.into(), levels, musts: musts.collect() }
    };
    let anchors = |row: &catalog::Anchors| Anchors {
        category: row.category,
        sentences: row.sentences.iter().map(|text| Words::from(*text)).collect(),
    };
    Standard {
        title: catalog::skill_note().ja.to_owned(),
        version: catalog::STANDARD_VERSION.to_owned(),
        status: Status::Draft,
        items: catalog::items().iter().map(item).collect(),
        anchors: catalog::anchors_table().iter().map(anchors).collect(),
        ..Standard::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::canonical::{canonical, hex, sha256};

    #[test]
    fn the_built_in_standard_is_sound_and_changes_only_with_its_version() {
        let standard = Standard::built_in();
        assert_eq!((standard.items.len(), standard.anchors.len()), (46, 10));
        assert!(standard.is_sound() && standard.check().is_ok());
        let item = standard.item("C4").unwrap();
        assert_eq!((item.required(RoleId::Pm), item.is_must(RoleId::Pm), item.is_must(RoleId::Pr)), (4, true, false));
        assert_eq!(standard.items_in(CategoryId::J).count(), 6);
        assert_eq!(standard.sentence(CategoryId::E, 1).unwrap().of(Lang::En), "Can read a process chart");
        let hash = hex(&sha256(&canonical(&serde_json::to_value(&*standard).unwrap())));
        assert_eq!(
            (standard.version.as_str(), hash.as_str()),
            ("2026-11-21.1", "d72f9e581e52cda1c9e3dcb44767531975e54efc6ed7663686a67ebc072542e3"),
            "a changed standard needs a new version"
        );
    }

    #[test]
    fn an_item_belongs_to_the_category_of_its_letter() {
        assert_eq!(
            ["A1", "J12", "K1", "A", "A123", "Aa", "あ1"].map(category_of),
            [Some(CategoryId::A), Some(CategoryId::J), None, None, None, None, None]
        );
    }

    #[test]
    fn items_stand_by_number_and_a_number_is_never_given_twice() {
        let mut standard = (*Standard::built_in()).clone();
        let used = ["A7", "B1", "Z99"].map(str::to_owned).into();
        assert_eq!(standard.fresh_item(CategoryId::A, &used).as_deref(), Some("A8"));
        assert_eq!(standard.fresh_item(CategoryId::J, &used).as_deref(), Some("J7"));
        assert_eq!(standard.fresh_item(CategoryId::A, &["A99".to_owned()].into()), None);
        for id in ["A10", "A9"] {
            standard.items.push(Item { id: id.into(), ..Item::default() });
        }
        standard.sort();
        let first: Vec<&str> = standard.items.iter().take(7).map(|item| item.id.as_str()).collect();
        assert_eq!(first, ["A1", "A2", "A3", "A4", "A9", "A10", "B1"]);
    }

    #[test]
    fn a_sentence_finds_its_place() {
        let mut standard = Standard::default();
        let words = Words { ja: "図にした".into(), en: String::new() };
        standard.set_sentence(CategoryId::E, 2, words.clone());
        standard.set_sentence(CategoryId::B, 0, words.clone());
        assert_eq!(standard.sentence(CategoryId::E, 2), Some(&words));
        assert_eq!(
            standard.anchors.iter().map(|row| (row.category, row.sentences.len())).collect::<Vec<_>>(),
            [(CategoryId::B, SENTENCES), (CategoryId::E, SENTENCES)]
        );
    }

    #[test]
    fn a_copy_is_nobodys_and_a_next_version_says_what_it_replaces() {
        let id = Id::from_random([3; 16]);
        let issued = Standard {
            office: "県".into(),
            from: "2026-04-01".into(),
            issued: Some(Time::from_seconds(0)),
            ..(*Standard::built_in()).clone()
        };
        let copy = issued.copied("元".into());
        assert_eq!((copy.title.as_str(), copy.version.as_str(), copy.issued, copy.replaces), ("", "", None, None));
        assert_eq!((copy.items.len(), copy.source.as_str()), (46, "元"));
        let next = issued.next(id);
        assert_eq!((next.title, next.office), (issued.title, issued.office));
        assert_eq!(
            (next.version, next.from, next.issued, next.replaces),
            (String::new(), String::new(), None, Some(id))
        );
    }
}
