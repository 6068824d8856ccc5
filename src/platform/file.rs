//! Files in and out: read what a person picked, save or share what we made.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, FileList, HtmlAnchorElement, Navigator, ShareData, Url};

/// A file that a person picked; its content is read later.
#[derive(Clone, PartialEq, Debug)]
pub struct Picked {
    /// The file's name; never trusted, only shown.
    pub name: String,
    /// The file, or the bytes of a pasted text: read by the worker, and only if they aren't too many.
    pub body: JsValue,
}

/// The files of an input or a drop.
#[must_use]
pub fn picked(list: &FileList) -> Vec<Picked> {
    let files = (0..list.length()).filter_map(|at| list.get(at));
    files.map(|file| Picked { name: file.name(), body: file.into() }).collect()
}

/// A pasted text as if it were a file.
#[must_use]
pub fn pasted(name: &str, text: &str) -> Picked {
    Picked { name: name.to_owned(), body: Uint8Array::from(text.as_bytes()).into() }
}

/// The first bytes of a file that a person picked, to compare them; nothing where the device can't read it.
pub async fn first_bytes(picked: &Picked, most: u32) -> Option<Vec<u8>> {
    let file: &Blob = picked.body.dyn_ref()?;
    let head = file.slice_with_f64_and_f64(0.0, f64::from(most)).ok()?;
    let buffer = JsFuture::from(head.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// Hands bytes to the browser's download. What becomes of them, the browser doesn't tell.
#[must_use]
pub fn download(name: &str, mime: &str, bytes: &[u8]) -> bool {
    save(name, mime, bytes).is_some()
}

fn save(name: &str, mime: &str, bytes: &[u8]) -> Option<()> {
    let url = Url::create_object_url_with_blob(&blob(mime, bytes)?).ok()?;
    let document = web_sys::window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    document.body()?.append_child(&link).ok()?;
    link.click();
    link.remove();
    let later = wasm_bindgen::closure::Closure::once_into_js(move || {
        // A URL that is gone already can't be revoked; nothing to do then.
        let _ = Url::revoke_object_url(&url);
    });
    web_sys::window()?.set_timeout_with_callback_and_timeout_and_arguments_0(later.unchecked_ref(), 60_000).ok()?;
    Some(())
}

fn blob(mime: &str, bytes: &[u8]) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    Blob::new_with_u8_array_sequence_and_options(&Array::of1(&Uint8Array::from(bytes)), &options).ok()
}

/// Whether this device can share a text file.
#[must_use]
pub fn can_share(name: &str, bytes: &[u8]) -> bool {
    shareable(name, bytes).is_some()
}

/// Opens the share sheet. Call inside a tap, with the bytes ready. `false` if it didn't go, or the person gave up.
pub async fn share(name: &str, bytes: &[u8]) -> bool {
    let Some((navigator, sheet)) = shareable(name, bytes) else { return false };
    JsFuture::from(navigator.share_with_data(&sheet)).await.is_ok()
}

/// Text files only: share sheets refuse unknown kinds such as `.json`.
fn shareable(name: &str, bytes: &[u8]) -> Option<(Navigator, ShareData)> {
    let navigator = web_sys::window()?.navigator();
    for method in ["share", "canShare"] {
        js_sys::Reflect::get(&navigator, &method.into()).ok().filter(wasm_bindgen::JsValue::is_function)?;
    }
    let options = web_sys::FilePropertyBag::new();
    options.set_type("text/plain");
    let parts = Array::of1(&Uint8Array::from(bytes));
    let file = web_sys::File::new_with_u8_array_sequence_and_options(&parts, name, &options).ok()?;
    let sheet = ShareData::new();
    sheet.set_files(&Array::of1(&file));
    navigator.can_share_with_data(&sheet).then_some((navigator, sheet))
}
