//! What is fuzzed: bytes in, and what must hold whatever they are. No panic, no hang, no more memory than the limits.
//!
//! The same bodies run for minutes under libFuzzer (`README.md`) and for seconds in every test run (`../bounded.rs`).

#[path = "changes.rs"]
mod changes;

use std::sync::LazyLock;

use changes::{Bytes, change};
use serde_json::{Map, Value, json};
use yoriai::bundle::{
    Bundle, Identity, Limits, Opener, SigningKey, State, Verified, armor, content, open, parse, read_age, reread,
    sign_document, sniff, write,
};
use yoriai::domain::canonical::{canonical, sha256};
use yoriai::domain::id::Id;
use yoriai::domain::record::Record;
use yoriai::domain::time::Time;

const WHEN: &str = "2026-11-21T03:00:00Z";
/// The reader of the sealed vectors in `../vectors/codes`.
const IDENTITY: &str = "AGE-SECRET-KEY-167LVP7RAHS6CJFN9TENZ87GHUPC9VAJJK2GP056L79QWGT09VXKQJN6SMJ";

static READER: LazyLock<[Identity; 1]> = LazyLock::new(|| [Identity::parse(IDENTITY).unwrap()]);

fn now() -> Time {
    Time::parse(WHEN).unwrap()
}

fn id(number: u8) -> Id {
    Id::from_random([number; 16])
}

fn key(number: u8) -> SigningKey {
    SigningKey::from_seed([number; 32])
}

/// A vector of `../vectors/codes` without its head, or the bytes as they are.
fn body(bytes: &[u8]) -> &[u8] {
    let head = bytes.starts_with(b"expect: ").then(|| bytes.windows(2).position(|two| two == b"\n\n")).flatten();
    head.map_or(bytes, |end| bytes.split_at(end + 2).1)
}

/// Whatever the strict reader accepts, every reader understands the same way, and its canonical form is a fixed point.
pub fn strict(bytes: &[u8]) {
    let bytes = body(bytes);
    let Ok(members) = parse(bytes) else { return };
    let value = Value::Object(members);
    let bare = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    assert_eq!(serde_json::from_slice::<Value>(bare).unwrap(), value);
    let exact = canonical(&value);
    assert!(exact.len() <= bare.len(), "the canonical form is never longer");
    let again = Value::Object(parse(&exact).unwrap());
    assert_eq!(again, value);
    assert_eq!(canonical(&again), exact);
}

/// A block gives back what was put into it, whatever stands above it; and what comes out is never more than what came in.
pub fn block(bytes: &[u8]) {
    let bytes = body(bytes);
    let _ = sniff(bytes);
    for opened in [content(bytes, Opener::NOBODY, &Limits::FILE), read_age(bytes)] {
        assert!(opened.unwrap_or_default().len() <= bytes.len());
    }
    let (above, inside) = bytes.split_at(bytes.len() / 2);
    let inside = [b"{", inside].concat();
    let text = armor(&format!("第1班 {}", String::from_utf8_lossy(above)), &inside);
    if text.len() <= Limits::FILE.file {
        assert_eq!(content(text.as_bytes(), Opener::NOBODY, &Limits::FILE), Ok(inside));
    }
}

/// A file as it comes in, for a reader who has a key.
pub fn file(bytes: &[u8]) {
    if let Ok(verified) = open(body(bytes), now(), Opener::Identities(&*READER)) {
        settled(&verified);
    }
}

/// Behind the signature: the bytes are a document, or changes to one, and it is signed by its issuer.
pub fn signed(bytes: &[u8]) {
    let document = parse(body(bytes)).unwrap_or_else(|_| {
        let mut bytes = Bytes(bytes);
        let mut document = starting_point(bytes.pick(4));
        change(&mut document, &mut bytes, 24);
        document
    });
    if let Some(verified) = signed_by(document, 7) {
        settled(&verified);
        let letter = write(verified.get(), &key(7), now());
        assert!(letter.is_ok(), "what was read can be written: {:?}", letter.err());
    }
}

