//! The order of the groups: who has handed in, whose turn is when, and which one goes on the screen.

use leptos::prelude::*;

use super::{Shown, Stage};
use crate::app::{after, focus};
use crate::domain::forum::moved;
use crate::route::Route;
use crate::ui::pages::desk::ForumNav;
use crate::ui::parts::{AppBar, Glyph, Icon};

/// One group in the list.
#[derive(Clone, PartialEq)]
struct Row {
    group: String,
    name: String,
    /// Slides; 0 where nothing has come.
    slides: usize,
    first: bool,
    last: bool,
}

/// The list of groups, and the ways to change their order.
#[component]
pub(super) fn Order(stage: Stage) -> impl IntoView {
    let app = stage.app;
    let text = &app.text().present;
    let (title, groups) = stage.plan.with_value(|plan| (plan.title.clone(), plan.groups.len()));
    let share = stage.plan.with_value(|plan| plan.talk_share(""));
    let rows = Memo::new(move |_| {
        app.records.with(|records| {
            let turns = stage.turns();
            let last = turns.len().saturating_sub(1);
            let row = |(at, group): (usize, String)| Row {
                name: stage.name(&group),
                slides: stage.slides(records, &group).len(),
                group,
                first: at == 0,
                last: at == last,
            };
            turns.into_iter().enumerate().map(row).collect::<Vec<_>>()
        })
    });
    let reverse = move |_| stage.reorder(stage.turns().into_iter().rev().collect());
    let rotate = move |_| {
        let mut turns = stage.turns();
        if !turns.is_empty() {
            turns.rotate_left(1);
        }
        stage.reorder(turns);
    };
    let [reversed, rotated, as_kit] = text.orders;
    let start = move || {
        rows.with(|rows| rows.first().cloned()).map(|row| {
            let group = row.group;
            view! {
                <button type="button" class="btn btn--solid btn--lg" on:click=move |_| stage.show(Shown::Group(group.clone()))>
                    <Glyph icon=Icon::Present/>{(text.show_group)(&row.name)}
                </button>
            }
        })
    };
    view! {
        <div class="page page--desk">
            <header><AppBar place=title more=text.stage.to_owned()><ForumNav forum=stage.forum here=Route::Stage(stage.forum)/></AppBar></header>
            <main id="main" class="wrap wrap--narrow stage stack stack--5" tabindex="-1">
                <div class="stack stack--2">
                    <h1 class="h-lg">{if groups == 0 { text.no_groups.to_owned() } else { (text.order)(groups, share) }}</h1>
                    <p class="muted">{text.order_text}</p>
                </div>
                <div>{start}</div>
                <ol class="rows">{move || rows.get().into_iter().map(|row| line(stage, row)).collect_view()}</ol>
                <div class="row" role="group" aria-label=text.order_tools>
                    <button type="button" class="btn btn--quiet btn--sm" on:click=reverse>{reversed}</button>
                    <button type="button" class="btn btn--quiet btn--sm" on:click=rotate>{rotated}</button>
                    <button type="button" class="btn btn--quiet btn--sm" on:click=move |_| stage.reorder(Vec::new())>{as_kit}</button>
                </div>
                <section class="stack stack--2" aria-labelledby="whole">
                    <div class="section-head section-head--thin"><h2 id="whole">{text.plenary}</h2></div>
                    <p class="muted">{text.plenary_text}</p>
                    <div><button type="button" class="btn" on:click=move |_| stage.show(Shown::Plenary)>
                        <Glyph icon=Icon::Present/>{text.show_plenary}
                    </button></div>
                </section>
            </main>
        </div>
    }
}

fn line(stage: Stage, row: Row) -> impl IntoView {
    let text = &stage.app.text().present;
    let Row { group, name, slides, first, last } = row;
    let state = if slides == 0 {
        view! { <p class="stage__state"><Glyph icon=Icon::Blank/>{text.missing}</p> }.into_any()
    } else {
        view! { <p class="stage__state"><Glyph icon=Icon::CheckCircle/>{(text.arrived)(slides)}</p> }.into_any()
    };
    let labels = [(text.earlier)(&name), (text.later)(&name), (text.show_group)(&name)];
    let [earlier, later, show] = labels;
    // The rows change their places under the finger: the focus follows the group.
    let button = |group: &str, up: bool| format!("turn-{}-{group}", if up { "up" } else { "down" });
    let shift = move |group: &str, up: bool| {
        stage.reorder(moved(stage.turns(), group, up));
        let id = button(group, up);
        after(0, move || focus(&id));
    };
    let [up_id, down_id] = [true, false].map(|up| button(&group, up));
    let (up, down, shown) = (group.clone(), group.clone(), group);
    view! {
        <li>
            <div><b>{name}</b>{state}</div>
            <div class="rows__tools">
                <button type="button" class="btn btn--quiet btn--sm" id=up_id aria-label=earlier aria-disabled=first.then_some("true") on:click=move |_| shift(&up, true)>
                    <Glyph icon=Icon::ArrowUp/>
                </button>
                <button type="button" class="btn btn--quiet btn--sm" id=down_id aria-label=later aria-disabled=last.then_some("true") on:click=move |_| shift(&down, false)>
                    <Glyph icon=Icon::ArrowDown/>
                </button>
                <button type="button" class="btn btn--sm" aria-label=show on:click=move |_| stage.show(Shown::Group(shown.clone()))>
                    <Glyph icon=Icon::Present/>{text.show}
                </button>
            </div>
        </li>
    }
}
