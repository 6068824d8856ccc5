//! The pages that only the desk's module has: facilitator, coordinator, applicant, and the keeping of files and keys.
//!
//! Which places these are stands here, in `Page` and in `public/boot.js`; a test of `route.rs` compares the three.

use leptos::prelude::*;

use super::{
    assess, backup, call, cases, category, check, compare, desk, experience, files, gone, group, interview, keys, kit,
    outcome, person, plenary, pool, profile, receipt, scores, signers, staff, stage, standard, standards, submit,
    summary, tally,
};
use crate::route::Route;

/// The page of a place that is not in both modules.
#[must_use]
pub fn at_desk(place: Route) -> AnyView {
    match place {
        Route::Files => view! { <files::FilesPage/> }.into_any(),
        Route::Receipt(id) => view! { <receipt::ReceiptPage id=id/> }.into_any(),
        Route::Signers => view! { <signers::SignersPage/> }.into_any(),
        Route::Keys => view! { <keys::KeysPage/> }.into_any(),
        Route::Backup => view! { <backup::BackupPage/> }.into_any(),
        Route::Call(id) => view! { <call::CallPage id=id/> }.into_any(),
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
        Route::Profile => view! { <profile::ProfilePage/> }.into_any(),
        Route::Experience => view! { <experience::ExperiencePage/> }.into_any(),
        Route::Cases => view! { <cases::CasesPage/> }.into_any(),
        Route::Check => view! { <check::CheckPage/> }.into_any(),
        Route::Submit => view! { <submit::SubmitPage/> }.into_any(),
        Route::Interview(id) => view! { <interview::InterviewPage id=id/> }.into_any(),
        Route::Scores(id) => view! { <scores::ScoresPage id=id/> }.into_any(),
        Route::Staff => view! { <staff::StaffPage/> }.into_any(),
        Route::Standards => view! { <standards::StandardsPage/> }.into_any(),
        Route::Standard(id) => view! { <standard::StandardPage id=id/> }.into_any(),
        _ => view! { <gone::Gone/> }.into_any(),
    }
}
