//! A parallel card of the personnel or finance department: under which conditions a need could be met.

use serde::{Deserialize, Serialize};

use super::need::Budget;
use crate::domain::check::{Refusal, Text, rows};
use crate::domain::id::Id;
use crate::domain::time::Time;

/// What 人事 or 財政 says about a need: written at the same time, at whichever table they sit.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Condition {
    /// The forum.
    pub forum: Id,
    /// Id of the department: `personnel` or `finance`.
    pub department: String,
    /// The need card that it is about, where that card is known; otherwise every card of these municipalities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub need: Option<Id>,
    /// Six-digit codes of the municipalities that it is about.
    pub municipalities: Vec<String>,
    /// 人事: ids of the forms of appointment that are possible.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub appointments: Vec<String>,
    /// 財政: what it may cost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget: Option<Budget>,
    /// 財政: ids of the support schemes to look at, or names of one's own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub schemes: Vec<String>,
    /// `YYYY-MM`: the assembly or the decision that it waits for; empty while open.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub decided_by: String,
    /// What must be settled, in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub said: String,
    /// When it was first written: the order of the cards.
    pub created_at: Time,
}

impl Condition {
    /// A blank card of a department.
    #[must_use]
    pub fn blank(forum: Id, department: &str, created_at: Time) -> Self {
        Self {
            forum,
            department: department.to_owned(),
            need: None,
            municipalities: Vec::new(),
            appointments: Vec::new(),
            budget: None,
            schemes: Vec::new(),
            decided_by: String::new(),
            said: String::new(),
            created_at,
        }
    }

    pub(crate) fn check(&self) -> Result<(), Refusal> {
        Text::Name.check(&self.department)?;
        for ids in [&self.municipalities, &self.appointments, &self.schemes] {
            rows(ids)?;
            ids.iter().try_for_each(|id| Text::Heading.check_length(id))?;
        }
        Text::Name.check_length(&self.decided_by)?;
        Text::Sentence.check_length(&self.said)?;
        self.budget.as_ref().map_or(Ok(()), Budget::check)
    }
}
