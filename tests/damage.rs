//! Whatever happens to a signed file on its way, nothing that was not signed is ever accepted.
//!
//! "Never accepted" means: refused with a code; or, where a change only writes the same content in another way (a space
//! between members, a line end inside base64), opened to exactly the same hash, bytes and bundle. `harmless` says so.
//! Damage of every kind the road has to offer here, forgeries in `damage/forged.rs`, sealed files in `damage/sealed.rs`;
//! then the harmless changes, which must not cost a bundle.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

#[path = "damage/forged.rs"]
mod forged;
#[path = "damage/sealed.rs"]
mod sealed;

use std::sync::LazyLock;

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use yoriai::bundle::{Bundle, Code, Kind, Opener, Rejected, SigningKey, Verified, armor, write};
use yoriai::domain::id::Id;
use yoriai::domain::time::Time;

const WHEN: &str = "2026-11-21T03:00:00Z";

fn now() -> Time {
    Time::parse(WHEN).unwrap()
}

fn key() -> SigningKey {
    SigningKey::from_seed([7; 32])
}

fn id(number: u8) -> Id {
    Id::from_random([number; 16])
}

fn bundle(sequence: u64) -> Bundle {
    let record = |value: Value| serde_json::from_value(value).unwrap();
    Bundle {
        id: id(1),
        kind: Kind::NeedsBundle,
        issuer: key().issuer(),
        valid_from: now(),
        valid_until: None,
        audience: Some(id(9)),
        dataset: id(2),
        sequence,
        app: "yoriai 1.0.0".into(),
        records: vec![
            record(
                json!({"recordId": id(10), "kind": "note", "rev": 3, "updatedAt": WHEN, "forum": id(9), "theme": "t1",
                "text": "窓口の\"申請\"を\n紙で/なくしたい\t🗾 é", "createdAt": WHEN}),
            ),
            record(json!({"recordId": id(11), "kind": "note", "rev": 2, "updatedAt": WHEN, "deleted": true})),
            record(
                json!({"recordId": id(12), "kind": "song", "rev": 1, "updatedAt": WHEN, "b": {"z": -5, "a": [null, true]}}),
            ),
        ],
        belongings: None,
    }
}

fn open(file: &[u8]) -> Result<Verified<Bundle>, Rejected> {
    yoriai::bundle::open(file, now(), Opener::NOBODY)
}

fn signed(bundle: &Bundle) -> Vec<u8> {
    write(bundle, &key(), now()).unwrap().letter().unwrap().bytes().to_vec()
}

static FILE: LazyLock<Vec<u8>> = LazyLock::new(|| signed(&bundle(7)));
static TEXT: LazyLock<String> = LazyLock::new(|| String::from_utf8(FILE.clone()).unwrap());
static ARMOR: LazyLock<Vec<u8>> = LazyLock::new(|| armor("第1班のニーズです。", &FILE).into_bytes());
static ORIGINAL: LazyLock<Verified<Bundle>> = LazyLock::new(|| open(&FILE).unwrap());

fn document() -> Map<String, Value> {
    serde_json::from_slice(&FILE).unwrap()
}

/// Refused, or the same to the last byte.
fn harmless(file: &[u8]) -> Result<(), TestCaseError> {
    harmless_to(open(file))
}

fn harmless_to(read: Result<Verified<Bundle>, Rejected>) -> Result<(), TestCaseError> {
    match read {
        Err(_) => Ok(()),
        Ok(read) => {
            prop_assert_eq!(read.hash(), ORIGINAL.hash());
            prop_assert_eq!(read.exact(), ORIGINAL.exact());
            prop_assert_eq!(read.get(), ORIGINAL.get());
            Ok(())
        }
    }
}

/// Read, and the same to the last byte.
fn same(file: &[u8]) -> Result<(), TestCaseError> {
    let read = open(file);
    prop_assert_eq!(read.as_ref(), Ok(&*ORIGINAL), "{}", String::from_utf8_lossy(file));
    Ok(())
}

fn code(document: &Value) -> Option<Code> {
    open(&serde_json::to_vec(document).unwrap()).err().map(|rejected| rejected.code)
}

