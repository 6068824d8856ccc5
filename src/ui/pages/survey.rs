//! The closing survey: one person after the other on the same tablet, without a name.
//!
//! What is being answered is a draft until 「次の人へ」; then it is one record, and the next person sees nothing of it.

use std::collections::BTreeMap;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::board::{TableBar, UndoRedo};
use super::gone::of_forum;
use crate::app::{App, app, focus, tidy, to_top};
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::forum::{Feedback, Forum, Question};
use crate::domain::id::Id;
use crate::route::Route;
use crate::ui::parts::{Banner, Glyph, Icon, Pick, Radios, Tone};

/// What one person has chosen so far: grades by question, 0 for a question that is left out.
#[derive(Clone, PartialEq, Default, Serialize, Deserialize)]
struct Sheet {
    grades: BTreeMap<String, u32>,
    comment: String,
}

impl Sheet {
    fn feedback(&self, forum: Id) -> Feedback {
        let answers = self.grades.iter().filter(|(_, grade)| **grade > 0).map(|(id, grade)| (id.clone(), *grade));
        Feedback { forum, answers: answers.collect(), comment: tidy(&self.comment) }
    }
}

/// The closing survey: one person after the other, without a name.
#[component]
pub fn SurveyPage(forum: Id) -> impl IntoView {
    of_forum(forum, move |plan| Some(survey(app(), forum, plan).into_any()))
}

fn survey(app: App, forum: Id, plan: Forum) -> impl IntoView {
    let text = &app.text().survey;
    let questions = plan.survey.clone();
    let (me, table) = (app.me(), app.me());
    let written = Memo::new(move |_| {
        app.records.with(|records| {
            let mine = records.written_by(&me);
            let ids = mine.filter(|record| matches!(record.body(), Some(Body::Feedback(here)) if here.forum == forum));
            ids.map(|record| record.id).collect::<Vec<_>>()
        })
    });
    let people =
        Memo::new(move |_| app.records.with(|records| records.attendance(forum, &table).map(|here| here.people)));
    let count = move || written.with(Vec::len);
    let heading = move || match (count(), people.get()) {
        (0, _) => text.nobody.to_owned(),
        (count, Some(people)) => (text.answered)(count, people),
        (count, None) => (text.answered_so_far)(count),
    };
    let everybody = Memo::new(move |_| people.get().is_some_and(|people| people > 0 && count() >= people as usize));
    // Said on the page: a message over it would cover the button that the next person needs.
    let said = RwSignal::new(None::<String>);
    // Ids sort by the time they were made.
    let take_back = move |_| {
        if let Some(last) = written.get_untracked().into_iter().max()
            && app.record(Command::Delete(last)).is_some()
        {
            said.set(Some(text.taken_back.to_owned()));
            to_top();
        }
    };
    let asks = !questions.is_empty();
    let body = if asks {
        view! {
            {move || everybody.get().then(|| view! {
                <Banner tone=Tone::Ok title=text.all_answered>
                    <a class="btn btn--sm" href=Route::HandIn(forum).to_string()>{app.text().agenda.to_hand_in}</a>
                </Banner>
            })}
            <Form forum=forum questions=questions count=Signal::derive(count) said=said/>
            {move || (count() > 0).then(|| view! {
                <div class="row survey__back">
                    <button type="button" class="btn btn--sm btn--quiet" on:click=take_back><Glyph icon=Icon::Undo/>{text.take_back}</button>
                    <UndoRedo/>
                </div>
            })}
        }
        .into_any()
    } else {
        view! {
            <div class="empty">
                <p>{text.not_asked_todo}</p>
                <a class="btn" href=Route::Agenda(forum).to_string()>{app.text().agenda.see_agenda}</a>
            </div>
        }
        .into_any()
    };
    view! {
        <div class="page">
            <header><TableBar forum=forum plan=plan current=Route::Survey(forum)/></header>
            <main id="main" class="wrap wrap--narrow survey stack stack--5" tabindex="-1">
                <div class="stack stack--2">
                    <h1 class="h-lg phrase">{move || if asks { heading() } else { text.not_asked.to_owned() }}</h1>
                    <div role="status">{move || said.get().map(|said| view! { <p class="survey__said">{said}</p> })}</div>
                    {asks.then(|| view! { <p>{text.about}</p> <p class="muted">{text.anonymous}</p> })}
                </div>
                {body}
            </main>
        </div>
    }
}

