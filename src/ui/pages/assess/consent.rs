//! What it is for, how long it takes, who reads it, how long it is kept, how to withdraw. Then one button.
//!
//! A call that is known speaks for itself: its purpose, its office, its keys and its retention stand in front of the text.

use leptos::prelude::*;

use super::Own;
use super::agreement::{Agreement, until, years};
use super::target::{Choice, calls, keep, pick, remembered};
use super::withdrawal::{TakeBack, Withdrawn};
use crate::app::{App, after, app, focus, now, to_top};
use crate::catalog::{self, STANDARD_VERSION};
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::skill::{Assessment, Call, Consent, Standard, Track, minutes_for};
use crate::route::Route;
use crate::ui::pages::call::facts;
use crate::ui::pages::gone::Gone;
use crate::ui::parts::{AppBar, Banner, Glyph, Icon, Pick, Radios, Tone};

/// Both tracks as the radio buttons send them.
const TRACKS: [(&str, Track); 2] = [("applicants", Track::Applicants), ("staff", Track::Staff)];

/// The page before a consent, or after one has ended.
#[component]
pub fn ConsentPage(
    own: Own,
    /// Whether it is only read and chosen again; a consent stands.
    again: RwSignal<bool>,
) -> impl IntoView {
    let app = app();
    let words = &app.text().assess;
    let said = &words.opening;
    let Some(text) = catalog::consent() else { return view! { <Gone/> }.into_any() };
    let held = own.with_untracked(|own| own.as_ref().map(|(_, held)| held.assessment.clone()));
    let changing = again.get_untracked();
    let ended = !changing && held.as_ref().is_some_and(|held| held.consent.is_some());
    let there = held.is_some();
    let chosen = RwSignal::new(remembered(app));
    let track = RwSignal::new(held.map(|held| held.track).or_else(|| untrack(move || likely_track(app))));
    let calls = Memo::new(move |_| {
        let Some(track) = track.get() else { return Vec::new() };
        calls(app, |call| call.track == track && call.is_open(now()))
    });
    let call = Memo::new(move |_| calls.with(|calls| pick(calls, chosen.get())));
    let missing = RwSignal::new(false);
    let picks = Signal::derive(move || {
        let rows = TRACKS.iter().zip(said.purposes);
        let pick = |((value, _), (label, sub)): (&(&str, Track), (&str, &str))| Pick {
            sub: sub.to_owned(),
            ..Pick::new(*value, label)
        };
        rows.map(pick).collect()
    });
    let value = Signal::derive(move || {
        let track = track.get()?;
        TRACKS.iter().find(|(_, here)| *here == track).map(|(value, _)| (*value).to_owned())
    });
    let choose = Callback::new(move |value: String| {
        missing.set(false);
        track.set(TRACKS.iter().find(|(here, _)| *here == value).map(|(_, track)| *track));
    });
    let go = move |_| {
        if let Some(track) = track.get_untracked() {
            agree(app, own, track, call.get_untracked());
            again.set(false);
            to_top();
            focus("main");
        } else {
            missing.set(true);
            after(0, || focus("ask-track"));
        }
    };
    let items = Standard::built_in().items.len();
    let facts = move || {
        let rows = (said.facts)(minutes_for(items), items);
        rows.map(|row| view! { <li><Glyph icon=Icon::Check/><span>{row}</span></li> }).into_iter().collect_view()
    };
    let note = if ended {
        let [title, todo, _] = words.ended;
        Some(view! { <Banner tone=Tone::Warn title=title><p>{todo}</p></Banner> })
    } else {
        let [title, todo] = said.copied;
        (there && !changing).then(|| view! { <Banner tone=Tone::Info title=title><p>{todo}</p></Banner> })
    };
    let button = match (ended, changing) {
        (true, _) => words.ended[2],
        (_, true) => said.again,
        _ => words.agree,
    };
    let back = if changing {
        let back = move |_| again.set(false);
        view! {
            <button type="button" class="btn btn--text" on:click=back><Glyph icon=Icon::ArrowLeft/>{app.text().common.back}</button>
        }
        .into_any()
    } else {
        view! {
            <a class="btn btn--text" href=Route::Home.to_string()><Glyph icon=Icon::ArrowLeft/>{app.text().common.back}</a>
        }
        .into_any()
    };
    view! {
        <div class="page">
            <header><AppBar place=words.place/></header>
            <main id="main" class="wrap wrap--narrow assess" tabindex="-1">
                <div class="assess__head stack stack--2"><h1>{words.intro}</h1></div>
                <Withdrawn/>
                {note}
                {(!there).then(|| view! { <ul class="assess__facts">{facts}</ul> })}
                <div class="stack stack--2">
                    <Radios name="track" legend=said.purpose picks=picks chosen=value on_change=choose question=true/>
                    <div role="alert">
                        {move || missing.get().then(|| view! { <p class="field__error">"＊" {said.purpose_missing}</p> })}
                    </div>
                </div>
                {move || track.get().map(|track| view! {
                    <Choice calls=calls chosen=chosen legend=said.which later=said.later/>
                    <CallFacts calls=calls call=call track=track/>
                    <Agreement text=text track=track call=call/>
                })}
                {there.then(|| view! { <TakeBack/> })}
            </main>
            <footer class="dock"><div class="dock__nav">
                {back}
                <button type="button" class="btn btn--solid btn--lg" on:click=go>{button}</button>
            </div></footer>
        </div>
    }
    .into_any()
}

