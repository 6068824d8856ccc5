//! One cluster: heading to select it, votes as a number, its slips.

use leptos::prelude::*;

use super::Desk;
use super::selection::toggle;
use super::tray::from_name;
use crate::domain::command::Command;
use crate::domain::forum::Bound;
use crate::domain::id::Id;
use crate::ui::parts::{Glyph, Icon};

/// More dots than this are not drawn; the number says it all.
const MOST_DOTS: u32 = 12;

/// A cluster on the board.
#[component]
pub fn ClusterCard(desk: Desk, id: Id) -> impl IntoView {
    let bound =
        Memo::new(move |_| desk.board.with(|board| board.clusters.iter().find(|bound| bound.id == id).cloned()));
    let title_id = format!("cluster-{}", id.short());
    let heading_id = title_id.clone();
    view! {
        <section class="cluster" aria-labelledby=title_id>
            <h2 class="cluster__title">
                <label class="cluster__pick">
                    <input type="checkbox" prop:checked=move || desk.selection.with(|selection| selection.clusters.contains(&id))
                        on:change=move |event| desk.selection.update(|selection| {
                            toggle(&mut selection.clusters, id, event_target_checked(&event));
                        })/>
                    <span id=heading_id class="phrase">{move || bound.with(|bound| bound.as_ref().map(|bound| bound.cluster.title.clone()))}</span>
                </label>
            </h2>
            {move || bound.get().map(|bound| meta(desk, &bound))}
            <ul class="slips cluster__bind">
                {move || bound.get().map(|bound| bound.notes.into_iter().map(|(note_id, note)| {
                    let from = from_name(note.from.as_deref());
                    view! {
                        <li class="slip"><label class="slip__pick">
                            <input type="checkbox" prop:checked=move || desk.selection.with(|selection| selection.notes.contains(&note_id))
                                on:change=move |event| desk.selection.update(|selection| {
                                    toggle(&mut selection.notes, note_id, event_target_checked(&event));
                                })/>
                            <span>{note.text} <small>{from}</small></span>
                        </label></li>
                    }
                }).collect_view())}
            </ul>
        </section>
    }
}

/// Votes, count of notes, and the two vote buttons.
fn meta(desk: Desk, bound: &Bound) -> impl IntoView + use<> {
    let app = desk.app;
    let (id, votes) = (bound.id, bound.votes);
    let title = bound.cluster.title.clone();
    let text = app.text();
    let set = move |count: u32| {
        app.record(Command::Vote { cluster: id, count });
    };
    let dots: Vec<_> =
        (0..votes.min(MOST_DOTS)).map(|dot| view! { <circle cx=7 + 15 * dot cy="7" r="5.5"></circle> }).collect();
    let width = 15 * votes.clamp(1, MOST_DOTS);
    view! {
        <div class="cluster__meta">
            <span class="vote-dots">
                <svg viewBox=format!("0 0 {width} 14") width=width height="14" aria-hidden="true" focusable="false">
                    {if votes == 0 { view! { <circle class="votes-none" cx="7" cy="7" r="5.5" stroke-dasharray="3 2"></circle> }.into_any() } else { dots.into_any() }}
                </svg>
                <b>{(text.common.votes)(votes)}</b>
            </span>
            <span class="cluster__n">{(text.common.notes)(bound.notes.len())}</span>
            <span class="pm" role="group" aria-label=(text.table.votes_of)(&title)>
                <button type="button" aria-label=(text.table.vote_less)(&title) on:click=move |_| set(votes.saturating_sub(1))><Glyph icon=Icon::Minus/></button>
                <button type="button" aria-label=(text.table.vote_more)(&title) on:click=move |_| set(votes + 1)><Glyph icon=Icon::Plus/></button>
            </span>
        </div>
    }
}
