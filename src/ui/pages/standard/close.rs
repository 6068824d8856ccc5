//! The end of a draft: closed, so that it can go out, or deleted. Both ask once.

use leptos::prelude::*;

use super::edit::Edit;
use crate::app::{Notice, after, focus, to_top};
use crate::domain::command::Command;
use crate::route::Route;
use crate::ui::parts::{Glyph, Icon};

/// Closing: only once nothing forbids it.
#[component]
pub fn Close(edit: Edit, ready: Signal<bool>) -> impl IntoView {
    let words = &edit.app.text().standards.edit;
    let [button, question, really] = words.close_ask;
    let asked = RwSignal::new(false);
    let close = move |_| {
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
                asking(edit, asked, "close", button, question, really, close).into_any()
            }}
        </section>
    }
}

/// Deleting a draft that nobody has.
#[component]
pub fn Discard(edit: Edit) -> impl IntoView {
    let [button, question, really] = edit.app.text().standards.edit.delete;
    let asked = RwSignal::new(false);
    let delete = move |_| {
        if edit.app.record(Command::Delete(edit.id)).is_some() {
            edit.app.go(&Route::Standards);
        }
    };
    view! { <div class="stack stack--2">{asking(edit, asked, "delete", button, question, really, delete)}</div> }
}

/// A button, and in its place a question with two ways.
fn asking(
    edit: Edit,
    asked: RwSignal<bool>,
    id: &'static str,
    button: &'static str,
    question: &'static str,
    really: &'static str,
    act: impl Fn(leptos::ev::MouseEvent) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let ask = move |_| {
        asked.set(true);
        // The question is drawn after this tap.
        after(0, move || focus(&format!("{id}-really")));
    };
    let cancel = move |_| {
        asked.set(false);
        after(0, move || focus(&format!("{id}-ask")));
    };
    let (class, icon) = if id == "close" { ("btn btn--solid", Icon::Lock) } else { ("btn btn--quiet", Icon::Trash) };
    move || {
        if asked.get() {
            view! {
                <p id=format!("{id}-really") tabindex="-1"><b>{question}</b></p>
                <div class="row">
                    <button type="button" class="btn" on:click=act><Glyph icon=icon/>{really}</button>
                    <button type="button" class="btn btn--text" on:click=cancel>{edit.app.text().common.cancel}</button>
                </div>
            }
            .into_any()
        } else {
            view! {
                <div><button type="button" class=class id=format!("{id}-ask") on:click=ask><Glyph icon=icon/>{button}</button></div>
            }
            .into_any()
        }
    }
}
