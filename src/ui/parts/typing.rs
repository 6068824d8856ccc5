//! Typing with an input method, in one place: an Enter that confirms a conversion never sends.
//!
//! Safari ends the composition before the key event of the same Enter arrives, and iPadOS does so twice with a
//! hardware keyboard; hence the pause after the end. Key code 229 is what older engines send while composing.

use leptos::ev::{CompositionEvent, KeyboardEvent};
use leptos::prelude::*;

/// An Enter this soon after a composition ended still belongs to it, in milliseconds.
const AFTERMATH_MS: f64 = 100.0;

/// Whether a key press sends what is typed: a plain Enter outside any composition.
#[must_use]
pub fn sends(key: &str, shift: bool, composing: bool, key_code: u32, since_end_ms: f64) -> bool {
    key == "Enter" && !shift && !composing && key_code != 229 && since_end_ms >= AFTERMATH_MS
}

/// Watches the compositions of one field.
#[derive(Clone, Copy)]
pub struct Typing {
    composing: StoredValue<bool>,
    ended: StoredValue<f64>,
}

impl Typing {
    /// For one field.
    #[must_use]
    pub fn new() -> Self {
        Self { composing: StoredValue::new(false), ended: StoredValue::new(f64::NEG_INFINITY) }
    }

    /// For `on:compositionstart`.
    pub fn starts(self, _: CompositionEvent) {
        self.composing.set_value(true);
    }

    /// For `on:compositionend`.
    pub fn ends(self, event: CompositionEvent) {
        self.composing.set_value(false);
        self.ended.set_value(event.time_stamp());
    }

    /// For `on:keydown`: whether this key sends.
    #[must_use]
    pub fn sends(self, event: &KeyboardEvent) -> bool {
        let composing = self.composing.get_value() || event.is_composing();
        let since = event.time_stamp() - self.ended.get_value();
        sends(&event.key(), event.shift_key(), composing, event.key_code(), since)
    }
}

impl Default for Typing {
    fn default() -> Self {
        Self::new()
    }
}
