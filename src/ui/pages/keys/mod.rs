//! The sealing keys of this device: made, copied, the copy checked, and only then handed out.
//!
//! The secret stands on the page only while its sheet is shown; hiding the sheet or leaving the page takes it away.

mod all;
mod copies;
mod proof;
mod restore;
mod sheet;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use self::all::All;
use self::copies::Copies;
use self::proof::Proof;
use self::restore::Restore;
use self::sheet::Sheet;
use super::assess::day;
use crate::app::{App, Envelope, Notice, after, app, copy_text, focus};
use crate::route::Route;
use crate::ui::parts::{AppBar, Banner, Glyph, Icon, Qr, Tone};

/// What the page is about.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    /// The key that the steps are about: the chosen one, else the newest.
    envelope: Memo<Option<Envelope>>,
    /// Which key was chosen, by its public half.
    chosen: RwSignal<Option<String>>,
    /// The secret, while its sheet is shown.
    secret: RwSignal<Option<String>>,
    /// The key of which a copy was made in this sitting.
    left: RwSignal<Option<String>>,
    /// The step that is due, from 0.
    due: Memo<usize>,
}

/// How far a key has come: the step that is due, from 0. `left` is the key that was copied just now.
fn due(envelope: Option<&Envelope>, left: Option<&str>) -> usize {
    match envelope {
        None => 0,
        Some(Envelope { copied: Some(_), .. }) => 3,
        Some(envelope) if left == Some(envelope.recipient.as_str()) => 2,
        Some(_) => 1,
    }
}

/// Sealing keys.
#[component]
pub fn KeysPage() -> impl IntoView {
    let app = app();
    let text = &app.text().keys;
    let chosen = RwSignal::new(None::<String>);
    let envelope = Memo::new(move |_| {
        let chosen = chosen.get();
        app.envelopes.with(|all| {
            let named = all.iter().find(|one| chosen.as_ref() == Some(&one.recipient));
            named.or_else(|| all.first()).cloned()
        })
    });
    let left = RwSignal::new(None::<String>);
    let due = Memo::new(move |_| envelope.with(|envelope| due(envelope.as_ref(), left.get().as_deref())));
    let desk = Desk { envelope, chosen, secret: RwSignal::new(None), left, due };
    let sheet = Memo::new(move |_| desk.secret.with(Option::is_some));
    let heading = move || {
        let [none, unproven, ready, print] = text.headings;
        match (sheet.get(), desk.envelope.get()) {
            (true, _) => print,
            (_, None) => none,
            (_, Some(Envelope { copied: None, .. })) => unproven,
            _ => ready,
        }
    };
    view! {
        <div class="page">
            <header><AppBar place=text.place/></header>
            <main id="main" class="wrap wrap--narrow keys" tabindex="-1">
                <div class="stack stack--2">
                    <h1 class="h-lg" id="keys-heading" tabindex="-1">{heading}</h1>
                    <Show when=move || !sheet.get() && !matches!(due.get(), 1 | 2)>
                        <p>{text.intro}</p>
                        <p><b>{text.loss}</b></p>
                    </Show>
                </div>
                {move || if sheet.get() {
                    view! { <Sheet desk=desk/> }.into_any()
                } else {
                    view! { <Steps desk=desk/> <All desk=desk/> <Restore desk=desk/> }.into_any()
                }}
            </main>
        </div>
    }
}

/// The four steps, each with how it stands.
#[component]
fn Steps(desk: Desk) -> impl IntoView {
    let app = app();
    let text = &app.text().keys;
    let due = desk.due;
    let unproven = Memo::new(move |_| matches!(due.get(), 1 | 2));
    view! {
        {move || unproven.get().then(|| view! {
            <Banner tone=Tone::Warn title=text.not_yet[0]><p>{text.not_yet[1]}</p></Banner>
        })}
        <ol class="key-steps">
            {step(app, due, 0, view! { <Make desk=desk/> }.into_any())}
            {step(app, due, 1, view! { <Copies desk=desk/> }.into_any())}
            {step(app, due, 2, view! { <Proof desk=desk/> }.into_any())}
            {step(app, due, 3, view! { <Ready desk=desk/> }.into_any())}
        </ol>
    }
}

