//! Telling a mail system's rewriting from tampering, for the words on the screen only: a file whose signature doesn't hold
//! is refused either way.
//!
//! If undoing what such systems are known to do to letters makes the signature hold, nobody meant harm.

use serde_json::{Map, Value};
use unicode_normalization::UnicodeNormalization as _;

/// Letters that come back as others after a trip through Shift_JIS (Windows-31J): wave dash, parallel, minus, cent, pound, not.
const TWINS: [(char, char); 6] = [('～', '〜'), ('∥', '‖'), ('－', '−'), ('￠', '¢'), ('￡', '£'), ('￢', '¬')];

/// What a mail system's habit is undone by.
type Habit = Box<dyn Fn(&str) -> String>;

/// The document as it may have been before a mail system touched it: one try a known habit, then all together.
pub fn originals(document: &Map<String, Value>) -> impl Iterator<Item = Map<String, Value>> + '_ {
    let composed = |text: &str| text.nfc().collect::<String>();
    let line_ends = |text: &str| text.replace("\r\n", "\n").replace('\r', "\n");
    let twins =
        |text: &str| TWINS.iter().fold(text.to_owned(), |text, (wide, plain)| text.replace(*wide, &plain.to_string()));
    let habits: [Habit; 4] = [
        Box::new(composed),
        Box::new(line_ends),
        Box::new(twins),
        Box::new(move |text| composed(&line_ends(&twins(text)))),
    ];
    habits.into_iter().map(|habit| undo_members(document, &habit))
}

fn undo_members(members: &Map<String, Value>, habit: &dyn Fn(&str) -> String) -> Map<String, Value> {
    members.iter().map(|(name, value)| (name.clone(), undo(value, habit))).collect()
}

fn undo(value: &Value, habit: &dyn Fn(&str) -> String) -> Value {
    match value {
        Value::String(text) => Value::String(habit(text)),
        Value::Array(list) => list.iter().map(|value| undo(value, habit)).collect(),
        Value::Object(members) => Value::Object(undo_members(members, habit)),
        other => other.clone(),
    }
}
