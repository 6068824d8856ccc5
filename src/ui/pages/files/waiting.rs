//! Files that wait until somebody confirms their signers: the digits to compare, a name, and the decision.

use std::collections::BTreeMap;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Asked;
use super::import::kinds;
use crate::app::{Held, Notice, app};
use crate::domain::id::Issuer;
use crate::domain::trust::Trust;
use crate::ui::parts::{Glyph, Icon, Paged, TextField};

/// Every signer who waits.
#[component]
pub fn Waiting() -> impl IntoView {
    let app = app();
    let words = &app.text().kept;
    let files = StoredValue::new(BTreeMap::new());
    let signers = Memo::new(move |_| {
        let waiting = app.waiting();
        // By name, as people look for their table.
        let mut signers = waiting.keys().cloned().collect::<Vec<_>>();
        signers.sort_by_cached_key(|issuer| {
            waiting.get(issuer).and_then(|files| files.first()).map(|held| app.suggested_signer(held))
        });
        files.set_value(waiting);
        signers
    });
    let trust = Memo::new(move |_| app.trust());
    let count = Signal::derive(move || signers.with(Vec::len));
    let pages = Paged::new(count);
    let shown = move || signers.with(|signers| signers.iter().take(pages.shown()).cloned().collect::<Vec<_>>());
    view! {
        <Show when=move || { count.get() > 0 }>
            <section class="stack stack--3" aria-labelledby="waiting">
                <div class="section-head"><h2 id="waiting">{move || (words.waiting)(count.get())}</h2></div>
                <p class="hint">{words.waiting_what}</p>
                <ul class="waiting">
                    <For each=shown key=|issuer| issuer.clone() let:issuer>
                        {
                            let held = files.with_value(|files| files.get(&issuer).cloned().unwrap_or_default());
                            view! { <Stranger issuer=issuer files=held trust=trust/> }
                        }
                    </For>
                </ul>
                <div>{pages.more()}</div>
            </section>
        </Show>
    }
}

/// One signer.
#[component]
fn Stranger(issuer: Issuer, files: Vec<Held>, trust: Memo<Trust>) -> impl IntoView {
    let app = app();
    let words = &app.text().kept;
    let digits = app.digits(&issuer);
    let described = trust.with_untracked(|trust| trust.signer(&issuer).map(|(_, signer)| signer.name.clone()));
    let suggested = files.first().map(|held| app.suggested_signer(held)).unwrap_or_default();
    let name = RwSignal::new(described.filter(|name| !name.is_empty()).unwrap_or(suggested));
    let field = format!("name-{}", digits.replace(' ', ""));
    let count = files.len();
    let said = kinds(app, files.iter());
    let asking = RwSignal::new(false);
    let issuer = StoredValue::new(issuer);
    let taken = move || {
        let taken = trust.with(|trust| trust.namesake(&name.get(), &issuer.get_value()).is_some());
        taken.then(|| words.name_taken.to_owned())
    };
    let error = Signal::derive(move || {
        if name.with(|name| name.trim().is_empty()) { Some(words.name_missing.to_owned()) } else { taken() }
    });
    let confirm = move |_| {
        if untrack(move || error.get()).is_none() {
            app.confirm(&issuer.get_value(), &name.get_untracked(), "");
            app.notice.set(Some(Notice::Done((words.confirmed)(&name.get_untracked()))));
        }
    };
    let remove = move || {
        spawn_local(async move {
            let issuer = issuer.get_value();
            let files = untrack(move || app.imports()).into_iter().flat_map(|import| import.files);
            let hashes: Vec<_> = files.filter(|(_, held)| held.stream.issuer == issuer).map(|(hash, _)| hash).collect();
            app.notice.set(Some(match app.forget(&hashes).await {
                Ok(()) => Notice::Done((words.removed)(hashes.len())),
                Err(failure) => Notice::Failed(failure),
            }));
        });
    };
    view! {
        <li class="stack stack--3">
            <div>
                // A long name is cut in its field; here all of it stands.
                <p><b>{move || name.get()}</b></p>
                <p class="fingerprint">{digits}</p>
                <p class="hint">{said}</p>
            </div>
            <TextField id=field label=words.name value=name on_change=Callback::new(move |typed| name.set(typed)) error=error/>
            <div><button type="button" class="btn" on:click=confirm><Glyph icon=Icon::Check/>{words.confirm}</button></div>
            <Asked asking=asking open=words.remove question=(words.remove_ask)(count) what="" go=words.remove_go on_go=remove/>
        </li>
    }
}
