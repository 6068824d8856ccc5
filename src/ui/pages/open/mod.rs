//! Opening files: many at once or a pasted mail; what each would change; and only then taking them in.
//!
//! Problems stand first, then what needs a decision, then what is simply good; a thousand files are shown in steps.

mod ask;
mod inbox;
mod plan;

use leptos::ev::DragEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::app::{Arrival, Finding, app, focus, pasted as pasted_text, picked};
use crate::domain::trust::Standing;
use crate::route::Route;
use crate::ui::parts::{AppBar, Glyph, Icon, Paged, Progress, verdict};
use inbox::{Inbox, Part, Work};
use plan::{Plan, Taken};

/// The open screen.
#[component]
pub fn OpenPage() -> impl IntoView {
    let app = app();
    let words = &app.text().inbox;
    let inbox = Inbox::new(app);
    let over = RwSignal::new(false);
    let dropped = move |event: DragEvent| {
        event.prevent_default();
        over.set(false);
        if let Some(files) = event.data_transfer().and_then(|transfer| transfer.files()) {
            inbox.look_at(picked(&files));
        }
    };
    // Shared to the app, or opened with it.
    Effect::new(move |_| {
        // Files that come while others are being read wait for their turn.
        let files = if inbox.work.get().is_none() { app.take_launched() } else { Vec::new() };
        if !files.is_empty() {
            inbox.look_at(files);
        }
    });
    let some = Memo::new(move |_| inbox.arrivals.with(|arrivals| !arrivals.is_empty()));
    let taken = move || inbox.import.with(Option::is_some);
    let long = move || inbox.arrivals.with(Vec::len) > 5 && !taken();
    view! {
        <div class="page" on:dragover=move |event| { event.prevent_default(); over.set(true); }
            on:dragleave=move |_| over.set(false) on:drop=dropped>
            <header><AppBar place=app.text().home.open/></header>
            <main id="main" class="wrap inbox stack stack--5" tabindex="-1">
                <div class="stack stack--2">
                    <h1 class="h-lg" aria-live="polite">{move || finding(inbox)}</h1>
                    <Show when=move || !some.get()>
                        <p class="muted">{app.text().files.intro}</p>
                        <p class="small">{app.text().files.proves}</p>
                    </Show>
                    <Show when=long>
                        <div class="inbox__jump"><button type="button" class="btn btn--quiet btn--sm" on:click=move |_| focus("plan")>
                            <Glyph icon=Icon::ArrowDown/>{words.to_plan}
                        </button></div>
                    </Show>
                </div>
                <Working inbox=inbox/>
                <Show when=taken><Taken inbox=inbox/></Show>
                <Show when=move || some.get()>
                    <div class="inbox__split">
                        <div class="stack stack--5">
                            {Part::ALL.map(|part| view! { <Listed inbox=inbox part=part/> }).collect_view()}
                        </div>
                        <Show when=move || inbox.drawn.get()><Plan inbox=inbox/></Show>
                    </div>
                </Show>
                <BringIn inbox=inbox over=over/>
                <p><a class="tap" href=Route::Files.to_string()>{words.all_files}</a></p>
            </main>
        </div>
    }
}

/// The heading: what was found, or what was done.
fn finding(inbox: Inbox) -> String {
    let text = &inbox.app.text().files;
    let refused = inbox.part(Part::Refused).len();
    inbox.arrivals.with(|arrivals| {
        if arrivals.is_empty() {
            return text.heading.to_owned();
        }
        let taken = arrivals.iter().filter(|arrival| arrival.taken_in).count();
        let known = |arrival: &&Arrival| match &arrival.finding {
            Finding::Good(preview) => {
                inbox.trust.with(|trust| trust.standing(&preview.stream.issuer)) != Standing::Unknown
            }
            _ => false,
        };
        let apart = taken - arrivals.iter().filter(|arrival| arrival.taken_in).filter(known).count();
        let good = arrivals.iter().filter(|arrival| arrival.waiting().is_some()).count();
        if arrivals.iter().all(Arrival::is_under_passphrase) {
            return inbox.app.text().inbox.backup_only.to_owned();
        }
        if apart > 0 {
            return (inbox.app.text().inbox.taken_apart)(taken, apart);
        }
        if taken > 0 {
            return (text.taken_in)(taken);
        }
        (text.found)(good, refused, arrivals.len() - good - refused)
    })
}

