//! Opening files: many at once or a pasted mail; what each would change; and only then taking them in.

use leptos::ev::DragEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;

use crate::app::{Arrival, Finding, Notice, Picked, app, pasted as pasted_text, picked};
use crate::ui::parts::{AppBar, Glyph, Icon, Verdicts};

/// The open screen.
#[component]
pub fn OpenPage() -> impl IntoView {
    let app = app();
    let text = &app.text().files;
    let arrivals = RwSignal::new(Vec::<Arrival>::new());
    let reading = RwSignal::new(None::<(usize, usize)>);
    let over = RwSignal::new(false);
    let pasted = NodeRef::<leptos::html::Textarea>::new();
    let inspect = move |files: Vec<Picked>| {
        spawn_local(async move {
            let all = files.len();
            let found = app.inspect(&files, |done| reading.set(Some((done, all)))).await;
            reading.set(None);
            match found {
                Ok(found) => arrivals.set(found),
                Err(failure) => app.notice.set(Some(Notice::Failed(failure))),
            }
        });
    };
    let choose = move |event: leptos::ev::Event| {
        let input = event.target().and_then(|target| target.dyn_into::<leptos::web_sys::HtmlInputElement>().ok());
        let Some(input) = input else { return };
        if let Some(files) = input.files() {
            inspect(picked(&files));
        }
        // The same file may be chosen again.
        input.set_value("");
    };
    let dropped = move |event: DragEvent| {
        event.prevent_default();
        over.set(false);
        if let Some(files) = event.data_transfer().and_then(|transfer| transfer.files()) {
            inspect(picked(&files));
        }
    };
    let paste = move |_| {
        let Some(field) = pasted.get_untracked() else { return };
        inspect(vec![pasted_text(text.pasted, &field.value())]);
    };
    let good = move || arrivals.with(|arrivals| arrivals.iter().filter(|arrival| arrival.waiting().is_some()).count());
    let heading = move || {
        arrivals.with(|arrivals| {
            if arrivals.is_empty() {
                return text.heading.to_owned();
            }
            let bad = arrivals.iter().filter(|arrival| matches!(arrival.finding, Finding::Refused(_))).count();
            let taken = arrivals.iter().filter(|arrival| arrival.taken_in).count();
            match (good(), taken) {
                (0, taken) if taken > 0 => (text.taken_in)(taken),
                (good, _) => (text.found)(good, bad, arrivals.len() - good - bad),
            }
        })
    };
    let take_in = move |_| {
        spawn_local(async move {
            match app.take_in(&arrivals.get_untracked(), true, |_| ()).await {
                Ok(_) => arrivals.update(|arrivals| arrivals.iter_mut().for_each(Arrival::mark_taken_in)),
                Err(failure) => app.notice.set(Some(Notice::Failed(failure))),
            }
        });
    };
    view! {
        <div class="page">
            <header><AppBar place=app.text().home.open/></header>
            <main id="main" class="wrap inbox stack stack--5" tabindex="-1">
                <div class="stack stack--2">
                    <h1 class="h-lg" aria-live="polite">{heading}</h1>
                    <p class="muted">{text.intro}</p>
                </div>
                {move || reading.get().map(|(done, all)| view! { <p role="status">{(text.reading)(done, all)}</p> })}
                <Show when=move || arrivals.with(|arrivals| !arrivals.is_empty())>
                    <Verdicts arrivals=arrivals/>
                    <Show when=move || { good() > 0 }>
                        <p class="hint">{text.proves}</p>
                        <div class="row">
                            <button type="button" class="btn btn--solid btn--lg" on:click=take_in>
                                <Glyph icon=Icon::Import/>{move || (text.take_in)(good())}
                            </button>
                            <button type="button" class="btn btn--text" on:click=move |_| arrivals.set(Vec::new())>
                                {app.text().common.cancel}
                            </button>
                        </div>
                    </Show>
                </Show>
                <section class="drop" class:is-over=move || over.get() aria-label=text.drop
                    on:dragover=move |event| { event.prevent_default(); over.set(true); }
                    on:dragleave=move |_| over.set(false) on:drop=dropped>
                    <p class="drop__title">{text.drop}</p>
                    <p class="hint">{app.text().home.open_hint}</p>
                    <label class="btn btn--quiet">
                        <Glyph icon=Icon::Folder/>{text.choose}
                        <input type="file" multiple=true on:change=choose/>
                    </label>
                </section>
                <section class="paste">
                    <div class="field">
                        <label class="field__label" for="paste">{text.paste}</label>
                        <p class="field__help" id="paste-help">{text.paste_hint}</p>
                        <textarea class="input" id="paste" rows="6" spellcheck="false" autocomplete="off" node_ref=pasted aria-describedby="paste-help"></textarea>
                    </div>
                    <div class="row row--end">
                        <button type="button" class="btn" on:click=paste><Glyph icon=Icon::Paste/>{text.paste_go}</button>
                    </div>
                </section>
            </main>
        </div>
    }
}
