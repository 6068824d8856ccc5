//! What stands where a record or a file is missing.

use leptos::prelude::*;

use crate::app::app;
use crate::route::Route;
use crate::ui::parts::AppBar;

/// Says that there is nothing here, and where to go.
#[component]
pub fn Gone() -> impl IntoView {
    let app = app();
    view! {
        <div class="page">
            <header><AppBar place=app.text().common.app/></header>
            <main id="main" class="wrap wrap--narrow stack" tabindex="-1">
                <div class="empty">
                    <h1 class="h-lg">{app.text().common.gone_title}</h1>
                    <p>{app.text().common.gone_todo}</p>
                    <a class="btn btn--solid" href=Route::Home.to_string()>{app.text().common.app}</a>
                </div>
            </main>
        </div>
    }
}
