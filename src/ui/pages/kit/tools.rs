//! The buttons of a row: up, down, take away. Where tables have written for a row, a person is asked first.
//!
//! The focus follows a row that moves; at an end only the other button is left.

use leptos::prelude::*;

use super::edit::Edit;
use crate::app::{after, app, focus};
use crate::domain::forum::Forum;
use crate::ui::parts::{Glyph, Icon};

/// Which rows, and what can be done with them.
#[derive(Clone, Copy)]
pub struct List {
    /// How the ids of the buttons begin; the button that adds a row is `add-…`.
    pub name: &'static str,
    /// How many rows there are.
    pub count: fn(&Forum) -> usize,
    /// What a row is called.
    pub called: fn(&Forum, usize) -> Option<&String>,
    /// Swaps two rows that exist; nothing where the order is no matter.
    pub swap: Option<fn(&mut Forum, usize, usize)>,
    /// Takes a row away.
    pub remove: fn(&mut Forum, usize),
    /// The fewest rows that must stay.
    pub least: usize,
    /// A question to ask before a row goes.
    pub concern: fn(Edit, usize) -> Option<String>,
}

/// Nobody needs to be asked.
pub fn nothing(_: Edit, _: usize) -> Option<String> {
    None
}

/// The buttons of one row.
#[component]
pub fn Tools(edit: Edit, list: List, at: usize) -> impl IntoView {
    let app = app();
    let words = &app.text().kit;
    let [up_short, down_short, remove_short] = words.row_tools;
    let count = Memo::new(move |_| edit.with(|forum| (list.count)(forum)));
    let name = Memo::new(move |_| edit.with(|forum| (list.called)(forum, at).cloned().unwrap_or_default()));
    let asked = RwSignal::new(None::<String>);
    let moves = move |other: usize, to: String| {
        edit.change(|forum| {
            if let Some(swap) = list.swap.filter(|_| at.max(other) < (list.count)(forum)) {
                swap(forum, at, other);
            }
        });
        focus(&to);
    };
    let up = move |_| {
        if let Some(other) = at.checked_sub(1) {
            let way = if other == 0 { "down" } else { "up" };
            moves(other, format!("{}-{other}-{way}", list.name));
        }
    };
    let down = move |_| {
        let way = if at + 2 >= count.get_untracked() { "up" } else { "down" };
        moves(at + 1, format!("{}-{}-{way}", list.name, at + 1));
    };
    let take_away = move || {
        asked.set(None);
        edit.change(|forum| (list.remove)(forum, at));
        focus(&format!("add-{}", list.name));
    };
    let ask = move |_| match (list.concern)(edit, at) {
        None => take_away(),
        Some(question) => {
            asked.set(Some(question));
            // The question is drawn after this tap.
            after(0, move || focus(&format!("{}-{at}-ask", list.name)));
        }
    };
    let keep = move |_| {
        asked.set(None);
        focus(&format!("{}-{at}-remove", list.name));
    };
    view! {
        <div class="rows__tools">
            {(list.swap.is_some() && at > 0).then(|| view! {
                <button type="button" class="btn btn--quiet btn--sm" id=format!("{}-{at}-up", list.name)
                    aria-label=move || (words.up)(&name.get()) on:click=up>
                    <Glyph icon=Icon::ArrowUp/>{up_short}
                </button>
            })}
            <Show when=move || list.swap.is_some() && at + 1 < count.get()>
                <button type="button" class="btn btn--quiet btn--sm" id=format!("{}-{at}-down", list.name)
                    aria-label=move || (words.down)(&name.get()) on:click=down>
                    <Glyph icon=Icon::ArrowDown/>{down_short}
                </button>
            </Show>
            <Show when=move || list.least < count.get()>
                <button type="button" class="btn btn--quiet btn--sm" id=format!("{}-{at}-remove", list.name)
                    aria-label=move || (words.remove)(&name.get()) on:click=ask>
                    <Glyph icon=Icon::Close/>{remove_short}
                </button>
            </Show>
        </div>
        {move || asked.get().map(|question| view! {
            <div class="kit__ask" role="group" aria-label=(words.remove)(&name.get()) tabindex="-1" id=format!("{}-{at}-ask", list.name)>
                <p><Glyph icon=Icon::Warn/>{question}</p>
                <div class="row">
                    <button type="button" class="btn btn--sm" on:click=move |_| take_away()>{words.take_away}</button>
                    <button type="button" class="btn btn--text btn--sm" on:click=keep>{app.text().common.cancel}</button>
                </div>
            </div>
        })}
    }
}
