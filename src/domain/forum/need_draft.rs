//! What the words of a table's notes suggest for a need card: roles and a field, each with the words that say so.
//!
//! A small table of words, read without a dictionary and the same everywhere. It only proposes: nothing of it is written
//! down before a person takes it with a tap.

use super::alike::fold;
use crate::catalog::{self, RoleId};

/// One proposal, and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Guess<T> {
    /// What is proposed.
    pub what: T,
    /// The words of the notes that speak for it, in the order of the table below.
    pub words: Vec<&'static str>,
}

/// What is proposed for a card.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Draft {
    /// At most two roles, the most often heard first.
    pub roles: Vec<Guess<RoleId>>,
    /// The field that was heard most often: its id in the catalog.
    pub field: Option<Guess<&'static str>>,
}

impl Draft {
    /// What a heading and the notes below it suggest.
    #[must_use]
    pub fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        let texts: Vec<String> = texts.into_iter().map(folded).collect();
        let mut roles = heard(&ROLE_WORDS, &texts, |role| RoleId::ALL.iter().position(|here| here == role));
        roles.truncate(2);
        let place = |id: &&str| catalog::fields().iter().position(|field| field.id == *id);
        Self { roles, field: heard(&FIELD_WORDS, &texts, place).into_iter().next() }
    }
}

