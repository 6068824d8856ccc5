//! The backup: the whole device into one file, and back onto an empty device.
//!
//! A restored device is another one from then on: the page has to be loaded anew before anything else happens.

mod restore;
mod write;

use leptos::prelude::*;

use self::restore::{Restore, Restored};
use self::write::Write;
use crate::app::{App, app};
use crate::domain::record::Records;
use crate::ui::parts::AppBar;

/// Backup.
#[component]
pub fn BackupPage() -> impl IntoView {
    let app = app();
    let text = &app.text().backup;
    let restored = RwSignal::new(None::<(usize, usize)>);
    let heading = move || (text.heading)(app.ledger().own, files(app));
    let empty = Memo::new(move |_| is_empty(app));
    move || match restored.get() {
        Some((records, files)) => view! { <Restored records=records files=files/> }.into_any(),
        None => view! {
            <div class="page">
                <header><AppBar place=text.place/></header>
                <main id="main" class="wrap wrap--narrow stack stack--6" tabindex="-1">
                    <div class="stack stack--2">
                        <h1 class="h-lg">{heading}</h1>
                        {move || (!empty.get()).then_some(view! { <p>{text.intro}</p> })}
                    </div>
                    {move || if empty.get() {
                        view! { <Restore restored=restored/> }.into_any()
                    } else {
                        view! { <Write/> <restore::NotHere/> }.into_any()
                    }}
                </main>
            </div>
        }
        .into_any(),
    }
}

/// Files of others that are kept here. Reactive.
fn files(app: App) -> usize {
    app.imports().iter().map(|import| import.files.len()).sum()
}

/// Whether there is nothing that a backup could mix with. Reactive.
pub(super) fn is_empty(app: App) -> bool {
    app.records.with(Records::is_empty) && files(app) == 0
}
