//! Notes that are not bound yet.

use leptos::prelude::*;

use super::Desk;
use super::slip::{Landing, Slip};
use crate::app::show_end;
use crate::domain::id::Id;

/// The tray.
#[component]
pub fn Tray(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let rows = move || desk.board.with(|board| board.tray.clone());
    let count = move || desk.board.with(|board| board.tray.len());
    let empty = move || desk.board.with(|board| board.tray.is_empty());
    let landing = Landing::new(desk, None);
    let list = NodeRef::<leptos::html::Section>::new();
    // The newest note comes into sight: where the tray scrolls by itself, and where the page does.
    Effect::new(move |before: Option<(usize, Option<Id>)>| {
        let here = desk.board.with(|board| (board.tray.len(), board.tray.last().map(|row| row.0)));
        let is_new = before.is_some_and(|(count, last)| here.0 > count && here.1 != last);
        if let Some(list) = list.get_untracked().filter(|_| is_new) {
            // With the next frame: asked for at once, the browser would lay the board out twice.
            request_animation_frame(move || {
                list.set_scroll_top(i32::MAX);
                show_end("tray-notes");
            });
        }
        here
    });
    view! {
        <section class="tray" node_ref=list class:tray--aim=move || landing.is_aimed_at() aria-labelledby="tray"
            on:dragover=move |event| landing.over(&event) on:drop=move |event| landing.dropped(&event)>
            <div class="tray__head">
                <h2 id="tray">{app.text().table.tray}</h2>
                <span class="small">{move || (app.text().common.notes)(count())}</span>
            </div>
            {move || empty().then(|| view! { <p class="hint">{app.text().table.tray_empty}</p> })}
            <ul class="tray__notes" id="tray-notes">
                <For each=rows key=|(id, rev, _)| (*id, *rev) let:row>
                    <Slip desk=desk id=row.0 note=row.2 place="tray__note" inside="note"/>
                </For>
            </ul>
        </section>
    }
}
