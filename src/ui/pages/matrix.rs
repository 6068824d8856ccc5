//! Importance × urgency: need cards placed by tap (card, then square), by arrow keys, or by two small lists.
//!
//! Where a card stands is on the card itself; only the selection is this page's.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::board::{TableBar, UndoRedo};
use super::gone::of_forum;
use super::need::grades;
use crate::app::{App, after, app, focus};
use crate::catalog::{self, Grade};
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::forum::{Forum, Need};
use crate::domain::id::Id;
use crate::route::Route;
use crate::ui::parts::{Dropdown, Glyph, Icon, TextField};

/// Grades from here on are in the upper or the right half.
const UPPER: u32 = 3;

/// Importance × urgency.
#[component]
pub fn MatrixPage(forum: Id) -> impl IntoView {
    of_forum(forum, move |plan| Some(page(app(), forum, plan).into_any()))
}

/// One card of the matrix.
#[derive(Clone, PartialEq)]
struct Card {
    id: Id,
    /// From 1, in the order of the need cards.
    number: usize,
    need: Need,
}

impl Card {
    /// Importance and urgency, once both are said.
    fn place(&self) -> Option<(u32, u32)> {
        self.need.importance.zip(self.need.urgency)
    }
}

/// What every part of the matrix needs.
#[derive(Clone, Copy)]
struct Desk {
    app: App,
    forum: Id,
    cards: Memo<Vec<Card>>,
    selected: RwSignal<Option<Id>>,
    /// What has just happened, for people who don't see it.
    said: RwSignal<String>,
}

impl Desk {
    fn card(self, id: Id) -> Option<Card> {
        self.cards.with(|cards| cards.iter().find(|card| card.id == id).cloned())
    }

    fn short(self, number: usize) -> String {
        (self.app.text().matrix.short)(number)
    }

    /// Puts a card into a square, or takes it out; the focus stays on the card.
    fn put(self, id: Id, importance: Option<u32>, urgency: Option<u32>) {
        let Some(card) = untrack(move || self.card(id)) else { return };
        let text = &self.app.text().matrix;
        self.app.record(Command::Revise(id, Body::Need(Need { importance, urgency, ..card.need })));
        let name = self.short(card.number);
        self.said.set(match importance.zip(urgency) {
            Some((importance, urgency)) => (text.now)(
                &name,
                self.grade(catalog::importance(), importance),
                self.grade(catalog::urgency(), urgency),
            ),
            None => (text.now_out)(&name),
        });
        after(0, move || focus(&chip_id(id)));
    }

    /// An arrow key: one square further, from the middle where the card stands nowhere.
    fn step(self, id: Id, importance: i64, urgency: i64) {
        let Some(card) = untrack(move || self.card(id)) else { return };
        let next = |grade: Option<u32>, by: i64| {
            let grade = i64::from(grade.unwrap_or(UPPER - 1)) + by;
            u32::try_from(grade.clamp(1, 4)).ok()
        };
        self.put(id, next(card.need.importance, importance), next(card.need.urgency, urgency));
    }

