//! A self-assessment in the words of Open Badges 3.0: `achievement`, `resultDescription`, `result`, `evidence`.
//!
//! Derived from the records and the standard while a file is written, for programs that know nothing of our records.
//! The records are what counts: nothing here is read back into them, and nobody is called examined or confirmed by it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::document::Bundle;
use super::kind::Kind;
use crate::domain::body::Body;
use crate::domain::canonical::sha256;
use crate::domain::check::MOST_ROWS;
use crate::domain::id::Id;
use crate::domain::record::{Content, Record, Records};
use crate::domain::skill::{Claim, Evidence, Item, Profile, Standard, Without};

/// The third word of `type`.
pub const ACHIEVEMENT: &str = "AchievementCredential";

/// Levels as texts; then what may stand instead of a claimed one.
const LEVELS: [&str; 5] = ["0", "1", "2", "3", "4"];
const NO_LEVEL: [&str; 2] = ["notApplicable", "unsure"];
/// How the ids of the two numbers of an item end. They are never mixed.
const CLAIMED: &str = "-claimed";
const EVIDENCED: &str = "-evidenced";

const NAME: &str = "スキルの自己評価 / Skill self-assessment";
const ABOUT: &str = "本人が答えた自己評価です。第三者の確認は受けていません。\n\
    What a person says of their own skills. Nobody else has confirmed it.";
/// Levels, and how much the cases carry (`domain::skill::levels`).
const CRITERIA: &str = "本人による自己評価です。第三者の確認は受けていません。レベルは0から4です。\n\
    「本人の答え」は、本人が答えたレベルです。「事例が裏づける範囲」は、答えたレベルのうち、書かれた事例が支えるところまでです。\
    レベル2には、その項目を示す事例が1件要ります。レベル3には2件で、うち1件は5年以内のものです。\
    レベル4には、さらに2つ以上の組織での事例か、人に教えた事例が要ります。\n\
    A self-assessment by the person who signed it; nobody else has confirmed it. Levels are 0 to 4. Each item has two numbers: \
    what the person claims, and how far the written cases carry that claim. Level 2 needs one case that shows the item; level 3 \
    two, one of them from the last five years; level 4 also a second organisation, or teaching others.";
const CASE: &str = "事例 / case";

/// What stands in the document beside the records.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Portable {
    pub(super) name: String,
    pub(super) achievement: Achievement,
    pub(super) result: Vec<Outcome>,
    pub(super) evidence: Vec<Case>,
}

/// What was assessed.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Achievement {
    id: String,
    #[serde(rename = "type")]
    types: Vec<String>,
    name: String,
    description: String,
    criteria: Criteria,
    result_description: Vec<Scale>,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
struct Criteria {
    narrative: String,
}

/// One number of one item: what it is called, which values it may have.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Scale {
    id: String,
    #[serde(rename = "type")]
    types: Vec<String>,
    name: String,
    result_type: String,
    allowed_value: Vec<String>,
}

/// The value of one number.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Outcome {
    #[serde(rename = "type")]
    types: Vec<String>,
    result_description: String,
    value: String,
}

/// One case: its record's id, and its text.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(super) struct Case {
    id: Id,
    #[serde(rename = "type")]
    types: Vec<String>,
    name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    narrative: String,
    genre: String,
}

impl Portable {
    /// The members of a bundle with one assessment whose standard is at hand; `None` for anything else. A case's text is
    /// cut at `most` bytes.
    pub(super) fn of(bundle: &Bundle, standard: Option<&Standard>, most: usize) -> Option<Self> {
        let (id, assessment) = bundle.records.iter().find_map(|record| match record.body()? {
            Body::Assessment(assessment) if bundle.kind == Kind::SelfAssessmentBundle => Some((record.id, assessment)),
            _ => None,
        })?;
        let stream = bundle.stream();
        let mut records = Records::default();
        bundle.merge_into(&mut records);
        if let (Some(version), Some(standard)) = (assessment.standard, standard) {
            let content = Content::new(Body::Standard(standard.clone()));
            records.apply(&stream, Record { id: version, rev: 1, updated_at: bundle.valid_from, content });
        }
        // Whether a case is recent is asked at the moment of writing.
        let profile = Profile::of(&records, &stream, id, bundle.valid_from).filter(|profile| profile.knows_standard)?;
        let version = assessment.standard.unwrap_or_else(|| made_of(&assessment.catalog)).to_string();
        Some(Self {
            name: NAME.to_owned(),
            result: results(&profile, &version),
            achievement: achievement(&profile.standard, version),
            evidence: profile.cases.iter().map(|(id, case)| evidence(*id, case, most)).collect(),
        })
    }

