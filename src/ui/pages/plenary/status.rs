//! Which groups have handed in, from which tablets, who is awaited, and the sums. The page's finding stands on top.

use leptos::prelude::*;

use super::fold::Fold;
use super::shown::Shown;
use super::tablet::{LeftOut, tablet};
use crate::app::{Incoming, app};
use crate::domain::forum::{Forum, HandedIn, Party, Plenary};
use crate::domain::id::Id;
use crate::route::Route;
use crate::text::Text;
use crate::ui::pages::desk::places;
use crate::ui::parts::{Banner, Glyph, Icon, Tone};

/// One group with its tablets.
#[derive(Clone, PartialEq)]
struct Row {
    name: String,
    party: Party,
    tablets: Vec<(HandedIn, usize)>,
    /// The most votes that its people have.
    most: u32,
}

/// The left column.
#[component]
pub fn Status(shown: Shown) -> impl IntoView {
    let app = app();
    let text = app.text();
    let id = shown.id;
    let finding = shown.memo_all(move |forum, plenary| (text.desk.arrived)(plenary.arrived(forum), forum.groups.len()));
    let awaited = shown.memo_all(move |forum, plenary| {
        let names: Vec<&str> = plenary.missing.iter().map(|group| forum.group_name(group)).collect();
        (!names.is_empty() && names.len() < forum.groups.len()).then(|| (text.plenary.awaited)(&names))
    });
    let files = Memo::new(move |_| app.hand_ins(id));
    let rows = Memo::new(move |_| {
        files.with(|files| {
            shown.with_all(|forum, plenary| {
                let count = |tablet: &HandedIn| files.get(&tablet.origin.stream).copied().unwrap_or(0);
                rows(forum, plenary, count)
            })
        })
    });
    // What has arrived but doesn't count must not look as if it had never come.
    let apart = Memo::new(move |_| {
        let waiting = app.waiting().into_values().flatten();
        waiting.filter(|held| held.kind == Incoming::Needs && held.audience == Some(id)).count()
    });
    let apart = move || {
        let (said, go) = text.plenary.held_apart;
        let count = apart.get();
        (count > 0).then(|| {
            view! {
                <Banner tone=Tone::Warn title=said(count)>
                    <a class="btn btn--sm" href=Route::Signers.to_string()>{go}</a>
                </Banner>
            }
        })
    };
    let left_out = shown.memo_all(|_, plenary| plenary.left_out.clone());
    let sums = move || {
        let totals = shown.with_all(|_, plenary| plenary.totals);
        let counts = [totals.notes, totals.clusters, totals.votes as usize, totals.needs, totals.people as usize];
        let rows = counts.into_iter().zip(text.desk.total_names).zip(text.desk.total_units);
        rows.map(|((count, name), unit)| view! { <div><dt>{name}</dt><dd><b>{count}</b> {unit}</dd></div> })
            .collect_view()
    };
    let items = move || rows.get().into_iter().map(|row| item(text, shown, row)).collect_view();
    view! {
        <section class="plenary__left stack stack--3" aria-labelledby="status">
            <div class="section-head">
                <h1 id="status" class="h-sm" aria-live="polite">{move || finding.get()}</h1>
                {move || awaited.get().map(|words| view! { <p class="hint">{words}</p> })}
            </div>
            <a class="btn btn--wide" href=Route::Open.to_string()><Glyph icon=Icon::Folder/>{text.desk.add_files}</a>
            {apart}
            <ul class="subs" aria-label=text.desk.status>{items}</ul>
            <Show when=move || !left_out.with(Vec::is_empty)>
                <Fold label=Signal::derive(move || (text.plenary.left_out)(left_out.with(Vec::len)))>
                    <LeftOut shown=shown tablets=left_out/>
                </Fold>
            </Show>
            <h2 class="vh" id="totals">{text.desk.totals}</h2>
            <dl class="kv" aria-labelledby="totals">{sums}</dl>
            <nav class="stack stack--2" aria-label=text.plenary.ways>
                <a class="btn btn--quiet" href=Route::Stage(id).to_string()><Glyph icon=Icon::Present/>{text.plenary.to_stage}</a>
                <a class="btn btn--quiet" href=Route::Summary(id).to_string()><Glyph icon=Icon::Edit/>{text.desk.to_summary}</a>
                <a class="btn btn--quiet" href=Route::Tally(id).to_string()><Glyph icon=Icon::People/>{text.plenary.to_tally}</a>
            </nav>
        </section>
    }
}

/// Every group of the kit, then tablets that belong to none of them.
fn rows(forum: &Forum, plenary: &Plenary, files: impl Fn(&HandedIn) -> usize) -> Vec<Row> {
    let row = |party: &Party| Row {
        name: forum.group_name(&party.id).to_owned(),
        party: party.clone(),
        tablets: plenary.tablets(&party.id).map(|tablet| (tablet.clone(), files(tablet))).collect(),
        most: party.people * forum.votes_per_person,
    };
    plenary.groups.iter().map(row).collect()
}

fn item(text: &'static Text, shown: Shown, row: Row) -> AnyView {
    let Row { name, party, tablets, most } = row;
    if tablets.is_empty() {
        return view! { <li class="is-wait"><Glyph icon=Icon::Sheet/><b>{name}</b><span>{text.desk.is_missing}</span></li> }
            .into_any();
    }
    let mark = if party.known { Icon::CheckCircle } else { Icon::Ask };
    let title = if party.known {
        link(text, shown.id, &party.id, name)
    } else {
        view! { <b>{text.desk.group_unknown}</b> }.into_any()
    };
    let sits = {
        let codes = &party.municipalities;
        let places = if codes.is_empty() { text.desk.no_places.to_owned() } else { places(text, codes) };
        if party.people > 0 { (text.desk.sits)(&places, &(text.common.people)(party.people)) } else { places }
    };
    let over = party.over.iter().map(|at| {
        let votes = party.votes.get(*at).copied().unwrap_or(0);
        view! { <small class="subs__over"><Glyph icon=Icon::Warn/>{(text.plenary.over)(at + 1, votes, most)}</small> }
    });
    let over = over.collect_view();
    let several = tablets.len() > 1;
    let known = party.known;
    let lines = tablets
        .into_iter()
        .enumerate()
        .map(|(at, (held, files))| tablet(text, shown, several.then_some(at + 1), held, files, known));
    view! {
        <li class=if known { "is-ok" } else { "is-wait" }>
            <Glyph icon=mark/>{title}<span>{known.then_some(text.desk.is_here)}</span>
            <small class="subs__places">{sits}</small>
            {over}
            {lines.collect_view()}
        </li>
    }
    .into_any()
}

fn link(text: &Text, forum: Id, group: &str, name: String) -> AnyView {
    let place = Route::Group(forum, group.to_owned()).to_string();
    let label = (text.plenary.to_group)(&name);
    view! { <a href=place aria-label=label><b>{name}</b></a> }.into_any()
}
