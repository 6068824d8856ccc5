//! Which call an assessment is for: the one place that remembers the choice, from the consent to the hand-in and back.
//!
//! Nothing about a call is stored twice: only its id is remembered.

use leptos::prelude::*;

use crate::app::{App, app};
use crate::domain::id::Id;
use crate::domain::skill::Call;
use crate::ui::pages::call::ends;
use crate::ui::parts::{Pick, Radios};

/// Where the call is remembered that was chosen last: a withdrawal goes the same way, so it outlives one.
const CHOSEN: &str = "answered-call";

/// One of several calls; nothing to choose where there is only one.
#[component]
pub fn Choice(
    calls: Memo<Vec<(Id, Call)>>,
    chosen: RwSignal<Option<Id>>,
    /// The question; which call it is sent to, where none is given.
    #[prop(optional)]
    legend: Option<&'static str>,
    /// The words for no call yet, where that may be chosen too.
    #[prop(optional)]
    later: Option<&'static str>,
) -> impl IntoView {
    let app = app();
    let several = Memo::new(move |_| calls.with(|calls| calls.len() > 1));
    let picks = Signal::derive(move || {
        let sub = |call: &Call| {
            let parts = [call.office.clone(), ends(app.text(), call)];
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(app.text().common.and)
        };
        let pick =
            |(id, call): (Id, Call)| Pick { value: id.short(), sub: sub(&call), label: call.title, ..Pick::default() };
        let none = later.map(|words| Pick::new(String::new(), words));
        calls.get().into_iter().map(pick).chain(none).collect()
    });
    let value = Signal::derive(move || {
        let call = calls.with(|calls| pick(calls, chosen.get()));
        call.map(|(id, _)| id.short()).or_else(|| later.map(|_| String::new()))
    });
    let choose = Callback::new(move |value: String| chosen.set(Id::from_short(&value)));
    move || {
        several.get().then(|| {
            let legend = legend.unwrap_or(app.text().call.choose);
            view! { <Radios name="call" legend=legend picks=picks chosen=value on_change=choose/> }
        })
    }
}

/// The calls that this device knows, the newest first.
pub fn calls(app: App, counts: impl Fn(&Call) -> bool) -> Vec<(Id, Call)> {
    let mut found: Vec<(Id, Call)> = app.records.with(|records| {
        let known = records.calls().filter(|(_, call)| counts(call) && !call.recipients.is_empty());
        known.map(|(key, call)| (key.id, call.clone())).collect()
    });
    found.sort_by_key(|(id, _)| std::cmp::Reverse(*id));
    found.dedup_by_key(|(id, _)| *id);
    found
}

/// The chosen one; the only one needs no choice.
pub fn pick(calls: &[(Id, Call)], chosen: Option<Id>) -> Option<(Id, Call)> {
    match calls {
        [only] => Some(only.clone()),
        _ => calls.iter().find(|(id, _)| Some(*id) == chosen).cloned(),
    }
}

/// The call that was chosen last.
pub fn remembered(app: App) -> Option<Id> {
    Id::from_short(&app.draft(CHOSEN))
}

/// Remembers the choice; none forgets it.
pub fn keep(app: App, call: Option<Id>) {
    if remembered(app) != call {
        app.keep_draft(CHOSEN, &call.map(|call| call.short()).unwrap_or_default());
    }
}
