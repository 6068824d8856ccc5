//! Counts in tables: categories, items and roles have the same form, a group of rows for each.
//!
//! A figure that stands for several columns spans them and says so.

use leptos::prelude::*;

use crate::catalog::{self, MAX_LEVEL};
use crate::domain::skill::Standard;
use crate::domain::skill::cohort::{AtLeast, FEWEST, Levels, PLACES, Reach, Run, Spread};
use crate::text::Text;
use crate::ui::pages::outcome::fits::role_names;
use crate::ui::parts::{Glyph, Icon};

/// The marks of the three rows.
const MARKS: [Icon; 3] = [Icon::Claimed, Icon::Evidenced, Icon::Confirmed];

/// Levels by category.
pub fn by_category(text: &'static Text, categories: &[Spread]) -> impl IntoView + use<> {
    let words = &text.staff;
    let groups = categories.iter().map(|spread| group(text, category(text, spread), &spread.levels));
    view! {
        <section class="stack stack--2" aria-labelledby="levels">
            <div class="section-head"><h2 id="levels">{words.levels}</h2><p class="hint">{words.levels_help}</p></div>
            <ul class="row staff__key small" aria-hidden="true">{key(text)}</ul>
            {table(text, words.levels.to_owned(), groups.collect_view().into_any())}
        </section>
    }
}

/// Levels by item, folded by category.
pub fn by_item(text: &'static Text, standard: &Standard, categories: &[Spread]) -> impl IntoView + use<> {
    let words = &text.staff;
    let folds = categories.iter().map(|spread| {
        let groups = spread.items.iter().map(|(id, levels)| {
            let name = standard.item(id).map(|item| item.name.shown(text.lang)).unwrap_or_default();
            group(text, format!("{id} {name}"), levels)
        });
        let name = category(text, spread);
        view! {
            <details class="fold fold--row">
                <summary>{name.clone()}</summary>
                {table(text, name, groups.collect_view().into_any())}
            </details>
        }
    });
    view! {
        <section class="stack stack--2 no-print" aria-labelledby="items">
            <div class="section-head section-head--thin"><h2 id="items">{words.items}</h2><p class="hint">{words.items_help}</p></div>
            {folds.collect_view()}
        </section>
    }
}

/// A category by letter and name.
pub fn category(text: &'static Text, spread: &Spread) -> String {
    let name = catalog::category(spread.category).map_or("", |row| row.name.of(text.lang));
    format!("{} {name}", spread.category.as_str())
}

/// The name of a place in a row.
pub fn place(text: &'static Text, place: usize) -> String {
    match place.checked_sub(1) {
        None => text.staff.no_level.to_owned(),
        Some(level) => level.to_string(),
    }
}

/// What the figures 0 to 4 mean.
fn key(text: &'static Text) -> impl IntoView + use<> {
    let level =
        |level| catalog::level(level).map(|row| view! { <li><b>{level}</b> " " {row.label.of(text.lang)}</li> });
    (0..=MAX_LEVEL).filter_map(level).collect_view()
}

fn table(text: &'static Text, caption: String, groups: AnyView) -> impl IntoView + use<> {
    let words = &text.staff;
    let heads = (0..PLACES).map(|at| {
        let before = (at > 0).then(|| view! { <span class="vh">{words.level}</span> });
        view! { <th scope="col" class="num">{before}{place(text, at)}</th> }
    });
    view! {
        <div class="table-wrap" tabindex="0" role="group" aria-label=caption.clone()>
            <table class="table table--dense staff__table">
                <caption class="vh">{caption.clone()}</caption>
                <thead><tr><th scope="col">{words.row}</th>{heads.collect_view()}</tr></thead>
                {groups}
            </table>
        </div>
    }
}

/// One category or item: its name, and up to three rows.
fn group(text: &'static Text, name: String, levels: &Levels) -> impl IntoView + use<> {
    let rows = [&levels.claimed, &levels.evidenced, &levels.confirmed];
    let rows = rows.into_iter().zip(MARKS).zip(text.staff.rows).filter(|((runs, _), _)| !runs.is_empty());
    let rows = rows.map(|((runs, mark), name)| {
        // Nobody counts as interviewed without a level.
        let before = runs.first().map_or(0, |run| run.first);
        let lead = (0..before).map(|_| view! { <td class="num">"–"</td> });
        let cells = runs.iter().map(|run| cell(text, *run));
        view! {
            <tr><th scope="row"><Glyph icon=mark/>{name}</th>{lead.collect_view()}{cells.collect_view()}</tr>
        }
    });
    view! {
        <tbody>
            <tr class="staff__name"><th scope="rowgroup" colspan=PLACES + 1>{name}</th></tr>
            {rows.collect_view()}
        </tbody>
    }
}

fn cell(text: &'static Text, run: Run) -> impl IntoView + use<> {
    let wide = run.last > run.first;
    let range = wide.then(|| {
        let (first, last) = (place(text, run.first), place(text, run.last));
        let said = (text.staff.together)(&first, &last);
        view! { <span class="vh">{said}</span> <small aria-hidden="true">{first} "–" {last}</small> }
    });
    view! {
        <td class="num" class:is-some=run.people != 0 class:is-wide=wide colspan=run.last - run.first + 1>{range} {run.people}</td>
    }
}

/// How far those who aim at a role reach its musts.
pub fn by_role(text: &'static Text, roles: &[Reach]) -> impl IntoView + use<> {
    let words = &text.staff;
    let heads = words.classes.map(|name| view! { <th scope="col" class="num">{name}</th> });
    let groups = roles.iter().map(|reach| {
        let (plain, name) = role_names(text, reach.role);
        let enough = reach.aiming.people() > 0;
        let rows = [reach.claimed, reach.evidenced].into_iter().zip(MARKS).zip(words.rows);
        let rows = enough.then(|| {
            let row = |((counts, mark), name): (([AtLeast; 3], Icon), &'static str)| {
                let cells = counts.map(|count| {
                    view! { <td class="num" class:is-some=count.people() != 0>{at_least(text, count)}</td> }
                });
                view! { <tr><th scope="row"><Glyph icon=mark/>{name}</th>{cells.into_iter().collect_view()}</tr> }
            };
            rows.map(row).collect_view()
        });
        let said = if enough { (words.role)(reach.musts, &at_least(text, reach.aiming)) } else { (words.few)(FEWEST) };
        view! {
            <tbody>
                <tr class="staff__name"><th scope="rowgroup" colspan="4">{plain} "　" {name}<small>{said}</small></th></tr>
                {rows}
            </tbody>
        }
    });
    view! {
        <section class="stack stack--2" aria-labelledby="roles">
            <div class="section-head"><h2 id="roles">{words.roles}</h2><p class="hint">{words.roles_help}</p></div>
            <div class="table-wrap" tabindex="0" role="group" aria-label=words.roles>
                <table class="table table--dense staff__table staff__table--roles">
                    <caption class="vh">{words.roles}</caption>
                    <thead><tr><th scope="col">{words.row}</th>{heads.into_iter().collect_view()}</tr></thead>
                    {groups.collect_view()}
                </table>
            </div>
        </section>
    }
}

/// A number of people in steps.
pub fn at_least(text: &'static Text, people: AtLeast) -> String {
    (text.staff.at_least)(people.people(), FEWEST)
}
