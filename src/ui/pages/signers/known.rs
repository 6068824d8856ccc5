//! Keys that count and keys that no longer do: their facts, and below a fold what can be changed.

use leptos::prelude::*;

use super::People;
use super::person::{Person, facts, namesake};
use super::qr::KeyQr;
use super::replace::Replace;
use super::revoke::Revoke;
use crate::app::{App, Notice, after, app, focus};
use crate::domain::id::Issuer;
use crate::ui::parts::{Glyph, Icon, TextField};

/// What is missing before a key can be confirmed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    /// The name.
    Name,
    /// A name that no other key has.
    Taken,
    /// Who compared.
    By,
}

/// What keeps a key from being confirmed under this name.
pub(super) fn problem(app: App, name: &str, by: &str, issuer: &Issuer) -> Option<Problem> {
    if name.is_empty() {
        Some(Problem::Name)
    } else if untrack(move || namesake(app, name, issuer)).is_some() {
        Some(Problem::Taken)
    } else {
        by.is_empty().then_some(Problem::By)
    }
}

/// Says what was done, unless it was refused, and moves the focus to where the card went.
pub(super) fn settle(app: App, done: String, place: &'static str) {
    // What was refused or failed stays in sight; what was done before does not.
    if matches!(app.notice.get_untracked(), None | Some(Notice::Done(_))) {
        app.notice.set(Some(Notice::Done(done)));
    }
    after(0, move || focus(place));
}

/// Name, remark, and who compared.
#[component]
pub(super) fn ConfirmFields(
    issuer: Issuer,
    person: Memo<Person>,
    by: RwSignal<String>,
    wrong: RwSignal<Option<Problem>>,
) -> impl IntoView {
    let app = app();
    let text = &app.text().trust;
    let tag = tag(&issuer);
    // What was wrong may be right now.
    Effect::new(move |_| {
        person.track();
        wrong.set(None);
    });
    let name_error = Signal::derive(move || match wrong.get() {
        Some(Problem::Name) => Some(text.name_first.to_owned()),
        Some(Problem::Taken) => Some(text.name_taken.to_owned()),
        _ => None,
    });
    let by_error = Signal::derive(move || (wrong.get() == Some(Problem::By)).then(|| text.by_first.to_owned()));
    view! {
        <div class="fields signer__fields">
        <NameFields issuer=issuer person=person error=name_error/>
        <TextField id=format!("by-{tag}") label=text.by value=by help=text.by_help error=by_error
            on_change=move |typed: String| { by.set(typed); wrong.set(None); }/>
        </div>
    }
}

/// Name and remark; each change is kept at once.
#[component]
fn NameFields(issuer: Issuer, person: Memo<Person>, error: Signal<Option<String>>) -> impl IntoView {
    let app = app();
    let text = &app.text().trust;
    let tag = tag(&issuer);
    let key = StoredValue::new(issuer);
    let help = if person.with_untracked(|person| person.named) { "" } else { text.name_help };
    let name = Signal::derive(move || person.with(|person| person.name.clone()));
    let note = Signal::derive(move || person.with(Person::note));
    view! {
        <TextField id=format!("name-{tag}") label=text.name value=name help=help error=error
            on_change=move |typed: String| app.describe(&key.get_value(), &typed, &note.get_untracked())/>
        <TextField id=format!("note-{tag}") label=text.note value=note help=text.note_help optional=true
            on_change=move |typed: String| app.describe(&key.get_value(), &name.get_untracked(), &typed)/>
    }
}

/// The end of a key: it tells the fields of one card from those of another.
fn tag(issuer: &Issuer) -> String {
    let letters: Vec<char> = issuer.as_str().chars().rev().take(8).collect();
    letters.into_iter().collect()
}

/// The card of a key that counts.
#[component]
pub(super) fn Known(issuer: Issuer, person: Memo<Person>, people: People, by: RwSignal<String>) -> impl IntoView {
    let app = app();
    let text = &app.text().trust;
    let called = Signal::derive(move || person.with(|person| person.called(app.text())));
    let fields = issuer.clone();
    let (old, gone) = (issuer.clone(), issuer.clone());
    view! {
        <li class="signer">
            <div class="signer__head">
                <h3>{called}</h3>
                <span class="verdict verdict--ok"><Glyph icon=Icon::CheckCircle/>{text.states[1]}</span>
            </div>
            {move || person.with(|person| facts(app, person))}
            <KeyQr issuer=issuer name=called/>
            <details class="fold fold--row">
                <summary>{text.more}</summary>
                <div class="stack stack--5">
                    <div class="fields signer__fields"><NameFields issuer=fields person=person error=Signal::stored(None)/></div>
                    <Replace old=old name=called people=people by=by/>
                    <Revoke issuer=gone person=person/>
                </div>
            </details>
        </li>
    }
}

/// The card of a revoked key.
#[component]
pub(super) fn Revoked(issuer: Issuer, person: Memo<Person>, by: RwSignal<String>) -> impl IntoView {
    let app = app();
    let text = &app.text().trust;
    let wrong = RwSignal::new(None::<Problem>);
    let key = StoredValue::new(issuer.clone());
    let called = Signal::derive(move || person.with(|person| person.called(app.text())));
    let again = move |_| {
        let (name, by) = (person.with_untracked(|person| person.name.clone()), by.get_untracked());
        let found = problem(app, &name, &by, &key.get_value());
        wrong.set(found);
        if found.is_none() {
            app.confirm(&key.get_value(), &name, &by);
            settle(app, (text.confirmed)(&name), "known");
        }
    };
    view! {
        <li class="signer">
            <div class="signer__head">
                <h3>{called}</h3>
                <span class="verdict verdict--none"><Glyph icon=Icon::Close/>{text.states[2]}</span>
            </div>
            {move || person.with(|person| facts(app, person))}
            <details class="fold fold--row">
                <summary>{text.again}</summary>
                <div class="stack stack--3">
                    <p>{text.again_text}</p>
                    <ConfirmFields issuer=issuer person=person by=by wrong=wrong/>
                    <div><button type="button" class="btn" on:click=again><Glyph icon=Icon::Check/>{text.again_go}</button></div>
                </div>
            </details>
        </li>
    }
}
