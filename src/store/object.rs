//! Plain objects as IndexedDB and Web Crypto want them: members in, members out.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

/// An object with these members.
pub fn object(members: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, member) in members {
        // Setting a member of a fresh plain object can't fail.
        let _ = Reflect::set(&object, &(*name).into(), member);
    }
    object
}

/// One member; `undefined` where there is none, nothing where this is no object.
pub fn member(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &name.into()).ok()
}
