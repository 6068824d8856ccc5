//! Handing the assessment over: to which call, what stands in the file, then the sealed hand-out.
//!
//! Without a call nothing is offered but the way to one, and paper.

use leptos::prelude::*;

use super::inside;
use crate::app::{Outgoing, app, now};
use crate::domain::id::Id;
use crate::domain::skill::Profile;
use crate::route::Route;
use crate::ui::pages::assess::target::{Choice, calls, keep, pick, remembered};
use crate::ui::pages::call::facts;
use crate::ui::parts::{Glyph, HandOut, Icon};

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
                    keep(app, Some(call_id));
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
