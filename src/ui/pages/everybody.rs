//! The pages that every module has: the first screen, opening a file, and what this tool keeps and is.
//!
//! Which list a place is in stands in these four files; a test of `route.rs` compares them with `public/boot.js`.

use leptos::prelude::*;

use super::{about, home, ledger, open};
use crate::route::Route;

/// The page of a place that everybody goes to.
#[must_use]
pub fn everybody(place: &Route) -> Option<AnyView> {
    Some(match place {
        Route::Home => view! { <home::HomePage/> }.into_any(),
        Route::Open => view! { <open::OpenPage/> }.into_any(),
        Route::Ledger => view! { <ledger::LedgerPage/> }.into_any(),
        Route::About => view! { <about::AboutPage/> }.into_any(),
        _ => return None,
    })
}