    fn grade(self, table: &'static [Grade], grade: u32) -> &'static str {
        catalog::grade_label(table, grade, self.app.text().lang)
    }
}

/// The id of a card's button on the page.
fn chip_id(id: Id) -> String {
    format!("card-{}", id.short())
}

fn page(app: App, forum: Id, plan: Forum) -> impl IntoView {
    let text = &app.text().matrix;
    let me = app.me();
    let cards = Memo::new(move |_| {
        let needs = app.records.with(|records| records.needs(&me, forum));
        let card = |(at, (id, _, need))| Card { id, number: at + 1, need };
        needs.into_iter().enumerate().map(card).collect::<Vec<_>>()
    });
    let desk = Desk { app, forum, cards, selected: RwSignal::new(None), said: RwSignal::new(String::new()) };
    let placed = move || cards.with(|cards| cards.iter().filter(|card| card.place().is_some()).count());
    let any = Memo::new(move |_| cards.with(|cards| !cards.is_empty()));
    let empty = move || {
        view! {
            <div class="empty">
                <b>{text.none}</b>
                <p>{text.none_todo}</p>
                <a class="btn" href=Route::Needs(forum).to_string()>{app.text().need.all_needs}</a>
            </div>
        }
    };
    view! {
        <div class="page">
            <header><TableBar forum=forum plan=plan current=Route::Matrix(forum)/></header>
            <main id="main" class="matrix-main" tabindex="-1">
                <div class="board-head">
                    <h1 class="h-lg phrase">{move || (text.heading)(cards.with(Vec::len), placed())}</h1>
                    <UndoRedo/>
                    <p class="board-head__info">{text.how}</p>
                </div>
                <p class="vh" role="status">{desk.said}</p>
                <Show when=move || any.get() fallback=empty>
                    <div class="matrix-cols">
                        <Tray desk=desk/>
                        <Squares desk=desk/>
                    </div>
                    <TakenUp desk=desk/>
                </Show>
            </main>
            <Selected desk=desk/>
        </div>
    }
}

/// A card as a button: a tap selects it, arrow keys move it.
fn chip(desk: Desk, card: Card) -> impl IntoView {
    let Card { id, number, need } = card;
    let here = move || desk.selected.get() == Some(id);
    let keydown = move |event: KeyboardEvent| {
        let (importance, urgency) = match event.key().as_str() {
            "ArrowUp" => (1, 0),
            "ArrowDown" => (-1, 0),
            "ArrowRight" => (0, 1),
            "ArrowLeft" => (0, -1),
            _ => return,
        };
        event.prevent_default();
        desk.step(id, importance, urgency);
    };
    let problem = if need.problem.is_empty() { desk.app.text().matrix.blank.to_owned() } else { need.problem };
    view! {
        <li>
            <button type="button" class="matrix__card" id=chip_id(id) aria-pressed=move || here().to_string()
                on:click=move |_| desk.selected.update(|now| *now = if *now == Some(id) { None } else { Some(id) })
                on:keydown=keydown>
                <b>{desk.short(number)}</b> <span>{problem}</span>
            </button>
        </li>
    }
}

/// The cards that stand nowhere yet.
#[component]
fn Tray(desk: Desk) -> impl IntoView {
    let text = &desk.app.text().matrix;
    let left = move || {
        let cards = desk.cards.get();
        cards.into_iter().filter(|card| card.place().is_none()).collect::<Vec<_>>()
    };
    let chips = move || left().into_iter().map(|card| chip(desk, card)).collect_view();
    view! {
        <section class="matrix__tray" aria-labelledby="tray">
            <h2 class="h-sm" id="tray">{text.tray}</h2>
            {move || left().is_empty().then(|| view! { <p class="hint">{text.tray_empty}</p> })}
            <ul>{chips}</ul>
        </section>
    }
}

/// The table: importance downwards, urgency to the right, the names of the quarters above each half.
#[component]
fn Squares(desk: Desk) -> impl IntoView {
    let lang = desk.app.text().lang;
    let text = &desk.app.text().matrix;
    let [importance, urgency] = text.axes;
    let [first, plan, quick, wait] = text.quarters;
    let quarters = |left: &'static str, right: &'static str| {
        view! {
            <tr class="matrix__names">
                <td></td>
                <th scope="colgroup" colspan="2">{left}</th>
                <th scope="colgroup" colspan="2">{right}</th>
            </tr>
        }
    };
    let row = |level: u32| {
        let squares = (1..=4).map(|urgency| square(desk, level, urgency)).collect_view();
        view! { <tr><th scope="row">{desk.grade(catalog::importance(), level)}</th>{squares}</tr> }
    };
    let heads = catalog::urgency().iter().map(|grade| view! { <th scope="col">{grade.label.of(lang)}</th> });
    view! {
        <div class="matrix__scroll" tabindex="0" role="region" aria-label=text.caption>
        <table class="matrix">
            <caption class="vh">{text.caption}</caption>
            <thead>
                <tr>
                    <td class="matrix__axes"><span>{importance}</span><Glyph icon=Icon::ArrowUp/></td>
                    <td class="matrix__axes" colspan="4"><span>{urgency}</span><Glyph icon=Icon::ArrowRight/></td>
                </tr>
                <tr><td></td>{heads.collect_view()}</tr>
            </thead>
            <tbody>{quarters(plan, first)} {row(4)} {row(3)}</tbody>
            <tbody>{quarters(wait, quick)} {row(2)} {row(1)}</tbody>
        </table>
        </div>
    }
}

/// One square: its cards, and with a selection the way into it.
fn square(desk: Desk, importance: u32, urgency: u32) -> impl IntoView {
    let text = &desk.app.text().matrix;
    let chips = move || {
        let cards = desk.cards.get().into_iter().filter(|card| card.place() == Some((importance, urgency)));
        cards.map(|card| chip(desk, card)).collect_view()
    };
    let name = (text.put)(desk.grade(catalog::importance(), importance), desk.grade(catalog::urgency(), urgency));
    let put = move |_| {
        if let Some(id) = desk.selected.get_untracked() {
            desk.selected.set(None);
            desk.put(id, Some(importance), Some(urgency));
        }
    };
    let way =
        move || {
            let here = desk.card(desk.selected.get()?)?.place() == Some((importance, urgency));
            (!here).then(|| view! {
            <button type="button" class="matrix__put" aria-label=name.clone() on:click=put>{text.put_short}</button>
        })
        };
    let class = if importance >= UPPER && urgency >= UPPER { "matrix__square is-first" } else { "matrix__square" };
    view! { <td class=class><ul>{chips}</ul>{way}</td> }
}

/// The card that is selected: what it says, and the two lists for those who would rather choose.
#[component]
fn Selected(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let text = app.text();
    let card = Memo::new(move |_| desk.selected.get().and_then(|id| desk.card(id)));
    let id = Memo::new(move |_| card.with(|card| card.as_ref().map(|card| card.id)));
    let bar = move |id: Id| {
        let words = move || {
            card.with(|card| {
                card.as_ref().map(|card| {
                    let name = format!("{} {}", desk.short(card.number), card.need.problem);
                    (text.matrix.selected)(name.trim())
                })
            })
        };
        let grades = |table| vec![("", grades(app, table))];
        let now = move |read: fn(&Need) -> Option<u32>| {
            Signal::derive(move || {
                card.with(|card| card.as_ref().and_then(|card| read(&card.need)).map(|grade| grade.to_string()))
            })
        };
        let (importance, urgency) = (now(|need| need.importance), now(|need| need.urgency));
        let said = |grade: Option<String>| grade.and_then(|grade| grade.parse().ok());
        let set_importance = move |grade: Option<String>| desk.put(id, said(grade), said(urgency.get_untracked()));
        let set_urgency = move |grade: Option<String>| desk.put(id, said(importance.get_untracked()), said(grade));
        let [importance_name, urgency_name] = text.matrix.axes;
        view! {
            <footer class="dock">
            <div class="action-bar matrix__bar" role="region" aria-label=text.table.actions>
                <p class="action-bar__count" role="status">{words}</p>
                <button type="button" class="btn btn--text action-bar__clear" on:click=move |_| desk.selected.set(None)>
                    {text.table.clear}
                </button>
                <Dropdown id="place-importance" label=importance_name groups=grades(catalog::importance()) chosen=importance
                    on_change=set_importance/>
                <Dropdown id="place-urgency" label=urgency_name groups=grades(catalog::urgency()) chosen=urgency
                    on_change=set_urgency/>
                <button type="button" class="btn" on:click=move |_| desk.put(id, None, None)>{text.matrix.take_out}</button>
                <a class="btn" href=Route::Need(desk.forum, id).to_string()>{text.matrix.open}</a>
            </div>
            </footer>
        }
    };
    move || id.get().map(bar)
}

/// The cards at the top right, the weightiest first, each with the sentence of what should be different.
#[component]
fn TakenUp(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let text = &app.text().matrix;
    let first = Memo::new(move |_| {
        let mut found: Vec<(u32, usize, Id)> = desk.cards.with(|cards| {
            let upper = cards.iter().filter_map(|card| Some((card, card.place()?)));
            let upper = upper.filter(|(_, (importance, urgency))| *importance >= UPPER && *urgency >= UPPER);
            upper.map(|(card, (importance, urgency))| (importance + urgency, card.number, card.id)).collect()
        });
        found.sort_by_key(|(weight, number, _)| (std::cmp::Reverse(*weight), *number));
        found.into_iter().map(|(_, _, id)| id).collect::<Vec<_>>()
    });
    let field = move |id: Id| {
        let card = untrack(move || desk.card(id))?;
        let name = format!("{} {}", desk.short(card.number), card.need.problem);
        let value = Memo::new(move |_| desk.card(id).map(|card| card.need.outcome).unwrap_or_default());
        let change = move |outcome: String| {
            if let Some(card) = untrack(move || desk.card(id)) {
                app.record(Command::Revise(id, Body::Need(Need { outcome, ..card.need })));
            }
        };
        Some(view! {
            <li class="stack stack--2">
                <TextField id=format!("hmw-{}", id.short()) lines=2 label=(text.hmw_field)(name.trim()) help=text.hmw_hint
                    value=value on_change=change/>
                <a class="tap-sm" href=Route::Need(desk.forum, id).to_string()>{text.open}</a>
            </li>
        })
    };
    view! {
        <section class="stack" aria-labelledby="hmw">
            <div class="section-head"><h2 class="phrase" id="hmw">{text.hmw}</h2></div>
            <p class="small">{move || (text.hmw_todo)(first.with(Vec::len))}</p>
            <ul class="need-list"><For each=move || first.get() key=|id| *id children=field/></ul>
        </section>
    }
}
