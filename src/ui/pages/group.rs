//! One group's board on one paper, put together from its tablets: who sat there, what it said, which people it needs.

use leptos::prelude::*;

use super::desk::{ForumNav, day, places};
use super::plenary::{Shown, View, need_table, of_plenary, slip};
use crate::app::{app, print};
use crate::catalog::{self, Choice};
use crate::domain::forum::{Filter, Forum, Plenary, Voice};
use crate::domain::id::Id;
use crate::route::Route;
use crate::text::Text;
use crate::ui::parts::{AppBar, Glyph, Icon};

/// One group's board, put together from its tablets.
#[component]
pub fn GroupPage(forum: Id, group: String) -> impl IntoView {
    of_plenary(forum, move |view| view! { <Board id=forum group=group.clone() view=view/> }.into_any())
}

#[component]
fn Board(id: Id, group: String, view: View) -> impl IntoView {
    let app = app();
    let text = app.text();
    let words = &text.plenary;
    let shown = Shown::new(id, view);
    shown.filter.set(Filter { group: Some(group.clone()), ..Filter::default() });
    let title = shown.memo_all(|forum, _| forum.title.clone());
    let date = shown.memo_all(move |forum, _| Some(day(text, &forum.date)));
    let name = {
        let group = group.clone();
        shown.memo_all(move |forum, _| forum.group_name(&group).to_owned())
    };
    let here = shown.memo(|_, part| !part.handed_in.is_empty());
    let finding = shown.memo(move |_, part| {
        let totals = part.totals;
        name.with(|name| {
            if part.handed_in.is_empty() {
                (words.group_missing)(name)
            } else {
                (words.group_found)(name, totals.clusters, totals.notes)
            }
        })
    });
    let tablets = shown.memo(|_, part| part.handed_in.len());
    let sheet = move || shown.with(|forum, part| Some(sheet(text, forum, part, &group)));
    view! {
        <div class="page page--desk">
            <header><AppBar place=title more=Signal::derive(move || date.get())><ForumNav forum=id here=Route::Plenary(id)/></AppBar></header>
            <main id="main" class="wrap group-page" tabindex="-1">
                <div class="stack stack--2 no-print">
                    <h1 class="h-lg">{move || finding.get()}</h1>
                    {move || (tablets.get() > 1).then(|| view! { <p class="muted">{(words.group_tablets)(tablets.get())}</p> })}
                    {move || (!here.get()).then(|| view! { <p>{words.group_missing_todo}</p> })}
                    <div class="row">
                        {move || if here.get() {
                            view! {
                                <button type="button" class="btn btn--solid" on:click=move |_| print()><Glyph icon=Icon::Print/>{text.common.print}</button>
                            }.into_any()
                        } else {
                            view! {
                                <a class="btn btn--solid" href=Route::Open.to_string()><Glyph icon=Icon::Folder/>{text.desk.add_files}</a>
                            }.into_any()
                        }}
                        <a class="btn btn--quiet" href=Route::Plenary(id).to_string()><Glyph icon=Icon::ArrowLeft/>{words.to_plenary}</a>
                    </div>
                </div>
                <Show when=move || here.get()>
                    <article class="print-sheet print-sheet--preview group-sheet">{sheet.clone()}</article>
                </Show>
            </main>
        </div>
    }
}

fn sheet(text: &'static Text, forum: &Forum, part: &Plenary, group: &str) -> impl IntoView + use<> {
    let words = &text.plenary;
    let party = part.group(group).cloned().unwrap_or_default();
    let names = |table: &'static [Choice], ids: &[String]| {
        ids.iter().map(|id| catalog::label(table, id, text.lang)).collect::<Vec<_>>().join(text.common.and)
    };
    let facts = [
        places(text, &party.municipalities),
        (text.common.people)(party.people),
        names(catalog::departments(), &party.departments),
        names(catalog::ranks(), &party.ranks),
    ];
    let facts = words.group_rows.into_iter().zip(facts).filter(|(_, fact)| !fact.is_empty());
    let facts = facts.map(|(name, fact)| view! { <div><dt>{name}</dt><dd>{fact}</dd></div> }).collect_view();
    let titles = forum.themes.iter().enumerate().map(|(at, row)| (text.desk.theme_head)(at + 1, row.title(text.lang)));
    let boards = titles.chain([words.stray.to_owned()]).zip(&part.themes).zip(&part.loose).enumerate();
    let last = forum.themes.len();
    let themes = boards.map(|(at, ((title, voices), loose))| {
        if voices.is_empty() && loose.is_empty() {
            return (at < last).then(|| {
                view! { <section><h2>{title}</h2><p class="muted">{words.group_nothing}</p></section> }.into_any()
            });
        }
        let clusters = voices.iter().map(|voice| cluster(text, voice)).collect_view();
        let loose_title = (!loose.is_empty()).then(|| view! { <h3>{(words.loose)(loose.len())}</h3> });
        let slips = loose.iter().map(|held| slip(text, &held.note, None)).collect_view();
        let slips = (!loose.is_empty()).then(|| view! { <ul class="slips">{slips}</ul> });
        Some(
            view! { <section><h2>{title}</h2><ul class="sheet-clusters">{clusters}</ul>{loose_title}{slips}</section> }
                .into_any(),
        )
    });
    let themes = themes.collect_view();
    let needs = (part.totals.needs > 0).then(|| {
        view! { <section><h2>{(text.desk.needs)(part.totals.needs)}</h2>{need_table(text, forum, part)}</section> }
    });
    view! {
        <div class="print-sheet__head">
            <h2 class="group-sheet__name">{forum.group_name(group).to_owned()}</h2>
            <p class="print-sheet__meta"><span>{forum.title.clone()}</span><span>{day(text, &forum.date)}</span></p>
        </div>
        <dl class="kv group-sheet__facts">{facts}</dl>
        {themes}
        {needs}
    }
}

fn cluster(text: &'static Text, voice: &Voice) -> impl IntoView + use<> {
    let notes = voice.bound.notes.iter().map(|(_, note)| slip(text, note, None)).collect_view();
    view! {
        <li>
            <p><b>{voice.bound.cluster.title.clone()}</b> " " <span class="chip">{(text.common.votes)(voice.bound.votes)}</span></p>
            <ul class="slips">{notes}</ul>
        </li>
    }
}
