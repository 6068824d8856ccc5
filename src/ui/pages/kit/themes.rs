//! The themes: their titles at a glance; titles, questions and their order in a fold.
//!
//! The last theme stays: a forum without one is no forum.

use leptos::prelude::*;

use super::choose::{InEnglish, PlanSwitch};
use super::edit::{Edit, PlanText};
use super::tools::{List, Tools};
use crate::app::app;
use crate::domain::forum::{Forum, Theme};
use crate::ui::parts::{Glyph, Icon};

const THEMES: List = List {
    name: "theme",
    count: |forum| forum.themes.len(),
    called: |forum, at| forum.themes.get(at).map(|theme| &theme.title),
    swap: Some(|forum, at, other| forum.themes.swap(at, other)),
    remove: Forum::remove_theme,
    least: 1,
    concern: |edit, at| {
        let theme = edit.with(|forum| forum.themes.get(at).map(|theme| theme.id.clone()).unwrap_or_default());
        let found = edit.app().records.with_untracked(|records| records.under_theme(edit.id(), &theme));
        (!found.is_nothing()).then(|| (edit.app().text().kit.theme_concerned)(found))
    },
};

/// The themes.
#[component]
pub fn Themes(edit: Edit) -> impl IntoView {
    let app = app();
    let words = &app.text().kit;
    let count = Memo::new(move |_| edit.with(|forum| forum.themes.len()));
    let titles =
        Memo::new(move |_| edit.with(|forum| forum.themes.iter().map(|theme| theme.title.clone()).collect::<Vec<_>>()));
    let add = move |_| {
        let title = words.theme.to_owned();
        edit.change(|forum| {
            let id = forum.fresh_theme();
            forum.themes.push(Theme { id, title, ..Theme::default() });
        });
    };
    view! {
        <section aria-labelledby="themes">
            <div class="section-head"><h2 id="themes">{move || (words.themes)(count.get())}</h2></div>
            <ol class="kit__list">
                {move || titles.get().into_iter().map(|title| view! { <li>{title}</li> }).collect_view()}
            </ol>
            <details class="fold fold--row">
                <summary>{words.edit_themes}</summary>
                <ol class="rows rows--themes">
                    <For each=move || 0..count.get() key=|at| *at let:at>
                        <Row edit=edit at=at/>
                    </For>
                </ol>
                <button type="button" class="btn btn--sm rows__add" id="add-theme" on:click=add>
                    <Glyph icon=Icon::Plus/>{words.add_theme}
                </button>
            </details>
        </section>
    }
}

#[component]
fn Row(edit: Edit, at: usize) -> impl IntoView {
    let app = app();
    let words = &app.text().kit;
    let about = Memo::new(move |_| edit.with(|forum| forum.themes.get(at).is_some_and(|theme| theme.about_schemes)));
    let set_about = move |on: bool| {
        edit.change(|forum| {
            if let Some(theme) = forum.themes.get_mut(at) {
                theme.about_schemes = on;
            }
        });
    };
    view! {
        <li>
            <div class="stack stack--2">
                <PlanText edit=edit at=at id=format!("theme-{at}") required=true label=(words.theme_title)(at + 1)
                    read=|forum, at| forum.themes.get(at).map(|theme| &theme.title)
                    write=|forum, at| forum.themes.get_mut(at).map(|theme| &mut theme.title)/>
                <InEnglish edit=edit at=at id=format!("theme-{at}-en") label=(words.theme_title)(at + 1)
                    read=|forum, at| forum.themes.get(at).map(|theme| &theme.title_en)
                    write=|forum, at| forum.themes.get_mut(at).map(|theme| &mut theme.title_en)/>
                <PlanText edit=edit at=at id=format!("prompt-{at}") label=(words.theme_prompt)(at + 1)
                    read=|forum, at| forum.themes.get(at).map(|theme| &theme.prompt)
                    write=|forum, at| forum.themes.get_mut(at).map(|theme| &mut theme.prompt)/>
                <InEnglish edit=edit at=at id=format!("prompt-{at}-en") label=(words.theme_prompt)(at + 1)
                    read=|forum, at| forum.themes.get(at).map(|theme| &theme.prompt_en)
                    write=|forum, at| forum.themes.get_mut(at).map(|theme| &mut theme.prompt_en)/>
                <PlanSwitch label=words.about_schemes help=words.about_schemes_text.to_owned()
                    on=Signal::derive(move || about.get()) on_change=set_about/>
            </div>
            <Tools edit=edit list=THEMES at=at/>
        </li>
    }
}
