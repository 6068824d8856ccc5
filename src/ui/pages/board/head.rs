//! The top of every table screen: where we are, and the themes and screens as tabs.

use leptos::prelude::*;

use crate::app::app;
use crate::catalog;
use crate::domain::forum::Forum;
use crate::domain::id::Id;
use crate::route::Route;
use crate::ui::parts::AppBar;

/// The bar with the group's name, and the table's screens below it.
#[component]
pub fn TableBar(forum: Id, plan: Forum, current: Route) -> impl IntoView {
    let app = app();
    let me = app.me();
    let stream = me.clone();
    let title = plan.title.clone();
    let groups = plan.clone();
    let more = Signal::derive(move || {
        app.records.with(|records| {
            let here = records.attendance(forum, &stream)?;
            let text = app.text();
            let names: Vec<&str> = here.municipalities.iter().map(|code| catalog::municipality_name(code)).collect();
            let people = (text.common.people)(here.people);
            Some(format!("{}・{people}（{}）", groups.group_name(&here.group), names.join(text.common.and)))
        })
    });
    let needs = Memo::new(move |_| app.records.with(|records| records.needs(&me, forum).len()));
    let table = &app.text().table;
    let tab = move |place: Route, words: AnyView| {
        let here = (place == current).then_some("page");
        view! { <a href=place.to_string() aria-current=here>{words}</a> }
    };
    let themes: Vec<_> = plan
        .themes
        .iter()
        .enumerate()
        .map(|(at, theme)| {
            let words = (table.theme)(at + 1);
            tab(Route::Board(forum, theme.id.clone()), words.into_any())
        })
        .collect();
    view! {
        <AppBar place=title more=more/>
        <nav class="tabs board-tabs" aria-label=table.nav>
            {themes}
            {tab(Route::Needs(forum), (move || (table.to_needs)(needs.get())).into_any())}
            {tab(Route::HandIn(forum), table.to_hand_in.into_any())}
            <a class="board-tabs__join" href=Route::Join(forum).to_string()>{table.change_join}</a>
        </nav>
    }
}