/// One person's sheet. It is built anew for the next person.
#[component]
fn Form(forum: Id, questions: Vec<Question>, count: Signal<usize>, said: RwSignal<Option<String>>) -> impl IntoView {
    let app = app();
    let text = &app.text().survey;
    let draft = StoredValue::new(format!("survey-{}", forum.short()));
    let kept: Sheet = draft.with_value(|draft| serde_json::from_str(&app.draft(draft)).unwrap_or_default());
    let sheet = RwSignal::new(kept);
    let person = RwSignal::new(0);
    let missing = RwSignal::new(false);
    let change = move |change: &dyn Fn(&mut Sheet)| {
        sheet.update(change);
        missing.set(false);
        said.set(None);
        let written = sheet.with_untracked(serde_json::to_string).unwrap_or_default();
        draft.with_value(|draft| app.keep_draft(draft, &written));
    };
    let next = move |_| {
        let feedback = sheet.with_untracked(|sheet| sheet.feedback(forum));
        if feedback.answers.is_empty() && feedback.comment.is_empty() {
            missing.set(true);
            return;
        }
        if app.record(Command::Create(Body::Feedback(feedback))).is_none() {
            return;
        }
        draft.with_value(|draft| app.keep_draft(draft, ""));
        sheet.set(Sheet::default());
        person.update(|person| *person += 1);
        said.set(Some((text.thanks)(count.get_untracked())));
        to_top();
        focus("main");
    };
    let questions = StoredValue::new(questions);
    let ask = move |(at, question): (usize, Question)| {
        let (id, sent) = (question.id.clone(), question.id.clone());
        let chosen = move || sheet.with(|sheet| sheet.grades.get(&id).map(ToString::to_string));
        let legend = format!("{}　{}", (text.question)(at + 1), question.text(app.text().lang));
        let choose = move |grade: String| {
            let grade = grade.parse().unwrap_or(0);
            change(&|sheet| {
                sheet.grades.insert(sent.clone(), grade);
            });
        };
        view! {
            <Radios name=format!("{}-{}", question.id, person.get_untracked()) legend=legend picks=Signal::stored(grades(app))
                chosen=Signal::derive(chosen) inline=true on_change=choose/>
        }
    };
    let sheets = move || {
        person.track();
        let comment = sheet.with_untracked(|sheet| sheet.comment.clone());
        view! {
            {questions.get_value().into_iter().enumerate().map(ask).collect_view()}
            <div class="field">
                <label class="field__label" for="comment">{text.comment}<span class="field__opt">{app.text().common.optional}</span></label>
                <p class="field__help" id="comment-help">{text.comment_help}</p>
                <textarea class="input" id="comment" rows="3" aria-describedby="comment-help" prop:value=comment
                    on:input=move |event| change(&|sheet| sheet.comment = event_target_value(&event))></textarea>
            </div>
        }
    };
    view! {
        <div class="stack stack--5 survey__sheet">{sheets}</div>
        <div class="survey__next stack stack--2">
            <div role="alert">{move || missing.get().then(|| view! { <p class="field__error">"＊" {text.missing}</p> })}</div>
            <button type="button" class="btn btn--solid btn--lg" on:click=next>{text.next}<Glyph icon=Icon::ArrowRight/></button>
        </div>
    }
}

/// The four grades, the strongest first, and no answer.
fn grades(app: App) -> Vec<Pick> {
    let text = &app.text().survey;
    let grades = text.grades.iter().zip(1_u32..).map(|(words, grade)| (grade, *words));
    let mut all: Vec<(u32, &str)> = grades.collect();
    all.reverse();
    all.push((0, text.no_answer));
    all.into_iter().map(|(grade, words)| Pick::new(grade.to_string(), words)).collect()
}
