//! One change to a kit: take the stored plan, change a part of it, write it as a revision.
//!
//! A refused text stays in its field with the reason below; it never blocks the other fields.

use leptos::prelude::*;

use crate::app::App;
use crate::domain::body::Body;
use crate::domain::check::Refusal;
use crate::domain::command::Command;
use crate::domain::forum::Forum;
use crate::domain::id::Id;
use crate::text;
use crate::ui::parts::TextField;

/// The plan that is being edited.
#[derive(Clone, Copy)]
pub struct Edit {
    app: App,
    id: Id,
    forum: Memo<Option<Forum>>,
}

impl Edit {
    /// For one own forum.
    pub fn new(app: App, id: Id, forum: Memo<Option<Forum>>) -> Self {
        Self { app, id, forum }
    }

    /// The app.
    pub fn app(self) -> App {
        self.app
    }

    /// The forum.
    pub fn id(self) -> Id {
        self.id
    }

    /// Reads the stored plan; the default where it is gone. Reactive.
    pub fn with<T: Default>(self, read: impl FnOnce(&Forum) -> T) -> T {
        self.forum.with(|forum| forum.as_ref().map(read).unwrap_or_default())
    }

    /// Changes the stored plan; the app says why where that is refused.
    pub fn change(self, change: impl FnOnce(&mut Forum)) -> bool {
        let Some(mut forum) = self.forum.get_untracked() else { return false };
        change(&mut forum);
        self.app.record(Command::Revise(self.id, Body::Forum(forum))).is_some()
    }

    /// The same for a field, which shows the reason itself.
    fn change_field(self, change: impl FnOnce(&mut Forum)) -> Option<Refusal> {
        if self.change(change) { None } else { self.app.take_refusal() }
    }
}

/// A text of the plan. `read` and `write` name the place; rows that are gone read as empty and write nothing.
#[component]
pub fn PlanText(
    edit: Edit,
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    read: fn(&Forum, usize) -> Option<&String>,
    write: fn(&mut Forum, usize) -> Option<&mut String>,
    /// The row.
    #[prop(optional)]
    at: usize,
    #[prop(optional)] required: bool,
    #[prop(default = 1)] lines: u32,
    #[prop(default = "text")] kind: &'static str,
) -> impl IntoView {
    let value = Memo::new(move |_| edit.with(|forum| read(forum, at).cloned().unwrap_or_default()));
    let refused = RwSignal::new(None::<(String, Refusal)>);
    let change = move |typed: String| {
        let stored = value.get_untracked();
        let refusal = edit.change_field(|forum| {
            if let Some(place) = write(forum, at) {
                *place = typed;
            }
        });
        refused.set(refusal.map(|refusal| (stored, refusal)));
    };
    // Undo, or another row in this place, makes the reason pointless.
    let error = Signal::derive(move || {
        let (stored, refusal) = refused.get()?;
        (stored == value.get()).then(|| text::refusal(refusal, edit.app.text().lang))
    });
    view! {
        <TextField id=id label=label value=Signal::derive(move || value.get()) on_change=change error=error
            required=required lines=lines kind=kind/>
    }
}
