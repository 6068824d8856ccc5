//! The choice of exactly one file, with the name of what is chosen. Nothing is read here.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::{Glyph, Icon};
use crate::app::{Picked, app, picked};

/// A file that a person chose; it stays on this thread.
pub type Chosen = RwSignal<Option<Picked>, LocalStorage>;

/// The button, and the name of the chosen file.
#[component]
pub fn OneFile(
    /// The words on the button.
    #[prop(into)]
    label: String,
    /// The choice.
    chosen: Chosen,
    /// Whether the person has tried to go on without one.
    #[prop(into)]
    missing: Signal<bool>,
) -> impl IntoView {
    let text = &app().text().keys;
    let choose = move |event: leptos::ev::Event| {
        let input = event.target().and_then(|target| target.dyn_into::<leptos::web_sys::HtmlInputElement>().ok());
        let Some(input) = input else { return };
        if let Some(files) = input.files() {
            chosen.set(picked(&files).into_iter().next());
        }
        // The same file may be chosen again.
        input.set_value("");
    };
    let name = move || chosen.with(|chosen| chosen.as_ref().map(|file| file.name.clone()));
    view! {
        <div class="stack stack--2">
            <div class="row">
                <label class="btn btn--quiet"><Glyph icon=Icon::Folder/>{label}<input type="file" on:change=choose/></label>
                <span class="fname" role="status">{move || name().unwrap_or_else(|| text.no_file.to_owned())}</span>
            </div>
            {move || (missing.get() && name().is_none()).then(|| view! { <p class="field__error" role="alert">"＊" {text.file_first}</p> })}
        </div>
    }
}
