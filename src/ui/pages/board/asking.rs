//! One question in the thumb zone: a heading, a new text, or which cluster. It takes the place of the capture field.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::Desk;
use super::selection::Selection;
use crate::app::tidy;
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::forum::{Cluster, Note};
use crate::domain::id::Id;
use crate::ui::parts::{Glyph, Icon, Typing};

/// What is being asked.
#[derive(Clone, PartialEq, Eq)]
pub enum Asking {
    /// Nothing: the capture field is there.
    Nothing,
    /// The heading of a new cluster of these notes.
    Heading(BTreeSet<Id>),
    /// A cluster's new heading.
    Rename(Id),
    /// A note's new text.
    Note(Id),
    /// Into which cluster these notes go.
    Into(BTreeSet<Id>),
}

/// The question.
#[component]
pub fn AskingBar(desk: Desk) -> impl IntoView {
    move || match desk.asking.get() {
        Asking::Nothing => ().into_any(),
        Asking::Into(notes) => view! { <Into desk=desk notes=notes/> }.into_any(),
        asking => view! { <Words desk=desk asking=asking/> }.into_any(),
    }
}

fn done(desk: Desk) {
    desk.selection.set(Selection::default());
    desk.asking.set(Asking::Nothing);
}

/// A question that is answered in words.
#[component]
fn Words(desk: Desk, asking: Asking) -> impl IntoView {
    let app = desk.app;
    let text = &app.text().table;
    let field = NodeRef::<leptos::html::Textarea>::new();
    // The person asked for this question: the field may take the focus.
    field.on_load(|area| {
        let _ = area.focus();
    });
    let (label, hint, go, started) = match &asking {
        Asking::Rename(id) => {
            (text.heading.to_owned(), text.heading_hint, app.text().common.save, cluster(desk, *id).map(|it| it.title))
        }
        Asking::Note(id) => {
            (text.edit_note.to_owned(), text.write_hint, app.text().common.save, note(desk, *id).map(|it| it.text))
        }
        Asking::Heading(notes) => {
            ((text.bind_title)(notes.len()), text.heading_hint, text.bind, only_text(desk, notes))
        }
        Asking::Into(_) | Asking::Nothing => (String::new(), "", "", None),
    };
    let asking = StoredValue::new(asking);
    let answer = move || {
        let Some(area) = field.get_untracked() else { return };
        let words = tidy(&area.value());
        let command = match asking.get_value() {
            Asking::Heading(notes) => Some(Command::Bind { notes, title: words }),
            Asking::Rename(id) => {
                cluster(desk, id).map(|it| Command::Revise(id, Body::Cluster(Cluster { title: words, ..it })))
            }
            Asking::Note(id) => note(desk, id).map(|it| Command::Revise(id, Body::Note(Note { text: words, ..it }))),
            Asking::Into(_) | Asking::Nothing => None,
        };
        if command.is_none_or(|command| app.record(command).is_some()) {
            done(desk);
        }
    };
    let typing = Typing::new();
    view! {
        <form class="capture capture--asking" on:submit=move |event| { event.prevent_default(); answer(); }>
            <div class="field capture__main">
                <label class="field__label" for="answer">{label}<span class="field__opt">{hint}</span></label>
                <textarea class="input input--lg" id="answer" rows="1" node_ref=field autocomplete="off"
                    on:compositionstart=move |event| typing.starts(event)
                    on:compositionend=move |event| typing.ends(event)
                    on:keydown=move |event| {
                        if typing.sends(&event) { event.prevent_default(); answer(); }
                        else if event.key() == "Escape" && !event.is_composing() { desk.asking.set(Asking::Nothing); }
                    }>{started}</textarea>
            </div>
            <button type="button" class="btn btn--text" on:click=move |_| desk.asking.set(Asking::Nothing)>{app.text().common.cancel}</button>
            <button type="submit" class="btn btn--solid btn--lg capture__go"><Glyph icon=Icon::Check/>{go}</button>
        </form>
    }
}

/// The choice of a cluster.
#[component]
fn Into(desk: Desk, notes: BTreeSet<Id>) -> impl IntoView {
    let app = desk.app;
    let notes = StoredValue::new(notes);
    let clusters = desk.board.with_untracked(|board| {
        board.clusters.iter().map(|bound| (bound.id, bound.cluster.title.clone())).collect::<Vec<_>>()
    });
    view! {
        <div class="action-bar" role="group" aria-label=app.text().table.into_which>
            <p class="action-bar__count">{app.text().table.into_which}</p>
            <button type="button" class="btn btn--text action-bar__clear" on:click=move |_| desk.asking.set(Asking::Nothing)>{app.text().common.cancel}</button>
            {clusters.into_iter().map(|(id, title)| view! {
                <button type="button" class="btn" on:click=move |_| {
                    app.record(Command::Move { notes: notes.get_value(), to: Some(id) });
                    done(desk);
                }>{title}</button>
            }).collect_view()}
        </div>
    }
}

/// One note makes its own heading.
fn only_text(desk: Desk, notes: &BTreeSet<Id>) -> Option<String> {
    let one = notes.first().filter(|_| notes.len() == 1)?;
    note(desk, *one).map(|it| it.text)
}

fn note(desk: Desk, id: Id) -> Option<Note> {
    let me = desk.app.me();
    desk.app.records.with_untracked(|records| match records.body(&me, id) {
        Some(Body::Note(note)) => Some(note.clone()),
        _ => None,
    })
}

fn cluster(desk: Desk, id: Id) -> Option<Cluster> {
    let me = desk.app.me();
    desk.app.records.with_untracked(|records| match records.body(&me, id) {
        Some(Body::Cluster(cluster)) => Some(cluster.clone()),
        _ => None,
    })
}
