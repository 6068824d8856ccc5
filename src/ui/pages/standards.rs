//! The standards of this device: the one that is built in, the own ones, and those that came by file.
//!
//! Each row says how sure it is and who vouches for it; a copy is the only way to change somebody else's.

mod import;
mod moving;

use leptos::prelude::*;

use self::import::Import;
pub use self::moving::Moving;
use super::desk::day;
use super::pool::DeskNav;
use crate::app::{App, app};
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::id::{Id, Stream};
use crate::domain::overrides::Status;
use crate::domain::plain::plain;
use crate::domain::skill::Standard;
use crate::domain::trust::Standing;
use crate::route::Route;
use crate::text::Text;
use crate::ui::parts::{AppBar, Glyph, Icon};

/// The address of the built-in standard: an id that nobody draws, because ids begin with the time they were made.
pub fn built_in_id() -> Id {
    Id::from_random([0; 16])
}

/// One standard in the list.
#[derive(Clone, PartialEq)]
struct Row {
    id: Id,
    stream: Stream,
    standard: Standard,
}

/// The list.
#[component]
pub fn StandardsPage() -> impl IntoView {
    let app = app();
    let words = &app.text().standards;
    let rows = Memo::new(move |_| {
        app.records.with(|records| {
            let row = |(key, standard): (&crate::domain::id::Key, &Standard)| Row {
                id: key.id,
                stream: key.stream.clone(),
                standard: standard.clone(),
            };
            let mut rows: Vec<Row> = records.standards().map(row).collect();
            // The newest first.
            rows.sort_by_key(|row| std::cmp::Reverse(row.id));
            rows
        })
    });
    let section = move |own: bool| {
        let me = app.me();
        let rows: Vec<Row> = rows.get().into_iter().filter(|row| (row.stream == me) == own).collect();
        if rows.is_empty() {
            let none = if own { words.own_none } else { words.received_none };
            return view! { <p class="muted">{none}</p> }.into_any();
        }
        view! { <ul class="standards">{rows.into_iter().map(|row| item(app, row)).collect_view()}</ul> }.into_any()
    };
    view! {
        <div class="page page--desk">
            <header><AppBar place=words.place><DeskNav/></AppBar></header>
            <main id="main" class="wrap stack stack--5" tabindex="-1">
                <div class="stack stack--2">
                    <h1 class="h-lg">{move || (words.found)(rows.with(Vec::len) + 1)}</h1>
                    <p class="muted">{words.intro}</p>
                </div>
                <section class="stack stack--3" aria-labelledby="built-in">
                    <div class="section-head"><h2 id="built-in">{words.built_in}</h2></div>
                    <ul class="standards">{built_in(app)}</ul>
                    <div><button type="button" class="btn btn--solid" on:click=move |_| copy(app, &Standard::built_in())>
                        <Glyph icon=Icon::Copy/>{words.copy}
                    </button></div>
                </section>
                <section class="stack stack--3" aria-labelledby="own">
                    <div class="section-head"><h2 id="own">{words.own}</h2></div>
                    {move || section(true)}
                </section>
                <section class="stack stack--3" aria-labelledby="received">
                    <div class="section-head"><h2 id="received">{words.received}</h2></div>
                    {move || section(false)}
                    <div><a class="btn btn--quiet" href=Route::Open.to_string()><Glyph icon=Icon::Folder/>{words.open}</a></div>
                </section>
                <Import/>
            </main>
        </div>
    }
}

fn built_in(app: App) -> impl IntoView {
    let (words, standard) = (&app.text().standards, Standard::built_in());
    view! {
        <li>
            <a href=Route::Standard(built_in_id()).to_string()>{title(app.text(), &standard)}</a>
            <span class="row"><span class="chip">{state(app.text(), standard.status)}</span></span>
            <span class="small">{(words.version_of)(&standard.version)}{app.text().common.and}{(words.items)(standard.items.len())}</span>
        </li>
    }
}

