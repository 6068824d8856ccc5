//! Every sealing key of this device, and the way to one more.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::{Desk, day};
use crate::app::{Envelope, Notice, after, app, focus, to_top};
use crate::ui::parts::{Glyph, Icon};

/// The list, where there are several, and the button for another one.
#[component]
pub(super) fn All(desk: Desk) -> impl IntoView {
    let app = app();
    let text = &app.text().keys;
    let several = Memo::new(move |_| app.envelopes.with(|all| all.len() > 1));
    let some = Memo::new(move |_| app.envelopes.with(|all| !all.is_empty()));
    let top = || {
        to_top();
        focus("keys-heading");
    };
    let row = move |envelope: Envelope| {
        let recipient = StoredValue::new(envelope.recipient.clone());
        let shown = Memo::new(move |_| {
            desk.envelope.with(|one| one.as_ref().is_some_and(|one| one.recipient == recipient.get_value()))
        });
        let go = move |_| {
            desk.chosen.set(Some(recipient.get_value()));
            after(0, top);
        };
        let [copied, open] = text.all_states;
        view! {
            <li class="key-row">
                <div>
                    <p class="mono small">{envelope.recipient}</p>
                    <p class="small muted">{(text.made)(&day(app.text(), envelope.made))} " " {if envelope.copied.is_some() { copied } else { open }}</p>
                </div>
                {move || if shown.get() {
                    view! { <span class="chip chip--ink">{text.shown}</span> }.into_any()
                } else {
                    view! { <button type="button" class="btn btn--quiet btn--sm" on:click=go>{text.show_steps}</button> }.into_any()
                }}
            </li>
        }
    };
    let another = move |_| {
        spawn_local(async move {
            match app.make_envelope().await {
                Ok(()) => {
                    desk.chosen.set(None);
                    after(0, top);
                }
                Err(failure) => app.notice.set(Some(Notice::Failed(failure))),
            }
        });
    };
    view! {
        <Show when=move || several.get()>
            <section class="stack stack--3" aria-labelledby="all-keys">
                <div class="section-head"><h2 id="all-keys">{text.all}</h2></div>
                <p>{text.all_text}</p>
                <ul class="list-rule">{move || app.envelopes.get().into_iter().map(row).collect_view()}</ul>
            </section>
        </Show>
        <Show when=move || some.get()>
            <details class="fold">
                <summary>{text.another[0]}</summary>
                <div class="stack stack--3">
                    <p>{text.another[1]}</p>
                    <div><button type="button" class="btn btn--quiet" on:click=another><Glyph icon=Icon::Plus/>{text.another[2]}</button></div>
                </div>
            </details>
        </Show>
    }
}
