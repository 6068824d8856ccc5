//! A field for words about oneself that never loses any: what is typed is a draft until the record takes it.
//!
//! What is refused stays in the field with the reason below it, also after a reload; a withdrawal forgets it.

use leptos::ev::Event;
use leptos::prelude::*;

use crate::app::{App, OWN_DRAFTS, app};
use crate::domain::check::Refusal;
use crate::text;
use crate::ui::parts::TextField;

/// So many characters before the end the rest is read aloud.
const NEAR: usize = 20;

/// A text of the own assessment.
#[component]
pub fn Typed(
    /// Unique on the page, and the draft's name.
    id: &'static str,
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
    let begun = begun(app, id);
    let refused = RwSignal::new(None::<Refusal>);
    if let Some(begun) = &begun {
        // What a closed tab left behind is tried once more.
        let begun = begun.clone();
        Effect::new(move |_| {
            refused.set(write.run(begun.clone()));
            if refused.with_untracked(Option::is_none) {
                app.keep_draft(&draft(id), "");
            }
        });
    }
    let start = begun.unwrap_or_else(|| value.get_untracked());
    let length = RwSignal::new(start.chars().count());
    let held = RwSignal::new(start);
    Effect::new(move |before: Option<String>| {
        let now = value.get();
        // Only what changed elsewhere: a refused text stays.
        if before.is_some_and(|before| before != now) && refused.with_untracked(Option::is_none) {
            length.set(now.chars().count());
            held.set(now.clone());
        }
        now
    });
    let typing = move |event: Event| {
        let typed = event_target_value(&event);
        length.try_set(typed.chars().count());
        app.keep_draft(&draft(id), &typed);
    };
    let commit = move |typed: String| {
        // Leaving the page may take the field away under the hand: then the draft stays, and is tried the next time.
        let Some(refusal) = write.try_run(typed.clone()) else { return };
        app.keep_draft(&draft(id), if refusal.is_some() { &typed } else { "" });
        refused.try_set(refusal);
        held.try_set(typed);
    };
    let words = &app.text().assess.about;
    let over = move || most.and_then(|most| length.get().checked_sub(most)).filter(|over| *over > 0);
    let error = Signal::derive(move || {
        let refusal = refused.get().map(|refusal| text::refusal(refusal, app.text().lang));
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
                autocomplete=autocomplete value=held on_change=commit/>
            {count}
            {move || caution.get().map(|caution| view! { <p class="small typed__caution" role="status">{caution}</p> })}
        </div>
    }
}

/// The name of a field's draft.
fn draft(id: &str) -> String {
    format!("{OWN_DRAFTS}{id}")
}

/// What was typed and not taken yet.
fn begun(app: App, id: &str) -> Option<String> {
    Some(app.draft(&draft(id))).filter(|text| !text.is_empty())
}
