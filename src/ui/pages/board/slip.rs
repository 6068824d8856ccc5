//! One slip: a box to select it, what it says, who said it and how many agree. Dragging it is an extra.

use std::collections::BTreeSet;

use leptos::ev::DragEvent;
use leptos::prelude::*;

use super::Desk;
use crate::catalog;
use crate::domain::command::Command;
use crate::domain::forum::Note;
use crate::domain::id::Id;

/// A slip, in the tray or in a cluster.
#[component]
pub fn Slip(desk: Desk, id: Id, note: Note, place: &'static str, inside: &'static str) -> impl IntoView {
    let facts = facts(desk, &note);
    view! {
        <li class=place hidden=move || desk.is_hidden(id) draggable="true" on:dragstart=move |event| lift(desk, id, &event) on:dragend=move |_| desk.put_down()>
            <label class=inside>
                <input type="checkbox" id=box_of(id) prop:checked=move || desk.has_chosen(id)
                    on:change=move |event| desk.choose_note(id, event_target_checked(&event))/>
                <span class="note__said">
                    <span class="note__text">{note.text}</span>
                    {(!facts.is_empty()).then(|| view! {
                        " " <span class="note__from">{facts.into_iter().map(|fact| view! { <span>{fact}</span> " " }).collect_view()}</span>
                    })}
                </span>
            </label>
        </li>
    }
}

/// The box that selects a slip or a cluster, as an id on the page.
pub fn box_of(id: Id) -> String {
    format!("box-{}", id.short())
}

/// Everything beside the text, in words.
fn facts(desk: Desk, note: &Note) -> Vec<String> {
    let text = &desk.app.text().board;
    let lang = desk.app.text().lang;
    let from = note.from.as_deref().map(|code| catalog::municipality_name(code).to_owned());
    let department = note.department.as_deref().map(|id| catalog::label(catalog::departments(), id, lang).to_owned());
    let hands = note.hands.map(|hands| (text.hands)(hands.up, hands.of));
    let said = |label: &str, words: &str| (!words.is_empty()).then(|| format!("{label}：{words}"));
    let scheme = said(text.scheme_short, catalog::scheme_name(&note.scheme, lang));
    let wanted = said(text.wanted_short, &note.wanted);
    [from, department, hands, scheme, wanted].into_iter().flatten().collect()
}

/// A slip is lifted: alone, or with everything that is selected with it.
fn lift(desk: Desk, id: Id, event: &DragEvent) {
    let chosen = desk.selection.with_untracked(|selection| selection.notes.clone());
    desk.lifted.set_value(if chosen.contains(&id) { chosen } else { BTreeSet::from([id]) });
    if let Some(transfer) = event.data_transfer() {
        transfer.set_effect_allowed("move");
        // Some browsers only drag what carries a text; a refusal leaves the tap, which always works.
        let _ = transfer.set_data("text/plain", &id.short());
    }
}

/// Where a slip can be laid down: a cluster, or the tray.
#[derive(Clone, Copy)]
pub struct Landing {
    desk: Desk,
    to: Option<Id>,
}

impl Landing {
    /// Into a cluster, or back on the table.
    pub fn new(desk: Desk, to: Option<Id>) -> Self {
        Self { desk, to }
    }

    /// Whether something is held over it.
    pub fn is_aimed_at(self) -> bool {
        self.desk.aim.with(|aim| *aim == Some(self.to))
    }

    /// For `on:dragover`.
    pub fn over(self, event: &DragEvent) {
        if self.desk.lifted.with_value(|lifted| !lifted.is_empty()) {
            event.prevent_default();
            if self.desk.aim.get_untracked() != Some(self.to) {
                self.desk.aim.set(Some(self.to));
            }
        }
    }

    /// For `on:drop`.
    pub fn dropped(self, event: &DragEvent) {
        let notes = self.desk.lifted.get_value();
        if notes.is_empty() {
            return;
        }
        event.prevent_default();
        self.desk.app.record(Command::Move { notes, to: self.to });
        self.desk.put_down();
    }
}
