//! The maps of the need cards, with the number in every cell; the tint only repeats it.

use leptos::prelude::*;

use super::shown::Shown;
use crate::app::app;
use crate::catalog;
use crate::domain::forum::{Grid, Heat};
use crate::text::Text;

/// Below this the darkest tint would make one card look like a crowd.
const FULL_TINT: u32 = 4;

/// Role × level, form of work × days, municipality × field; nothing while there is no card.
#[component]
pub fn Maps(shown: Shown) -> impl IntoView {
    let text = app().text();
    let heat = shown.memo(|_, plenary| (plenary.totals.needs, plenary.heat.clone()));
    let days = shown.memo(|_, plenary| plenary.styles_by_days());
    let fields = shown.memo(|_, plenary| plenary.fields_by_place());
    let there = Memo::new(move |_| heat.with(|(needs, _)| *needs > 0));
    view! {
        <Show when=move || there.get()>
            <section class="stack" aria-labelledby="maps">
                <div class="section-head"><h2 id="maps">{text.plenary.maps}</h2></div>
                <div class="plenary__maps">
                    {move || heat.with(|(needs, heat)| roles(text, *needs, heat, "heat"))}
                    {move || days.with(|grid| styles(text, grid, "days"))}
                </div>
                {move || fields.with(|grid| places(text, grid, "fields"))}
            </section>
        </Show>
    }
}

/// Role × level.
pub fn roles(text: &'static Text, needs: usize, heat: &[Heat], id: &'static str) -> impl IntoView + use<> {
    let desk = &text.desk;
    let cells = |row: &Heat| row.levels.into_iter().chain([row.open]).collect::<Vec<u32>>();
    let most = heat.iter().flat_map(cells).max().unwrap_or(0).max(FULL_TINT);
    let heads = (1..=catalog::MAX_LEVEL).map(|level| {
        view! { <th scope="col">{catalog::level(level).map(|level| level.label.of(text.lang))}</th> }
    });
    let rows = heat.iter().map(|row| {
        let name = catalog::role(row.role).map(|role| role.plain.of(text.lang));
        let cells =
            cells(row).into_iter().map(|count| view! { <td class=tint(count, most)>{count}</td> }).collect_view();
        view! { <tr><th scope="row">{name}</th>{cells}<td class="heat__sum">{row.total()}</td></tr> }
    });
    let columns = (0..=usize::from(catalog::MAX_LEVEL)).map(|at| {
        let sum: u32 = heat.iter().filter_map(|row| cells(row).get(at).copied()).sum();
        view! { <td class="heat__sum">{sum}</td> }
    });
    let all: u32 = heat.iter().map(Heat::total).sum();
    view! {
        <div class="stack stack--2">
            <div class="table-wrap" tabindex="0" role="region" aria-labelledby=id>
                <table class="heat">
                    <caption id=id>{(desk.heat)(needs)}</caption>
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

/// Form of work × days a month.
pub fn styles(text: &'static Text, grid: &Grid, id: &'static str) -> impl IntoView + use<> {
    let words = &text.plenary;
    let row = |id: &Option<String>| id.as_deref().map_or(text.desk.open_answer.to_owned(), |id| work_style(text, id));
    let column = |id: &Option<String>| {
        let band = id.as_deref().and_then(|digit| words.bands.get(digit.parse::<usize>().ok()?).copied());
        band.unwrap_or(text.desk.open_answer).to_owned()
    };
    view! { <div class="stack stack--2">{table(text, grid, id, (words.days)(grid.cards), words.style, row, column)}</div> }
}

/// Municipality × field.
pub fn places(text: &'static Text, grid: &Grid, id: &'static str) -> impl IntoView + use<> {
    let words = &text.plenary;
    let row = |code: &Option<String>| match code.as_deref() {
        Some(code) => catalog::municipality_name(code).to_owned(),
        None => text.desk.open_answer.to_owned(),
    };
    let column = |id: &Option<String>| match id.as_deref() {
        Some(id) => catalog::field(id).map_or(id, |field| field.label.of(text.lang)).to_owned(),
        None => text.desk.open_answer.to_owned(),
    };
    view! {
        <div class="stack stack--2">
            {table(text, grid, id, (words.fields)(grid.cards), words.place, row, column)}
            <p class="hint">{words.fields_note}</p>
        </div>
    }
}

fn table(
    text: &'static Text,
    grid: &Grid,
    id: &'static str,
    caption: String,
    corner: &'static str,
    row_name: impl Fn(&Option<String>) -> String,
    column_name: impl Fn(&Option<String>) -> String,
) -> AnyView {
    let most = grid.most().max(FULL_TINT);
    let heads = grid.columns.iter().map(|column| view! { <th scope="col">{column_name(column)}</th> }).collect_view();
    let rows = grid.rows.iter().zip(&grid.cells).zip(&grid.row_sums).map(|((row, cells), sum)| {
        let cells = cells.iter().map(|count| view! { <td class=tint(*count, most)>{*count}</td> }).collect_view();
        view! { <tr><th scope="row">{row_name(row)}</th>{cells}<td class="heat__sum">{*sum}</td></tr> }
    });
    let rows = rows.collect_view();
    let sums = grid.column_sums.iter().map(|sum| view! { <td class="heat__sum">{*sum}</td> }).collect_view();
    let sum = text.desk.heat_sum;
    let class = if grid.columns.len() > 8 { "heat heat--wide" } else { "heat" };
    view! {
        <div class="table-wrap" tabindex="0" role="region" aria-labelledby=id>
            <table class=class>
                <caption id=id>{caption}</caption>
                <thead><tr><th scope="col"><span class="vh">{corner}</span></th>{heads}<th scope="col">{sum}</th></tr></thead>
                <tbody>{rows}</tbody>
                <tfoot><tr><th scope="row">{sum}</th>{sums}<td class="heat__sum"><b>{grid.cards}</b></td></tr></tfoot>
            </table>
        </div>
    }
    .into_any()
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

/// A work style in words; an id that the catalog doesn't know stands as it is.
pub fn work_style(text: &Text, id: &str) -> String {
    catalog::label(catalog::work_times(), id, text.lang).to_owned()
}
