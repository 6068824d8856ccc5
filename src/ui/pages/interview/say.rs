//! A field whose text is kept on change, and which says below itself why a text wasn't kept. What was typed stays.

use leptos::prelude::*;

use crate::app::app;
use crate::domain::check::Refusal;
use crate::text;
use crate::ui::parts::TextField;

/// One text of an interview.
#[component]
pub fn Say(
    /// Unique on the page.
    #[prop(into)]
    id: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] help: String,
    #[prop(into)] value: Signal<String>,
    /// Keeps the text, or says why not.
    #[prop(into)]
    keep: Callback<String, Option<Refusal>>,
    #[prop(default = 1)] lines: u32,
) -> impl IntoView {
    let lang = app().text().lang;
    let refused = RwSignal::new(None::<Refusal>);
    let error = Signal::derive(move || refused.get().map(|refusal| text::refusal(refusal, lang)));
    let change = move |typed: String| refused.set(keep.run(typed));
    view! { <TextField id=id label=label help=help value=value on_change=change error=error lines=lines optional=true/> }
}
