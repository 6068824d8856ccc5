//! All tables side by side: who handed in, what was said, which needs. It follows every file that is taken in.
//!
//! Everything shown is a view of the records. What is decided here — which clusters are one, where a tablet belongs — is
//! a record of its own; only filters and folds are the page's.

mod clusters;
mod columns;
mod decided;
mod demand;
mod filters;
mod fold;
mod maps;
mod needs;
mod papers;
mod proposals;
mod ranked;
mod sheet;
mod shown;
mod status;
mod tablet;

use leptos::prelude::*;

use self::clusters::{Clusters, FEW};
use self::decided::Decided;
use self::demand::DemandTable;
use self::filters::Filters;
use self::maps::Maps;
use self::needs::Needs;
pub use self::papers::save_survey;
use self::proposals::Proposals;
use self::sheet::Sheet;
pub use self::shown::{Shown, View, of_plenary};
use self::status::Status;
use super::desk::{ForumNav, day};
use crate::app::app;
use crate::domain::id::Id;
use crate::route::Route;
use crate::ui::parts::{AppBar, Glyph, Icon};

pub use self::needs::need_table;
pub use self::ranked::slip;

/// The plenary board.
#[component]
pub fn PlenaryPage(forum: Id) -> impl IntoView {
    of_plenary(forum, move |view| view! { <Plenaries id=forum view=view/> }.into_any())
}

#[component]
fn Plenaries(id: Id, view: View) -> impl IntoView {
    let app = app();
    let text = &app.text().desk;
    let shown = Shown::new(id, view);
    let title = move || view.with(|view| view.as_ref().map(|(forum, _)| forum.title.clone()).unwrap_or_default());
    let date = move || view.with(|view| view.as_ref().map(|(forum, _)| day(app.text(), &forum.date)));
    let nobody =
        Memo::new(move |_| view.with(|view| view.as_ref().is_none_or(|(_, plenary)| plenary.handed_in.is_empty())));
    let many = shown.memo_all(|_, plenary| plenary.totals.clusters > FEW);
    view! {
        <div class="page page--desk">
            <header><AppBar place=Signal::derive(title) more=Signal::derive(date)><ForumNav forum=id here=Route::Plenary(id)/></AppBar></header>
            <main id="main" class="plenary" tabindex="-1">
                <Status shown=shown/>
                <div class="plenary__mid stack stack--5" class:plenary__mid--many=move || many.get()>
                    <Show when=move || !nobody.get() fallback=move || view! {
                        <div class="empty">
                            <h2>{(text.arrived)(0, 1)}</h2>
                            <p>{text.none_todo}</p>
                            <a class="btn btn--solid" href=Route::Open.to_string()><Glyph icon=Icon::Folder/>{text.add_files}</a>
                        </div>
                    }>
                        <Proposals shown=shown/>
                        <Decided shown=shown/>
                        <Filters shown=shown/>
                        <Clusters shown=shown/>
                        <Maps shown=shown/>
                        <DemandTable shown=shown/>
                        <Needs shown=shown/>
                        <papers::Papers shown=shown/>
                    </Show>
                </div>
                <Sheet shown=shown/>
            </main>
        </div>
    }
}
