//! What is selected by tapping, and what can be done with it.

use std::collections::BTreeSet;

use leptos::prelude::*;

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

impl Selection {
    fn len(&self) -> usize {
        self.notes.len() + self.clusters.len()
    }

    /// Only a cluster, and only one.
    fn cluster(&self) -> Option<Id> {
        self.clusters.first().copied().filter(|_| self.len() == 1)
    }
}

/// Puts an id in or takes it out.
pub fn toggle(set: &mut BTreeSet<Id>, id: Id, on: bool) {
    if on {
        set.insert(id);
    } else {
        set.remove(&id);
    }
}

/// The actions; there only with a selection.
#[component]
pub fn ActionBar(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let text = &app.text().table;
    let count = move || desk.selection.with(Selection::len);
    let notes = move || desk.selection.with(|selection| selection.notes.clone());
    let clear = move || desk.selection.set(Selection::default());
    let ask = move |asking: Asking| desk.asking.set(asking);
    let delete = move |_| {
        app.record(Command::Discard(notes()));
        clear();
    };
    let to_tray = move |_| {
        app.record(Command::Move { notes: notes(), to: None });
        clear();
    };
    let unbind = move |_| {
        if let Some(cluster) = desk.selection.with(Selection::cluster) {
            app.record(Command::Unbind(cluster));
        }
        clear();
    };
    let has_clusters = move || desk.board.with(|board| !board.clusters.is_empty());
    let only_notes = move || desk.selection.with(|selection| selection.clusters.is_empty());
    let bound = move || {
        desk.board.with(|board| {
            let tray: BTreeSet<Id> = board.tray.iter().map(|row| row.0).collect();
            desk.selection.with(|selection| !selection.notes.is_disjoint(&tray))
        })
    };
    view! {
        <Show when=move || { count() > 0 }>
            <div class="action-bar" role="region" aria-label=text.actions>
                <p class="action-bar__count" role="status">{move || (text.selected)(count())}</p>
                <button type="button" class="btn btn--text action-bar__clear" on:click=move |_| clear()>{text.clear}</button>
                <Show when=only_notes fallback=move || view! { <ClusterActions desk=desk unbind=Callback::new(unbind)/> }>
                    <button type="button" class="btn btn--solid" on:click=move |_| ask(Asking::Heading(notes()))>
                        <Glyph icon=Icon::Bundle/>{text.bind}
                    </button>
                    <Show when=has_clusters>
                        <button type="button" class="btn" on:click=move |_| ask(Asking::Into(notes()))>
                            <Glyph icon=Icon::Move/>{text.into}
                        </button>
                    </Show>
                    <Show when=move || !bound()>
                        <button type="button" class="btn" on:click=to_tray><Glyph icon=Icon::Split/>{text.to_tray}</button>
                    </Show>
                    <Show when=move || count() == 1>
                        <button type="button" class="btn" on:click=move |_| {
                            if let Some(note) = notes().first() { ask(Asking::Note(*note)); }
                        }><Glyph icon=Icon::Edit/>{text.edit_note}</button>
                    </Show>
                    <button type="button" class="btn" on:click=delete>
                        <Glyph icon=Icon::Trash/>{move || (text.delete_notes)(count())}
                    </button>
                </Show>
            </div>
        </Show>
    }
}

/// What can be done with one cluster.
#[component]
fn ClusterActions(desk: Desk, unbind: Callback<leptos::ev::MouseEvent>) -> impl IntoView {
    let app = desk.app;
    let text = &app.text().table;
    let cluster = move || desk.selection.with(Selection::cluster);
    let make_need = move |_| {
        let Some(id) = cluster() else { return };
        let bound = desk.board.with(|board| board.clusters.iter().find(|bound| bound.id == id).cloned());
        let Some(bound) = bound else { return };
        let said = bound.notes.iter().filter_map(|(_, note)| note.from.clone());
        let mut need = Need::blank(desk.forum, crate::app::now());
        need.cluster = Some(id);
        need.problem.clone_from(&bound.cluster.title);
        need.municipalities = said.collect::<BTreeSet<_>>().into_iter().collect();
        if let Some(need) = app.record(Command::Create(Body::Need(need))) {
            app.go(&Route::Need(desk.forum, need));
        }
    };
    view! {
        <Show when=move || cluster().is_some()>
            <button type="button" class="btn btn--solid" on:click=make_need><Glyph icon=Icon::Card/>{text.make_need}</button>
            <button type="button" class="btn" on:click=move |_| {
                if let Some(id) = cluster() { desk.asking.set(Asking::Rename(id)); }
            }><Glyph icon=Icon::Edit/>{text.rename}</button>
            <button type="button" class="btn" on:click=move |event| unbind.run(event)><Glyph icon=Icon::Split/>{text.unbind}</button>
        </Show>
    }
}
