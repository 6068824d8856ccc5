//! JSON text → value, without anything that two readers could understand differently.
//!
//! UTF-8 with or without BOM; no member twice; integers of at most 2^53 − 1 only; limits on size, depth and strings.
//! Never use `serde_json::from_slice` on a foreign file instead: it keeps the last of two equal members.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::codes::{Code, Rejected};

/// The greatest length of a JSON text in bytes, without BOM.
pub const MOST_JSON: usize = 1 << 20;
/// The greatest depth; the outermost object is 1.
pub const MOST_DEPTH: usize = 16;
/// The greatest length of a string or a member's name in bytes of UTF-8.
pub const MOST_STRING: usize = 4096;
/// The greatest integer that every JSON reader keeps: 2^53 − 1 (RFC 8259 §6, RFC 7493 §2.2).
pub const MOST_NUMBER: u64 = (1 << 53) - 1;

/// How much is read before anything is understood.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// The greatest file in bytes.
    pub file: usize,
    /// The greatest JSON text in bytes, without BOM.
    pub json: usize,
    /// The greatest depth; the outermost object is 1.
    pub depth: usize,
    /// The most records.
    pub records: usize,
}

impl Limits {
    /// For files of other people.
    pub const FILE: Self = Self { file: 2 << 20, json: MOST_JSON, depth: MOST_DEPTH, records: 2000 };
    /// For a device's own backup: files within a file, and everything that was ever written.
    pub const BACKUP: Self = Self { file: 64 << 20, json: 45 << 20, depth: MOST_DEPTH + 6, records: 200_000 };
}

/// Reads one JSON object, within the limits for files of other people.
///
/// # Errors
/// `Encoding`, `Json`, `Duplicate`, `Number` or `Limit`.
pub fn parse(bytes: &[u8]) -> Result<Map<String, Value>, Rejected> {
    parse_within(bytes, &Limits::FILE)
}

/// Reads one JSON object.
///
/// # Errors
/// As [`parse`].
pub fn parse_within(bytes: &[u8], limits: &Limits) -> Result<Map<String, Value>, Rejected> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.len() > limits.json {
        return Err(Code::Limit.at(format_args!("{} bytes", bytes.len())));
    }
    // Raw NUL and ESC are never JSON; they are what UTF-16 and ISO-2022-JP look like.
    if bytes.iter().any(|byte| matches!(byte, 0 | 0x1b)) {
        return Err(Code::Encoding.into());
    }
    let text =
        std::str::from_utf8(bytes).map_err(|error| Code::Encoding.at(format_args!("byte {}", error.valid_up_to())))?;

    let broken = Cell::new(None);
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = Strict { depth: 1, most: limits.depth, broken: &broken }
        .deserialize(&mut reader)
        .and_then(|value| reader.end().map(|()| value));
    match value {
        Ok(Value::Object(members)) => Ok(members),
        Ok(_) => Err(Code::Json.into()),
        Err(error) => {
            // A number beyond f64 never reaches the visitor; serde_json has only a text for it.
            let overflow = error.to_string().starts_with("number out of range").then_some(Code::Number);
            let code = broken.take().or(overflow).unwrap_or(Code::Json);
            Err(code.at(format_args!("line {} column {}", error.line(), error.column())))
        }
    }
}

/// Reads one value at a depth; says in `broken` which rule it broke.
#[derive(Clone, Copy)]
struct Strict<'a> {
    depth: usize,
    most: usize,
    broken: &'a Cell<Option<Code>>,
}

