//! The worker's letter box: one message a task, one answer a message, in the order of arrival.
//!
//! A message is `[number, task, file…]`, an answer `[number, answer, bytes…]`; task and answer are JSON text.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use super::office::{Office, Sheet};
use super::task::{Answer, StoreTrouble, Task};

/// Takes tasks until the page goes away.
pub fn listen() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let last_words = scope.clone();
    std::panic::set_hook(Box::new(move |place| {
        console_error_panic_hook::hook(place);
        // The page hears a sentence, and loads another worker with its next task.
        let _ = last_words.post_message(&"panic".into());
    }));
    let office = Rc::new(RefCell::new(Some(Office::new("yoriai"))));
    let waiting = Rc::new(RefCell::new(VecDeque::<Array>::new()));
    let (reply, inbox) = (scope.clone(), waiting.clone());
    let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
        if let Ok(parts) = message.data().dyn_into::<Array>() {
            inbox.borrow_mut().push_back(parts);
        }
        // The office is out while it works: then it takes this message itself when it is done.
        if let Some(free) = office.borrow_mut().take() {
            spawn_local(work(free, office.clone(), inbox.clone(), reply.clone()));
        }
    });
    scope.set_onmessage(Some(hear.as_ref().unchecked_ref()));
    hear.forget();
    // The page sends its first task once it has heard that this one is here.
    let _ = scope.post_message(&JsValue::TRUE);
}

async fn work(
    mut office: Office,
    place: Rc<RefCell<Option<Office>>>,
    inbox: Rc<RefCell<VecDeque<Array>>>,
    scope: DedicatedWorkerGlobalScope,
) {
    loop {
        let next = inbox.borrow_mut().pop_front();
        let Some(parts) = next else { break };
        answer(&mut office, &parts, &scope).await;
    }
    *place.borrow_mut() = Some(office);
}

async fn answer(office: &mut Office, parts: &Array, scope: &DedicatedWorkerGlobalScope) {
    let task = parts.get(1).as_string().and_then(|text| serde_json::from_str::<Task>(&text).ok());
    let (answer, files) = match task {
        Some(task) => office.answer(task, parts.iter().skip(2).map(sheet).collect()).await,
        // A page of another version: it must be loaded anew.
        None => (Answer::Failed(StoreTrouble::Newer), Vec::new()),
    };
    let Ok(text) = serde_json::to_string(&answer) else { return };
    let reply = Array::of2(&parts.get(0), &text.into());
    let handed_over = Array::new();
    for file in files {
        let bytes = Uint8Array::from(file.as_slice());
        handed_over.push(&bytes.buffer());
        reply.push(&bytes);
    }
    // A page that went away hears nothing.
    let _ = scope.post_message_with_transfer(&reply, &handed_over);
}

fn sheet(body: JsValue) -> Sheet {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "sizes are whole and not negative")]
    let size = match body.dyn_ref::<web_sys::Blob>() {
        Some(file) => file.size() as usize,
        None => body.dyn_ref::<Uint8Array>().map_or(0, |bytes| bytes.length() as usize),
    };
    Sheet { size, body }
}
