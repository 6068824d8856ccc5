//! Not written yet.

use leptos::prelude::*;

use super::gone::Gone;
use crate::domain::id::Id;

/// Not written yet.
#[component]
pub fn InterviewPage(id: Id) -> impl IntoView {
    let _ = id;
    view! { <Gone/> }
}
