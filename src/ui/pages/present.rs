//! The table's presentation: one cluster or need a screen.

use leptos::prelude::*;

use super::gone::Gone;
use crate::domain::id::Id;

/// The table's presentation: one cluster or need a screen.
#[component]
pub fn PresentPage(forum: Id) -> impl IntoView {
    let _ = forum;
    view! { <Gone/> }
}
