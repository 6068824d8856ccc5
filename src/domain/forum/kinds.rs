//! The records of a forum, as they are written and signed.

use serde::{Deserialize, Serialize};

use crate::catalog::RoleId;
use crate::domain::check::{Refusal, Text, rows, within};
use crate::domain::id::Id;
use crate::domain::recipient::{self, Recipient};
use crate::domain::time::Time;

/// The facilitator's plan. Its record id is the forum's id and the audience of the tables' bundles.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
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
    /// The groups, in order.
    pub groups: Vec<Group>,
    /// How many votes each person has in each theme.
    pub votes_per_person: u32,
    /// The keys that hand-ins are sealed to; empty: they are not sealed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<Recipient>,
}

/// One question of a forum.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Theme {
    /// Short and fixed: `t1`, `t2` …
    pub id: String,
    /// The published form: 「必要とする人材のレベル・層」.
    pub title: String,
    /// The question on the board: 「足りないのは、どんな人ですか」.
    pub prompt: String,
}

/// One time box.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AgendaStep {
    /// Length in minutes.
    pub minutes: u32,
    /// What it is called.
    pub title: String,
    /// What to do.
    pub todo: String,
    /// The theme that it works on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<String>,
}

/// One group of a forum.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Group {
    /// Short and fixed: `g1`, `g2` …
    pub id: String,
    /// 「第1班」.
    pub name: String,
}

/// Who sits at a table: bodies and a head count, never a name.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Attendance {
    /// The forum.
    pub forum: Id,
    /// The group's id in the kit.
    pub group: String,
    /// Six-digit codes of the municipalities at the table.
    pub municipalities: Vec<String>,
    /// How many people vote.
    pub people: u32,
}

/// One slip of paper.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Note {
    /// The forum.
    pub forum: Id,
    /// The theme's id in the kit.
    pub theme: String,
    /// One idea.
    pub text: String,
    /// Six-digit code of the municipality that said it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The cluster that it is bound in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<Id>,
    /// When it was first written: the order on the board.
    pub created_at: Time,
}

/// Slips bound together.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Cluster {
    /// The forum.
    pub forum: Id,
    /// The theme's id in the kit.
    pub theme: String,
    /// The heading.
    pub title: String,
    /// When it was first bound: the order on the board.
    pub created_at: Time,
}

/// How many votes a table gave to a cluster.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Vote {
    /// The forum.
    pub forum: Id,
    /// The cluster.
    pub cluster: Id,
    /// Votes, for the whole table.
    pub count: u32,
}

/// A need card. Every field but the problem may still be open.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Need {
    /// The forum.
    pub forum: Id,
    /// The cluster that it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<Id>,
    /// 課題.
    pub problem: String,
    /// What should be different half a year later.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub outcome: String,
    /// The roles; more than two is a warning, not an error.
    pub roles: Vec<RoleId>,
    /// The level asked for, 1 to 4.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<u32>,
    /// The field's id in the catalog.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// The work style's id in the catalog.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work_style: Option<String>,
    /// Tenths of a day a month, 5 to 200.
    #[serde(default, skip_serializing_if = "Option::is_none", rename = "daysPerMonth_x10")]
    pub days_x10: Option<u32>,
    /// Months, 1 to 60.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
    /// 1 to 4.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub importance: Option<u32>,
    /// 1 to 4.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub urgency: Option<u32>,
    /// Six-digit codes of the municipalities that have the need.
    pub municipalities: Vec<String>,
    /// When it was first written: the order of the cards.
    pub created_at: Time,
}

impl Forum {
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        Text::Name.check(&self.title)?;
        rows(&self.themes)?;
        rows(&self.agenda)?;
        rows(&self.groups)?;
        if self.themes.is_empty() || self.groups.is_empty() {
            return Err(Refusal::Empty(Text::Name));
        }
        within(Some(self.votes_per_person), 0..=99)?;
        recipient::check(&self.recipients)?;
        for theme in &self.themes {
            Text::Heading.check(&theme.title)?;
            Text::Heading.check_length(&theme.prompt)?;
        }
        for step in &self.agenda {
            Text::Heading.check_length(&step.title)?;
            Text::Sentence.check_length(&step.todo)?;
            within(Some(step.minutes), 0..=480)?;
        }
        self.groups.iter().try_for_each(|group| Text::Name.check(&group.name))
    }

    /// The group's name, or its id where the kit doesn't know it.
    #[must_use]
    pub fn group_name<'a>(&'a self, id: &'a str) -> &'a str {
        self.groups.iter().find(|group| group.id == id).map_or(id, |group| &group.name)
    }

    /// The length of the whole agenda in minutes.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        self.agenda.iter().map(|step| step.minutes).sum()
    }
}

impl Attendance {
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        Text::Name.check(&self.group)?;
        rows(&self.municipalities)?;
        within(Some(self.people), 1..=99)
    }
}

impl Note {
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        Text::Note.check(&self.text)
    }
}

impl Cluster {
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        Text::Heading.check(&self.title)
    }
}

impl Vote {
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        within(Some(self.count), 0..=9999)
    }
}

impl Need {
    /// A blank card.
    #[must_use]
    pub fn blank(forum: Id, created_at: Time) -> Self {
        Self {
            forum,
            cluster: None,
            problem: String::new(),
            outcome: String::new(),
            roles: Vec::new(),
            level: None,
            field: None,
            work_style: None,
            days_x10: None,
            months: None,
            importance: None,
            urgency: None,
            municipalities: Vec::new(),
            created_at,
        }
    }

    pub(crate) fn check(&self) -> Result<(), Refusal> {
        Text::Sentence.check_length(&self.problem)?;
        Text::Sentence.check_length(&self.outcome)?;
        rows(&self.roles)?;
        rows(&self.municipalities)?;
        within(self.level, 1..=4)?;
        within(self.days_x10, 5..=200)?;
        within(self.months, 1..=60)?;
        within(self.importance, 1..=4)?;
        within(self.urgency, 1..=4)
    }

    /// How many of the nine questions have an answer, and how many there are.
    #[must_use]
    pub fn filled(&self) -> (usize, usize) {
        let answered = [
            !self.problem.trim().is_empty(),
            !self.roles.is_empty(),
            self.level.is_some(),
            self.field.is_some(),
            self.work_style.is_some(),
            self.days_x10.is_some(),
            self.months.is_some(),
            self.importance.is_some(),
            self.urgency.is_some(),
        ];
        (answered.iter().filter(|done| **done).count(), answered.len())
    }

    /// Whether nothing is open.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        let (done, all) = self.filled();
        done == all
    }
}
