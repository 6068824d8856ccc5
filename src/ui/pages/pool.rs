//! The pool: every self-assessment that came in by file, in one table that can be filtered and ordered.
//!
//! It proposes nothing: the numbers stand beside each other, and a person chooses.

use leptos::prelude::*;

use super::assess::day;
use super::outcome::{fits::role_names, prefectures};
use crate::app::{App, app, now};
use crate::catalog::{self, RoleId};
use crate::domain::body::Body;
use crate::domain::record::Record;
use crate::domain::skill::{Person, pool};
use crate::domain::time::Time;
use crate::domain::trust::{Erasure, ErasureReason};
use crate::route::Route;
use crate::text::Text;
use crate::ui::parts::{AppBar, Bar, Glyph, Icon};

/// Everybody in the pool.
#[component]
pub fn PoolPage() -> impl IntoView {
    let app = app();
    let words = &app.text().pool;
    let people = people(app);
    let found = move || match people.with(Vec::len) {
        0 => words.empty.to_owned(),
        all => {
            let ended =
                people.with(|people| people.iter().filter(|person| standing(person, now()) != Standing::Given).count());
            (words.found)(all, ended)
        }
    };
    let anybody = Memo::new(move |_| people.with(|people| !people.is_empty()));
    view! {
        <div class="page page--desk">
            <header><AppBar place=words.place><DeskNav/></AppBar></header>
            <main id="main" class="pool" tabindex="-1">
                <h1 class="h-lg">{found}</h1>
                {move || if anybody.get() {
                    view! { <Listed people=people/> }.into_any()
                } else {
                    view! {
                        <div class="empty">
                            <p>{words.empty_todo}</p>
                            <a class="btn btn--solid" href=Route::Open.to_string()><Glyph icon=Icon::Folder/>{words.open}</a>
                        </div>
                    }.into_any()
                }}
                <Erasures/>
            </main>
        </div>
    }
}

/// What was erased here: lines without a name, the latest first. Nothing where nothing was.
#[component]
fn Erasures() -> impl IntoView {
    let app = app();
    let lines = Memo::new(move |_| {
        let me = app.me();
        app.records.with(|records| {
            let erasure = |record: &Record| match record.body() {
                Some(Body::Erasure(erasure)) => Some(erasure.clone()),
                _ => None,
            };
            let mut lines: Vec<Erasure> = records.written_by(&me).filter_map(erasure).collect();
            lines.sort_by_key(|line| std::cmp::Reverse(line.at));
            lines
        })
    });
    let line = move |line: Erasure| {
        let words = &app.text().pool;
        let [asked, withdrawn, expired] = words.erasure_reasons;
        let reason = match line.reason {
            ErasureReason::Asked => asked,
            ErasureReason::Withdrawn => withdrawn,
            ErasureReason::Expired => expired,
        };
        let (day, count) = (day(app.text(), line.at), (words.erasure)(line.files, line.records));
        view! { <li class="row small"><span>{day}</span><span>{count}</span><span>{reason}</span></li> }
    };
    move || {
        let words = &app.text().pool;
        let lines = lines.get();
        (!lines.is_empty()).then(|| {
            view! {
                <section class="stack stack--2 pool__erasures" aria-labelledby="erasures">
                    <div class="section-head section-head--thin">
                        <h2 id="erasures">{words.erasures}</h2><p class="hint">{words.erasures_help}</p>
                    </div>
                    <ul class="list-rule">{lines.into_iter().map(line).collect_view()}</ul>
                </section>
            }
        })
    }
}

/// The filters and the table.
#[component]
fn Listed(people: Memo<Vec<Person>>) -> impl IntoView {
    let app = app();
    let words = &app.text().pool;
    let role = RwSignal::new(String::new());
    let prefecture = RwSignal::new(String::new());
    let order = RwSignal::new(String::new());
    let roles = move |label: fn(&'static Text, RoleId) -> String| {
        RoleId::ALL.iter().map(|id| (id.as_str().to_owned(), label(app.text(), *id))).collect::<Vec<_>>()
    };
    let shown = Memo::new(move |_| {
        let (role, prefecture) = (RoleId::parse(&role.get()), prefecture.get());
        let mut rows = people.get();
        rows.retain(|person| role.is_none_or(|role| person.nearest().is_some_and(|fit| fit.role == role)));
        rows.retain(|person| prefecture.is_empty() || person.profile.assessment.prefectures.contains(&prefecture));
        if let Some(by) = RoleId::parse(&order.get()) {
            let fit = |person: &Person| person.fits.iter().find(|fit| fit.role == by).map_or(0, |fit| fit.evidenced);
            rows.sort_by_key(|person| std::cmp::Reverse(fit(person)));
        }
        rows
    });
    // Only prefectures that somebody named.
    let places = move || {
        let named = |code: &str| {
            people.with(|people| {
                people.iter().any(|person| person.profile.assessment.prefectures.iter().any(|held| held == code))
            })
        };
        let rows = catalog::prefectures().iter().filter(|row| named(row.code));
        rows.map(|row| (row.code.to_owned(), row.name.of(app.text().lang).to_owned())).collect::<Vec<_>>()
    };
    view! {
        <div class="filters">
            <Select id="role" label=Signal::derive(move || words.filter_role) none=Signal::derive(move || words.all) chosen=role
                options=Signal::derive(move || roles(|text, id| role_names(text, id).1.to_owned()))/>
            <Select id="prefecture" label=Signal::derive(move || words.filter_prefecture) none=Signal::derive(move || words.all)
                chosen=prefecture options=Signal::derive(places)/>
            <Select id="order" label=Signal::derive(move || words.order) none=Signal::derive(move || words.by_name) chosen=order
                options=Signal::derive(move || roles(|text, id| (text.pool.by_role)(role_names(text, id).1)))/>
        </div>
        <p class="small" role="status">{move || {
            // All first: a memo of them that stays equal would hide that they changed.
            let all = people.with(Vec::len);
            (words.shown)(shown.with(Vec::len), all)
        }}</p>
        <div class="table-wrap" tabindex="0" role="group" aria-label=words.table>
            <table class="table table--dense pool__table">
                <caption class="vh">{words.table}</caption>
                <thead><tr>
                    <th scope="col">{words.name}</th>
                    <th scope="col">{words.nearest}</th>
                    {RoleId::ALL.map(|id| view! { <th scope="col">{move || role_names(app.text(), id).1}</th> }).collect_view()}
                    <th scope="col">{words.days}</th>
                    <th scope="col">{words.prefectures}</th>
                    <th scope="col">{words.updated}</th>
                </tr></thead>
                <tbody>{move || shown.get().iter().map(|person| row(app.text(), person)).collect_view()}</tbody>
            </table>
        </div>
        <p class="small muted">{app.text().assess.outcome.fits_help} " " {words.proves}</p>
        <p class="hint">{move || catalog::skill_note().of(app.text().lang)}</p>
    }
}

