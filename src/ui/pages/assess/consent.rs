//! What the information is used for, who reads it, how long it is kept, how to withdraw. Then one button.

use leptos::prelude::*;

use super::withdrawal::Withdrawn;
use super::{last_day, own};
use crate::app::{App, app, focus, now, to_top};
use crate::catalog::{self, STANDARD_VERSION, Status};
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::skill::{Assessment, Consent, kept_until};
use crate::route::Route;
use crate::ui::pages::gone::Gone;
use crate::ui::parts::{AppBar, Glyph, Icon};

/// The consent text.
#[component]
pub fn ConsentPage() -> impl IntoView {
    let app = app();
    let words = &app.text().assess;
    let lang = move || app.text().lang;
    let Some(text) = catalog::consent() else { return view! { <Gone/> }.into_any() };
    let sections = text.sections.iter().map(|section| {
        view! {
            <div><dt>{move || section.heading.of(lang())}</dt><dd>{move || section.text.of(lang())}</dd></div>
        }
    });
    let draft = (text.provenance.status == Status::Draft).then(|| {
        view! {
            <p class="small"><span class="chip chip--todo">{words.draft}</span>" " {words.draft_consent}</p>
        }
    });
    let until = kept_until(now(), text.retention_fiscal_years);
    view! {
        <div class="page">
            <header><AppBar place=words.place/></header>
            <main id="main" class="wrap wrap--narrow assess" tabindex="-1">
                <div class="assess__head stack stack--2">
                    <h1>{words.intro}</h1>
                    <p>{words.intro_lead}</p>
                </div>
                <Withdrawn/>
                <section class="stack stack--3" aria-labelledby="consent">
                    <div class="section-head"><h2 id="consent">{move || text.title.of(lang())}</h2></div>
                    {draft}
                    <dl class="kv assess__consent">{sections.collect_view()}</dl>
                    <p><b>{move || (words.kept_until)(&last_day(app.text(), until))}</b></p>
                </section>
            </main>
            <footer class="dock"><div class="dock__nav">
                <a class="btn btn--text" href=Route::Home.to_string()><Glyph icon=Icon::ArrowLeft/>{app.text().common.back}</a>
                <button type="button" class="btn btn--solid btn--lg" on:click=move |_| agree(app)>{words.agree}</button>
            </div></footer>
        </div>
    }
    .into_any()
}

/// Writes the consent: into a new assessment, or into the one that is there.
pub(super) fn agree(app: App) {
    let Some(text) = catalog::consent() else { return };
    let at = now();
    let until = kept_until(at, text.retention_fiscal_years);
    let consent = Some(Consent { text: text.version.to_owned(), at, until });
    let written = match own(app).get_untracked() {
        Some((id, profile)) => {
            app.record(Command::Revise(id, Body::Assessment(Assessment { consent, ..profile.assessment })))
        }
        None => {
            let catalog = STANDARD_VERSION.to_owned();
            app.record(Command::Create(Body::Assessment(Assessment { catalog, consent, ..Assessment::default() })))
        }
    };
    if written.is_some() {
        to_top();
        focus("main");
    }
}
