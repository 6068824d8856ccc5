//! Preferences of this browser: language, text size, sounds. Nothing else is ever kept here.

use gloo_storage::{LocalStorage, Storage};

/// A preference, or `None` where there is none or storage is closed to us.
#[must_use]
pub fn get(name: &str) -> Option<String> {
    LocalStorage::get(format!("yoriai.{name}")).ok()
}

/// Remembers a preference; where storage is closed to us, it lasts until the tab closes.
pub fn set(name: &str, value: &str) {
    // A lost preference is a tap, not a loss.
    let _ = LocalStorage::set(format!("yoriai.{name}"), value);
}
