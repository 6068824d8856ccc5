//! Erasing a person: one question, then everything that came from them, and everything that interviews said about them.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::app::{Notice, after, app};
use crate::domain::id::Stream;
use crate::domain::trust::ErasureReason;
use crate::route::Route;
use crate::ui::parts::{Asking, Icon};

/// Erases everything that this person sent, after one question.
#[component]
pub fn Erase(stream: Stream) -> impl IntoView {
    let app = app();
    let words = &app.text().pool;
    let [title, button, question, really] = words.erase;
    let busy = RwSignal::new(false);
    let of = stream.clone();
    let files = Memo::new(move |_| {
        let imports = app.imports();
        let files = imports.iter().flat_map(|import| &import.files);
        files.filter(|(_, held)| held.stream == of && held.kind.is_personal()).count()
    });
    let erase = move || {
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
    view! {
        <section class="stack stack--2" aria-labelledby="erase">
            <div class="section-head section-head--thin"><h2 id="erase">{title}</h2></div>
            <p>{move || (words.erase_what)(files.get())}</p>
            <p class="small">{words.erase_stays}</p>
            <Asking id="erase" words=[button, question, really] icon=Icon::Trash busy=busy on_sure=erase/>
        </section>
    }
}
