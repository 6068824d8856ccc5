//! The items of a category: a fieldset each, the sentence first and its label last.
//!
//! 該当なし and わからない stand beside the lowest sentence, not on the scale: neither is a zero.

use leptos::prelude::*;

use crate::app::{App, app};
use crate::catalog::{self, CategoryId, SkillItem};
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::skill::{Answer, Claim, Profile, Without};
use crate::ui::parts::{Pick, radios};

/// All items of one category.
#[component]
pub fn Items(assessment: Id, category: CategoryId, own: Memo<Option<(Id, Profile)>>) -> impl IntoView {
    let app = app();
    let items = catalog::items_in(category).iter();
    view! {
        <section class="stack stack--5" aria-labelledby="nearest">
            <div class="stack stack--2 assess__question">
                <h2 id="nearest" class="need__q">{app.text().assess.nearest}</h2>
                <p class="small">{app.text().assess.nearest_help}</p>
                <p class="hint">{move || catalog::skill_note().of(app.text().lang)}</p>
            </div>
            {items.map(|item| view! { <Item assessment=assessment item=item own=own/> }).collect_view()}
        </section>
    }
}

/// One item.
#[component]
fn Item(assessment: Id, item: &'static SkillItem, own: Memo<Option<(Id, Profile)>>) -> impl IntoView {
    let app = app();
    let lang = move || app.text().lang;
    let claim = Memo::new(move |_| {
        own.with(|own| own.as_ref().and_then(|(_, profile)| profile.items.get(item.id)).map(|held| held.claim))
    });
    let chosen = Signal::derive(move || claim.get().map(write));
    let answer = Callback::new(move |value: String| {
        if let Some(claim) = read(&value) {
            keep(app, Answer { assessment, item: item.id.to_owned(), claim, note: String::new() });
        }
    });
    let sentences = Signal::derive(move || {
        (1..=u32::from(catalog::MAX_LEVEL)).map(|level| sentence(item.category, level, lang())).collect()
    });
    let beside = Signal::derive(move || {
        let words = &app.text().assess;
        let without =
            |why, label: &str| Pick { value: write(Claim::Without(why)), label: label.to_owned(), ..Pick::default() };
        let lowest = Pick { tag: String::new(), ..sentence(item.category, 0, lang()) };
        vec![lowest, without(Without::NotApplicable, words.not_applicable), without(Without::Unsure, words.unsure)]
    });
    view! {
        <fieldset class="stack stack--2">
            <legend class="need__q">{move || item.name.of(lang())}<span class="assess__about">{move || item.about.of(lang())}</span></legend>
            <div class="level-choice">{radios(item.id.to_owned(), sentences, chosen, answer, false)}</div>
            {radios(item.id.to_owned(), beside, chosen, answer, true)}
        </fieldset>
    }
}

/// One sentence of the scale, with the level's label behind it.
fn sentence(category: CategoryId, level: u32, lang: catalog::Lang) -> Pick {
    let step = usize::try_from(level).ok().and_then(|at| catalog::anchors(category).get(at));
    let label = u8::try_from(level).ok().and_then(catalog::level);
    Pick {
        value: write(Claim::Level(level)),
        label: step.map_or("", |step| step.of(lang)).to_owned(),
        tag: label.map_or("", |row| row.label.of(lang)).to_owned(),
        ..Pick::default()
    }
}

/// The answer as a radio's value.
fn write(claim: Claim) -> String {
    match claim {
        Claim::Level(level) => level.to_string(),
        Claim::Without(Without::NotApplicable) => "not-applicable".to_owned(),
        Claim::Without(Without::Unsure) => "unsure".to_owned(),
    }
}

/// The reverse of [`write`].
fn read(value: &str) -> Option<Claim> {
    match value {
        "not-applicable" => Some(Claim::Without(Without::NotApplicable)),
        "unsure" => Some(Claim::Without(Without::Unsure)),
        level => level.parse().ok().map(Claim::Level),
    }
}

/// Writes an answer: the first time a new record, then revisions of it.
fn keep(app: App, answer: Answer) {
    let me = app.me();
    let here =
        app.records.with_untracked(|records| records.answer(&me, answer.assessment, &answer.item).map(|(id, _)| id));
    app.record(match here {
        Some(id) => Command::Revise(id, Body::Answer(answer)),
        None => Command::Create(Body::Answer(answer)),
    });
}
