//! The tally of the closing survey.

use leptos::prelude::*;

use super::gone::Gone;
use crate::domain::id::Id;

/// The tally of the closing survey.
#[component]
pub fn TallyPage(forum: Id) -> impl IntoView {
    let _ = forum;
    view! { <Gone/> }
}
