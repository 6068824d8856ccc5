//! The last concrete act in a category: one case, and a second one on request.
//!
//! A record is created with the first field that is filled in; an empty form leaves nothing behind.

use leptos::prelude::*;

use crate::app::{App, app, now};
use crate::catalog::CategoryId;
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::skill::{Evidence, Profile, month};
use crate::ui::parts::{Glyph, Icon, TextField};

/// A form on the page. Its record comes later, so that the form stays while it is being filled in.
#[derive(Clone, Copy, PartialEq)]
struct Form {
    number: usize,
    record: Option<Id>,
}

/// The cases of one category.
#[component]
pub fn Cases(assessment: Id, category: CategoryId, own: Memo<Option<(Id, Profile)>>) -> impl IntoView {
    let app = app();
    let words = &app.text().assess;
    let held = own.with_untracked(|own| {
        let cases = own
            .as_ref()
            .map(|(_, profile)| profile.cases.iter().filter(|(_, case)| case.category == category.as_str()));
        cases.map(|cases| cases.map(|(id, _)| Some(*id)).collect::<Vec<_>>()).unwrap_or_default()
    });
    let first = if held.is_empty() { vec![None] } else { held };
    let form = |(number, record): (usize, Option<Id>)| Form { number, record };
    let forms = RwSignal::new(first.into_iter().enumerate().map(form).collect::<Vec<_>>());
    let add = move |_| {
        forms.update(|forms| {
            let number = forms.iter().map(|form| form.number + 1).max().unwrap_or_default();
            forms.push(form((number, None)));
        });
    };
    // An empty form is enough: no second one beside it.
    let full = move || forms.with(|forms| forms.iter().all(|form| form.record.is_some()));
    view! {
        <section class="stack assess__recall" aria-labelledby="recall">
            <div class="stack stack--2">
                <h2 id="recall" class="need__q">{words.recall}</h2>
                <p class="small">{words.recall_help}</p>
            </div>
            <For each=move || forms.get() key={|form| form.number} let:form>
                <Case number=form.number forms=forms assessment=assessment category=category/>
            </For>
            {move || full().then(|| view! {
                <div class="row">
                    <button type="button" class="btn btn--quiet" on:click=add><Glyph icon=Icon::Plus/>{words.add_case}</button>
                    <span class="hint">{words.add_case_why}</span>
                </div>
            })}
        </section>
    }
}

/// One case.
#[component]
fn Case(number: usize, forms: RwSignal<Vec<Form>>, assessment: Id, category: CategoryId) -> impl IntoView {
    let app = app();
    let words = &app.text().assess;
    let here = move |forms: &Vec<Form>| forms.iter().find(|form| form.number == number).and_then(|form| form.record);
    let record = Memo::new(move |_| forms.with(here));
    let case = Memo::new(move |_| record.get().and_then(|id| stored(app, id)));
    let held = move |read: fn(&Evidence) -> &String| {
        Signal::derive(move || case.with(|case| case.as_ref().map(|case| read(case).clone()).unwrap_or_default()))
    };
    let save = move |edit: &dyn Fn(&mut Evidence)| {
        let before = case.get_untracked();
        let blank =
            Evidence { assessment: Some(assessment), category: category.as_str().to_owned(), ..Evidence::default() };
        let mut after = before.clone().unwrap_or_else(|| blank.clone());
        edit(&mut after);
        match (record.get_untracked(), before) {
            (Some(id), Some(_)) => {
                app.record(Command::Revise(id, Body::Evidence(after)));
            }
            _ if after == blank => {}
            _ => {
                let created = app.record(Command::Create(Body::Evidence(after)));
                forms.update(|forms| {
                    if let Some(form) = forms.iter_mut().find(|form| form.number == number) {
                        form.record = created;
                    }
                });
            }
        }
    };
    let remove = move |_| {
        if let Some(id) = record.get_untracked() {
            app.record(Command::Delete(id));
        }
        forms.update(|forms| {
            forms.retain(|form| form.number != number);
            if forms.is_empty() {
                forms.push(Form { number: number + 1, record: None });
            }
        });
    };
    let unread = RwSignal::new(false);
    let month_error = Signal::derive(move || unread.get().then(|| app.text().assess.month_hint.to_owned()));
    let set_month = move |text: String| {
        let read = month(&text);
        unread.set(read.is_none() && !text.is_empty());
        if read.is_some() || text.is_empty() {
            save(&|case| case.month = read.clone().unwrap_or_default());
        }
    };
    let id = move |field: &str| format!("{field}-{number}");
    let place = move || forms.with(|forms| forms.iter().position(|form| form.number == number).unwrap_or_default() + 1);
    let state = move || {
        let counts = case.with(|case| case.as_ref().map(|case| case.incomplete(now()).is_none()));
        let (icon, words) = match counts? {
            true => (Icon::CheckCircle, app.text().assess.counts),
            false => (Icon::Edit, app.text().assess.counts_not_yet),
        };
        Some(view! { <p class="small assess__state"><Glyph icon=icon/><span>{words}</span></p> })
    };
    view! {
        <fieldset class="stack stack--3 recall">
            <legend class="field__label">{move || (app.text().assess.case)(place())}</legend>
            <div class="recall__row">
                <TextField id=id("month") kind="month" label=words.month error=month_error
                    value=held(|case| &case.month) on_change=set_month/>
                <TextField id=id("organisation") label=words.organisation help=words.organisation_help
                    value=held(|case| &case.organisation) on_change=move |text: String| save(&|case| case.organisation.clone_from(&text))/>
            </div>
            <TextField id=id("act") lines=2 label=words.act
                value=held(|case| &case.act) on_change=move |text: String| save(&|case| case.act.clone_from(&text))/>
            <TextField id=id("left") lines=2 label=words.left help=words.left_help
                value=held(|case| &case.result) on_change=move |text: String| save(&|case| case.result.clone_from(&text))/>
            <label class="choice choice--bare">
                <input type="checkbox" prop:checked=move || case.with(|case| case.as_ref().is_some_and(|case| case.taught))
                    on:change=move |event| { let on = event_target_checked(&event); save(&|case| case.taught = on); }/>
                <span class="choice__main">{words.taught}</span>
            </label>
            {state}
            {move || record.get().map(|_| view! {
                <div><button type="button" class="btn btn--text btn--sm assess__remove" on:click=remove>
                    <Glyph icon=Icon::Trash/>{words.remove_case}
                </button></div>
            })}
        </fieldset>
    }
}

/// The case as it stands.
fn stored(app: App, id: Id) -> Option<Evidence> {
    let me = app.me();
    app.records.with(|records| match records.body(&me, id) {
        Some(Body::Evidence(case)) => Some(case.clone()),
        _ => None,
    })
}
