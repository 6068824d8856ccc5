//! The cards of personnel and finance at this table.

use leptos::prelude::*;

use super::gone::Gone;
use crate::domain::id::Id;

/// The cards of personnel and finance at this table.
#[component]
pub fn ConditionsPage(forum: Id) -> impl IntoView {
    let _ = forum;
    view! { <Gone/> }
}
