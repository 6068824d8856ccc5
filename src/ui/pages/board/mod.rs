//! The board of one theme at one table: clusters, loose notes, votes; capture and actions in the thumb zone.
//!
//! Everything works by tap and by keyboard; nothing needs a drag.

mod asking;
mod capture;
mod cluster;
mod head;
mod selection;
mod tray;

use leptos::prelude::*;

use super::gone::of_forum;
use crate::app::{App, app};
use crate::domain::forum::{Attendance, Board, Forum, Theme};
use crate::domain::id::Id;

use asking::{Asking, AskingBar};
use capture::Capture;
use cluster::ClusterCard;
use head::BoardHead;
pub use head::{TableBar, UndoRedo};
use selection::{ActionBar, Selection};
use tray::Tray;

/// What every part of the board needs.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    app: App,
    forum: Id,
    theme: StoredValue<Theme>,
    attendance: Memo<Option<Attendance>>,
    votes_per_person: u32,
    board: Memo<Board>,
    selection: RwSignal<Selection>,
    asking: RwSignal<Asking>,
}

impl Desk {
    /// Votes of the whole table in this theme.
    fn votes(self) -> Option<u32> {
        self.attendance.with(|here| Some(here.as_ref()?.people * self.votes_per_person))
    }
}

/// One theme's board.
#[component]
pub fn BoardPage(forum: Id, theme: String) -> impl IntoView {
    of_forum(forum, move |plan| {
        let theme = plan.themes.iter().find(|here| here.id == theme).cloned()?;
        Some(board(app(), forum, plan, theme).into_any())
    })
}

fn board(app: App, forum: Id, plan: Forum, theme: Theme) -> impl IntoView {
    let me = app.me();
    let table = me.clone();
    let theme_id = theme.id.clone();
    let desk = Desk {
        app,
        forum,
        theme: StoredValue::new(theme.clone()),
        attendance: Memo::new(move |_| app.records.with(|records| records.attendance(forum, &table).cloned())),
        votes_per_person: plan.votes_per_person,
        board: Memo::new(move |_| app.records.with(|records| Board::of(records, &me, forum, &theme_id))),
        selection: RwSignal::new(Selection::default()),
        asking: RwSignal::new(Asking::Nothing),
    };
    let clusters = move || desk.board.with(|board| board.clusters.iter().map(|bound| bound.id).collect::<Vec<_>>());
    let place = crate::route::Route::Board(forum, theme.id.clone());
    view! {
        <div class="page page--board">
            <header><TableBar forum=forum plan=plan current=place/></header>
            <main id="main" class="board-main" tabindex="-1">
                <BoardHead desk=desk/>
                <div class="board-body">
                    <div class="clusters">
                        <For each=clusters key=|id| *id let:id><ClusterCard desk=desk id=id/></For>
                        {move || clusters().is_empty().then(|| view! {
                            <div class="empty">
                                <b>{app.text().table.no_clusters}</b>
                                <p>{app.text().table.no_clusters_todo}</p>
                            </div>
                        })}
                    </div>
                    <Tray desk=desk/>
                </div>
            </main>
            <footer class="dock">
                <Show when=move || desk.asking.with(|asking| *asking == Asking::Nothing) fallback=move || view! { <AskingBar desk=desk/> }>
                    <ActionBar desk=desk/>
                    <Capture desk=desk/>
                </Show>
            </footer>
        </div>
    }
}
