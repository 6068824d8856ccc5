//! Somebody else's kit: the same plan to read, and why it can't be changed here.

use leptos::prelude::*;

use crate::app::app;
use crate::catalog;
use crate::domain::forum::Forum;
use crate::domain::id::Id;
use crate::route::Route;
use crate::text::Text;
use crate::ui::pages::desk::{ForumNav, copy, day, places};
use crate::ui::parts::{AppBar, Banner, Glyph, Icon, Tone};

/// The kit to read.
#[component]
pub fn Reading(id: Id, forum: Memo<Option<Forum>>) -> impl IntoView {
    let app = app();
    let title = move || forum.with(|forum| forum.as_ref().map(|forum| forum.title.clone()).unwrap_or_default());
    let again = move |_| {
        if let Some(forum) = forum.get_untracked() {
            copy(app, &forum);
        }
    };
    let plan = move || forum.get().map(|forum| plan(app.text(), forum));
    view! {
        <div class="page page--desk">
            <header><AppBar place=Signal::derive(title)><ForumNav forum=id here=Route::Kit(id)/></AppBar></header>
            <main id="main" class="wrap wrap--narrow stack stack--5" tabindex="-1">
                <h1 class="h-lg">{title}</h1>
                {move || {
                    let words = &app.text().kit;
                    view! { <Banner tone=Tone::Info title=words.foreign.to_owned()><p>{words.foreign_text}</p></Banner> }
                }}
                <div><button type="button" class="btn" on:click=again>
                    <Glyph icon=Icon::Copy/>{app.text().kit.copy}
                </button></div>
                {plan}
            </main>
        </div>
    }
}

fn plan(text: &'static Text, forum: Forum) -> impl IntoView + use<> {
    let words = &text.kit;
    let minutes = forum.minutes();
    let day = day(text, &forum.date);
    let prefecture = catalog::prefecture(&forum.prefecture).map_or(text.common.empty_yet, |row| row.name.of(text.lang));
    let count = forum.groups.len();
    let groups = forum.groups.into_iter().map(|group| {
        let places = (!group.municipalities.is_empty()).then(|| view! { <br/>{places(text, &group.municipalities)} });
        view! { <li><b>{group.name}</b>{places}</li> }
    });
    let questions = forum.survey.iter().map(|question| view! { <li>{question.text.clone()}</li> }).collect_view();
    let survey = (!forum.survey.is_empty()).then(|| {
        view! {
            <section class="stack stack--2" aria-labelledby="survey">
                <div class="section-head"><h2 id="survey">{(words.survey)(forum.survey.len())}</h2></div>
                <ol class="list-rule">{questions}</ol>
            </section>
        }
    });
    let votes = (text.common.votes)(forum.votes_per_person);
    let held = forum.themes.len();
    let themes = forum.themes.into_iter().map(|theme| {
        let about = theme.about_schemes.then(|| view! { <br/><small>{words.about_schemes}</small> });
        view! { <li><b>{theme.title}</b><br/>{theme.prompt}{about}</li> }
    });
    let step_minutes = words.minutes;
    let agenda = forum.agenda.into_iter().map(|step| {
        view! { <li><b>{step_minutes(step.minutes)} " " {step.title}</b><br/>{step.todo}</li> }
    });
    view! {
        <dl class="kv">
            <div><dt>{words.date}</dt><dd>{day}</dd></div>
            <div><dt>{words.prefecture}</dt><dd>{prefecture}</dd></div>
            <div><dt>{words.votes}</dt><dd>{votes}</dd></div>
        </dl>
        <section class="stack stack--2" aria-labelledby="groups">
            <div class="section-head"><h2 id="groups">{(words.groups)(count)}</h2></div>
            <ol class="list-rule">{groups.collect_view()}</ol>
        </section>
        <section class="stack stack--2" aria-labelledby="themes">
            <div class="section-head"><h2 id="themes">{(words.themes)(held)}</h2></div>
            <ol class="list-rule">{themes.collect_view()}</ol>
        </section>
        <section class="stack stack--2" aria-labelledby="agenda">
            <div class="section-head"><h2 id="agenda">{words.agenda}</h2><p class="hint">{(words.sum)(minutes)}</p></div>
            <ol class="list-rule">{agenda.collect_view()}</ol>
        </section>
        {survey}
    }
}
