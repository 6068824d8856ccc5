//! Which groups have handed in, from which tablets, and the sums. The page's finding stands on top.

use leptos::prelude::*;

use super::View;
use crate::app::{app, local};
use crate::domain::forum::{Forum, HandedIn, Plenary};
use crate::route::Route;
use crate::text::Text;
use crate::ui::pages::desk::places;
use crate::ui::parts::{Glyph, Icon};

/// The left column.
#[component]
pub fn Status(view: View) -> impl IntoView {
    let app = app();
    let text = &app.text().desk;
    let finding = move || {
        view.with(|view| {
            view.as_ref().map(|(forum, plenary)| {
                let all = forum.groups.len();
                (text.arrived)(all.saturating_sub(plenary.missing.len()), all)
            })
        })
    };
    let groups = move || view.with(|view| view.as_ref().map(|(forum, plenary)| groups(app.text(), forum, plenary)));
    let sums = move || {
        view.with(|view| {
            let totals = view.as_ref().map(|(_, plenary)| plenary.totals).unwrap_or_default();
            let counts = [totals.notes, totals.clusters, totals.votes as usize, totals.needs, totals.people as usize];
            let rows = counts.into_iter().zip(text.total_names).zip(text.total_units);
            rows.map(|((count, name), unit)| view! { <div><dt>{name}</dt><dd><b>{count}</b> {unit}</dd></div> })
                .collect_view()
        })
    };
    view! {
        <section class="plenary__left stack stack--3" aria-labelledby="status">
            <div class="section-head"><h1 id="status" class="h-sm" aria-live="polite">{finding}</h1></div>
            <ul class="subs" aria-label=text.status>{groups}</ul>
            <a class="btn btn--quiet btn--wide" href=Route::Open.to_string()><Glyph icon=Icon::Folder/>{text.add_files}</a>
            <h2 class="vh" id="totals">{text.totals}</h2>
            <dl class="kv" aria-labelledby="totals">{sums}</dl>
        </section>
    }
}

/// Every group of the kit, then tablets that belong to none of them.
fn groups(text: &'static Text, forum: &Forum, plenary: &Plenary) -> impl IntoView + use<> {
    let known = forum.groups.iter().map(|group| {
        let tables = plenary.handed_in.iter().filter(|table| table.origin.group == group.id);
        row(text, &group.name, tables.collect())
    });
    let strangers: Vec<&HandedIn> = plenary
        .handed_in
        .iter()
        .filter(|table| forum.groups.iter().all(|group| group.id != table.origin.group))
        .collect();
    let strangers = (!strangers.is_empty()).then(|| row(text, text.desk.group_unknown, strangers));
    (known.collect_view(), strangers)
}

fn row(text: &'static Text, name: &str, tables: Vec<&HandedIn>) -> AnyView {
    let (desk, name) = (&text.desk, name.to_owned());
    if tables.is_empty() {
        return view! { <li class="is-wait"><Glyph icon=Icon::Sheet/><b>{name}</b><span>{desk.is_missing}</span></li> }
            .into_any();
    }
    let several = tables.len() > 1;
    let lines = tables.iter().enumerate().map(|(at, table)| {
        let time = local(table.updated_at);
        let time = (desk.changed_at)(&(text.dates.short)(time.month, time.day, time.hour, time.minute));
        let codes = table.attendance.as_ref().map_or(&[][..], |here| here.municipalities.as_slice());
        let places = if codes.is_empty() { desk.no_places.to_owned() } else { places(text, codes) };
        let people = table.attendance.as_ref().map(|here| (text.common.people)(here.people));
        let sits = people.map_or_else(|| places.clone(), |people| (desk.sits)(&places, &people));
        let tablet = several.then(|| view! { <b>{(desk.tablet)(at + 1)}</b> " " });
        view! { <small>{tablet} {time}</small> <small class="subs__places">{sits}</small> }
    });
    view! {
        <li class="is-ok"><Glyph icon=Icon::CheckCircle/><b>{name}</b><span>{desk.is_here}</span> {lines.collect_view()}</li>
    }
    .into_any()
}
