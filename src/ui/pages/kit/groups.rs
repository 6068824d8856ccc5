//! The groups: their names, the municipalities that are expected in each, and dealing them out in one step.
//!
//! The last group stays: a forum without one is no forum.

use leptos::prelude::*;

use super::edit::{Edit, PlanText};
use super::tools::{List, Tools};
use crate::app::app;
use crate::catalog;
use crate::domain::forum::{Forum, Group, Seating};
use crate::text::Text;
use crate::ui::pages::desk::places;
use crate::ui::parts::{Glyph, Icon, Municipalities};

/// So many names of municipalities without a group are said.
const MOST_NAMES: usize = 8;

const GROUPS: List = List {
    name: "group",
    count: |forum| forum.groups.len(),
    called: |forum, at| forum.groups.get(at).map(|group| &group.name),
    swap: None,
    remove: Forum::remove_group,
    least: 1,
    concern: |edit, at| {
        let group = edit.with(|forum| forum.groups.get(at).map(|group| group.id.clone()).unwrap_or_default());
        let found = edit.app().records.with_untracked(|records| records.in_group(edit.id(), &group));
        (!found.is_nothing()).then(|| (edit.app().text().kit.group_concerned)(found))
    },
};

/// The groups.
#[component]
pub fn Groups(edit: Edit) -> impl IntoView {
    let app = app();
    let words = &app.text().kit;
    let count = Memo::new(move |_| edit.with(|forum| forum.groups.len()));
    let add = move |_| {
        let name = app.text().desk.group;
        edit.change(|forum| {
            let id = forum.fresh_group();
            let name = name(forum.groups.len() + 1);
            forum.groups.push(Group { id, name, ..Group::default() });
        });
    };
    view! {
        <section aria-labelledby="groups">
            <div class="section-head"><h2 id="groups">{move || (words.groups)(count.get())}</h2></div>
            <ol class="rows rows--groups">
                <For each=move || 0..count.get() key=|at| *at let:at>
                    <li>
                        <PlanText edit=edit at=at id=format!("group-{at}") required=true
                            label=(words.group_name)(at + 1)
                            read=|forum, at| forum.groups.get(at).map(|group| &group.name)
                            write=|forum, at| forum.groups.get_mut(at).map(|group| &mut group.name)/>
                        <Tools edit=edit list=GROUPS at=at/>
                        <Places edit=edit at=at/>
                    </li>
                </For>
            </ol>
            <div class="row">
                <button type="button" class="btn btn--sm" id="add-group" on:click=add>
                    <Glyph icon=Icon::Plus/>{words.add_group}
                </button>
                <Deal edit=edit/>
            </div>
            <Told edit=edit/>
        </section>
    }
}

/// The municipalities of one group.
#[component]
fn Places(edit: Edit, at: usize) -> impl IntoView {
    let app = app();
    let words = &app.text().kit;
    let codes = Memo::new(move |_| {
        edit.with(|forum| forum.groups.get(at).map(|group| group.municipalities.clone()).unwrap_or_default())
    });
    let prefecture = Memo::new(move |_| edit.with(|forum| forum.prefecture.clone()));
    let change = move |codes: Vec<String>| {
        edit.change(|forum| {
            if let Some(group) = forum.groups.get_mut(at) {
                group.municipalities = codes;
            }
        });
    };
    let summary = move || match codes.with(Vec::len) {
        0 => words.places_none.to_owned(),
        count => (words.places)(count, &codes.with(|codes| places(app.text(), codes))),
    };
    view! {
        <details class="kit__places">
            <summary>{summary}</summary>
            <Municipalities id=format!("group-{at}-places") label=(words.places_of)(at + 1)
                chosen=Signal::derive(move || codes.get()) on_change=change prefecture=Signal::derive(move || prefecture.get())/>
        </details>
    }
}

/// The button that deals all municipalities out.
#[component]
fn Deal(edit: Edit) -> impl IntoView {
    let words = &app().text().kit;
    let known = Memo::new(move |_| edit.with(|forum| !catalog::municipalities_in(&forum.prefecture).is_empty()));
    let deal = move |_| _ = edit.change(Forum::seat);
    view! {
        <Show when=move || known.get()>
            <button type="button" class="btn btn--sm" aria-describedby="deal-text" on:click=deal>
                <Glyph icon=Icon::People/>{words.deal}
            </button>
        </Show>
    }
}

/// What dealing does, and what doesn't add up.
#[component]
fn Told(edit: Edit) -> impl IntoView {
    let app = app();
    let words = &app.text().kit;
    let about = Memo::new(move |_| {
        edit.with(|forum| {
            let count = catalog::municipalities_in(&forum.prefecture).len();
            match catalog::prefecture(&forum.prefecture) {
                Some(row) => (words.deal_text)(row.name.of(app.text().lang), count, forum.groups.len()),
                None => words.deal_open.to_owned(),
            }
        })
    });
    let seating = Memo::new(move |_| edit.with(Forum::seating));
    view! {
        <p class="hint" id="deal-text">{move || about.get()}</p>
        <div class="kit__told" aria-live="polite">{move || said(app.text(), &seating.get())}</div>
    }
}

fn said(text: &'static Text, seating: &Seating) -> impl IntoView + use<> {
    let words = &text.kit;
    let twice = (!seating.twice.is_empty()).then(|| (words.twice)(&places(text, &seating.twice)));
    let nowhere = (!seating.nowhere.is_empty()).then(|| {
        let (named, more) = seating.nowhere.split_at(seating.nowhere.len().min(MOST_NAMES));
        (words.nowhere)(&places(text, named), more.len())
    });
    let row = |sentence: String| view! { <p><Glyph icon=Icon::Warn/><span>{sentence}</span></p> };
    [twice, nowhere].into_iter().flatten().map(row).collect_view()
}
