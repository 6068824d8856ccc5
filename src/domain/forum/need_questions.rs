//! The questions of a need card that count: which are answered, which are still open, in which step each is asked.

use super::need::Need;

/// Id of the work style for which a second best is asked.
pub const FULL_TIME: &str = "full-time";

/// A question of the card that counts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum NeedQuestion {
    /// 課題.
    Problem,
    /// What kind of person.
    Person,
    /// How much is entrusted.
    Level,
    /// Field or project.
    Field,
    /// Work style.
    WorkStyle,
    /// 常勤が無理なときの次善案.
    Fallback,
    /// Days a month.
    Days,
    /// Months.
    Months,
    /// Importance.
    Importance,
    /// Urgency.
    Urgency,
}

impl NeedQuestion {
    /// Every question, in the order of the card.
    pub const ALL: [Self; 10] = [
        Self::Problem,
        Self::Person,
        Self::Level,
        Self::Field,
        Self::WorkStyle,
        Self::Fallback,
        Self::Days,
        Self::Months,
        Self::Importance,
        Self::Urgency,
    ];

    /// In which of the card's four steps it is asked, from 0.
    #[must_use]
    pub fn step(self) -> usize {
        match self {
            Self::Problem => 0,
            Self::Person | Self::Level | Self::Field => 1,
            Self::WorkStyle | Self::Fallback | Self::Days | Self::Months => 2,
            Self::Importance | Self::Urgency => 3,
        }
    }
}

impl Need {
    /// The questions that count, in the order of the card, each with whether it has an answer. The second best counts
    /// only for a card that asks for full time.
    pub fn questions(&self) -> impl Iterator<Item = (NeedQuestion, bool)> {
        let full_time = self.work_style.as_deref() == Some(FULL_TIME);
        NeedQuestion::ALL
            .into_iter()
            .filter(move |question| full_time || *question != NeedQuestion::Fallback)
            .map(|question| (question, self.answers(question)))
    }

    fn answers(&self, question: NeedQuestion) -> bool {
        match question {
            NeedQuestion::Problem => !self.problem.trim().is_empty(),
            NeedQuestion::Person => !self.roles.is_empty() || self.terms.advice,
            NeedQuestion::Level => self.level.is_some(),
            NeedQuestion::Field => self.field.is_some(),
            NeedQuestion::WorkStyle => self.work_style.is_some(),
            NeedQuestion::Fallback => self.terms.fallback.is_some() || !self.terms.fallback_note.trim().is_empty(),
            NeedQuestion::Days => self.days_x10.is_some(),
            NeedQuestion::Months => self.months.is_some(),
            NeedQuestion::Importance => self.importance.is_some(),
            NeedQuestion::Urgency => self.urgency.is_some(),
        }
    }

    /// How many of the questions have an answer, and how many there are.
    #[must_use]
    pub fn filled(&self) -> (usize, usize) {
        self.questions().fold((0, 0), |(done, all), (_, answered)| (done + usize::from(answered), all + 1))
    }

    /// Whether nothing is open.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.questions().all(|(_, answered)| answered)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::RoleId;
    use crate::domain::forum::Terms;
    use crate::domain::id::Id;
    use crate::domain::time::Time;

    fn card() -> Need {
        Need {
            problem: "幹部と方針を描けない".into(),
            roles: vec![RoleId::Pr],
            level: Some(3),
            work_style: Some("weekly".into()),
            days_x10: Some(40),
            importance: Some(4),
            terms: Terms { advice: true, ..Terms::default() },
            ..Need::blank(Id::from_random([1; 16]), Time::from_seconds(7))
        }
    }

    #[test]
    fn a_second_best_is_asked_only_for_full_time() {
        let mut need = card();
        assert_eq!(need.filled(), (6, 9));
        need.work_style = Some(FULL_TIME.into());
        assert_eq!(need.filled(), (6, 10));
        need.terms.fallback = Some("weekly".into());
        assert_eq!(need.filled(), (7, 10));
        need.terms.fallback = None;
        need.terms.fallback_note = "県と共同で雇う".into();
        assert_eq!(need.filled(), (7, 10));
        need.work_style = Some("weekly".into());
        assert_eq!(need.filled(), (6, 9));
    }

    #[test]
    fn a_card_is_complete_when_every_question_has_an_answer() {
        let mut need = Need { field: Some("structure".into()), months: Some(6), urgency: Some(1), ..card() };
        assert!(need.is_complete());
        need.problem = " ".into();
        assert!(!need.is_complete());
        let open: Vec<_> = need.questions().filter(|(_, answered)| !answered).map(|(question, _)| question).collect();
        assert_eq!(open, [NeedQuestion::Problem]);
    }

    #[test]
    fn somebody_to_ask_is_an_answer_without_a_role() {
        let person = |need: &Need| need.questions().any(|found| found == (NeedQuestion::Person, true));
        let mut need = Need { roles: Vec::new(), ..card() };
        assert!(person(&need));
        need.terms.advice = false;
        assert!(!person(&need));
    }

    #[test]
    fn the_steps_ask_in_the_order_of_the_questions() {
        assert!(NeedQuestion::ALL.is_sorted());
        assert!(NeedQuestion::ALL.is_sorted_by_key(|question| question.step()));
        assert_eq!(NeedQuestion::ALL.map(NeedQuestion::step), [0, 1, 1, 1, 2, 2, 2, 2, 3, 3]);
    }
}
