//! Somebody else's kit: the same plan to read, and why it can't be changed here.

use leptos::prelude::*;

use crate::app::app;
use crate::catalog;
use crate::domain::forum::Forum;
use crate::domain::id::Id;
use crate::route::Route;
use crate::text::Text;
use crate::ui::pages::desk::{ForumNav, day};
use crate::ui::parts::{AppBar, Banner, Tone};

/// The kit to read.
#[component]
pub fn Reading(id: Id, forum: Memo<Option<Forum>>) -> impl IntoView {
    let app = app();
    let title = move || forum.with(|forum| forum.as_ref().map(|forum| forum.title.clone()).unwrap_or_default());
    let plan = move || forum.get().map(|forum| plan(app.text(), forum));
    view! {
        <div class="page page--desk">
            <header><AppBar place=Signal::derive(title)><ForumNav forum=id here=Route::Kit(id)/></AppBar></header>
            <main id="main" class="wrap wrap--narrow stack stack--5" tabindex="-1">
                <h1 class="h-lg">{title}</h1>
                {move || {
                    let text = &app.text().desk;
                    view! { <Banner tone=Tone::Info title=text.foreign.to_owned()><p>{text.foreign_text}</p></Banner> }
                }}
                {plan}
            </main>
        </div>
    }
}

fn plan(text: &Text, forum: Forum) -> impl IntoView + use<> {
    let desk = &text.desk;
    let minutes = forum.minutes();
    let day = day(text, &forum.date);
    let prefecture = catalog::prefecture(&forum.prefecture).map_or(text.common.empty_yet, |row| row.name.of(text.lang));
    let groups = forum.groups.iter().map(|group| group.name.as_str()).collect::<Vec<_>>().join(text.common.and);
    let votes = (text.common.votes)(forum.votes_per_person);
    let themes =
        forum.themes.into_iter().map(|theme| view! { <li><b>{theme.title}</b><br/>{theme.prompt}</li> }).collect_view();
    let step_minutes = desk.minutes;
    let agenda = forum.agenda.into_iter().map(|step| {
        view! { <li><b>{step_minutes(step.minutes)} " " {step.title}</b><br/>{step.todo}</li> }
    });
    view! {
        <dl class="kv">
            <div><dt>{desk.date}</dt><dd>{day}</dd></div>
            <div><dt>{desk.prefecture}</dt><dd>{prefecture}</dd></div>
            <div><dt>{(desk.groups)(forum.groups.len())}</dt><dd>{groups}</dd></div>
            <div><dt>{desk.votes}</dt><dd>{votes}</dd></div>
        </dl>
        <section class="stack stack--2" aria-labelledby="themes">
            <div class="section-head"><h2 id="themes">{(desk.themes)(themes.len())}</h2></div>
            <ol class="list-rule">{themes}</ol>
        </section>
        <section class="stack stack--2" aria-labelledby="agenda">
            <div class="section-head"><h2 id="agenda">{desk.agenda}</h2><p class="hint">{(desk.sum)(minutes)}</p></div>
            <ol class="list-rule">{agenda.collect_view()}</ol>
        </section>
    }
}