    /// Whether it has the right shape and says of the person's claims what the answers say. What the cases carry is not
    /// compared: that rule may change, and the standard need not be here.
    pub(super) fn is_sound(&self, records: &[Record]) -> bool {
        let Self { achievement, result, evidence, .. } = self;
        let scales = &achievement.result_description;
        let ids: BTreeSet<&str> = scales.iter().map(|scale| scale.id.as_str()).collect();
        let results: BTreeSet<&str> = result.iter().map(|row| row.result_description.as_str()).collect();
        let cases: BTreeSet<Id> = evidence.iter().map(|case| case.id).collect();
        is(&achievement.types, "Achievement")
            && achievement.id.starts_with("urn:")
            && (1..=2 * MOST_ROWS).contains(&scales.len())
            && scales
                .iter()
                .all(|scale| is(&scale.types, "ResultDescription") && scale.allowed_value.len() <= MOST_ROWS)
            && ids.len() == scales.len()
            && results.len() == result.len()
            && results.is_subset(&ids)
            && result.iter().all(|row| is(&row.types, "Result") && achievement.agrees(row, records))
            && cases.len() == evidence.len()
            && evidence.iter().all(|case| is(&case.types, "Evidence") && is_case(case.id, records))
    }
}

impl Achievement {
    /// A claimed level stands in an answer too; every other value has nothing to agree with.
    fn agrees(&self, row: &Outcome, records: &[Record]) -> bool {
        let item = row.result_description.strip_prefix(&self.id).and_then(|rest| rest.strip_prefix('#'));
        let Some(item) = item.and_then(|item| item.strip_suffix(CLAIMED)) else { return true };
        let mut bodies = records.iter().filter_map(Record::body);
        bodies
            .any(|body| matches!(body, Body::Answer(answer) if answer.item == item && value(answer.claim) == row.value))
    }
}

fn is(types: &[String], name: &str) -> bool {
    types == [name]
}

fn is_case(id: Id, records: &[Record]) -> bool {
    records.iter().any(|record| record.id == id && matches!(record.body(), Some(Body::Evidence(_))))
}

/// The name of a version of the built-in standard: always the same for the same version.
fn made_of(version: &str) -> Id {
    let hash = sha256(format!("yoriai-standard {version}").as_bytes());
    Id::from_random(hash.first_chunk().copied().unwrap_or_default())
}

fn achievement(standard: &Standard, id: String) -> Achievement {
    let scale = |item: &Item, end: &str, what: &str, more: &[&str]| Scale {
        id: format!("{id}#{}{end}", item.id),
        types: vec!["ResultDescription".to_owned()],
        name: format!("{} {} ({what})", item.id, item.name.ja),
        result_type: "Result".to_owned(),
        allowed_value: LEVELS.iter().chain(more).map(|value| (*value).to_owned()).collect(),
    };
    let both = |item| {
        let claimed = scale(item, CLAIMED, "本人の答え / claimed", &NO_LEVEL);
        [claimed, scale(item, EVIDENCED, "事例が裏づける範囲 / carried by cases", &[])]
    };
    Achievement {
        types: vec!["Achievement".to_owned()],
        name: format!("{} {}", standard.title, standard.version).trim().to_owned(),
        description: ABOUT.to_owned(),
        criteria: Criteria { narrative: CRITERIA.to_owned() },
        result_description: standard.items.iter().flat_map(both).collect(),
        id,
    }
}