/// What the call says of itself; without one, how to get one.
#[component]
fn CallFacts(calls: Memo<Vec<(Id, Call)>>, call: Memo<Option<(Id, Call)>>, track: Track) -> impl IntoView {
    let app = app();
    let said = &app.text().assess.opening;
    let turn = usize::from(track == Track::Staff);
    let part = |pair: [&'static str; 2]| pair.get(turn).copied().unwrap_or_default();
    let (heading, no_call) = (part(said.call), part(said.no_call));
    move || {
        if let Some((_, call)) = call.get() {
            let text = app.text();
            let names: Vec<String> = call.recipients.iter().map(|to| to.name.clone()).collect();
            let names = names
                .into_iter()
                .filter(|name| !name.trim().is_empty())
                .map(|name| view! { <li><bdi>{name}</bdi></li> });
            view! {
                <section class="stack stack--2" aria-labelledby="for-call">
                    <div class="section-head"><h2 id="for-call">{heading}</h2></div>
                    <p><b><bdi>{call.title.clone()}</bdi></b></p>
                    {facts(text, &call)}
                    <dl class="kv kv--even">
                        <div><dt>{said.readers}</dt><dd><ul>{names.collect_view()}</ul></dd></div>
                        <div><dt>{said.retention}</dt><dd>{(said.years)(years(Some(&call)))}</dd></div>
                    </dl>
                </section>
            }
            .into_any()
        } else if calls.with(Vec::is_empty) {
            view! {
                <div class="stack stack--2">
                    <p class="small">{no_call}</p>
                    <div><a class="btn btn--quiet btn--sm" href=Route::Open.to_string()><Glyph icon=Icon::Folder/>{said.open_call}</a></div>
                </div>
            }
            .into_any()
        } else {
            ().into_any()
        }
    }
}

/// What it is for, where the calls on this device tell: the one that was chosen before, or all of one kind.
fn likely_track(app: App) -> Option<Track> {
    let known = calls(app, |call| call.is_open(now()));
    let chosen = remembered(app);
    if let Some((_, call)) = known.iter().find(|(id, _)| Some(*id) == chosen) {
        return Some(call.track);
    }
    let first = known.first()?.1.track;
    known.iter().all(|(_, call)| call.track == first).then_some(first)
}

/// Writes the consent: into a new assessment on the call's standard, or into the one that is there.
fn agree(app: App, own: Own, track: Track, call: Option<(Id, Call)>) {
    let Some(text) = catalog::consent() else { return };
    let at = now();
    let until = until(at, call.as_ref().map(|(_, call)| call));
    let consent = Some(Consent { text: text.version.to_owned(), at, until });
    let written = match own.get_untracked() {
        Some((id, held)) => {
            app.record(Command::Revise(id, Body::Assessment(Assessment { consent, track, ..held.assessment })))
        }
        None => {
            let asked = call.as_ref().and_then(|(_, call)| call.standard);
            let known = app
                .records
                .with_untracked(|records| asked.and_then(|id| Some((id, records.standard(id)?.version.clone()))));
            let (standard, catalog) =
                known.map_or((None, STANDARD_VERSION.to_owned()), |(id, version)| (Some(id), version));
            let fresh = Assessment { catalog, standard, track, consent, ..Assessment::default() };
            app.record(Command::Create(Body::Assessment(fresh)))
        }
    };
    if written.is_some() {
        keep(app, call.map(|(id, _)| id));
    }
}
