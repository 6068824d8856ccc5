//! Joining: which group, which municipalities, how many people. Never a name.

use leptos::prelude::*;

use super::gone::of_forum;
use crate::app::{App, app};
use crate::catalog;
use crate::domain::command::Command;
use crate::domain::forum::{Attendance, Forum};
use crate::domain::id::Id;
use crate::route::Route;
use crate::ui::parts::{AppBar, Municipalities, NumberField, Pick, Radios};

/// People at a table before anyone says how many.
const USUAL_PEOPLE: u32 = 5;

/// Who sits at the table.
#[component]
pub fn JoinPage(forum: Id) -> impl IntoView {
    of_forum(forum, move |plan| Some(join(app(), forum, plan).into_any()))
}

fn join(app: App, id: Id, plan: Forum) -> impl IntoView {
    let text = &app.text().table;
    let me = app.me();
    let here = Memo::new(move |_| app.records.with(|records| records.attendance(id, &me).cloned()));
    let blank = Attendance::new(id, String::new(), USUAL_PEOPLE);
    // The group comes first; what is chosen before it waits here.
    let waiting = RwSignal::new(blank);
    let present = move || here.get().unwrap_or_else(|| waiting.get());
    let change = move |attendance: Attendance| {
        waiting.set(attendance.clone());
        if !attendance.group.is_empty() {
            app.record(Command::Join(attendance));
        }
    };
    let groups: Vec<Pick> = plan
        .groups
        .iter()
        .map(|group| Pick { value: group.id.clone(), label: group.name.clone(), ..Pick::default() })
        .collect();
    let prefecture = plan.prefecture.clone();
    let ready = move || here.with(|here| here.as_ref().is_some_and(|here| !here.municipalities.is_empty()));
    let first = plan.themes.first().map(|theme| theme.id.clone()).unwrap_or_default();
    let promises = move || {
        let lang = app.text().lang;
        catalog::workshop().map(|workshop| {
            workshop.promises.iter().map(|promise| view! { <li>{promise.of(lang)}</li> }).collect_view()
        })
    };
    let title = plan.title.clone();
    let set_people =
        move |people: Option<u32>| change(Attendance { people: people.unwrap_or(USUAL_PEOPLE), ..present() });
    view! {
        <div class="page">
            <header><AppBar place=title more=app.text().table.workshop/></header>
            <main id="main" class="wrap wrap--narrow join stack stack--5" tabindex="-1">
                <div class="stack stack--2">
                    <h1 class="h-lg">{text.join}</h1>
                    <p class="muted">{text.join_text}</p>
                </div>
                <Radios name="group" legend=text.group picks=Signal::stored(groups) required=true inline=true
                    chosen=Signal::derive(move || Some(present().group))
                    on_change=move |group| change(Attendance { group, ..present() })/>
                <NumberField id="people" label=text.people required=true range=(1, 99)
                    value=Signal::derive(move || Some(present().people))
                    unit=text.people_unit hint=text.people_hint
                    on_change=set_people/>
                <Municipalities id="municipalities" label=text.municipalities required=true
                    chosen=Signal::derive(move || present().municipalities) prefecture=Signal::stored(prefecture)
                    on_change=move |municipalities| change(Attendance { municipalities, ..present() })/>
                <section class="stack stack--2" aria-labelledby="promises">
                    <div class="section-head section-head--thin"><h2 id="promises">{text.promises}</h2></div>
                    <ul class="list-rule">{promises}</ul>
                </section>
            </main>
            <footer class="dock"><div class="dock__nav">
                <p class="small muted">{move || if ready() { "" } else { text.start_missing }}</p>
                {move || ready().then(|| view! {
                    <a class="btn btn--solid btn--lg" href=Route::Board(id, first.clone()).to_string()>{text.start}</a>
                })}
            </div></footer>
        </div>
    }
}
