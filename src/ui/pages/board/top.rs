//! The top of a board: the question, how the votes stand, the search, and the last steps.

use leptos::prelude::*;

use super::{Desk, UndoRedo};
use crate::ui::parts::{Glyph, Icon};

/// The question, and a bar that stays in sight while the board scrolls.
#[component]
pub fn BoardHead(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let lang = app.text().lang;
    let question = desk.theme.with_value(|theme| theme.question(lang).to_owned());
    let stand = move || {
        desk.board.with(|board| (app.text().board.stand)(board.notes(), board.clusters.len(), board.tray.len()))
    };
    view! {
        <div class="board-head">
            <h1 class="phrase">{if desk.stray { app.text().board.stray_title.to_owned() } else { question }}</h1>
            <p class="vh" role="status">{stand}</p>
        </div>
        <div class="board-bar">
            {(!desk.stray).then(|| view! { <Votes desk=desk/> })}
            <Search desk=desk/>
            <UndoRedo/>
        </div>
    }
}

/// How many votes are in, and whether they are shown.
#[component]
fn Votes(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let text = &app.text().board;
    let given = move || desk.board.with(|board| board.votes);
    let words = move || match (desk.votes(), desk.revealed.get()) {
        (None, _) => (text.votes_in_unknown)(given()),
        (Some(all), true) => (text.votes_left)(desk.votes_per_person, all.saturating_sub(given())),
        (Some(all), false) => (text.votes_in)(all, given()),
    };
    let all_in = move || !desk.revealed.get() && desk.votes().is_some_and(|all| all > 0 && given() >= all);
    let turn = move |_| {
        let theme = desk.theme.with_value(|theme| theme.id.clone());
        app.sit(desk.forum, move |sitting| {
            let shown = sitting.revealed.len();
            sitting.revealed.retain(|here| *here != theme);
            if sitting.revealed.len() == shown {
                sitting.revealed.push(theme);
            }
        });
    };
    view! {
        <div class="board-bar__votes">
            <p role="status">{words}</p>
            <button type="button" class="btn btn--sm" class:btn--solid=all_in on:click=turn>
                {move || if desk.revealed.get() {
                    view! { <Glyph icon=Icon::Hide/>{text.conceal} }.into_any()
                } else {
                    view! { <Glyph icon=Icon::Show/>{text.reveal} }.into_any()
                }}
            </button>
        </div>
    }
}

/// The search: what fits stays on the board.
#[component]
fn Search(desk: Desk) -> impl IntoView {
    let text = &desk.app.text().board;
    let field = NodeRef::<leptos::html::Input>::new();
    let composing = StoredValue::new(false);
    let look = move || {
        if let Some(field) = field.get_untracked().filter(|_| !composing.get_value()) {
            desk.wanted.set(field.value());
        }
    };
    let end = move || {
        if let Some(field) = field.get_untracked() {
            field.set_value("");
        }
        desk.wanted.set(String::new());
    };
    let found = move || {
        desk.shown.with(|shown| {
            shown.as_ref().map(|board| match (board.notes(), board.clusters.len()) {
                (0, 0) => text.found_none.to_owned(),
                (notes, clusters) => (text.found)(notes, clusters),
            })
        })
    };
    view! {
        <search class="board-bar__search">
            <label class="vh" for="find">{text.search}</label>
            <Glyph icon=Icon::Search/>
            <input class="input" id="find" type="search" placeholder=text.search autocomplete="off" enterkeyhint="search" node_ref=field
                on:compositionstart=move |_| composing.set_value(true)
                on:compositionend=move |_| { composing.set_value(false); look(); }
                on:input=move |_| look()
                on:keydown=move |event| if event.key() == "Escape" && !event.is_composing() { event.stop_propagation(); end(); }/>
            <Show when=move || desk.wanted.with(|wanted| !wanted.is_empty())>
                <button type="button" class="btn btn--sm btn--text" on:click=move |_| end()>{text.search_end}</button>
            </Show>
            <p class="board-bar__found" role="status">{found}</p>
        </search>
    }
}
