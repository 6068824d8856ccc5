//! One cluster: heading to select it, votes, its slips. While votes are hidden it shows no number.

use leptos::prelude::*;

use super::Desk;
use super::slip::{Landing, Slip, box_of};
use crate::domain::command::Command;
use crate::domain::forum::Bound;
use crate::domain::id::Id;
use crate::ui::parts::{Glyph, Icon};

/// More dots than this are not drawn; the number says it all.
const MOST_DOTS: u32 = 12;

/// A cluster on the board.
#[component]
pub fn ClusterCard(desk: Desk, id: Id) -> impl IntoView {
    // Compared before it is copied: a tap changes one cluster and asks all of them.
    let bound = Memo::new_owning(move |old: Option<Option<Bound>>| {
        desk.board.with(|board| {
            let new = board.cluster(id);
            match old {
                Some(old) if old.as_ref() == new => (old, false),
                _ => (new.cloned(), true),
            }
        })
    });
    let title = Memo::new(move |_| {
        bound.with(|bound| bound.as_ref().map(|bound| bound.cluster.title.clone()).unwrap_or_default())
    });
    let count = move || bound.with(|bound| bound.as_ref().map_or(0, |bound| bound.notes.len()));
    let rows = move || bound.with(|bound| bound.as_ref().map(|bound| desk.rows(bound)).unwrap_or_default());
    let title_id = format!("cluster-{}", id.short());
    let heading_id = title_id.clone();
    let landing = Landing::new(desk, Some(id));
    view! {
        <section class="cluster" class:cluster--aim=move || landing.is_aimed_at() hidden=move || desk.is_hidden(id) aria-labelledby=title_id
            on:dragover=move |event| landing.over(&event) on:drop=move |event| landing.dropped(&event)>
            <h2 class="cluster__title">
                <label class="cluster__pick">
                    <input type="checkbox" id=box_of(id) prop:checked=move || desk.has_chosen(id)
                        on:change=move |event| desk.choose_cluster(id, event_target_checked(&event))/>
                    <span id=heading_id class="phrase">{title}</span>
                </label>
            </h2>
            <div class="cluster__meta">
                <Show when=move || desk.revealed.get() && !desk.stray>
                    <Dots votes=Signal::derive(move || votes(bound))/>
                </Show>
                <span class="cluster__n">{move || (desk.app.text().common.notes)(count())}</span>
                {(!desk.stray).then(|| view! { <VoteButtons desk=desk id=id bound=bound title=title/> })}
            </div>
            <ul class="slips cluster__bind">
                <For each=rows key=|(id, rev, _)| (*id, *rev) let:row>
                    <Slip desk=desk id=row.0 note=row.2 place="slip" inside="slip__pick"/>
                </For>
            </ul>
        </section>
    }
}

fn votes(bound: Memo<Option<Bound>>) -> u32 {
    bound.with(|bound| bound.as_ref().map_or(0, |bound| bound.votes))
}

/// The votes as a number and as dots.
#[component]
fn Dots(votes: Signal<u32>) -> impl IntoView {
    let text = crate::app::app().text();
    move || {
        let votes = votes.get();
        let dots: Vec<_> =
            (0..votes.min(MOST_DOTS)).map(|dot| view! { <circle cx=7 + 15 * dot cy="7" r="5.5"></circle> }).collect();
        let width = 15 * votes.clamp(1, MOST_DOTS);
        view! {
            <span class="vote-dots">
                <svg viewBox=format!("0 0 {width} 14") width=width height="14" aria-hidden="true" focusable="false">
                    {if votes == 0 { view! { <circle class="votes-none" cx="7" cy="7" r="5.5" stroke-dasharray="3 2"></circle> }.into_any() } else { dots.into_any() }}
                </svg>
                <b>{(text.common.votes)(votes)}</b>
            </span>
        }
    }
}

/// One vote more; and one less, once votes are shown.
#[component]
fn VoteButtons(desk: Desk, id: Id, bound: Memo<Option<Bound>>, title: Memo<String>) -> impl IntoView {
    let app = desk.app;
    let (text, words) = (&app.text().table, &app.text().board);
    let set = move |change: fn(u32) -> u32| {
        app.record(Command::Vote {
            cluster: id,
            count: change(bound.with_untracked(|bound| bound.as_ref().map_or(0, |it| it.votes))),
        });
    };
    let more = move |_| set(|votes| votes.saturating_add(1));
    view! {
        <Show when=move || desk.revealed.get() fallback=move || view! {
            <button type="button" class="btn btn--sm btn--quiet cluster__vote" aria-label=move || title.with(|title| (text.vote_more)(title)) on:click=more>
                <Glyph icon=Icon::Plus/>{words.vote_one}
            </button>
        }>
            <span class="pm" role="group" aria-label=move || title.with(|title| (text.votes_of)(title))>
                <button type="button" aria-label=move || title.with(|title| (text.vote_less)(title)) on:click=move |_| set(|votes| votes.saturating_sub(1))><Glyph icon=Icon::Minus/></button>
                <button type="button" aria-label=move || title.with(|title| (text.vote_more)(title)) on:click=more><Glyph icon=Icon::Plus/></button>
            </span>
        </Show>
    }
}
