//! The forms of the cases on a page, and one change to a case: the first one creates the record, later ones revise it.
//!
//! An empty form leaves nothing behind.

use leptos::prelude::*;

use crate::app::App;
use crate::catalog::CategoryId;
use crate::domain::body::Body;
use crate::domain::check::Refusal;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::skill::Evidence;
use crate::ui::parts::{KeptField, own_draft};

/// One case on the page. Its record may come later, so that the form stays while it is being filled in.
#[derive(Clone, Copy, PartialEq)]
pub struct Row {
    /// Unique on the page.
    pub number: usize,
    /// The record, once there is one.
    pub record: Option<Id>,
    /// Whether the form is open.
    pub open: bool,
}

/// The text fields of both forms.
const TEXTS: [&str; 7] = ["title", "organisation", "role", "act", "left", "figures", "confirmer"];

/// The cases on a page.
#[derive(Clone, Copy)]
pub struct Forms {
    /// The app.
    pub app: App,
    assessment: Id,
    category: Option<CategoryId>,
    /// The rows.
    pub rows: RwSignal<Vec<Row>>,
}

impl Forms {
    /// With these records; `open` is the one whose form is open at once. New ones belong to the category, if there is one.
    pub fn new(app: App, assessment: Id, category: Option<CategoryId>, held: &[Id], open: Option<Id>) -> Self {
        let forms = Self { app, assessment, category, rows: RwSignal::default() };
        let row = |(number, id): (usize, &Id)| {
            let record = Some(*id);
            Row { number, record, open: open == record || forms.is_begun(record) }
        };
        forms.rows.set(held.iter().enumerate().map(row).collect());
        if forms.is_begun(None) {
            forms.add();
        }
        forms
    }

    /// Under which name a text in progress is kept; without a record, that of the page's empty form.
    fn draft(self, record: Option<Id>, field: &str) -> String {
        let case = record.map_or_else(
            || format!("new-{}-{}", self.assessment.short(), self.category.map_or("", CategoryId::as_str)),
            |id| id.short(),
        );
        own_draft(&format!("case/{case}/{field}"))
    }

    /// Whether somebody was interrupted in the middle of a text.
    fn is_begun(self, record: Option<Id>) -> bool {
        TEXTS.iter().any(|field| !self.app.draft(&self.draft(record, field)).is_empty())
    }

    /// An empty form at the end; gives its number.
    pub fn add(self) -> usize {
        let number = self.rows.with_untracked(|rows| rows.iter().map(|row| row.number + 1).max().unwrap_or_default());
        self.rows.update(|rows| rows.push(Row { number, record: None, open: true }));
        number
    }

    /// Whether every form has something in it: no second empty one beside it. Reactive.
    pub fn full(self) -> bool {
        self.rows.with(|rows| rows.iter().all(|row| row.record.is_some()))
    }

    /// Changes one row.
    pub fn set(self, number: usize, change: impl FnOnce(&mut Row)) {
        self.rows.update(|rows| {
            if let Some(row) = rows.iter_mut().find(|row| row.number == number) {
                change(row);
            }
        });
    }

    /// Takes an empty form away.
    pub fn drop(self, number: usize) {
        self.rows.update(|rows| rows.retain(|row| row.number != number));
    }

    /// What the fields of one row need.
    pub fn case(self, number: usize) -> CaseEdit {
        let row = Memo::new(move |_| self.rows.with(|rows| rows.iter().find(|row| row.number == number).copied()));
        let case = Memo::new(move |_| {
            let id = row.get()?.record?;
            let me = self.app.me();
            self.app.records.with(|records| match records.body(&me, id) {
                Some(Body::Evidence(case)) => Some(case.clone()),
                _ => None,
            })
        });
        CaseEdit { forms: self, number, row, case }
    }
}

/// One case that is being edited.
#[derive(Clone, Copy)]
pub struct CaseEdit {
    /// All cases of the page.
    pub forms: Forms,
    /// Which row.
    pub number: usize,
    /// The row; `None` once it was taken away.
    pub row: Memo<Option<Row>>,
    /// The record's content, once there is one, and until it is deleted.
    pub case: Memo<Option<Evidence>>,
}

impl CaseEdit {
    /// A part of the case; its default where nothing is written. Reactive.
    pub fn read<T>(self, read: fn(&Evidence) -> T) -> Signal<T>
    where
        T: Default + PartialEq + Send + Sync + 'static,
    {
        // A memo: what another field changes must not reach into the one that somebody is typing in.
        Memo::new(move |_| self.case.with(|case| case.as_ref().map(read).unwrap_or_default())).into()
    }

    /// Changes the case; the app says why where that is refused.
    pub fn change(self, change: impl FnOnce(&mut Evidence)) -> bool {
        let app = self.forms.app;
        let category = self.forms.category.map_or_else(String::new, |id| id.as_str().to_owned());
        let blank = Evidence { assessment: Some(self.forms.assessment), category, ..Evidence::default() };
        let before = self.case.get_untracked();
        let mut after = before.clone().unwrap_or_else(|| blank.clone());
        change(&mut after);
        match (self.row.get_untracked().and_then(|row| row.record), before) {
            (Some(id), Some(_)) => app.record(Command::Revise(id, Body::Evidence(after))).is_some(),
            _ if after == blank => true,
            _ => {
                let created = app.record(Command::Create(Body::Evidence(after)));
                if created.is_some() {
                    self.forms.set(self.number, |row| row.record = created);
                }
                created.is_some()
            }
        }
    }

    /// The same for a field, which shows the reason itself.
    fn change_field(self, change: impl FnOnce(&mut Evidence)) -> Option<Refusal> {
        if self.change(change) { None } else { self.forms.app.take_refusal() }
    }

    /// The id of a field on the page.
    pub fn field(self, name: &str) -> String {
        format!("{name}-{}", self.number)
    }
}

/// A text of the case: kept while it is being typed, written when the field is left.
#[component]
pub fn CaseText(
    edit: CaseEdit,
    /// Names the field on the page.
    name: &'static str,
    /// Label and help.
    words: [&'static str; 2],
    read: fn(&Evidence) -> String,
    write: fn(&mut Evidence) -> &mut String,
    #[prop(default = 1)] lines: u32,
) -> impl IntoView {
    // The name changes with the first field that is written: from then on the form has a record.
    let place = move || edit.forms.draft(edit.row.get().and_then(|row| row.record), name);
    let change = move |typed: String| edit.change_field(|case| *write(case) = typed);
    let [label, help] = words;
    view! {
        <KeptField id=edit.field(name) place=Signal::derive(place) label=label help=help lines=lines value=edit.read(read)
            write=change/>
    }
}
