//! A button that asks once: in its place comes a question with two ways, and the focus follows. For what can't be undone.

use leptos::prelude::*;

use super::{Glyph, Icon};
use crate::app::{after, app, focus};

/// The button, and its question.
#[component]
pub fn Asking(
    /// Unique on the page.
    id: &'static str,
    /// The button, the question, and the button that does it.
    words: [&'static str; 3],
    /// Stands before the words of both buttons.
    icon: Icon,
    /// The first button is the page's main one.
    #[prop(optional)]
    main: bool,
    /// Whether it is being done.
    #[prop(optional, into)]
    busy: Signal<bool>,
    on_sure: impl Fn() + 'static,
) -> impl IntoView {
    let [button, question, really] = words;
    let asked = RwSignal::new(false);
    let turn = move |on: bool| {
        asked.set(on);
        // What comes in the other's place is in the document one turn later.
        after(0, move || focus(&format!("{id}-{}", if on { "really" } else { "ask" })));
    };
    let on_sure = StoredValue::new_local(on_sure);
    let sure = move |_| {
        if !busy.get_untracked() {
            on_sure.with_value(|on_sure| on_sure());
        }
    };
    let class = if main { "btn btn--solid" } else { "btn btn--quiet" };
    move || {
        if asked.get() {
            view! {
                <p role="alert" id=format!("{id}-really") tabindex="-1"><b>{question}</b></p>
                <div class="row">
                    <button type="button" class="btn" aria-disabled=move || busy.get().then_some("true") on:click=sure>
                        <Glyph icon=icon/>{really}
                    </button>
                    <button type="button" class="btn btn--quiet" on:click=move |_| turn(false)>{app().text().common.cancel}</button>
                </div>
            }
            .into_any()
        } else {
            view! {
                <div><button type="button" class=class id=format!("{id}-ask") on:click=move |_| turn(true)>
                    <Glyph icon=icon/>{button}
                </button></div>
            }
            .into_any()
        }
    }
}
