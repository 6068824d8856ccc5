//! A kit as a code to scan, where it fits into one; otherwise a sentence that says why not.

use leptos::prelude::*;

use crate::app::{Handout, app};
use crate::ui::parts::{Glyph, Icon, Qr};

/// Bytes that fit into the densest code that a telephone reads off a screen: version 25, level L.
const MOST: usize = 1273;
/// What the code says about its letters where they are not ASCII, in bytes.
const SIGN_OF_LETTERS: usize = 2;

/// The fold with the code; it is drawn when it is opened.
#[component]
pub(super) fn Square(handout: StoredValue<Handout>) -> impl IntoView {
    let text = &app().text().handing;
    let open = RwSignal::new(false);
    handout.with_value(Handout::shortest).map(|kit| {
        if kit.len() + SIGN_OF_LETTERS > MOST {
            let why = (text.no_code)(kit.len());
            return view! { <p class="handout__open no-print"><Glyph icon=Icon::Info/><span>{why}</span></p> }
                .into_any();
        }
        let kit = StoredValue::new(kit);
        view! {
            <details class="fold fold--quiet no-print" on:toggle=move |_| open.set(true)>
                <summary>{text.code}</summary>
                <Show when=move || open.get()>
                    <div class="stack handout__square">
                        <p class="small">{text.code_text}</p>
                        <Qr text=kit.get_value() label=text.code_of/>
                        <p class="mono small">{kit.get_value()}</p>
                    </div>
                </Show>
            </details>
        }
        .into_any()
    })
}
