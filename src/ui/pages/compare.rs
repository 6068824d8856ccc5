//! Forums side by side: which ones, what stayed, what is new. Columns stand in the order of their days.
//!
//! Only the choice of forums lives here; every figure is counted from the records.

mod tables;

use std::collections::BTreeSet;

use leptos::prelude::*;

use self::tables::Sheet;
use super::desk::day;
use crate::app::{App, app, print};
use crate::domain::forum::Forum;
use crate::domain::forum::compare::{Comparison, each, latest_pair};
use crate::domain::id::Id;
use crate::route::Route;
use crate::ui::parts::{AppBar, Checks, Glyph, Icon, Pick};

/// Forums side by side.
#[component]
pub fn ComparePage() -> impl IntoView {
    let app = app();
    let words = &app.text().compare;
    let wished = RwSignal::new(None::<BTreeSet<Id>>);
    let chosen = Memo::new(move |_| match wished.get() {
        Some(wished) => wished,
        None => app.records.with(latest_pair),
    });
    let me = app.me();
    let comparison = Memo::new(move |_| app.records.with(|records| Comparison::of(records, &chosen.get(), &me)));
    let enough = Memo::new(move |_| comparison.with(|comparison| comparison.columns.len() > 1));
    let heading = move || {
        comparison.with(|comparison| {
            if comparison.columns.len() < 2 {
                return words.few.to_owned();
            }
            let found = comparison.themes.iter().fold([0; 3], |[a, b, c], theme| {
                let [stays, new, gone] = theme.found;
                [a + stays, b + new, c + gone]
            });
            (words.found)(found)
        })
    };
    let shorts = Signal::derive(move || chosen.with(|chosen| chosen.iter().map(Id::short).collect::<Vec<_>>()));
    let choose = move |shorts: Vec<String>| {
        wished.set(Some(shorts.iter().filter_map(|short| Id::from_short(short)).collect()));
    };
    view! {
        <div class="page page--desk">
            <header><AppBar place=words.place>
                <nav class="app-nav" aria-label=app.text().desk.nav><a href=Route::Desk.to_string()>{app.text().desk.place}</a></nav>
            </AppBar></header>
            <main id="main" class="wrap compare stack stack--5" tabindex="-1">
                <div class="stack stack--2">
                    <h1 class="h-lg">{heading}</h1>
                    <p class="muted">{move || if enough.get() { words.intro } else { words.few_todo }}</p>
                </div>
                <div class="no-print">
                    <Checks name="forums" legend=words.choose picks=picks(app) chosen=shorts on_change=choose/>
                </div>
                <Show when=move || enough.get()>
                    <Sheet comparison=comparison/>
                    <div class="no-print"><button type="button" class="btn" on:click=move |_| print()>
                        <Glyph icon=Icon::Print/>{app.text().common.print}
                    </button></div>
                </Show>
            </main>
        </div>
    }
}

/// All forums of this device, the latest day first.
fn picks(app: App) -> Signal<Vec<Pick>> {
    let me = app.me();
    let picks = Memo::new(move |_| {
        app.records.with(|records| {
            let mut forums: Vec<(Id, &Forum)> = each(records).into_iter().collect();
            forums.sort_by(|(one, a), (other, b)| b.date.cmp(&a.date).then_with(|| one.cmp(other)));
            let pick = |(id, forum): (Id, &Forum)| {
                let here = forum.groups_here(records, id, &me);
                let here = (app.text().compare.handed_in)(here, forum.groups.len());
                let sub = format!("{}　{here}", day(app.text(), &forum.date));
                Pick { value: id.short(), label: forum.title.clone(), sub, ..Pick::default() }
            };
            forums.into_iter().map(pick).collect::<Vec<_>>()
        })
    });
    Signal::derive(move || picks.get())
}
