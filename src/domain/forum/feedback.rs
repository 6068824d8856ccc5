//! One participant's answer to the closing survey, and all of them counted. It says the table, never who.
//!
//! The count must not tell in which order people answered: comments are sorted by their words.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::plan::{Forum, Question};
use crate::domain::check::{MOST_ROWS, Refusal, Text, within};
use crate::domain::id::Id;

/// One person's answers.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Feedback {
    /// The forum.
    pub forum: Id,
    /// The question's id in the kit → 1 (not at all) to 4 (very much). A question may be left out.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<String, u32>,
    /// In one's own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub comment: String,
}

impl Feedback {
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        if self.answers.len() > MOST_ROWS {
            return Err(Refusal::TooMany(MOST_ROWS));
        }
        if self.answers.is_empty() && self.comment.trim().is_empty() {
            return Err(Refusal::Empty(Text::Sentence));
        }
        self.answers.iter().try_for_each(|(id, grade)| {
            Text::Name.check(id)?;
            within(Some(*grade), 1..=4)
        })?;
        Text::Sentence.check_length(&self.comment)
    }
}

/// The closing survey, counted.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Tally {
    /// How many people answered.
    pub people: usize,
    /// One row a question: those of the kit in its order, then those that only answers know.
    pub questions: Vec<Answers>,
    /// What people said in their own words, sorted by the words.
    pub comments: Vec<String>,
}

/// How one question was answered.
#[derive(Clone, PartialEq, Debug)]
pub struct Answers {
    /// The question; where the kit no longer has it, its id stands for its words.
    pub question: Question,
    /// How many chose 1 (not at all), 2, 3, 4 (very much).
    pub grades: [usize; 4],
    /// How many left it out.
    pub open: usize,
}

impl Tally {
    /// Counts the answers to one forum's survey, in any order.
    #[must_use]
    pub fn of<'a>(feedbacks: impl IntoIterator<Item = &'a Feedback>, forum: &Forum) -> Self {
        let all: Vec<&Feedback> = feedbacks.into_iter().collect();
        let asked = |id: &str| forum.survey.iter().any(|question| question.id == id);
        let mut strays: Vec<&String> =
            all.iter().flat_map(|feedback| feedback.answers.keys()).filter(|id| !asked(id)).collect();
        strays.sort_unstable();
        strays.dedup();
        let strays = strays.into_iter().map(|id| Question { id: id.clone(), text: id.clone(), ..Question::default() });
        let mut comments: Vec<String> = all
            .iter()
            .map(|feedback| feedback.comment.trim())
            .filter(|comment| !comment.is_empty())
            .map(str::to_owned)
            .collect();
        comments.sort_unstable();
        Self {
            people: all.len(),
            questions: forum.survey.iter().cloned().chain(strays).map(|question| Answers::of(question, &all)).collect(),
            comments,
        }
    }
}

impl Answers {
    fn of(question: Question, all: &[&Feedback]) -> Self {
        let mut grades = [0; 4];
        let mut open = 0;
        for feedback in all {
            let grade = feedback.answers.get(&question.id).and_then(|grade| grade.checked_sub(1));
            match grade.and_then(|at| grades.get_mut(at as usize)) {
                Some(count) => *count += 1,
                None => open += 1,
            }
        }
        Self { question, grades, open }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(answers: &[(&str, u32)], comment: &str) -> Feedback {
        Feedback {
            forum: Id::from_random([1; 16]),
            answers: answers.iter().map(|(id, grade)| ((*id).to_owned(), *grade)).collect(),
            comment: comment.to_owned(),
        }
    }

    fn kit() -> Forum {
        let ask = |id: &str| Question { id: id.into(), text: format!("{id}?"), ..Question::default() };
        Forum { survey: vec![ask("q1"), ask("q2")], ..Forum::default() }
    }

    #[test]
    fn every_person_counts_once_in_every_question() {
        let all = [said(&[("q1", 4), ("q2", 1)], ""), said(&[("q1", 4)], "また集まりたい"), said(&[("q1", 2)], " ")];
        let tally = Tally::of(&all, &kit());
        assert_eq!(tally.people, 3);
        assert_eq!((tally.questions[0].grades, tally.questions[0].open), ([0, 1, 0, 2], 0));
        assert_eq!((tally.questions[1].grades, tally.questions[1].open), ([1, 0, 0, 0], 2));
        assert_eq!(tally.comments, ["また集まりたい"]);
    }

    #[test]
    fn the_order_of_answers_tells_nothing() {
        let all = [said(&[("q1", 1)], "い"), said(&[("q2", 3)], "あ"), said(&[], "い")];
        let back: Vec<Feedback> = all.iter().rev().cloned().collect();
        assert_eq!(Tally::of(&all, &kit()), Tally::of(&back, &kit()));
        assert_eq!(Tally::of(&all, &kit()).comments, ["あ", "い", "い"]);
    }

    #[test]
    fn a_question_that_the_kit_dropped_is_still_counted() {
        let tally = Tally::of(&[said(&[("q9", 3)], "")], &kit());
        assert_eq!(tally.questions.len(), 3);
        assert_eq!((tally.questions[2].question.text.as_str(), tally.questions[2].grades), ("q9", [0, 0, 1, 0]));
    }
}
