//! Vectors about what a bundle says, for whom, from whom, and what it is to those that came before. Steps 12 to 14.

use serde_json::{Value, json};
use yoriai::bundle::{Belongings, Bundle, Kind, armor, seal, seal_with, sign_document};
use yoriai::domain::record::Record;

use crate::parts::*;
use crate::persons::of_whom;
use crate::vector::{Opinion, Vector};

pub fn all() -> Vec<Vector> {
    [kinds(), times(), formats(), schemas(), people(), remarks()].concat()
}

fn of(bundle: &Bundle) -> Vec<u8> {
    file(&sign(&document(bundle)))
}

fn plan() -> Record {
    record(
        9,
        "forum",
        json!({"title": "人材ニーズ・フォーラム", "date": "2026-11-21", "prefecture": "14",
        "themes": [{"id": "t1", "title": "必要とする人材", "prompt": "足りないのは、どんな人ですか"}],
        "agenda": [{"minutes": 20, "title": "書き出し", "todo": "1枚に1つ書く"}],
        "groups": [{"id": "g1", "name": "第1班"}], "votesPerPerson": 3}),
    )
}

/// One of each kind; what is always sealed is sealed.
fn kinds() -> Vec<Vector> {
    let opinions = record(
        30,
        "opinions",
        json!({"forum": id(9), "themes": [{"title": "必要とする人材", "bullets": [{"text": "続けて来てくれる人", "votes": 5}]}]}),
    );
    let part = |number: u8| json!({"issuer": key().issuer().as_str(), "dataset": id(2), "id": id(number)});
    let merger = record(
        34,
        "merger",
        json!({"forum": id(9), "theme": "t1", "parts": [part(13), part(14)], "title": "続けて来てくれる人"}),
    );
    let seat = json!({"forum": id(9), "issuer": key().issuer().as_str(), "dataset": id(2), "group": "g1"});
    let written = record(
        36,
        "opinions",
        json!({"forum": id(9), "themes": [{"id": "t1", "title": "必要とする人材", "bullets": [
            {"text": "続けて来てくれる人から", "groups": ["g1"], "votes": 5, "headings": ["続けて来てくれる人"]}]}],
            "impressions": ["早めに確保したい。"], "leftOut": ["0a1b2c3d"]}),
    );
    let rulings = vec![merger, record(35, "seat", seat), written];
    let condition = json!({"forum": id(9), "department": "finance", "municipalities": ["422011"], "said": "補正で対応", "createdAt": WHEN});
    let feedback = json!({"forum": id(9), "answers": {"q1": 4}, "comment": "興味深かった。"});
    let sitting = json!({"forum": id(9), "spent": 5, "allowed": 600, "revealed": ["t1"]});
    let sitting = || record(39, "sitting", sitting.clone());
    let row = record(
        31,
        "override",
        json!({"table": "skill", "row": "A1", "name": "構想", "source": "県要綱", "status": "draft", "from": "2026-04-01"}),
    );
    let receipt = record(32, "receipt", json!({"at": WHEN, "files": []}));
    let review = record(33, "review", json!({"of": of_whom(), "item": "A1", "level": 2}));
    let gone = record(20, "assessment", json!({"deleted": true}));
    let sealed = |name: &str, comment: &str, bundle: &Bundle| {
        for_identity(vector(name, comment, seal(&of(bundle), &[recipient()]).unwrap()))
    };
    let belongings = Belongings {
        signing_key: "z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq".into(),
        identities: Vec::new(),
        kept: Vec::new(),
        exported: [(id(10).to_string(), 1)].into(),
        exported_at: Some(now()),
    };
    let backup = Bundle { belongings: Some(Box::new(belongings)), ..bundle(Kind::BackupBundle, needs().records) };
    vec![
        vector("ok_kit", "The plan of a forum.", of(&bundle(Kind::ForumKit, vec![plan()]))),
        vector(
            "ok_result",
            "What came out of a forum.",
            of(&bundle(Kind::ResultBundle, vec![opinions, note(10, "…")])),
        ),
        vector(
            "ok_result-rulings",
            "What the facilitator decided: merged clusters, a tablet's group, a summary written by hand.",
            of(&bundle(Kind::ResultBundle, rulings)),
        ),
        vector(
            "ok_needs-cards",
            "A hand-in with a card of the finance department and an answer to the closing survey.",
            of(&bundle(Kind::NeedsBundle, vec![record(37, "condition", condition), record(38, "feedback", feedback)])),
        ),
        vector("e-schema_clock", "A table's clock in its hand-in.", of(&bundle(Kind::NeedsBundle, vec![sitting()]))),
        vector(
            "e-schema_clock-result",
            "A table's clock in what came out.",
            of(&bundle(Kind::ResultBundle, vec![sitting()])),
        ),
        vector(
            "ok_catalog",
            "A prefecture's own row.",
            of(&Bundle { audience: None, ..bundle(Kind::CatalogBundle, vec![row]) }),
        ),
        vector(
            "ok_receipt",
            "What was read in.",
            of(&Bundle { audience: None, ..bundle(Kind::ReceiptBundle, vec![receipt]) }),
        ),
        sealed(
            "ok_withdrawal",
            "A consent that is taken back: nothing is left but that it is gone.",
            &bundle(Kind::SelfAssessmentBundle, vec![gone]),
        ),
        sealed(
            "ok_review",
            "An interviewer's score.",
            &Bundle { audience: None, ..bundle(Kind::ReviewBundle, vec![review]) },
        ),
        for_passphrase(vector(
            "ok_backup",
            "Everything on a device, keys included. This one protects nothing.",
            seal_with(&of(&backup), PASSPHRASE).unwrap(),
        )),
        sealed("e-schema_backup-to-a-key", "A backup that is sealed for a key: keys are given to nobody.", &backup),
        vector("e-schema_backup-open", "A backup without an envelope.", of(&backup)),
        for_passphrase(vector(
            "e-schema_backup-without-keys",
            "A backup that holds no keys.",
            seal_with(&of(&bundle(Kind::BackupBundle, Vec::new())), PASSPHRASE).unwrap(),
        )),
        vector(
            "ok_newer",
            "A record of an unknown kind, and unknown members in a known one: kept, never shown.",
            signed(|document| {
                put("/credentialSubject/records/0/mood", json!({"of": ["the", "day", 3]}))(document);
                put("/credentialSubject/records/2/tempo", json!("andante"))(document);
            }),
        ),
    ]
}

