//! Notes that are not bound yet.

use leptos::prelude::*;

use super::Desk;
use super::selection::toggle;
use crate::catalog;

/// The tray.
#[component]
pub fn Tray(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let rows = move || desk.board.with(|board| board.tray.clone());
    view! {
        <section class="tray" aria-labelledby="tray">
            <div class="tray__head">
                <h2 id="tray">{app.text().table.tray}</h2>
                <span class="small">{move || (app.text().common.notes)(rows().len())}</span>
            </div>
            {move || rows().is_empty().then(|| view! { <p class="hint">{app.text().table.tray_empty}</p> })}
            <div class="tray__notes">
                <For each=rows key=|(id, rev, _)| (*id, *rev) let:row>
                    {
                        let (id, _, note) = row;
                        let from = note.from.clone();
                        view! {
                            <label class="note">
                                <input type="checkbox" prop:checked=move || desk.selection.with(|selection| selection.notes.contains(&id))
                                    on:change=move |event| desk.selection.update(|selection| {
                                        toggle(&mut selection.notes, id, event_target_checked(&event));
                                    })/>
                                <span class="note__text">{note.text}</span>
                                <span class="note__from">{move || from_name(from.as_deref())}</span>
                            </label>
                        }
                    }
                </For>
            </div>
        </section>
    }
}

/// The name of the municipality that said something.
pub fn from_name(code: Option<&str>) -> Option<String> {
    code.map(|code| catalog::municipality_name(code).to_owned())
}