/// Several bundles: any order and any repetition, through a state file or not, gives equal bytes.
pub fn merge(bytes: &[u8]) {
    let mut bytes = Bytes(bytes);
    let mut files: Vec<Verified<Bundle>> = Vec::new();
    for _ in 0..6 {
        let mut document = starting_point(bytes.pick(4));
        let (signer, sequence, dataset) = (bytes.pick(2), bytes.pick(4), bytes.pick(2));
        if let Some(subject) = document.get_mut("credentialSubject").and_then(Value::as_object_mut) {
            subject.insert("sequence".into(), json!(sequence));
            subject.insert("dataset".into(), json!(id(if dataset == 0 { 2 } else { 3 })));
        }
        change(&mut document, &mut bytes, 4);
        files.extend(signed_by(document, if signer == 0 { 7 } else { 8 }));
    }
    let merged = |files: &mut dyn Iterator<Item = &Verified<Bundle>>, mut state: State| {
        files.for_each(|file| _ = state.take_in(file));
        state
    };
    let state = merged(&mut files.iter(), State::default());
    let exact = state.to_bytes();
    assert_eq!(merged(&mut files.iter().rev(), State::default()).to_bytes(), exact);
    assert_eq!(merged(&mut files.iter(), state.clone()).to_bytes(), exact);
    let (first, rest) = files.split_at(files.len() / 2);
    let half = merged(&mut rest.iter(), State::default()).to_bytes();
    let half = State::from_document(parse(&half).unwrap()).unwrap();
    assert_eq!(merged(&mut first.iter(), half).to_bytes(), exact);
}

/// What holds of every file that was accepted.
fn settled(verified: &Verified<Bundle>) {
    let again = open(verified.exact(), now(), Opener::NOBODY).unwrap();
    assert_eq!(&again, verified);
    assert_eq!(reread(verified.exact()).as_ref(), Ok(verified.get()));
    let mut document = parse(verified.exact()).unwrap();
    document.remove("proof");
    assert_eq!(verified.hash(), sha256(&canonical(&Value::Object(document))));
    for record in &verified.get().records {
        assert_eq!(serde_json::from_value::<Record>(record.to_value()).as_ref().ok(), Some(record));
    }
}

fn signed_by(mut document: Map<String, Value>, signer: u8) -> Option<Verified<Bundle>> {
    document.insert("issuer".into(), json!(key(signer).issuer().as_str()));
    let file = serde_json::to_vec(&sign_document(&document, &key(signer), now())).unwrap();
    open(&file, now(), Opener::NOBODY).ok()
}

/// Small valid documents: a hand-in, a kit, a self-assessment, a receipt.
fn starting_point(number: usize) -> Map<String, Value> {
    let note = |number: u8| {
        json!({"recordId": id(number), "kind": "note", "rev": 1, "updatedAt": WHEN, "forum": id(9), "theme": "t1",
            "text": "紙でなくしたい", "createdAt": WHEN})
    };
    let gone = json!({"recordId": id(11), "kind": "note", "rev": 2, "updatedAt": WHEN, "deleted": true});
    let song =
        json!({"recordId": id(12), "kind": "song", "rev": 1, "updatedAt": WHEN, "verses": [1, {"key": "ニ長調"}]});
    let plan = json!({"recordId": id(9), "kind": "forum", "rev": 1, "updatedAt": WHEN, "title": "会", "date": "2026-11-21",
        "prefecture": "42", "themes": [{"id": "t1", "title": "人材", "prompt": ""}],
        "agenda": [{"minutes": 20, "title": "書く", "todo": ""}], "groups": [{"id": "g1", "name": "第1班"}], "votesPerPerson": 3});
    let person = json!({"recordId": id(5), "kind": "assessment", "rev": 1, "updatedAt": WHEN, "catalog": "1", "remote": true,
        "consent": {"text": "1", "at": WHEN, "until": "2027-11-21T03:00:00Z"}, "prefectures": ["42"], "daysPerMonth_x10": 25});
    let answer = json!({"recordId": id(6), "kind": "answer", "rev": 1, "updatedAt": WHEN, "assessment": id(5), "item": "A1",
        "claim": "unsure"});
    let receipt = json!({"recordId": id(7), "kind": "receipt", "rev": 1, "updatedAt": WHEN, "at": WHEN,
        "files": [{"hash": "00", "issuer": "did:key:z", "dataset": id(2), "sequence": 1, "records": 1, "remarks": ["W-STALE"]}]});
    let (kind, records) = match number {
        0 => ("NeedsBundle", json!([note(10), gone, song])),
        1 => ("ForumKit", json!([plan])),
        2 => ("SelfAssessmentBundle", json!([person, answer])),
        _ => ("ReceiptBundle", json!([receipt])),
    };
    let document = json!({
        "@context": yoriai::bundle::CONTEXT, "id": id(1), "type": ["VerifiableCredential", kind], "issuer": "",
        "validFrom": WHEN,
        "credentialSubject": {"format": 1, "audience": id(9), "dataset": id(2), "sequence": 7, "app": "", "records": records},
    });
    document.as_object().cloned().unwrap_or_default()
}
