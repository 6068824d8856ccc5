//! Handing over what this device says about a person: sealed with the keys of the call that the person answered.
//!
//! Without a call nothing is offered but the way to one.

use leptos::prelude::*;

use crate::app::{Outgoing, app, now};
use crate::domain::id::Id;
use crate::domain::plain::plain;
use crate::domain::skill::Person;
use crate::route::Route;
use crate::ui::parts::{Banner, Glyph, HandOut, Icon, Pick, Radios, Tone};

/// The call, and the hand-out.
#[component]
pub fn HandScores(id: Id) -> impl IntoView {
    let app = app();
    let words = &app.text().interview;
    let calls = Memo::new(move |_| {
        let mut calls: Vec<(Id, String, String)> = app.records.with(|records| {
            let known = records.calls().filter(|(_, call)| !call.recipients.is_empty());
            known.map(|(key, call)| (key.id, plain(&call.title), plain(&call.office))).collect()
        });
        calls.sort_by_key(|call| std::cmp::Reverse(call.0));
        calls.dedup_by_key(|call| call.0);
        calls
    });
    let answered = Memo::new(move |_| {
        let me = app.me();
        let person = app.records.with(|records| Person::find(records, &me, id, now()))?;
        app.posted(&person.stream, id)?.audience
    });
    let known = Memo::new(move |_| calls.with(|calls| calls.iter().any(|call| Some(call.0) == answered.get())));
    let picked = RwSignal::new(None::<Id>);
    let chosen = Memo::new(move |_| match (picked.get(), known.get()) {
        (Some(call), _) => Some(call),
        (None, true) => answered.get(),
        // The only one there is still has to be looked at: the warning above says why.
        (None, false) => calls.with(|calls| if let [only] = calls.as_slice() { Some(only.0) } else { None }),
    });
    let picks = Signal::derive(move || {
        let pick = |(id, title, office): (Id, String, String)| Pick { sub: office, ..Pick::new(id.short(), title) };
        calls.get().into_iter().map(pick).collect::<Vec<_>>()
    });
    let value = Signal::derive(move || chosen.get().map(|id| id.short()));
    let choose = Callback::new(move |value: String| picked.set(Id::from_short(&value)));
    let any = Memo::new(move |_| {
        let call = chosen.get()?;
        Some(!app.contents(Outgoing::Review(id, call)).iter().all(|record| record.body().is_none()))
    });
    let none = Memo::new(move |_| calls.with(Vec::is_empty));
    move || {
        if none.get() {
            let [title, why, way] = words.no_call;
            return view! {
                <div class="empty">
                    <h3>{title}</h3>
                    <p>{why}</p>
                    <a class="btn" href=Route::Open.to_string()><Glyph icon=Icon::Folder/>{way}</a>
                </div>
            }
            .into_any();
        }
        view! {
            {move || (!known.get()).then(|| view! { <Banner tone=Tone::Warn title=words.other_call>""</Banner> })}
            <Radios name="call" legend=words.choose picks=picks chosen=value on_change=choose/>
            {move || match (chosen.get(), any.get()) {
                (Some(call), Some(true)) => {
                    view! { <HandOut outgoing=Outgoing::Review(id, call) from=words.from/> }.into_any()
                }
                (Some(_), _) => view! { <p>{words.nothing}</p> }.into_any(),
                (None, _) => ().into_any(),
            }}
        }
        .into_any()
    }
}