/// What the words of a table speak for: the most texts first, then the order of the catalog.
fn heard<T: Copy + PartialEq>(
    table: &[(&'static str, T)],
    texts: &[String],
    place: impl Fn(&T) -> Option<usize>,
) -> Vec<Guess<T>> {
    let mut found: Vec<(usize, Guess<T>)> = Vec::new();
    for (word, what) in table {
        let key = folded(word);
        let count = texts.iter().filter(|text| says(text, &key)).count();
        if count == 0 {
            continue;
        }
        match found.iter_mut().find(|(_, guess)| guess.what == *what) {
            Some((sum, guess)) => {
                *sum += count;
                guess.words.push(word);
            }
            None => found.push((count, Guess { what: *what, words: vec![word] })),
        }
    }
    found.sort_by_key(|(count, guess)| (std::cmp::Reverse(*count), place(&guess.what)));
    found.into_iter().map(|(_, guess)| guess).collect()
}

/// Width, case and kana don't matter; a sign stays as a gap, so that words of the Latin alphabet keep their ends.
fn folded(text: &str) -> String {
    text.chars().map(|letter| fold(letter).unwrap_or(' ')).collect()
}

/// Whether a word stands in a text. A word of the Latin alphabet stands there only whole: 「AI」 is not in "main".
fn says(text: &str, word: &str) -> bool {
    let latin = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_alphanumeric());
    let ends_free = |at: usize| {
        let (before, rest) = text.split_at(at);
        let after = rest.strip_prefix(word).unwrap_or_default();
        !latin(before.chars().next_back()) && !latin(after.chars().next())
    };
    text.match_indices(word).any(|(at, _)| !word.is_ascii() || ends_free(at))
}

/// Words that speak for a role.
const ROLE_WORDS: [(&str, RoleId); 34] = [
    ("戦略", RoleId::Pr),
    ("方針", RoleId::Pr),
    ("方向性", RoleId::Pr),
    ("ビジョン", RoleId::Pr),
    ("幹部", RoleId::Pr),
    ("首長", RoleId::Pr),
    ("機運", RoleId::Pr),
    ("全庁", RoleId::Pr),
    ("strategy", RoleId::Pr),
    ("policy", RoleId::Pr),
    ("プロジェクト", RoleId::Pm),
    ("進行", RoleId::Pm),
    ("進捗", RoleId::Pm),
    ("工程", RoleId::Pm),
    ("スケジュール", RoleId::Pm),
    ("調達", RoleId::Pm),
    ("仕様書", RoleId::Pm),
    ("ベンダー", RoleId::Pm),
    ("業者", RoleId::Pm),
    ("project", RoleId::Pm),
    ("設計", RoleId::Sd),
    ("要件", RoleId::Sd),
    ("業務改革", RoleId::Sd),
    ("BPR", RoleId::Sd),
    ("見直し", RoleId::Sd),
    ("利用者", RoleId::Sd),
    ("デザイン", RoleId::Sd),
    ("design", RoleId::Sd),
    ("開発", RoleId::En),
    ("運用", RoleId::En),
    ("保守", RoleId::En),
    ("ノーコード", RoleId::En),
    ("RPA", RoleId::En),
    ("汗をかく", RoleId::En),
];

/// Words that speak for a field, by its id in the catalog.
const FIELD_WORDS: [(&str, &str); 46] = [
    ("推進体制", "structure"),
    ("体制", "structure"),
    ("方針", "structure"),
    ("戦略", "structure"),
    ("窓口", "front-office"),
    ("標準化", "standardisation"),
    ("共通化", "standardisation"),
    ("ガバメントクラウド", "standardisation"),
    ("オンライン", "online"),
    ("電子申請", "online"),
    ("eLTAX", "eltax"),
    ("公金", "eltax"),
    ("マイナンバー", "my-number-card"),
    ("セキュリティ", "security"),
    ("AI", "ai-rpa"),
    ("RPA", "ai-rpa"),
    ("テレワーク", "telework"),
    ("業務改革", "bpr"),
    ("BPR", "bpr"),
    ("業務の見直し", "bpr"),
    ("データ", "data"),
    ("EBPM", "data"),
    ("育成", "people"),
    ("研修", "people"),
    ("調達", "procurement"),
    ("共同利用", "procurement"),
    ("ホームページ", "website"),
    ("デジタルデバイド", "digital-divide"),
    ("高齢", "digital-divide"),
    ("規制", "regulation"),
    ("教育", "education"),
    ("学校", "education"),
    ("医療", "health-welfare"),
    ("福祉", "health-welfare"),
    ("介護", "health-welfare"),
    ("子育て", "childcare"),
    ("保育", "childcare"),
    ("交通", "transport"),
    ("物流", "transport"),
    ("農業", "agriculture"),
    ("水産", "agriculture"),
    ("防災", "disaster"),
    ("避難", "disaster"),
    ("観光", "tourism"),
    ("防犯", "safety"),
    ("産業", "industry"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn roles(texts: &[&str]) -> Vec<RoleId> {
        Draft::of(texts.iter().copied()).roles.into_iter().map(|guess| guess.what).collect()
    }

    fn field(texts: &[&str]) -> Option<&'static str> {
        Draft::of(texts.iter().copied()).field.map(|guess| guess.what)
    }

    #[test]
    fn the_published_bullets_suggest_what_a_reader_would_say() {
        assert_eq!(roles(&["戦略を描ける人材がほしい"]), [RoleId::Pr]);
        assert_eq!(roles(&["プロジェクトの進行を任せたい", "全庁の方針も"]), [RoleId::Pr, RoleId::Pm]);
        assert_eq!(roles(&["プロジェクトの進行を任せたい", "方針も", "工程の管理"]), [RoleId::Pm, RoleId::Pr]);
        assert_eq!(roles(&["要件の整理", "開発と運用", "方針"]).len(), 2);
        assert_eq!(field(&["ＲＰＡを広げたい"]), Some("ai-rpa"));
        assert_eq!(field(&["窓口を変えたい課", "窓口の手続", "データ"]), Some("front-office"));
    }

    #[test]
    fn what_nobody_said_is_not_proposed() {
        assert_eq!(Draft::of(["よろしくお願いします", ""]), Draft::default());
        assert_eq!(field(&["the main question"]), None);
        assert_eq!(field(&["use of AI, soon"]), Some("ai-rpa"));
        assert_eq!(field(&["生成AIを試す"]), Some("ai-rpa"));
    }

    #[test]
    fn a_proposal_says_which_words_speak_for_it() {
        let draft = Draft::of(["幹部と方針を描く", "方針がない"]);
        assert_eq!(draft.roles, [Guess { what: RoleId::Pr, words: vec!["方針", "幹部"] }]);
    }

    #[test]
    fn the_order_of_the_notes_does_not_matter() {
        let one = Draft::of(["方針", "工程", "窓口", "データ"]);
        assert_eq!(one, Draft::of(["データ", "窓口", "工程", "方針"]));
        assert_eq!(one.roles.iter().map(|guess| guess.what).collect::<Vec<_>>(), [RoleId::Pr, RoleId::Pm]);
    }

    #[test]
    fn every_field_is_in_the_catalog() {
        for (word, id) in FIELD_WORDS {
            assert!(catalog::field(id).is_some(), "{word} → {id}");
        }
    }
}
