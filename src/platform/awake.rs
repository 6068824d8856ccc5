//! The screen stays on: the Screen Wake Lock API where there is one. By reflection, as the bindings are unstable.
//!
//! A browser lets go whenever the page is hidden, so the lock is asked for again when it comes back. Nothing is promised
//! that was not given: `tell` hears what the browser said.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Holds the screen on until it is dropped.
pub struct Awake {
    hold: Rc<RefCell<Hold>>,
    listener: Closure<dyn Fn()>,
}

#[derive(Default)]
struct Hold {
    sentinel: Option<JsValue>,
    over: bool,
}

impl Awake {
    /// Asks for it; `tell` hears whether the browser does it, each time it is asked.
    #[must_use]
    pub fn hold(tell: impl Fn(bool) + Clone + 'static) -> Self {
        let hold = Rc::new(RefCell::new(Hold::default()));
        let (again, said) = (hold.clone(), tell.clone());
        let listener = Closure::<dyn Fn()>::new(move || {
            if document().is_some_and(|document| !document.hidden()) {
                ask(again.clone(), said.clone());
            }
        });
        if let Some(document) = document() {
            // Adding a listener to a document can't fail.
            let _ = document.add_event_listener_with_callback("visibilitychange", listener.as_ref().unchecked_ref());
        }
        ask(hold.clone(), tell);
        Self { hold, listener }
    }
}

impl Drop for Awake {
    fn drop(&mut self) {
        if let Some(document) = document() {
            let listener = self.listener.as_ref().unchecked_ref();
            // A listener that is not there needs no removing.
            let _ = document.remove_event_listener_with_callback("visibilitychange", listener);
        }
        let sentinel = self.hold.try_borrow_mut().ok().and_then(|mut hold| {
            hold.over = true;
            hold.sentinel.take()
        });
        release(sentinel.as_ref());
    }
}

fn ask(hold: Rc<RefCell<Hold>>, tell: impl Fn(bool) + 'static) {
    spawn_local(async move {
        let sentinel = match request() {
            Some(promise) => JsFuture::from(promise).await.ok(),
            None => None,
        };
        let late = hold.try_borrow_mut().map_or(true, |mut hold| {
            if !hold.over {
                hold.sentinel.clone_from(&sentinel);
            }
            hold.over
        });
        if late { release(sentinel.as_ref()) } else { tell(sentinel.is_some()) }
    });
}

/// `navigator.wakeLock.request("screen")`, where there is such a thing.
fn request() -> Option<Promise> {
    let lock = Reflect::get(&web_sys::window()?.navigator(), &"wakeLock".into()).ok()?;
    let request: Function = Reflect::get(&lock, &"request".into()).ok()?.dyn_into().ok()?;
    request.call1(&lock, &"screen".into()).ok()?.dyn_into().ok()
}

fn release(sentinel: Option<&JsValue>) {
    let Some(sentinel) = sentinel else { return };
    if let Ok(release) = Reflect::get(sentinel, &"release".into())
        && let Some(release) = release.dyn_ref::<Function>()
    {
        // A lock that the browser took back before needs no releasing.
        let _ = release.call0(sentinel);
    }
}

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
