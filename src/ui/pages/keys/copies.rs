//! The second step: a copy on paper, or in a file under a passphrase.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::Desk;
use crate::app::{Notice, app, focus};
use crate::ui::parts::{Banner, Glyph, Icon, NewPassphrase, Tone, agrees};

/// Both ways to copy the key.
#[component]
pub(super) fn Copies(desk: Desk) -> impl IntoView {
    let app = app();
    let text = &app.text().keys;
    let recipient = move || desk.envelope.with(|envelope| envelope.as_ref().map(|envelope| envelope.recipient.clone()));
    // No key, a key without a copy, a key with one.
    let stage = Memo::new(move |_| desk.envelope.with(|envelope| envelope.as_ref().map(|one| one.copied.is_some())));
    let show = move |_| {
        let Some(recipient) = untrack(recipient) else { return };
        spawn_local(async move {
            match app.show_envelope(&recipient).await {
                Ok(secret) => {
                    let _ = desk.secret.try_set(Some(secret));
                    desk.left.set(Some(recipient));
                    crate::app::to_top();
                    focus("keys-heading");
                }
                Err(failure) => app.notice.set(Some(Notice::Failed(failure))),
            }
        });
    };
    let ways = move || {
        view! {
            <p>{text.copy_text}</p>
            <section class="stack stack--3">
                <h3>{text.paper[0]}</h3>
                <p>{text.paper[1]}</p>
                <div><button type="button" class="btn" class:btn--solid=move || desk.due.get() == 1 on:click=show><Glyph icon=Icon::Show/>{text.paper[2]}</button></div>
            </section>
            <ToFile desk=desk/>
        }
    };
    move || match stage.get() {
        None => ().into_any(),
        Some(false) => ways().into_any(),
        Some(true) => view! {
            <details class="fold fold--row">
                <summary>{text.copy_again}</summary>
                <div class="stack">{ways()}</div>
            </details>
        }
        .into_any(),
    }
}

/// A file under a passphrase.
#[component]
fn ToFile(desk: Desk) -> impl IntoView {
    let app = app();
    let text = &app.text().keys;
    let (first, again) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let tried = RwSignal::new(false);
    let busy = RwSignal::new(false);
    let written = RwSignal::new(false);
    let write = move |_| {
        let (passphrase, same) = (first.get_untracked(), again.get_untracked());
        tried.set(true);
        let Some(envelope) = desk.envelope.get_untracked() else { return };
        if !agrees(&passphrase, &same) || busy.get_untracked() {
            return;
        }
        busy.set(true);
        spawn_local(async move {
            let exported = app.export_envelope(&envelope.recipient, &passphrase).await;
            busy.set(false);
            match exported {
                Ok(()) => {
                    for typed in [first, again] {
                        typed.set(String::new());
                    }
                    tried.set(false);
                    written.set(true);
                    desk.left.set(Some(envelope.recipient));
                }
                Err(failure) => app.notice.set(Some(Notice::Failed(failure))),
            }
        });
    };
    view! {
        <section class="stack stack--3">
            <h3>{text.file[0]}</h3>
            <p>{text.file[1]}</p>
            <NewPassphrase id="key-file" first=first again=again tried=tried/>
            <div class="row">
                <button type="button" class="btn" on:click=write><Glyph icon=Icon::Download/>{text.file[2]}</button>
                <span role="status">{move || busy.get().then_some(text.busy)}</span>
            </div>
            {move || written.get().then(|| view! { <Banner tone=Tone::Ok title=text.file_done[0]><p>{text.file_done[1]}</p></Banner> })}
        </section>
    }
}
