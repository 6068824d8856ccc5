//! One item: the claim, each interviewer's level and note, and the level that is settled on with its reason.

use leptos::prelude::*;

use super::interviewer;
use crate::app::{App, app};
use crate::catalog;
use crate::domain::body::Body;
use crate::domain::check::Refusal;
use crate::domain::command::Command;
use crate::domain::plain::plain_lines;
use crate::domain::skill::{Agreement, Claim, Person, Verdict};
use crate::ui::pages::assess::level_label;
use crate::ui::pages::interview::say::Say;
use crate::ui::pages::outcome::levels::claim_words;
use crate::ui::pages::person::levels::{evidence_words, moved};
use crate::ui::parts::{Dropdown, Glyph, Icon, Pick};

/// One item.
#[component]
pub fn Row(item: String, person: Memo<Option<Person>>) -> impl IntoView {
    let app = app();
    let text = app.text();
    let words = &text.interview.side;
    let id = StoredValue::new(item.clone());
    let claimed = person.with_untracked(|person| {
        let held = person.as_ref().and_then(|person| person.profile.items.get(&item));
        let claim = held.map(|held| held.claim);
        let line = (words.claim)(&claim_words(text, claim), &evidence_words(text, held));
        (claim.and_then(Claim::level), line)
    });
    let name = person.with_untracked(|person| {
        let item = person.as_ref().and_then(|person| person.profile.standard.item(&item));
        item.map(|item| item.name.shown(text.lang)).unwrap_or_default()
    });
    let verdict = Memo::new(move |_| {
        person.with(|person| {
            id.with_value(|id| person.as_ref().and_then(|person| person.scores.settled.get(id).cloned()))
        })
    });
    let alone = Memo::new(move |_| {
        person.with(|person| {
            let alone = |person: &Person| id.with_value(|id| matches!(person.scores.agreement(id), Agreement::One(_)));
            person.as_ref().is_some_and(alone)
        })
    });
    let change = move |change: &dyn Fn(&mut Verdict)| {
        let of = person.with_untracked(|person| person.as_ref().map(Person::subject))?;
        let fresh = || Verdict { of: of.clone(), item: id.get_value(), level: 0, note: String::new() };
        let mut kept = verdict.get_untracked().unwrap_or_else(fresh);
        change(&mut kept);
        keep(app, kept)
    };
    let choose = Callback::new(move |value: Option<String>| match value.and_then(|value| value.parse().ok()) {
        Some(level) => _ = change(&|verdict| verdict.level = level),
        None => withdraw(app, verdict.get_untracked()),
    });
    let chosen =
        Signal::derive(move || verdict.with(|verdict| verdict.as_ref().map(|verdict| verdict.level.to_string())));
    let note = Signal::derive(move || {
        verdict.with(|verdict| verdict.as_ref().map(|verdict| verdict.note.clone())).unwrap_or_default()
    });
    let keep_note = Callback::new(move |typed: String| change(&|verdict| verdict.note.clone_from(&typed)));
    let level = |level: &catalog::Level| {
        Pick::new(level.level.to_string(), format!("{} {}", level.level, level.label.of(text.lang)))
    };
    let picks: Vec<Pick> = catalog::levels().iter().map(level).collect();
    let settled = Memo::new(move |_| verdict.with(|verdict| verdict.as_ref().map(|verdict| verdict.level)));
    let given = move || {
        person.with(|person| {
            let rows = person.as_ref().map(|person| id.with_value(|id| given(app, person, id, claimed.0)));
            rows.unwrap_or_default()
        })
    };
    let field = format!("note-{item}");
    let field = StoredValue::new(field);
    view! {
        <article class="scores__item" class:is-settled=move || settled.get().is_some()>
            <div class="scores__what">
                <h3>{item.clone()} " " {name}</h3>
                <p class="small"><Glyph icon=Icon::Claimed/>{claimed.1}</p>
            </div>
            <ul class="scores__given">{given}</ul>
            <div class="scores__level stack stack--2">
                <Dropdown id=format!("level-{item}") label=words.level none=words.open_level groups=vec![("", picks)]
                    chosen=chosen on_change=choose/>
                {move || settled.get().map(|level| view! {
                    <p class="row">
                        <span class="chip">{moved(text, claimed.0, level)}</span>
                        {alone.get().then(|| view! { <span class="chip chip--todo">{words.one_mark}</span> })}
                    </p>
                    <Say id=field.get_value() label=words.note value=note keep=keep_note lines=2/>
                })}
            </div>
        </article>
    }
}

/// Each interviewer's score, as it was given.
fn given(app: App, person: &Person, item: &str, claimed: Option<u32>) -> Vec<AnyView> {
    let text = app.text();
    let row = |(stream, review): (&crate::domain::id::Stream, &crate::domain::skill::Review)| {
        let level = match review.level {
            Some(level) => format!("{level} {}", level_label(text, level)),
            None => text.interview.cannot[0].to_owned(),
        };
        let moved = review.level.map(|level| view! { <span class="chip">{moved(text, claimed, level)}</span> });
        let note = (!review.note.trim().is_empty())
            .then(|| view! { <p class="small"><bdi>{plain_lines(&review.note)}</bdi></p> });
        view! {
            <li><span class="small muted"><bdi>{interviewer(app, stream)}</bdi></span> " " <b>{level}</b> " " {moved} {note}</li>
        }
        .into_any()
    };
    person.scores.on(item).map(row).collect()
}

/// Keeps a verdict; the refusal where it isn't kept.
fn keep(app: App, verdict: Verdict) -> Option<Refusal> {
    if super::settle(app, verdict) { None } else { app.take_refusal() }
}

/// Takes this device's own verdict away; what others settled on stays.
fn withdraw(app: App, verdict: Option<Verdict>) {
    let Some(verdict) = verdict else { return };
    let (me, body) = (app.me(), Body::Verdict(verdict));
    if let Some(kept) = app.records.with_untracked(|records| records.said_before(&me, &body).map(|(id, _)| id)) {
        app.record(Command::Delete(kept));
    }
}
