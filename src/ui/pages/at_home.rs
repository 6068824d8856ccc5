//! The pages of a person who says what they can do, on their own phone, at home.
//!
//! No page of a table or of the desk may be named here.

use leptos::prelude::*;

use super::{assess, cases, category, check, experience, outcome, profile, submit};
use crate::route::Route;

/// The page of a place of the self-assessment.
#[must_use]
pub fn at_home(place: &Route) -> Option<AnyView> {
    Some(match place {
        Route::Assess => view! { <assess::AssessPage/> }.into_any(),
        Route::Profile => view! { <profile::ProfilePage/> }.into_any(),
        Route::Experience => view! { <experience::ExperiencePage/> }.into_any(),
        Route::Category(category) => view! { <category::CategoryPage category=category.clone()/> }.into_any(),
        Route::Cases => view! { <cases::CasesPage/> }.into_any(),
        Route::Check => view! { <check::CheckPage/> }.into_any(),
        Route::Outcome => view! { <outcome::OutcomePage/> }.into_any(),
        Route::Submit => view! { <submit::SubmitPage/> }.into_any(),
        _ => return None,
    })
}
