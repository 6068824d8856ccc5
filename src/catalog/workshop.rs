//! The forum template (進行キットのひな形): title, themes with questions, a 65-minute agenda, and facts of the model forum.
//!
//! A kit copies from here and is then edited freely; nothing reads the template back once a kit exists.

use std::sync::OnceLock;

use serde::Deserialize;

use super::{
    lang::{Bilingual, Lang},
    prefecture::Prefecture,
    provenance::Provenance,
};

/// A template for a forum.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Workshop {
    /// Its id.
    pub id: &'static str,
    /// The title with `{prefecture}` in it; see [`Workshop::title`].
    pub title_pattern: Bilingual,
    /// What the group work is for, one sentence.
    pub purpose: Bilingual,
    /// The promises read aloud at the start.
    pub promises: Vec<Bilingual>,
    /// The themes, in order.
    pub themes: Vec<Theme>,
    /// The time boxes, in order.
    pub agenda: Vec<AgendaRow>,
    /// How many groups.
    pub groups: u8,
    /// Votes of one person in one theme.
    pub votes_per_person: u8,
    /// The closing survey.
    pub survey: Vec<SurveyRow>,
    /// What is known of the forum that the template follows.
    pub facts: Vec<Fact>,
    /// Where the row comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// A theme of the group work.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Theme {
    /// `level`, `area` or `support`.
    pub id: &'static str,
    /// The full title.
    pub title: Bilingual,
    /// A few words for a tab.
    pub short: Bilingual,
    /// Questions to put to the group; the first one heads the board.
    pub questions: Vec<Bilingual>,
    /// Where the row comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// One time box.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct AgendaRow {
    /// Its length in minutes.
    pub minutes: u8,
    /// The name of the step.
    pub step: Bilingual,
    /// What the group does.
    pub action: Bilingual,
    /// The id of the theme it belongs to.
    pub theme: Option<&'static str>,
    /// The screen that it needs, as kits write it.
    pub screen: &'static str,
    /// Where the row comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// One question of the closing survey.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct SurveyRow {
    /// A stable id, such as `q1`.
    pub id: &'static str,
    /// The sentence to agree or disagree with.
    pub text: Bilingual,
    /// Where the row comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// One fact about the model forum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct Fact {
    /// A stable id, such as `place`.
    pub id: &'static str,
    /// What it is.
    pub label: Bilingual,
    /// The fact.
    pub text: Bilingual,
    /// Where the row comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

impl Workshop {
    /// The title for a prefecture.
    #[must_use]
    pub fn title(&self, prefecture: &Prefecture, lang: Lang) -> String {
        self.title_pattern.of(lang).replace("{prefecture}", prefecture.name.of(lang))
    }

    /// The length of the agenda in minutes.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        self.agenda.iter().map(|row| u32::from(row.minutes)).sum()
    }
}

#[derive(Default, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
struct Templates {
    templates: Vec<Workshop>,
}

/// The template; `None` only if the embedded file were broken.
#[must_use]
pub fn workshop() -> Option<&'static Workshop> {
    static TABLE: OnceLock<Templates> = OnceLock::new();
    TABLE.get_or_init(|| super::parse(include_str!("json/workshop.json"))).templates.first()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{prefecture::prefecture, provenance::assert_sound};

    #[test]
    fn the_agenda_fills_65_minutes_and_names_known_themes() {
        let template = workshop().unwrap();
        assert_eq!(template.minutes(), 65);
        let themes: Vec<_> = template.themes.iter().map(|theme| theme.id).collect();
        assert_eq!(themes, ["level", "area", "support"]);
        for theme in &themes {
            assert!(template.agenda.iter().any(|row| row.theme == Some(theme)), "{theme}");
        }
        assert!(template.agenda.iter().filter_map(|row| row.theme).all(|theme| themes.contains(&theme)));
        assert_eq!((template.groups, template.votes_per_person), (5, 3));
    }

    #[test]
    fn the_title_names_the_prefecture() {
        let template = workshop().unwrap();
        let nagasaki = prefecture("42").unwrap();
        assert_eq!(template.title(nagasaki, Lang::Ja), "地域DX推進体制構築に向けた長崎県・市町村連携フォーラム");
        assert!(template.title(nagasaki, Lang::En).starts_with("Nagasaki forum"));
    }

    #[test]
    fn the_first_question_heads_the_board() {
        let questions: Vec<_> = workshop().unwrap().themes.iter().map(|theme| theme.questions[0].ja).collect();
        assert_eq!(questions[..2], ["足りないのは、どんな人ですか", "どの業務・事業で使いますか"]);
    }

    #[test]
    fn every_part_says_where_it_comes_from() {
        let template = workshop().unwrap();
        assert_sound(&template.provenance);
        template.themes.iter().for_each(|row| assert_sound(&row.provenance));
        template.agenda.iter().for_each(|row| assert_sound(&row.provenance));
        template.survey.iter().for_each(|row| assert_sound(&row.provenance));
        assert_eq!(template.survey.len(), 4);
        template.facts.iter().for_each(|row| assert_sound(&row.provenance));
        assert!(template.facts.iter().all(|row| row.provenance.source == "S2"));
    }
}