fn config() -> ProptestConfig {
    ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn flipped_bits(flips in prop::collection::vec((any::<prop::sample::Index>(), 0..8_u8), 1..4), armored in any::<bool>()) {
        let mut file = if armored { ARMOR.clone() } else { FILE.clone() };
        for (place, bit) in flips {
            let place = place.index(file.len());
            file[place] ^= 1 << bit;
        }
        harmless(&file)?;
    }

    #[test]
    fn lost_doubled_and_moved_pieces(a in any::<prop::sample::Index>(), b in any::<prop::sample::Index>(), c in any::<prop::sample::Index>(), how in 0..4, armored in any::<bool>()) {
        let file = if armored { &*ARMOR } else { &*FILE };
        let mut places = [a, b, c].map(|place| place.index(file.len() + 1));
        places.sort_unstable();
        let [start, middle, end] = places;
        let (first, one, two, last) = (&file[..start], &file[start..middle], &file[middle..end], &file[end..]);
        let damaged = match how {
            0 => [first, one].concat(),
            1 => [first, two, last].concat(),
            2 => [first, one, one, two, last].concat(),
            _ => [first, two, one, last].concat(),
        };
        harmless(&damaged)?;
    }

    #[test]
    fn another_symbol_in_the_text(place in any::<prop::sample::Index>(), symbol in prop::sample::select(vec!['0', '9', '-', '.', 'e', '"', '\\', '{', ']', ',', ' ', 'a', 'あ', '\u{feff}', '\0'])) {
        let mut symbols: Vec<char> = TEXT.chars().collect();
        let place = place.index(symbols.len());
        symbols[place] = symbol;
        harmless(symbols.into_iter().collect::<String>().as_bytes())?;
    }

    #[test]
    fn a_member_written_twice(line in any::<prop::sample::Index>(), later in any::<prop::sample::Index>(), value in prop::sample::select(vec!["1", "\"x\"", "null", "{}"])) {
        // The same name again with another value, before or after the true one, in the same object or another.
        let mut lines: Vec<String> = TEXT.lines().map(str::to_owned).collect();
        let members: Vec<String> = lines.iter().filter_map(|line| Some(line.split_once("\": ")?.0.to_owned())).collect();
        let again = format!("{}\": {value},", members[line.index(members.len())]);
        let place = later.index(lines.len() - 1) + 1;
        lines.insert(place, again);
        prop_assert!(open(lines.join("\n").as_bytes()).is_err());
    }

    #[test]
    fn numbers_written_in_another_way(alias in prop::sample::select(vec!["7.0", "7e0", "70e-1", "+7", "07", "0x7", "\"7\"", "7.00000000000000000001", "[7]", "-7", "8", "18446744073709551623"])) {
        let text = TEXT.replace("\"sequence\": 7", &format!("\"sequence\": {alias}"));
        prop_assert_ne!(&text, &*TEXT);
        prop_assert!(open(text.as_bytes()).is_err());
    }

    #[test]
    fn any_value_changed(path in any::<prop::sample::Index>(), value in prop::sample::select(vec![json!(null), json!(0), json!(""), json!([]), json!({}), json!(true), json!("did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2")])) {
        let mut changed = Value::Object(document());
        let mut paths = Vec::new();
        list_paths(&changed, "", &mut paths);
        let place = &paths[path.index(paths.len())];
        *changed.pointer_mut(place).unwrap() = value;
        harmless(&serde_json::to_vec(&changed).unwrap())?;
    }

    #[test]
    fn harmless_changes_of_the_text(form in 0..3, quoted in 0..3_usize, crlf in any::<bool>(), bom in any::<bool>(), order in any::<u64>(), indent in 0..5_usize, escape in any::<u64>()) {
        let json = rewrite(&Value::Object(document()), &mut order.clone(), &mut escape.clone(), indent, 0);
        let mut text = match form {
            0 => json,
            1 => armor("第1班のニーズです。", json.as_bytes()),
            _ => TEXT.clone(),
        };
        if form == 1 {
            let mark = "> ".repeat(quoted);
            text = text.lines().map(|line| format!("{mark}{line}{}\n", " ".repeat(indent))).collect();
        }
        if crlf {
            text = text.replace('\n', "\r\n");
        }
        if bom {
            text.insert(0, '\u{feff}');
        }
        same(text.as_bytes())?;
    }

    #[test]
    fn nonsense(bytes in prop::collection::vec(any::<u8>(), 0..200), armored in any::<bool>()) {
        let file = if armored { armor("", &bytes).into_bytes() } else { bytes };
        prop_assert!(open(&file).is_err());
    }
}

/// Every place in a document, as JSON pointers.
fn list_paths(value: &Value, here: &str, paths: &mut Vec<String>) {
    let inner: Vec<(String, &Value)> = match value {
        Value::Array(list) => list.iter().enumerate().map(|(place, inner)| (place.to_string(), inner)).collect(),
        Value::Object(members) => members.iter().map(|(name, inner)| (name.clone(), inner)).collect(),
        _ => Vec::new(),
    };
    for (name, inner) in inner {
        let place = format!("{here}/{name}");
        list_paths(inner, &place, paths);
        paths.push(place);
    }
}

/// The same document in other words: members in another order, other indents, symbols as `\u` escapes.
fn rewrite(value: &Value, order: &mut u64, escape: &mut u64, indent: usize, depth: usize) -> String {
    let gap = if indent == 0 { String::new() } else { format!("\n{}", " ".repeat(indent * (depth + 1))) };
    match value {
        Value::Array(list) => {
            let inner: Vec<_> =
                list.iter().map(|inner| gap.clone() + &rewrite(inner, order, escape, indent, depth + 1)).collect();
            format!("[{}]", inner.join(","))
        }
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            for place in (1..members.len()).rev() {
                *order = order.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                members.swap(place, (*order >> 33) as usize % (place + 1));
            }
            let inner: Vec<_> = members
                .into_iter()
                .map(|(name, inner)| {
                    let name = quoted(name, escape);
                    format!("{gap}{name} :{}", rewrite(inner, order, escape, indent, depth + 1))
                })
                .collect();
            format!("{{{}}}", inner.join(","))
        }
        Value::String(text) => quoted(text, escape),
        plain => plain.to_string(),
    }
}

fn quoted(text: &str, escape: &mut u64) -> String {
    let mut out = String::from("\"");
    for symbol in text.chars() {
        *escape = escape.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        if *escape >> 63 == 1 || symbol < ' ' || matches!(symbol, '"' | '\\') {
            let mut units = [0; 2];
            out.extend(symbol.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04X}")));
        } else {
            out.push(symbol);
        }
    }
    out + "\""
}
