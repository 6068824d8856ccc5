//! A newer version of the app that waits: it is only used when the person says so.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration};

/// Whether a newer version is ready behind the one that runs.
pub async fn is_waiting() -> bool {
    waiting().await.is_some()
}

/// Switches to the waiting version and loads the page again. Everything that was saved stays.
pub async fn switch() {
    let (Some(container), Some(worker)) = (container(), waiting().await) else { return };
    let reload = Closure::once_into_js(|| {
        if let Some(window) = web_sys::window() {
            // A page that can't reload stays as it is.
            let _ = window.location().reload();
        }
    });
    container.set_oncontrollerchange(Some(reload.unchecked_ref()));
    let message = js_sys::Object::new();
    // Setting a member of a fresh plain object can't fail.
    let _ = js_sys::Reflect::set(&message, &"type".into(), &"activate".into());
    // A worker that is gone has nothing to switch to.
    let _ = worker.post_message(&message);
}

fn container() -> Option<ServiceWorkerContainer> {
    let navigator = web_sys::window()?.navigator();
    // Without a secure context there is none.
    js_sys::Reflect::has(&navigator, &"serviceWorker".into()).ok().filter(|has| *has)?;
    Some(navigator.service_worker())
}

async fn waiting() -> Option<ServiceWorker> {
    let registration: JsValue = JsFuture::from(container()?.get_registration()).await.ok()?;
    let registration: ServiceWorkerRegistration = registration.dyn_into().ok()?;
    registration.active()?;
    registration.waiting()
}
