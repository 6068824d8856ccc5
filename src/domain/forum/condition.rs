//! A parallel card of the personnel or finance department: under which conditions a need could be met, and which needs
//! a card concerns. A card names a need card, or municipalities; it never decides anything for them.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::need::{Budget, Need};
use crate::catalog::{self, Lang};
use crate::domain::body::Body;
use crate::domain::check::{Refusal, Text, rows};
use crate::domain::id::{Id, Key};
use crate::domain::record::Records;
use crate::domain::time::Time;

/// Id of the personnel department.
pub const PERSONNEL: &str = "personnel";

/// Id of the finance department.
pub const FINANCE: &str = "finance";

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

    /// What it says, in one line: forms of appointment, budget in thousand yen, schemes, by when, in words.
    #[must_use]
    pub fn in_short(&self, lang: Lang) -> String {
        let appointment =
            |id: &String| catalog::appointment(id).map_or(id.as_str(), |row| row.name.of(lang)).to_owned();
        let appointments = self.appointments.iter().map(appointment);
        let schemes = self.schemes.iter().map(|id| catalog::scheme_name(id, lang).to_owned());
        let budget = self.budget.iter().map(|budget| {
            let state = catalog::label(catalog::budgets(), &budget.state, lang);
            let end = |end: Option<u32>| end.map(|end| end.to_string()).unwrap_or_default();
            match (budget.least, budget.most) {
                (None, None) => state.to_owned(),
                (least, most) => format!("{state} {}–{}", end(least), end(most)),
            }
        });
        let words = [&self.decided_by, &self.said].into_iter().filter(|words| !words.is_empty()).cloned();
        appointments.chain(budget).chain(schemes).chain(words).collect::<Vec<_>>().join(" / ")
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

/// The conditions of a forum, ready to be laid beside its need cards.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Conditions {
    /// Every card: personnel first, then finance, oldest first.
    pub cards: Vec<(Key, Condition)>,
    /// The need cards that stand.
    needs: BTreeSet<Key>,
}

impl Conditions {
    /// Those of a forum, of every table that this device knows.
    #[must_use]
    pub fn of(records: &Records, forum: Id) -> Self {
        Self::among(records.bodies().filter(|(_, body)| body.forum() == Some(forum)))
    }

    /// Those among some records: for a view that leaves tables out.
    pub fn among<'a>(bodies: impl Iterator<Item = (&'a Key, &'a Body)>) -> Self {
        let mut found = Self::default();
        for (key, body) in bodies {
            match body {
                Body::Condition(card) => found.cards.push((key.clone(), card.clone())),
                Body::Need(_) => drop(found.needs.insert(key.clone())),
                _ => {}
            }
        }
        let rank = |department: &str| [PERSONNEL, FINANCE].iter().position(|id| *id == department).unwrap_or(2);
        found.cards.sort_by_cached_key(|(key, card)| (rank(&card.department), card.created_at, key.clone()));
        found
    }

    /// The conditions that concern a need card, in the order of [`Conditions::cards`].
    ///
    /// A card that names a need concerns that need alone, first of all one of its own writer. Where no such card stands
    /// any more, and where a card names none, it concerns every need of its municipalities.
    pub fn concerning(&self, key: &Key, need: &Need) -> impl Iterator<Item = &(Key, Condition)> {
        self.cards.iter().filter(move |(writer, card)| match card.need.and_then(|id| self.named(writer, id)) {
            Some(Named::Here(named)) => named == *key,
            Some(Named::Elsewhere(id)) => id == key.id,
            None => card.municipalities.iter().any(|code| need.municipalities.contains(code)),
        })
    }

    /// Whose need card of this id a condition means.
    fn named(&self, writer: &Key, id: Id) -> Option<Named> {
        let here = Key { stream: writer.stream.clone(), id };
        if self.needs.contains(&here) {
            return Some(Named::Here(here));
        }
        self.needs.iter().any(|need| need.id == id).then_some(Named::Elsewhere(id))
    }
}

