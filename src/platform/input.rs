//! What people type: without what nobody can see, and normalised to NFC; here, at the edge, and nowhere else.

use js_sys::JsString;

use crate::domain::plain::{plain, plain_lines};

/// Several lines, without the line ends and blanks around them.
#[must_use]
pub fn tidy(text: &str) -> String {
    normal(&plain_lines(text))
}

/// One line: line ends and tabs, which a paste can bring, are blanks.
#[must_use]
pub fn tidy_line(text: &str) -> String {
    normal(&plain(text))
}

/// NFC last: letters that something invisible kept apart may belong together.
fn normal(text: &str) -> String {
    let normal: String = JsString::from(text).normalize("NFC").into();
    normal.trim().to_owned()
}
