//! One group's board, put together from its tablets.

use leptos::prelude::*;

use super::gone::Gone;
use crate::domain::id::Id;

/// One group's board, put together from its tablets.
#[component]
pub fn GroupPage(forum: Id, group: String) -> impl IntoView {
    let _ = forum;
    let _ = group;
    view! { <Gone/> }
}