impl Strict<'_> {
    fn refuse<E: Error>(self, code: Code) -> E {
        self.broken.set(Some(code));
        E::custom(code)
    }

    fn string<E: Error>(self, text: &str) -> Result<(), E> {
        if text.len() > MOST_STRING { Err(self.refuse(Code::Limit)) } else { Ok(()) }
    }

    /// The place inside an array or object.
    fn inner<E: Error>(self) -> Result<Self, E> {
        if self.depth > self.most {
            return Err(self.refuse(Code::Limit));
        }
        Ok(Self { depth: self.depth + 1, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, truth: bool) -> Result<Value, E> {
        Ok(Value::Bool(truth))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        if number > MOST_NUMBER { Err(self.refuse(Code::Number)) } else { Ok(number.into()) }
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
        if number.unsigned_abs() > MOST_NUMBER { Err(self.refuse(Code::Number)) } else { Ok(number.into()) }
    }

    // Fractions, exponents, −0 and integers beyond 64 bits all arrive here.
    fn visit_f64<E: Error>(self, _: f64) -> Result<Value, E> {
        Err(self.refuse(Code::Number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        self.string(text)?;
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let inner = self.inner()?;
        let mut values = Vec::new();
        while let Some(value) = list.next_element_seed(inner)? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let inner = self.inner()?;
        let mut members = Map::new();
        while let Some(name) = object.next_key::<String>()? {
            self.string(&name)?;
            if members.contains_key(&name) {
                return Err(self.refuse(Code::Duplicate));
            }
            members.insert(name, object.next_value_seed(inner)?);
        }
        Ok(Value::Object(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> Option<Code> {
        parse(text.as_bytes()).err().map(|rejected| rejected.code)
    }

    fn nested(depth: usize) -> String {
        format!("{{\"a\":{}{}}}", "[".repeat(depth - 1), "]".repeat(depth - 1))
    }

    #[test]
    fn plain_documents_are_read() {
        for text in [
            "{}",
            "\u{feff}{\"a\":1}",
            " \r\n\t{\"a\" : [null, true, -1, \"\\u0041\"]}\r\n",
            "{\"a\":9007199254740991,\"b\":-9007199254740991,\"c\":0}",
        ] {
            assert_eq!(code(text), None, "{text}");
        }
        let same = parse(b"{\"\\u0061\":7}").ok();
        assert_eq!(same, parse(b"{\"a\":7}").ok());
        assert_eq!(same.and_then(|same| same.get("a")?.as_u64()), Some(7));
    }

    #[test]
    fn numbers_that_are_no_safe_integers_are_refused() {
        for number in [
            "1.0",
            "0.5",
            "1e3",
            "1E3",
            "1e-3",
            "-0",
            "-0.0",
            "9007199254740992",
            "-9007199254740992",
            "18446744073709551616",
            "1e400",
        ] {
            assert_eq!(code(&format!("{{\"a\":[{number}]}}")), Some(Code::Number), "{number}");
        }
        for number in ["01", "+1", "0x10", "NaN", "Infinity", "1.", ".5", "--1"] {
            assert_eq!(code(&format!("{{\"a\":{number}}}")), Some(Code::Json), "{number}");
        }
    }

    #[test]
    fn a_member_twice_is_refused_however_it_is_written() {
        assert_eq!(code("{\"a\":1,\"a\":1}"), Some(Code::Duplicate));
        assert_eq!(code("{\"a\":1,\"b\":{\"a\":1,\"\\u0061\":2}}"), Some(Code::Duplicate));
        assert_eq!(code("{\"a\":{\"a\":1},\"b\":{\"a\":1}}"), None);
    }

    #[test]
    fn limits_hold_exactly() {
        assert_eq!(code(&nested(MOST_DEPTH)), None);
        assert_eq!(code(&nested(MOST_DEPTH + 1)), Some(Code::Limit));
        assert_eq!(code(&nested(400_000)), Some(Code::Limit));
        let long = |length: usize| "x".repeat(length);
        assert_eq!(code(&format!("{{\"a\":\"{}\"}}", long(MOST_STRING))), None);
        assert_eq!(code(&format!("{{\"a\":\"{}\"}}", long(MOST_STRING + 1))), Some(Code::Limit));
        assert_eq!(code(&format!("{{\"{}\":1}}", long(MOST_STRING + 1))), Some(Code::Limit));
        assert_eq!(code(&format!("{{}}{}", " ".repeat(MOST_JSON - 2))), None);
        assert_eq!(code(&format!("{{}}{}", " ".repeat(MOST_JSON - 1))), Some(Code::Limit));
    }

    #[test]
    fn other_character_sets_are_named() {
        for bytes in [&b"{\"a\":\"\x83\x65\"}"[..], b"{\0\"\0", b"{\"a\":\"\x1b$B\"}", b"{\"a\":\"\xed\xa0\x80\"}"] {
            assert_eq!(parse(bytes).err().map(|rejected| rejected.code), Some(Code::Encoding));
        }
    }

    #[test]
    fn what_is_not_one_object_is_refused() {
        for text in [
            "",
            "[]",
            "1",
            "{}{}",
            "{} x",
            "{\"a\":1,}",
            "{\"a\":\"\\ud800\"}",
            "{\"a\"",
            "\u{feff}\u{feff}{}",
            "{'a':1}",
        ] {
            assert_eq!(code(text), Some(Code::Json), "{text}");
        }
    }
}
