//! What is selected by tapping, and what can be done with it.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::hands::HandsUp;
use super::{Asking, Desk};
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::forum::Need;
use crate::domain::id::Id;
use crate::route::Route;
use crate::ui::parts::{Glyph, Icon};

/// Selected notes and clusters.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Selection {
    /// Notes.
    pub notes: BTreeSet<Id>,
    /// Clusters.
    pub clusters: BTreeSet<Id>,
}

/// What can be done depends on what is selected.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Chosen {
    Nothing,
    Notes,
    Cluster(Id),
    Clusters,
    /// Notes, and the cluster that they may go into.
    NotesAndCluster(Id),
    Mixed,
}

impl Selection {
    fn len(&self) -> usize {
        self.notes.len() + self.clusters.len()
    }

    /// Everything that is selected.
    pub fn all(&self) -> BTreeSet<Id> {
        self.notes.union(&self.clusters).copied().collect()
    }

    fn chosen(&self) -> Chosen {
        match (self.notes.len(), self.clusters.len(), self.clusters.first()) {
            (0, 0, _) => Chosen::Nothing,
            (_, 0, _) => Chosen::Notes,
            (0, 1, Some(cluster)) => Chosen::Cluster(*cluster),
            (0, _, _) => Chosen::Clusters,
            (_, 1, Some(cluster)) => Chosen::NotesAndCluster(*cluster),
            _ => Chosen::Mixed,
        }
    }
}

/// The actions; there only with a selection.
#[component]
pub fn ActionBar(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let text = &app.text().table;
    let words = &app.text().board;
    let count = move || desk.selection.with(Selection::len);
    let clear = move || desk.selection.set(Selection::default());
    let chosen = Memo::new(move |_| desk.selection.with(Selection::chosen));
    let clusters = move || desk.selection.with_untracked(|selection| selection.clusters.clone());
    let into = move |cluster: Id| {
        let notes = desk.selection.with_untracked(|selection| selection.notes.clone());
        app.record(Command::Move { notes, to: Some(cluster) });
        clear();
    };
    let actions = move || {
        match chosen.get() {
        Chosen::Nothing => ().into_any(),
        Chosen::Notes => view! { <NoteActions desk=desk/> }.into_any(),
        Chosen::Cluster(id) => view! { <ClusterActions desk=desk id=id/> }.into_any(),
        Chosen::Clusters => view! {
            <button type="button" class="btn btn--solid" on:click=move |_| desk.asking.set(Asking::Combine(clusters()))>
                <Glyph icon=Icon::Bundle/>{words.combine}
            </button>
        }
        .into_any(),
        Chosen::NotesAndCluster(id) => view! {
            <button type="button" class="btn btn--solid" on:click=move |_| into(id)><Glyph icon=Icon::Move/>{words.into_this}</button>
        }
        .into_any(),
        Chosen::Mixed => view! { <p class="action-bar__hint">{words.mixed}</p> }.into_any(),
    }
    };
    view! {
        <Show when=move || chosen.get() != Chosen::Nothing>
            <div class="action-bar" role="region" aria-label=text.actions>
                <p class="action-bar__count" role="status">{move || (text.selected)(count())}</p>
                <button type="button" class="btn btn--text action-bar__clear" on:click=move |_| clear()>{text.clear}</button>
                {actions}
            </div>
        </Show>
    }
}

/// What can be done with notes.
#[component]
fn NoteActions(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let (text, words) = (&app.text().table, &app.text().board);
    let notes = move || desk.selection.with_untracked(|selection| selection.notes.clone());
    let count = Memo::new(move |_| desk.selection.with(Selection::len));
    let only = Memo::new(move |_| {
        desk.selection.with(|selection| selection.notes.first().copied().filter(|_| selection.len() == 1))
    });
    let ask = move |asking: Asking| desk.asking.set(asking);
    let done = move |command: Command| {
        app.record(command);
        desk.selection.set(Selection::default());
    };
    let has_clusters = Memo::new(move |_| desk.board.with(|board| !board.clusters.is_empty()));
    let all_bound = Memo::new(move |_| {
        desk.board.with(|board| {
            desk.selection.with(|selection| board.tray.iter().all(|(id, _, _)| !selection.notes.contains(id)))
        })
    });
    view! {
        <button type="button" class="btn btn--solid" on:click=move |_| ask(Asking::Heading(notes()))>
            <Glyph icon=Icon::Bundle/>{text.bind}
        </button>
        <Show when=move || has_clusters.get()>
            <button type="button" class="btn" on:click=move |_| ask(Asking::Into(notes()))><Glyph icon=Icon::Move/>{text.into}</button>
        </Show>
        <Show when=move || all_bound.get()>
            <button type="button" class="btn" on:click=move |_| done(Command::Move { notes: notes(), to: None })>
                <Glyph icon=Icon::Split/>{text.to_tray}
            </button>
        </Show>
        {move || match only.get() {
            Some(note) => view! {
                <button type="button" class="btn" on:click=move |_| ask(Asking::Note(note))><Glyph icon=Icon::Edit/>{text.edit_note}</button>
                <button type="button" class="btn" on:click=move |_| ask(Asking::Split(note))><Glyph icon=Icon::Split/>{words.split}</button>
            }
            .into_any(),
            None => view! {
                <button type="button" class="btn" on:click=move |_| ask(Asking::Unite(notes()))><Glyph icon=Icon::Sheet/>{words.unite}</button>
            }
            .into_any(),
        }}
        <button type="button" class="btn" on:click=move |_| done(Command::Discard(notes()))>
            <Glyph icon=Icon::Trash/>{move || (text.delete_notes)(count.get())}
        </button>
        {move || only.get().map(|note| view! { <HandsUp desk=desk id=note/> })}
    }
}

/// What can be done with one cluster.
#[component]
fn ClusterActions(desk: Desk, id: Id) -> impl IntoView {
    let app = desk.app;
    let text = &app.text().table;
    let make_need = move |_| {
        let Some(bound) = desk.board.with_untracked(|board| board.cluster(id).cloned()) else { return };
        let said = bound.notes.iter().filter_map(|(_, note)| note.from.clone());
        let mut need = Need::blank(desk.forum, crate::app::now());
        need.cluster = Some(id);
        need.problem.clone_from(&bound.cluster.title);
        need.municipalities = said.collect::<BTreeSet<_>>().into_iter().collect();
        if let Some(need) = app.record(Command::Create(Body::Need(need))) {
            app.go(&Route::Need(desk.forum, need));
        }
    };
    let unbind = move |_| {
        app.record(Command::Unbind(id));
        desk.selection.set(Selection::default());
    };
    view! {
        <button type="button" class="btn btn--solid" on:click=make_need><Glyph icon=Icon::Card/>{text.make_need}</button>
        <button type="button" class="btn" on:click=move |_| desk.asking.set(Asking::Rename(id))><Glyph icon=Icon::Edit/>{text.rename}</button>
        <button type="button" class="btn" on:click=unbind><Glyph icon=Icon::Split/>{text.unbind}</button>
    }
}
