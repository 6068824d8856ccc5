//! A callback that comes again and again, until what holds it is dropped.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Ticks of the page. Hidden pages tick less often: nobody may count them, only look at the clock.
pub struct Ticks {
    id: i32,
    _call: Closure<dyn FnMut()>,
}

impl Ticks {
    /// Calls back every so many milliseconds.
    #[must_use]
    pub fn every(milliseconds: i32, call: impl FnMut() + 'static) -> Option<Self> {
        let call = Closure::<dyn FnMut()>::new(call);
        let id = web_sys::window()?
            .set_interval_with_callback_and_timeout_and_arguments_0(call.as_ref().unchecked_ref(), milliseconds)
            .ok()?;
        Some(Self { id, _call: call })
    }
}

impl Drop for Ticks {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            window.clear_interval_with_handle(self.id);
        }
    }
}
