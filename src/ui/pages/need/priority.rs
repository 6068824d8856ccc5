//! Step 4: how important, how urgent, what it may cost, and how ready the receiving side is.

use leptos::prelude::*;

use super::{Besides, Desk, grades, picks};
use crate::app::App;
use crate::catalog;
use crate::domain::forum::{Budget, Need};
use crate::ui::parts::{Checks, Dropdown, NumberField, Radios, Several, TextField};

/// The state of a budget in which there is no range to ask for.
const NO_BUDGET: &str = "none";

#[component]
pub(super) fn Priority(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let text = &app.text().need;
    let grades = move |table| Signal::stored(grades(app, table));
    view! {
        <div class="stack stack--5">
            <Radios name="importance" inline=true legend=text.importance picks=grades(catalog::importance())
                chosen=desk.read(|need| need.importance.map(|grade| grade.to_string()))
                on_change=move |value: String| desk.change(|need| need.importance = value.parse().ok())/>
            <Radios name="urgency" inline=true legend=text.urgency picks=grades(catalog::urgency())
                chosen=desk.read(|need| need.urgency.map(|grade| grade.to_string()))
                on_change=move |value: String| desk.change(|need| need.urgency = value.parse().ok())/>
            <BudgetFields app=app budget=desk.read(|need| need.reception.budget.clone())
                on_change=move |budget| desk.change(|need| need.reception.budget = budget)/>
            <More desk=desk/>
        </div>
    }
}

/// What something may cost: its state, and a range where there is one to say.
#[component]
pub fn BudgetFields(
    app: App,
    budget: Signal<Option<Budget>>,
    #[prop(into)] on_change: Callback<Option<Budget>>,
) -> impl IntoView {
    let text = &app.text().need;
    let state = Signal::derive(move || budget.with(|budget| budget.as_ref().map(|budget| budget.state.clone())));
    let set_state = move |state: Option<String>| {
        let before = budget.get_untracked().unwrap_or_default();
        on_change.run(state.map(|state| match state.as_str() {
            NO_BUDGET => Budget { state, ..Budget::default() },
            _ => Budget { state, ..before },
        }));
    };
    let set = move |change: fn(&mut Budget, Option<u32>), number: Option<u32>| {
        let Some(mut budget) = budget.get_untracked() else { return };
        change(&mut budget, number);
        on_change.run(Some(budget));
    };
    let ranged = Memo::new(move |_| state.with(|state| state.as_deref().is_some_and(|state| state != NO_BUDGET)));
    let least = Memo::new(move |_| budget.with(|budget| budget.as_ref().and_then(|budget| budget.least)));
    let most = Memo::new(move |_| budget.with(|budget| budget.as_ref().and_then(|budget| budget.most)));
    let crossed = move || least.get().zip(most.get()).is_some_and(|(least, most)| least > most);
    let [at_least, at_most] = text.budget_ends;
    view! {
        <div class="stack stack--3">
            <Dropdown id="budget" label=text.budget groups=vec![("", picks(app, catalog::budgets()))] chosen=state
                on_change=set_state/>
            <Show when=move || ranged.get()>
                <div class="fields">
                    <NumberField id="budget-least" range=(0, 9_999_999) label=at_least unit=text.budget_unit
                        hint=text.budget_hint value=least
                        on_change=move |number| set(|budget, number| budget.least = number, number)/>
                    <NumberField id="budget-most" range=(0, 9_999_999) label=at_most unit=text.budget_unit
                        hint=text.budget_hint value=most
                        on_change=move |number| set(|budget, number| budget.most = number, number)/>
                </div>
            </Show>
            <p class="field__error" role="status">{move || crossed().then_some(text.budget_crossed)}</p>
        </div>
    }
}

#[component]
fn More(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let text = &app.text().need;
    let written = |need: &Need| {
        let reception = &need.reception;
        usize::from(!reception.readiness.is_empty())
            + usize::from(!reception.owner.is_empty())
            + usize::from(!reception.support.is_empty())
    };
    let readiness = picks(app, catalog::readiness());
    view! {
        <Besides desk=desk written=written>
                <Checks name="readiness" legend=text.readiness picks=Signal::stored(readiness)
                    chosen=desk.read(|need| need.reception.readiness.clone())
                    on_change=move |ids| desk.change(|need| need.reception.readiness = ids)/>
                <TextField id="owner" label=text.owner help=text.owner_hint
                    value=desk.read(|need| need.reception.owner.clone())
                    on_change=move |words| desk.change(|need| need.reception.owner = words)/>
                <Several id="support" label=text.support picks=picks(app, catalog::support())
                    chosen=desk.read(|need| need.reception.support.clone())
                    on_change=move |ids| desk.change(|need| need.reception.support = ids)/>
        </Besides>
    }
}
