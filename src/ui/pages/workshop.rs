//! The workshop door: forums that this tablet knows, or how to get one.

use leptos::prelude::*;

use crate::app::app;
use crate::route::Route;
use crate::ui::parts::{AppBar, Glyph, Icon};

/// Forums to join.
#[component]
pub fn WorkshopPage() -> impl IntoView {
    let app = app();
    let text = &app.text().table;
    let rows = move || {
        let me = app.me();
        app.records.with(|records| {
            let rows: Vec<_> = records
                .forums()
                .map(|(key, forum)| {
                    let here = records.attendance(key.id, &me);
                    let group = here.map(|here| forum.group_name(&here.group).to_owned()).unwrap_or_default();
                    let theme = forum.themes.first().map(|theme| theme.id.clone()).unwrap_or_default();
                    let place = if here.is_some() { Route::Board(key.id, theme) } else { Route::Join(key.id) };
                    (place, forum.title.clone(), group)
                })
                .collect();
            rows
        })
    };
    view! {
        <div class="page">
            <header><AppBar place=text.workshop/></header>
            <main id="main" class="wrap wrap--narrow workshop stack stack--5" tabindex="-1">
                <h1 class="h-lg">{text.workshop}</h1>
                {move || {
                    let rows = rows();
                    if rows.is_empty() {
                        return view! {
                            <div class="empty">
                                <h2>{text.workshop_empty}</h2>
                                <p>{text.workshop_empty_todo}</p>
                                <a class="btn btn--solid" href=Route::Open.to_string()><Glyph icon=Icon::Folder/>{text.open_kit}</a>
                            </div>
                        }.into_any();
                    }
                    let rows = rows.into_iter().map(|(place, title, group)| view! {
                        <li><a href=place.to_string()>{title}</a><span>{group}</span></li>
                    });
                    view! {
                        <p class="muted">{text.workshop_text}</p>
                        <ul class="resume">{rows.collect_view()}</ul>
                        <div><a class="btn btn--quiet" href=Route::Open.to_string()><Glyph icon=Icon::Folder/>{text.open_kit}</a></div>
                    }.into_any()
                }}
            </main>
        </div>
    }
}
