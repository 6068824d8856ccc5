//! The steps by name and place, and the head that every step's page shares: where we are and what is left.

use leptos::prelude::*;

use super::Own;
use crate::app::app;
use crate::catalog::{self, CategoryId};
use crate::domain::skill::{Step, Way};
use crate::route::Route;
use crate::text::Text;
use crate::ui::parts::AppBar;

/// Where a step is.
pub fn route_of(step: Step) -> Route {
    step.into()
}

/// What a step is called.
pub fn step_name(text: &Text, step: Step) -> String {
    let [profile, experience, cases, check, ..] = text.assess.way.names;
    match step {
        Step::Profile => profile.to_owned(),
        Step::Experience => experience.to_owned(),
        Step::Category(id) => category_name(text, id),
        Step::Cases => cases.to_owned(),
        Step::Check => check.to_owned(),
    }
}

/// A category with its letter.
fn category_name(text: &Text, id: CategoryId) -> String {
    let name = catalog::category(id).map_or("", |row| row.name.of(text.lang));
    format!("{} {name}", id.as_str())
}

/// The bar on top with the progress of the whole way below it.
#[component]
pub fn FlowHead(own: Own) -> impl IntoView {
    let app = app();
    let words = &app.text().assess;
    let at = Memo::new(move |_| {
        own.with(|own| {
            own.as_ref().map(|(_, held)| Way::of(held)).map_or((0, 0, 0), |way| {
                let (done, all) = way.items();
                (done, all, way.minutes())
            })
        })
    });
    let progress = move || {
        let (done, all, minutes) = at.get();
        (words.progress)(done, all, minutes)
    };
    view! {
        <header>
            <AppBar place=words.place more=Signal::derive(progress)/>
            <div class="assess__bar">
                <label class="vh" for="progress">{words.progress_name}</label>
                <progress class="meter" id="progress" max=move || at.get().1.max(1) value=move || at.get().0>{progress}</progress>
            </div>
        </header>
    }
}
