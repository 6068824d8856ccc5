//! The table's clock: every time box to scale, what to do now, and the way to its screen.

use leptos::prelude::*;

use super::gone::Gone;
use crate::domain::id::Id;

/// The table's clock: every time box to scale, what to do now, and the way to its screen.
#[component]
pub fn AgendaPage(forum: Id) -> impl IntoView {
    let _ = forum;
    view! { <Gone/> }
}
