//! The shell around every page: skip link, the page of the route, and the notice line.
//! It is built anew when the language changes; words inside it are plain values.

use leptos::prelude::*;

use super::pages::{Page, Pages, at_desk, at_home, at_table, elsewhere, everybody, gone};
use super::parts::{Glyph, Icon};
use crate::app::{App, Notice, Saving, after, focus, name_tab, to_top};
use crate::text;

/// Puts the pages of a table into the document.
pub fn mount_table(app: App) {
    mount(app, Pages { lists: &[everybody, at_table], rest: elsewhere });
}

/// Puts the pages of a self-assessment into the document.
pub fn mount_assess(app: App) {
    mount(app, Pages { lists: &[everybody, at_home], rest: elsewhere });
}

/// Puts every page into the document: nobody who works at the desk ever waits for another module.
pub fn mount_whole(app: App) {
    mount(app, Pages { lists: &[everybody, at_table, at_home, at_desk], rest: gone });
}

fn mount(app: App, pages: Pages) {
    mount_to_body(move || {
        provide_context(app);
        view! { <Shell pages=pages/> }
    });
}

#[component]
fn Shell(pages: Pages) -> impl IntoView {
    let app = crate::app::app();
    // A new place starts at its top, with the focus on its main part, so that it is read aloud; not on the first load.
    Effect::new(move |before: Option<()>| {
        app.route.track();
        if before.is_some() {
            app.notice.set(None);
            focus("main");
            // The focus may move the page; the top comes last.
            to_top();
        }
        // The new page is in the document one turn later.
        after(0, move || name_tab(app.text().common.app));
    });
    move || {
        app.lang.track();
        view! {
            <a class="skip" href="#main" on:click=skip>{app.text().common.skip}</a>
            <Page pages=pages/>
            <NoticeLine/>
        }
    }
}

/// The address belongs to the router, so the skip link moves the focus by hand.
fn skip(event: leptos::ev::MouseEvent) {
    event.prevent_default();
    focus("main");
}

/// What worked has been read by then; the message goes by itself, so that it covers nothing for long.
const DONE_SHOWN_MS: i32 = 9_000;

/// What was refused, failed or worked, read aloud. Refusals and failures stay until they are closed by hand.
#[component]
fn NoticeLine() -> impl IntoView {
    let app = crate::app::app();
    let words = move || {
        let lang = app.text().lang;
        match (app.notice.get(), app.saving.get()) {
            (Some(Notice::Refused(refusal)), _) => Some((true, text::refusal(refusal, lang), String::new())),
            (Some(Notice::Failed(failure)), _) | (None, Saving::Failed(failure)) => {
                let (what, todo) = failure.words(lang);
                Some((true, what, todo))
            }
            (Some(Notice::Done(sentence)), _) => Some((false, sentence, String::new())),
            (None, _) => None,
        }
    };
    let dismissable = move || app.notice.with(Option::is_some);
    // Counted: the same words said again are a new message, and stay as long.
    let turn = StoredValue::new(0_u32);
    Effect::new(move || {
        let done = app.notice.with(|notice| matches!(notice, Some(Notice::Done(_))));
        turn.update_value(|turn| *turn += 1);
        let mine = turn.get_value();
        if done {
            after(DONE_SHOWN_MS, move || {
                if turn.try_get_value() == Some(mine) {
                    app.notice.set(None);
                }
            });
        }
    });
    view! {
        <div class="status" role="status" aria-live="polite">
            {move || words().map(|(bad, what, todo)| view! {
                <div class="toast" class:toast--bad=bad>
                    <Glyph icon=if bad { Icon::Warn } else { Icon::CheckCircle }/>
                    <p><b>{what}</b> " " {todo}</p>
                    {dismissable().then(|| view! {
                        <button type="button" class="btn btn--sm" on:click=move |_| app.notice.set(None)>
                            {app.text().common.close}
                        </button>
                    })}
                </div>
            })}
        </div>
    }
}
