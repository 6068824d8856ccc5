//! The browser's promise to keep our data when space runs out.

use wasm_bindgen_futures::JsFuture;

/// What the browser says.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Promise {
    /// Not asked yet.
    #[default]
    Open,
    /// It promised.
    Given,
    /// It did not.
    Refused,
}

/// Whether the promise was given before; asks nothing.
pub async fn given() -> Promise {
    let Some(storage) = storage() else { return Promise::Refused };
    let Ok(answer) = storage.persisted() else { return Promise::Refused };
    if JsFuture::from(answer).await.is_ok_and(|answer| answer.is_truthy()) { Promise::Given } else { Promise::Open }
}

/// Asks for the promise.
pub async fn ask() -> Promise {
    let Some(storage) = storage() else { return Promise::Refused };
    let Ok(answer) = storage.persist() else { return Promise::Refused };
    if JsFuture::from(answer).await.is_ok_and(|answer| answer.is_truthy()) { Promise::Given } else { Promise::Refused }
}

fn storage() -> Option<web_sys::StorageManager> {
    let storage = web_sys::window()?.navigator().storage();
    (!storage.is_undefined()).then_some(storage)
}
