//! To be built.

use leptos::prelude::*;

use super::gone::Gone;

/// To be built.
#[component]
pub fn SignersPage() -> impl IntoView {
    view! { <Gone/> }
}
