//! What a need card lets people choose: fields, forms of work, weights, levels in plain sentences, sittings, readiness.
//!
//! Ids are stored in records and never change their meaning; labels may be reworded in a new version.

use std::sync::OnceLock;

use serde::Deserialize;

use super::{
    lang::{Bilingual, Lang},
    provenance::Provenance,
    role::RoleId,
};

/// A plain choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct Choice {
    /// The stable id that a record keeps.
    pub id: &'static str,
    /// What the person reads.
    pub label: Bilingual,
    /// Where the row comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// The part of the list in which a field is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FieldGroup {
    /// The municipality's own work.
    Office,
    /// 地域社会DX: services of the community.
    Region,
    /// Neither.
    Other,
}

/// A field or project (分野・事業) in which people are needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct Field {
    /// The stable id that a record keeps.
    pub id: &'static str,
    /// What the person reads.
    pub label: Bilingual,
    /// The part of the list.
    pub group: FieldGroup,
    /// Where the row comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// A step 1–4 of importance or urgency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Grade {
    /// 1 (least) to 4 (most).
    pub level: u8,
    /// What the person reads.
    pub label: Bilingual,
    /// Where the row comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// How much a municipality wants to entrust to a role, as a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct NeedLevel {
    /// The role.
    pub role: RoleId,
    /// The level of the scale that the sentence stands for: 2, 3 or 4.
    pub level: u8,
    /// The wish, such as 「決裁まで通してほしい」.
    pub sentence: Bilingual,
    /// Where the row comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", bound(deserialize = "'de: 'static"))]
struct NeedOptions {
    fields: Vec<Field>,
    work_times: Vec<Choice>,
    work_places: Vec<Choice>,
    importance: Vec<Grade>,
    urgency: Vec<Grade>,
    levels: Vec<NeedLevel>,
    departments: Vec<Choice>,
    ranks: Vec<Choice>,
    readiness: Vec<Choice>,
    triggers: Vec<Choice>,
    reasons: Vec<Choice>,
    staff_bands: Vec<Choice>,
    external: Vec<Choice>,
    budgets: Vec<Choice>,
    support: Vec<Choice>,
}

fn options() -> &'static NeedOptions {
    static TABLE: OnceLock<NeedOptions> = OnceLock::new();
    TABLE.get_or_init(|| super::parse(include_str!("json/need_options.json")))
}

/// Fields and projects, the municipality's own work first.
pub fn fields() -> &'static [Field] {
    &options().fields
}

/// The field with this id.
#[must_use]
pub fn field(id: &str) -> Option<&'static Field> {
    fields().iter().find(|row| row.id == id)
}

/// How often: `full-time`, `weekly`, `monthly`, `spot`.
pub fn work_times() -> &'static [Choice] {
    &options().work_times
}

/// Where: `on-site`, `commuting`, `remote`.
pub fn work_places() -> &'static [Choice] {
    &options().work_places
}

/// Importance, 1 to 4.
pub fn importance() -> &'static [Grade] {
    &options().importance
}

/// Urgency, 1 to 4.
pub fn urgency() -> &'static [Grade] {
    &options().urgency
}

/// The three wishes for one role, lowest level first.
pub fn need_levels(role: RoleId) -> &'static [NeedLevel] {
    options()
        .levels
        .chunk_by(|left, right| left.role == right.role)
        .find(|rows| rows.first().is_some_and(|row| row.role == role))
        .unwrap_or_default()
}

/// Departments that sit at a table: `it`, `personnel`, `finance`, `line`.
pub fn departments() -> &'static [Choice] {
    &options().departments
}

/// Ranks: `manager`, `chief`, `officer`.
pub fn ranks() -> &'static [Choice] {
    &options().ranks
}

/// What the receiving side has ready.
pub fn readiness() -> &'static [Choice] {
    &options().readiness
}

/// What set a need off.
pub fn triggers() -> &'static [Choice] {
    &options().triggers
}

