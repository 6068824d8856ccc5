//! Joining: which group, which municipalities, departments and ranks, how many people. Never a name.

use leptos::prelude::*;

use super::board::TableBar;
use super::gone::of_forum;
use super::need::picks;
use crate::app::{App, app};
use crate::catalog;
use crate::domain::command::Command;
use crate::domain::forum::{Attendance, Forum};
use crate::domain::id::Id;
use crate::route::Route;
use crate::ui::parts::{AppBar, Banner, Checks, Municipalities, NumberField, Pick, Radios, Tone};

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
    let groups: Vec<Pick> = plan.groups.iter().map(|group| Pick::new(&group.id, &group.name)).collect();
    let prefecture = plan.prefecture.clone();
    let first = plan.themes.first().map(|theme| theme.id.clone()).unwrap_or_default();
    let promises = move || {
        let lang = app.text().lang;
        catalog::workshop().map(|workshop| {
            workshop.promises.iter().map(|promise| view! { <li>{promise.of(lang)}</li> }).collect_view()
        })
    };
    let set_people =
        move |people: Option<u32>| change(Attendance { people: people.unwrap_or(USUAL_PEOPLE), ..present() });
    let known = StoredValue::new(plan.clone());
    // The kit's municipalities are a proposal: they follow the group until somebody chooses for themselves.
    let proposed = move |group: &str| {
        let of_group =
            |plan: &Forum| plan.groups.iter().find(|here| here.id == group).map(|here| here.municipalities.clone());
        known.with_value(of_group).unwrap_or_default()
    };
    let set_group = move |group: String| {
        let here = present();
        let untouched = here.municipalities.is_empty() || here.municipalities == proposed(&here.group);
        let municipalities = if untouched { proposed(&group) } else { here.municipalities.clone() };
        change(Attendance { group, municipalities, ..here });
    };
    let gone = Memo::new(move |_| {
        let group = present().group;
        (!group.is_empty() && !known.with_value(|plan| plan.has_group(&group))).then_some(group)
    });
    let ready = move || {
        here.with(|here| here.as_ref().is_some_and(|here| !here.municipalities.is_empty()))
            && gone.with(Option::is_none)
    };
    let agenda = &app.text().agenda;
    let joined = here.with_untracked(Option::is_some);
    let bar = if joined {
        view! { <TableBar forum=id plan=plan current=Route::Join(id)/> }.into_any()
    } else {
        view! { <AppBar place=plan.title more=app.text().table.workshop/> }.into_any()
    };
    view! {
        <div class="page">
            <header>{bar}</header>
            <main id="main" class="wrap wrap--narrow join stack stack--5" tabindex="-1">
                <div class="stack stack--2">
                    <h1 class="h-lg">{text.join}</h1>
                    <p class="muted">{text.join_text}</p>
                    <p class="muted">{agenda.join_tablets}</p>
                </div>
                {move || gone.get().map(|group| view! {
                    <Banner tone=Tone::Warn title=(agenda.join_gone)(&group)><p>{agenda.join_gone_todo}</p></Banner>
                })}
                <Radios name="group" legend=text.group picks=Signal::stored(groups) required=true inline=true
                    chosen=Signal::derive(move || Some(present().group))
                    on_change=set_group/>
                <NumberField id="people" label=text.people required=true range=(1, 99)
                    value=Signal::derive(move || Some(present().people))
                    unit=text.people_unit hint=text.people_hint
                    on_change=set_people/>
                <Municipalities id="municipalities" label=text.municipalities required=true
                    chosen=Signal::derive(move || present().municipalities) prefecture=Signal::stored(prefecture)
                    on_change=move |municipalities| change(Attendance { municipalities, ..present() })/>
                <div class="stack stack--3">
                    <Checks name="departments" legend=agenda.join_departments inline=true
                        picks=Signal::stored(picks(app, catalog::departments()))
                        chosen=Signal::derive(move || present().departments)
                        on_change=move |departments| change(Attendance { departments, ..present() })/>
                    <Checks name="ranks" legend=agenda.join_ranks inline=true
                        picks=Signal::stored(picks(app, catalog::ranks()))
                        chosen=Signal::derive(move || present().ranks)
                        on_change=move |ranks| change(Attendance { ranks, ..present() })/>
                    <p class="hint">{agenda.join_optional}</p>
                </div>
                <section class="stack stack--2" aria-labelledby="promises">
                    <div class="section-head section-head--thin"><h2 id="promises">{text.promises}</h2></div>
                    <ul class="list-rule">{promises}</ul>
                </section>
            </main>
            <footer class="dock"><div class="dock__nav">
                <Show when=move || !ready()><p class="dock__note muted">{text.start_missing}</p></Show>
                {move || ready().then(|| view! {
                    <a class="btn" href=Route::Agenda(id).to_string()>{agenda.see_agenda}</a>
                    <a class="btn btn--solid btn--lg" href=Route::Board(id, first.clone()).to_string()>{text.start}</a>
                })}
            </div></footer>
        </div>
    }
}
