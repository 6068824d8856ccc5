//! One page a place. A page takes its place's ids as props, reads signals, sends commands.

mod about;
mod agenda;
mod assess;
mod backup;
mod board;
mod call;
mod category;
mod compare;
mod condition;
mod conditions;
mod desk;
mod files;
mod gone;
mod group;
mod hand_in;
mod home;
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
mod receipt;
mod signers;
mod stage;
mod summary;
mod survey;
mod tally;
mod workshop;

use leptos::prelude::*;

use crate::app::app;
use crate::route::Route;

/// The page of the present place.
#[component]
pub fn Page() -> impl IntoView {
    let app = app();
    move || match app.route.get() {
        Route::Home => view! { <home::HomePage/> }.into_any(),
        Route::Open => view! { <open::OpenPage/> }.into_any(),
        Route::Files => view! { <files::FilesPage/> }.into_any(),
        Route::Receipt(id) => view! { <receipt::ReceiptPage id=id/> }.into_any(),
        Route::Signers => view! { <signers::SignersPage/> }.into_any(),
        Route::Keys => view! { <keys::KeysPage/> }.into_any(),
        Route::Backup => view! { <backup::BackupPage/> }.into_any(),
        Route::Call(id) => view! { <call::CallPage id=id/> }.into_any(),
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
        Route::Desk => view! { <desk::DeskPage/> }.into_any(),
        Route::Kit(forum) => view! { <kit::KitPage forum=forum/> }.into_any(),
        Route::Plenary(forum) => view! { <plenary::PlenaryPage forum=forum/> }.into_any(),
        Route::Stage(forum) => view! { <stage::StagePage forum=forum/> }.into_any(),
        Route::Group(forum, group) => view! { <group::GroupPage forum=forum group=group/> }.into_any(),
        Route::Tally(forum) => view! { <tally::TallyPage forum=forum/> }.into_any(),
        Route::Compare => view! { <compare::ComparePage/> }.into_any(),
        Route::Summary(forum) => view! { <summary::SummaryPage forum=forum/> }.into_any(),
        Route::Assess => view! { <assess::AssessPage/> }.into_any(),
        Route::Category(category) => view! { <category::CategoryPage category=category/> }.into_any(),
        Route::Outcome => view! { <outcome::OutcomePage/> }.into_any(),
        Route::Pool => view! { <pool::PoolPage/> }.into_any(),
        Route::Person(id) => view! { <person::PersonPage id=id/> }.into_any(),
    }
}
