//! The ledger in full: what exists only here, by place, and where each part is written out.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::app::{Outgoing, app, now};
use crate::domain::skill::Person;
use crate::route::Route;
use crate::ui::parts::{AppBar, Banner, Tone};

/// The ledger.
#[component]
pub fn LedgerPage() -> impl IntoView {
    let app = app();
    let rows = move || {
        let me = app.me();
        let text = app.text();
        let mut rows = Vec::new();
        app.records.with(|records| {
            for (key, forum) in records.forums() {
                if key.stream == me {
                    rows.push((Outgoing::Kit(key.id), Route::Kit(key.id), text.home.row_kit, forum.title.clone()));
                }
                if records.attendance(key.id, &me).is_some() {
                    rows.push((
                        Outgoing::Needs(key.id),
                        Route::HandIn(key.id),
                        text.home.row_needs,
                        forum.title.clone(),
                    ));
                }
            }
            if let Some((id, _)) = records.assessment(&me) {
                rows.push((Outgoing::Assessment(id, None), Route::Outcome, text.home.row_assessment, String::new()));
            }
            let interviews = records.written_by(&me).filter_map(|record| record.body()?.about());
            for id in interviews.map(|subject| subject.assessment).collect::<BTreeSet<_>>() {
                // What goes in is the same for every call.
                let name = Person::find(records, &me, id, now()).map(|person| person.profile.assessment.display_name);
                let name = name.unwrap_or_default();
                rows.push((Outgoing::Review(id, id), Route::Interview(id), text.interview.place, name));
            }
        });
        rows.into_iter()
            .map(|(outgoing, place, kind, name)| {
                let left = app.not_written_out(outgoing);
                let state =
                    if left == 0 { text.common.all_written_out.to_owned() } else { (text.common.only_here)(left) };
                view! {
                    <li class="ledger-row">
                        <span class="ledger-row__what"><b><bdi>{name}</bdi></b> " " {kind}</span>
                        <span class="small muted">{state}</span>
                        <a class="btn btn--sm" href=place.to_string()>{text.home.row_go}</a>
                    </li>
                }
            })
            .collect_view()
    };
    let unreadable = move || match app.unreadable.get() {
        0 => None,
        count => Some((app.text().home.unreadable)(count)),
    };
    view! {
        <div class="page">
            <header><AppBar place=app.text().home.ledger/></header>
            <main id="main" class="wrap wrap--narrow ledger-page stack stack--5" tabindex="-1">
                <div class="stack stack--2">
                    <h1 class="h-lg">{move || (app.text().home.ledger_heading)(app.ledger().only_here)}</h1>
                    <p class="muted">{app.text().home.ledger_text}</p>
                </div>
                {move || unreadable().map(|words| view! { <Banner tone=Tone::Warn title=words>""</Banner> })}
                <ul class="list-rule">{rows}</ul>
                <section class="stack stack--2" aria-labelledby="digits">
                    <div class="section-head section-head--thin"><h2 id="digits">{app.text().home.fingerprint}</h2></div>
                    <p class="fingerprint">{app.fingerprint()}</p>
                    <p class="hint">{app.text().home.fingerprint_hint}</p>
                </section>
                <p><a class="tap" href=Route::Backup.to_string()>{move || {
                    let backup = &app.text().backup;
                    if app.ledger().own == 0 { backup.link_empty } else { backup.link[0] }
                }}</a></p>
            </main>
        </div>
    }
}
