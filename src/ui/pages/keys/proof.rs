//! The third step: somebody who has the copy shows it, by its last letters or by opening the file.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::{Desk, day, letters};
use crate::app::{Attempt, Notice, app};
use crate::text::unopened;
use crate::ui::parts::{Chosen, Glyph, Icon, OneFile, SecretField};

/// Both ways to show the copy.
#[component]
pub(super) fn Proof(desk: Desk) -> impl IntoView {
    let app = app();
    let text = &app.text().keys;
    let state = Memo::new(move |_| desk.envelope.get().map(|envelope| envelope.copied));
    let both = move || view! { <p>{text.prove_text}</p> <ByPaper desk=desk/> <ByFile desk=desk/> };
    move || match state.get() {
        None => ().into_any(),
        // Nobody can check what wasn't made yet; a copy of an earlier day may be at hand, though.
        Some(None) if desk.due.get() == 1 => view! {
            <details class="fold fold--row">
                <summary>{text.prove_have}</summary>
                <div class="stack">{both()}</div>
            </details>
        }
        .into_any(),
        Some(Some(at)) => view! { <p class="muted">{(text.proven)(&day(app.text(), at))}</p> }.into_any(),
        Some(None) => both().into_any(),
    }
}

#[component]
fn ByPaper(desk: Desk) -> impl IntoView {
    let app = app();
    let text = &app.text().keys;
    let typed = RwSignal::new(String::new());
    let wrong = RwSignal::new(None::<String>);
    let prove = move |_| {
        let Some(envelope) = desk.envelope.get_untracked() else { return };
        let read = letters(&typed.get_untracked());
        spawn_local(async move {
            match app.prove_copy(&envelope.recipient, &read).await {
                Ok(true) => app.notice.set(Some(Notice::Done(text.proven_now.to_owned()))),
                // The fields are still there only where it failed.
                Ok(false) => wrong.set(Some(text.prove_wrong.to_owned())),
                Err(failure) => app.notice.set(Some(Notice::Failed(failure))),
            }
        });
    };
    view! {
        <section class="stack stack--3">
            <h3>{text.prove_paper[0]}</h3>
            <SecretField id="proof-letters" label=text.prove_paper[1] help=text.prove_paper[2] value=typed error=wrong open=true/>
            <div><button type="button" class="btn" class:btn--solid=move || desk.due.get() == 2 on:click=prove><Glyph icon=Icon::Check/>{text.prove_paper[3]}</button></div>
        </section>
    }
}

#[component]
fn ByFile(desk: Desk) -> impl IntoView {
    let app = app();
    let text = &app.text().keys;
    let proven = move |recipient: String| {
        // The page may be gone by now.
        let asked = desk.envelope.try_with_untracked(|envelope| envelope.as_ref().map(|one| one.recipient.clone()));
        let same = asked.flatten() == Some(recipient);
        app.notice.set(Some(Notice::Done(if same { text.proven_now } else { text.prove_other }.to_owned())));
    };
    view! {
        <section class="stack stack--3">
            <h3>{text.prove_file[0]}</h3>
            <p>{text.prove_file[1]}</p>
            <FromFile id="proof-file" go=text.prove_file[2] on_done=proven/>
        </section>
    }
}

/// A file and its passphrase: the key in it comes onto this device, and counts as copied.
#[component]
pub(super) fn FromFile<Done>(
    /// The id of the passphrase field.
    id: &'static str,
    /// The words on the button.
    go: &'static str,
    /// Hears the key's public half. It outlives this field: a key that is proven takes the field away.
    on_done: Done,
) -> impl IntoView
where
    Done: Fn(String) + Copy + Send + Sync + 'static,
{
    let app = app();
    let text = &app.text().keys;
    let file: Chosen = RwSignal::new_local(None);
    let passphrase = RwSignal::new(String::new());
    let wrong = RwSignal::new(None::<String>);
    let missing = RwSignal::new(false);
    let busy = RwSignal::new(false);
    let open = move |_| {
        wrong.set(None);
        missing.set(true);
        let Some(picked) = file.get_untracked() else { return };
        let typed = passphrase.get_untracked();
        if typed.is_empty() {
            return wrong.set(Some(text.passphrase_first.to_owned()));
        }
        busy.set(true);
        spawn_local(async move {
            let opened = app.restore_envelope(Some(picked), &typed).await;
            // Where the key is proven now, this field is gone.
            let _ = busy.try_set(false);
            match opened {
                Ok(Attempt::Done(recipient)) => {
                    let _ = passphrase.try_set(String::new());
                    on_done(recipient);
                }
                Ok(Attempt::Refused(rejected)) => wrong.set(Some(unopened(rejected.code, app.text().lang))),
                Err(failure) => app.notice.set(Some(Notice::Failed(failure))),
            }
        });
    };
    view! {
        <OneFile label=text.choose chosen=file missing=missing/>
        <SecretField id=id label=text.passphrase_of_file value=passphrase error=wrong/>
        <div class="row">
            <button type="button" class="btn" on:click=open><Glyph icon=Icon::Import/>{go}</button>
            <span role="status">{move || busy.get().then_some(text.busy)}</span>
        </div>
    }
}
