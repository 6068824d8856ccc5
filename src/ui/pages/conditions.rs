//! The cards of personnel and finance at this table, and the way to new ones.

use leptos::prelude::*;

use super::board::{TableBar, UndoRedo};
use super::condition::{ConditionFacts, about, department, of_table};
use super::gone::of_forum;
use crate::app::{App, app, now};
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::forum::{Condition, FINANCE, Forum, PERSONNEL};
use crate::domain::id::Id;
use crate::route::Route;
use crate::ui::parts::{Glyph, Icon};

/// The cards of personnel and finance at this table.
#[component]
pub fn ConditionsPage(forum: Id) -> impl IntoView {
    of_forum(forum, move |plan| Some(conditions(app(), forum, plan).into_any()))
}

fn conditions(app: App, forum: Id, plan: Forum) -> impl IntoView {
    let text = &app.text().condition;
    let cards = of_table(app, forum);
    let make = move |department: &'static str, words: &'static str| {
        let blank = move |_| {
            let card = Condition::blank(forum, department, now());
            if let Some(id) = app.record(Command::Create(Body::Condition(card))) {
                app.go(&Route::Condition(forum, id));
            }
        };
        view! { <button type="button" class="btn" on:click=blank><Glyph icon=Icon::Plus/>{words}</button> }
    };
    let [personnel, finance] = text.make;
    let row = move |(id, number, card): (Id, usize, Condition)| {
        let name = text.card.get(department(&card)).map(|name| name(number)).unwrap_or_default();
        let about = about(app, forum, &card);
        view! {
            <li>
                <article class="condition-card">
                    <h2>{name.clone()}</h2>
                    <p class="small">{about}</p>
                    <ConditionFacts card=card/>
                </article>
                <a class="btn btn--sm" href=Route::Condition(forum, id).to_string()>
                    <Glyph icon=Icon::Edit/>{app.text().common.edit}
                    <span class="vh">{name}</span>
                </a>
            </li>
        }
    };
    let rows = move || cards.get().into_iter().map(row).collect_view();
    view! {
        <div class="page">
            <header><TableBar forum=forum plan=plan current=Route::Conditions(forum)/></header>
            <main id="main" class="wrap stack stack--5" tabindex="-1">
                <div class="board-head">
                    <h1 class="h-lg phrase">{move || (text.heading)(cards.with(Vec::len))}</h1>
                    <UndoRedo/>
                    <p class="board-head__info">{text.why}</p>
                </div>
                {move || cards.with(Vec::is_empty).then(|| view! {
                    <div class="empty"><b>{text.empty}</b><p>{text.empty_todo}</p></div>
                })}
                <div class="row">{make(PERSONNEL, personnel)} {make(FINANCE, finance)}</div>
                <ul class="need-list">{rows}</ul>
                <div><a class="tap" href=Route::Needs(forum).to_string()>{app.text().need.all_needs}</a></div>
            </main>
        </div>
    }
}
