//! The closing survey: its questions in a fold, and the template's ones where there are none. No question, no survey.

use leptos::prelude::*;

use super::choose::{InEnglish, PlanSwitch};
use super::edit::{Edit, PlanText};
use super::tools::{List, Tools, nothing};
use crate::app::app;
use crate::catalog;
use crate::domain::forum::{Forum, Question};
use crate::ui::parts::{Glyph, Icon};

const QUESTIONS: List = List {
    name: "question",
    count: |forum| forum.survey.len(),
    called: |forum, at| forum.survey.get(at).map(|question| &question.text),
    swap: Some(|forum, at, other| forum.survey.swap(at, other)),
    remove: Forum::remove_question,
    least: 0,
    concern: nothing,
};

/// The closing survey.
#[component]
pub fn Survey(edit: Edit) -> impl IntoView {
    let app = app();
    let words = &app.text().kit;
    let count = Memo::new(move |_| edit.with(|forum| forum.survey.len()));
    let add = move |_| {
        let text = words.new_question.to_owned();
        edit.change(|forum| {
            let id = forum.fresh_question();
            forum.survey.push(Question { id, text, ..Question::default() });
        });
    };
    let take_template = move |_| {
        if let Some(template) = catalog::workshop() {
            edit.change(|forum| forum.ask_as(template, app.lang.get_untracked()));
        }
    };
    view! {
        <section aria-labelledby="survey">
            <div class="section-head"><h2 id="survey">{move || (words.survey)(count.get())}</h2></div>
            <p class="small" aria-live="polite">{move || if count.get() == 0 { words.survey_none } else { words.survey_text }}</p>
            <details class="fold fold--row">
                <summary>{words.edit_survey}</summary>
                <ol class="rows rows--themes">
                    <For each=move || 0..count.get() key=|at| *at let:at>
                        <li>
                            <div class="stack stack--2">
                                <PlanText edit=edit at=at id=format!("question-{at}") required=true label=(words.question)(at + 1)
                                    read=|forum, at| forum.survey.get(at).map(|question| &question.text)
                                    write=|forum, at| forum.survey.get_mut(at).map(|question| &mut question.text)/>
                                <InEnglish edit=edit at=at id=format!("question-{at}-en") label=(words.question)(at + 1)
                                    read=|forum, at| forum.survey.get(at).map(|question| &question.text_en)
                                    write=|forum, at| forum.survey.get_mut(at).map(|question| &mut question.text_en)/>
                            </div>
                            <Tools edit=edit list=QUESTIONS at=at/>
                        </li>
                    </For>
                </ol>
                <div class="row rows__add">
                    <button type="button" class="btn btn--sm" id="add-question" on:click=add>
                        <Glyph icon=Icon::Plus/>{words.add_question}
                    </button>
                    <Show when=move || count.get() == 0>
                        <button type="button" class="btn btn--sm" on:click=take_template>{words.survey_template}</button>
                    </Show>
                </div>
            </details>
        </section>
    }
}

/// Whether the kit has English sentences as well.
#[component]
pub fn English(edit: Edit) -> impl IntoView {
    let app = app();
    let words = &app.text().kit;
    let on = Memo::new(move |_| edit.with(|forum| forum.english));
    let open = Memo::new(move |_| edit.with(|forum| if forum.english { forum.without_english() } else { 0 }));
    let help = move || {
        let [off, switched_on] = words.english_text;
        if on.get() { switched_on } else { off }.to_owned()
    };
    let change = move |english: bool| {
        edit.change(|forum| match catalog::workshop().filter(|_| english) {
            Some(template) => forum.add_english(template),
            None => forum.drop_english(),
        });
    };
    view! {
        <section aria-labelledby="english">
            <div class="section-head"><h2 id="english">{words.english}</h2></div>
            <PlanSwitch label=words.english_switch help=Signal::derive(help)
                on=Signal::derive(move || on.get()) on_change=change/>
            <p class="hint" aria-live="polite">{move || Some(open.get()).filter(|count| *count > 0).map(words.english_open)}</p>
        </section>
    }
}
