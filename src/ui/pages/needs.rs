//! The table's need cards, each with how far it is filled; on paper one sheet each.

use leptos::prelude::*;

use super::board::{TableBar, UndoRedo};
use super::gone::of_forum;
use super::need::{NeedSheet, NeedSummary};
use crate::app::{App, app, now, print};
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::forum::{Conditions, Forum, Need};
use crate::domain::id::{Id, Key};
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
    let mine = me.clone();
    let cards = Memo::new(move |_| app.records.with(|records| records.needs(&mine, forum)));
    let conditions = Memo::new(move |_| app.records.with(|records| Conditions::of(records, forum)));
    let blank = move |_| {
        if let Some(id) = app.record(Command::Create(Body::Need(Need::blank(forum, now())))) {
            app.go(&Route::Need(forum, id));
        }
    };
    let numbered = move || cards.get().into_iter().enumerate().collect::<Vec<_>>();
    let any = move || !cards.with(Vec::is_empty);
    let sheets = move || {
        let sheet = |(at, (id, _, need)): (usize, (Id, u64, Need))| {
            let key = Key { stream: me.clone(), id };
            let about = conditions.with(|all| all.concerning(&key, &need).map(|(_, card)| card.clone()).collect());
            view! { <NeedSheet need=need number=at + 1 forum=forum conditions=about/> }
        };
        numbered().into_iter().map(sheet).collect_view()
    };
    view! {
        <div class="page">
            <header><TableBar forum=forum plan=plan current=Route::Needs(forum)/></header>
            <main id="main" class="wrap needs stack stack--5" tabindex="-1">
                <div class="board-head">
                    <h1 class="h-lg">{move || (text.needs)(cards.with(Vec::len))}</h1>
                    <UndoRedo/>
                    <p class="board-head__info">{text.needs_text}</p>
                </div>
                {move || (!any()).then(|| view! {
                    <div class="empty"><b>{text.needs_empty}</b><p>{text.needs_empty_todo}</p></div>
                })}
                <div class="row">
                    <Show when=any>
                        <a class="btn" href=Route::Matrix(forum).to_string()>{text.to_matrix}</a>
                    </Show>
                    <a class="btn" href=Route::Conditions(forum).to_string()>{text.to_conditions}</a>
                    <Show when=any>
                        <button type="button" class="btn btn--quiet" on:click=move |_| print()>
                            <Glyph icon=Icon::Print/>{move || (text.print_all)(cards.with(Vec::len))}
                        </button>
                    </Show>
                </div>
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
                {sheets}
            </main>
        </div>
    }
}
