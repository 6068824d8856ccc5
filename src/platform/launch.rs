//! Files that the operating system hands to the installed app: shared to it, or opened with it.
//!
//! A share arrives at the service worker, which lays the files down in a cache; an opened file comes in the launch queue.

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Cache, CacheStorage, Request, Response};

use super::file::Picked;

/// Where the service worker lays shared files down (`public/sw.js`).
const SHARED: &str = "yoriai-shared";

/// Takes the files that were shared to the app; they are gone from the cache afterwards.
pub async fn shared() -> Vec<Picked> {
    take_shared().await.unwrap_or_default()
}

async fn take_shared() -> Option<Vec<Picked>> {
    let caches: CacheStorage = member(&js_sys::global(), "caches")?.dyn_into().ok()?;
    let cache: Cache = JsFuture::from(caches.open(SHARED)).await.ok()?.dyn_into().ok()?;
    let requests: Array = JsFuture::from(cache.keys()).await.ok()?.dyn_into().ok()?;
    let mut picked = Vec::new();
    for request in requests.iter().filter_map(|request| request.dyn_into::<Request>().ok()) {
        picked.extend(taken(&cache, &request).await);
        // What can't be read would block every later share; what can't be removed is offered again.
        let _ = JsFuture::from(cache.delete_with_request(&request)).await;
    }
    Some(picked)
}

async fn taken(cache: &Cache, request: &Request) -> Option<Picked> {
    let response: Response = JsFuture::from(cache.match_with_request(request)).await.ok()?.dyn_into().ok()?;
    let body = JsFuture::from(response.blob().ok()?).await.ok()?;
    let name = response.headers().get("x-name").ok().flatten().unwrap_or_default();
    let name = js_sys::decode_uri_component(&name).map(String::from).unwrap_or_default();
    Some(Picked { name, body })
}

/// Calls back with every batch of files that the operating system opens with the app, for the life of the page.
pub fn on_open(call: impl Fn(Vec<Picked>) + Clone + 'static) {
    let Some(queue) = member(&js_sys::global(), "launchQueue") else { return };
    let Some(set) = member(&queue, "setConsumer").and_then(|set| set.dyn_into::<Function>().ok()) else { return };
    let consume = Closure::<dyn Fn(JsValue)>::new(move |launch: JsValue| {
        let call = call.clone();
        spawn_local(async move {
            let files = opened(&launch).await;
            if !files.is_empty() {
                call(files);
            }
        });
    });
    // A browser without a queue opens no files with the app.
    let _ = set.call1(&queue, consume.as_ref());
    consume.forget();
}

async fn opened(launch: &JsValue) -> Vec<Picked> {
    let handles: Array = member(launch, "files").map(|files| Array::from(&files)).unwrap_or_default();
    let mut picked = Vec::new();
    for handle in handles.iter() {
        let file = member(&handle, "getFile").and_then(|get| get.dyn_into::<Function>().ok());
        let file = file.and_then(|get| get.call0(&handle).ok()).map(|promise| js_sys::Promise::resolve(&promise));
        if let Some(file) = file
            && let Ok(file) = JsFuture::from(file).await
            && let Ok(file) = file.dyn_into::<web_sys::File>()
        {
            picked.push(Picked { name: file.name(), body: file.into() });
        }
    }
    picked
}

/// A member that is there; none where the browser doesn't know it.
fn member(of: &JsValue, name: &str) -> Option<JsValue> {
    let of = of.dyn_ref::<Object>()?;
    Reflect::get(of, &name.into()).ok().filter(|member| !member.is_undefined() && !member.is_null())
}
