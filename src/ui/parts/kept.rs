//! A field for words about oneself that never loses any: what is typed is a draft until the record takes it.
//!
//! What is refused stays in the field with the reason below it, also after a reload; a withdrawal forgets it, and an
//! undo or another tab that changes the record makes it pointless.

use leptos::ev::Event;
use leptos::prelude::*;

use super::TextField;
use crate::app::{OWN_DRAFTS, after, app};
use crate::domain::check::Refusal;
use crate::text;

/// So many characters before the end the rest is read aloud.
const NEAR: usize = 20;

/// The name of a draft of words about oneself.
#[must_use]
pub fn own_draft(field: &str) -> String {
    format!("{OWN_DRAFTS}{field}")
}

/// A text field whose draft is kept.
#[component]
pub fn KeptField(
    /// Unique on the page.
    #[prop(into)]
    id: String,
    /// The draft's name, from [`own_draft`]. Where it changes, the text in progress goes with it.
    #[prop(into)]
    place: Signal<String>,
    #[prop(into)] label: String,
    /// What the record says.
    #[prop(into)]
    value: Signal<String>,
    /// Writes a text; the refusal where it isn't written.
    #[prop(into)]
    write: Callback<String, Option<Refusal>>,
    #[prop(optional, into)] help: String,
    /// A word of caution about what stands there. It is kept all the same.
    #[prop(optional, into)]
    caution: MaybeProp<String>,
    /// 1 gives an input, more a textarea.
    #[prop(default = 1)]
    lines: u32,
    /// The most characters; counted in sight where it is given.
    #[prop(optional)]
    most: Option<usize>,
    #[prop(optional)] required: bool,
    #[prop(optional)] optional: bool,
    #[prop(default = "off")] autocomplete: &'static str,
) -> impl IntoView {
    let app = app();
    let (place, stored) = (Memo::new(move |_| place.get()), Memo::new(move |_| value.get()));
    // What was refused, and why.
    let refused = RwSignal::new(None::<(String, Refusal)>);
    let commit = move |typed: String| {
        // Leaving the page may take the field away under the hand: then the draft stays, and is tried the next time.
        let Some(name) = place.try_get_untracked() else { return };
        let Some(refusal) = write.try_run(typed.clone()) else { return };
        // What no record holds is on the disk before anything else can happen.
        app.keep_at_once(&name, if refusal.is_some() { &typed } else { "" });
        refused.try_set(refusal.map(|refusal| (typed, refusal)));
    };
    // What a closed tab left behind is tried once more.
    let begun = app.draft(&place.get_untracked());
    if !begun.is_empty() {
        after(0, move || commit(begun));
    }
    Effect::new(move |before: Option<String>| {
        let now = stored.get();
        if before.is_some_and(|before| before != now) && refused.with_untracked(Option::is_some) {
            app.keep_draft(&place.get_untracked(), "");
            refused.set(None);
        }
        now
    });
    Effect::new(move |before: Option<String>| {
        let now = place.get();
        if let Some(before) = before.filter(|before| *before != now) {
            let begun = app.draft(&before);
            if !begun.is_empty() {
                app.keep_draft(&now, &begun);
                app.keep_draft(&before, "");
            }
        }
        now
    });
    let shown = Memo::new(move |_| {
        refused.with(|refused| refused.as_ref().map_or_else(|| stored.get(), |(typed, _)| typed.clone()))
    });
    let length = RwSignal::new(0);
    Effect::new(move |_| length.set(shown.with(|text| text.chars().count())));
    let typing = move |event: Event| {
        let typed = event_target_value(&event);
        length.try_set(typed.chars().count());
        app.keep_draft(&place.get_untracked(), &typed);
    };
    let words = &app.text().common;
    let over = move || most.and_then(|most| length.get().checked_sub(most)).filter(|over| *over > 0);
    let error = Signal::derive(move || {
        let refusal = refused.with(|refused| refused.as_ref().map(|(_, why)| text::refusal(*why, app.text().lang)));
        over().map(|over| (words.over)(over)).or(refusal)
    });
    let count = most.map(|most| {
        let left = move || most.checked_sub(length.get()).filter(|left| *left <= NEAR);
        let said = move || over().map(|over| (words.over)(over)).or_else(|| left().map(|left| (words.left)(left)));
        view! {
            <p class="hint typed__count" aria-hidden="true">{move || (words.count)(length.get(), most)}</p>
            <p class="vh" role="status">{said}</p>
        }
    });
    view! {
        <div class="typed" on:input=typing>
            <TextField id=id label=label help=help error=error lines=lines required=required optional=optional
                autocomplete=autocomplete value=shown on_change=commit/>
            {count}
            {move || caution.get().map(|caution| view! { <p class="small typed__caution" role="status">{caution}</p> })}
        </div>
    }
}
