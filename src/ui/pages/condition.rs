//! One card of personnel or finance: which form of appointment, which money, by when — never that something is lawful.

use leptos::prelude::*;

use super::board::UndoRedo;
use super::gone::{Gone, of_plan};
use super::need::{BudgetFields, TableBodies, budget_words, part, places};
use crate::app::{App, app};
use crate::catalog::{self, Status};
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::forum::{Condition, FINANCE, PERSONNEL};
use crate::domain::id::Id;
use crate::route::Route;
use crate::ui::parts::{AppBar, Dropdown, Glyph, Icon, MonthField, Municipalities, Pick, Several, TextField};

/// Place of a card's department in the lists of words: personnel, finance, another one.
pub(super) fn department(card: &Condition) -> usize {
    [PERSONNEL, FINANCE].iter().position(|id| *id == card.department).unwrap_or(2)
}

/// The cards of this table, oldest first: id, number within the department, card.
pub(super) fn of_table(app: App, forum: Id) -> Memo<Vec<(Id, usize, Condition)>> {
    let me = app.me();
    Memo::new(move |_| {
        let mut cards: Vec<(Id, usize, Condition)> = app.records.with(|records| {
            let own = records.written_by(&me).filter_map(|record| match record.body() {
                Some(Body::Condition(card)) if card.forum == forum => Some((record.id, 0, card.clone())),
                _ => None,
            });
            own.collect()
        });
        cards.sort_by_key(|(id, _, card)| (card.created_at, *id));
        let mut counts = [0_usize; 3];
        for (_, number, card) in &mut cards {
            if let Some(count) = counts.get_mut(department(card)) {
                *count += 1;
                *number = *count;
            }
        }
        cards
    })
}

/// What a card is about, in words.
pub(super) fn about(app: App, forum: Id, card: &Condition) -> String {
    let text = app.text();
    match card.need {
        Some(id) => {
            let needs = own_needs(app, forum);
            let here = needs.into_iter().find(|pick| pick.value == id.short());
            here.map_or_else(|| text.condition.need_elsewhere.to_owned(), |pick| pick.label)
        }
        None if card.municipalities.is_empty() => text.condition.nowhere.to_owned(),
        None => places(text, &card.municipalities),
    }
}

/// The need cards of this table as choices. Reactive.
fn own_needs(app: App, forum: Id) -> Vec<Pick> {
    let text = app.text();
    let needs = app.records.with(|records| records.needs(&app.me(), forum));
    let pick = |(at, (id, _, need)): (usize, (Id, u64, crate::domain::forum::Need))| {
        let problem = if need.problem.is_empty() { text.need.no_problem } else { &need.problem };
        Pick::new(id.short(), (text.condition.about_need)(at + 1, problem))
    };
    needs.into_iter().enumerate().map(pick).collect()
}

/// What a card says, under the name of its department.
#[component]
pub fn ConditionFacts(card: Condition) -> impl IntoView {
    let text = app().text();
    let words = &text.condition;
    let [_, appointments, budget, schemes, decided_by, said] = words.labels;
    let from = words.from.get(department(&card)).copied();
    let row = |label: &'static str, fact: AnyView| view! { <div><dt>{label}</dt><dd>{fact}</dd></div> };
    let forms: Vec<_> = card.appointments.iter().map(|id| named(id, appointment_name(id))).collect();
    let support: Vec<_> =
        card.schemes.iter().map(|id| named(id, catalog::scheme_name(id, text.lang).to_owned())).collect();
    let rows = [
        (!forms.is_empty()).then(|| row(appointments, view! { <ul>{forms}</ul> }.into_any())),
        card.budget.as_ref().map(|found| row(budget, budget_words(text, found).into_any())),
        (!support.is_empty()).then(|| row(schemes, view! { <ul>{support}</ul> }.into_any())),
        (!card.decided_by.is_empty()).then(|| row(decided_by, (text.need.month)(&card.decided_by).into_any())),
        (!card.said.is_empty()).then(|| row(said, card.said.clone().into_any())),
    ];
    let blank = rows.iter().all(Option::is_none).then(|| view! { <p class="is-empty small">{words.blank}</p> });
    view! {
        <section class="condition">
            <h3>{from}</h3>
            {blank}
            <dl>{rows.into_iter().flatten().collect_view()}</dl>
        </section>
    }
}

