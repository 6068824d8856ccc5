//! What participants wrote at the end: chosen one by one, or not published at all.

use leptos::prelude::*;

use super::writing::Writing;
use crate::app::app;
use crate::ui::parts::{Checks, Pick};

/// The choice. What was published before stays in the list, even where its answer is gone.
#[component]
pub fn Impressions(writing: Writing) -> impl IntoView {
    let app = app();
    let text = &app.text().opinions;
    let chosen = Memo::new(move |_| writing.with(|opinions| opinions.impressions.clone()));
    let all = Memo::new(move |_| {
        let mut all = writing.view.with(|view| {
            let Some((_, plenary)) = view else { return Vec::new() };
            app.records.with(|records| plenary.comments(records, writing.id))
        });
        let gone = chosen.with(|chosen| chosen.iter().filter(|said| !all.contains(said)).cloned().collect::<Vec<_>>());
        all.extend(gone);
        all
    });
    let picks = Signal::derive(move || {
        let pick = |said: String| Pick { value: said.clone(), label: said, ..Pick::default() };
        all.get().into_iter().map(pick).collect::<Vec<_>>()
    });
    let change = move |now: Vec<String>| {
        writing.change(|opinions| {
            // In the order in which they were chosen.
            opinions.impressions.retain(|said| now.contains(said));
            let new: Vec<String> = now.into_iter().filter(|said| !opinions.impressions.contains(said)).collect();
            opinions.impressions.extend(new);
        });
    };
    view! {
        <section class="stack stack--3" aria-labelledby="impressions">
            <div class="section-head section-head--thin"><h2 id="impressions">{text.impressions}</h2></div>
            <p class="hint">{text.impressions_text}</p>
            {move || if all.with(Vec::is_empty) {
                view! { <p>{text.impressions_none}</p> }.into_any()
            } else {
                view! {
                    <Checks name="impressions" legend=text.impressions_legend picks=picks chosen=Signal::derive(move || chosen.get()) on_change=change/>
                }.into_any()
            }}
        </section>
    }
}