fn times() -> Vec<Vector> {
    let until = |text: &str| signed(put("/validUntil", json!(text)));
    let person = |days: i64| of(&bundle(Kind::SelfAssessmentBundle, vec![assessment(now().plus_days(days))]));
    let early = signed(put("/validFrom", json!("2026-11-25T03:00:00Z")));
    let mut later = for_identity(vector(
        "e-time_consent",
        "A consent that has run out, in a file that has not.",
        seal(&person(90), &[recipient()]).unwrap(),
    ));
    later.now = now().plus_days(91);
    vec![
        vector("ok_last-second", "The last second in which it may be read.", until(WHEN)),
        vector("ok_no-end", "A file without an end.", signed(without("/validUntil"))),
        vector("ok_early", "A writer's clock that runs ahead is no reason to lose what was written.", early),
        vector("e-time_over", "One second too late.", until("2026-11-21T02:59:59Z")),
        vector(
            "e-time_turned",
            "An end before the beginning.",
            signed(|document| {
                put("/validFrom", json!("2027-03-01T00:00:00Z"))(document);
                put("/validUntil", json!("2027-02-01T00:00:00Z"))(document);
            }),
        ),
        later,
    ]
}

fn formats() -> Vec<Vector> {
    let format = |value: Value| signed(put("/credentialSubject/format", value));
    let types = |value: Value| signed(put("/type", value));
    vec![
        vector("e-format_next", "The next format.", format(json!(2))),
        vector("e-format_text", "A format that is a text.", format(json!("1"))),
        vector("e-format_none", "No format.", signed(without("/credentialSubject/format"))),
        vector("e-format_type", "A type that nobody knows.", types(json!(["VerifiableCredential", "SongBundle"]))),
        vector(
            "e-format_types",
            "Two types of ours.",
            types(json!(["VerifiableCredential", "NeedsBundle", "ForumKit"])),
        ),
        vector(
            "e-format_credential",
            "A bundle that doesn't say that it is a credential.",
            types(json!(["NeedsBundle"])),
        ),
    ]
}

fn schemas() -> Vec<Vector> {
    let records = |records: Vec<Record>| of(&bundle(Kind::NeedsBundle, records));
    let at = |path: &str, value: Value| signed(put(path, value));
    let elsewhere = record(10, "note", json!({"forum": id(8), "theme": "t1", "text": "…", "createdAt": WHEN}));
    vec![
        vector("e-schema_member", "An unknown member of the document.", at("/colour", json!("red"))),
        vector("e-schema_subject", "An unknown member of the subject.", at("/credentialSubject/colour", json!("red"))),
        vector("e-schema_null", "A member that is null instead of absent.", at("/validUntil", Value::Null)),
        vector("e-schema_id", "An id that is no UUID.", at("/id", json!("urn:uuid:1"))),
        vector(
            "e-schema_id-case",
            "A UUID in capital letters.",
            at("/id", json!("urn:uuid:0A0A0A0A-0A0A-4A0A-8A0A-0A0A0A0A0A0A")),
        ),
        vector("e-schema_date", "A date without a time.", at("/validFrom", json!("2026-11-21"))),
        vector("e-schema_negative", "A negative sequence.", at("/credentialSubject/sequence", json!(-1))),
        vector(
            "e-schema_no-audience",
            "A hand-in that doesn't say for which forum.",
            signed(without("/credentialSubject/audience")),
        ),
        vector("e-schema_no-dataset", "A member is missing.", signed(without("/credentialSubject/dataset"))),
        vector("e-schema_rev", "A revision of 0.", at("/credentialSubject/records/0/rev", json!(0))),
        vector("e-schema_long", "A slip of 401 letters.", records(vec![note(10, &"あ".repeat(401))])),
        vector("e-schema_blank", "A slip that says nothing.", records(vec![note(10, " ")])),
        vector("e-schema_twice", "The same record twice.", records(vec![note(10, "一"), note(10, "二")])),
        vector(
            "e-schema_person",
            "A person's assessment in a table's hand-in.",
            records(vec![assessment(now().plus_days(90))]),
        ),
        vector("e-schema_other-forum", "A slip of another forum.", records(vec![elsewhere])),
        vector("e-schema_kit", "A kit without its plan.", of(&bundle(Kind::ForumKit, Vec::new()))),
        vector(
            "e-schema_keys",
            "Keys and kept files outside a backup.",
            at("/credentialSubject/belongings", json!({"signingKey": "z", "kept": [], "exported": {}})),
        ),
    ]
}