/// One person.
fn row(text: &'static Text, person: &Person) -> impl IntoView + use<> {
    let words = &text.pool;
    let held = &person.profile.assessment;
    let mark = match standing(person, now()) {
        Standing::Given => None,
        Standing::Ended => Some(words.consent_ended),
        Standing::Missing => Some(words.consent_none),
    };
    let mark = mark.map(|mark| view! { <span class="chip chip--todo"><Glyph icon=Icon::Warn/>{mark}</span> });
    let nearest = person.nearest().filter(|fit| fit.evidenced > 0);
    let nearest = nearest.map_or("–", |fit| role_names(text, fit.role).0);
    let fits = person.fits.iter().map(|fit| {
        view! {
            <td class="pool__fit">
                <b>{fit.evidenced}<small>"%"</small></b>
                <Bar counted=fit.evidenced claimed=fit.claimed/>
                <small>{text.assess.outcome.claimed} " " {fit.claimed} "%"</small>
            </td>
        }
    });
    let days = held.days_x10.map_or("–".to_owned(), |days| (text.common.days_a_month)(days));
    let remote = held.remote.then(|| view! { <br/><small>{words.remote}</small> });
    view! {
        <tr>
            <th scope="row"><a href=Route::Person(person.id).to_string()>{name(text, person)}</a> {mark}</th>
            <td>{nearest}</td>
            {fits.collect_view()}
            <td class="nowrap">{days}{remote}</td>
            <td>{prefectures(text, held)}</td>
            <td>{day(text, person.updated_at)}</td>
        </tr>
    }
}

/// A select with a first option that means none.
#[component]
fn Select(
    id: &'static str,
    label: Signal<&'static str>,
    none: Signal<&'static str>,
    options: Signal<Vec<(String, String)>>,
    chosen: RwSignal<String>,
) -> impl IntoView {
    let rows = move || {
        let option = |(value, label): (String, String)| view! { <option value=value.clone() selected=chosen.get_untracked() == value>{label}</option> };
        options.get().into_iter().map(option).collect_view()
    };
    view! {
        <div class="field">
            <label class="field__label" for=id>{move || label.get()}</label>
            <select class="input" id=id on:change=move |event| chosen.set(event_target_value(&event))>
                <option value="">{move || none.get()}</option>
                {rows}
            </select>
        </div>
    }
}

/// The desk's places beyond a forum, beside the mark.
#[component]
pub(super) fn DeskNav() -> impl IntoView {
    let app = app();
    let words = &app.text().pool;
    view! {
        <nav class="app-nav" aria-label=words.nav>
            <a href=Route::Desk.to_string()>{words.nav_desk}</a>
            <a href=Route::Pool.to_string() aria-current=move || (app.route.get() == Route::Pool).then_some("page")>{words.place}</a>
            <a href=Route::Staff.to_string() aria-current=move || (app.route.get() == Route::Staff).then_some("page")>{app.text().staff.place}</a>
        </nav>
    }
}

/// Everybody whose assessment came in by file.
pub(super) fn people(app: App) -> Memo<Vec<Person>> {
    Memo::new(move |_| {
        let me = app.me();
        app.records.with(|records| pool(records, &me, now()))
    })
}

/// How a person's consent stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Given, and not over.
    Given,
    /// Over.
    Ended,
    /// Never given.
    Missing,
}

/// How a person's consent stands now.
pub(super) fn standing(person: &Person, now: Time) -> Standing {
    match &person.profile.assessment.consent {
        Some(consent) if consent.until >= now => Standing::Given,
        Some(_) => Standing::Ended,
        None => Standing::Missing,
    }
}

/// The display name, or that there is none.
pub(super) fn name(text: &'static Text, person: &Person) -> String {
    let name = person.profile.assessment.display_name.trim();
    if name.is_empty() { text.pool.nameless.to_owned() } else { name.to_owned() }
}