/// What personnel and finance say about a need card; nothing where they say nothing.
#[component]
pub fn ConditionsAbout(cards: Memo<Vec<Condition>>) -> impl IntoView {
    move || cards.get().into_iter().map(|card| view! { <ConditionFacts card=card/> }).collect_view()
}

fn appointment_name(id: &str) -> String {
    catalog::appointment(id).map_or_else(|| id.to_owned(), |form| form.name.of(app().text().lang).to_owned())
}

/// A name of the catalog, marked where nobody has verified it.
fn named(id: &str, name: String) -> impl IntoView + use<> {
    view! { <li>{name} {unverified(id)}</li> }
}

/// 「要確認」 for a form or a scheme that isn't verified; nothing for a name of one's own.
fn unverified(id: &str) -> Option<AnyView> {
    let form = catalog::appointment(id).map(|form| form.provenance.status);
    let scheme = || catalog::schemes().iter().find(|scheme| scheme.id == id).map(|scheme| scheme.provenance.status);
    let open = form.or_else(scheme).is_some_and(|status| status != Status::Verified);
    open.then(|| view! { <span class="chip chip--todo">{app().text().common.unverified}</span> }.into_any())
}

/// One card of personnel or finance.
#[component]
pub fn ConditionPage(forum: Id, card: Id) -> impl IntoView {
    let app = app();
    let me = app.me();
    let found = Memo::new(move |_| {
        app.records.with(|records| match records.body(&me, card) {
            Some(Body::Condition(card)) => Some(card.clone()),
            _ => None,
        })
    });
    let there = Memo::new(move |_| found.with(Option::is_some));
    let desk = Desk { app, forum, id: card, card: found };
    move || if there.get() { page(desk).into_any() } else { view! { <Gone/> }.into_any() }
}

/// What every question needs.
#[derive(Clone, Copy)]
struct Desk {
    app: App,
    forum: Id,
    id: Id,
    card: Memo<Option<Condition>>,
}

impl Desk {
    /// Something of the card; its default where the card is gone.
    fn read<T: Default + PartialEq + Send + Sync + 'static>(self, read: fn(&Condition) -> T) -> Signal<T> {
        part(self.card, read)
    }

    fn change(self, change: impl FnOnce(&mut Condition)) {
        let Some(mut card) = self.card.get_untracked() else { return };
        change(&mut card);
        self.app.record(Command::Revise(self.id, Body::Condition(card)));
    }
}

fn page(desk: Desk) -> impl IntoView {
    let Desk { app, forum, id, card } = desk;
    let text = &app.text().condition;
    let cards = of_table(app, forum);
    let place = card.with_untracked(|card| card.as_ref().map_or(2, department));
    let name = Signal::derive(move || {
        let number =
            cards.with(|cards| cards.iter().find(|(here, ..)| *here == id).map_or(1, |(_, number, _)| *number));
        text.card.get(place).map(|name| name(number)).unwrap_or_default()
    });
    let title = of_plan(app, forum, |plan| Some(plan.title.clone()));
    let delete = move |_| {
        app.record(Command::Delete(id));
        app.go(&Route::Conditions(forum));
    };
    let questions = if place == 1 {
        view! { <Finance desk=desk/> }.into_any()
    } else {
        view! { <Personnel desk=desk/> }.into_any()
    };
    view! {
        <div class="page">
            <header><AppBar place=name more=Signal::derive(move || title.get())/></header>
            <main id="main" class="wrap wrap--narrow stack stack--5" tabindex="-1">
                <div class="board-head">
                    <h1 class="h-lg">{name}</h1>
                    <UndoRedo/>
                </div>
                <About desk=desk/>
                {questions}
                <div><button type="button" class="btn btn--quiet btn--sm" on:click=delete><Glyph icon=Icon::Trash/>{text.delete}</button></div>
            </main>
            <footer class="dock"><div class="dock__nav">
                <p class="small muted">{app.text().need.stays}</p>
                <a class="btn btn--solid btn--lg" href=Route::Conditions(forum).to_string()>{text.all}</a>
            </div></footer>
        </div>
    }
}

