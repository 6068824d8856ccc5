//! To be built.

use leptos::prelude::*;

use super::gone::Gone;

/// To be built.
#[component]
pub fn ReceiptPage(id: crate::domain::id::Id) -> impl IntoView {
    let _ = id;
    view! { <Gone/> }
}
