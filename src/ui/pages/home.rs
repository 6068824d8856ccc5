//! Home: three doors, what to continue, opening a file, and the ledger.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::app::{App, Promise, TextSize, app, local, now, update};
use crate::catalog::Lang;
use crate::domain::skill::{Profile, Standard, Way, minutes_for};
use crate::route::Route;
use crate::text::Door;
use crate::ui::parts::{Banner, Glyph, Hearth, Icon, Mark, Tone};

/// Home.
#[component]
pub fn HomePage() -> impl IntoView {
    let app = app();
    let text = &app.text().home;
    view! {
        <div class="page home">
            <header class="home-bar wrap">
                <p class="brand brand--lg"><Mark/><span>{app.text().common.app}</span></p>
                <Preferences/>
            </header>
            <main id="main" tabindex="-1">
                <Update/>
                <section class="hero wrap">
                    <div class="hero__text">
                        <h1 class="hero__h">{text.hero_1} <br/> <span class="nowrap">{text.hero_2}</span></h1>
                        <p class="hero__p">{text.hero_text}</p>
                        <p class="hero__p hero__p--s">{text.hero_small}</p>
                    </div>
                    <div class="hero__ill"><Hearth/></div>
                </section>
                <section class="wrap" aria-labelledby="question">
                    <h2 class="home-q" id="question">{text.question}</h2>
                    <ul class="doors"><Doors/></ul>
                </section>
                <div class="home-lower"><div class="wrap home-lower__in">
                    <section class="stack" aria-labelledby="resume">
                        <div class="section-head"><h2 id="resume">{text.resume}</h2></div>
                        <Resume/>
                        <div class="openfile">
                            <a class="btn btn--quiet" href=Route::Open.to_string()><Glyph icon=Icon::Folder/>{text.open}</a>
                            <p class="hint">
                                {text.open_hint} <wbr/>
                                <a class="inline" href=Route::Open.to_string()>{text.paste}</a>
                            </p>
                        </div>
                        <Elsewhere/>
                    </section>
                    <LedgerBook/>
                </div></div>
            </main>
            <footer class="home-foot"><div class="wrap row row--between">
                <p class="small">{text.footer}</p>
                <p class="small"><a class="tap-sm" href=Route::About.to_string()>{text.about}</a></p>
            </div></footer>
        </div>
    }
}

/// How far the own self-assessment has come.
#[derive(Clone, PartialEq)]
struct Begun {
    /// Answered items, and all.
    items: (usize, usize),
    /// About so many minutes are left.
    minutes: usize,
    finished: bool,
    /// Where it was left.
    at: Route,
}

/// The newest own assessment; a fresh look whenever a record changes.
fn begun(app: App) -> Memo<Option<Begun>> {
    Memo::new(move |_| {
        let me = app.me();
        let profile = app.records.with(|records| {
            let (id, _) = records.assessment(&me)?;
            Profile::of(records, &me, id, now())
        })?;
        let (way, held) = (Way::of(&profile), &profile.assessment);
        let finished = held.finished.is_some();
        let at = match way.next() {
            // Consent comes before everything else.
            _ if !held.may_be_used(now()) => Route::Assess,
            _ if finished => Route::Outcome,
            _ if way.legs.iter().all(|leg| leg.done == 0) => Route::Assess,
            Some(step) => step.into(),
            None => Route::Check,
        };
        Some(Begun { items: way.items(), minutes: way.minutes(), finished, at })
    })
}

#[component]
fn Doors() -> impl IntoView {
    let app = app();
    let text = &app.text().home;
    let begun = begun(app);
    // The door leads on where somebody stopped; with a result, to the overview, where one can begin anew as well.
    let assess = move || match begun.get() {
        Some(begun) if !begun.finished => begun.at,
        _ => Route::Assess,
    };
    let state = move || match begun.get() {
        Some(Begun { finished: true, .. }) => text.assess_done.to_owned(),
        Some(Begun { items: (answered, all), minutes, .. }) => (text.assess_going)(answered, all, minutes),
        None => {
            let all = Standard::built_in().items.len();
            (text.assess_fresh)(all, minutes_for(all))
        }
    };
    let [table, own, desk] = &text.doors;
    view! {
        {door(table, || Route::Workshop, ().into_any())}
        {door(own, assess, view! { <br/> {state} }.into_any())}
        {door(desk, || Route::Desk, ().into_any())}
    }
}

fn door(door: &'static Door, place: impl Fn() -> Route + Send + Sync + 'static, more: AnyView) -> impl IntoView {
    view! {
        <li class="door">
            <a class="door__a" href=move || place().to_string()>
                <span class="door__noren">{door.label.0} <wbr/> {door.label.1}</span>
            </a>
            <p class="door__p">{door.text} {more}</p>
            <p class="door__who">{door.who}</p>
        </li>
    }
}

/// The offer of a newer version; only here, where nothing is being written.
#[component]
fn Update() -> impl IntoView {
    let text = &app().text().home;
    let ready = RwSignal::new(false);
    spawn_local(async move { ready.set(update::is_waiting().await) });
    view! {
        <Show when=move || ready.get()>
            <div class="wrap home-update">
                <Banner tone=Tone::Info title=text.update_title>
                    <p>{text.update_text}</p>
                    <div><button type="button" class="btn" on:click=move |_| spawn_local(update::switch())>{text.update_go}</button></div>
                </Banner>
            </div>
        </Show>
    }
}

