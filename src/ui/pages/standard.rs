//! One version of a standard: an own draft to write, everything else to read.

mod category;
mod close;
mod differences;
mod edit;
mod editor;
mod facts;
mod problems;
mod reading;
mod row;

use leptos::prelude::*;

use self::editor::Editor;
use self::reading::Reading;
use super::gone::Gone;
use super::standards::built_in_id;
use crate::app::app;
use crate::domain::id::{Id, Stream};
use crate::domain::skill::Standard;

/// Whose version it is.
#[derive(Clone, PartialEq)]
enum Whose {
    /// The app's.
    BuiltIn,
    /// Own, and being written.
    Draft,
    /// Own, and closed.
    Closed,
    /// Another publisher's.
    Foreign(Stream),
    /// Nobody's: it is not here.
    Nobody,
}

/// A version of a standard, by its record id.
#[component]
pub fn StandardPage(id: Id) -> impl IntoView {
    let app = app();
    let standard = Memo::new(move |_| {
        if id == built_in_id() {
            return Some((*Standard::built_in()).clone());
        }
        app.records.with(|records| records.standard(id).cloned())
    });
    let whose = Memo::new(move |_| {
        if id == built_in_id() {
            return Whose::BuiltIn;
        }
        let stream = app
            .records
            .with(|records| records.standards().find(|(key, _)| key.id == id).map(|(key, _)| key.stream.clone()));
        match stream {
            Some(stream) if stream != app.me() => Whose::Foreign(stream),
            Some(_) if standard.with(|standard| standard.as_ref().is_some_and(|it| app.is_fixed(id, it))) => {
                Whose::Closed
            }
            Some(_) => Whose::Draft,
            None => Whose::Nobody,
        }
    });
    // The parts stay while the words in them change: a new view would take the focus away.
    move || match whose.get() {
        Whose::Nobody => view! { <Gone/> }.into_any(),
        Whose::Draft => view! { <Editor id=id standard=standard/> }.into_any(),
        whose => view! { <Reading id=id standard=standard whose=whose/> }.into_any(),
    }
}