fn item(app: App, Row { id, stream, standard }: Row) -> impl IntoView {
    let words = &app.text().standards;
    let [writing, closed] = words.stages;
    let own = stream == app.me();
    let fixed = app.is_fixed(id, &standard);
    let stage = own.then(|| {
        let class = if fixed { "chip chip--accent" } else { "chip" };
        view! { <span class=class>{if fixed { closed } else { writing }}</span> }
    });
    let unsound = (!standard.is_sound() && (fixed || !own))
        .then(|| view! { <span class="chip chip--todo"><Glyph icon=Icon::Warn/>{words.unsound}</span> });
    let (name, checked) = signer(app, &stream);
    let signed = (!own).then(|| {
        view! { <span class="small"><bdi>{(words.signed_by)(&name)}</bdi>{app.text().common.and}{checked}</span> }
    });
    let mut facts = vec![(words.version_of)(&standard.version), (words.items)(standard.items.len())];
    if !standard.from.is_empty() || !standard.until.is_empty() {
        facts.push(holds(app.text(), &standard));
    }
    let office = (!standard.office.is_empty())
        .then(|| view! { <span class="small"><bdi>{plain(&standard.office)}</bdi></span> });
    view! {
        <li>
            <a href=Route::Standard(id).to_string()><bdi>{title(app.text(), &standard)}</bdi></a>
            <span class="row"><span class="chip">{state(app.text(), standard.status)}</span>{stage}{unsound}</span>
            <span class="small"><bdi>{plain(&facts.join(app.text().common.and))}</bdi></span>
            {office}{signed}
        </li>
    }
}

/// What it is called; words for one without a title. The built-in one has its title in both languages.
pub fn title(text: &Text, standard: &Standard) -> String {
    let built_in = crate::catalog::skill_note();
    match standard.title.trim() {
        "" => text.standards.untitled.to_owned(),
        title if title == built_in.ja && standard.office.is_empty() => built_in.of(text.lang).to_owned(),
        title => plain(title),
    }
}

/// How sure it is, in a word.
pub fn state(text: &Text, status: Status) -> &'static str {
    let [verified, unverified, draft] = text.standards.states;
    match status {
        Status::Verified => verified,
        Status::Unverified => unverified,
        Status::Draft => draft,
    }
}

/// Between which days it holds.
pub fn holds(text: &Text, standard: &Standard) -> String {
    let day = |written: &str| if written.is_empty() { String::new() } else { day(text, written) };
    (text.standards.holds)(&day(&standard.from), &day(&standard.until))
}

/// Who signed it, and what this device thinks of the key.
pub fn signer(app: App, stream: &Stream) -> (String, &'static str) {
    let trust = app.trust();
    let [own, known, unknown, revoked] = app.text().standards.signer;
    let state = match trust.standing(&stream.issuer) {
        Standing::Own => own,
        Standing::Known => known,
        Standing::Unknown => unknown,
        Standing::Revoked => revoked,
    };
    let name =
        trust.signer(&stream.issuer).map(|(_, signer)| plain(&signer.name)).filter(|name| !name.trim().is_empty());
    (name.unwrap_or_else(|| app.digits(&stream.issuer)), state)
}

/// Begins an own standard with the items and sentences of another.
pub fn copy(app: App, standard: &Standard) {
    let source = (app.text().standards.copied_from)(&title(app.text(), standard), &standard.version);
    begin(app, standard.copied(source));
}

/// Writes a new draft and goes there.
pub fn begin(app: App, standard: Standard) {
    if let Some(id) = app.record(Command::Create(Body::Standard(standard))) {
        app.go(&Route::Standard(id));
    }
}

/// Saves a standard as a table.
pub fn save_table(app: App, standard: &Standard) {
    let text = app.text();
    let version: String =
        standard.version.chars().filter(|sign| sign.is_ascii_alphanumeric() || ".-_".contains(*sign)).collect();
    let name = format!("yoriai-standard_{version}.csv");
    app.save_report(&name, "text/csv;charset=utf-8", &standard.to_csv(&text.standards.sheet.heads, text.lang));
}
