//! Other tabs of the same browser profile: they hear what this one wrote.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};

/// A line to the other tabs. `None` inside where the browser has none; then tabs agree at the next load.
#[derive(Clone, Default)]
pub struct Tabs(Option<BroadcastChannel>);

impl Tabs {
    /// Opens the line; `hear` gets every text that another tab sends.
    #[must_use]
    pub fn open(mut hear: impl FnMut(String) + 'static) -> Self {
        let Ok(channel) = BroadcastChannel::new("yoriai") else { return Self(None) };
        let listener = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
            if let Some(text) = message.data().as_string() {
                hear(text);
            }
        });
        channel.set_onmessage(Some(listener.as_ref().unchecked_ref()));
        listener.forget();
        Self(Some(channel))
    }

    /// Tells the other tabs.
    pub fn tell(&self, text: &str) {
        if let Some(channel) = &self.0 {
            // A closed channel has nobody to tell.
            let _ = channel.post_message(&JsValue::from_str(text));
        }
    }
}
