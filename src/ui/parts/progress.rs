//! How far a long piece of work has come: a bar with its name, and the numbers beside it.

use leptos::prelude::*;

/// A progress bar. The numbers are not read aloud one by one; the bar tells them to those who ask.
#[component]
pub fn Progress(
    /// What is going on.
    label: &'static str,
    /// Done, and all.
    #[prop(into)]
    at: Signal<(usize, usize)>,
    /// Both numbers in words.
    words: fn(usize, usize) -> String,
) -> impl IntoView {
    view! {
        <div class="progress">
            <label class="progress__label" for="progress" role="status">{label}</label>
            <progress class="meter" id="progress" max=move || at.get().1.max(1).to_string() value=move || at.get().0.to_string()></progress>
            <p class="hint">{move || words(at.get().0, at.get().1)}</p>
        </div>
    }
}
