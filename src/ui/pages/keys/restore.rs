//! A key comes back: typed off its sheet, or out of its file.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::proof::FromFile;
use super::{Desk, letters};
use crate::app::{Attempt, Notice, after, app, focus, to_top};
use crate::text::unopened;
use crate::ui::parts::{Glyph, Icon, SecretField};

/// Both ways back.
#[component]
pub(super) fn Restore(desk: Desk) -> impl IntoView {
    let app = app();
    let text = &app.text().keys;
    let typed = RwSignal::new(String::new());
    let wrong = RwSignal::new(None::<String>);
    let restored = move |recipient: String| {
        desk.chosen.set(Some(recipient));
        app.notice.set(Some(Notice::Done(text.restored.to_owned())));
        after(0, || {
            to_top();
            focus("keys-heading");
        });
    };
    let bring = move |_| {
        wrong.set(None);
        let secret = letters(&typed.get_untracked());
        spawn_local(async move {
            match app.restore_envelope(None, &secret).await {
                Ok(Attempt::Done(recipient)) => {
                    let _ = typed.try_set(String::new());
                    restored(recipient);
                }
                Ok(Attempt::Refused(rejected)) => wrong.set(Some(unopened(rejected.code, app.text().lang))),
                Err(failure) => app.notice.set(Some(Notice::Failed(failure))),
            }
        });
    };
    view! {
        <details class="fold">
            <summary>{text.restore[0]}</summary>
            <div class="stack stack--5">
                <p>{text.restore[1]}</p>
                <section class="stack stack--3">
                    <h3>{text.restore_paper[0]}</h3>
                    <SecretField id="restore-letters" label=text.restore_paper[1] help=text.restore_paper[2] value=typed error=wrong open=true/>
                    <div><button type="button" class="btn" on:click=bring><Glyph icon=Icon::Import/>{text.restore_paper[3]}</button></div>
                </section>
                <section class="stack stack--3">
                    <h3>{text.restore_file[0]}</h3>
                    <FromFile id="restore-file" go=text.restore_file[1] on_done=restored/>
                </section>
            </div>
        </details>
    }
}
