//! Bytes of a table to text, as spreadsheets on Japanese desks save them: UTF-8, UTF-16 with its mark, or Shift_JIS.
//!
//! The browser decodes; nothing is guessed beyond that order, and what fits none of them is no text.

use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

/// The text of these bytes; `None` where they are none.
#[must_use]
pub fn text_of(bytes: &[u8]) -> Option<String> {
    match bytes {
        [0xff, 0xfe, ..] => decode(bytes, "utf-16le"),
        [0xfe, 0xff, ..] => decode(bytes, "utf-16be"),
        _ => decode(bytes, "utf-8").or_else(|| decode(bytes, "shift_jis")),
    }
}

/// Strict: one wrong byte is a no.
fn decode(bytes: &[u8], label: &str) -> Option<String> {
    let class: Function = Reflect::get(&js_sys::global(), &"TextDecoder".into()).ok()?.dyn_into().ok()?;
    let options = Object::new();
    Reflect::set(&options, &"fatal".into(), &JsValue::TRUE).ok()?;
    let decoder = Reflect::construct(&class, &Array::of2(&label.into(), &options)).ok()?;
    let method: Function = Reflect::get(&decoder, &"decode".into()).ok()?.dyn_into().ok()?;
    method.call1(&decoder, &Uint8Array::from(bytes)).ok()?.as_string()
}