/// How far reading or taking in has come.
#[component]
fn Working(inbox: Inbox) -> impl IntoView {
    let text = inbox.app.text();
    let at = Signal::derive(move || match inbox.work.get() {
        Some(Work::Reading(done, all) | Work::Taking(done, all)) => (done, all),
        None => (0, 0),
    });
    let kind = Memo::new(move |_| inbox.work.get().map(|work| matches!(work, Work::Reading(..))));
    move || {
        kind.get().map(|reading| {
            let (label, words) = if reading {
                (text.inbox.reading, text.files.reading)
            } else {
                (text.inbox.taking, text.inbox.taking_so_far)
            };
            view! { <Progress label=label at=at words=words/> }
        })
    }
}

/// The files of one part of the page.
#[component]
fn Listed(inbox: Inbox, part: Part) -> impl IntoView {
    let words = &inbox.app.text().inbox;
    let files = Memo::new(move |_| inbox.part(part));
    let count = Signal::derive(move || files.with(Vec::len));
    let pages = Paged::new(count);
    let heading = match part {
        Part::Taken => words.taken_files,
        Part::Refused => words.refused,
        Part::Ask => words.ask,
        Part::Stranger => words.strangers,
        Part::Good => words.good,
        Part::Here => words.here,
    };
    let row = move |(_, at): (usize, usize)| {
        inbox.arrivals.with_untracked(|arrivals| {
            let arrival = arrivals.get(at)?;
            let asked = ask::question(inbox, at, arrival);
            Some(inbox.trust.with_untracked(|trust| verdict(inbox.app, trust, arrival, asked)))
        })
    };
    let rows = move || {
        let round = inbox.round.get();
        files.with(|files| files.iter().take(pages.shown()).map(|at| (round, *at)).collect::<Vec<_>>())
    };
    view! {
        <Show when=move || { count.get() > 0 }>
            <section class="stack stack--3">
                <div class="section-head"><h2>{move || heading(count.get())}</h2></div>
                <ul class="verdict-list"><For each=rows key=|row| *row children=row/></ul>
                <div>{pages.more()}</div>
            </section>
        </Show>
    }
}

/// The ways to bring files in: drop, choose, paste.
#[component]
fn BringIn(inbox: Inbox, over: RwSignal<bool>) -> impl IntoView {
    let app = inbox.app;
    let text = &app.text().files;
    let pasted = NodeRef::<leptos::html::Textarea>::new();
    let none = move || inbox.arrivals.with(Vec::is_empty);
    let choose = move |event: leptos::ev::Event| {
        let input = event.target().and_then(|target| target.dyn_into::<leptos::web_sys::HtmlInputElement>().ok());
        let Some(input) = input else { return };
        if let Some(files) = input.files() {
            inbox.look_at(picked(&files));
        }
        // The same file may be chosen again.
        input.set_value("");
    };
    let paste = move |_| {
        let Some(field) = pasted.get_untracked() else { return };
        if field.value().trim().is_empty() {
            let _ = field.focus();
        } else {
            inbox.look_at(vec![pasted_text(text.pasted, &field.value())]);
            field.set_value("");
        }
    };
    view! {
        <section class="drop" class:is-over=move || over.get() aria-label=text.drop>
            <p class="drop__title">{text.drop}</p>
            <p class="hint">{app.text().home.open_hint}</p>
            <label class="btn" class:btn--solid=none class:btn--quiet=move || !none()>
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
    }
}
