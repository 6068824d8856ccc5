//! Importance × urgency: need cards placed by tap or keyboard.

use leptos::prelude::*;

use super::gone::Gone;
use crate::domain::id::Id;

/// Importance × urgency: need cards placed by tap or keyboard.
#[component]
pub fn MatrixPage(forum: Id) -> impl IntoView {
    let _ = forum;
    view! { <Gone/> }
}
