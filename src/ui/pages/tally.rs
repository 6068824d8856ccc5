//! The closing survey, counted: per question how many chose each answer, then the comments. Nobody is named.

use leptos::prelude::*;

use super::desk::{ForumNav, day};
use super::plenary::{View, of_plenary, save_survey};
use crate::app::{app, print};
use crate::domain::forum::Answers;
use crate::domain::id::Id;
use crate::route::Route;
use crate::text::Text;
use crate::ui::parts::{AppBar, Bar, Glyph, Icon};

/// The tally of the closing survey.
#[component]
pub fn TallyPage(forum: Id) -> impl IntoView {
    of_plenary(forum, move |view| view! { <Tallied id=forum view=view/> }.into_any())
}

#[component]
fn Tallied(id: Id, view: View) -> impl IntoView {
    let app = app();
    let text = app.text();
    let words = &text.plenary;
    let title = move || view.with(|view| view.as_ref().map(|(forum, _)| forum.title.clone()).unwrap_or_default());
    let date = move || view.with(|view| view.as_ref().map(|(forum, _)| day(text, &forum.date)));
    let tally = Memo::new(move |_| {
        view.with(|view| {
            view.as_ref().map(|(_, plenary)| (plenary.tally.clone(), plenary.totals.people)).unwrap_or_default()
        })
    });
    let any = Memo::new(move |_| tally.with(|(tally, _)| tally.people > 0));
    let finding = move || {
        tally.with(|(tally, people)| {
            if tally.people == 0 { words.tally_empty.to_owned() } else { (words.tallied)(tally.people, *people) }
        })
    };
    let questions = move || {
        let rows = tally.with(|(tally, _)| tally.questions.clone()).into_iter().enumerate();
        rows.map(|(at, row)| question(text, at, &row)).collect_view()
    };
    let comments = move || {
        let said = tally.with(|(tally, _)| tally.comments.clone());
        (!said.is_empty()).then(|| {
            let rows = said.iter().map(|words| view! { <li>{words.clone()}</li> }).collect_view();
            view! {
                <section class="stack stack--2" aria-labelledby="comments">
                    <div class="section-head"><h2 id="comments">{(words.comments)(said.len())}</h2><p class="hint">{words.comments_hint}</p></div>
                    <ul class="list-rule tally__comments">{rows}</ul>
                </section>
            }
        })
    };
    view! {
        <div class="page page--desk">
            <header><AppBar place=Signal::derive(title) more=Signal::derive(date)><ForumNav forum=id here=Route::Tally(id)/></AppBar></header>
            <main id="main" class="wrap wrap--narrow tally stack stack--5" tabindex="-1">
                <div class="stack stack--2">
                    <h1 class="h-lg">{finding}</h1>
                    <Show when=move || !any.get()><p class="muted">{words.tally_empty_todo}</p></Show>
                    <div class="row no-print">
                        <Show when=move || any.get()>
                            <button type="button" class="btn btn--solid" on:click=move |_| save_survey(app, id, view)>
                                <Glyph icon=Icon::Download/>{let [_, _, survey] = words.saves; survey}
                            </button>
                            <button type="button" class="btn" on:click=move |_| print()><Glyph icon=Icon::Print/>{text.common.print}</button>
                        </Show>
                        <a class="btn btn--quiet" href=Route::Plenary(id).to_string()><Glyph icon=Icon::ArrowLeft/>{words.to_plenary}</a>
                    </div>
                </div>
                {questions}
                {comments}
            </main>
        </div>
    }
}

/// One question: the most agreeing answer first.
fn question(text: &'static Text, at: usize, row: &Answers) -> impl IntoView + use<> {
    let words = &text.plenary;
    let answered: usize = row.grades.iter().sum();
    let agreed: usize = row.grades.iter().skip(2).sum();
    let [answer, people, share] = words.tally_heads;
    let narrow = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let lines = row.grades.into_iter().zip(text.survey.grades).rev().map(|(count, grade)| {
        view! {
            <tr>
                <th scope="row">{grade}</th>
                <td class="num"><b>{(text.common.people)(narrow(count))}</b></td>
                <td class="num">{(words.share)(count, answered)}</td>
                <td class="tally__bar"><Bar counted=narrow(count) claimed=0 of=narrow(answered)/></td>
            </tr>
        }
    });
    let lines = lines.collect_view();
    let open = (row.open > 0).then(|| view! { <p class="hint">{(words.unanswered)(row.open)}</p> });
    // Before the first answer there is only the question.
    let is_answered = answered > 0;
    let finding = is_answered.then(|| view! { <p>{(words.agreed)(agreed, answered)}</p> });
    let table = is_answered.then(|| {
        view! {
            <table class="table table--dense">
                <thead><tr><th scope="col">{answer}</th><th scope="col" class="num">{people}</th><th scope="col" class="num">{share}</th><td></td></tr></thead>
                <tbody>{lines}</tbody>
            </table>
        }
    });
    let id = format!("question-{at}");
    let heading = id.clone();
    view! {
        <section class="stack stack--2 tally__question" aria-labelledby=id>
            <div class="section-head section-head--thin">
                <h2 id=heading>{(text.survey.question)(at + 1)} "　" {row.question.text(text.lang).to_owned()}</h2>
                {finding}
            </div>
            {table}
            {open}
        </section>
    }
}
