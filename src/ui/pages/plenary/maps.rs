//! Role × level as a heat table with its number in every cell, and the work styles that are asked for.

use leptos::prelude::*;

use super::View;
use crate::app::app;
use crate::catalog;
use crate::domain::forum::{Heat, Plenary};
use crate::text::Text;
use crate::ui::pages::desk::places;

/// Below this the darkest tint would make one card look like a crowd.
const FULL_TINT: u32 = 4;

/// Role × level; nothing while there is no card.
#[component]
pub fn HeatTable(view: View) -> impl IntoView {
    let app = app();
    move || {
        view.with(|view| {
            let (_, plenary) = view.as_ref()?;
            (plenary.totals.needs > 0).then(|| heat(app.text(), plenary))
        })
    }
}

fn heat(text: &'static Text, plenary: &Plenary) -> impl IntoView + use<> {
    let desk = &text.desk;
    let cells = |row: &Heat| row.levels.into_iter().chain([row.open]).collect::<Vec<u32>>();
    let most = plenary.heat.iter().flat_map(cells).max().unwrap_or(0).max(FULL_TINT);
    let heads = (1..=catalog::MAX_LEVEL).map(|level| {
        view! { <th scope="col">{catalog::level(level).map(|level| level.label.of(text.lang))}</th> }
    });
    let rows = plenary.heat.iter().map(|row| {
        let name = catalog::role(row.role).map(|role| role.plain.of(text.lang));
        let cells =
            cells(row).into_iter().map(|count| view! { <td class=tint(count, most)>{count}</td> }).collect_view();
        view! { <tr><th scope="row">{name}</th>{cells}<td class="heat__sum">{row.total()}</td></tr> }
    });
    let columns = (0..=usize::from(catalog::MAX_LEVEL)).map(|at| {
        let sum: u32 = plenary.heat.iter().filter_map(|row| cells(row).get(at).copied()).sum();
        view! { <td class="heat__sum">{sum}</td> }
    });
    let all: u32 = plenary.heat.iter().map(Heat::total).sum();
    view! {
        <div class="stack stack--2">
            <div class="table-wrap" tabindex="0" role="region" aria-labelledby="heat">
                <table class="heat">
                    <caption id="heat">{(desk.heat)(plenary.totals.needs)}</caption>
                    <thead><tr>
                        <th scope="col"><span class="vh">{desk.heat_role}</span></th>
                        {heads.collect_view()}
                        <th scope="col">{desk.heat_open}</th>
                        <th scope="col">{desk.heat_sum}</th>
                    </tr></thead>
                    <tbody>{rows.collect_view()}</tbody>
                    <tfoot><tr><th scope="row">{desk.heat_sum}</th>{columns.collect_view()}<td class="heat__sum"><b>{all}</b></td></tr></tfoot>
                </table>
            </div>
            <p class="hint">{desk.heat_note}</p>
        </div>
    }
}

/// Five steps; none for nothing.
fn tint(count: u32, most: u32) -> &'static str {
    match (count * 4).div_ceil(most.max(1)) {
        0 => "h0",
        1 => "h1",
        2 => "h2",
        3 => "h3",
        _ => "h4",
    }
}

/// The work styles; nothing while there is no card.
#[component]
pub fn StyleTable(view: View) -> impl IntoView {
    let app = app();
    move || {
        view.with(|view| {
            let (_, plenary) = view.as_ref()?;
            (plenary.totals.needs > 0).then(|| styles(app.text(), plenary))
        })
    }
}

fn styles(text: &'static Text, plenary: &Plenary) -> impl IntoView + use<> {
    let desk = &text.desk;
    let [form, bodies, cards] = desk.style_heads;
    let rows = plenary.work_styles().into_iter().map(|style| {
        let name = style.id.map_or(desk.open_answer.to_owned(), |id| work_style(text, &id));
        view! {
            <tr><th scope="row">{name}</th><td>{places(text, &style.municipalities)}</td><td class="num"><b>{style.needs}</b></td></tr>
        }
    });
    view! {
        <div class="table-wrap" tabindex="0" role="region" aria-labelledby="styles">
            <table class="table table--dense">
                <caption id="styles">{(desk.styles)(plenary.totals.needs)}</caption>
                <thead><tr><th scope="col">{form}</th><th scope="col">{bodies}</th><th scope="col" class="num">{cards}</th></tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
}

/// A work style in words; an id that the catalog doesn't know stands as it is.
pub fn work_style(text: &Text, id: &str) -> String {
    let choice = catalog::work_times().iter().find(|choice| choice.id == id);
    choice.map_or(id, |choice| choice.label.of(text.lang)).to_owned()
}
