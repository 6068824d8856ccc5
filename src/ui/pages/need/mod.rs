//! One need card: four short steps, one at a time, saved with every answer, and the draft beside them.
//!
//! Which step is shown is kept like a text in progress: it is nobody's but this device's.

mod involvement;
mod paper;
mod person;
mod priority;
mod problem;
mod progress;

use leptos::prelude::*;

use super::board::UndoRedo;
use super::gone::{Gone, of_plan};
use crate::app::{App, after, app, focus, print, to_top};
use crate::catalog::{Choice, Grade};
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::forum::{Conditions, Need, NeedQuestion};
use crate::domain::id::{Id, Key};
use crate::route::Route;
use crate::ui::pages::condition::ConditionsAbout;
use crate::ui::parts::{AppBar, Glyph, Icon, Pick};

use involvement::Involvement;
pub use paper::{NeedSheet, NeedSummary, budget_words, places};
use person::Person;
pub use priority::BudgetFields;
use priority::Priority;
use problem::Problem;
pub use problem::TableBodies;
use progress::{Asked, Stepper};

/// How many steps a card has.
const STEPS: usize = 4;

/// The heading of the step that is shown: where the focus goes with a new step.
const STEP_HEAD: &str = "step-head";

/// One need card.
#[component]
pub fn NeedPage(forum: Id, need: Id) -> impl IntoView {
    let app = app();
    let me = app.me();
    let card = Memo::new(move |_| {
        app.records.with(|records| match records.body(&me, need) {
            Some(Body::Need(card)) => Some(card.clone()),
            _ => None,
        })
    });
    let there = Memo::new(move |_| card.with(Option::is_some));
    let kept = app.draft(&step_name(need)).parse().ok().filter(|step| *step < STEPS).unwrap_or(0);
    let desk = Desk { app, forum, id: need, card, step: RwSignal::new(kept) };
    move || if there.get() { page(desk).into_any() } else { view! { <Gone/> }.into_any() }
}

/// Under which name the step of a card is kept.
fn step_name(need: Id) -> String {
    format!("need-step/{}", need.short())
}

/// What every question needs.
#[derive(Clone, Copy)]
struct Desk {
    app: App,
    forum: Id,
    id: Id,
    card: Memo<Option<Need>>,
    step: RwSignal<usize>,
}

impl Desk {
    /// Something of the card; its default where the card is gone.
    fn read<T: Default + PartialEq + Send + Sync + 'static>(self, read: fn(&Need) -> T) -> Signal<T> {
        part(self.card, read)
    }

    fn change(self, change: impl FnOnce(&mut Need)) {
        let Some(mut need) = self.card.get_untracked() else { return };
        change(&mut need);
        self.app.record(Command::Revise(self.id, Body::Need(need)));
    }

    /// Shows a step; the focus goes to its heading.
    fn go_to(self, step: usize) {
        self.show(step);
        after(0, || {
            to_top();
            focus(STEP_HEAD);
        });
    }

    /// Shows a question; the focus goes into it.
    fn ask(self, question: NeedQuestion) {
        self.show(question.step());
        after(0, move || focus(place(question)));
    }

    fn show(self, step: usize) {
        self.step.set(step);
        self.app.keep_draft(&step_name(self.id), &step.to_string());
    }
}

/// The id of a question's field or group on the page.
fn place(question: NeedQuestion) -> &'static str {
    match question {
        NeedQuestion::Problem => "problem",
        NeedQuestion::Person => "ask-role",
        NeedQuestion::Level => "ask-level",
        NeedQuestion::Field => "field",
        NeedQuestion::WorkStyle => "ask-work-style",
        NeedQuestion::Fallback => "fallback",
        NeedQuestion::Days => "days",
        NeedQuestion::Months => "months",
        NeedQuestion::Importance => "ask-importance",
        NeedQuestion::Urgency => "ask-urgency",
    }
}

/// The choices of a table of the catalog.
pub(super) fn picks(app: App, table: &'static [Choice]) -> Vec<Pick> {
    let lang = app.lang.get_untracked();
    table.iter().map(|choice| Pick::new(choice.id, choice.label.of(lang))).collect()
}

/// The grades of a table of the catalog.
pub(super) fn grades(app: App, table: &'static [Grade]) -> Vec<Pick> {
    let lang = app.lang.get_untracked();
    table.iter().map(|grade| Pick::new(grade.level.to_string(), grade.label.of(lang))).collect()
}

/// Something of a card; its default where the card is gone.
pub(super) fn part<C, T>(card: Memo<Option<C>>, read: fn(&C) -> T) -> Signal<T>
where
    C: Send + Sync + 'static,
    T: Default + PartialEq + Send + Sync + 'static,
{
    // A memo: what another answer changes must not reach into a field that somebody is typing in.
    Memo::new(move |_| card.with(|card| card.as_ref().map(read).unwrap_or_default())).into()
}

