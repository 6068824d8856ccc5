//! A table that becomes a new draft, with every row that could not be read.
//!
//! Nothing that exists is changed: what was read stands beside it.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::app::{App, Picked, app};
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::skill::{Standard, Unread};
use crate::route::Route;
use crate::ui::parts::{Banner, Chosen, Glyph, Icon, OneFile, Tone};

/// What became of a table.
#[derive(Clone, PartialEq)]
enum Outcome {
    /// No text at all.
    NoText,
    /// No row could be read.
    Nothing(Vec<Unread>),
    /// A draft with so many items.
    Made(Id, usize, Vec<Unread>),
}

/// Choose a table, and what became of it.
#[component]
pub fn Import() -> impl IntoView {
    let app = app();
    let words = &app.text().standards.sheet;
    let chosen: Chosen = RwSignal::new_local(None);
    let outcome = RwSignal::new(None::<Outcome>);
    Effect::new(move || {
        let Some(file) = chosen.get() else { return };
        outcome.set(None);
        spawn_local(async move { outcome.set(Some(read(app, file).await)) });
    });
    let shown = move || {
        outcome.get().map(|outcome| match outcome {
            Outcome::NoText => nothing(words.no_text, Vec::new()),
            Outcome::Nothing(unread) => nothing(words.none, unread),
            Outcome::Made(id, items, unread) => {
                let tone = if unread.is_empty() { Tone::Ok } else { Tone::Warn };
                view! {
                    <Banner tone=tone title=(words.made)(items, unread.len())>
                        {list(unread, Some(words.unread_help))}
                        <div><a class="btn" href=Route::Standard(id).to_string()>{words.to_draft}<Glyph icon=Icon::ArrowRight/></a></div>
                    </Banner>
                }
                .into_any()
            }
        })
    };
    view! {
        <section class="stack stack--3" aria-labelledby="table">
            <div class="section-head"><h2 id="table">{words.read}</h2></div>
            <p class="small">{words.read_help}</p>
            <OneFile label=words.choose chosen=chosen missing=Signal::derive(|| false)/>
            {shown}
        </section>
    }
}

async fn read(app: App, file: Picked) -> Outcome {
    let Some(text) = app.table_text(&file).await else { return Outcome::NoText };
    let read = Standard::of_csv(&text);
    if read.standard == Standard::default() {
        return Outcome::Nothing(read.unread);
    }
    let items = read.standard.items.len();
    match app.record(Command::Create(Body::Standard(read.standard))) {
        Some(id) => Outcome::Made(id, items, read.unread),
        None => Outcome::Nothing(read.unread),
    }
}

fn nothing([title, todo]: [&'static str; 2], unread: Vec<Unread>) -> AnyView {
    view! { <Banner tone=Tone::Warn title=title><p>{todo}</p>{list(unread, None)}</Banner> }.into_any()
}

/// The rows that could not be read: number, reason, what stands in them.
fn list(unread: Vec<Unread>, help: Option<&'static str>) -> Option<impl IntoView> {
    let words = &app().text().standards.sheet;
    let row = |Unread { row, why, cells }: Unread| {
        let cells = (!cells.is_empty()).then(|| view! { <bdi class="standards__cells">{cells}</bdi> });
        view! { <li><b>{(words.row)(row)}</b><span>{(words.why)(why)}{cells}</span></li> }
    };
    (!unread.is_empty()).then(|| {
        view! {
            {help.map(|help| view! { <p class="small">{help}</p> })}
            <ul class="diff" aria-label=words.unread>{unread.into_iter().map(row).collect_view()}</ul>
        }
    })
}
