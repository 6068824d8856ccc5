//! One category of a draft, folded: its sentences, the grid of levels, and one more item.
//!
//! What is folded is not built: forty-six items have some six hundred controls.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::edit::{Edit, Words};
use super::row::Row;
use crate::app::{after, focus};
use crate::catalog::{self, CategoryId, RoleId};
use crate::domain::skill::{Item, SENTENCES, Standard};
use crate::ui::pages::outcome::fits::role_names;
use crate::ui::parts::{Glyph, Icon};

/// The fold of a category.
#[component]
pub fn Category(edit: Edit, category: CategoryId) -> impl IntoView {
    let text = edit.app.text();
    let letter = category.as_str();
    let name = catalog::category(category).map_or("", |row| row.name.of(text.lang));
    let open = Memo::new(move |_| edit.open.with(|open| open.contains(&category)));
    let toggle = move |_| {
        edit.open.update(|open| {
            if !open.remove(&category) {
                open.insert(category);
            }
        });
    };
    let count = Memo::new(move |_| edit.with(|standard| standard.items_in(category).count()));
    view! {
        <div class="standard__fold">
            <h3><button type="button" id=format!("fold-{letter}") aria-expanded=move || if open.get() { "true" } else { "false" }
                on:click=toggle>
                <span>{letter} "　" {name}</span>
                <small>{move || (text.standards.edit.category)(count.get())}</small>
            </button></h3>
            <Show when=move || open.get()>
                <div class="stack">
                    <Sentences edit=edit category=category/>
                    <Grid edit=edit category=category/>
                </div>
            </Show>
        </div>
    }
}

/// Five sentences in both languages.
#[component]
fn Sentences(edit: Edit, category: CategoryId) -> impl IntoView {
    let text = edit.app.text();
    let words = &text.standards.edit;
    let rows = (0..SENTENCES).zip(catalog::levels()).map(move |(level, row)| {
        let label = (words.sentence)(category.as_str(), level, row.label.of(text.lang));
        let english = (words.in_english)(&label);
        let place = u32::from(row.level);
        let held = move |standard: &Standard| standard.sentence(category, place).cloned().unwrap_or_default();
        let write_ja = move |standard: &mut Standard, ja: String| {
            let words = held(standard);
            standard.set_sentence(category, level, crate::domain::skill::Words { ja, ..words });
        };
        let write_en = move |standard: &mut Standard, en: String| {
            let words = held(standard);
            standard.set_sentence(category, level, crate::domain::skill::Words { en, ..words });
        };
        let id = format!("sentence-{}-{level}", category.as_str());
        view! {
            <div class="fields standard__fields">
                <Words edit=edit id=id.clone() label=label lines=2
                    read=move |it: &Standard| Some(held(it).ja) write=write_ja/>
                <Words edit=edit id=format!("{id}-en") label=english lines=3
                    read=move |it: &Standard| Some(held(it).en) write=write_en/>
            </div>
        }
    });
    view! {
        <fieldset class="stack stack--3 standard__sentences">
            <legend class="field__label">{words.sentences}</legend>
            <p class="field__help">{words.sentences_help}</p>
            {rows.collect_view()}
        </fieldset>
    }
}

/// The levels that each role asks for, and one more item.
#[component]
fn Grid(edit: Edit, category: CategoryId) -> impl IntoView {
    let (app, text) = (edit.app, edit.app.text());
    let words = &text.standards.edit;
    let rows = Memo::new(move |_| {
        edit.with(|standard| {
            let items = standard.items.iter().enumerate().filter(|(_, item)| item.category() == Some(category));
            items.map(|(at, item)| (at, item.id.clone())).collect::<Vec<_>>()
        })
    });
    let fresh = Memo::new(move |_| {
        edit.with(|standard| {
            let used: BTreeSet<String> = app.records.with(|records| {
                let earlier = records.earlier(standard).into_iter().flat_map(|(_, earlier)| &earlier.items);
                earlier.map(|item| item.id.clone()).collect()
            });
            standard.fresh_item(category, &used)
        })
    });
    let add = move |_| {
        let Some(id) = fresh.get_untracked() else { return };
        let item = Item { id: id.clone(), ..Item::default() };
        if edit.change(|standard| {
            standard.items.push(item);
            standard.sort();
        }) {
            edit.go_to(None, Some(id.clone()), format!("item-{id}-name"));
        }
    };
    let removed = move || after(0, move || focus(&format!("add-{}", category.as_str())));
    let heads = RoleId::ALL.map(|role| view! { <th scope="col">{role_names(text, role).1}</th> });
    view! {
        <table class="table standard__grid">
            <caption>{words.grid}</caption>
            <thead><tr><th scope="col">{words.item}</th>{heads.into_iter().collect_view()}</tr></thead>
            <tbody>
                <For each=move || rows.get() key=|row| row.clone() let:row>
                    <Row edit=edit at=row.0 id=row.1 removed=Callback::new(move |()| removed())/>
                </For>
            </tbody>
        </table>
        {move || if fresh.with(Option::is_some) {
            view! {
                <div><button type="button" class="btn btn--sm" id=format!("add-{}", category.as_str()) on:click=add>
                    <Glyph icon=Icon::Plus/>{words.add}
                </button></div>
            }.into_any()
        } else {
            view! { <p class="small">{words.full}</p> }.into_any()
        }}
    }
}
