//! One person on A4: the fits, every item with its three numbers and each interviewer's score. Unseen on the screen; the
//! only thing that is printed.

use leptos::prelude::*;

use super::fits::to_check;
use super::levels::number;
use crate::app::{App, now};
use crate::catalog::{self, Category};
use crate::domain::id::Stream;
use crate::domain::plain::plain;
use crate::domain::skill::{Claim, Item, Person};
use crate::text::Text;
use crate::ui::pages::assess::{day, last_day};
use crate::ui::pages::outcome::levels::standard_in_full;
use crate::ui::pages::outcome::{conditions, fits::role_names};
use crate::ui::pages::pool::{name, state};
use crate::ui::pages::scores::interviewer;

/// The sheet.
pub fn sheet(app: App, person: &Person) -> impl IntoView + use<> {
    let text = app.text();
    let words = &text.pool.about;
    let [title, foot] = words.sheet;
    let held = &person.profile.assessment;
    let until = held.consent.as_ref();
    let until = until.map(|consent| format!("{} {}", text.pool.consent_until, last_day(text, consent.until)));
    let facts = conditions(text, held).into_iter().chain([(words.starts, held.starts.clone())]);
    let facts = facts.filter(|(_, value)| !value.is_empty());
    let facts = facts
        .map(|(name, value)| view! { <div><dt>{name}</dt><dd><bdi>{plain(&value)}</bdi></dd></div> })
        .collect_view();
    let streams: Vec<Stream> = person.scores.by.keys().cloned().collect();
    let who = streams.iter().zip(1_u32..).map(|(stream, number)| {
        view! { <span>{circled(number)} " " <bdi>{interviewer(app, stream)}</bdi></span> }
    });
    let who = who.collect_view();
    let all = catalog::categories();
    let (first, second) = all.split_at(all.len().div_ceil(2));
    view! {
        <div class="print-sheet person-sheet">
            <div class="print-sheet__head">
                <h1>{title} "　" <bdi>{name(text, person)}</bdi></h1>
                <p class="print-sheet__meta">
                    <span>{day(text, now())}</span><span>{state(text, &person.scores)}</span><span>{until}</span>
                </p>
            </div>
            <div class="print-sheet__pair">
                <section><h2>{text.assess.outcome.fits}</h2>{fit_table(text, person)}</section>
                <dl class="kv">{facts}</dl>
            </div>
            <p class="print-sheet__meta">{who}</p>
            <div class="person-sheet__items">
                {part(text, person, &streams, first)}
                {part(text, person, &streams, second)}
            </div>
            <p class="print-sheet__foot">{foot} " " <bdi>{standard_in_full(text, &person.profile)}</bdi></p>
        </div>
    }
}

fn fit_table(text: &'static Text, person: &Person) -> impl IntoView + use<> {
    let rows = person.fits.iter().map(|fit| {
        view! {
            <tr>
                <th scope="row">{role_names(text, fit.role).1}<br/><small>{to_check(text, person, fit)}</small></th>
                <td class="num"><b>{fit.counted} "%"</b></td>
            </tr>
        }
    });
    view! { <table class="table table--dense"><tbody>{rows.collect_view()}</tbody></table> }
}

/// Half of the categories as a table.
fn part(text: &'static Text, person: &Person, streams: &[Stream], categories: &[Category]) -> impl IntoView + use<> {
    let heads =
        streams.iter().zip(1_u32..).map(|(_, number)| view! { <th scope="col" class="num">{circled(number)}</th> });
    let heads = heads.collect_view();
    let items = categories.iter().flat_map(|category| person.profile.standard.items_in(category.id));
    let rows = items.map(|item| row(text, person, streams, item)).collect_view();
    let outcome = &text.assess.outcome;
    view! {
        <table class="table table--dense">
            <thead><tr>
                <th scope="col">{outcome.item}</th>
                <th scope="col" class="num">{outcome.claimed}</th>
                <th scope="col" class="num">{outcome.evidenced}</th>
                {heads}
                <th scope="col" class="num">{text.pool.about.confirmed}</th>
            </tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn row(text: &'static Text, person: &Person, streams: &[Stream], item: &Item) -> impl IntoView + use<> {
    let held = person.profile.items.get(&item.id);
    let level = held.map(|held| held.claim).and_then(Claim::level);
    let confirmed = person.scores.settled.get(&item.id).map(|verdict| verdict.level);
    let score = |stream: &Stream| person.scores.by.get(stream)?.get(&item.id)?.level;
    let scores = streams.iter().map(|stream| view! { <td class="num">{number(score(stream))}</td> }).collect_view();
    view! {
        <tr>
            <th scope="row"><bdi>{plain(&item.id)} " " {item.name.shown(text.lang)}</bdi></th>
            <td class="num">{number(level)}</td>
            <td class="num">{number(level.and(held).map(|held| held.evidenced))}</td>
            {scores}
            <td class="num"><b>{number(confirmed)}</b></td>
        </tr>
    }
}

/// The number of an interviewer on paper.
fn circled(number: u32) -> String {
    char::from_u32(0x2460 + number - 1).filter(|_| number <= 20).map_or_else(|| number.to_string(), String::from)
}
