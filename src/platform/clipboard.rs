//! Copying text. Must be called inside a tap.

use wasm_bindgen_futures::JsFuture;

/// Puts text on the clipboard; `false` where the browser doesn't let us.
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    let clipboard = window.navigator().clipboard();
    if clipboard.is_undefined() {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}
