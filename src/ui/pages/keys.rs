//! To be built.

use leptos::prelude::*;

use super::gone::Gone;

/// To be built.
#[component]
pub fn KeysPage() -> impl IntoView {
    view! { <Gone/> }
}
