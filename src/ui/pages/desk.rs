//! The desk: the forums of this device, a new one from the template, and the ways to files and pool.
//!
//! [`ForumNav`] is the navigation that kit, plenary and summary share.

use std::cmp::Reverse;

use leptos::prelude::*;

use super::call::ends;
use crate::app::{App, app, local, now};
use crate::catalog;
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::forum::Forum;
use crate::domain::id::Id;
use crate::domain::skill::{self, Call, Track};
use crate::route::Route;
use crate::text::Text;
use crate::ui::parts::{AppBar, Glyph, Icon};

/// One forum in the list.
#[derive(Clone, PartialEq)]
struct Row {
    id: Id,
    forum: Forum,
    own: bool,
    here: usize,
}

/// The desk.
#[component]
pub fn DeskPage() -> impl IntoView {
    let app = app();
    let text = &app.text().desk;
    let rows = Memo::new(move |_| rows(app));
    let people = Memo::new(move |_| app.records.with(|records| skill::pool(records, &app.me(), now()).len()));
    view! {
        <div class="page page--desk">
            <header><AppBar place=text.place/></header>
            <main id="main" class="wrap desk stack stack--5" tabindex="-1">
                <div class="stack stack--2">
                    <h1 class="h-lg">{move || (text.forums)(rows.with(Vec::len))}</h1>
                    <p class="muted">{text.intro}</p>
                </div>
                {move || if rows.with(Vec::is_empty) {
                    view! {
                        <div class="empty">
                            <h2>{text.empty}</h2>
                            <p>{text.empty_todo}</p>
                            <Create/>
                        </div>
                    }.into_any()
                } else {
                    let items = rows.get().into_iter().map(|row| item(app, row)).collect_view();
                    view! {
                        <ul class="forums">{items}</ul>
                        // Once there is a forum, what arrives from its groups comes first.
                        <div class="row">
                            <a class="btn btn--solid btn--lg" href=Route::Open.to_string()><Glyph icon=Icon::Folder/>{text.open}</a>
                            <Create again=true/>
                        </div>
                    }.into_any()
                }}
                <Calls/>
                <section class="stack" aria-labelledby="others">
                    <div class="section-head section-head--thin"><h2 id="others">{text.others}</h2></div>
                    <ul class="resume desk__others">
                        {move || rows.with(Vec::is_empty).then(|| view! {
                            <li><a href=Route::Open.to_string()>{text.open}</a><span>{text.open_hint}</span></li>
                        })}
                        {move || (rows.with(Vec::len) > 1).then(|| {
                            let [name, hint] = app.text().compare.link;
                            view! { <li><a href=Route::Compare.to_string()>{name}</a><span>{hint}</span></li> }
                        })}
                        <li>
                            <a href=Route::Pool.to_string()>{text.pool}</a>
                            <span>{move || (text.pool_count)(people.get())}</span>
                        </li>
                        <li><a href=Route::Staff.to_string()>{app.text().staff.link[0]}</a><span>{app.text().staff.link[1]}</span></li>
                        {links(app)}
                    </ul>
                </section>
            </main>
        </div>
    }
}

