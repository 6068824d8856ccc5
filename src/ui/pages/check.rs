//! The last look before the result: what is open, what is claimed with less evidence, and the one button that closes the answers.
//!
//! Nothing here stops anybody: open items, missing evidence and a thin profile are said, with the way to them.

mod rows;

use leptos::prelude::*;

use super::assess::{ConsentFirst, day, own};
use crate::app::{App, app, now};
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::skill::Profile;
use crate::route::Route;
use crate::ui::parts::{AppBar, Glyph, Icon};

/// The last look.
#[component]
pub fn CheckPage() -> impl IntoView {
    let app = app();
    let own = own(app);
    move || {
        own.with(|own| match own {
            Some((id, profile)) if profile.assessment.may_be_used(now()) => page(app, *id, profile).into_any(),
            _ => view! { <ConsentFirst/> }.into_any(),
        })
    }
}

fn page(app: App, id: Id, profile: &Profile) -> impl IntoView + use<> {
    let text = app.text();
    let words = &text.cases.check;
    let open = profile.standard.items.len().saturating_sub(profile.answered());
    let finished = profile.assessment.finished;
    let head = match (finished, open) {
        (Some(at), _) => (words.finished)(&day(text, at)),
        (None, 0) => words.none_open.to_owned(),
        (None, open) => (words.open)(open),
    };
    let changed = finished.map(|_| match profile.changed_late() {
        0 => words.unchanged.to_owned(),
        count => (words.changed)(count),
    });
    let lead = if let Some(changed) = changed {
        view! { <p>{changed}</p><p class="small muted">{words.still}</p> }.into_any()
    } else {
        view! { <p>{words.lead}</p> }.into_any()
    };
    let after = finished.is_none().then(|| {
        let (title, points) = words.after;
        view! {
            <section class="stack stack--2" aria-labelledby="after">
                <div class="section-head"><h2 id="after">{title}</h2></div>
                <ul class="cases__points">{points.map(|point| view! { <li>{point}</li> }).collect_view()}</ul>
            </section>
        }
    });
    let close = move |_| close(app, id);
    let onward = match finished {
        Some(_) => view! {
            <a class="btn btn--solid btn--lg" href=Route::Outcome.to_string()>{words.to_result}<Glyph icon=Icon::ArrowRight/></a>
        }
        .into_any(),
        None => view! {
            <button type="button" class="btn btn--solid btn--lg" on:click=close>{words.go}<Glyph icon=Icon::ArrowRight/></button>
        }
        .into_any(),
    };
    view! {
        <div class="page">
            <header><AppBar place=words.place/></header>
            <main id="main" class="wrap wrap--narrow check" tabindex="-1">
                <div class="stack stack--2"><h1 class="h-lg">{head}</h1>{lead}</div>
                {rows::open(text, profile)}
                {rows::gaps(text, profile)}
                {rows::cases(text, profile)}
                {rows::handing_over(text, profile)}
                {after}
            </main>
            <footer class="dock"><div class="dock__nav">
                <a class="btn btn--text" href=Route::Cases.to_string()><Glyph icon=Icon::ArrowLeft/>{text.cases.back}</a>
                {onward}
            </div></footer>
        </div>
    }
}

/// Closes the answers, once, and shows the result.
fn close(app: App, id: Id) {
    let me = app.me();
    let held = app.records.with_untracked(|records| match records.body(&me, id) {
        Some(Body::Assessment(assessment)) => Some(assessment.clone()),
        _ => None,
    });
    let Some(mut assessment) = held else { return };
    if assessment.finished.is_none() {
        assessment.finished = Some(now());
        if app.record(Command::Revise(id, Body::Assessment(assessment))).is_none() {
            return;
        }
    }
    app.go(&Route::Outcome);
}