/// Which need card, or which municipalities. With a card, its municipalities are kept too: it may be deleted some day.
#[component]
fn About(desk: Desk) -> impl IntoView {
    let Desk { app, forum, .. } = desk;
    let text = &app.text().condition;
    let prefecture = of_plan(app, forum, |plan| plan.prefecture.clone());
    let named = desk.read(|card| card.need.map(|id| id.short()));
    let mut needs = untrack(move || own_needs(app, forum));
    if let Some(id) = named.get_untracked().filter(|id| needs.iter().all(|need| need.value != *id)) {
        needs.push(Pick::new(id, text.need_elsewhere));
    }
    let choose = move |value: Option<String>| {
        let id = value.and_then(|value| Id::from_short(&value));
        let me = app.me();
        let codes = app.records.with_untracked(|records| match id.and_then(|id| records.body(&me, id)) {
            Some(Body::Need(need)) => need.municipalities.clone(),
            _ => Vec::new(),
        });
        desk.change(|card| {
            card.need = id;
            if !codes.is_empty() {
                card.municipalities = codes;
            }
        });
    };
    let any = !needs.is_empty();
    let free = move || named.with(Option::is_none);
    view! {
        <div class="stack">
            {any.then(|| view! {
                <Dropdown id="about" label=text.about groups=vec![("", needs)] none=text.about_places chosen=named
                    on_change=choose/>
            })}
            <Show when=free>
                <Municipalities id="condition-municipalities" label=text.places prefecture=prefecture
                    chosen=desk.read(|card| card.municipalities.clone())
                    on_change=move |codes| desk.change(|card| card.municipalities = codes)/>
                <TableBodies app=app forum=forum none=desk.read(|card| card.municipalities.is_empty())
                    on_take=move |codes| desk.change(|card| card.municipalities = codes)/>
            </Show>
        </div>
    }
}

#[component]
fn Personnel(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let text = &app.text().condition;
    let lang = app.text().lang;
    let forms: Vec<_> = catalog::appointments().iter().map(|form| Pick::new(form.id, form.name.of(lang))).collect();
    let [decided_by, _] = text.decided_by;
    view! {
        <Several id="appointments" label=text.appointments help=text.appointments_hint picks=forms detail=appointment
            chosen=desk.read(|card| card.appointments.clone())
            on_change=move |ids| desk.change(|card| card.appointments = ids)/>
        <TextField id="said" lines=3 label=text.said_personnel help=text.said_personnel_hint
            value=desk.read(|card| card.said.clone())
            on_change=move |words| desk.change(|card| card.said = words)/>
        <MonthField id="decided-by" label=decided_by value=desk.read(|card| card.decided_by.clone())
            on_change=move |month| desk.change(|card| card.decided_by = month)/>
    }
}

/// Legal basis and caution of a form of appointment.
fn appointment(id: &str) -> AnyView {
    let text = app().text();
    let Some(form) = catalog::appointment(id) else { return ().into_any() };
    view! {
        <p class="hint">
            {form.caution.of(text.lang)} " " {(text.condition.basis)(form.basis.of(text.lang))} " " {unverified(id)}
        </p>
    }
    .into_any()
}

/// Whether a scheme is verified.
fn scheme(id: &str) -> AnyView {
    unverified(id).unwrap_or_else(|| ().into_any())
}

#[component]
fn Finance(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let text = &app.text().condition;
    let lang = app.text().lang;
    let schemes: Vec<_> = catalog::schemes().iter().map(|row| Pick::new(row.id, row.name.of(lang))).collect();
    let own = RwSignal::new(String::new());
    let add = move |_| {
        let name = own.get_untracked();
        if !name.is_empty() {
            desk.change(|card| card.schemes.push(name));
            own.set(String::new());
        }
    };
    let [_, decided_by] = text.decided_by;
    view! {
        <BudgetFields app=app budget=desk.read(|card| card.budget.clone())
            on_change=move |budget| desk.change(|card| card.budget = budget)/>
        <Several id="schemes" label=text.schemes help=text.schemes_hint picks=schemes detail=scheme
            chosen=desk.read(|card| card.schemes.clone())
            on_change=move |ids| desk.change(|card| card.schemes = ids)/>
        <div class="row row--end-fields">
            <TextField id="scheme-own" label=text.scheme_own value=own on_change=move |words| own.set(words)/>
            <button type="button" class="btn" on:click=add><Glyph icon=Icon::Plus/>{text.scheme_add}</button>
        </div>
        <MonthField id="decided-by" label=decided_by value=desk.read(|card| card.decided_by.clone())
            on_change=move |month| desk.change(|card| card.decided_by = month)/>
        <TextField id="said" lines=3 label=text.said_finance help=text.said_finance_hint
            value=desk.read(|card| card.said.clone())
            on_change=move |words| desk.change(|card| card.said = words)/>
    }
}
