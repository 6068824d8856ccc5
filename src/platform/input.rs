//! What people type: normalised to NFC here, at the edge, and nowhere else.

use js_sys::JsString;

/// NFC, without the line ends and blanks around it.
#[must_use]
pub fn tidy(text: &str) -> String {
    let normal: String = JsString::from(text).normalize("NFC").into();
    normal.trim().to_owned()
}