/// The ways to people, files, sealing keys and backup.
fn links(app: App) -> impl IntoView {
    let text = app.text();
    let places = [
        (Route::Signers, text.trust.link),
        (Route::Files, text.trust.files_link),
        (Route::Keys, text.keys.link),
        (Route::Backup, text.backup.link),
    ];
    let row = |(place, [name, hint]): (Route, [&'static str; 2])| {
        view! { <li><a href=place.to_string()>{name}</a><span>{hint}</span></li> }
    };
    places.map(row).collect_view()
}

/// The own calls for applicants, and a new one.
#[component]
fn Calls() -> impl IntoView {
    let app = app();
    let words = &app.text().call;
    let calls = Memo::new(move |_| {
        let me = app.me();
        app.records.with(|records| {
            let own = records.calls().filter(|(key, _)| key.stream == me);
            own.map(|(key, call)| (key.id, call.clone())).collect::<Vec<_>>()
        })
    });
    let create = move |_| {
        let call = Call { title: words.unnamed.to_owned(), ..Call::default() };
        if let Some(id) = app.record(Command::Create(Body::Call(call))) {
            app.go(&Route::Call(id));
        }
    };
    let row = move |(id, call): (Id, Call)| {
        let over = (!call.is_open(now())).then(|| view! { <span class="chip chip--todo">{words.over}</span> });
        view! {
            <li>
                <a href=Route::Call(id).to_string()>{call.title.clone()}</a>
                <span>{track(app.text(), call.track)} "　" {ends(app.text(), &call)} "　" {(words.keys)(call.recipients.len())}</span>
                {over}
            </li>
        }
    };
    view! {
        <section class="stack" aria-labelledby="calls">
            <div class="section-head section-head--thin"><h2 id="calls">{words.calls}</h2></div>
            {move || if calls.with(Vec::is_empty) {
                view! { <p>{words.calls_empty}</p> }.into_any()
            } else {
                let rows = calls.get().into_iter().rev().map(row).collect_view();
                view! { <ul class="resume desk__others">{rows}</ul> }.into_any()
            }}
            <div><button type="button" class="btn" on:click=create><Glyph icon=Icon::Plus/>{words.create}</button></div>
        </section>
    }
}

/// Whom a call is for.
fn track(text: &'static Text, track: Track) -> &'static str {
    let [applicants, staff] = text.staff.tracks;
    match track {
        Track::Applicants => applicants,
        Track::Staff => staff,
    }
}

/// Own forums first, then the received ones; in each part those without a day yet, then the latest day first.
fn rows(app: App) -> Vec<Row> {
    let me = app.me();
    let mut rows: Vec<Row> = app.records.with(|records| {
        let forums = records.forums().map(|(key, forum)| {
            let here = forum.groups_here(records, key.id, &me);
            Row { id: key.id, forum: forum.clone(), own: key.stream == me, here }
        });
        forums.collect()
    });
    let place = |row: &Row| (!row.own, !row.forum.date.is_empty(), Reverse(row.forum.date.clone()), row.id);
    rows.sort_by_cached_key(place);
    rows
}

fn item(app: App, row: Row) -> impl IntoView {
    let Row { id, forum, own, here } = row;
    let text = app.text();
    let ([kit, plenary, summary], [stage, tally]) = (text.desk.links, text.kit.links);
    let received = (!own).then(|| view! { <span class="chip">{text.desk.received}</span> });
    let (title, name) = (forum.title.clone(), (text.desk.copy)(&forum.title));
    let handed_in = (text.desk.handed_in)(here, forum.groups.len());
    let day = day(text, &forum.date);
    let survey = (!forum.survey.is_empty()).then(|| {
        view! { <a class="btn btn--text btn--sm" href=Route::Tally(id).to_string()>{tally}</a> }
    });
    let again = move |_| copy(app, &forum);
    view! {
        <li class="forum">
            <div class="stack stack--2">
                <h2 class="forum__title">{title}</h2>
                <p class="row small muted"><span>{day}</span><span>{handed_in}</span>{received}</p>
            </div>
            <div class="stack stack--2 forum__links">
                <div class="row">
                    <a class="btn btn--sm" href=Route::Kit(id).to_string()>{kit}</a>
                    <a class="btn btn--sm" href=Route::Plenary(id).to_string()>{plenary}</a>
                    <a class="btn btn--sm" href=Route::Summary(id).to_string()>{summary}</a>
                </div>
                <div class="row forum__more">
                    <a class="btn btn--text btn--sm" href=Route::Stage(id).to_string()>{stage}</a>
                    {survey}
                    <button type="button" class="btn btn--text btn--sm" aria-label=name on:click=again>
                        <Glyph icon=Icon::Copy/>{text.desk.copy_short}
                    </button>
                </div>
            </div>
        </li>
    }
}

/// Makes a forum after an earlier one, and goes to its kit.
pub fn copy(app: App, forum: &Forum) {
    make(app, forum.copied(app.text().desk.copied));
}

/// The button that makes a forum after the template.
#[component]
fn Create(
    /// Whether there is a forum already.
    #[prop(optional)]
    again: bool,
) -> impl IntoView {
    let app = app();
    let create = move |_| {
        let Some(template) = catalog::workshop() else { return };
        let (text, today) = (app.text(), local(now()));
        let date = format!("{:04}-{:02}-{:02}", today.year, today.month, today.day);
        make(app, Forum::from_template(template, text.lang, text.desk.unnamed, date, text.desk.group));
    };
    view! {
        <div class="stack stack--2">
            <div><button type="button" class="btn btn--lg" class:btn--solid=!again on:click=create>
                <Glyph icon=Icon::Plus/>{app.text().desk.create}
            </button></div>
            {(!again).then(|| view! { <p class="hint">{app.text().desk.create_hint}</p> })}
        </div>
    }
}

/// Writes a new forum and goes to its kit.
fn make(app: App, forum: Forum) {
    if let Some(id) = app.record(Command::Create(Body::Forum(forum))) {
        app.go(&Route::Kit(id));
    }
}

/// The screens of one forum, and opening files.
#[component]
pub fn ForumNav(
    forum: Id,
    /// The screen that is shown.
    here: Route,
) -> impl IntoView {
    let app = app();
    let asks = Memo::new(move |_| {
        app.records.with(|records| records.forum(forum).is_some_and(|(_, forum)| !forum.survey.is_empty()))
    });
    let links = move || {
        let ([kit, plenary, summary], [stage, tally]) = (app.text().desk.links, app.text().kit.links);
        let places = [
            Some((Route::Kit(forum), kit)),
            Some((Route::Plenary(forum), plenary)),
            Some((Route::Stage(forum), stage)),
            Some((Route::Summary(forum), summary)),
            asks.get().then_some((Route::Tally(forum), tally)),
            Some((Route::Open, app.text().desk.open)),
        ];
        let here = here.clone();
        places
            .into_iter()
            .flatten()
            .map(move |(place, name)| {
                view! { <a href=place.to_string() aria-current=(place == here).then_some("page")>{name}</a> }
            })
            .collect_view()
    };
    view! { <nav class="app-nav" aria-label=app.text().desk.nav>{links}</nav> }
}

/// A day of a kit in words; what is not a date stands as it is.
pub fn day(text: &Text, date: &str) -> String {
    day_in(text, date, text.dates.full)
}

/// The same in other words of year, month and day.
pub fn day_in(text: &Text, date: &str, said: fn(u32, u32, u32) -> String) -> String {
    let mut parts = date.splitn(3, '-').map(str::parse::<u32>);
    match (parts.next(), parts.next(), parts.next()) {
        (Some(Ok(year)), Some(Ok(month)), Some(Ok(day))) => said(year, month, day),
        _ if date.is_empty() => text.dates.open.to_owned(),
        _ => date.to_owned(),
    }
}

/// The names of municipalities; a code that the catalog doesn't know stands as it is.
pub fn places(text: &Text, codes: &[String]) -> String {
    let names = codes.iter().map(|code| catalog::municipality_name(code));
    names.collect::<Vec<_>>().join(text.common.and)
}
