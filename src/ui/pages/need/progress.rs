//! How far a card has come: the four steps on top, and every question drawn and named beside the form.

use leptos::prelude::*;

use super::{Desk, STEPS};
use crate::domain::forum::NeedQuestion;

/// The four steps: answered, shown, or so many questions open. Each is one tap away.
#[component]
pub(super) fn Stepper(desk: Desk) -> impl IntoView {
    let text = &desk.app.text().need;
    let open = move |step: usize| {
        desk.card.with(|card| {
            let questions = card.iter().flat_map(|need| need.questions());
            questions.filter(|(question, answered)| question.step() == step && !answered).count()
        })
    };
    let rows = (0..STEPS).map(|step| {
        let here = move || desk.step.get() == step;
        let state = move || match open(step) {
            0 => text.step_done.to_owned(),
            open => (text.step_open)(open),
        };
        let now = move || here().then(|| view! { <span class="vh">{text.step_now}"　"</span> });
        view! {
            <li class:is-done=move || open(step) == 0>
                <button type="button" aria-current=move || here().then_some("step") on:click=move |_| desk.go_to(step)>
                    <b>{step + 1}" "{text.steps.get(step).copied()}</b>
                    <small>{now}{state}</small>
                </button>
            </li>
        }
    });
    view! { <nav aria-label=text.stepper><ol class="stepper">{rows.collect_view()}</ol></nav> }
}

/// The questions that count: how many are answered, drawn one by one, and what is open, each a way to its question.
#[component]
pub(super) fn Asked(desk: Desk) -> impl IntoView {
    let text = &desk.app.text().need;
    let state = Memo::new(move |_| {
        desk.card.with(|card| card.as_ref().map(|need| need.questions().collect::<Vec<_>>()).unwrap_or_default())
    });
    let words = move || {
        state.with(|state| {
            let done = state.iter().filter(|(_, answered)| *answered).count();
            if done == state.len() { text.complete.to_owned() } else { (text.filled)(done, state.len()) }
        })
    };
    let marks =
        move || state.get().into_iter().map(|(_, answered)| view! { <i class:is-done=answered></i> }).collect_view();
    let open = Memo::new(move |_| {
        state.with(|state| {
            state.iter().filter(|(_, answered)| !answered).map(|(question, _)| *question).collect::<Vec<_>>()
        })
    });
    let ways = move || {
        let way = |question: NeedQuestion| {
            let at = NeedQuestion::ALL.iter().position(|other| *other == question);
            let name = at.and_then(|at| text.questions.get(at)).copied();
            view! {
                <li><button type="button" class="btn btn--text btn--sm" on:click=move |_| desk.ask(question)>{name}</button></li>
            }
        };
        (!open.with(Vec::is_empty)).then(|| view! {
            <p class="small" id="asked-open">{text.open}</p>
            <ul class="asked__open" aria-labelledby="asked-open">{open.get().into_iter().map(way).collect_view()}</ul>
        })
    };
    view! {
        <div class="asked">
            <p class="asked__words">{words}</p>
            <div class="asked__marks" aria-hidden="true">{marks}</div>
            {ways}
        </div>
    }
}