/// What is asked besides, in a fold that says how much of it is written.
#[component]
fn Besides(desk: Desk, written: fn(&Need) -> usize, children: Children) -> impl IntoView {
    let text = &desk.app.text().need;
    let written = desk.read(written);
    view! {
        <details class="fold fold--row">
            <summary>{move || (text.more)(written.get())}</summary>
            <div class="stack">{children()}</div>
        </details>
    }
}

fn page(desk: Desk) -> impl IntoView {
    let Desk { app, forum, id, card, step } = desk;
    let text = &app.text().need;
    let me = app.me();
    let mine = me.clone();
    let number = Memo::new(move |_| {
        app.records
            .with(|records| records.needs(&mine, forum).iter().position(|row| row.0 == id))
            .map_or(1, |at| at + 1)
    });
    let title = of_plan(app, forum, |plan| Some(plan.title.clone()));
    let open = Memo::new(move |_| {
        card.with(|card| card.as_ref().map_or(0, |need| need.questions().filter(|(_, answered)| !answered).count()))
    });
    let conditions = Memo::new(move |_| {
        let key = Key { stream: me.clone(), id };
        card.with(|card| {
            let Some(need) = card else { return Vec::new() };
            let all = app.records.with(|records| Conditions::of(records, forum));
            all.concerning(&key, need).map(|(_, condition)| condition.clone()).collect()
        })
    });
    let delete = move |_| {
        app.keep_draft(&step_name(id), "");
        app.record(Command::Delete(id));
        app.go(&Route::Needs(forum));
    };
    let draft = move || card.get().map(|need| view! { <NeedSummary need=need number=number.get()/> });
    let sheet = move || {
        card.get().map(|need| {
            view! {
                <NeedSheet need=need number=number.get() forum=forum conditions=conditions.get()/>
            }
        })
    };
    let questions = move |step: usize| match step {
        0 => view! { <Problem desk=desk/> }.into_any(),
        1 => view! { <Person desk=desk/> }.into_any(),
        2 => view! { <Involvement desk=desk/> }.into_any(),
        _ => view! { <Priority desk=desk/> }.into_any(),
    };
    let head = move || text.step_heads.get(step.get()).copied();
    view! {
        <div class="page">
            <header><AppBar place=Signal::derive(move || (text.need)(number.get())) more=Signal::derive(move || title.get())/></header>
            <main id="main" class="need" tabindex="-1">
                <div class="board-head">
                    <h1 class="h-lg phrase">{move || (text.card_head)(number.get(), open.get())}</h1>
                    <UndoRedo/>
                </div>
                <Stepper desk=desk/>
                <div class="need__cols">
                    <section class="stack stack--5" aria-labelledby=STEP_HEAD>
                        <h2 class="need__step" id=STEP_HEAD tabindex="-1">{head}</h2>
                        // Keyed: a fold that was opened in one step is not open in the next.
                        <For each=move || [step.get()] key=|step| *step children=questions/>
                    </section>
                    <aside class="stack stack--5 need__side" aria-label=text.draft>
                        <Asked desk=desk/>
                        {draft}
                        <ConditionsAbout cards=conditions/>
                        <div class="row">
                            <button type="button" class="btn btn--sm" on:click=move |_| print()>
                                <Glyph icon=Icon::Print/>{text.print_one}
                            </button>
                            <button type="button" class="btn btn--quiet btn--sm" on:click=delete>
                                <Glyph icon=Icon::Trash/>{text.delete_need}
                            </button>
                        </div>
                    </aside>
                </div>
                {sheet}
            </main>
            <footer class="dock"><Ways desk=desk/></footer>
        </div>
    }
}

/// Back and on: from step to step, and out to all cards at both ends.
#[component]
fn Ways(desk: Desk) -> impl IntoView {
    let text = &desk.app.text().need;
    let list = Route::Needs(desk.forum).to_string();
    let name = move |step: usize| text.steps.get(step).copied().unwrap_or_default();
    let back = {
        let list = list.clone();
        move || match desk.step.get().checked_sub(1) {
            Some(step) => view! {
                <button type="button" class="btn btn--text" on:click=move |_| desk.go_to(step)>
                    <Glyph icon=Icon::ArrowLeft/>{(text.back_to)(name(step))}
                </button>
            }
            .into_any(),
            None => view! {
                <a class="btn btn--text" href=list.clone()><Glyph icon=Icon::ArrowLeft/>{text.all_needs}</a>
            }
            .into_any(),
        }
    };
    let on = move || match desk.step.get() + 1 {
        step if step < STEPS => view! {
            <button type="button" class="btn btn--solid btn--lg" on:click=move |_| desk.go_to(step)>
                {(text.on_to)(name(step))}<Glyph icon=Icon::ArrowRight/>
            </button>
        }
        .into_any(),
        _ => view! { <a class="btn btn--solid btn--lg" href=list.clone()>{text.all_needs}</a> }.into_any(),
    };
    view! {
        <div class="dock__nav">
            {back}
            <p class="small muted">{text.stays}</p>
            {on}
        </div>
    }
}
