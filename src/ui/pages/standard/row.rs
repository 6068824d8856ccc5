//! One item of a draft: the level and the must of each role on a line, its words below once they are opened.

use leptos::prelude::*;

use super::edit::{Edit, Words};
use super::problems::called;
use crate::catalog::RoleId;
use crate::domain::skill::{Item, Standard};
use crate::ui::pages::outcome::fits::role_names;
use crate::ui::parts::{Glyph, Icon};

/// The highest level.
const HIGHEST: u32 = 4;

/// The item at a place.
#[component]
pub fn Row(edit: Edit, at: usize, id: String, removed: Callback<()>) -> impl IntoView {
    let text = edit.app.text();
    let words = &text.standards.edit;
    let name = Memo::new(move |_| edit.item(at, |item| called(text, item)));
    let open = {
        let id = id.clone();
        Memo::new(move |_| edit.worded.with(|worded| worded.contains(&id)))
    };
    let toggle = {
        let id = id.clone();
        move |_| {
            edit.worded.update(|worded| {
                if !worded.remove(&id) {
                    worded.insert(id.clone());
                }
            });
        }
    };
    let cells = RoleId::ALL.map(|role| view! { <Cell edit=edit at=at id=id.clone() role=role name=name/> });
    let below = StoredValue::new(id);
    view! {
        <tr class:is-open=move || open.get()>
            <th scope="row">
                <bdi>{move || name.get()}</bdi>
                <button type="button" class="btn btn--text btn--sm" aria-expanded=move || if open.get() { "true" } else { "false" }
                    aria-label=move || (words.words_of)(&name.get()) on:click=toggle>
                    <Glyph icon=Icon::Edit/>{words.words}
                </button>
            </th>
            {cells.into_iter().collect_view()}
        </tr>
        <Show when=move || open.get()>
            <tr class="standard__words"><td colspan="5"><Below edit=edit at=at id=below.get_value() name=name removed=removed/></td></tr>
        </Show>
    }
}

/// What one role asks for.
#[component]
fn Cell(edit: Edit, at: usize, id: String, role: RoleId, name: Memo<String>) -> impl IntoView {
    let text = edit.app.text();
    let words = &text.standards.edit;
    let role_name = role_names(text, role).1;
    let level = Memo::new(move |_| edit.item(at, |item| item.required(role)));
    let must = Memo::new(move |_| edit.item(at, |item| item.musts.contains(&role)));
    let set_level = move |event| {
        let chosen: String = event_target_value(&event);
        let Some(chosen) = chosen.parse::<u32>().ok().filter(|level| *level <= HIGHEST) else { return };
        edit.change_item(at, |item| {
            let places = RoleId::ALL.into_iter().zip(&mut item.levels);
            places.filter(|(here, _)| *here == role).for_each(|(_, place)| *place = chosen);
            // What is not asked can't be a must.
            if chosen == 0 {
                item.musts.retain(|here| *here != role);
            }
        });
    };
    let set_must = move |event| {
        let on = event_target_checked(&event);
        edit.change_item(at, |item| {
            item.musts.retain(|here| *here != role);
            if on {
                item.musts.push(role);
                item.musts.sort_unstable();
            }
        });
    };
    let option = move |number: u32| {
        let label = if number == 0 { words.not_asked.to_owned() } else { number.to_string() };
        view! { <option value=number.to_string() prop:selected=move || level.get() == number>{label}</option> }
    };
    view! {
        <td>
            <span class="standard__role" aria-hidden="true">{role_name}</span>
            <select class="input" id=format!("item-{id}-{}", role.as_str()) aria-label=move || (words.level_of)(&name.get(), role_name)
                on:change=set_level>{(0..=HIGHEST).map(option).collect_view()}</select>
            <label class="standard__must">
                <input type="checkbox" aria-label=move || (words.must_of)(&name.get(), role_name)
                    prop:checked=move || must.get() on:change=set_must/>
                {words.must}
            </label>
        </td>
    }
}

/// Its name and what a person does, in both languages, and the way out.
#[component]
fn Below(edit: Edit, at: usize, id: String, name: Memo<String>, removed: Callback<()>) -> impl IntoView {
    let words = &edit.app.text().standards.edit;
    let [label, about] = words.fields;
    let place = move |name: &str| format!("item-{id}-{name}");
    let remove = move |_| {
        edit.change(|standard| {
            if at < standard.items.len() {
                standard.items.remove(at);
            }
        });
        removed.run(());
    };
    let read = move |read: fn(&Item) -> &String| move |it: &Standard| it.items.get(at).map(|item| read(item).clone());
    let write = move |write: fn(&mut Item) -> &mut String| {
        move |it: &mut Standard, typed: String| {
            it.items.get_mut(at).into_iter().for_each(|item| write(item).clone_from(&typed))
        }
    };
    view! {
        <div class="stack stack--3">
            <div class="fields standard__fields">
                <Words edit=edit id=place("name") label=label required=true
                    read=read(|item| &item.name.ja) write=write(|item| &mut item.name.ja)/>
                <Words edit=edit id=place("name-en") label=(words.in_english)(label)
                    read=read(|item| &item.name.en) write=write(|item| &mut item.name.en)/>
                <Words edit=edit id=place("about") label=about lines=3
                    read=read(|item| &item.about.ja) write=write(|item| &mut item.about.ja)/>
                <Words edit=edit id=place("about-en") label=(words.in_english)(about) lines=3
                    read=read(|item| &item.about.en) write=write(|item| &mut item.about.en)/>
            </div>
            <div><button type="button" class="btn btn--quiet btn--sm" id=place("remove")
                aria-label=move || (words.remove_of)(&name.get()) on:click=remove>
                <Glyph icon=Icon::Close/>{words.remove}
            </button></div>
        </div>
    }
}
