//! A self-assessment is at the same time a Verifiable Credential 2.0 and an Open Badges 3.0 AchievementCredential: held
//! against the W3C's schema, and against one of our own that says what the tables of Open Badges require. Nothing is fetched.
//!
//! Sources and licences of the schemas: `vectors/SOURCES.md`.
#![cfg(not(target_family = "wasm"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use jsonschema::{Draft, Validator};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use yoriai::bundle::{Bundle, Identity, Kind, Opener, PORTABLE, SigningKey, open, sign_document, write};
use yoriai::domain::id::Id;
use yoriai::domain::record::Record;
use yoriai::domain::skill::Standard;
use yoriai::domain::time::Time;

const WHEN: &str = "2026-11-21T03:00:00Z";
const BADGE: &str = include_str!("vectors/openbadges-v3p0/self-assessment.schema.json");
const CREDENTIAL: &str = include_str!("vectors/vc-data-model-2.0/verifiable-credential-schema.json");

fn schema(text: &str) -> Validator {
    let schema: Value = serde_json::from_str(text).unwrap();
    jsonschema::options().with_draft(Draft::Draft202012).should_validate_formats(true).build(&schema).unwrap()
}

fn badge() -> Validator {
    schema(BADGE)
}

fn credential() -> Validator {
    schema(CREDENTIAL)
}

