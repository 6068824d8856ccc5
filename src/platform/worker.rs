//! The line to the worker: loaded with the first task, loaded again with the next one if it broke.
//!
//! Text and files out, text and bytes back. What they mean is not known here.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use js_sys::{Array, Function, Promise, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ErrorEvent, MessageEvent, Worker};

/// The line. Cheap to clone: one worker.
#[derive(Clone, Default)]
pub struct Line(Rc<Inner>);

#[derive(Default)]
struct Inner {
    worker: RefCell<Option<Worker>>,
    /// Whether the worker said that it is there.
    ready: Cell<bool>,
    /// What every new worker is told first.
    greeting: RefCell<Option<String>>,
    /// Messages from before it was.
    early: RefCell<Vec<Array>>,
    /// Who waits for which answer.
    waiting: RefCell<BTreeMap<u32, Function>>,
    next: Cell<u32>,
}

impl Line {
    /// Sends a task with its files and waits for the answer. `None` if there is no worker to be had.
    pub async fn ask(&self, task: &str, files: &[JsValue]) -> Option<(String, Vec<Vec<u8>>)> {
        self.open()?;
        let number = self.0.next.get() + 1;
        self.0.next.set(number);
        let message = Array::of2(&number.into(), &task.into());
        files.iter().for_each(|file| _ = message.push(file));
        let answered = Promise::new(&mut |answer, _| {
            self.0.waiting.borrow_mut().insert(number, answer);
        });
        if self.0.ready.get() {
            self.post(&message);
        } else {
            self.0.early.borrow_mut().push(message);
        }
        let answer: Array = JsFuture::from(answered).await.ok()?.dyn_into().ok()?;
        let bytes = answer.iter().skip(2).filter_map(|file| Some(file.dyn_into::<Uint8Array>().ok()?.to_vec()));
        Some((answer.get(1).as_string()?, bytes.collect()))
    }

    /// What every worker is told before its first task; its answer is not waited for.
    pub fn greet(&self, task: String) {
        *self.0.greeting.borrow_mut() = Some(task);
    }

    /// Loads the worker ahead of its first task.
    pub fn warm(&self) {
        // If it can't be had now, the first task says so.
        let _ = self.open();
    }

    fn open(&self) -> Option<()> {
        if self.0.worker.borrow().is_some() {
            return Some(());
        }
        let worker = Worker::new(&format!("worker-start.js?v={}", version())).ok()?;
        let line = self.clone();
        let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| line.hear(&message.data()));
        worker.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        hear.forget();
        let line = self.clone();
        let broke = Closure::<dyn FnMut(ErrorEvent)>::new(move |_| line.hang_up());
        worker.set_onerror(Some(broke.as_ref().unchecked_ref()));
        broke.forget();
        *self.0.worker.borrow_mut() = Some(worker);
        Some(())
    }

    fn hear(&self, message: &JsValue) {
        if let Some(answer) = message.dyn_ref::<Array>() {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the number that was sent")]
            let number = answer.get(0).as_f64().unwrap_or_default() as u32;
            let waiting = self.0.waiting.borrow_mut().remove(&number);
            if let Some(waiting) = waiting {
                // Settling a promise can't fail.
                let _ = waiting.call1(&JsValue::UNDEFINED, answer);
            }
        } else if message.as_bool() == Some(true) {
            self.0.ready.set(true);
            if let Some(greeting) = &*self.0.greeting.borrow() {
                self.post(&Array::of2(&0.into(), &greeting.as_str().into()));
            }
            let early = std::mem::take(&mut *self.0.early.borrow_mut());
            early.iter().for_each(|message| self.post(message));
        } else {
            // A sentence: the worker could not start, or stopped.
            self.hang_up();
        }
    }

    /// Whoever waits hears that there is nobody.
    fn hang_up(&self) {
        if let Some(worker) = self.0.worker.borrow_mut().take() {
            worker.terminate();
        }
        self.0.ready.set(false);
        self.0.early.borrow_mut().clear();
        let waiting = std::mem::take(&mut *self.0.waiting.borrow_mut());
        for answer in waiting.into_values() {
            // Settling a promise can't fail.
            let _ = answer.call0(&JsValue::UNDEFINED);
        }
    }

    fn post(&self, message: &Array) {
        let worker = self.0.worker.borrow().clone();
        if worker.is_none_or(|worker| worker.post_message(message).is_err()) {
            self.hang_up();
        }
    }
}

/// What tells this build from others: the name of the app's own module.
fn version() -> String {
    let script = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector("script[data-wasm]").ok().flatten());
    let name = script.and_then(|script| script.get_attribute("data-wasm")).unwrap_or_default();
    name.chars().filter(char::is_ascii_alphanumeric).collect()
}
