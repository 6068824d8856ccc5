//! One page a place. A page takes its place's ids as props, reads signals, sends commands.
//!
//! The pages here are in both modules; those of [`at_desk`] only in the desk's, which has all. Nothing here may name one of
//! those: the linker leaves out what a module does not reach.

mod about;
mod agenda;
mod assess;
mod at_desk;
mod backup;
mod board;
mod call;
mod cases;
mod category;
mod check;
mod compare;
mod condition;
mod conditions;
mod desk;
mod elsewhere;
mod experience;
mod files;
mod gone;
mod group;
mod hand_in;
mod home;
mod interview;
mod join;
mod keys;
mod kit;
mod ledger;
mod matrix;
mod need;
mod needs;
mod open;
mod outcome;
mod person;
mod plenary;
mod pool;
mod present;
mod profile;
mod receipt;
mod scores;
mod signers;
mod staff;
mod stage;
mod standard;
mod standards;
mod submit;
mod summary;
mod survey;
mod tally;
mod workshop;

use leptos::prelude::*;

pub use at_desk::at_desk;
pub use elsewhere::elsewhere;

use crate::app::app;
use crate::route::Route;

/// What a module shows at the places that are not in both.
pub type Rest = fn(Route) -> AnyView;

/// The page of the present place.
#[component]
pub fn Page(
    /// What stands at all other places.
    rest: Rest,
) -> impl IntoView {
    let app = app();
    move || match app.route.get() {
        Route::Home => view! { <home::HomePage/> }.into_any(),
        Route::Open => view! { <open::OpenPage/> }.into_any(),
        Route::Ledger => view! { <ledger::LedgerPage/> }.into_any(),
        Route::About => view! { <about::AboutPage/> }.into_any(),
        Route::Workshop => view! { <workshop::WorkshopPage/> }.into_any(),
        Route::Join(forum) => view! { <join::JoinPage forum=forum/> }.into_any(),
        Route::Board(forum, theme) => view! { <board::BoardPage forum=forum theme=theme/> }.into_any(),
        Route::Needs(forum) => view! { <needs::NeedsPage forum=forum/> }.into_any(),
        Route::Need(forum, need) => view! { <need::NeedPage forum=forum need=need/> }.into_any(),
        Route::Agenda(forum) => view! { <agenda::AgendaPage forum=forum/> }.into_any(),
        Route::Matrix(forum) => view! { <matrix::MatrixPage forum=forum/> }.into_any(),
        Route::Conditions(forum) => view! { <conditions::ConditionsPage forum=forum/> }.into_any(),
        Route::Condition(forum, card) => view! { <condition::ConditionPage forum=forum card=card/> }.into_any(),
        Route::Present(forum) => view! { <present::PresentPage forum=forum/> }.into_any(),
        Route::Survey(forum) => view! { <survey::SurveyPage forum=forum/> }.into_any(),
        Route::HandIn(forum) => view! { <hand_in::HandInPage forum=forum/> }.into_any(),
        other => rest(other),
    }
}