/// What a schema finds wrong, by place.
fn faults(schema: &Validator, document: &Value) -> Vec<String> {
    schema.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

fn now() -> Time {
    Time::parse(WHEN).unwrap()
}

fn id(number: u8) -> Id {
    Id::from_random([number; 16])
}

fn key() -> SigningKey {
    SigningKey::from_seed([7; 32])
}

fn record(number: u8, kind: &str, members: Value) -> Record {
    let mut record = json!({"recordId": id(number), "kind": kind, "rev": 1, "updatedAt": WHEN});
    record.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    serde_json::from_value(record).unwrap()
}

/// Somebody who filled in everything: 46 items, six cases with some hundred letters each, a profile.
fn full() -> Bundle {
    let mine = json!({"catalog": "2026-11-21.1", "remote": true, "displayName": "しらなみ", "contact": "shiranami@sample.invalid",
        "consent": {"text": "2026-11-21.1", "at": WHEN, "until": "2028-03-31T14:59:59Z"}, "prefectures": ["42", "40"],
        "daysPerMonth_x10": 40, "starts": "2027-01", "appointments": ["T1", "T3"], "affiliations": "ソフトウェア会社に勤務",
        "words": "小さな町の窓口の仕事を、職員の方と一緒に見直してきました。", "finished": WHEN,
        "experience": {"X1": {"has": true, "years": 5}, "X2": {"has": false}}});
    let items = Standard::built_in().items.iter().map(|item| item.id.clone()).collect::<Vec<_>>();
    let answer = |(number, item): (u8, &String)| {
        let claim = match number % 9 {
            0 => json!("notApplicable"),
            1 => json!("unsure"),
            level => json!(level % 5),
        };
        record(
            number,
            "answer",
            json!({"assessment": id(1), "item": item, "claim": claim, "note": if number % 5 == 0 { "引き継ぎの途中です。" } else { "" }}),
        )
    };
    let case = |number: u8| {
        let linked: Vec<_> = items.iter().skip(usize::from(number % 6) * 7).take(9).collect();
        let long = "届出の待ち時間を二週間測り、受付の順番を係の人と相談して変えました。".repeat(3);
        record(
            number,
            "evidence",
            json!({"assessment": id(1), "title": format!("窓口の待ち時間を短くした件{number}"), "category": "E",
            "items": linked, "since": "2025-04", "month": "2026-03", "sort": "municipality", "organisation": "人口三万人の市",
            "role": "業務の見直しの取りまとめ", "act": long, "result": long, "figures": "待ち時間が18分から11分になりました。",
            "confirmer": "市民課の課長", "shown": true, "taught": number.is_multiple_of(2)}),
        )
    };
    let answers = (10..).zip(&items).map(answer);
    let records = [record(1, "assessment", mine)].into_iter().chain(answers).chain((100..106).map(case)).collect();
    Bundle {
        id: id(2),
        kind: Kind::SelfAssessmentBundle,
        issuer: key().issuer(),
        valid_from: now(),
        valid_until: Some(Time::parse("2028-03-31T14:59:59Z").unwrap()),
        audience: Some(id(9)),
        dataset: id(3),
        sequence: 1,
        app: "yoriai 1.0.0".into(),
        records,
        belongings: None,
    }
}

fn signed(document: &Map<String, Value>) -> Value {
    Value::Object(sign_document(document, &key(), now()))
}

/// The file, as whoever is meant finds it in the envelope.
fn file() -> Value {
    signed(&full().to_portable(None))
}

#[test]
fn an_assessment_is_a_badge_and_a_credential() {
    let file = file();
    assert_eq!(faults(&badge(), &file), [""; 0]);
    assert_eq!(faults(&credential(), &file), [""; 0]);
    assert_eq!(file["@context"], json!(PORTABLE));
    // What the schemas leave to words: who it is about, and that every number belongs to something that is described.
    let subject = &file["credentialSubject"];
    assert_eq!(subject["id"], file["issuer"]);
    let described: Vec<_> = subject["achievement"]["resultDescription"].as_array().unwrap().iter().collect();
    for row in subject["result"].as_array().unwrap() {
        let scale = described.iter().find(|scale| scale["id"] == row["resultDescription"]).unwrap();
        assert!(scale["allowedValue"].as_array().unwrap().contains(&row["value"]), "{row}");
    }
    assert_eq!(file["evidence"].as_array().unwrap().len(), 6);
}

/// Every part of a badge in a file: where it stands, what it can't be without, what may be left out.
const PARTS: [(&str, &[&str], &[&str]); 8] = [
    (
        "",
        &["@context", "id", "type", "name", "issuer", "validFrom", "credentialSubject"],
        &["validUntil", "evidence", "proof"],
    ),
    ("/credentialSubject", &["id", "type", "achievement"], &["result"]),
    ("/credentialSubject/achievement", &["id", "type", "name", "description", "criteria"], &["resultDescription"]),
    ("/credentialSubject/achievement/criteria", &[], &["narrative"]),
    ("/credentialSubject/achievement/resultDescription/3", &["id", "type", "name", "resultType"], &["allowedValue"]),
    ("/credentialSubject/result/2", &["type"], &["resultDescription", "value"]),
    ("/evidence/5", &["type"], &["id", "name", "narrative", "genre"]),
    ("/proof", &["type"], &["created", "cryptosuite", "proofPurpose", "proofValue", "verificationMethod"]),
];

#[test]
fn a_badge_lacks_nothing_and_everything_has_its_type() {
    let (whole, badge) = (file(), badge());
    for (part, required, optional) in PARTS {
        let changed = |change: &dyn Fn(&mut Map<String, Value>)| {
            let mut broken = whole.clone();
            change(broken.pointer_mut(part).unwrap().as_object_mut().unwrap());
            badge.is_valid(&broken)
        };
        for member in required.iter().chain(optional) {
            assert!(whole.pointer(part).unwrap().get(*member).is_some(), "{part}/{member} stands in the file");
            let without = changed(&|part| drop(part.remove(*member)));
            assert_eq!(without, optional.contains(member), "{part}/{member} left out");
            for wrong in [Value::Null, json!(7), json!(true)] {
                assert!(
                    !changed(&|part| drop(part.insert((*member).into(), wrong.clone()))),
                    "{part}/{member}: {wrong}"
                );
            }
        }
        assert!(changed(&|part| drop(part.insert("mood".into(), json!("calm")))), "{part}: any class may be extended");
    }
}

#[test]
fn a_badge_with_another_word_is_none() {
    let (whole, badge) = (file(), badge());
    let (subject, scale) = ("/credentialSubject", "/credentialSubject/achievement/resultDescription/0");
    for (path, value) in [
        ("/@context/0".to_owned(), json!("https://www.w3.org/2018/credentials/v1")),
        ("/@context/1".to_owned(), json!("https://www.w3.org/ns/credentials/undefined-terms/v2")),
        ("/@context/2".to_owned(), json!(3)),
        ("/@context".to_owned(), json!(["https://www.w3.org/ns/credentials/v2"])),
        ("/type".to_owned(), json!(["VerifiableCredential", "SelfAssessmentBundle"])),
        ("/type".to_owned(), json!(["AchievementCredential"])),
        ("/type".to_owned(), json!("AchievementCredential")),
        ("/issuer".to_owned(), json!({"id": "did:key:z6Mk"})),
        ("/validFrom".to_owned(), json!("2026-11-21")),
        ("/validUntil".to_owned(), json!("next year")),
        ("/evidence".to_owned(), json!({"type": ["Evidence"]})),
        ("/evidence/0/type".to_owned(), json!(["Case"])),
        ("/evidence/0/narrative".to_owned(), json!(["…"])),
        ("/proof".to_owned(), json!([{"type": 1}])),
        ("/proof/created".to_owned(), json!("today")),
        (format!("{subject}/type"), json!(["Person"])),
        (format!("{subject}/type"), json!([])),
        (format!("{subject}/achievement/type"), json!(["Skill"])),
        (format!("{subject}/achievement/criteria"), json!("…")),
        (format!("{subject}/achievement/criteria/narrative"), json!(["…"])),
        (format!("{subject}/result/0/type"), json!(["Score"])),
        (format!("{subject}/result/0/value"), json!(2)),
        (format!("{scale}/type"), json!(["Scale"])),
        (format!("{scale}/resultType"), json!("Level")),
        (format!("{scale}/allowedValue/1"), json!(1)),
    ] {
        let mut broken = whole.clone();
        *broken.pointer_mut(&path).unwrap() = value.clone();
        assert!(!badge.is_valid(&broken), "{path}: {value}");
    }
    for (path, value) in [
        ("/type", json!(["OpenBadgeCredential", "VerifiableCredential"])),
        ("/issuer", json!({"id": "did:key:z6Mk", "type": ["Profile"]})),
        ("/proof", json!([whole["proof"]])),
        ("/credentialSubject/achievement/resultDescription/0/resultType", json!("ext:Level")),
    ] {
        let mut other = whole.clone();
        *other.pointer_mut(path).unwrap() = value;
        assert_eq!(faults(&badge, &other), [""; 0], "{path}");
    }
    let mut broken = whole;
    broken["proof"] = json!({"type": "DataIntegrityProof"});
    assert!(!credential().is_valid(&broken));
}

#[test]
fn every_other_file_is_a_credential_too_and_no_badge() {
    let older = signed(&full().to_document());
    assert_eq!(faults(&credential(), &older), [""; 0]);
    assert!(!faults(&badge(), &older).is_empty());
    let notes = Bundle { kind: Kind::NeedsBundle, records: Vec::new(), ..full() };
    assert_eq!(faults(&credential(), &signed(&notes.to_portable(None))), [""; 0]);
}

#[test]
fn nobody_is_called_examined() {
    let mut file = file();
    file["credentialSubject"]["records"] = Value::Null;
    let text = file.to_string().to_lowercase();
    for word in ["certif", "認定", "証明書", "合格", "qualified"] {
        assert!(!text.contains(word), "{word}");
    }
    assert!(text.contains("第三者の確認は受けていません") && text.contains("nobody else has confirmed it"));
}

#[test]
fn a_full_assessment_stays_small() {
    let identity = Identity::generate();
    let letter = write(&full(), &key(), now()).unwrap().seal(&[identity.recipient()]).unwrap();
    let opener = Opener::Identities(std::slice::from_ref(&identity));
    assert_eq!(open(letter.bytes(), now(), opener).unwrap().get(), &full());
    let plain = file().to_string().len();
    let records = signed(&full().to_document()).to_string().len();
    println!(
        "46 items, 6 cases: {} bytes sealed, {plain} before, {records} without the second form",
        letter.bytes().len()
    );
    assert!(letter.bytes().len() < 96 * 1024);
}

/// Some answers and cases, with texts of any letters.
fn any_assessment() -> impl Strategy<Value = Bundle> {
    let claim =
        prop_oneof![(0..5_u32).prop_map(|level| json!(level)), Just(json!("notApplicable")), Just(json!("unsure"))];
    let item = prop_oneof!["[A-J][1-6]", Just("Z9".to_owned()), Just("<b>".to_owned())];
    let answers = proptest::collection::vec((item, claim), 0..12);
    let cases = proptest::collection::vec(("(?s).{0,60}", "(?s).{0,60}", "[A-J][1-6]", "20[12][0-9]-0[1-9]"), 0..6);
    (answers, cases).prop_map(|(answers, cases)| {
        let answers = (10..).zip(answers).map(|(number, (item, claim))| {
            record(number, "answer", json!({"assessment": id(1), "item": item, "claim": claim}))
        });
        let cases = (100..).zip(cases).map(|(number, (act, result, item, month))| {
            record(
                number,
                "evidence",
                json!({"assessment": id(1), "items": [item], "month": month, "act": act, "result": result}),
            )
        });
        let mine = record(1, "assessment", json!({"catalog": "2026-11-21.1", "remote": false}));
        Bundle { records: [mine].into_iter().chain(answers).chain(cases).collect(), ..full() }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_was_answered_both_forms_are_the_same_bundle(bundle in any_assessment()) {
        let document = bundle.to_portable(None);
        prop_assert_eq!(&document, &bundle.to_portable(None));
        prop_assert_eq!(Bundle::unsigned(document.clone()).unwrap(), bundle.clone());
        prop_assert_eq!(Bundle::unsigned(bundle.to_document()).unwrap(), bundle);
        let file = signed(&document);
        prop_assert_eq!(faults(&badge(), &file), Vec::<String>::new());
        prop_assert_eq!(faults(&credential(), &file), Vec::<String>::new());
    }
}
