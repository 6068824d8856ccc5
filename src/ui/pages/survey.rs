//! The closing survey: one person after the other, without a name.

use leptos::prelude::*;

use super::gone::Gone;
use crate::domain::id::Id;

/// The closing survey: one person after the other, without a name.
#[component]
pub fn SurveyPage(forum: Id) -> impl IntoView {
    let _ = forum;
    view! { <Gone/> }
}
