//! 手を挙げた人: how many at the table agree with one note, counted by two buttons. Optional.

use leptos::prelude::*;

use super::Desk;
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::forum::{Hands, Note};
use crate::domain::id::Id;
use crate::ui::parts::{Glyph, Icon};

/// The count of one note; nothing where nobody said how many people sit here.
#[component]
pub fn HandsUp(desk: Desk, id: Id) -> impl IntoView {
    let text = &desk.app.text().board;
    let people = move || desk.attendance.with(|here| here.as_ref().map(|here| here.people));
    // The board is tracked, so that the count follows undo.
    let up = move || {
        desk.board.track();
        desk.note(id).and_then(|note| note.hands).map_or(0, |hands| hands.up)
    };
    let set = move |up: u32| {
        let (Some(note), Some(of)) = (desk.note(id), people()) else { return };
        let hands = (up > 0).then_some(Hands { up: up.min(of), of });
        desk.app.record(Command::Revise(id, Body::Note(Note { hands, ..note })));
    };
    let shown = move |of: u32| match up() {
        0 => text.hands_none.to_owned(),
        up => (text.hands)(up, of),
    };
    let [less, more] = text.hands_step;
    move || {
        people().map(|of| {
            view! {
                <div class="hands" role="group" aria-label=text.hands_of>
                    <span class="hands__label">{text.hands_of} " " <b role="status">{move || shown(of)}</b></span>
                    <span class="pm">
                        <button type="button" aria-label=less on:click=move |_| set(up().saturating_sub(1))><Glyph icon=Icon::Minus/></button>
                        <button type="button" aria-label=more on:click=move |_| set((up() + 1).min(of))><Glyph icon=Icon::Plus/></button>
                    </span>
                </div>
            }
        })
    }
}
