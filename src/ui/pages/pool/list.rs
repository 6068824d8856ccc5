//! Everybody who fits the filters, one row a person: how near by what counts, how far the interviews are, what to check.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::filters::{Chosen, Filters};
use super::{Standing, name, standing, state};
use crate::app::{app, now};
use crate::catalog::{self, RoleId};
use crate::domain::id::{Id, Stream};
use crate::domain::skill::{Person, STALE_DAYS, alike_people};
use crate::route::Route;
use crate::text::Text;
use crate::ui::pages::assess::day;
use crate::ui::pages::outcome::{fits::role_names, prefectures};
use crate::ui::parts::{Bar, Glyph, Icon};

/// The filters and the table.
#[component]
pub fn Listed(people: Memo<Vec<Person>>) -> impl IntoView {
    let app = app();
    let words = &app.text().pool;
    let chosen = Chosen::new();
    let alike = Memo::new(move |_| people.with(|people| alike_people(people).into_keys().collect::<BTreeSet<_>>()));
    let shown = Memo::new(move |_| alike.with(|alike| chosen.pick(people.get(), |person| is_alike(alike, person))));
    let rows = move || {
        let row = |alike: &_, person: &Person| row(app.text(), person, is_alike(alike, person));
        alike.with(|alike| shown.with(|shown| shown.iter().map(|person| row(alike, person)).collect_view()))
    };
    let nobody = Memo::new(move |_| shown.with(Vec::is_empty));
    view! {
        <Filters chosen=chosen people=people/>
        <p class="small" role="status">{move || {
            // All first: a memo of them that stays equal would hide that they changed.
            let all = people.with(Vec::len);
            (words.shown)(shown.with(Vec::len), all)
        }}</p>
        {move || if nobody.get() {
            view! { <p>{words.nobody}</p> }.into_any()
        } else {
            view! {
                <div class="table-wrap" tabindex="0" role="group" aria-label=words.table>
                    <table class="table table--dense pool__table">
                        <caption class="vh">{words.table}</caption>
                        <thead><tr>
                            <th scope="col">{words.name}</th>
                            <th scope="col">{words.interview}</th>
                            <th scope="col">{words.nearest}</th>
                            {RoleId::ALL.map(|id| view! { <th scope="col">{role_names(app.text(), id).1}</th> }).collect_view()}
                            <th scope="col">{words.days}</th>
                            <th scope="col">{words.prefectures}</th>
                            <th scope="col">{words.updated}</th>
                        </tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            }.into_any()
        }}
        <p class="small muted">{words.reckoned} " " {words.proves}</p>
        <p class="hint">{catalog::skill_note().of(app.text().lang)}</p>
    }
}

fn is_alike(alike: &BTreeSet<(Stream, Id)>, person: &Person) -> bool {
    alike.contains(&(person.stream.clone(), person.id))
}

/// One person.
fn row(text: &'static Text, person: &Person, alike: bool) -> impl IntoView + use<> {
    let words = &text.pool;
    let held = &person.profile.assessment;
    let consent = match standing(person, now()) {
        Standing::Given => None,
        Standing::Ended => Some((Icon::Warn, words.consent_ended.to_owned())),
        Standing::Missing => Some((Icon::Warn, words.consent_none.to_owned())),
    };
    let alike = alike.then(|| (Icon::Ask, words.alike.to_owned()));
    let mark = |(icon, mark): (Icon, String)| view! { <span class="chip chip--todo"><Glyph icon=icon/>{mark}</span> };
    let marks: Vec<_> = [consent, alike].into_iter().flatten().map(mark).collect();
    let stale = person.is_stale(now()).then(|| mark((Icon::Clock, (words.stale)(STALE_DAYS))));
    let nearest = person.nearest().filter(|fit| fit.counted > 0);
    let nearest = nearest.map_or("–", |fit| role_names(text, fit.role).0);
    let fits = person.fits.iter().map(|fit| {
        view! {
            <td class="pool__fit">
                <b>{fit.counted}<small>"%"</small></b>
                <Bar counted=fit.counted claimed=fit.claimed/>
                <small>{text.assess.outcome.claimed} " " {fit.claimed} "%"</small>
            </td>
        }
    });
    let days = held.days_x10.map_or("–".to_owned(), |days| (text.common.days_a_month)(days));
    let remote = held.remote.then(|| view! { <br/><small>{words.remote}</small> });
    view! {
        <tr>
            <th scope="row"><a href=Route::Person(person.id).to_string()><bdi>{name(text, person)}</bdi></a> {marks}</th>
            <td>{state(text, &person.scores)}</td>
            <td>{nearest}</td>
            {fits.collect_view()}
            <td class="nowrap">{days}{remote}</td>
            <td>{prefectures(text, held)}</td>
            <td>{day(text, person.updated_at)} " " {stale}</td>
        </tr>
    }
}
