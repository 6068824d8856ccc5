//! What a module shows at a place that another one has: that the other is on its way, or what hinders it.
//!
//! The page is loaded anew as soon as everything is written; until then nothing is given up.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::app::{Hindrance, app};
use crate::route::Route;
use crate::ui::parts::AppBar;

/// The page of a place that another module has.
#[must_use]
pub fn elsewhere(place: Route) -> AnyView {
    view! { <ElsewherePage place=place/> }.into_any()
}

#[component]
fn ElsewherePage(place: Route) -> impl IntoView {
    let app = app();
    let text = &app.text().crossing;
    let hindrance = RwSignal::new(None);
    let cross = move || {
        hindrance.set(None);
        let place = place.clone();
        spawn_local(async move {
            if let Err(found) = app.cross(&place).await {
                // Whoever went on meanwhile is not stopped by it.
                hindrance.try_set(Some(found));
            }
        });
    };
    cross();
    let words = move || match hindrance.get() {
        None => text.waiting,
        Some(Hindrance::Unsaved) => text.unsaved,
        Some(Hindrance::Unreachable) => text.unreachable,
    };
    view! {
        <div class="page">
            <header><AppBar place=app.text().common.app/></header>
            <main id="main" class="wrap wrap--narrow stack" tabindex="-1"
                aria-busy=move || hindrance.get().is_none().to_string()>
                <div class="empty" role="status">
                    <h1 class="h-lg">{move || words().0}</h1>
                    <p>{move || words().1}</p>
                </div>
                <Show when=move || hindrance.get().is_some()>
                    <div class="row">
                        <button type="button" class="btn btn--solid" on:click={
                            let cross = cross.clone();
                            move |_| cross()
                        }>{text.again}</button>
                        <a class="btn" href=Route::Home.to_string()>{app.text().common.gone_go}</a>
                    </div>
                </Show>
            </main>
        </div>
    }
}
