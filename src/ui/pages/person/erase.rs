//! Erasing a person: one question, then everything that came from them, and everything that interviews said about them.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::app::{Notice, after, app, focus};
use crate::domain::id::Stream;
use crate::domain::trust::ErasureReason;
use crate::route::Route;
use crate::ui::parts::{Glyph, Icon};

/// Erases everything that this person sent, after one question.
#[component]
pub fn Erase(stream: Stream) -> impl IntoView {
    let app = app();
    let words = &app.text().pool;
    let [title, button, question, really] = words.erase;
    let asked = RwSignal::new(false);
    let busy = RwSignal::new(false);
    let of = stream.clone();
    let files = Memo::new(move |_| {
        let imports = app.imports();
        let files = imports.iter().flat_map(|import| &import.files);
        files.filter(|(_, held)| held.stream == of && held.kind.is_personal()).count()
    });
    let erase = move |_| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let stream = stream.clone();
        spawn_local(async move {
            match app.erase_person(&stream, ErasureReason::Asked).await {
                Ok(()) => {
                    app.go(&Route::Pool);
                    // A new place takes the notice away: this one comes after it.
                    after(0, move || app.notice.set(Some(Notice::Done(app.text().pool.erased.to_owned()))));
                }
                Err(failure) => {
                    _ = busy.try_set(false);
                    app.notice.set(Some(Notice::Failed(failure)));
                }
            }
        });
    };
    let erase = StoredValue::new_local(erase);
    let ask = move |_| {
        asked.set(true);
        // The question is in the document one turn later.
        after(0, || focus("really"));
    };
    let cancel = move |_| {
        asked.set(false);
        after(0, || focus("ask"));
    };
    view! {
        <section class="stack stack--2" aria-labelledby="erase">
            <div class="section-head section-head--thin"><h2 id="erase">{title}</h2></div>
            <p>{move || (words.erase_what)(files.get())}</p>
            <p class="small">{words.erase_stays}</p>
            {move || if asked.get() {
                view! {
                    <p role="alert" id="really" tabindex="-1"><b>{question}</b></p>
                    <div class="row">
                        <button type="button" class="btn" aria-disabled=move || busy.get().then_some("true")
                            on:click=move |event| erase.with_value(|erase| erase(event))>
                            <Glyph icon=Icon::Trash/>{really}
                        </button>
                        <button type="button" class="btn btn--quiet" on:click=cancel>{app.text().common.cancel}</button>
                    </div>
                }.into_any()
            } else {
                view! { <div><button type="button" class="btn btn--quiet" id="ask" on:click=ask>{button}</button></div> }.into_any()
            }}
        </section>
    }
}
