//! What the vectors are made of: one writer, one forum, a few documents, and ways to change them before or after signing.

use serde_json::{Map, Value, json};
use yoriai::bundle::{Bundle, Identity, Kind, Recipient, SigningKey, sign_document};
use yoriai::domain::id::Id;
use yoriai::domain::record::Record;
use yoriai::domain::time::Time;

use crate::vector::{Opinion, Vector};

pub const WHEN: &str = "2026-11-21T03:00:00Z";
/// A key that the reader of some sealed vectors has. It protects nothing: it is printed here.
pub const IDENTITY: &str = "AGE-SECRET-KEY-167LVP7RAHS6CJFN9TENZ87GHUPC9VAJJK2GP056L79QWGT09VXKQJN6SMJ";
/// The passphrase of the reader of others.
pub const PASSPHRASE: &str = "出島 眼鏡橋 稲佐山";

pub fn now() -> Time {
    Time::parse(WHEN).unwrap()
}

pub fn id(number: u8) -> Id {
    Id::from_random([number; 16])
}

/// The writer's key; `stranger` is anybody else's.
pub fn key() -> SigningKey {
    SigningKey::from_seed([7; 32])
}

pub fn stranger() -> SigningKey {
    SigningKey::from_seed([8; 32])
}

/// Whom the sealed vectors are for.
pub fn recipient() -> Recipient {
    Identity::parse(IDENTITY).unwrap().recipient()
}

/// A vector that is read at the time of writing by somebody who knows the signer.
pub fn vector(name: &str, comment: &str, body: impl Into<Vec<u8>>) -> Vector {
    let (code, _) = name.split_once('_').unwrap();
    Vector {
        name: name.to_owned(),
        expect: if code == "ok" { code.to_owned() } else { code.to_uppercase() },
        comment: comment.to_owned(),
        now: now(),
        after: Vec::new(),
        trust: Opinion::Known,
        audience: Vec::new(),
        identity: None,
        passphrase: None,
        hash: None,
        repeat: None,
        body: body.into(),
    }
}

/// A vector for the reader who has `IDENTITY`.
pub fn for_identity(vector: Vector) -> Vector {
    Vector { identity: Some(IDENTITY.to_owned()), ..vector }
}

/// A vector for the reader who has typed `PASSPHRASE`.
pub fn for_passphrase(vector: Vector) -> Vector {
    Vector { passphrase: Some(PASSPHRASE.to_owned()), ..vector }
}

/// A record with the members of its kind.
pub fn record(number: u8, kind: &str, members: Value) -> Record {
    let mut record = json!({"recordId": id(number), "kind": kind, "rev": 1, "updatedAt": WHEN});
    record.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    serde_json::from_value(record).unwrap()
}

pub fn note(number: u8, text: &str) -> Record {
    record(number, "note", json!({"forum": id(9), "theme": "t1", "text": text, "createdAt": WHEN}))
}

pub fn bundle(kind: Kind, records: Vec<Record>) -> Bundle {
    Bundle {
        id: id(1),
        kind,
        issuer: key().issuer(),
        valid_from: now(),
        valid_until: Some(now().plus_days(365)),
        audience: Some(id(9)),
        dataset: id(2),
        sequence: 7,
        app: "yoriai 1.0.0".into(),
        records,
        belongings: None,
    }
}

/// A table's hand-in: a slip, a deleted one, and one of a kind that this version doesn't know.
pub fn needs() -> Bundle {
    let gone = record(11, "note", json!({"deleted": true}));
    let newer = record(12, "song", json!({"verses": [1, 2, {"key": "ニ長調"}]}));
    bundle(Kind::NeedsBundle, vec![note(10, "窓口の\"申請\"を 紙でなくしたい"), gone, newer])
}

pub fn assessment(until: Time) -> Record {
    let consent = json!({"text": "1", "at": WHEN, "until": until});
    record(20, "assessment", json!({"catalog": "2026-11-21.1", "remote": true, "consent": consent}))
}

pub fn document(bundle: &Bundle) -> Value {
    Value::Object(bundle.to_document())
}

/// The file as the app writes it: two spaces, LF.
pub fn file(document: &Value) -> Vec<u8> {
    let mut file = serde_json::to_vec_pretty(document).unwrap();
    file.push(b'\n');
    file
}

pub fn sign(document: &Value) -> Value {
    Value::Object(sign_document(map(document), &key(), now()))
}

/// A hand-in whose content is changed before it is signed: the signature holds.
pub fn signed(change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut document = document(&needs());
    change(&mut document);
    file(&sign(&document))
}

/// A hand-in that is changed after it was signed.
pub fn changed(change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut document = sign(&document(&needs()));
    change(&mut document);
    file(&document)
}

/// Puts a value at a JSON pointer, there or not.
pub fn put(path: &str, value: Value) -> impl FnOnce(&mut Value) {
    let (parent, name) = path.rsplit_once('/').map(|(parent, name)| (parent.to_owned(), name.to_owned())).unwrap();
    move |document| match document.pointer_mut(&parent).unwrap() {
        Value::Object(members) => _ = members.insert(name, value),
        Value::Array(list) => list.insert(name.parse().unwrap(), value),
        other => panic!("{other} has no members"),
    }
}

/// Takes a member away.
pub fn without(path: &str) -> impl FnOnce(&mut Value) {
    let (parent, name) = path.rsplit_once('/').map(|(parent, name)| (parent.to_owned(), name.to_owned())).unwrap();
    move |document| _ = document.pointer_mut(&parent).unwrap().as_object_mut().unwrap().shift_remove(&name)
}

/// The hand-in as it is.
pub fn plain() -> Vec<u8> {
    changed(|_| ())
}

/// The hand-in's text with some words replaced once.
pub fn replaced(from: &str, to: &str) -> Vec<u8> {
    let text = String::from_utf8(plain()).unwrap();
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1).into_bytes()
}

fn map(document: &Value) -> &Map<String, Value> {
    document.as_object().unwrap()
}
