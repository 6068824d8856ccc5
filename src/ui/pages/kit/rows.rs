//! Groups and themes: rows with a name, one more at the end, and a button that takes one away.
//!
//! The last group and the last theme stay: a forum without them is no forum. Ids are never used again.

use leptos::prelude::*;

use super::edit::{Edit, PlanText};
use crate::app::{app, focus};
use crate::domain::forum::{Group, Theme};
use crate::ui::parts::{Glyph, Icon};

/// The groups.
#[component]
pub fn Groups(edit: Edit) -> impl IntoView {
    let app = app();
    let text = &app.text().desk;
    let count = Memo::new(move |_| edit.with(|forum| forum.groups.len()));
    let add = move |_| {
        let name = text.group;
        edit.change(|forum| {
            let id = forum.fresh_group();
            let name = name(forum.groups.len() + 1);
            forum.groups.push(Group { id, name, ..Group::default() });
        });
    };
    let remove = move |at: usize| {
        edit.change(|forum| {
            if at < forum.groups.len() {
                forum.groups.remove(at);
            }
        });
        focus("add-group");
    };
    view! {
        <section aria-labelledby="groups">
            <div class="section-head"><h2 id="groups">{move || (text.groups)(count.get())}</h2></div>
            <ol class="rows rows--two">
                <For each=move || 0..count.get() key=|at| *at let:at>
                    <li>
                        <PlanText edit=edit at=at id=format!("group-{at}") required=true
                            label=(text.group_name)(at + 1)
                            read=|forum, at| forum.groups.get(at).map(|group| &group.name)
                            write=|forum, at| forum.groups.get_mut(at).map(|group| &mut group.name)/>
                        <div class="rows__tools">
                            <Remove more_than_one=Signal::derive(move || count.get() > 1) on_remove=move |()| remove(at)
                                name=Signal::derive(move || edit.with(|forum| forum.groups.get(at).map(|group| group.name.clone()).unwrap_or_default()))/>
                        </div>
                    </li>
                </For>
            </ol>
            <button type="button" class="btn btn--sm rows__add" id="add-group" on:click=add>
                <Glyph icon=Icon::Plus/>{text.add_group}
            </button>
        </section>
    }
}

/// The themes.
#[component]
pub fn Themes(edit: Edit) -> impl IntoView {
    let app = app();
    let text = &app.text().desk;
    let count = Memo::new(move |_| edit.with(|forum| forum.themes.len()));
    let add = move |_| {
        let title = text.theme.to_owned();
        edit.change(|forum| {
            let id = forum.fresh_theme();
            forum.themes.push(Theme { id, title, ..Theme::default() });
        });
    };
    let remove = move |at: usize| {
        edit.change(|forum| forum.remove_theme(at));
        focus("add-theme");
    };
    view! {
        <section aria-labelledby="themes">
            <div class="section-head"><h2 id="themes">{move || (text.themes)(count.get())}</h2></div>
            <ol class="rows rows--themes">
                <For each=move || 0..count.get() key=|at| *at let:at>
                    <li>
                        <div class="stack stack--2">
                            <PlanText edit=edit at=at id=format!("theme-{at}") required=true
                                label=(text.theme_title)(at + 1)
                                read=|forum, at| forum.themes.get(at).map(|theme| &theme.title)
                                write=|forum, at| forum.themes.get_mut(at).map(|theme| &mut theme.title)/>
                            <PlanText edit=edit at=at id=format!("prompt-{at}")
                                label=(text.theme_prompt)(at + 1)
                                read=|forum, at| forum.themes.get(at).map(|theme| &theme.prompt)
                                write=|forum, at| forum.themes.get_mut(at).map(|theme| &mut theme.prompt)/>
                        </div>
                        <div class="rows__tools">
                            <Remove more_than_one=Signal::derive(move || count.get() > 1) on_remove=move |()| remove(at)
                                name=Signal::derive(move || edit.with(|forum| forum.themes.get(at).map(|theme| theme.title.clone()).unwrap_or_default()))/>
                        </div>
                    </li>
                </For>
            </ol>
            <button type="button" class="btn btn--sm rows__add" id="add-theme" on:click=add>
                <Glyph icon=Icon::Plus/>{text.add_theme}
            </button>
        </section>
    }
}

/// Takes a row away, as long as another one is left.
#[component]
pub fn Remove(
    #[prop(into)] name: Signal<String>,
    #[prop(into)] more_than_one: Signal<bool>,
    #[prop(into)] on_remove: Callback<()>,
) -> impl IntoView {
    let app = app();
    view! {
        <Show when=move || more_than_one.get()>
            <button type="button" class="btn btn--quiet btn--sm" aria-label=move || (app.text().desk.remove)(&name.get())
                on:click=move |_| on_remove.run(())>
                <Glyph icon=Icon::Close/>{move || { let [_, _, remove] = app.text().desk.row_tools; remove }}
            </button>
        </Show>
    }
}
