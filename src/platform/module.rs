//! The modules of the app: `public/boot.js` picks one by the address, this asks it for another.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// What an address says behind its `?` when it wants the module that has every page.
const WHOLE: &str = "?desk";

/// Loads the module of the present address into the browser's keeping. Whether it, and the page, can be had now.
pub async fn fetch() -> bool {
    let global = js_sys::global();
    let fetch = js_sys::Reflect::get(&global, &"yoriaiModule".into()).ok();
    let fetch = fetch.and_then(|fetch| fetch.dyn_into::<js_sys::Function>().ok());
    let fetched = fetch.and_then(|fetch| fetch.call0(&global).ok()?.dyn_into::<js_sys::Promise>().ok());
    match fetched {
        Some(fetched) => JsFuture::from(fetched).await.is_ok(),
        None => false,
    }
}

/// Starts the app anew as one module that has every page, and never needs to load the page again. False where this is it.
pub fn change_over() -> bool {
    let Some(location) = web_sys::window().map(|window| window.location()) else { return false };
    if location.search().is_ok_and(|search| search == WHOLE) {
        return false;
    }
    location.replace(&format!("{WHOLE}{}", super::page::hash())).is_ok()
}
