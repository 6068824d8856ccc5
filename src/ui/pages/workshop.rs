//! The workshop door: forums that this tablet knows, where its table is in each, and where to go on.

use leptos::prelude::*;

use super::agenda::present_place;
use crate::app::{App, app};
use crate::domain::forum::Forum;
use crate::domain::id::Id;
use crate::domain::record::Records;
use crate::route::Route;
use crate::ui::parts::{AppBar, Glyph, Icon};

/// One forum of this tablet.
#[derive(Clone, PartialEq)]
struct Row {
    forum: Id,
    title: String,
    /// The group and its people, once somebody said so.
    group: Option<String>,
    /// Where the title leads.
    place: Route,
    /// The screen of the present box, and what the box is called.
    present: Option<(Route, String)>,
}

/// Forums to join.
#[component]
pub fn WorkshopPage() -> impl IntoView {
    let app = app();
    let text = &app.text().table;
    let rows = Memo::new(move |_| {
        app.records
            .with(|records| records.forums().map(|(key, plan)| row(app, records, key.id, plan)).collect::<Vec<_>>())
    });
    view! {
        <div class="page">
            <header><AppBar place=text.workshop/></header>
            <main id="main" class="wrap wrap--narrow workshop stack stack--5" tabindex="-1">
                <h1 class="h-lg">{text.workshop}</h1>
                {move || {
                    let rows = rows.get();
                    if rows.is_empty() {
                        return view! {
                            <div class="empty">
                                <h2>{text.workshop_empty}</h2>
                                <p>{text.workshop_empty_todo}</p>
                                <a class="btn btn--solid" href=Route::Open.to_string()><Glyph icon=Icon::Folder/>{text.open_kit}</a>
                            </div>
                        }.into_any();
                    }
                    view! {
                        <p class="muted">{text.workshop_text}</p>
                        <ul class="forums">{rows.into_iter().map(|row| shown(app, row)).collect_view()}</ul>
                        <div><a class="btn btn--quiet" href=Route::Open.to_string()><Glyph icon=Icon::Folder/>{text.open_kit}</a></div>
                    }.into_any()
                }}
            </main>
        </div>
    }
}

fn row(app: App, records: &Records, forum: Id, plan: &Forum) -> Row {
    let me = app.me();
    let here = records.attendance(forum, &me);
    let sitting = records.sitting(forum, &me);
    let theme = plan.themes.first().map(|theme| theme.id.clone()).unwrap_or_default();
    let people = app.text().common.people;
    Row {
        forum,
        title: plan.title.clone(),
        group: here.map(|here| format!("{}・{}", plan.group_name(&here.group), people(here.people))),
        place: if here.is_some() { Route::Board(forum, theme) } else { Route::Join(forum) },
        present: sitting.and_then(|sitting| present_place(forum, plan, sitting, app.text().lang)),
    }
}

fn shown(app: App, row: Row) -> impl IntoView {
    let text = &app.text().agenda;
    let join = Route::Join(row.forum).to_string();
    let ways = match (&row.group, row.present) {
        (None, _) => view! { <a class="btn btn--solid btn--sm" href=join>{text.choose_group}</a> }.into_any(),
        (Some(_), present) => view! {
            {present.map(|(place, step)| view! {
                <a class="btn btn--solid btn--sm" href=place.to_string()>{(text.continue_at)(&step)}</a>
            })}
            <a class="btn btn--sm" href=Route::Agenda(row.forum).to_string()>{text.see_agenda}</a>
            <a class="btn btn--sm btn--quiet" href=join>{app.text().table.change_join}</a>
        }
        .into_any(),
    };
    view! {
        <li class="stack stack--2">
            <h2><a href=row.place.to_string()>{row.title}</a></h2>
            <p class="muted">{row.group.unwrap_or_else(|| text.not_joined.to_owned())}</p>
            <div class="row">{ways}</div>
        </li>
    }
}