/// Language and text size.
#[component]
fn Preferences() -> impl IntoView {
    let app = app();
    let language = |lang: Lang, name: &'static str| {
        view! {
            <button type="button" lang=lang.tag() aria-pressed=move || (app.lang.get() == lang).to_string()
                on:click=move |_| app.speak(lang)>{name}</button>
        }
    };
    let size = move |size: TextSize, at: usize| {
        view! {
            <button type="button" aria-pressed=move || (app.size.get() == size).to_string() on:click=move |_| app.resize(size)>
                {move || app.text().home.sizes.get(at).copied()}
            </button>
        }
    };
    view! {
        <div class="home-bar__prefs">
            <div class="pref" role="group" aria-label="言語 Language">
                <span class="pref__name" aria-hidden="true">{app.text().home.language}</span>
                {language(Lang::Ja, "日本語")} {language(Lang::En, "English")}
            </div>
            <div class="pref" role="group" aria-label=app.text().home.size>
                <span class="pref__name" aria-hidden="true">{app.text().home.size}</span>
                {size(TextSize::Normal, 0)} {size(TextSize::Large, 1)} {size(TextSize::Largest, 2)}
            </div>
        </div>
    }
}

/// Forums and assessments that were begun.
#[component]
fn Resume() -> impl IntoView {
    let app = app();
    let begun = begun(app);
    let rows = move || {
        let me = app.me();
        let text = app.text();
        let mut rows = app.records.with(|records| {
            let mut rows = Vec::new();
            for (key, forum) in records.forums() {
                if let Some(here) = records.attendance(key.id, &me) {
                    let notes = records.written_by(&me).filter(|record| {
                        matches!(record.body(), Some(crate::domain::body::Body::Note(note)) if note.forum == key.id)
                    });
                    let theme = forum.themes.first().map(|theme| theme.id.clone()).unwrap_or_default();
                    let name = format!("{}　{}", forum.title, forum.group_name(&here.group));
                    rows.push((Route::Board(key.id, theme), name, (text.common.notes)(notes.count())));
                } else if key.stream == me {
                    rows.push((Route::Kit(key.id), forum.title.clone(), text.home.row_kit.to_owned()));
                } else {
                    rows.push((Route::Join(key.id), forum.title.clone(), text.table.workshop.to_owned()));
                }
            }
            rows
        });
        if let Some(begun) = begun.get() {
            let (done, all) = begun.items;
            let progress =
                if begun.finished { text.home.row_finished.to_owned() } else { (text.home.answered)(done, all) };
            rows.push((begun.at, text.home.row_assessment.to_owned(), progress));
        }
        rows
    };
    view! {
        {move || {
            let rows = rows();
            if rows.is_empty() {
                return view! { <p class="muted">{app.text().home.resume_none}</p> }.into_any();
            }
            let rows = rows.into_iter().map(|(place, name, more)| view! {
                <li><a href=place.to_string()>{name}</a><span>{more}</span></li>
            });
            view! { <ul class="resume">{rows.collect_view()}</ul> }.into_any()
        }}
    }
}

/// What belongs to no door: the copy of the device, the keys, and whose files count.
#[component]
fn Elsewhere() -> impl IntoView {
    let app = app();
    let links = move || {
        let text = app.text();
        let places = [
            (Route::Backup, text.backup.place),
            (Route::Keys, text.keys.place),
            (Route::Signers, text.trust.place),
            (Route::Files, text.kept.place),
        ];
        let row =
            |(place, name): (Route, &'static str)| view! { <li><a class="tap" href=place.to_string()>{name}</a></li> };
        places.map(row).collect_view()
    };
    view! { <ul class="row home-links">{links}</ul> }
}

/// The bound book: what exists only here, when something last left, what the browser promised.
#[component]
fn LedgerBook() -> impl IntoView {
    let app = app();
    let text = &app.text().home;
    let written = move || match app.ledger().written_out {
        None => app.text().dates.never.to_owned(),
        Some(at) => {
            let at = local(at);
            (app.text().dates.short)(at.month, at.day, at.hour, at.minute)
        }
    };
    let promise = move || {
        let [given, refused, open] = text.promise_words;
        match app.promise.get() {
            Promise::Given => given,
            Promise::Refused => refused,
            Promise::Open => open,
        }
    };
    view! {
        <section class="ledger" aria-labelledby="ledger">
            <h2 class="ledger__title" id="ledger">{text.ledger}</h2>
            <dl>
                <div><dt>{text.only_here}</dt><dd>{move || app.ledger().only_here}<small>{text.records}</small></dd></div>
                <div><dt>{text.written_out}</dt><dd>{written}</dd></div>
                <div><dt>{text.promise}<small>{move || promise().1}</small></dt><dd>{move || promise().0}</dd></div>
            </dl>
            <div class="ledger__foot row">
                {move || match app.ledger().only_here {
                    0 => ().into_any(),
                    count => view! {
                        <a class="btn btn--solid" href=Route::Ledger.to_string()><Glyph icon=Icon::Export/>{(text.write_out)(count)}</a>
                    }.into_any(),
                }}
                <a class="inline small tap-sm" href=Route::Ledger.to_string()>{text.more}</a>
            </div>
        </section>
    }
}
