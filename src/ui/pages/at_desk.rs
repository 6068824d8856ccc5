//! The pages of facilitator, coordinator, interviewer and training manager, and the keeping of files and keys.
//!
//! They are only in the desk's module, which has all other lists as well.

use leptos::prelude::*;

use super::{
    backup, call, compare, desk, files, group, interview, keys, kit, person, plenary, pool, receipt, scores, signers,
    staff, stage, standard, standards, summary, tally,
};
use crate::route::Route;

/// The page of a place at the desk.
#[must_use]
pub fn at_desk(place: &Route) -> Option<AnyView> {
    Some(match place {
        Route::Files => view! { <files::FilesPage/> }.into_any(),
        Route::Receipt(id) => view! { <receipt::ReceiptPage id=*id/> }.into_any(),
        Route::Signers => view! { <signers::SignersPage/> }.into_any(),
        Route::Keys => view! { <keys::KeysPage/> }.into_any(),
        Route::Backup => view! { <backup::BackupPage/> }.into_any(),
        Route::Call(id) => view! { <call::CallPage id=*id/> }.into_any(),
        Route::Desk => view! { <desk::DeskPage/> }.into_any(),
        Route::Kit(forum) => view! { <kit::KitPage forum=*forum/> }.into_any(),
        Route::Plenary(forum) => view! { <plenary::PlenaryPage forum=*forum/> }.into_any(),
        Route::Stage(forum) => view! { <stage::StagePage forum=*forum/> }.into_any(),
        Route::Group(forum, group) => view! { <group::GroupPage forum=*forum group=group.clone()/> }.into_any(),
        Route::Tally(forum) => view! { <tally::TallyPage forum=*forum/> }.into_any(),
        Route::Compare => view! { <compare::ComparePage/> }.into_any(),
        Route::Summary(forum) => view! { <summary::SummaryPage forum=*forum/> }.into_any(),
        Route::Pool => view! { <pool::PoolPage/> }.into_any(),
        Route::Person(id) => view! { <person::PersonPage id=*id/> }.into_any(),
        Route::Interview(id) => view! { <interview::InterviewPage id=*id/> }.into_any(),
        Route::Scores(id) => view! { <scores::ScoresPage id=*id/> }.into_any(),
        Route::Staff => view! { <staff::StaffPage/> }.into_any(),
        Route::Standards => view! { <standards::StandardsPage/> }.into_any(),
        Route::Standard(id) => view! { <standard::StandardPage id=*id/> }.into_any(),
        _ => return None,
    })
}