fn results(profile: &Profile, version: &str) -> Vec<Outcome> {
    let row = |item: &str, end: &str, value: String| Outcome {
        types: vec!["Result".to_owned()],
        result_description: format!("{version}#{item}{end}"),
        value,
    };
    let mut rows = Vec::new();
    for item in &profile.standard.items {
        if let Some(held) = profile.items.get(&item.id) {
            rows.push(row(&item.id, CLAIMED, value(held.claim)));
            if held.claim.level().is_some() {
                rows.push(row(&item.id, EVIDENCED, held.evidenced.to_string()));
            }
        }
    }
    rows
}

fn value(claim: Claim) -> String {
    let [not_applicable, unsure] = NO_LEVEL;
    match claim {
        Claim::Level(level) => level.to_string(),
        Claim::Without(Without::NotApplicable) => not_applicable.to_owned(),
        Claim::Without(Without::Unsure) => unsure.to_owned(),
    }
}

/// A case in one text: what was done, what remained, in numbers.
fn evidence(id: Id, case: &Evidence, most: usize) -> Case {
    let parts = [&case.act, &case.result, &case.figures].map(|part| part.trim());
    let text: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Case {
        id,
        types: vec!["Evidence".to_owned()],
        name: case.name(),
        narrative: cut(text.join("\n"), most),
        genre: CASE.to_owned(),
    }
}

