//! Passphrases and typed secrets: hidden unless a person wants to see them, never kept as a draft.
//!
//! What is typed lives in the caller's signal and nowhere else; callers empty it once it is used.

use leptos::prelude::*;

use super::{Glyph, Icon};
use crate::app::app;

/// The fewest characters of a passphrase that protects a file.
pub const FEWEST: usize = 12;

/// From so many characters on a passphrase is called long.
const LONG: usize = 16;
/// Fewer different characters are called repetitive.
const VARIED: usize = 6;

/// Whether two entries make a passphrase.
#[must_use]
pub fn agrees(first: &str, again: &str) -> bool {
    first.chars().count() >= FEWEST && first == again
}

/// One hidden field with a button that shows it.
#[component]
pub fn SecretField(
    /// Unique on the page.
    #[prop(into)]
    id: String,
    /// The field's name.
    #[prop(into)]
    label: String,
    /// What is typed, key by key.
    value: RwSignal<String>,
    /// Words between label and field.
    #[prop(optional, into)]
    help: String,
    /// Words below the field.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// Shown from the start: for what is copied off a sheet.
    #[prop(optional)]
    open: bool,
    /// The attribute `autocomplete`.
    #[prop(default = "off")]
    autocomplete: &'static str,
) -> impl IntoView {
    let text = &app().text().keys;
    let shown = RwSignal::new(open);
    let help_id = (!help.is_empty()).then(|| format!("{id}-help"));
    let error_id = format!("{id}-error");
    let described = {
        let (help_id, error_id) = (help_id.clone(), error_id.clone());
        move || {
            let error = error.get().map(|_| error_id.clone());
            let ids: Vec<String> = help_id.iter().cloned().chain(error).collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        }
    };
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>{label}</label>
            {help_id.map(|id| view! { <p class="field__help" id=id>{help}</p> })}
            <div class="secret">
                <input class="input mono" id=id.clone() type=move || if shown.get() { "text" } else { "password" } autocomplete=autocomplete
                    autocapitalize="off" spellcheck="false" prop:value=move || value.get()
                    on:input=move |event| value.set(event_target_value(&event))
                    aria-describedby=described aria-invalid=move || error.get().map(|_| "true")/>
                <button type="button" class="btn btn--quiet" aria-controls=id aria-pressed=move || shown.get().to_string()
                    on:click=move |_| shown.update(|shown| *shown = !*shown)>
                    {move || if shown.get() { view! { <Glyph icon=Icon::Hide/> } } else { view! { <Glyph icon=Icon::Show/> } }}
                    {text.show}
                </button>
            </div>
            {move || error.get().map(|error| view! { <p class="field__error" id=error_id.clone()>"＊" {error}</p> })}
        </div>
    }
}

/// A new passphrase, typed twice, with what to think of it in words.
#[component]
pub fn NewPassphrase(
    /// Begins the ids of both fields.
    id: &'static str,
    /// The passphrase.
    first: RwSignal<String>,
    /// The same, typed again.
    again: RwSignal<String>,
    /// Whether the person has tried to go on: from then on errors are shown.
    #[prop(into)]
    tried: Signal<bool>,
) -> impl IntoView {
    let text = &app().text().keys;
    let short = Signal::derive(move || {
        let count = first.with(|first| first.chars().count());
        (tried.get() && count < FEWEST).then(|| (text.too_short)(FEWEST))
    });
    let differs = Signal::derive(move || {
        let differs = first.get() != again.get();
        (tried.get() && differs && short.get().is_none()).then(|| text.differs.to_owned())
    });
    let strength = move || {
        let typed = first.get();
        let count = typed.chars().count();
        let varied = typed.chars().collect::<std::collections::BTreeSet<_>>().len();
        match count {
            0 => String::new(),
            _ if count < FEWEST => (text.letters_left)(FEWEST - count),
            _ if varied < VARIED => text.repetitive.to_owned(),
            _ if count < LONG => text.enough.to_owned(),
            _ => text.long.to_owned(),
        }
    };
    view! {
        <div class="stack stack--3">
            <SecretField id=format!("{id}-first") label=text.passphrase value=first help=text.passphrase_help.to_owned()
                error=short autocomplete="new-password"/>
            <p class="small strength" role="status" aria-live="polite">{strength}</p>
            <SecretField id=format!("{id}-again") label=text.passphrase_again value=again error=differs autocomplete="new-password"/>
        </div>
    }
}
