//! To be built.

use leptos::prelude::*;

use super::gone::Gone;

/// To be built.
#[component]
pub fn BackupPage() -> impl IntoView {
    view! { <Gone/> }
}
