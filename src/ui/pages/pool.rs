//! The pool: every self-assessment that came in by file, in one table that can be filtered and ordered.
//!
//! It proposes nothing: the numbers stand beside each other, and a person chooses.

mod erasures;
mod filters;
mod list;

use leptos::prelude::*;

use crate::app::{App, app, now};
use crate::domain::plain::plain;
use crate::domain::skill::{Interviewed, Person, Scores, pool};
use crate::domain::time::Time;
use crate::route::Route;
use crate::text::Text;
use crate::ui::parts::{AppBar, Glyph, Icon};

/// Everybody in the pool.
#[component]
pub fn PoolPage() -> impl IntoView {
    let app = app();
    let words = &app.text().pool;
    let people = people(app);
    let found = move || match people.with(Vec::len) {
        0 => words.empty.to_owned(),
        all => {
            let ended =
                people.with(|people| people.iter().filter(|person| standing(person, now()) != Standing::Given).count());
            (words.found)(all, ended)
        }
    };
    let anybody = Memo::new(move |_| people.with(|people| !people.is_empty()));
    view! {
        <div class="page page--desk">
            <header><AppBar place=words.place><DeskNav/></AppBar></header>
            <main id="main" class="pool" tabindex="-1">
                <h1 class="h-lg">{found}</h1>
                {move || if anybody.get() {
                    view! { <list::Listed people=people/> }.into_any()
                } else {
                    view! {
                        <div class="empty">
                            <p>{words.empty_todo}</p>
                            <a class="btn btn--solid" href=Route::Open.to_string()><Glyph icon=Icon::Folder/>{words.open}</a>
                        </div>
                    }.into_any()
                }}
                <erasures::Erasures/>
            </main>
        </div>
    }
}

/// The desk's places beyond a forum, beside the mark.
#[component]
pub(super) fn DeskNav() -> impl IntoView {
    let app = app();
    let words = &app.text().pool;
    view! {
        <nav class="app-nav" aria-label=words.nav>
            <a href=Route::Desk.to_string()>{words.nav_desk}</a>
            <a href=Route::Pool.to_string() aria-current=move || (app.route.get() == Route::Pool).then_some("page")>{words.place}</a>
            <a href=Route::Standards.to_string() aria-current=move || (app.route.get() == Route::Standards).then_some("page")>{app.text().standards.place}</a>
            <a href=Route::Staff.to_string() aria-current=move || (app.route.get() == Route::Staff).then_some("page")>{app.text().staff.place}</a>
        </nav>
    }
}

/// Everybody whose assessment came in by file.
pub(super) fn people(app: App) -> Memo<Vec<Person>> {
    Memo::new(move |_| {
        let me = app.me();
        app.records.with(|records| pool(records, &me, now()))
    })
}

/// How a person's consent stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Given, and not over.
    Given,
    /// Over.
    Ended,
    /// Never given.
    Missing,
}

/// How a person's consent stands now.
pub(super) fn standing(person: &Person, now: Time) -> Standing {
    match &person.profile.assessment.consent {
        Some(consent) if consent.until >= now => Standing::Given,
        Some(_) => Standing::Ended,
        None => Standing::Missing,
    }
}

/// The display name without letters that nobody sees, or that there is none.
pub(super) fn name(text: &'static Text, person: &Person) -> String {
    let name = plain(&person.profile.assessment.display_name);
    if name.trim().is_empty() { text.pool.nameless.to_owned() } else { name.trim().to_owned() }
}

/// The same inside a sentence: a name that runs from right to left doesn't turn the words around it.
pub(super) fn named(text: &'static Text, person: &Person) -> String {
    let name = name(text, person);
    let from_right =
        |letter: char| matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    if name.contains(from_right) { format!("\u{2068}{name}\u{2069}") } else { name }
}

/// How far somebody's interviews have come, in words.
pub(super) fn state(text: &'static Text, scores: &Scores) -> String {
    let [not_yet, one, settled] = text.interview.states;
    match scores.state() {
        Interviewed::NotYet => not_yet.to_owned(),
        Interviewed::One => one.to_owned(),
        Interviewed::Several => (text.interview.several)(scores.interviewers()),
        Interviewed::Settled => settled.to_owned(),
    }
}