/// One step: its number, how it stands, and what to do in it.
fn step(app: App, due: Memo<usize>, number: usize, inside: AnyView) -> impl IntoView {
    let text = &app.text().keys;
    let name = text.steps.get(number).copied().unwrap_or_default();
    let state = move || match due.get().cmp(&number) {
        std::cmp::Ordering::Greater => 0,
        std::cmp::Ordering::Equal => 1,
        std::cmp::Ordering::Less => 2,
    };
    let word = move || text.step_states.get(state()).copied().unwrap_or_default();
    view! {
        <li class:is-done=move || state() == 0 class:is-now=move || state() == 1>
            <div class="key-steps__head">
                <h2>{number + 1} " " {name}</h2>
                <span class="small">{move || (state() == 0).then(|| view! { <Glyph icon=Icon::Check/> })} {word}</span>
            </div>
            <div class="stack">{inside}</div>
        </li>
    }
}

/// The first step: make a key.
#[component]
fn Make(desk: Desk) -> impl IntoView {
    let app = app();
    let text = &app.text().keys;
    let make = move |_| {
        spawn_local(async move {
            match app.make_envelope().await {
                Ok(()) => after(0, || focus("keys-heading")),
                Err(failure) => app.notice.set(Some(Notice::Failed(failure))),
            }
        });
    };
    move || {
        match desk.envelope.get() {
        Some(envelope) => view! { <p class="muted">{(text.made)(&day(app.text(), envelope.made))}</p> }.into_any(),
        None => view! {
            <p>{text.make[0]}</p>
            <div><button type="button" class="btn btn--solid btn--lg" on:click=make><Glyph icon=Icon::Seal/>{text.make[1]}</button></div>
        }
        .into_any(),
    }
    }
}

/// The last step: the public half, as letters and as squares.
#[component]
fn Ready(desk: Desk) -> impl IntoView {
    let app = app();
    let text = &app.text().keys;
    let ready = Memo::new(move |_| desk.envelope.get().filter(|envelope| envelope.copied.is_some()));
    move || {
        let Some(envelope) = ready.get() else { return view! { <p class="muted">{text.ready[1]}</p> }.into_any() };
        let recipient = StoredValue::new(envelope.recipient.clone());
        let copy = move |_| {
            spawn_local(async move {
                let copied = copy_text(&recipient.get_value()).await;
                let [done, refused] = text.recipient_copied;
                app.notice.set(Some(Notice::Done(if copied { done } else { refused }.to_owned())));
            });
        };
        view! {
            <p>{text.ready[0]}</p>
            <div><a class="btn btn--solid" href=Route::Desk.to_string()>{text.ready[2]}<Glyph icon=Icon::ArrowRight/></a></div>
            <div class="key-public">
                <Qr text=envelope.recipient.clone() label=text.recipient_qr/>
                <div class="stack stack--3">
                    <p><b>{text.recipient}</b></p>
                    <p class="mono">{envelope.recipient}</p>
                    <div><button type="button" class="btn" on:click=copy><Glyph icon=Icon::Copy/>{text.recipient_copy}</button></div>
                </div>
            </div>
        }
        .into_any()
    }
}

/// What was typed, as letters of a key: half-width capitals without blanks. A key has no O and no I.
pub(super) fn letters(typed: &str) -> String {
    let half = |letter: char| match letter {
        '！'..='～' => char::from_u32(u32::from(letter) - u32::from('！') + u32::from('!')).unwrap_or(letter),
        _ => letter,
    };
    let meant = |letter: char| match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' => '1',
        letter => letter,
    };
    typed.chars().map(half).map(meant).filter(|letter| !letter.is_whitespace()).collect()
}
