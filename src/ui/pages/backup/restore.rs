//! A backup comes back: only onto an empty device, and the old one must not go on.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::app::{Attempt, NOT_EMPTY, Notice, after, app, focus, name_tab, to_top};
use crate::text::unopened;
use crate::ui::parts::{Banner, Chosen, Glyph, Icon, Mark, OneFile, SecretField, Tone};

/// The part that restores, on an empty device.
#[component]
pub(super) fn Restore(restored: RwSignal<Option<(usize, usize)>>) -> impl IntoView {
    let app = app();
    let text = &app.text().backup;
    let keys = &app.text().keys;
    let file: Chosen = RwSignal::new_local(None);
    let passphrase = RwSignal::new(String::new());
    let wrong = RwSignal::new(None::<String>);
    let missing = RwSignal::new(false);
    let taken = RwSignal::new(false);
    let busy = RwSignal::new(false);
    let bring = move |_| {
        wrong.set(None);
        missing.set(true);
        let Some(picked) = file.get_untracked() else { return };
        let typed = passphrase.get_untracked();
        if typed.is_empty() {
            return wrong.set(Some(keys.passphrase_first.to_owned()));
        }
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        spawn_local(async move {
            let done = app.restore(picked, &typed).await;
            busy.set(false);
            match done {
                Ok(Attempt::Done(counts)) => {
                    passphrase.set(String::new());
                    // Who left meanwhile is on a page that still thinks that it is the empty device.
                    if restored.try_set(Some(counts)).is_some() {
                        app.reload();
                    }
                }
                Ok(Attempt::Refused(rejected)) if rejected.detail.as_deref() == Some(NOT_EMPTY) => taken.set(true),
                Ok(Attempt::Refused(rejected)) => wrong.set(Some(unopened(rejected.code, app.text().lang))),
                Err(failure) => app.notice.set(Some(Notice::Failed(failure))),
            }
        });
    };
    view! {
        <section class="stack" aria-labelledby="restore">
            <div class="section-head"><h2 id="restore">{text.restore}</h2></div>
            <p>{text.restore_text}</p>
            <Banner tone=Tone::Warn title=text.old_device[0]><p>{text.old_device[1]}</p></Banner>
            <OneFile label=keys.choose chosen=file missing=missing/>
            <SecretField id="restore-passphrase" label=keys.passphrase_of_file value=passphrase error=wrong/>
            <div class="row">
                <button type="button" class="btn btn--solid btn--lg" on:click=bring><Glyph icon=Icon::Import/>{text.restore_go}</button>
                <span role="status">{move || busy.get().then_some(keys.busy)}</span>
            </div>
            {move || taken.get().then(|| view! { <NotEmpty/> })}
        </section>
    }
}

/// The part that restores, where it can't: why, and where it can.
#[component]
pub(super) fn NotHere() -> impl IntoView {
    let text = &app().text().backup;
    view! {
        <section class="stack" aria-labelledby="restore">
            <div class="section-head"><h2 id="restore">{text.restore}</h2></div>
            <p>{text.restore_text}</p>
            <NotEmpty/>
        </section>
    }
}

#[component]
fn NotEmpty() -> impl IntoView {
    let [title, why, todo] = app().text().backup.not_empty;
    view! { <Banner tone=Tone::Info title=title><p>{why}</p><p>{todo}</p></Banner> }
}

/// It is back. There is one way from here, whichever is taken: this page still thinks that it is the empty device.
#[component]
pub(super) fn Restored(records: usize, files: usize) -> impl IntoView {
    let app = app();
    let text = &app.text().backup;
    on_cleanup(move || app.reload());
    after(0, move || {
        to_top();
        focus("main");
        name_tab(app.text().common.app);
    });
    view! {
        <div class="page">
            <header><div class="app-bar"><span class="brand"><Mark/></span><div class="app-bar__where"><b>{text.place}</b></div></div></header>
            <main id="main" class="wrap wrap--narrow stack stack--5" tabindex="-1">
                <h1 class="h-lg">{(text.restored)(records, files)}</h1>
                <Banner tone=Tone::Warn title=text.old_device[0]><p>{text.old_device[1]}</p></Banner>
                <p>{text.restored_text}</p>
                <div><button type="button" class="btn btn--solid btn--lg" on:click=move |_| app.reload()>
                    {text.go_on}<Glyph icon=Icon::ArrowRight/>
                </button></div>
            </main>
        </div>
    }
}
