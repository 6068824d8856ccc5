//! One card of personnel or finance.

use leptos::prelude::*;

use super::gone::Gone;
use crate::domain::id::Id;

/// One card of personnel or finance.
#[component]
pub fn ConditionPage(forum: Id, card: Id) -> impl IntoView {
    let _ = forum;
    let _ = card;
    view! { <Gone/> }
}
