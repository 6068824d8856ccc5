//! A need card: which problem needs which person, how much, and how ready the receiving side is.

use serde::{Deserialize, Serialize};

use crate::catalog::RoleId;
use crate::domain::check::{Refusal, Text, rows, within};
use crate::domain::id::Id;
use crate::domain::time::Time;

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
    /// Where the need comes from.
    #[serde(default, skip_serializing_if = "Background::is_empty")]
    pub background: Background,
    /// How the work could be arranged.
    #[serde(default, skip_serializing_if = "Terms::is_empty")]
    pub terms: Terms,
    /// How ready the receiving side is.
    #[serde(default, skip_serializing_if = "Reception::is_empty")]
    pub reception: Reception,
}

/// Where the need comes from. Ids are those of the catalog's need options.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Background {
    /// Id of the department that asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department: Option<String>,
    /// Ids of what set it off.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub triggers: Vec<String>,
    /// Ids of the reasons why nobody from outside is there yet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<String>,
    /// Id of the band of full-time equivalents in charge of DX at home.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub staff: Option<String>,
    /// Id of how far people from outside are used now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external: Option<String>,
}

/// How the work could be arranged.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Terms {
    /// Id of where the work is done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work_place: Option<String>,
    /// 相談相手: advice is enough, the staff do the work themselves.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub advice: bool,
    /// Whether prefectural staff should come along.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub escort: Option<bool>,
    /// `YYYY-MM`: from when; empty while open.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub start: String,
    /// Whether the person may be shared with other bodies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shareable: Option<bool>,
    /// Six-digit codes of bodies to share with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<String>,
    /// 常勤が無理なときの次善案: id of the work style that would do instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fallback: Option<String>,
    /// The second best in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub fallback_note: String,
}

/// How ready the receiving side is.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Reception {
    /// What it may cost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget: Option<Budget>,
    /// Ids of what is ready.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub readiness: Vec<String>,
    /// The section that takes over afterwards, never a person.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// Ids of the help that is wanted from the prefecture.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub support: Vec<String>,
}

/// What a need may cost.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Budget {
    /// Id of the state: none, considered, there, or wished from the prefecture.
    pub state: String,
    /// At least, in thousand yen a year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub least: Option<u32>,
    /// At most, in thousand yen a year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<u32>,
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
            background: Background::default(),
            terms: Terms::default(),
            reception: Reception::default(),
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
        within(self.urgency, 1..=4)?;
        self.background.check()?;
        self.terms.check()?;
        self.reception.check()
    }

    /// This card without a role, and a second card for it about the same problem: what was said about the person and
    /// the terms is asked anew there. Nothing where the card doesn't ask for the role, or for no other.
    #[must_use]
    pub fn part(&self, role: RoleId) -> Option<(Self, Self)> {
        if self.roles.len() < 2 || !self.roles.contains(&role) {
            return None;
        }
        let mut stays = self.clone();
        stays.roles.retain(|other| *other != role);
        // The same moment and a later id: the second card stands right behind the first.
        let moves = Self {
            roles: vec![role],
            level: None,
            work_style: None,
            days_x10: None,
            months: None,
            terms: Terms::default(),
            ..self.clone()
        };
        Some((stays, moves))
    }
}

impl Background {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn check(&self) -> Result<(), Refusal> {
        rows(&self.triggers)?;
        rows(&self.reasons)?;
        names([&self.department, &self.staff, &self.external].into_iter().flatten().chain(&self.triggers))?;
        names(self.reasons.iter())
    }
}

impl Terms {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn check(&self) -> Result<(), Refusal> {
        rows(&self.partners)?;
        names([&self.work_place, &self.fallback].into_iter().flatten())?;
        Text::Name.check_length(&self.start)?;
        Text::Sentence.check_length(&self.fallback_note)
    }
}

impl Reception {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn check(&self) -> Result<(), Refusal> {
        rows(&self.readiness)?;
        rows(&self.support)?;
        names(self.readiness.iter().chain(&self.support))?;
        Text::Name.check_length(&self.owner)?;
        self.budget.as_ref().map_or(Ok(()), Budget::check)
    }
}

fn names<'a>(mut ids: impl Iterator<Item = &'a String>) -> Result<(), Refusal> {
    ids.try_for_each(|id| Text::Name.check(id))
}

impl Budget {
    pub(super) fn check(&self) -> Result<(), Refusal> {
        Text::Name.check(&self.state)?;
        within(self.least, 0..=9_999_999)?;
        within(self.most, 0..=9_999_999)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card() -> Need {
        Need {
            problem: "幹部と方針を描けない".into(),
            roles: vec![RoleId::Pr, RoleId::En, RoleId::Pm],
            level: Some(3),
            work_style: Some("weekly".into()),
            days_x10: Some(40),
            importance: Some(4),
            municipalities: vec!["422011".into()],
            terms: Terms { advice: true, ..Terms::default() },
            ..Need::blank(Id::from_random([1; 16]), Time::from_seconds(7))
        }
    }

    #[test]
    fn a_role_moves_to_a_second_card_about_the_same_problem() {
        let need = card();
        let (stays, moves) = need.part(RoleId::En).unwrap();
        assert_eq!(stays, Need { roles: vec![RoleId::Pr, RoleId::Pm], ..need.clone() });
        assert_eq!((moves.roles.as_slice(), moves.level, moves.days_x10), ([RoleId::En].as_slice(), None, None));
        assert_eq!(
            (&moves.problem, moves.importance, &moves.municipalities),
            (&need.problem, Some(4), &need.municipalities)
        );
        assert!(moves.terms.is_empty());
        assert_eq!(need.part(RoleId::Sd), None);
        assert_eq!(Need { roles: vec![RoleId::En], ..need }.part(RoleId::En), None);
    }

    #[test]
    fn advice_stands_in_the_file_only_where_it_is_asked_for() {
        let mut need = card();
        assert_eq!(serde_json::to_value(&need).unwrap()["terms"], serde_json::json!({ "advice": true }));
        need.terms.advice = false;
        assert!(serde_json::to_value(&need).unwrap().get("terms").is_none());
    }
}
