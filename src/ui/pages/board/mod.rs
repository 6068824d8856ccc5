//! The board of one theme at one table: clusters, loose notes, votes; capture and actions in the thumb zone.
//!
//! Everything works by tap and by keyboard; nothing needs a drag. A theme that a newer kit lost is still shown.

mod asking;
mod capture;
mod cluster;
mod hands;
mod head;
mod into;
mod likely;
mod selection;
mod slip;
mod steps;
mod telling;
mod top;
mod tray;

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::gone::of_forum;
use crate::app::{App, app};
use crate::domain::body::Body;
use crate::domain::forum::{Attendance, Board, Bound, Cluster, Forum, Note, Theme};
use crate::domain::id::Id;
use crate::ui::parts::{Banner, Tone};

use asking::{Asking, AskingBar};
use capture::Capture;
use cluster::ClusterCard;
pub use head::TableBar;
use likely::Likely;
use selection::{ActionBar, Selection};
pub use steps::{StepButtons, UndoRedo};
use telling::Telling;
use top::BoardHead;
use tray::Tray;

/// From so many clusters on, those out of sight are not laid out.
const MANY_CLUSTERS: usize = 12;

/// What every part of the board needs.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    app: App,
    forum: Id,
    theme: StoredValue<Theme>,
    /// Whether the kit doesn't have this theme any more.
    stray: bool,
    attendance: Memo<Option<Attendance>>,
    votes_per_person: u32,
    board: Memo<Board>,
    /// What is searched for; empty: nothing.
    wanted: RwSignal<String>,
    /// The part of the board that fits the search; nothing without one.
    shown: Memo<Option<Board>>,
    /// Tells each row alone whether it doesn't fit: rows are hidden, and not built anew when the search ends.
    unfit: StoredValue<Selector<BTreeSet<Id>>>,
    /// Whether the votes are shown.
    revealed: Memo<bool>,
    selection: RwSignal<Selection>,
    /// Tells each row alone whether it is selected, so that a tap costs the same with five hundred notes.
    chosen: StoredValue<Selector<BTreeSet<Id>>>,
    asking: RwSignal<Asking>,
    /// Whose voice the next note is: it stays while questions come and go.
    telling: Telling,
    /// The notes under the finger that drags.
    lifted: StoredValue<BTreeSet<Id>>,
    /// What they are held over: a cluster, the tray, or nothing.
    aim: RwSignal<Option<Option<Id>>>,
}

impl Desk {
    fn new(app: App, forum: Id, plan: &Forum, theme: Theme, stray: bool) -> Self {
        let (me, table) = (app.me(), app.me());
        let (theme_id, shown_id) = (theme.id.clone(), theme.id.clone());
        let board = Memo::new(move |_| app.records.with(|records| Board::of(records, &me, forum, &theme_id)));
        let wanted = RwSignal::new(String::new());
        let shown = Memo::new(move |_| {
            wanted.with(|wanted| (!wanted.trim().is_empty()).then(|| board.with(|board| board.only(wanted))))
        });
        // A memo: an effect that reads what is shown, and then the board, may miss a change of the board.
        let unfit = Memo::new(move |_| {
            let rest = |shown: &Board| board.with(|board| &board.ids() - &shown.ids());
            shown.with(|shown| shown.as_ref().map(rest)).unwrap_or_default()
        });
        let unfit = Selector::new_with_fn(move || unfit.get(), BTreeSet::is_subset);
        let selection = RwSignal::new(Selection::default());
        let chosen = Selector::new_with_fn(move || selection.with(Selection::all), BTreeSet::is_subset);
        Self {
            app,
            forum,
            theme: StoredValue::new(theme),
            stray,
            attendance: Memo::new(move |_| app.records.with(|records| records.attendance(forum, &table).cloned())),
            votes_per_person: plan.votes_per_person,
            board,
            wanted,
            shown,
            unfit: StoredValue::new(unfit),
            revealed: Memo::new(move |_| app.sitting(forum).revealed.contains(&shown_id)),
            selection,
            chosen: StoredValue::new(chosen),
            asking: RwSignal::new(Asking::Nothing),
            telling: Telling::blank(),
            lifted: StoredValue::new(BTreeSet::new()),
            aim: RwSignal::new(None),
        }
    }

    /// Votes of the whole table in this theme.
    fn votes(self) -> Option<u32> {
        self.attendance.with(|here| Some(here.as_ref()?.people * self.votes_per_person))
    }

