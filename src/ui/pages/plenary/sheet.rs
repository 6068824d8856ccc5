//! The plenary on A4: who sat where, what was said by votes with its groups, the maps, the demand and every need card.
//!
//! Built when somebody prints and taken away afterwards: on the screen nobody needs it.

use leptos::prelude::*;

use super::demand::demand;
use super::maps;
use super::needs::need_table;
use super::proposals::group_names;
use super::shown::Shown;
use crate::app::{after, app, print};
use crate::domain::forum::{Forum, Merged, Plenary};
use crate::text::Text;
use crate::ui::pages::desk::{day, places};
use crate::ui::parts::{Glyph, Icon};

/// Until the browser has laid the sheet out, in ms.
const LAY_OUT: i32 = 100;
/// Until it has let go of it, in ms.
const LET_GO: i32 = 1_000;

/// The button, and the sheet while it prints.
#[component]
pub fn Sheet(shown: Shown) -> impl IntoView {
    let text = app().text();
    let printing = RwSignal::new(false);
    let go = move |_| {
        printing.set(true);
        after(LAY_OUT, move || {
            print();
            after(LET_GO, move || printing.set(false));
        });
    };
    view! {
        <div class="plenary__print no-print">
            <button type="button" class="btn" on:click=go><Glyph icon=Icon::Print/>{text.plenary.print}</button>
        </div>
        {move || printing.get().then(|| shown.once(|forum, plenary| Some(sheet(text, forum, plenary))))}
    }
}

fn sheet(text: &'static Text, forum: &Forum, plenary: &Plenary) -> impl IntoView + use<> {
    let (here, all) = (plenary.arrived(forum), forum.groups.len());
    let totals = plenary.totals;
    let counts = [totals.notes, totals.clusters, totals.votes as usize, totals.needs, totals.people as usize];
    let sums = counts.into_iter().zip(text.desk.total_names).zip(text.desk.total_units);
    let sums = sums.map(|((count, name), unit)| view! { <span>{name} " " <b>{count}</b> {unit}</span> }).collect_view();
    let tables = plenary.groups.iter().filter(|party| party.tablets > 0).map(|party| {
        let name = group_names(text, forum, std::slice::from_ref(&party.id));
        let sits = (text.desk.sits)(&places(text, &party.municipalities), &(text.common.people)(party.people));
        view! { <li><b>{name}</b> " " {sits}</li> }
    });
    let tables = tables.collect_view();
    let themes = forum.themes.iter().zip(&plenary.merged).enumerate().map(|(at, (row, merged))| {
        let lines = merged.iter().map(|one| line(text, forum, one)).collect_view();
        view! { <section><h2>{(text.desk.theme_head)(at + 1, row.title(text.lang))}</h2><ol class="sheet-ranked">{lines}</ol></section> }
    });
    let themes = themes.collect_view();
    let maps = (totals.needs > 0).then(|| {
        view! {
            {maps::roles(text, totals.needs, &plenary.heat, "sheet-heat")}
            {maps::styles(text, &plenary.styles_by_days(), "sheet-days")}
            {maps::places(text, &plenary.fields_by_place(), "sheet-fields")}
            {demand(text, &plenary.demand(), "sheet-demand")}
        }
    });
    let cards = (totals.needs > 0).then(|| need_table(text, forum, plenary));
    view! {
        <article class="print-sheet plenary-sheet">
            <div class="print-sheet__head">
                <h1>{forum.title.clone()}</h1>
                <p class="print-sheet__meta"><span>{day(text, &forum.date)}</span><span>{(text.plenary.foot)(here, all)}</span></p>
                <p class="print-sheet__meta">{sums}</p>
            </div>
            <ul class="sheet-tables">{tables}</ul>
            {themes}
            {maps}
            {cards}
        </article>
    }
}

fn line(text: &Text, forum: &Forum, one: &Merged) -> impl IntoView + use<> {
    let groups = group_names(text, forum, &one.groups);
    view! { <li><span>{one.title.clone()}</span> <small>{groups}</small> <b>{(text.common.votes)(one.votes)}</b></li> }
}
