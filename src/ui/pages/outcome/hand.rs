//! Handing the assessment over: to which call, what stands in the file, then the sealed hand-out.
//!
//! Without a call nothing is offered but the way to one, and paper.

use leptos::prelude::*;

use super::inside;
use crate::app::{App, Outgoing, app, now};
use crate::domain::id::Id;
use crate::domain::skill::{Call, Profile};
use crate::route::Route;
use crate::ui::pages::call::{ends, facts};
use crate::ui::parts::{Glyph, HandOut, Icon, Pick, Radios};

/// Where the call is remembered that was answered last: its withdrawal goes the same way.
const CHOSEN: &str = "answered-call";

/// The call that the file goes to, and the hand-out.
#[component]
pub fn Hand(id: Id, own: Memo<Option<(Id, Profile)>>) -> impl IntoView {
    let app = app();
    let words = &app.text().call;
    let calls = Memo::new(move |_| calls(app, |call| call.is_open(now())));
    let known = Memo::new(move |_| app.records.with(|records| records.calls().next().is_some()));
    let chosen = RwSignal::new(remembered(app));
    let call = Memo::new(move |_| calls.with(|calls| pick(calls, chosen.get())));
    let inside = move || own.with(|own| own.as_ref().map(|(_, profile)| inside(app.text(), profile)));
    let from = app.text().assess.outcome.from;
    move || {
        if calls.with(Vec::is_empty) {
            let [title, why, way] = words.none;
            let over = known.get().then(|| view! { <p>{words.all_over}</p> });
            view! {
                <div class="empty">
                    <h3>{title}</h3>
                    <p>{why}</p>
                    {over}
                    <a class="btn btn--solid" href=Route::Open.to_string()><Glyph icon=Icon::Folder/>{way}</a>
                </div>
                <p class="hint">{words.paper}</p>
            }
            .into_any()
        } else {
            view! {
                <Choice calls=calls chosen=chosen/>
                {move || call.get().map(|(call_id, call)| {
                    keep(app, call_id);
                    view! {
                        <section class="stack stack--2" aria-labelledby="answer">
                            <h3 class="h-sm" id="answer">{words.answer}</h3>
                            <p><b>{call.title.clone()}</b></p>
                            {facts(app.text(), &call)}
                        </section>
                        <section class="stack stack--2" aria-labelledby="file">
                            <h3 class="h-sm" id="file">{app.text().assess.outcome.inside}</h3>
                            {inside}
                        </section>
                        <HandOut outgoing=Outgoing::Assessment(id, Some(call_id)) from=from/>
                    }
                })}
            }
            .into_any()
        }
    }
}

/// One of several calls; nothing to choose where there is only one.
#[component]
pub fn Choice(calls: Memo<Vec<(Id, Call)>>, chosen: RwSignal<Option<Id>>) -> impl IntoView {
    let app = app();
    let several = Memo::new(move |_| calls.with(|calls| calls.len() > 1));
    let picks = Signal::derive(move || {
        let sub = |call: &Call| {
            let parts = [call.office.clone(), ends(app.text(), call)];
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(app.text().common.and)
        };
        let pick =
            |(id, call): (Id, Call)| Pick { value: id.short(), sub: sub(&call), label: call.title, ..Pick::default() };
        calls.get().into_iter().map(pick).collect()
    });
    let value = Signal::derive(move || Some(calls.with(|calls| pick(calls, chosen.get()))?.0.short()));
    let choose = Callback::new(move |value: String| chosen.set(Id::from_short(&value)));
    move || {
        several.get().then(|| {
            view! { <Radios name="call" legend=app.text().call.choose picks=picks chosen=value on_change=choose/> }
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

/// The call that was answered last.
pub fn remembered(app: App) -> Option<Id> {
    Id::from_short(&app.draft(CHOSEN))
}

fn keep(app: App, call: Id) {
    if remembered(app) != Some(call) {
        app.keep_draft(CHOSEN, &call.short());
    }
}
