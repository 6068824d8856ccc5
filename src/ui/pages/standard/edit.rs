//! One change to an own draft: take the stored standard, change a part of it, write it as a revision.
//!
//! A refused text stays in its field with the reason below; it never blocks the other fields.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::app::{App, after, focus};
use crate::catalog::CategoryId;
use crate::domain::body::Body;
use crate::domain::check::Refusal;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::skill::{Item, Standard};
use crate::text;
use crate::ui::parts::TextField;

/// The draft that is being written, and what of it is unfolded.
#[derive(Clone, Copy)]
pub struct Edit {
    /// The app.
    pub app: App,
    /// The draft's record.
    pub id: Id,
    standard: Memo<Option<Standard>>,
    /// The categories that are open.
    pub open: RwSignal<BTreeSet<CategoryId>>,
    /// The items whose words are open, by their ids.
    pub worded: RwSignal<BTreeSet<String>>,
}

impl Edit {
    /// For one own draft.
    pub fn new(app: App, id: Id, standard: Memo<Option<Standard>>) -> Self {
        Self { app, id, standard, open: RwSignal::new(BTreeSet::new()), worded: RwSignal::new(BTreeSet::new()) }
    }

    /// Reads the stored draft; the default where it is gone. Reactive.
    pub fn with<T: Default>(self, read: impl FnOnce(&Standard) -> T) -> T {
        self.standard.with(|standard| standard.as_ref().map(read).unwrap_or_default())
    }

    /// Reads one item by its place. Reactive.
    pub fn item<T: Default>(self, at: usize, read: impl FnOnce(&Item) -> T) -> T {
        self.with(|standard| standard.items.get(at).map(read).unwrap_or_default())
    }

    /// Changes the stored draft; the app says why where that is refused.
    pub fn change(self, change: impl FnOnce(&mut Standard)) -> bool {
        let Some(mut standard) = self.standard.get_untracked() else { return false };
        change(&mut standard);
        self.app.record(Command::Revise(self.id, Body::Standard(standard))).is_some()
    }

    /// Changes one item by its place.
    pub fn change_item(self, at: usize, change: impl FnOnce(&mut Item)) {
        self.change(|standard| standard.items.get_mut(at).into_iter().for_each(change_once(change)));
    }

    /// Opens what hides a field, and goes there.
    pub fn go_to(self, category: Option<CategoryId>, item: Option<String>, field: String) {
        if let Some(category) = category {
            self.open.update(|open| _ = open.insert(category));
        }
        if let Some(item) = item {
            self.worded.update(|worded| _ = worded.insert(item));
        }
        // The field is drawn after this tap.
        after(0, move || focus(&field));
    }
}

/// At most one item is changed.
fn change_once(change: impl FnOnce(&mut Item)) -> impl FnMut(&mut Item) {
    let mut change = Some(change);
    move |item| {
        if let Some(change) = change.take() {
            change(item);
        }
    }
}

/// A text of the draft.
#[component]
pub fn Words(
    edit: Edit,
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] help: String,
    /// Where it stands.
    read: impl Fn(&Standard) -> Option<String> + Send + Sync + 'static,
    /// The same place, to write.
    write: impl Fn(&mut Standard, String) + Send + Sync + 'static,
    #[prop(optional)] required: bool,
    #[prop(default = 1)] lines: u32,
    #[prop(default = "text")] kind: &'static str,
) -> impl IntoView {
    let value = Memo::new(move |_| edit.with(|standard| read(standard).unwrap_or_default()));
    let refused = RwSignal::new(None::<(String, Refusal)>);
    let change = move |typed: String| {
        let stored = value.get_untracked();
        let written = edit.change(|standard| write(standard, typed));
        refused.set(if written { None } else { edit.app.take_refusal().map(|refusal| (stored, refusal)) });
    };
    // Undo, or another text in this place, makes the reason pointless.
    let error = Signal::derive(move || {
        let (stored, refusal) = refused.get()?;
        (stored == value.get()).then(|| text::refusal(refusal, edit.app.text().lang))
    });
    view! {
        <TextField id=id label=label help=help value=Signal::derive(move || value.get()) on_change=change error=error
            required=required lines=lines kind=kind/>
    }
}
