//! A fold: a button that says what is behind it, and what is behind it once somebody asked.

use leptos::prelude::*;

use crate::ui::parts::{Glyph, Icon};

/// Built only while it is open: a plenary holds thousands of notes.
#[component]
pub fn Fold(#[prop(into)] label: Signal<String>, children: ChildrenFn) -> impl IntoView {
    let open = RwSignal::new(false);
    view! {
        <div class="unfold">
            <button type="button" class="btn btn--text btn--sm" aria-expanded=move || open.get().to_string()
                on:click=move |_| open.update(|open| *open = !*open)>
                {move || if open.get() {
                    view! { <Glyph icon=Icon::ArrowUp/> }
                } else {
                    view! { <Glyph icon=Icon::ArrowDown/> }
                }}
                {move || label.get()}
            </button>
            {move || open.get().then(|| children())}
        </div>
    }
}
