//! Not written yet.

use leptos::prelude::*;

use super::gone::Gone;

/// Not written yet.
#[component]
pub fn StaffPage() -> impl IntoView {
    view! { <Gone/> }
}
