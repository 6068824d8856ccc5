//! A month: the browser's own field where it has one, otherwise a line that understands the usual ways to write it.

use leptos::prelude::*;

use super::TextField;
use crate::app::app;
use crate::domain::skill::month;

/// A month, `YYYY-MM`; empty means open.
#[component]
pub fn MonthField(
    /// Unique on the page.
    #[prop(into)]
    id: String,
    #[prop(into)] label: String,
    #[prop(into)] value: Signal<String>,
    /// The new month; only called with `YYYY-MM`, or an empty text.
    #[prop(into)]
    on_change: Callback<String>,
) -> impl IntoView {
    let hint = app().text().need.month_hint;
    let wrong = RwSignal::new(false);
    let change = move |words: String| {
        let found = month(&words);
        wrong.set(found.is_none() && !words.is_empty());
        if found.is_some() || words.is_empty() {
            on_change.run(found.unwrap_or_default());
        }
    };
    let error = Signal::derive(move || wrong.get().then(|| hint.to_owned()));
    view! { <TextField id=id kind="month" label=label help=hint error=error value=value on_change=change/> }
}
