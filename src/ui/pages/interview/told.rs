//! The question of a category, and what was told: situation, own action, result, and who can confirm it.

use leptos::prelude::*;

use super::Talk;
use super::say::Say;
use crate::catalog::{self, CategoryId};
use crate::domain::body::Body;
use crate::domain::skill::Probe;

/// The part of a record that a field is about.
type Part = fn(&mut Probe) -> &mut String;

/// The question and its record.
#[component]
pub fn Told(talk: Talk, category: CategoryId) -> impl IntoView {
    let text = talk.app.text();
    let words = &text.interview;
    let question = catalog::question(category).map_or("", |row| row.question.of(text.lang));
    let kept = Memo::new(move |_| {
        let found = talk.own.with(|own| own.probes.get(category.as_str()).cloned());
        found.unwrap_or_else(|| empty(talk, category))
    });
    let keep = move |change: &dyn Fn(&mut Probe)| {
        let mut probe = kept.get_untracked();
        change(&mut probe);
        talk.say(Body::Probe(probe))
    };
    let field = move |id: &'static str, label: &'static str, help: &'static str, lines: u32, part: Part| {
        let value = Signal::derive(move || part(&mut kept.get()).clone());
        let keep = Callback::new(move |typed: String| keep(&|probe| part(probe).clone_from(&typed)));
        view! { <Say id=format!("{id}-{}", category.as_str()) label=label help=help value=value keep=keep lines=lines/> }
    };
    let ask = move |event| {
        let asked = event_target_checked(&event);
        _ = keep(&|probe| probe.asked = asked);
    };
    let [situation, action, result] = words.parts;
    view! {
        <section class="stack stack--3" aria-labelledby="told">
            <h3 class="h-sm" id="told">{words.question}</h3>
            <p class="interview__question">{question}</p>
            <label class="choice choice--bare">
                <input type="checkbox" prop:checked=move || kept.with(|probe| probe.asked) on:change=ask/>
                <span class="choice__main">{words.asked}</span>
            </label>
            <p class="hint">{words.told_help}</p>
            {field("situation", situation, "", 2, |probe| &mut probe.situation)}
            {field("action", action, "", 2, |probe| &mut probe.action)}
            {field("result", result, "", 2, |probe| &mut probe.result)}
            {field("confirmer", words.confirmer, words.confirmer_help, 1, |probe| &mut probe.confirmer)}
        </section>
    }
}

/// Nothing was asked and nothing was told yet.
fn empty(talk: Talk, category: CategoryId) -> Probe {
    Probe {
        of: talk.subject.get_value(),
        category: category.as_str().to_owned(),
        asked: false,
        situation: String::new(),
        action: String::new(),
        result: String::new(),
        confirmer: String::new(),
    }
}
