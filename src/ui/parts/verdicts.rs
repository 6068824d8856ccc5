//! Verdicts on files: a shape and a word, a sentence, and the next step.

use leptos::prelude::*;

use super::{Glyph, Icon};
use crate::app::{App, Arrival, Finding, Incoming, Preview, Verdict, app, local};
use crate::catalog::Lang;
use crate::route::Route;
use crate::text::explain;

/// One row a file.
#[component]
pub fn Verdicts(#[prop(into)] arrivals: Signal<Vec<Arrival>>) -> impl IntoView {
    let app = app();
    view! {
        <ul class="verdict-list">
            {move || arrivals.get().into_iter().map(|arrival| row(app, &arrival)).collect_view()}
        </ul>
    }
}

fn row(app: App, arrival: &Arrival) -> impl IntoView + use<> {
    let text = &app.text().files;
    let name = arrival.name.clone();
    let (class, icon, word, what, todo) = match &arrival.finding {
        Finding::Good(preview) => {
            let what = format!("{}　{}", preview.kind.word(text.kinds), forum(app, preview));
            let [new, newer, same, conflicts] = preview.changes;
            ("verdict verdict--ok", Icon::CheckCircle, text.good, what, (text.changes)(new, newer, same, conflicts))
        }
        Finding::Already => {
            ("verdict verdict--old", Icon::Clock, text.already, String::new(), text.already_what.to_owned())
        }
        Finding::Own => ("verdict verdict--old", Icon::Clock, text.own, String::new(), text.own_what.to_owned()),
        Finding::Refused(rejected) => {
            let words = explain(rejected.code, app.text().lang);
            let (class, icon) = shape(arrival.verdict());
            let space = if app.text().lang == Lang::Ja { "" } else { " " };
            (
                class,
                icon,
                words.verdict,
                String::new(),
                format!("{}{space}{} ({})", words.what, words.todo, rejected.code),
            )
        }
    };
    let digits = match &arrival.finding {
        Finding::Good(preview) => Some(view! {
            <span class="verdict-list__line">{made(app, preview)}</span>
            <span class="verdict-list__line">
                {text.signer} " " <span class="fingerprint fingerprint--sm">{preview.fingerprint.clone()}</span>
            </span>
        }),
        _ => None,
    };
    view! {
        <li>
            <span class=class><Glyph icon=icon/>{word}</span>
            <div class="verdict-list__what">{what} <span class="mono fname">{name}</span></div>
            <p class="verdict-list__next">{todo} {digits}</p>
            {arrival.taken_in.then(|| next(app, &arrival.finding))}
        </li>
    }
}

fn shape(verdict: Verdict) -> (&'static str, Icon) {
    match verdict {
        Verdict::Tampered => ("verdict verdict--bad", Icon::Error),
        Verdict::Broken => ("verdict verdict--bad", Icon::Broken),
        Verdict::Rewritten => ("verdict verdict--ask", Icon::Rewritten),
        Verdict::Sealed => ("verdict verdict--none", Icon::Lock),
        Verdict::Old => ("verdict verdict--old", Icon::Clock),
        Verdict::Foreign => ("verdict verdict--none", Icon::Sheet),
    }
}

/// The forum's title and the group's name, as far as this device knows them.
fn forum(app: App, preview: &Preview) -> String {
    if let Some(title) = &preview.title {
        return title.clone();
    }
    let group = preview.group.as_deref().unwrap_or_default();
    let known = preview.audience.and_then(|id| {
        app.records.with_untracked(|records| {
            let (_, forum) = records.forum(id)?;
            Some(format!("{}　{}", forum.title, forum.group_name(group)))
        })
    });
    known.unwrap_or_default()
}

fn made(app: App, preview: &Preview) -> String {
    let text = app.text();
    let at = local(preview.made_at);
    let at = (text.dates.short)(at.month, at.day, at.hour, at.minute);
    format!("{} {at} · {} {}", text.files.made, text.files.sequence, preview.sequence)
}

/// Where to go once a file is taken in.
fn next(app: App, finding: &Finding) -> Option<impl IntoView + use<>> {
    let Finding::Good(preview) = finding else { return None };
    let text = &app.text().files;
    let (place, words) = match (preview.kind, preview.audience) {
        (Incoming::Kit, Some(forum)) => (Route::Join(forum), text.next_join),
        (Incoming::Needs, Some(forum)) => (Route::Plenary(forum), text.next_plenary),
        _ => (Route::Pool, text.next_pool),
    };
    Some(view! { <a class="btn btn--solid btn--sm" href=place.to_string()>{words}</a> })
}
