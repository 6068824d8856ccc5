//! Forums side by side.

use leptos::prelude::*;

use super::gone::Gone;

/// Forums side by side.
#[component]
pub fn ComparePage() -> impl IntoView {
    view! { <Gone/> }
}
