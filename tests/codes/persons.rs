//! Vectors about people: an assessment in both of its forms, interviews, a standard, and the call that asks for one.
//!
//! Nobody in them is real, so some stand here without the envelope in which such files travel.

use serde_json::{Value, json};
use yoriai::bundle::{ACHIEVEMENT, Bundle, CONTEXT, Kind, PORTABLE, seal};
use yoriai::domain::record::Record;

use crate::parts::*;
use crate::vector::Vector;

pub fn all() -> Vec<Vector> {
    [assessments(), badges(), interviews(), standards()].concat()
}

fn of(bundle: &Bundle) -> Vec<u8> {
    file(&sign(&Value::Object(bundle.to_portable(None))))
}

/// Whose assessment interviewers speak of.
pub fn of_whom() -> Value {
    json!({"issuer": key().issuer().as_str(), "dataset": id(2), "assessment": id(20)})
}

/// Everything that an assessment may hold.
fn person() -> Bundle {
    let mine = record(
        20,
        "assessment",
        json!({"catalog": "2026-11-21.1", "displayName": "しらなみ", "contact": "shiranami@sample.invalid", "remote": true,
            "consent": {"text": "2026-11-21.1", "at": WHEN, "until": "2028-03-31T14:59:59Z"}, "prefectures": ["42"],
            "daysPerMonth_x10": 40, "starts": "2027-04", "appointments": ["T3"], "affiliations": "会社に勤務", "words": "島で働きます。",
            "experience": {"X1": {"has": true, "years": 5}, "X2": {"has": false}}, "again": ["A3"], "finished": WHEN}),
    );
    let answers = [
        record(21, "answer", json!({"assessment": id(20), "item": "A1", "claim": 2, "note": "今も続けています。"})),
        record(22, "answer", json!({"assessment": id(20), "item": "A2", "claim": "notApplicable"})),
        record(23, "answer", json!({"assessment": id(20), "item": "A3", "claim": "unsure"})),
    ];
    let case = record(
        24,
        "evidence",
        json!({"assessment": id(20), "title": "方針の案", "category": "A", "items": ["A1", "X1"], "since": "2025-10",
            "month": "2026-03", "sort": "municipality", "organisation": "人口三万人の市", "role": "取りまとめ", "act": "方針の案を作りました。",
            "result": "工程表が残りました。", "figures": "部長会議に3回", "confirmer": "企画課の課長", "shown": true, "taught": false}),
    );
    bundle(Kind::SelfAssessmentBundle, [vec![mine], answers.to_vec(), vec![case]].concat())
}

fn assessments() -> Vec<Vector> {
    let with = |number: u8, kind: &str, members: Value| {
        let mut bundle = person();
        bundle.records.push(record(number, kind, members));
        file(&sign(&document(&bundle)))
    };
    let staff = record(20, "assessment", json!({"catalog": "2026-11-21.1", "track": "staff", "targets": ["PM", "SD"]}));
    let staff = Bundle { audience: None, ..bundle(Kind::SelfAssessmentBundle, vec![staff]) };
    vec![
        for_identity(vector(
            "ok_assessment",
            "An assessment in its envelope, in both forms.",
            seal(&of(&person()), &[recipient()]).unwrap(),
        )),
        vector(
            "ok_assessment-open",
            "The same without its envelope: readers read it, no program of ours writes it.",
            of(&person()),
        ),
        vector(
            "ok_assessment-before",
            "The records alone, as they were written before there was a second form.",
            file(&sign(&document(&person()))),
        ),
        vector(
            "ok_assessment-marks",
            "A name with marks that turn the direction, a contact with a line end and markup: read, and shown without them.",
            {
                let mut document = Value::Object(person().to_portable(None));
                put("/credentialSubject/records/0/displayName", json!("山田\u{202e}郎太\u{200b}"))(&mut document);
                put("/credentialSubject/records/0/contact", json!("<script>alert(1)</script>\na@sample.invalid"))(
                    &mut document,
                );
                file(&sign(&document))
            },
        ),
        vector("ok_assessment-staff", "Staff, in answer to no call.", of(&staff)),
        vector(
            "e-schema_note-long",
            "A note of 401 letters below an answer.",
            with(30, "answer", json!({"assessment": id(20), "item": "B1", "claim": 1, "note": "あ".repeat(401)})),
        ),
        vector(
            "e-schema_level",
            "A level of 5.",
            with(30, "answer", json!({"assessment": id(20), "item": "B1", "claim": 5})),
        ),
    ]
}

