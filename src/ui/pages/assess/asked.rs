//! What is asked, and when: only while a consent stands. Every change is a revision of the assessment's record.

use leptos::prelude::*;

use super::{Own, own};
use crate::app::{App, app, now};
use crate::domain::body::Body;
use crate::domain::check::Refusal;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::skill::Assessment;
use crate::route::Route;
use crate::ui::parts::AppBar;

/// The page of one step while a consent stands; until then the way to it. Its argument is the own assessment.
pub fn once_agreed(page: impl Fn(Own) -> AnyView + Send + 'static) -> impl IntoView {
    let own = own(app());
    let agreed = Memo::new(move |_| standing(own));
    move || match agreed.get() {
        Some(_) => page(own),
        None => view! { <ConsentFirst/> }.into_any(),
    }
}

/// The own assessment, if its consent stands. Reactive.
pub fn standing(own: Own) -> Option<Id> {
    own.with(|own| own.as_ref().filter(|(_, held)| held.assessment.may_be_used(now())).map(|(id, _)| *id))
}

/// Revises the own assessment; the refusal where that is not written, for the field to show.
pub fn change(app: App, edit: impl FnOnce(&mut Assessment)) -> Option<Refusal> {
    let me = app.me();
    let held = app.records.with_untracked(|records| records.assessment(&me).map(|(id, held)| (id, held.clone())));
    let (id, mut held) = held?;
    edit(&mut held);
    match app.record(Command::Revise(id, Body::Assessment(held))) {
        Some(_) => None,
        None => app.take_refusal(),
    }
}

/// Nothing is asked before the consent.
#[component]
pub fn ConsentFirst() -> impl IntoView {
    let app = app();
    let [title, why, go] = app.text().assess.consent_first;
    view! {
        <div class="page">
            <header><AppBar place=app.text().assess.place/></header>
            <main id="main" class="wrap wrap--narrow stack" tabindex="-1">
                <div class="empty">
                    <h1 class="h-lg">{title}</h1>
                    <p>{why}</p>
                    <a class="btn btn--solid" href=Route::Assess.to_string()>{go}</a>
                </div>
            </main>
        </div>
    }
}
