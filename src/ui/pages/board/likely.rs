//! 似ている付箋: one quiet proposal at a time above the tray. A person accepts it or puts it off; nothing binds by itself.
//!
//! It is worked out some time after the last change, and never while something is selected: it must not slow a tap,
//! nor push a note away from under a finger.

use std::collections::BTreeSet;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use leptos::prelude::*;

use super::selection::Selection;
use super::{Asking, Desk};
use crate::app::after;
use crate::domain::command::Command;
use crate::domain::forum::{Board, Likely};
use crate::domain::id::Id;

/// So long nothing may have changed before anything is proposed.
const QUIET_MS: i32 = 900;

/// So many texts of a proposal are shown.
const MOST_TEXTS: usize = 2;

/// The proposal.
#[component]
pub fn Likely(desk: Desk) -> impl IntoView {
    let found = RwSignal::new(Vec::<Likely>::new());
    let put_off = RwSignal::new(Vec::<Likely>::new());
    propose_when_quiet(desk, found);
    let present = Memo::new(move |_| {
        let news = |proposal: &&Likely| put_off.with(|off| !off.iter().any(|earlier| proposal.is_part_of(earlier)));
        desk.board.with(|board| {
            let stands = |proposal: &&Likely| proposal.notes().iter().all(|note| text_of(board, *note).is_some());
            found.with(|found| {
                let mut rest = found.iter().filter(news).filter(stands);
                rest.next().cloned().map(|first| (first, rest.count()))
            })
        })
    });
    let searching = move || desk.shown.with(Option::is_some);
    move || {
        let (proposal, more) = present.get().filter(|_| !searching())?;
        Some(strip(desk, proposal, more, put_off))
    }
}

fn strip(desk: Desk, proposal: Likely, more: usize, put_off: RwSignal<Vec<Likely>>) -> impl IntoView + use<> {
    let app = desk.app;
    let text = &app.text().board;
    let notes = proposal.notes().to_vec();
    let texts: Vec<String> =
        desk.board.with_untracked(|board| notes.iter().filter_map(|id| text_of(board, *id)).collect());
    let others = texts.len().saturating_sub(MOST_TEXTS);
    let (title, go) = match &proposal {
        Likely::Bind(notes) => ((text.alike)(notes.len()), (text.bind_these)(notes.len())),
        Likely::Into { cluster, notes } => {
            let heading = desk.board.with_untracked(|board| board.cluster(*cluster).map(|it| it.cluster.title.clone()));
            ((text.alike_cluster)(notes.len(), &heading.unwrap_or_default()), text.into_this.to_owned())
        }
    };
    let accepted = proposal.clone();
    let accept = move |_| {
        let notes: BTreeSet<Id> = accepted.notes().iter().copied().collect();
        match &accepted {
            Likely::Bind(_) => {
                desk.asking.set(Asking::Heading(notes.clone()));
                desk.selection.set(Selection { notes, ..Selection::default() });
            }
            Likely::Into { cluster, .. } => {
                app.record(Command::Move { notes, to: Some(*cluster) });
            }
        }
    };
    view! {
        <section class="likely" aria-labelledby="likely">
            <div class="likely__said">
                <h2 id="likely" class="likely__title">{title}</h2>
                {(more > 0).then(|| view! { <p class="vh">{(text.alike_more)(more)}</p> })}
                <ul class="likely__texts">
                    {texts.into_iter().take(MOST_TEXTS).map(|text| view! { <li>{text}</li> }).collect_view()}
                    {(others > 0).then(|| view! { <li>{(text.notes_more)(others)}</li> })}
                </ul>
            </div>
            <div class="row">
                <button type="button" class="btn btn--sm" on:click=accept>{go}</button>
                <button type="button" class="btn btn--sm btn--text" on:click=move |_| put_off.update(|off| off.push(proposal.clone()))>{text.not_now}</button>
            </div>
        </section>
    }
}

/// Looks for proposals once the table has been quiet, and only where texts have changed since.
fn propose_when_quiet(desk: Desk, found: RwSignal<Vec<Likely>>) {
    let turn = StoredValue::new(0_u64);
    let seen = StoredValue::new(0_u64);
    Effect::new(move |_| {
        desk.board.track();
        let busy = desk.selection.with(|selection| *selection != Selection::default());
        turn.update_value(|turn| *turn += 1);
        let mine = turn.get_value();
        if busy {
            return;
        }
        after(QUIET_MS, move || {
            // A page that is gone has no turn any more.
            if turn.try_get_value() != Some(mine) {
                return;
            }
            let news = desk.board.try_with_untracked(|board| {
                let mark = mark(board);
                (seen.get_value() != mark).then(|| (mark, board.likely()))
            });
            if let Some(Some((mark, proposals))) = news {
                seen.set_value(mark);
                found.set(proposals);
            }
        });
    });
}

/// A number that changes when any text, or where it lies, does.
fn mark(board: &Board) -> u64 {
    let mut hasher = DefaultHasher::new();
    for (id, _, note) in &board.tray {
        (id, &note.text).hash(&mut hasher);
    }
    for bound in &board.clusters {
        (bound.id, &bound.cluster.title).hash(&mut hasher);
        bound.notes.iter().for_each(|(id, note)| (id, &note.text).hash(&mut hasher));
    }
    hasher.finish()
}

/// What a loose note says.
fn text_of(board: &Board, id: Id) -> Option<String> {
    board.tray.iter().find(|row| row.0 == id).map(|row| row.2.text.clone())
}