fn badges() -> Vec<Vector> {
    let changed = |path: &str, value: Value| {
        let mut document = Value::Object(person().to_portable(None));
        put(path, value)(&mut document);
        file(&sign(&document))
    };
    let subject = "/credentialSubject";
    let types = |kind: &str| json!(["VerifiableCredential", kind, ACHIEVEMENT]);
    let turned = json!([PORTABLE[0], PORTABLE[2], PORTABLE[1]]);
    let mut without_members = document(&person());
    put("/type", types("SelfAssessmentBundle"))(&mut without_members);
    put("/@context", json!(PORTABLE))(&mut without_members);
    let mut other_kind = document(&needs());
    put("/type", types("NeedsBundle"))(&mut other_kind);
    let mut silent = Value::Object(person().to_portable(None));
    put("/type", json!(["VerifiableCredential", "SelfAssessmentBundle"]))(&mut silent);
    put("/@context", json!(CONTEXT))(&mut silent);
    vec![
        vector("e-schema_badge-claim", "The result says another level than the answer.", {
            let mut document = Value::Object(person().to_portable(None));
            document["credentialSubject"]["result"][0]["value"] = "4".into();
            file(&sign(&document))
        }),
        vector(
            "e-schema_badge-subject",
            "It is about somebody else than the signer.",
            changed(&format!("{subject}/id"), json!("did:key:z6MkOther")),
        ),
        vector("e-schema_badge-case", "Evidence that is no case of the file.", {
            let mut document = Value::Object(person().to_portable(None));
            document["evidence"][0]["id"] = json!(id(99));
            file(&sign(&document))
        }),
        vector("e-schema_badge-number", "A result that is a number and no text.", {
            let mut document = Value::Object(person().to_portable(None));
            document["credentialSubject"]["result"][0]["value"] = 2.into();
            file(&sign(&document))
        }),
        vector("e-schema_badge-bare", "The type of a badge without its members.", file(&sign(&without_members))),
        vector("e-schema_badge-silent", "The members of a badge without its type.", file(&sign(&silent))),
        vector(
            "e-schema_badge-context",
            "A badge under the contexts of other files.",
            changed("/@context", json!(CONTEXT)),
        ),
        vector("e-context_badge-turned", "The contexts of a badge in another order.", changed("/@context", turned)),
        vector("e-format_badge-needs", "A hand-in that says it is a badge.", file(&sign(&other_kind))),
        vector(
            "ok_badge-more",
            "What the cases carry is reckoned by whoever reads; a member that a newer version adds to a badge is not read.",
            changed(&format!("{subject}/achievement/version"), json!("2026-11-21.1")),
        ),
    ]
}

fn interviews() -> Vec<Vector> {
    let review =
        record(33, "review", json!({"of": of_whom(), "item": "A1", "level": 3, "note": "事例の話を聞きました。"}));
    let open = record(34, "review", json!({"of": of_whom(), "item": "A2"}));
    let probe = record(
        35,
        "probe",
        json!({"of": of_whom(), "category": "A", "asked": true, "situation": "…", "action": "…", "result": "…", "confirmer": "企画課の課長"}),
    );
    let verdict =
        record(36, "verdict", json!({"of": of_whom(), "item": "A1", "level": 3, "note": "2人で決めました。"}));
    let reviews = |records: Vec<Record>| Bundle { audience: None, ..bundle(Kind::ReviewBundle, records) };
    let sealed = seal(&of(&reviews(vec![review, open, probe, verdict.clone()])), &[recipient()]).unwrap();
    vec![
        for_identity(vector("ok_interview", "Scores, notes on a question, and a level that was settled on.", sealed)),
        vector("e-schema_verdict-without-level", "A level that was settled on, without a level.", {
            let mut document = document(&reviews(vec![verdict.clone()]));
            without("/credentialSubject/records/0/level")(&mut document);
            file(&sign(&document))
        }),
        vector("e-schema_verdict-applicant", "A verdict in the applicant's own file.", {
            let mut bundle = person();
            bundle.records.push(verdict);
            file(&sign(&document(&bundle)))
        }),
    ]
}

/// A small sound standard.
fn standard() -> Value {
    let sentences: Vec<Value> =
        (0..5).map(|level| json!({"ja": format!("段階{level}"), "en": format!("Stage {level}")})).collect();
    json!({"title": "県の基準", "office": "県デジタル戦略課", "version": "令和8年度第1版", "source": "県要綱", "status": "draft",
        "from": "2026-11-01", "anchors": [{"category": "A", "sentences": sentences}],
        "items": [{"id": "A1", "name": {"ja": "構想", "en": "Vision"}, "about": {"ja": "構想を示す"}, "levels": [1, 2, 3, 4], "musts": ["PM"]}]})
}

fn standards() -> Vec<Vector> {
    let kit = |records: Vec<Record>| of(&bundle(Kind::ForumKit, records));
    let call = |standard: u8| {
        record(
            9,
            "call",
            json!({"title": "デジタル人材の募集", "office": "県デジタル戦略課", "purpose": "市町の相談に応じるため",
                "track": "staff", "retention": 1, "standard": id(standard), "until": "2027-01-31T14:59:59Z",
                "recipients": [{"name": "県の鍵", "key": recipient().to_string()}]}),
        )
    };
    let version = |number: u8, standard: Value| record(number, "standard", standard);
    let catalog =
        |standard: Value| of(&Bundle { audience: None, ..bundle(Kind::CatalogBundle, vec![version(7, standard)]) });
    let mut half = standard();
    half["items"][0]["name"]["ja"] = "".into();
    vec![
        vector("ok_standard", "A standard that a prefecture publishes.", catalog(standard())),
        vector("ok_call", "A call with the standard that it asks for.", kit(vec![call(7), version(7, standard())])),
        vector("ok_call-alone", "A call whose standard went out before.", kit(vec![call(7)])),
        vector(
            "e-schema_standard-half",
            "A standard by which nobody can be asked: an item without a name.",
            catalog(half),
        ),
        vector(
            "e-schema_call-other-standard",
            "A call with a standard that it doesn't ask for.",
            kit(vec![call(8), version(7, standard())]),
        ),
    ]
}
