//! What is chosen, as chips: a tap on one takes it away.
//!
//! It only shows what is chosen; how something is chosen is the business of the field above it.

use leptos::prelude::*;

use super::{Glyph, Icon};
use crate::app::app;

/// The chips of the chosen values; with a `detail` below each name they become rows.
pub(super) fn picked(
    label: String,
    chosen: Signal<Vec<String>>,
    name: impl Fn(&str) -> String + Send + 'static,
    remove: impl Fn(String) + Clone + Send + Sync + 'static,
    detail: Option<fn(&str) -> AnyView>,
) -> impl IntoView {
    let words = &app().text().table;
    let chips = move || {
        let chip = |value: String| {
            let (name, remove) = (name(&value), remove.clone());
            let said = (words.remove)(&name);
            let detail = detail.map(|detail| detail(&value));
            view! {
                <li>
                    <button type="button" class="picked__item" aria-label=said on:click=move |_| remove(value.clone())>
                        {name} <Glyph icon=Icon::Close/>
                    </button>
                    {detail}
                </li>
            }
        };
        chosen.get().into_iter().map(chip).collect_view()
    };
    let class = if detail.is_some() { "picked picked--rows" } else { "picked" };
    view! { <ul class=class aria-label=label>{chips}</ul> }
}
