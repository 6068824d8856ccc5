//! Reference tables: roles, skills, anchors, choices, appointment forms, texts, places and sources.
//!
//! Every row carries its source, a status and the dates between which it holds, so that a screen can say how far a
//! figure or a sentence may be relied on. The tables are versioned files in `json/`, read once on first use.
//! Never: anything that a person typed, a clock, a guess that is not marked as one. A broken file gives an empty
//! table, not a panic; the tests here prove that none is broken.

mod anchor;
mod appointment;
mod consent;
mod dss;
mod experience;
mod lang;
pub mod letters;
mod level;
mod municipality;
mod need_option;
mod organisation;
mod prefecture;
mod probe;
mod provenance;
mod role;
mod scheme;
mod search;
mod skill;
mod source;
mod training;
mod workshop;

pub use anchor::{Anchors, anchors, anchors_table};
pub use appointment::{Appointment, appointment, appointments};
pub use consent::{Consent, ConsentSection, Reader, consent, consent_version};
pub use dss::dss_hint;
pub use experience::{ExperienceItem, experience};
pub use lang::{Bilingual, Lang};
pub use level::{Level, MAX_LEVEL, level, levels};
pub use municipality::{
    Municipality, MunicipalityKind, is_valid_code, municipalities, municipalities_in, municipalities_provenance,
    municipality, municipality_name,
};
pub use need_option::{
    Choice, Field, FieldGroup, Grade, NeedLevel, budgets, departments, external, field, fields, grade_label,
    importance, label, need_levels, ranks, readiness, reasons, staff_bands, support, triggers, urgency, work_places,
    work_times,
};
pub use organisation::{Organisation, organisation, organisations};
pub use prefecture::{Prefecture, prefecture, prefectures};
pub use probe::{Question, question, questions};
pub use provenance::{Provenance, Status};
pub use role::{Role, RoleId, role, roles};
pub use scheme::{Scheme, scheme_name, schemes};
pub use search::search;
pub use skill::{Category, CategoryId, SkillItem, categories, category, item, items, items_in, skill_note};
pub use source::{Extent, Source, source, sources};
pub use training::{Training, training};
pub use workshop::{AgendaRow, Fact, SurveyRow, Theme, Workshop, workshop};

use serde::Deserialize;

/// The version of skill items, levels and sentences; an assessment keeps it, so that it can be read again years later. A test
/// tells when they change under it.
pub const STANDARD_VERSION: &str = "2026-11-21.1";

/// Reads an embedded file; a broken one gives the empty value. Rows borrow their texts from the file (hence the
/// `'de: 'static` bounds where serde cannot see it), so no text in `json/` may hold a backslash.
fn parse<T: Deserialize<'static> + Default>(text: &'static str) -> T {
    serde_json::from_str(text).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    //! What holds for every table, asked of the files themselves.
    use serde_json::Value;

    const FILES: [(&str, &str); 16] = [
        ("anchors", include_str!("json/anchors.json")),
        ("appointments", include_str!("json/appointments.json")),
        ("consent", include_str!("json/consent.json")),
        ("dss", include_str!("json/dss.json")),
        ("experience", include_str!("json/experience.json")),
        ("levels", include_str!("json/levels.json")),
        ("need_options", include_str!("json/need_options.json")),
        ("organisations", include_str!("json/organisations.json")),
        ("prefectures", include_str!("json/prefectures.json")),
        ("probes", include_str!("json/probes.json")),
        ("roles", include_str!("json/roles.json")),
        ("schemes", include_str!("json/schemes.json")),
        ("skills", include_str!("json/skills.json")),
        ("sources", include_str!("json/sources.json")),
        ("training", include_str!("json/training.json")),
        ("workshop", include_str!("json/workshop.json")),
    ];

    fn visit(value: &Value, see: &mut dyn FnMut(&serde_json::Map<String, Value>)) {
        match value {
            Value::Object(members) => {
                see(members);
                members.values().for_each(|inner| visit(inner, see));
            }
            Value::Array(rows) => rows.iter().for_each(|inner| visit(inner, see)),
            _ => {}
        }
    }

    #[test]
    fn a_broken_file_gives_an_empty_table() {
        assert_eq!(super::parse::<Vec<super::Role>>("[{"), []);
    }

    #[test]
    fn every_text_has_both_languages() {
        for (name, text) in FILES {
            let mut texts = 0;
            visit(&serde_json::from_str(text).unwrap(), &mut |members| {
                if members.contains_key("ja") || members.contains_key("en") {
                    texts += 1;
                    for lang in ["ja", "en"] {
                        let words = members.get(lang).and_then(Value::as_str).unwrap_or("");
                        assert!(!words.trim().is_empty(), "{name}: {lang} of {members:?}");
                    }
                }
            });
            assert!(texts > 0, "{name} has no text at all");
        }
    }

    #[test]
    fn every_row_says_whether_it_ends() {
        // A missing source, status or start breaks the typed tables; a missing end would pass as "none known".
        for (name, text) in FILES {
            visit(&serde_json::from_str(text).unwrap(), &mut |members| {
                if members.contains_key("source") {
                    assert!(members.contains_key("validTo"), "{name}: {members:?}");
                }
            });
        }
    }
}
