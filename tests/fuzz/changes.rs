//! Bytes → changes to a JSON document: where, what, and with which value. Every list of bytes means something, and it
//! always comes to an end.

use serde_json::{Map, Value, json};
use yoriai::domain::id::Id;

/// Bytes that are used up one after another.
pub struct Bytes<'a>(pub &'a [u8]);

impl Bytes<'_> {
    pub fn next(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// One of so many; 0 at the end.
    pub fn pick(&mut self, most: usize) -> usize {
        let wide = usize::from(self.next().unwrap_or(0)) * 256 + usize::from(self.next().unwrap_or(0));
        wide % most.max(1)
    }

    fn text(&mut self) -> String {
        let length = self.pick(24).min(self.0.len());
        let (text, rest) = self.0.split_at(length);
        self.0 = rest;
        String::from_utf8_lossy(text).into_owned()
    }
}

/// Names that the format knows, so that a change is not only noise.
const NAMES: [&str; 56] = [
    "recordId",
    "kind",
    "rev",
    "updatedAt",
    "deleted",
    "forum",
    "theme",
    "text",
    "createdAt",
    "cluster",
    "title",
    "count",
    "group",
    "municipalities",
    "people",
    "catalog",
    "consent",
    "until",
    "at",
    "assessment",
    "item",
    "claim",
    "category",
    "taught",
    "issuer",
    "dataset",
    "level",
    "themes",
    "agenda",
    "groups",
    "votesPerPerson",
    "validUntil",
    "validFrom",
    "audience",
    "sequence",
    "records",
    "belongings",
    "format",
    "remarks",
    "files",
    "answers",
    "comment",
    "hands",
    "up",
    "of",
    "scheme",
    "department",
    "departments",
    "survey",
    "screen",
    "slot",
    "parts",
    "apart",
    "impressions",
    "headings",
    "leftOut",
];

/// Every kind of record, and one that only a newer version knows.
const KINDS: [&str; yoriai::domain::body::KINDS.len() + 1] = {
    let mut kinds = ["song"; yoriai::domain::body::KINDS.len() + 1];
    let mut at = 0;
    while at < yoriai::domain::body::KINDS.len() {
        kinds[at] = yoriai::domain::body::KINDS[at];
        at += 1;
    }
    kinds
};

const TYPES: [&str; 8] = [
    "ForumKit",
    "NeedsBundle",
    "SelfAssessmentBundle",
    "ReviewBundle",
    "ResultBundle",
    "CatalogBundle",
    "ReceiptBundle",
    "BackupBundle",
];

/// A value: of the format, at one of its limits, or any text.
fn value(bytes: &mut Bytes<'_>) -> Value {
    let id = Id::from_random([u8::try_from(bytes.pick(12)).unwrap_or(0); 16]);
    match bytes.pick(16) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(bytes.pick(6)),
        3 => json!(9_007_199_254_740_991_u64),
        4 => json!(-1 - i64::try_from(bytes.pick(9)).unwrap_or(0)),
        5 => json!([]),
        6 => json!({}),
        7 => json!(id),
        8 => json!("2026-11-21T03:00:00Z"),
        9 => json!("9999-12-31T23:59:59Z"),
        10 => json!("0000-01-01T00:00:00Z"),
        11 => json!(KINDS.get(bytes.pick(KINDS.len()))),
        12 => json!(["VerifiableCredential", TYPES.get(bytes.pick(TYPES.len()))]),
        13 => json!("あ".repeat(bytes.pick(1400))),
        14 => {
            json!([{"recordId": id, "kind": KINDS.get(bytes.pick(KINDS.len())), "rev": 1, "updatedAt": "2026-11-21T03:00:00Z"}])
        }
        _ => json!(bytes.text()),
    }
}

/// Changes a document until the bytes are used up, at most so many times.
pub fn change(document: &mut Map<String, Value>, bytes: &mut Bytes<'_>, most: usize) {
    for _ in 0..most {
        if bytes.0.is_empty() {
            return;
        }
        let mut whole = Value::Object(std::mem::take(document));
        change_once(&mut whole, bytes);
        if let Value::Object(members) = whole {
            *document = members;
        }
    }
}

fn change_once(document: &mut Value, bytes: &mut Bytes<'_>) {
    let mut paths = Vec::new();
    list_paths(document, String::new(), &mut paths);
    let Some(path) = paths.get(bytes.pick(paths.len())) else { return };
    let copied = paths.get(bytes.pick(paths.len())).and_then(|other| document.pointer(other)).cloned();
    let Some(place) = document.pointer_mut(path) else { return };
    match (bytes.pick(6), place) {
        (0, Value::Object(members)) => {
            let gone = members.keys().nth(bytes.pick(members.len())).cloned();
            gone.iter().for_each(|name| _ = members.shift_remove(name));
        }
        (1 | 2, Value::Object(members)) => {
            let name = if bytes.pick(4) == 0 {
                bytes.text()
            } else {
                NAMES.get(bytes.pick(NAMES.len())).map_or_else(String::new, |name| (*name).into())
            };
            members.insert(name, value(bytes));
        }
        (0, Value::Array(list)) if !list.is_empty() => _ = list.remove(bytes.pick(list.len())),
        (1, Value::Array(list)) if list.len() < 64 => {
            let again = list.get(bytes.pick(list.len())).cloned();
            list.extend(again);
        }
        (2, Value::Array(list)) if list.len() < 64 => list.push(value(bytes)),
        // A document inside itself grows without end: only what is small is copied.
        (3, place) => *place = copied.filter(|copied| copied.to_string().len() < 2000).unwrap_or_default(),
        (_, place) => *place = value(bytes),
    }
}

fn list_paths(value: &Value, here: String, paths: &mut Vec<String>) {
    if paths.len() > 2000 {
        return;
    }
    match value {
        Value::Array(list) => {
            (0..).zip(list).for_each(|(at, inner): (usize, _)| list_paths(inner, format!("{here}/{at}"), paths))
        }
        Value::Object(members) => {
            for (name, inner) in members {
                list_paths(inner, format!("{here}/{}", name.replace('~', "~0").replace('/', "~1")), paths);
            }
        }
        _ => {}
    }
    paths.push(here);
}
