//! The top of every table screen: where we are, and the themes and screens as tabs.

use leptos::prelude::*;

use super::super::agenda::ClockLine;
use crate::app::{after, app, in_sight};
use crate::catalog;
use crate::domain::body::Body;
use crate::domain::forum::Forum;
use crate::domain::id::Id;
use crate::domain::record::Record;
use crate::route::Route;
use crate::ui::parts::AppBar;

/// Where the tabs are on the page.
const TABS: &str = "table-tabs";

/// The bar with the group's name, the table's screens below it, and its clock.
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
            let group = format!("{}・{people}", groups.group_name(&here.group));
            Some(if names.is_empty() { group } else { format!("{group}（{}）", names.join(text.common.and)) })
        })
    });
    let (mine, known) = (me.clone(), plan.clone());
    let strays = Memo::new(move |_| app.records.with(|records| known.strays(records, &mine, forum)));
    // Counted and not copied: a tap on the board asks for it too.
    let needs = Memo::new(move |_| {
        let here = |record: &&Record| matches!(record.body(), Some(Body::Need(need)) if need.forum == forum);
        app.records.with(|records| records.written_by(&me).filter(here).count())
    });
    let (table, agenda) = (&app.text().table, &app.text().agenda);
    let asks = !plan.survey.is_empty();
    let here = StoredValue::new(current.clone());
    let clock =
        (current != Route::Agenda(forum)).then(|| view! { <ClockLine forum=forum plan=plan.clone() current=current/> });
    let tab = move |place: Route, words: AnyView| {
        let here = here.with_value(|here| place == *here).then_some("page");
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
    let gone = move || {
        let gone = strays.get().into_iter();
        gone.map(|id| tab(Route::Board(forum, id.clone()), (agenda.stray_tab)(&id).into_any())).collect_view()
    };
    // Where the tabs are wider than the screen, the present one must not be out of sight.
    after(0, || in_sight(TABS, "#table-tabs [aria-current]"));
    view! {
        <AppBar place=title more=more/>
        <nav class="tabs board-tabs" id=TABS aria-label=table.nav>
            {tab(Route::Agenda(forum), agenda.tab.into_any())}
            {themes}
            {gone}
            {tab(Route::Needs(forum), (move || (table.to_needs)(needs.get())).into_any())}
            {tab(Route::Matrix(forum), agenda.matrix_tab.into_any())}
            {tab(Route::Conditions(forum), agenda.conditions_tab.into_any())}
            {tab(Route::Present(forum), agenda.present_tab.into_any())}
            {asks.then(|| tab(Route::Survey(forum), app.text().survey.tab.into_any()))}
            {tab(Route::HandIn(forum), table.to_hand_in.into_any())}
            {tab(Route::Join(forum), agenda.group_tab.into_any())}
        </nav>
        {clock}
    }
}
