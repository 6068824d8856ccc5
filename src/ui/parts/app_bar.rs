//! The bar on top: the mark that leads home, where we are, and the saved line that is always in sight.

use leptos::prelude::*;

use super::{Glyph, Icon, Mark};
use crate::app::{Saving, app, local};
use crate::route::Route;

/// The bar. `children` stand between the place and the saved line: a navigation, a timer.
#[component]
pub fn AppBar(
    /// Where we are, in bold.
    #[prop(into)]
    place: Signal<String>,
    /// More about it, below.
    #[prop(optional, into)]
    more: MaybeProp<String>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let app = app();
    view! {
        <div class="app-bar">
            <a class="brand" href=Route::Home.to_string()>
                <Mark/>
                <span class="vh">{app.text().common.to_home}</span>
            </a>
            <div class="app-bar__where">
                <b>{move || place.get()}</b>
                {move || more.get().map(|more| view! { <span>{more}</span> })}
            </div>
            {children.map(|children| children())}
            <div class="app-bar__tools"><Saved/></div>
        </div>
    }
}

/// The saved line: a small ledger that leads to the large one.
#[component]
pub fn Saved() -> impl IntoView {
    let app = app();
    let state = move || {
        let common = &app.text().common;
        match app.saving.get() {
            Saving::Busy => common.saving.to_owned(),
            Saving::Failed(_) => common.not_saved.to_owned(),
            Saving::Saved(None) => common.saved.to_owned(),
            Saving::Saved(Some(at)) => {
                let at = local(at);
                (common.saved_at)(&(app.text().dates.clock)(at.hour, at.minute))
            }
        }
    };
    let left = move || match app.ledger().only_here {
        0 => app.text().common.all_written_out.to_owned(),
        count => (app.text().common.only_here)(count),
    };
    // A memo: each write passes here twice, and the icon stays the same.
    let failed = Memo::new(move |_| matches!(app.saving.get(), Saving::Failed(_)));
    view! {
        <a class="saved" class:saved--failed=move || failed.get() href=Route::Ledger.to_string()>
            {move || if failed.get() { view! { <Glyph icon=Icon::Warn/> } } else { view! { <Glyph icon=Icon::CheckCircle/> } }}
            <span><b>{state}</b><br/>{left}</span>
        </a>
    }
}
