//! Experience items (経験項目) X1–X9: yes or no, and for how long. They are facts, not skills, and have no level.

use std::sync::OnceLock;

use serde::Deserialize;

use super::{lang::Bilingual, provenance::Provenance};

/// One experience item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct ExperienceItem {
    /// `X1` to `X9`.
    pub id: &'static str,
    /// Its short name.
    pub name: Bilingual,
    /// What is asked.
    pub question: Bilingual,
    /// Whether it is asked for how many years; what somebody is willing to do has none.
    pub years: bool,
    /// Where the row comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// All experience items, in order.
pub fn experience() -> &'static [ExperienceItem] {
    static TABLE: OnceLock<Vec<ExperienceItem>> = OnceLock::new();
    TABLE.get_or_init(|| super::parse(include_str!("json/experience.json")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::provenance::assert_sound;

    #[test]
    fn nine_items_and_only_the_last_is_a_wish() {
        let wanted: Vec<_> = (1..=9).map(|number| format!("X{number}")).collect();
        assert_eq!(experience().iter().map(|row| row.id).collect::<Vec<_>>(), wanted);
        assert_eq!(experience().iter().filter(|row| !row.years).map(|row| row.id).collect::<Vec<_>>(), ["X9"]);
        experience().iter().for_each(|row| assert_sound(&row.provenance));
    }
}
