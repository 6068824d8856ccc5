//! Not written yet.

use leptos::prelude::*;

use super::gone::Gone;

/// Not written yet.
#[component]
pub fn StandardsPage() -> impl IntoView {
    view! { <Gone/> }
}
