//! A choice out of a list, and a switch, for places of the plan that are no text.

use leptos::prelude::*;

use super::edit::{Edit, PlanText};
use crate::app::app;
use crate::domain::forum::Forum;

/// One of a list.
#[component]
pub fn PlanSelect(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    /// Values and words, in order.
    #[prop(into)]
    options: Signal<Vec<(String, String)>>,
    #[prop(into)] chosen: Signal<String>,
    #[prop(into)] on_change: Callback<String>,
) -> impl IntoView {
    let rows = move || {
        let row = |(value, words): (String, String)| {
            let own = value.clone();
            view! { <option value=value prop:selected=move || chosen.get() == own>{words}</option> }
        };
        options.get().into_iter().map(row).collect_view()
    };
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>{label}</label>
            <select class="input" id=id on:change=move |event| on_change.run(event_target_value(&event))>{rows}</select>
        </div>
    }
}

/// On or off, with a sentence about what that does.
#[component]
pub fn PlanSwitch(
    #[prop(into)] label: String,
    #[prop(into)] help: Signal<String>,
    #[prop(into)] on: Signal<bool>,
    #[prop(into)] on_change: Callback<bool>,
) -> impl IntoView {
    view! {
        <label class="switch">
            <input type="checkbox" role="switch" prop:checked=move || on.get()
                on:change=move |event| on_change.run(event_target_checked(&event))/>
            <span>{label}<small>{move || help.get()}</small></span>
        </label>
    }
}

/// The English form of a text, while the kit has English.
#[component]
pub fn InEnglish(
    edit: Edit,
    #[prop(into)] id: String,
    /// The label of the text itself.
    #[prop(into)]
    label: String,
    read: fn(&Forum, usize) -> Option<&String>,
    write: fn(&mut Forum, usize) -> Option<&mut String>,
    at: usize,
    #[prop(default = 1)] lines: u32,
) -> impl IntoView {
    let label = (app().text().kit.in_english)(&label);
    let on = Memo::new(move |_| edit.with(|forum| forum.english));
    view! {
        <Show when=move || on.get()>
            <PlanText edit=edit at=at id=id.clone() label=label.clone() read=read write=write lines=lines/>
        </Show>
    }
}
