//! What stands where a record or a file is missing, and the pages that need a forum.

use leptos::prelude::*;

use crate::app::{App, app};
use crate::domain::forum::Forum;
use crate::domain::id::Id;
use crate::route::Route;
use crate::ui::parts::AppBar;

/// The page of a place that no list has.
#[must_use]
pub fn gone(_: Route) -> AnyView {
    view! { <Gone/> }.into_any()
}

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
                    <a class="btn btn--solid" href=Route::Home.to_string()>{app.text().common.gone_go}</a>
                </div>
            </main>
        </div>
    }
}

/// The page of a forum that this device knows; where it doesn't, or where `page` finds nothing to show, says so.
pub fn of_forum(forum: Id, page: impl Fn(Forum) -> Option<AnyView> + Send + 'static) -> impl IntoView {
    let app = app();
    let plan = Memo::new(move |_| app.records.with(|records| records.forum(forum).map(|found| found.1.clone())));
    move || plan.get().and_then(&page).unwrap_or_else(|| view! { <Gone/> }.into_any())
}

/// Something of a forum that this device knows; its default where it doesn't.
pub fn of_plan<T: Default + PartialEq + Send + Sync + 'static>(app: App, forum: Id, read: fn(&Forum) -> T) -> Memo<T> {
    Memo::new(move |_| app.records.with(|records| records.forum(forum).map(|found| read(found.1))).unwrap_or_default())
}
