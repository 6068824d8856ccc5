//! The facilitator's plan: themes, time boxes, groups, the closing survey. Written and signed as it stands here.

use serde::{Deserialize, Serialize};

use crate::catalog::Lang;
use crate::domain::check::{Refusal, Text, rows, within};
use crate::domain::recipient::{self, Recipient};

/// The facilitator's plan. Its record id is the forum's id and the audience of the tables' bundles.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Forum {
    /// What the forum is called.
    pub title: String,
    /// `YYYY-MM-DD`, the day in the hall; empty while open.
    pub date: String,
    /// Two digits of the prefecture code.
    pub prefecture: String,
    /// The questions, in order.
    pub themes: Vec<Theme>,
    /// The time boxes, in order.
    pub agenda: Vec<AgendaStep>,
    /// Minutes that the hall's programme gives; nothing where nobody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slot: Option<u32>,
    /// The groups, in order.
    pub groups: Vec<Group>,
    /// How many votes each person has in each theme.
    pub votes_per_person: u32,
    /// Whether themes, time boxes and questions are given in English as well.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub english: bool,
    /// What everybody is asked at the end, each on a scale of four; empty: nothing is asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub survey: Vec<Question>,
    /// The keys that hand-ins are sealed to; empty: they are not sealed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<Recipient>,
    /// The greatest number of a row's id that was taken away: what a table wrote for it never falls to a later row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retired: Option<u32>,
}

/// One question of a forum.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Theme {
    /// Short and fixed: `t1`, `t2` …
    pub id: String,
    /// The published form: 「必要とする人材のレベル・層」.
    pub title: String,
    /// The question on the board: 「足りないのは、どんな人ですか」.
    pub prompt: String,
    /// The title in English.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title_en: String,
    /// The question in English.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub prompt_en: String,
    /// Whether its notes say which support scheme they mean and what the prefecture could supply.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub about_schemes: bool,
}

/// One time box.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AgendaStep {
    /// Short and fixed: `s1`, `s2` …; empty in kits that never had one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Length in minutes.
    pub minutes: u32,
    /// What it is called.
    pub title: String,
    /// What to do.
    pub todo: String,
    /// What it is called in English.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title_en: String,
    /// What to do, in English.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub todo_en: String,
    /// The theme that it works on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<String>,
    /// The screen that it needs; without one, the board of its theme.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub screen: Option<Screen>,
}

/// The screen of the table that a time box needs.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Screen {
    /// Who sits here.
    Join,
    /// The board of the box's theme, or of the first one.
    Board,
    /// The need cards.
    Needs,
    /// Importance × urgency.
    Matrix,
    /// Presentation.
    Present,
    /// The closing survey.
    Survey,
    /// Handing in.
    HandIn,
    /// A screen of a newer version.
    #[serde(other)]
    Other,
}

/// One group of a forum.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Group {
    /// Short and fixed: `g1`, `g2` …
    pub id: String,
    /// 「第1班」.
    pub name: String,
    /// Six-digit codes of the municipalities that are expected in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub municipalities: Vec<String>,
}

/// One question of the closing survey, answered on a scale of four.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Question {
    /// Short and fixed: `q1`, `q2` …
    pub id: String,
    /// The sentence to agree or disagree with.
    pub text: String,
    /// The same in English.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text_en: String,
}

impl Screen {
    /// A screen by the word in the kit.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        serde_json::from_value(word.into()).ok()
    }
}

impl Forum {
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        Text::Name.check(&self.title)?;
        rows(&self.themes)?;
        rows(&self.agenda)?;
        rows(&self.groups)?;
        rows(&self.survey)?;
        if self.themes.is_empty() || self.groups.is_empty() {
            return Err(Refusal::Empty(Text::Name));
        }
        within(Some(self.votes_per_person), 0..=99)?;
        within(self.slot, 1..=600)?;
        recipient::check(&self.recipients)?;
        self.themes.iter().try_for_each(Theme::check)?;
        self.agenda.iter().try_for_each(AgendaStep::check)?;
        self.survey.iter().try_for_each(Question::check)?;
        self.groups.iter().try_for_each(Group::check)
    }

    /// The group's name, or its id where the kit doesn't know it.
    #[must_use]
    pub fn group_name<'a>(&'a self, id: &'a str) -> &'a str {
        self.groups.iter().find(|group| group.id == id).map_or(id, |group| &group.name)
    }

    /// Whether the kit has this group.
    #[must_use]
    pub fn has_group(&self, id: &str) -> bool {
        self.groups.iter().any(|group| group.id == id)
    }

    /// The length of the whole agenda in minutes.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        self.agenda.iter().map(|step| step.minutes).sum()
    }
}

impl Theme {
    fn check(&self) -> Result<(), Refusal> {
        Text::Heading.check(&self.title)?;
        Text::Heading.check_length(&self.prompt)?;
        Text::Heading.check_length(&self.title_en)?;
        Text::Heading.check_length(&self.prompt_en)
    }

    /// The title in a language.
    #[must_use]
    pub fn title(&self, lang: Lang) -> &str {
        said(&self.title, &self.title_en, lang)
    }

    /// The question on the board, or the title where there is none.
    #[must_use]
    pub fn question(&self, lang: Lang) -> &str {
        if self.prompt.is_empty() { self.title(lang) } else { said(&self.prompt, &self.prompt_en, lang) }
    }
}

impl AgendaStep {
    fn check(&self) -> Result<(), Refusal> {
        Text::Heading.check_length(&self.title)?;
        Text::Sentence.check_length(&self.todo)?;
        Text::Heading.check_length(&self.title_en)?;
        Text::Sentence.check_length(&self.todo_en)?;
        within(Some(self.minutes), 0..=480)
    }

    /// What the box is called by in a table's clock: its id, or its place from 1 where it has none.
    #[must_use]
    pub fn key(&self, at: usize) -> String {
        if self.id.is_empty() { format!("#{}", at + 1) } else { self.id.clone() }
    }

    /// What it is called, in a language.
    #[must_use]
    pub fn title(&self, lang: Lang) -> &str {
        said(&self.title, &self.title_en, lang)
    }

    /// What to do, in a language.
    #[must_use]
    pub fn todo(&self, lang: Lang) -> &str {
        said(&self.todo, &self.todo_en, lang)
    }
}

impl Group {
    fn check(&self) -> Result<(), Refusal> {
        rows(&self.municipalities)?;
        Text::Name.check(&self.name)
    }
}

impl Question {
    fn check(&self) -> Result<(), Refusal> {
        Text::Heading.check(&self.text)?;
        Text::Heading.check_length(&self.text_en)
    }

    /// The sentence in a language.
    #[must_use]
    pub fn text(&self, lang: Lang) -> &str {
        said(&self.text, &self.text_en, lang)
    }
}

/// The English words where they are wanted and there; the facilitator's own otherwise.
fn said<'a>(own: &'a str, english: &'a str, lang: Lang) -> &'a str {
    if lang == Lang::En && !english.is_empty() { english } else { own }
}
