//! The table's need cards, each with how far it is filled.

use leptos::prelude::*;

use super::board::{TableBar, UndoRedo};
use super::gone::of_forum;
use super::need::NeedSummary;
use crate::app::{App, app, now};
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::forum::{Forum, Need};
use crate::domain::id::Id;
use crate::route::Route;
use crate::ui::parts::{Glyph, Icon};

/// All need cards of a table.
#[component]
pub fn NeedsPage(forum: Id) -> impl IntoView {
    of_forum(forum, move |plan| Some(needs(app(), forum, plan).into_any()))
}

fn needs(app: App, forum: Id, plan: Forum) -> impl IntoView {
    let text = &app.text().need;
    let me = app.me();
    let cards = Memo::new(move |_| app.records.with(|records| records.needs(&me, forum)));
    let blank = move |_| {
        if let Some(id) = app.record(Command::Create(Body::Need(Need::blank(forum, now())))) {
            app.go(&Route::Need(forum, id));
        }
    };
    let numbered = move || cards.get().into_iter().enumerate().collect::<Vec<_>>();
    view! {
        <div class="page">
            <header><TableBar forum=forum plan=plan current=Route::Needs(forum)/></header>
            <main id="main" class="wrap needs stack stack--5" tabindex="-1">
                <div class="board-head">
                    <h1 class="h-lg">{move || (text.needs)(cards.with(Vec::len))}</h1>
                    <UndoRedo/>
                    <p class="board-head__info">{text.needs_text}</p>
                </div>
                {move || cards.with(Vec::is_empty).then(|| view! {
                    <div class="empty"><b>{text.needs_empty}</b><p>{text.needs_empty_todo}</p></div>
                })}
                <ul class="need-list">
                    <For each=numbered key=|(at, (id, rev, _))| (*at, *id, *rev) let:row>
                        {
                            let (at, (id, _, need)) = row;
                            view! {
                                <li>
                                    <NeedSummary need=need number=at + 1/>
                                    <a class="btn btn--sm" href=Route::Need(forum, id).to_string()>
                                        <Glyph icon=Icon::Edit/>{app.text().common.edit}
                                        <span class="vh">{(text.need)(at + 1)}</span>
                                    </a>
                                </li>
                            }
                        }
                    </For>
                </ul>
                <div><button type="button" class="btn btn--quiet" on:click=blank><Glyph icon=Icon::Plus/>{text.need_blank}</button></div>
            </main>
        </div>
    }
}
