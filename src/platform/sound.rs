//! Two short soft tones, made by the browser. Never a sound before a tap: browsers forbid it, and so do halls.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{AudioContext, OscillatorType};

/// The loudest it gets, of 1.
const LOUDNESS: f32 = 0.12;
/// How long one tone lasts, in seconds.
const LENGTH: f64 = 0.5;

thread_local! {
    static CONTEXT: RefCell<Option<AudioContext>> = const { RefCell::new(None) };
}

/// Makes sounds possible. To be called in a tap; after the first time it only wakes what sleeps.
pub fn ready() {
    CONTEXT.with_borrow_mut(|context| {
        if context.is_none() {
            *context = AudioContext::new().ok();
        }
        if let Some(context) = context {
            // A context that stays asleep is silent, no more.
            let _ = context.resume();
        }
    });
}

/// Makes sounds possible with the next tap or key, for those who switched them on before the page was loaded.
pub fn ready_soon() {
    if CONTEXT.with_borrow(Option::is_some) {
        return;
    }
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    for event in ["pointerup", "keydown"] {
        let call = Closure::once_into_js(ready);
        let once = web_sys::AddEventListenerOptions::new();
        once.set_once(true);
        // Adding a listener to a document can't fail.
        let _ = document.add_event_listener_with_callback_and_add_event_listener_options(
            event,
            call.unchecked_ref(),
            &once,
        );
    }
}

/// Plays tones one after the other, each given in hertz. Silent where sounds are not possible.
pub fn play(tones: &[f32]) {
    CONTEXT.with_borrow(|context| {
        let Some(context) = context else { return };
        let mut start = context.current_time();
        for tone in tones {
            // What can't be played is not heard; the words on the screen say the same.
            let _ = one(context, *tone, start);
            start += LENGTH;
        }
    });
}

fn one(context: &AudioContext, tone: f32, start: f64) -> Result<(), wasm_bindgen::JsValue> {
    let (source, gain) = (context.create_oscillator()?, context.create_gain()?);
    source.set_type(OscillatorType::Sine);
    source.frequency().set_value(tone);
    gain.gain().set_value_at_time(0.0, start)?;
    gain.gain().linear_ramp_to_value_at_time(LOUDNESS, start + 0.03)?;
    gain.gain().linear_ramp_to_value_at_time(0.0, start + LENGTH)?;
    source.connect_with_audio_node(&gain)?;
    gain.connect_with_audio_node(&context.destination())?;
    source.start_with_when(start)?;
    source.stop_with_when(start + LENGTH)
}
