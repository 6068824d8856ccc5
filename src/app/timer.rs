//! What a running clock needs of the device: seconds, a screen that stays on, a soft tone.
//!
//! Everything ends with the screen that asked for it, and nothing runs while the clock stands still.

use leptos::prelude::*;

use super::App;
use crate::domain::time::Time;
use crate::platform::{awake::Awake, clock, prefs, sound, ticks::Ticks};

/// How often the clock is looked at; what is shown changes once a second.
const LOOK_MS: i32 = 250;
/// One minute is left: one tone.
const SOON: [f32; 1] = [660.0];
/// The time is up: two tones, falling.
const UP: [f32; 2] = [660.0, 523.0];

/// What a sound says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Chime {
    /// One minute is left.
    Soon,
    /// The time is up.
    Up,
}

impl App {
    /// The present moment, to the second, as long as `on` is true. It stops with the component that asked.
    #[must_use]
    pub fn ticking(self, on: Signal<bool>) -> Signal<Time> {
        let now = RwSignal::new(clock::now());
        let ticks = StoredValue::new_local(None::<Ticks>);
        let look = move || {
            let moment = clock::now();
            if now.try_get_untracked().is_some_and(|seen| seen != moment) {
                now.set(moment);
            }
        };
        Effect::new(move |_| {
            let on = on.get();
            look();
            ticks.set_value(if on { Ticks::every(LOOK_MS, look) } else { None });
        });
        now.into()
    }

    /// Keeps the screen on as long as `on` is true. Says `Some(false)` where the browser doesn't do it.
    #[must_use]
    pub fn stay_awake(self, on: Signal<bool>) -> Signal<Option<bool>> {
        let held = RwSignal::new(None);
        let awake = StoredValue::new_local(None::<Awake>);
        let tell = move |is_held: bool| {
            // The component may be gone before the browser answers.
            let _ = held.try_set(Some(is_held));
        };
        Effect::new(move |_| {
            let on = on.get();
            awake.set_value(on.then(|| Awake::hold(tell)));
        });
        held.into()
    }

    /// Whether this browser is to make sounds. Off until somebody switches them on.
    #[must_use]
    pub fn has_sound(self) -> bool {
        let on = prefs::get("sound").as_deref() == Some("on");
        if on {
            sound::ready_soon();
        }
        on
    }

    /// Switches sounds on or off, in a tap, and remembers it.
    pub fn switch_sound(self, on: bool) {
        prefs::set("sound", if on { "on" } else { "" });
        if on {
            sound::ready();
            sound::play(&SOON);
        }
    }

    /// Plays a sound where sounds are switched on.
    pub fn sound(self, chime: Chime) {
        if self.has_sound() {
            sound::play(match chime {
                Chime::Soon => &SOON,
                Chime::Up => &UP,
            });
        }
    }
}
