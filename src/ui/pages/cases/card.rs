//! One case: a card, its form in place, or the line that is left where it was deleted.

use leptos::prelude::*;

use super::edit::{CaseEdit, Forms};
use super::fields::{ShortForm, WholeForm};
use super::{KEPT_OPEN, said, standard};
use crate::app::{after, app, focus};
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::skill::Evidence;
use crate::route::Route;
use crate::ui::parts::{Glyph, Icon};

/// The case of one row.
#[component]
pub fn CaseCard(
    forms: Forms,
    number: usize,
    /// The whole form, and the linked items on the card.
    #[prop(optional)]
    whole: bool,
) -> impl IntoView {
    let edit = forms.case(number);
    // One word for the form, with a record or without: the first field that is filled in must not build it anew.
    let state = Memo::new(move |_| {
        edit.row.get().map(|row| match (row.record, edit.case.with(Option::is_some)) {
            (Some(_), false) => Stand::Deleted,
            _ if row.open => Stand::Opened,
            _ => Stand::Folded,
        })
    });
    move || match state.get() {
        Some(Stand::Deleted) => view! { <Deleted edit=edit/> }.into_any(),
        Some(Stand::Folded) => view! { <Folded edit=edit whole=whole/> }.into_any(),
        Some(Stand::Opened) => view! { <Opened edit=edit whole=whole/> }.into_any(),
        None => ().into_any(),
    }
}

/// How a case stands on the page.
#[derive(Clone, Copy, PartialEq)]
enum Stand {
    Folded,
    Opened,
    Deleted,
}

/// The card.
#[component]
fn Folded(edit: CaseEdit, whole: bool) -> impl IntoView {
    let app = app();
    let text = app.text();
    let name = edit.read(|case| case.clone());
    let title = move || name.with(|case| said::name(text, case));
    let open = move |_| {
        edit.forms.set(edit.number, |row| row.open = true);
        after(0, move || focus(&edit.field("case")));
    };
    view! {
        <article class="case" aria-labelledby=edit.field("name")>
            <div class="case__head">
                <div>
                    <h3 id=edit.field("name") class="case__name"><bdi>{title}</bdi></h3>
                    <p class="small muted"><bdi>{move || name.with(|case| said::about(text, case))}</bdi></p>
                </div>
                <button type="button" id=edit.field("edit") class="btn btn--sm btn--quiet" on:click=open
                    aria-label=move || name.with(|case| (text.cases.edit)(&said::name(text, case)))>
                    <Glyph icon=Icon::Edit/>{text.common.edit}
                </button>
            </div>
            <State edit=edit/>
            {whole.then(|| view! { <p class="small">{move || name.with(shown)}</p> })}
        </article>
    }
}

/// The items that a case shows, by name.
fn shown(case: &Evidence) -> String {
    let app = app();
    let text = app.text();
    let words = &text.cases;
    if case.items.is_empty() {
        return words.shows_none.to_owned();
    }
    let standard = standard(app);
    let name = |id: &String| format!("{id}\u{a0}{}", said::shown(text, &standard, id)).trim().to_owned();
    let names: Vec<String> = case.items.iter().map(name).collect();
    let between = text.common.and;
    format!("{}{}{}", words.shows, if between == "、" { "：" } else { ": " }, names.join(between))
}

/// Counts, or what it lacks.
#[component]
fn State(edit: CaseEdit) -> impl IntoView {
    let text = app().text();
    let state = move || {
        edit.case.with(|case| {
            let (icon, words) = said::state(text, case.as_ref()?);
            Some(view! { <Glyph icon=icon/><span>{words}</span> })
        })
    };
    view! { <p class="small case__state" aria-live="polite">{state}</p> }
}

/// The form.
#[component]
fn Opened(edit: CaseEdit, whole: bool) -> impl IntoView {
    let app = app();
    let text = app.text();
    let words = &text.cases;
    let asking = RwSignal::new(false);
    let written = Memo::new(move |_| edit.case.with(Option::is_some));
    // The name at the start: a heading that changes while somebody types below it would be restless.
    let title = edit
        .case
        .with_untracked(|case| case.as_ref().map_or_else(|| words.new.to_owned(), |case| said::name(text, case)));
    let close = move |_| {
        if written.get_untracked() {
            edit.forms.set(edit.number, |row| row.open = false);
            after(0, move || focus(&edit.field("edit")));
        } else {
            edit.forms.drop(edit.number);
            after(0, || focus(WRITE));
        }
    };
    let ask = move |on: bool| {
        asking.set(on);
        after(0, move || focus(&edit.field(if on { "sure" } else { "remove" })));
    };
    let linked = move || edit.case.with(|case| case.as_ref().map_or(0, |case| case.items.len()));
    let remove = move |_| {
        if let Some(id) = record(edit) {
            app.record(Command::Delete(id));
            after(0, move || focus(&edit.field("back")));
        }
    };
    let to_whole = move |_| {
        if let Some(id) = record(edit) {
            app.keep_draft(KEPT_OPEN, &id.to_string());
        }
    };
    view! {
        <article class="case case--open" aria-labelledby=edit.field("case")>
            <h3 id=edit.field("case") class="case__name" tabindex="-1"><bdi>{title}</bdi></h3>
            <div class="stack stack--3">
                {if whole { view! { <WholeForm edit=edit/> }.into_any() } else { view! { <ShortForm edit=edit/> }.into_any() }}
            </div>
            <State edit=edit/>
            <div class="case__acts">
                <button type="button" class="btn btn--sm" on:click=close>{words.close}</button>
                {move || (written.get() && !whole).then(|| view! {
                    <a class="btn btn--sm btn--text" href=Route::Cases.to_string() on:click=to_whole>{words.category.whole}</a>
                })}
                {move || (written.get() && !asking.get()).then(|| view! {
                    <button type="button" id=edit.field("remove") class="btn btn--sm btn--text" on:click=move |_| ask(true)>
                        <Glyph icon=Icon::Trash/>{words.remove}
                    </button>
                })}
            </div>
            {move || asking.get().then(|| view! {
                <div class="case__sure" id=edit.field("sure") tabindex="-1" role="group" aria-label=move || (words.remove_ask)(linked())>
                    <p>{move || (words.remove_ask)(linked())}</p>
                    <div class="row">
                        <button type="button" class="btn btn--sm btn--quiet" on:click=remove>{words.remove_do}</button>
                        <button type="button" class="btn btn--sm btn--text" on:click=move |_| ask(false)>{text.common.cancel}</button>
                    </div>
                </div>
            })}
        </article>
    }
}

/// What is left of a deleted case.
#[component]
fn Deleted(edit: CaseEdit) -> impl IntoView {
    let app = app();
    let words = &app.text().cases;
    let back = move |_| {
        if let Some(id) = record(edit) {
            app.bring_back(id);
            edit.forms.set(edit.number, |row| row.open = false);
            after(0, move || focus(&edit.field("edit")));
        }
    };
    view! {
        <p class="case case--gone">
            <span>{words.removed}</span>
            <button type="button" id=edit.field("back") class="btn btn--sm" on:click=back><Glyph icon=Icon::Undo/>{words.bring_back}</button>
        </p>
    }
}

fn record(edit: CaseEdit) -> Option<Id> {
    edit.row.get_untracked().and_then(|row| row.record)
}

/// The button that writes one more case: where the focus goes when an empty form is closed.
pub const WRITE: &str = "write-case";
