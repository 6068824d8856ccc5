//! The facilitator's projector: the groups' talks, then the plenary.

use leptos::prelude::*;

use super::gone::Gone;
use crate::domain::id::Id;

/// The facilitator's projector: the groups' talks, then the plenary.
#[component]
pub fn StagePage(forum: Id) -> impl IntoView {
    let _ = forum;
    view! { <Gone/> }
}
