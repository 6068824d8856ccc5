//! The end of a draft: closed, so that it can go out, or deleted. Both ask once.

use leptos::prelude::*;

use super::edit::Edit;
use crate::app::{Notice, after, focus, to_top};
use crate::domain::command::Command;
use crate::route::Route;
use crate::ui::parts::{Asking, Icon};

/// Closing: only once nothing forbids it.
#[component]
pub fn Close(edit: Edit, ready: Signal<bool>) -> impl IntoView {
    let words = &edit.app.text().standards.edit;
    let close = move || {
        let app = edit.app;
        app.issue_standard(edit.id);
        app.notice.set(Some(Notice::Done(words.closed.to_owned())));
        to_top();
        after(0, || focus("main"));
    };
    view! {
        <section class="stack stack--2" aria-labelledby="close">
            <div class="section-head"><h2 id="close">{words.close}</h2></div>
            <p class="small">{words.close_text}</p>
            {move || if !ready.get() {
                view! { <p class="empty">{words.close_open}</p> }.into_any()
            } else {
                view! { <Asking id="close" words=words.close_ask icon=Icon::Lock main=true on_sure=close/> }.into_any()
            }}
        </section>
    }
}

/// Deleting a draft that nobody has.
#[component]
pub fn Discard(edit: Edit) -> impl IntoView {
    let words = edit.app.text().standards.edit.delete;
    let delete = move || {
        if edit.app.record(Command::Delete(edit.id)).is_some() {
            edit.app.go(&Route::Standards);
        }
    };
    view! { <div class="stack stack--2"><Asking id="delete" words=words icon=Icon::Trash on_sure=delete/></div> }
}
