//! Choices: native radios and checkboxes inside rows that one may hit anywhere.

use leptos::prelude::*;

use crate::app::app;

/// One thing to choose.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Pick {
    /// What is written when it is chosen.
    pub value: String,
    /// The sentence to choose.
    pub label: String,
    /// Smaller words below it.
    pub sub: String,
    /// A word at the end of the row.
    pub tag: String,
}

impl Pick {
    /// A value and its sentence, without anything else.
    #[must_use]
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), ..Self::default() }
    }
}

/// Exactly one of several, or none yet.
#[component]
pub fn Radios(
    /// Unique on the page; `ask-` before it is the id of the group, which can take the focus.
    #[prop(into)]
    name: String,
    #[prop(into)] legend: String,
    #[prop(into)] picks: Signal<Vec<Pick>>,
    #[prop(into)] chosen: Signal<Option<String>>,
    #[prop(into)] on_change: Callback<String>,
    #[prop(optional)] required: bool,
    /// Side by side instead of one below the other.
    #[prop(optional)]
    inline: bool,
    /// Larger legend, as a question of the page.
    #[prop(optional)]
    question: bool,
) -> impl IntoView {
    let rows = radios(name.clone(), picks, chosen, on_change, inline);
    fieldset(&name, legend, required, question, rows.into_any())
}

/// Any number of several.
#[component]
pub fn Checks(
    #[prop(into)] name: String,
    #[prop(into)] legend: String,
    #[prop(into)] picks: Signal<Vec<Pick>>,
    #[prop(into)] chosen: Signal<Vec<String>>,
    /// All that are chosen now, in the order of `picks`.
    #[prop(into)]
    on_change: Callback<Vec<String>>,
    #[prop(optional)] required: bool,
    #[prop(optional)] inline: bool,
    #[prop(optional)] question: bool,
) -> impl IntoView {
    let rows = checks(name.clone(), picks, chosen, on_change, inline);
    fieldset(&name, legend, required, question, rows.into_any())
}

/// The rows of [`Radios`] without a frame, for fieldsets that hold more.
pub fn radios(
    name: String,
    picks: Signal<Vec<Pick>>,
    chosen: Signal<Option<String>>,
    on_change: Callback<String>,
    inline: bool,
) -> impl IntoView {
    view! {
        <div class=class(inline)>
            <For each=move || picks.get() key=|pick| (pick.value.clone(), pick.label.clone()) let:pick>
                {
                    let (value, sent) = (pick.value.clone(), pick.value.clone());
                    view! {
                        <label class="choice">
                            <input type="radio" name=name.clone() value=value.clone()
                                prop:checked=move || chosen.get().as_deref() == Some(value.as_str())
                                on:change=move |_| on_change.run(sent.clone())/>
                            {words(&pick)}
                        </label>
                    }
                }
            </For>
        </div>
    }
}

/// The rows of [`Checks`] without a frame.
pub fn checks(
    name: String,
    picks: Signal<Vec<Pick>>,
    chosen: Signal<Vec<String>>,
    on_change: Callback<Vec<String>>,
    inline: bool,
) -> impl IntoView {
    let toggle = move |value: &str, on: bool| {
        let held = chosen.get_untracked();
        let kept = picks.get_untracked().into_iter().map(|pick| pick.value);
        on_change.run(kept.filter(|here| if here == value { on } else { held.contains(here) }).collect());
    };
    view! {
        <div class=class(inline)>
            <For each=move || picks.get() key=|pick| (pick.value.clone(), pick.label.clone()) let:pick>
                {
                    let (value, sent) = (pick.value.clone(), pick.value.clone());
                    view! {
                        <label class="choice">
                            <input type="checkbox" name=name.clone() value=value.clone()
                                prop:checked=move || chosen.get().contains(&value)
                                on:change=move |event| toggle(&sent, event_target_checked(&event))/>
                            {words(&pick)}
                        </label>
                    }
                }
            </For>
        </div>
    }
}

fn class(inline: bool) -> &'static str {
    if inline { "choices choices--inline" } else { "choices" }
}

fn words(pick: &Pick) -> impl IntoView + use<> {
    let sub = (!pick.sub.is_empty()).then(|| view! { <span class="choice__sub">{pick.sub.clone()}</span> });
    let tag = (!pick.tag.is_empty()).then(|| view! { <span class="choice__tag">{pick.tag.clone()}</span> });
    let label =
        if sub.is_some() { view! { <b>{pick.label.clone()}</b> }.into_any() } else { pick.label.clone().into_any() };
    view! { <span class="choice__main">{label} {sub}</span> {tag} }
}

fn fieldset(name: &str, legend: String, required: bool, question: bool, rows: AnyView) -> impl IntoView + use<> {
    let app = app();
    view! {
        <fieldset class="stack stack--2" id=format!("ask-{name}") tabindex="-1">
            <legend class=if question { "need__q" } else { "field__label" }>
                {legend}
                {required.then(|| view! { <span class="field__req">{app.text().common.required}</span> })}
            </legend>
            {rows}
        </fieldset>
    }
}