/// Why nobody from outside is there yet.
pub fn reasons() -> &'static [Choice] {
    &options().reasons
}

/// Full-time equivalents in charge of DX.
pub fn staff_bands() -> &'static [Choice] {
    &options().staff_bands
}

/// How far people from outside are used now.
pub fn external() -> &'static [Choice] {
    &options().external
}

/// Whether there is a budget: `none`, `considered`, `there`, `prefecture`.
pub fn budgets() -> &'static [Choice] {
    &options().budgets
}

/// The help that is wanted from the prefecture.
pub fn support() -> &'static [Choice] {
    &options().support
}

/// The label of a choice; an id that the table doesn't know stands as it is.
#[must_use]
pub fn label<'a>(table: &'static [Choice], id: &'a str, lang: Lang) -> &'a str {
    table.iter().find(|choice| choice.id == id).map_or(id, |choice| choice.label.of(lang))
}

/// The label of a grade; empty for one that the table doesn't have.
#[must_use]
pub fn grade_label(table: &'static [Grade], grade: u32, lang: Lang) -> &'static str {
    table.iter().find(|row| u32::from(row.level) == grade).map_or("", |row| row.label.of(lang))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::provenance::assert_sound;
    use std::collections::BTreeSet;

    fn ids(rows: &[Choice]) -> Vec<&'static str> {
        rows.iter().map(|row| row.id).collect()
    }

    #[test]
    fn choices_keep_the_ids_that_records_hold() {
        assert_eq!(ids(work_times()), ["full-time", "weekly", "monthly", "spot"]);
        assert_eq!(ids(work_places()), ["on-site", "commuting", "remote"]);
        assert_eq!(ids(departments()), ["it", "personnel", "finance", "line"]);
        assert_eq!(ids(ranks()), ["manager", "chief", "officer"]);
        assert_eq!(ids(readiness()), ["owner", "desk", "account", "lgwan", "assets", "assembly"]);
    }

    #[test]
    fn fields_are_unique_and_in_three_parts() {
        assert_eq!(fields().iter().map(|row| row.id).collect::<BTreeSet<_>>().len(), fields().len());
        let count = |group| fields().iter().filter(|row| row.group == group).count();
        assert_eq!([FieldGroup::Office, FieldGroup::Region, FieldGroup::Other].map(count), [16, 10, 1]);
        assert!(fields().is_sorted_by_key(|row| row.group));
        assert_eq!(field("tourism").unwrap().label.ja, "観光");
    }

    #[test]
    fn grades_run_from_one_to_four() {
        for rows in [importance(), urgency()] {
            assert_eq!(rows.iter().map(|row| row.level).collect::<Vec<_>>(), [1, 2, 3, 4]);
        }
    }

    #[test]
    fn every_role_has_three_wishes() {
        for role in RoleId::ALL {
            assert_eq!(need_levels(role).iter().map(|row| row.level).collect::<Vec<_>>(), [2, 3, 4]);
            assert!(need_levels(role).iter().all(|row| row.role == role));
        }
        assert_eq!(need_levels(RoleId::Pr)[1].sentence.ja, "方針と工程表をまとめ、決裁まで通してほしい");
    }

    #[test]
    fn every_row_says_where_it_comes_from() {
        let table = options();
        let tables = [
            (&table.work_times, 4),
            (&table.work_places, 3),
            (&table.departments, 4),
            (&table.ranks, 3),
            (&table.readiness, 6),
            (&table.triggers, 5),
            (&table.reasons, 10),
            (&table.staff_bands, 4),
            (&table.external, 4),
            (&table.budgets, 4),
            (&table.support, 6),
        ];
        for (rows, count) in tables {
            assert_eq!(rows.len(), count);
            rows.iter().for_each(|row| assert_sound(&row.provenance));
        }
        table.fields.iter().for_each(|row| assert_sound(&row.provenance));
        table.levels.iter().for_each(|row| assert_sound(&row.provenance));
        table.importance.iter().chain(&table.urgency).for_each(|row| assert_sound(&row.provenance));
    }
}