/// A need card that a condition names.
enum Named {
    /// Of the same writer.
    Here(Key),
    /// Of another writer.
    Elsewhere(Id),
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::forum::samples::{id, put, stream};

    fn need(codes: &[&str]) -> Need {
        let municipalities = codes.iter().map(|code| (*code).to_owned()).collect();
        Need { municipalities, ..Need::blank(id(200), Time::from_seconds(0)) }
    }

    fn card(department: &str, need: Option<u8>, codes: &[&str], at: i64) -> Body {
        Body::Condition(Condition {
            need: need.map(id),
            municipalities: codes.iter().map(|code| (*code).to_owned()).collect(),
            ..Condition::blank(id(200), department, Time::from_seconds(at))
        })
    }

    /// Ids of the conditions that concern one of a writer's needs.
    fn concerning(records: &Records, writer: u8, number: u8) -> Vec<Id> {
        let key = Key { stream: stream(writer), id: id(number) };
        let Some(Body::Need(need)) = records.body(&key.stream, key.id) else { return Vec::new() };
        Conditions::of(records, id(200)).concerning(&key, need).map(|(key, _)| key.id).collect()
    }

    #[test]
    fn a_named_need_is_meant_alone() {
        let mut records = Records::default();
        put(&mut records, &stream(1), 1, 0, Body::Need(need(&["422011"])));
        put(&mut records, &stream(1), 2, 0, Body::Need(need(&["422011"])));
        put(&mut records, &stream(2), 3, 0, card(FINANCE, Some(1), &["422011"], 0));
        assert_eq!(concerning(&records, 1, 1), [id(3)]);
        assert_eq!(concerning(&records, 1, 2), []);
    }

    #[test]
    fn a_named_need_of_the_same_writer_is_meant_before_another_writers() {
        let mut records = Records::default();
        put(&mut records, &stream(1), 1, 0, Body::Need(need(&[])));
        put(&mut records, &stream(2), 1, 0, Body::Need(need(&[])));
        put(&mut records, &stream(2), 3, 0, card(FINANCE, Some(1), &[], 0));
        assert_eq!(concerning(&records, 1, 1), []);
        assert_eq!(concerning(&records, 2, 1), [id(3)]);
    }

    #[test]
    fn without_the_named_need_the_municipalities_count() {
        let mut records = Records::default();
        put(&mut records, &stream(1), 1, 0, Body::Need(need(&["422011", "422029"])));
        put(&mut records, &stream(1), 2, 0, Body::Need(need(&["422037"])));
        put(&mut records, &stream(2), 3, 0, card(PERSONNEL, Some(99), &["422029"], 0));
        put(&mut records, &stream(3), 4, 0, card(PERSONNEL, None, &["422037", "422011"], 0));
        put(&mut records, &stream(3), 5, 0, card(PERSONNEL, None, &[], 0));
        assert_eq!(concerning(&records, 1, 1), [id(3), id(4)]);
        assert_eq!(concerning(&records, 1, 2), [id(4)]);
    }

    #[test]
    fn personnel_comes_first_and_other_forums_stay_out() {
        let mut records = Records::default();
        put(&mut records, &stream(1), 1, 0, Body::Need(need(&["422011"])));
        put(&mut records, &stream(1), 2, 0, card(FINANCE, None, &["422011"], 1));
        put(&mut records, &stream(1), 3, 0, card(PERSONNEL, None, &["422011"], 9));
        put(&mut records, &stream(2), 4, 0, card(PERSONNEL, None, &["422011"], 3));
        let Body::Condition(mut other) = card(FINANCE, None, &["422011"], 0) else { return };
        other.forum = id(201);
        put(&mut records, &stream(2), 5, 0, Body::Condition(other));
        assert_eq!(concerning(&records, 1, 1), [id(4), id(3), id(2)]);
    }
}
