//! Into which cluster some notes go: every cluster is a button, the most alike first.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use leptos::prelude::*;

use super::{Asking, Desk};
use crate::domain::command::Command;
use crate::domain::forum::alike::{ALIKE, Pairs};
use crate::domain::id::Id;

/// The choice of a cluster.
#[component]
pub fn Into(desk: Desk, notes: BTreeSet<Id>) -> impl IntoView {
    let app = desk.app;
    let texts: Vec<Pairs> = notes.iter().filter_map(|id| Some(Pairs::of(&desk.note(*id)?.text))).collect();
    let likeness = |title: &str| {
        let title = Pairs::of(title);
        texts.iter().map(|text| text.likeness(&title)).max().filter(|figure| *figure >= ALIKE).unwrap_or(0)
    };
    let mut clusters = desk.board.with_untracked(|board| {
        board.clusters.iter().map(|bound| (bound.id, bound.cluster.title.clone())).collect::<Vec<_>>()
    });
    // Stable: where nothing is alike, the order of the board stays.
    clusters.sort_by_cached_key(|(_, title)| Reverse(likeness(title)));
    let notes = StoredValue::new(notes);
    view! {
        <div class="action-bar action-bar--many" role="group" aria-label=app.text().table.into_which>
            <p class="action-bar__count">{app.text().table.into_which}</p>
            <button type="button" class="btn btn--text action-bar__clear" on:click=move |_| desk.asking.set(Asking::Nothing)>{app.text().common.cancel}</button>
            {clusters.into_iter().map(|(id, title)| view! {
                <button type="button" class="btn" on:click=move |_| {
                    app.record(Command::Move { notes: notes.get_value(), to: Some(id) });
                    desk.answered(Some(id));
                }>{title}</button>
            }).collect_view()}
        </div>
    }
}
