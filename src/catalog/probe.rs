//! The interview question (面接の問い) of each category: about something that really happened. The questions are our own.

use std::sync::OnceLock;

use serde::Deserialize;

use super::{lang::Bilingual, provenance::Provenance, skill::CategoryId};

/// The question of one category.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Question {
    /// The category.
    pub category: CategoryId,
    /// What is asked.
    pub question: Bilingual,
    /// Where the row comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// All questions, by category.
pub fn questions() -> &'static [Question] {
    static TABLE: OnceLock<Vec<Question>> = OnceLock::new();
    TABLE.get_or_init(|| super::parse(include_str!("json/probes.json")))
}

/// The question of one category; `None` only if the embedded file were broken.
#[must_use]
pub fn question(category: CategoryId) -> Option<&'static Question> {
    questions().iter().find(|row| row.category == category)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::provenance::assert_sound;

    #[test]
    fn every_category_has_one_question() {
        assert_eq!(questions().iter().map(|row| row.category).collect::<Vec<_>>(), CategoryId::ALL);
        questions().iter().for_each(|row| assert_sound(&row.provenance));
        assert!(question(CategoryId::I).unwrap().question.ja.contains("24時間"));
    }
}
