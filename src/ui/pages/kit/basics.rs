//! Name, day, prefecture and votes of a forum.

use leptos::prelude::*;

use super::edit::{Edit, PlanText};
use crate::app::app;
use crate::catalog;
use crate::ui::parts::NumberField;

/// What, when, where, and how many votes.
#[component]
pub fn Basics(edit: Edit) -> impl IntoView {
    let app = app();
    let words = &app.text().kit;
    let votes = Memo::new(move |_| edit.with(|forum| Some(forum.votes_per_person)));
    let set_votes = move |votes: Option<u32>| {
        edit.change(|forum| forum.votes_per_person = votes.unwrap_or(0));
    };
    view! {
        <section aria-labelledby="basics">
            <div class="section-head"><h2 id="basics">{words.basics}</h2></div>
            <PlanText edit=edit id="title" label=words.title required=true
                read=|forum, _| Some(&forum.title) write=|forum, _| Some(&mut forum.title)/>
            <div class="fields">
                <PlanText edit=edit id="date" kind="date" label=words.date
                    read=|forum, _| Some(&forum.date) write=|forum, _| Some(&mut forum.date)/>
                <Prefecture edit=edit/>
                <NumberField id="votes" label=words.votes value=Signal::derive(move || votes.get())
                    range=(0, 99) hint=words.votes_hint
                    unit=words.votes_unit
                    on_change=set_votes/>
            </div>
        </section>
    }
}

/// One of the 47.
#[component]
fn Prefecture(edit: Edit) -> impl IntoView {
    let app = app();
    let words = &app.text().kit;
    let chosen = Memo::new(move |_| edit.with(|forum| forum.prefecture.clone()));
    let choose = move |event| {
        let code = event_target_value(&event);
        let (lang, unnamed) = (app.lang.get_untracked(), app.text().desk.unnamed);
        edit.change(|forum| match catalog::workshop() {
            Some(template) => forum.place_in(&code, template, lang, unnamed),
            None => forum.prefecture = code,
        });
    };
    let options = move || {
        let lang = app.text().lang;
        let rows = catalog::prefectures().iter().map(|row| {
            view! { <option value=row.code selected=move || chosen.get() == row.code>{row.name.of(lang)}</option> }
        });
        rows.collect_view()
    };
    view! {
        <div class="field">
            <label class="field__label" for="prefecture">
                {words.prefecture} <span class="field__req">{app.text().common.required}</span>
            </label>
            <p class="field__help" id="prefecture-help">{words.prefecture_help}</p>
            <select class="input" id="prefecture" aria-describedby="prefecture-help" on:change=choose>
                <option value="" selected=move || chosen.with(String::is_empty)>{words.prefecture_none}</option>
                {options}
            </select>
        </div>
    }
}