/// At most so many bytes, with a sign that something is left out.
fn cut(text: String, most: usize) -> String {
    const MORE: &str = "…";
    if text.len() <= most {
        return text;
    }
    let end = text.floor_char_boundary(most.saturating_sub(MORE.len()));
    if end == 0 { String::new() } else { format!("{}{MORE}", text.split_at(end).0) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use serde_json::{Value, json};

    use super::super::samples::{answer, assessment, bundle, id, record, skill};
    use super::super::strict::{Limits, MOST_STRING};
    use super::super::{Code, Rejected};
    use super::*;

    fn read(document: Value) -> Result<Bundle, Rejected> {
        Bundle::unsigned(document.as_object().unwrap().clone())
    }

    fn portable() -> Value {
        Value::Object(skill().to_portable(None))
    }

    #[test]
    fn an_assessment_is_written_in_both_forms_and_its_records_count() {
        let document = portable();
        assert_eq!(document["type"], json!(["VerifiableCredential", "SelfAssessmentBundle", "AchievementCredential"]));
        let subject = &document["credentialSubject"];
        assert_eq!(subject["id"], document["issuer"]);
        assert_eq!(subject["achievement"]["resultDescription"].as_array().unwrap().len(), 2 * 46);
        let values: Vec<_> = subject["result"].as_array().unwrap().iter().map(|row| row["value"].clone()).collect();
        // Level 2 is claimed; the one case says neither what was done nor when.
        assert_eq!(values, ["2", "1"]);
        assert_eq!(document["evidence"][0]["id"], json!(id(22)));
        assert_eq!(read(document).unwrap(), skill());
        // Files from before read as they did, and nothing else is ever an achievement.
        assert_eq!(read(Value::Object(skill().to_document())).unwrap(), skill());
        assert_eq!(skill().to_portable(None), skill().to_portable(Some(&Standard::built_in())));
        let kit = bundle(Kind::ReceiptBundle, Vec::new());
        assert_eq!(kit.to_portable(None), kit.to_document());
    }

    #[test]
    fn a_second_form_that_is_broken_or_says_something_else_is_refused() {
        let code = |path: &str, value: Value| {
            let mut document = portable();
            *document.pointer_mut(path).unwrap() = value;
            read(document).err().map(|rejected| rejected.code)
        };
        let subject = "/credentialSubject";
        for (path, value) in [
            (format!("{subject}/result/0/value"), json!("3")),
            (format!("{subject}/result/0/value"), json!(2)),
            (format!("{subject}/result/0/type"), json!(["Score"])),
            (format!("{subject}/result/0/resultDescription"), json!("urn:uuid:1#A1-claimed")),
            (format!("{subject}/id"), json!("did:key:z6MkSomebodyElse")),
            (format!("{subject}/type"), json!(["Person"])),
            (format!("{subject}/achievement/type"), json!("Achievement")),
            (format!("{subject}/achievement/criteria"), json!("…")),
            (format!("{subject}/achievement/resultDescription"), json!([])),
            ("/evidence/0/id".into(), json!(id(21))),
            ("/evidence".into(), json!({})),
            ("/name".into(), Value::Null),
            ("/@context".into(), json!(super::super::CONTEXT)),
        ] {
            assert_eq!(code(&path, value), Some(Code::Schema), "{path}");
        }
        assert_eq!(code("/type", json!(["VerifiableCredential", "SelfAssessmentBundle"])), Some(Code::Schema));
        assert_eq!(code("/type", json!(["VerifiableCredential", "NeedsBundle", ACHIEVEMENT])), Some(Code::Format));
        // How far the cases carry a claim is reckoned by whoever reads.
        assert_eq!(code(&format!("{subject}/result/1/value"), json!("2")), None);
        assert_eq!(code(&format!("{subject}/achievement/name"), json!("x")), None);
    }

    #[test]
    fn a_published_standard_gives_the_names_and_without_it_the_records_stand_alone() {
        let mut standard = (*Standard::built_in()).clone();
        standard.version = "長崎 1".into();
        standard.items.truncate(1);
        let mine = record(20, "assessment", json!({"catalog": "長崎 1", "standard": id(7)}));
        let own = bundle(Kind::SelfAssessmentBundle, vec![mine, answer(21, id(20))]);
        assert_eq!(own.to_portable(None), own.to_document());
        let document = Value::Object(own.to_portable(Some(&standard)));
        let achievement = &document["credentialSubject"]["achievement"];
        assert_eq!(achievement["id"], json!(id(7)));
        assert_eq!(achievement["resultDescription"][1]["id"], json!(format!("{}#A1-evidenced", id(7))));
        assert_eq!(read(document).unwrap(), own);
    }

    #[test]
    fn many_long_cases_lose_their_second_form_and_no_record() {
        let long = "あ".repeat(400);
        let with = |cases: u8| {
            let answers = Standard::built_in()
                .items
                .iter()
                .zip(100..)
                .map(|(item, number)| {
                    let words = json!({"assessment": id(20), "item": item.id, "claim": 4, "note": long});
                    record(number, "answer", words)
                })
                .collect::<Vec<_>>();
            let case = |number: u8| {
                let record = record(
                    0,
                    "evidence",
                    json!({"assessment": id(20), "items": ["A1"], "month": "2026-01",
                    "act": long, "result": long, "figures": long}),
                );
                Record { id: Id::from_random([[9; 8], [number; 8]].concat().try_into().unwrap()), ..record }
            };
            let records = [assessment(20)].into_iter().chain(answers).chain((0..cases).map(case)).collect();
            bundle(Kind::SelfAssessmentBundle, records)
        };
        for (cases, bytes) in [(6, Some(3602)), (140, Some(400)), (200, Some(0))] {
            let bundle = with(cases);
            let document = bundle.to_portable(None);
            assert!(serde_json::to_vec_pretty(&document).unwrap().len() < Limits::FILE.json);
            let row = &document.get("evidence").map(|rows| rows[0]["narrative"].as_str().unwrap_or_default().len());
            assert!(row.zip(bytes).is_some_and(|(found, most)| found <= most && found + 4 > most), "{cases}: {row:?}");
            assert_eq!(read(Value::Object(document)).unwrap(), bundle);
        }
    }

    #[test]
    fn a_cut_text_ends_between_letters() {
        assert_eq!(cut("あいう".into(), 9), "あいう");
        assert_eq!(cut("あいうえ".into(), 11), "あい…");
        assert_eq!(cut("あいう".into(), 0), "");
        let faces = cut("😀".repeat(1200), 4000);
        assert!(faces.len() <= MOST_STRING && faces.ends_with("😀…"));
    }
}
