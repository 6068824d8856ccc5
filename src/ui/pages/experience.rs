//! Not written yet.

use leptos::prelude::*;

use super::gone::Gone;

/// Not written yet.
#[component]
pub fn ExperiencePage() -> impl IntoView {
    view! { <Gone/> }
}
