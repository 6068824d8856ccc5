//! The fields of a case: the short form of the category page, and the whole one.
//!
//! A month to come and a period that runs backwards stay written, with the message at the field.

use leptos::prelude::*;

use super::edit::{CaseEdit, CaseText};
use super::links::Links;
use crate::app::{app, now};
use crate::catalog;
use crate::domain::skill::{Evidence, Incomplete, month};
use crate::ui::parts::{Dropdown, Pick, TextField};

/// When, where, what was done, what remained.
#[component]
pub fn ShortForm(edit: CaseEdit) -> impl IntoView {
    let words = &app().text().cases;
    view! {
        <div class="case__pair">
            <CaseMonth edit=edit name="month" words=[words.month, ""] read=|case| case.month.clone() write=|case| &mut case.month/>
            <Sort edit=edit/>
        </div>
        <Act edit=edit/>
    }
}

/// Everything, and the items that the case shows.
#[component]
pub fn WholeForm(edit: CaseEdit) -> impl IntoView {
    let words = &app().text().cases;
    view! {
        <CaseText edit=edit name="title" words=words.title read=|case| case.title.clone() write=|case| &mut case.title/>
        <div class="case__pair case__pair--even">
            <CaseMonth edit=edit name="since" words=words.since read=|case| case.since.clone() write=|case| &mut case.since/>
            <CaseMonth edit=edit name="month" words=words.until read=|case| case.month.clone() write=|case| &mut case.month/>
        </div>
        <Sort edit=edit/>
        <CaseText edit=edit name="organisation" words=words.organisation
            read=|case| case.organisation.clone() write=|case| &mut case.organisation/>
        <CaseText edit=edit name="role" words=words.role read=|case| case.role.clone() write=|case| &mut case.role/>
        <Act edit=edit/>
        <CaseText edit=edit name="figures" words=words.figures lines=2
            read=|case| case.figures.clone() write=|case| &mut case.figures/>
        <CaseText edit=edit name="confirmer" words=words.confirmer
            read=|case| case.confirmer.clone() write=|case| &mut case.confirmer/>
        <div>
            <Tick edit=edit name="taught" words=words.taught read=|case| case.taught write=|case| &mut case.taught/>
            <Tick edit=edit name="shown" words=words.shown read=|case| case.shown write=|case| &mut case.shown/>
        </div>
        <Links edit=edit/>
    }
}

/// What was done, what remained.
#[component]
fn Act(edit: CaseEdit) -> impl IntoView {
    let words = &app().text().cases;
    view! {
        <CaseText edit=edit name="act" words=words.act lines=3 read=|case| case.act.clone() write=|case| &mut case.act/>
        <CaseText edit=edit name="left" words=words.left lines=2 read=|case| case.result.clone() write=|case| &mut case.result/>
    }
}

/// The sort of organisation.
#[component]
fn Sort(edit: CaseEdit) -> impl IntoView {
    let app = app();
    let lang = app.text().lang;
    let picks = catalog::organisations().iter().map(|sort| Pick::new(sort.id, sort.name.of(lang))).collect();
    let stored = edit.read(|case| case.sort.clone());
    let chosen = Signal::derive(move || Some(stored.get()).filter(|sort| !sort.is_empty()));
    let change = move |sort: Option<String>| {
        edit.change(|case| case.sort = sort.unwrap_or_default());
    };
    view! {
        <Dropdown id=edit.field("sort") label=app.text().cases.sort groups=vec![("", picks)] chosen=chosen on_change=change/>
    }
}

/// A month. One that is written is kept, even where it can't count.
#[component]
fn CaseMonth(
    edit: CaseEdit,
    name: &'static str,
    words: [&'static str; 2],
    read: fn(&Evidence) -> String,
    write: fn(&mut Evidence) -> &mut String,
) -> impl IntoView {
    let app = app();
    let stored = edit.read(read);
    let unread = RwSignal::new(None::<String>);
    let change = move |typed: String| {
        let found = month(&typed);
        unread.set((found.is_none() && !typed.is_empty()).then(|| typed.clone()));
        if found.is_some() || typed.is_empty() {
            edit.change(|case| *write(case) = found.unwrap_or_default());
        }
    };
    let value = Signal::derive(move || unread.get().unwrap_or_else(|| stored.get()));
    let error = Signal::derive(move || {
        let words = &app.text().cases;
        let case = edit.case.get();
        let (year, number, _) = now().date_in_japan();
        if unread.with(Option::is_some) {
            Some(words.month_unread.to_owned())
        } else if stored.get() > format!("{year:04}-{number:02}") {
            Some(words.month_future.to_owned())
        } else if name == "month" && case.is_some_and(|case| is_backwards(&case)) {
            Some(words.month_backwards.to_owned())
        } else {
            None
        }
    });
    let [label, help] = words;
    view! { <TextField id=edit.field(name) kind="month" label=label help=help value=value on_change=change error=error/> }
}

/// Whether the period runs backwards, whatever else the case lacks.
fn is_backwards(case: &Evidence) -> bool {
    let dated = Evidence {
        since: case.since.clone(),
        month: case.month.clone(),
        act: "1".to_owned(),
        result: "1".to_owned(),
        ..Evidence::default()
    };
    dated.incomplete(now()) == Some(Incomplete::Backwards)
}

/// Yes or no.
#[component]
fn Tick(
    edit: CaseEdit,
    name: &'static str,
    words: [&'static str; 2],
    read: fn(&Evidence) -> bool,
    write: fn(&mut Evidence) -> &mut bool,
) -> impl IntoView {
    let on = edit.read(read);
    let change = move |event| {
        let on = event_target_checked(&event);
        edit.change(|case| *write(case) = on);
    };
    let [label, help] = words;
    view! {
        <label class="choice choice--bare">
            <input type="checkbox" id=edit.field(name) prop:checked=move || on.get() on:change=change/>
            <span class="choice__main">{label}<span class="choice__sub">{help}</span></span>
        </label>
    }
}