    /// Whether a note or cluster doesn't fit the search.
    fn is_hidden(self, id: Id) -> bool {
        self.unfit.with_value(|unfit| unfit.selected(&BTreeSet::from([id])))
    }

    /// The rows of a cluster: id, revision, note.
    fn rows(self, bound: &Bound) -> Vec<(Id, u64, Note)> {
        let rev = |id: &Id| self.board.with_untracked(|board| board.revs.get(id).copied().unwrap_or_default());
        bound.notes.iter().map(|(id, note)| (*id, rev(id), note.clone())).collect()
    }

    fn has_chosen(self, id: Id) -> bool {
        self.chosen.with_value(|chosen| chosen.selected(&BTreeSet::from([id])))
    }

    fn choose_note(self, id: Id, on: bool) {
        self.selection.update(|selection| toggle(&mut selection.notes, id, on));
    }

    fn choose_cluster(self, id: Id, on: bool) {
        self.selection.update(|selection| toggle(&mut selection.clusters, id, on));
    }

    /// Nothing is dragged any more.
    fn put_down(self) {
        self.lifted.set_value(BTreeSet::new());
        self.aim.set(None);
    }

    fn note(self, id: Id) -> Option<Note> {
        let me = self.app.me();
        self.app.records.with_untracked(|records| match records.body(&me, id) {
            Some(Body::Note(note)) => Some(note.clone()),
            _ => None,
        })
    }

    fn cluster(self, id: Id) -> Option<Cluster> {
        let me = self.app.me();
        self.app.records.with_untracked(|records| match records.body(&me, id) {
            Some(Body::Cluster(cluster)) => Some(cluster.clone()),
            _ => None,
        })
    }
}

/// Puts an id in or takes it out.
fn toggle(set: &mut BTreeSet<Id>, id: Id, on: bool) {
    if on {
        set.insert(id);
    } else {
        set.remove(&id);
    }
}

/// One theme's board.
#[component]
pub fn BoardPage(forum: Id, theme: String) -> impl IntoView {
    of_forum(forum, move |plan| {
        let app = app();
        let known = plan.themes.iter().find(|here| here.id == theme).cloned();
        let stray = known.is_none();
        let found = known.or_else(|| {
            let me = app.me();
            let strays = app.records.with_untracked(|records| plan.strays(records, &me, forum));
            strays.contains(&theme).then(|| Theme { id: theme.clone(), ..Theme::default() })
        })?;
        let desk = Desk::new(app, forum, &plan, found, stray);
        Some(board(desk, plan).into_any())
    })
}

fn board(desk: Desk, plan: Forum) -> impl IntoView {
    let app = desk.app;
    let place = crate::route::Route::Board(desk.forum, desk.theme.with_value(|theme| theme.id.clone()));
    let let_go = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" && !event.is_composing() {
            desk.selection.set(Selection::default());
        }
    };
    view! {
        <div class="page page--board" on:keydown=let_go>
            <header><TableBar forum=desk.forum plan=plan current=place/></header>
            <main id="main" class="board-main" tabindex="-1">
                <BoardHead desk=desk/>
                {desk.stray.then(|| view! {
                    <Banner tone=Tone::Info title=app.text().board.stray><p>{app.text().board.stray_text}</p></Banner>
                })}
                <div class="board-body">
                    <Clusters desk=desk/>
                    <div class="board-side"><Likely desk=desk/><Tray desk=desk/></div>
                </div>
            </main>
            <footer class="dock">
                <Show when=move || desk.asking.with(|asking| *asking == Asking::Nothing) fallback=move || view! { <AskingBar desk=desk/> }>
                    <ActionBar desk=desk/>
                    {(!desk.stray).then(|| view! { <Capture desk=desk/> })}
                </Show>
            </footer>
        </div>
    }
}

/// The clusters, or what to do while there are none.
#[component]
fn Clusters(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let ids =
        Memo::new(move |_| desk.board.with(|board| board.clusters.iter().map(|bound| bound.id).collect::<Vec<_>>()));
    let none = move || desk.board.with(|board| board.clusters.is_empty());
    view! {
        <div class="clusters" class:clusters--many=move || ids.with(|ids| ids.len() > MANY_CLUSTERS)>
            <For each=move || ids.get() key=|id| *id let:id><ClusterCard desk=desk id=id/></For>
            {move || none().then(|| view! {
                <div class="empty">
                    <b>{app.text().table.no_clusters}</b>
                    <p>{app.text().table.no_clusters_todo}</p>
                </div>
            })}
        </div>
    }
}
