//! One applicant: what was sent, the three numbers of every item side by side, the cases, the interviews, and until when
//! all this may be used.
//!
//! Reading, and erasing all of it. Who the owner of the key is, no screen can tell.

pub(super) mod cases;
mod erase;
mod fits;
pub(super) mod levels;
mod remarks;
mod sheet;
mod side;

use leptos::prelude::*;

use super::gone::Gone;
use super::outcome::fits::role_names;
use super::outcome::levels::standard_in_full;
use super::pool::{DeskNav, Standing, named, standing, state};
use crate::app::{app, now, print};
use crate::domain::id::Id;
use crate::domain::skill::Person;
use crate::route::Route;
use crate::text::Text;
use crate::ui::parts::{AppBar, Banner, Glyph, Icon, Tone};

/// One applicant, by the assessment's record id.
#[component]
pub fn PersonPage(id: Id) -> impl IntoView {
    let app = app();
    let person = Memo::new(move |_| {
        let me = app.me();
        app.records.with(|records| Person::find(records, &me, id, now()))
    });
    move || match person.get() {
        Some(person) => {
            let text = app.text();
            view! {
                <div class="page page--desk">
                    <header><AppBar place=Signal::stored(text.pool.place.to_owned())><DeskNav/></AppBar></header>
                    <main id="main" class="person" tabindex="-1">
                        {head(text, &person)}
                        <div class="stack stack--5 person__main">
                            {remarks::remarks(app, &person)}
                            {interviews(text, &person)}
                            {skills(text, &person)}
                            {cases::all(text, &person.profile)}
                        </div>
                        {side::side(text, &person)}
                        {sheet::sheet(app, &person)}
                    </main>
                </div>
            }
            .into_any()
        }
        None => view! { <Gone/> }.into_any(),
    }
}

/// The finding, and a warning where the consent doesn't stand.
fn head(text: &'static Text, person: &Person) -> impl IntoView + use<> {
    let words = &text.pool;
    let name = named(text, person);
    let title = match person.nearest().filter(|fit| fit.counted > 0) {
        Some(fit) => (words.person)(&name, role_names(text, fit.role).1, fit.counted),
        None => (words.person_open)(&name),
    };
    let warning = match standing(person, now()) {
        Standing::Given => None,
        Standing::Ended => Some(words.ended),
        Standing::Missing => Some(words.none),
    };
    let warning =
        warning.map(|[title, todo]| view! { <Banner tone=Tone::Warn title=title.to_owned()><p>{todo}</p></Banner> });
    view! {
        <div class="person__head">
            <div>
                <p><a class="tap" href=Route::Pool.to_string()><Glyph icon=Icon::ArrowLeft/>{words.back}</a></p>
                <h1 class="h-lg">{title}</h1>
            </div>
            <button type="button" class="btn btn--quiet" on:click=move |_| print()><Glyph icon=Icon::Print/>{words.about.print}</button>
            {warning}
        </div>
    }
}

/// How far the interviews are, and the ways there.
fn interviews(text: &'static Text, person: &Person) -> impl IntoView + use<> {
    let words = &text.pool.about;
    let [interview, scores] = words.ways;
    view! {
        <section class="stack stack--2" aria-labelledby="interviews">
            <div class="section-head section-head--thin">
                <h2 id="interviews">{words.interview}</h2><span class="chip">{state(text, &person.scores)}</span>
            </div>
            <p class="hint">{words.interview_help}</p>
            <div class="row">
                <a class="btn" href=Route::Interview(person.id).to_string()><Glyph icon=Icon::Edit/>{interview}</a>
                <a class="btn" href=Route::Scores(person.id).to_string()><Glyph icon=Icon::Confirmed/>{scores}</a>
            </div>
        </section>
    }
}

/// The fits, and every item.
fn skills(text: &'static Text, person: &Person) -> impl IntoView + use<> {
    view! {
        <section class="stack stack--2" aria-labelledby="fits">
            <div class="section-head"><h2 id="fits">{text.assess.outcome.fits}</h2><p class="hint">{text.pool.about.fits_help}</p></div>
            {fits::rows(text, person)}
        </section>
        <section class="stack stack--2" aria-labelledby="skills">
            <div class="section-head"><h2 id="skills">{text.pool.skills}</h2></div>
            <p class="hint">{text.pool.about.levels}</p>
            {levels::table(text, person)}
            <p class="hint"><bdi>{standard_in_full(text, &person.profile)}</bdi></p>
        </section>
    }
}