/// Decisions of the reader: which forums are known, who is trusted. `now` is also when the file came.
fn people() -> Vec<Vector> {
    let revoked = |vector: Vector, days: i64, keeps_older: bool| Vector {
        trust: Opinion::Revoked { at: now().plus_days(days), keeps_older },
        ..vector
    };
    let knows = |vector: Vector, forum: u8| Vector { audience: vec![id(7), id(forum)], ..vector };
    let result = of(&bundle(Kind::ResultBundle, vec![note(10, "…")]));
    let kit = of(&bundle(Kind::ForumKit, vec![plan()]));
    vec![
        knows(vector("ok_audience", "A hand-in for a forum that the reader knows.", plain()), 9),
        knows(vector("e-audience_needs", "A hand-in for a forum that the reader doesn't know.", plain()), 8),
        knows(vector("ok_audience-result", "A result says itself what it belongs to.", result), 8),
        knows(vector("ok_audience-kit", "A kit makes its forum known.", kit), 8),
        Vector {
            trust: Opinion::Unknown,
            ..vector("q-unknown-signer_new", "Nobody has decided about this signer yet: held apart.", plain())
        },
        revoked(vector("e-revoked_all", "A revoked signer, none of whose files count.", plain()), 10, false),
        revoked(
            vector(
                "e-revoked_newer",
                "A revoked signer whose older files count; this one came after the revocation.",
                plain(),
            ),
            -1,
            true,
        ),
        revoked(
            vector("ok_revoked-older", "A revoked signer whose older files count; this one came before.", plain()),
            10,
            true,
        ),
    ]
}

fn remarks() -> Vec<Vector> {
    let after = |vector: Vector| Vector { after: vec!["ok_plain".to_owned()], ..vector };
    let both = |vector: Vector, expect: &str| Vector { expect: expect.to_owned(), ..after(vector) };
    let numbered = |sequence: u64, record: Record| of(&Bundle { sequence, ..bundle(Kind::NeedsBundle, vec![record]) });
    let revised = |number: u8, rev: u64, text: &str| Record { rev, ..note(number, text) };
    let again = Value::Object(sign_document(&needs().to_document(), &key(), now().plus_days(1)));
    let other_device =
        of(&Bundle { dataset: id(3), ..bundle(Kind::NeedsBundle, vec![revised(10, 1, "別の端末")]) });
    let stale_delete = vector(
        "w-stale_delete",
        "A lower sequence that deletes an earlier revision: the later one stays.",
        numbered(5, record(10, "note", json!({"deleted": true, "rev": 1}))),
    );
    vec![
        after(vector("i-already_same", "The same file again.", plain())),
        after(vector("i-already_armor", "The same file as a text block.", armor("", &plain()))),
        after(vector("i-already_signed-again", "The same content, signed again the next day.", file(&again))),
        after(vector("w-stale_lower", "A lower sequence; its record is new.", numbered(6, revised(13, 1, "前の回")))),
        Vector { after: vec!["ok_newer-revision".to_owned()], ..stale_delete },
        after(vector(
            "w-fork_equal",
            "The same sequence with another content: a copied tablet.",
            numbered(7, revised(13, 1, "もう一枚")),
        )),
        after(vector(
            "w-conflict_same-rev",
            "A higher sequence; a record says something else in the same revision.",
            numbered(8, revised(10, 1, "別の文")),
        )),
        both(
            vector(
                "w-fork_conflict",
                "The same sequence, and a record that says something else.",
                numbered(7, revised(10, 1, "別の文")),
            ),
            "W-FORK W-CONFLICT",
        ),
        after(vector(
            "ok_newer-revision",
            "A higher sequence with a later revision.",
            numbered(8, revised(10, 2, "二版")),
        )),
        after(vector("ok_other-device", "Another device of the same signer: a stream of its own.", other_device)),
    ]
}
