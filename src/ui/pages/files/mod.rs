//! The files that are kept here: what waits for a decision, what has expired, every import with its undo, and
//! verifying everything again.

mod import;
mod recheck;
mod waiting;

use leptos::html::Button;
use leptos::prelude::*;

use crate::app::{App, Notice, after, app};
use crate::route::Route;
use crate::ui::parts::{AppBar, Banner, Glyph, Icon, Paged, Tone};
use import::One;
use recheck::Recheck;
use waiting::Waiting;

/// The files screen.
#[component]
pub fn FilesPage() -> impl IntoView {
    let app = app();
    let words = &app.text().kept;
    let imports = Memo::new(move |_| {
        let sizes = app.imports().into_iter().map(|import| ((import.at, import.id), import.files.len()));
        sizes.collect::<Vec<_>>()
    });
    let all = move || imports.with(|imports| imports.iter().map(|import| import.1).sum::<usize>());
    let count = Signal::derive(move || imports.with(Vec::len));
    let pages = Paged::new(count);
    let shown = move || imports.with(|imports| imports.iter().take(pages.shown()).copied().collect::<Vec<_>>());
    let full = Memo::new(move |_| all() > 0);
    let waiting = Memo::new(move |_| app.waiting().len());
    view! {
        <div class="page">
            <header><AppBar place=words.place/></header>
            <main id="main" class="wrap files stack stack--6" tabindex="-1">
                <div class="stack stack--2">
                    <h1 class="h-lg" aria-live="polite">
                        // The count first: a memo of it that stays equal would hide that it changed.
                        {move || match (all(), waiting.get()) {
                            (0, _) => words.empty.to_owned(),
                            (files, 0) => (words.heading)(files),
                            (_, signers) => (words.heading_waiting)(signers),
                        }}
                    </h1>
                    {move || if full.get() {
                        view! { <p class="muted">{words.intro}</p> }.into_any()
                    } else {
                        view! { <div class="empty"><p>{words.empty_todo}</p><ToOpen app=app/></div> }.into_any()
                    }}
                </div>
                <Waiting/>
                <Expired/>
                <Show when=move || full.get()>
                    <section class="stack stack--3" aria-labelledby="imports">
                        <div class="section-head"><h2 id="imports">{move || (words.imports)(count.get())}</h2></div>
                        <ul class="imports">
                            <For each=shown key=|import| *import let:import><One at=import.0.0 id=import.0.1/></For>
                        </ul>
                        <div class="row">{pages.more()} <ToOpen app=app/></div>
                    </section>
                    <Recheck/>
                </Show>
            </main>
        </div>
    }
}

/// The way to the inbox.
#[component]
fn ToOpen(app: App) -> impl IntoView {
    view! { <a class="btn" href=Route::Open.to_string()><Glyph icon=Icon::Folder/>{app.text().kept.open}</a> }
}

/// Personal files whose time is over, and the button that erases them.
#[component]
fn Expired() -> impl IntoView {
    let app = app();
    let words = &app.text().kept;
    let count = Memo::new(move |_| app.expired().len());
    let asking = RwSignal::new(false);
    let erase = move || {
        leptos::task::spawn_local(async move {
            asking.set(false);
            app.notice.set(Some(match app.erase_expired().await {
                Ok(erased) => Notice::Done((words.erased)(erased)),
                Err(failure) => Notice::Failed(failure),
            }));
        });
    };
    view! {
        <Show when=move || { count.get() > 0 }>
            <section class="stack stack--3" aria-labelledby="expired">
                <div class="section-head"><h2 id="expired">{move || (words.over)(count.get())}</h2></div>
                <p>{words.over_what}</p>
                <Asked asking=asking open=words.erase question=Signal::derive(move || (words.erase_ask)(count.get()))
                    what="" go=words.erase on_go=erase/>
            </section>
        </Show>
    }
}

/// A button that asks before it does something that can't be taken back.
#[component]
pub fn Asked(
    /// Whether the question stands open.
    asking: RwSignal<bool>,
    /// The button that asks.
    open: &'static str,
    #[prop(into)] question: Signal<String>,
    /// What would happen; may be empty.
    #[prop(into)]
    what: Signal<String>,
    /// The button that does it.
    #[prop(into)]
    go: Signal<String>,
    on_go: impl Fn() + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let app = app();
    // The focus goes where the question is, on its harmless answer, and back.
    let (cancel, opener) = (NodeRef::<Button>::new(), NodeRef::<Button>::new());
    Effect::new(move |before: Option<bool>| {
        let now = asking.get();
        if before.is_some_and(|before| before != now) {
            after(0, move || {
                let button = if now { cancel } else { opener };
                if let Some(button) = button.try_get_untracked().flatten() {
                    _ = button.focus();
                }
            });
        }
        now
    });
    move || {
        if asking.get() {
            view! {
                <Banner tone=Tone::Warn title=question.get()>
                    {(!what.get().is_empty()).then(|| view! { <p>{what}</p> })}
                    <div class="row">
                        <button type="button" class="btn btn--solid" on:click=move |_| on_go()>{go}</button>
                        <button type="button" class="btn btn--text" node_ref=cancel on:click=move |_| asking.set(false)>
                            {app.text().common.cancel}
                        </button>
                    </div>
                </Banner>
            }
            .into_any()
        } else {
            view! {
                <div><button type="button" class="btn btn--quiet btn--sm" node_ref=opener on:click=move |_| asking.set(true)>
                    <Glyph icon=Icon::Trash/>{open}
                </button></div>
            }
            .into_any()
        }
    }
}
