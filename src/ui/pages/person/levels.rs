//! Every item with its three numbers, each in its own column: what is claimed, what the cases carry, what was settled on.
//!
//! A number never stands for another one; where there is none, a word or a dash says so.

use std::cmp::Ordering;

use leptos::prelude::*;

use crate::catalog::{self, Category};
use crate::domain::plain::plain_lines;
use crate::domain::skill::{Claim, Held, Item, Person, Verdict};
use crate::text::Text;
use crate::ui::pages::cases::said::lacks;
use crate::ui::pages::outcome::levels::{claimed_cell, labelled, small};
use crate::ui::parts::{Glyph, Icon, Track};

/// The table.
pub fn table(text: &'static Text, person: &Person) -> impl IntoView + use<> {
    let (words, outcome) = (&text.pool.about, &text.assess.outcome);
    let groups = catalog::categories().iter().filter_map(|category| group(text, person, category)).collect_view();
    view! {
        <div class="table-wrap" tabindex="0" role="group" aria-label=words.table>
            <table class="table table--dense items" role="table">
                <caption class="vh">{words.table}</caption>
                <thead role="rowgroup"><tr role="row">
                    <th scope="col" role="columnheader">{outcome.item}</th>
                    <th scope="col" role="columnheader" class="num"><Glyph icon=Icon::Claimed/>{outcome.claimed}</th>
                    <th scope="col" role="columnheader" class="num"><Glyph icon=Icon::Evidenced/>{outcome.evidenced}</th>
                    <th scope="col" role="columnheader" class="num"><Glyph icon=Icon::Confirmed/>{words.confirmed}</th>
                    <th scope="col" role="columnheader" class="items__graph">{outcome.position}</th>
                    <th scope="col" role="columnheader" class="items__notes">{words.notes}</th>
                </tr></thead>
                {groups}
            </table>
        </div>
    }
}

/// The items of one category; nothing where the standard has none.
fn group(text: &'static Text, person: &Person, category: &Category) -> Option<impl IntoView + use<>> {
    let items: Vec<&Item> = person.profile.standard.items_in(category.id).collect();
    let rows = items.iter().map(|item| row(text, person, item)).collect_view();
    (!items.is_empty()).then(|| {
        view! {
            <tbody role="rowgroup">
                <tr role="row"><th scope="rowgroup" role="rowheader" colspan="6" class="person__group">{category.id.as_str()} " " {category.name.of(text.lang)}</th></tr>
                {rows}
            </tbody>
        }
    })
}

fn row(text: &'static Text, person: &Person, item: &Item) -> impl IntoView + use<> {
    let held = person.profile.items.get(&item.id);
    let verdict = person.scores.settled.get(&item.id);
    let claim = held.map(|held| held.claim);
    let level = claim.and_then(Claim::level);
    let evidenced = level.and(held).map(|held| held.evidenced);
    let confirmed = verdict.map(|verdict| verdict.level);
    view! {
        <tr role="row">
            <th scope="row" role="rowheader"><bdi>{item.name.shown(text.lang)}</bdi></th>
            <td role="cell" class="num">{claimed_cell(text, claim)}</td>
            <td role="cell" class="num">{number(evidenced)}</td>
            <td role="cell" class="num"><b>{number(confirmed)}</b></td>
            <td role="cell" class="items__graph">
                <Track claimed=small(level) evidenced=small(evidenced) confirmed=small(confirmed)/>
            </td>
            <td role="cell" class="person__notes">{notes(text, held, verdict)}</td>
        </tr>
    }
}

/// What is missing, what changed late, and what both sides wrote.
fn notes(text: &'static Text, held: Option<&Held>, verdict: Option<&Verdict>) -> impl IntoView + use<> {
    let words = &text.pool.about;
    let [of_person, of_interview] = words.said;
    let level = held.and_then(|held| held.claim.level());
    let late = held.is_some_and(|held| held.changed_late);
    let late = late
        .then(|| view! { <p><span class="chip chip--todo"><Glyph icon=Icon::Clock/>{words.changed_mark}</span></p> });
    let moved = verdict.and_then(|verdict| Some(moved(text, Some(level?), verdict.level)));
    let moved = moved.map(|word| view! { <p><span class="chip">{word}</span></p> });
    let said = |say: fn(&str) -> String, note: Option<&String>| {
        let note = note.filter(|note| !note.trim().is_empty())?;
        Some(view! { <p><bdi>{say(&plain_lines(note))}</bdi></p> })
    };
    let own = said(of_person, held.map(|held| &held.note));
    let told = said(of_interview, verdict.map(|verdict| &verdict.note));
    // What a case would change is of no use once a level is settled on.
    let missing = held.filter(|_| verdict.is_none()).and_then(|held| Some(lacks(text, held.shortfall?, level?)));
    view! { {late} {moved} {missing.map(|missing| view! { <p>{missing}</p> })} {own} {told} }
}

/// How a level stands to the claim, in words.
pub fn moved(text: &'static Text, claim: Option<u32>, level: u32) -> &'static str {
    let [raised, same, lowered, without] = text.interview.side.moved;
    match claim.map(|claim| level.cmp(&claim)) {
        Some(Ordering::Greater) => raised,
        Some(Ordering::Equal) => same,
        Some(Ordering::Less) => lowered,
        None => without,
    }
}

/// What the cases carry, with its label; a dash without a level.
pub fn evidence_words(text: &'static Text, held: Option<&Held>) -> String {
    let held = held.filter(|held| held.claim.level().is_some());
    held.map_or("–".to_owned(), |held| labelled(text, held.evidenced))
}

/// A number, or a dash.
pub fn number(level: Option<u32>) -> String {
    level.map_or("–".to_owned(), |level| level.to_string())
}
