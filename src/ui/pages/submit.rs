//! Handing the assessment over: to which call, all that is inside in words, what to look at first, then the sealed hand-out.
//!
//! Without a call nothing leaves but paper. Keys that changed since the call was chosen need one more look.

mod inside;
mod look;

use leptos::prelude::*;

use super::assess::own;
use super::assess::target::{Choice, calls, keep, pick, remembered};
use super::gone::Gone;
use crate::app::{App, Outgoing, app, now};
use crate::domain::id::Id;
use crate::domain::plain::plain;
use crate::domain::skill::{Call, Profile, Track};
use crate::route::Route;
use crate::ui::pages::call::facts;
use crate::ui::parts::{AppBar, Banner, Glyph, HandOut, Icon, Tone};

/// Handing over the own assessment.
#[component]
pub fn SubmitPage() -> impl IntoView {
    let app = app();
    let own = own(app);
    let id = Memo::new(move |_| own.with(|own| own.as_ref().map(|(id, _)| *id)));
    move || match id.get() {
        Some(id) => view! { <Submit id=id own=own/> }.into_any(),
        None => view! { <Gone/> }.into_any(),
    }
}

/// How far it has come: what stands in the way of handing over.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// The answers are not closed.
    Unfinished,
    /// There is no consent that stands.
    Ended,
    /// Nothing.
    Open,
}

#[component]
fn Submit(id: Id, own: Memo<Option<(Id, Profile)>>) -> impl IntoView {
    let app = app();
    let text = app.text();
    let words = &text.assess.outcome.submit;
    let way = Memo::new(move |_| {
        own.with(|own| {
            let Some((_, profile)) = own else { return Way::Unfinished };
            // What stays here anyway needs no consent.
            let stays = profile.assessment.track == Track::Staff && calls(app, |call| call.is_open(now())).is_empty();
            match (profile.assessment.finished, profile.assessment.may_be_used(now())) {
                (None, _) => Way::Unfinished,
                (_, false) if !stays => Way::Ended,
                _ => Way::Open,
            }
        })
    });
    let body = move || match way.get() {
        Way::Unfinished => lead(words.unfinished, Route::Check).into_any(),
        Way::Ended => lead(words.ended, Route::Assess).into_any(),
        Way::Open => view! { <Hand id=id own=own/> }.into_any(),
    };
    view! {
        <div class="page">
            <header><AppBar place=words.place/></header>
            <main id="main" class="wrap wrap--narrow stack--5 submit" tabindex="-1">{body}</main>
            <footer class="dock"><div class="dock__nav">
                <a class="btn btn--text" href=Route::Outcome.to_string()><Glyph icon=Icon::ArrowLeft/>{words.to_result}</a>
            </div></footer>
        </div>
    }
}

/// What to do first.
fn lead([title, todo, way]: [&'static str; 3], place: Route) -> impl IntoView {
    view! {
        <h1 class="h-lg">{title}</h1>
        <p>{todo}</p>
        <div><a class="btn btn--solid btn--lg" href=place.to_string()>{way}<Glyph icon=Icon::ArrowRight/></a></div>
    }
}

/// The call that the file goes to, and the hand-out.
#[component]
fn Hand(id: Id, own: Memo<Option<(Id, Profile)>>) -> impl IntoView {
    let app = app();
    let text = app.text();
    let words = &text.assess.outcome.submit;
    let calls = Memo::new(move |_| calls(app, |call| call.is_open(now())));
    let none = Memo::new(move |_| calls.with(Vec::is_empty));
    let staff = Memo::new(move |_| {
        own.with(|own| own.as_ref().is_some_and(|(_, profile)| profile.assessment.track == Track::Staff))
    });
    let chosen = RwSignal::new(remembered(app));
    let call = Memo::new(move |_| calls.with(|calls| pick(calls, chosen.get())));
    let over = Memo::new(move |_| {
        let call = app.records.with(|records| records.call(chosen.get()?).cloned())?;
        (!call.is_open(now())).then(|| plain(&call.title))
    });
    let heading = move || match (none.get(), staff.get()) {
        (false, _) => words.title,
        (true, true) => words.stays[0],
        (true, false) => words.title_open,
    };
    let past = move || over.get().map(|title| view! { <Banner tone=Tone::Warn title=(words.over)(&title)>""</Banner> });
    view! {
        <h1 class="h-lg">{heading}</h1>
        {past}
        {move || if none.get() {
            nowhere(app, staff.get()).into_any()
        } else {
            view! {
                <section class="stack stack--3" aria-labelledby="call">
                    <div class="section-head"><h2 id="call">{words.call}</h2></div>
                    <Choice calls=calls chosen=chosen/>
                    {move || call.get().map(|(_, call)| view! { <p><b><bdi>{plain(&call.title)}</bdi></b></p> {facts(text, &call)} })}
                </section>
            }.into_any()
        }}
        <section class="stack stack--3" aria-labelledby="inside-all">
            <div class="section-head"><h2 id="inside-all">{move || if none.get() { words.held[0] } else { words.inside }}</h2></div>
            <p class="small">{move || if none.get() { words.held[1] } else { words.inside_help }}</p>
            {move || own.with(|own| own.as_ref().map(|(_, profile)| inside::inside(text, profile)))}
        </section>
        {move || call.get().map(|(call_id, call)| view! { <To id=id call_id=call_id call=call own=own/> })}
    }
}

/// What to look at, then the hand-out to one call.
#[component]
fn To(id: Id, call_id: Id, call: Call, own: Memo<Option<(Id, Profile)>>) -> impl IntoView {
    let app = app();
    let text = app.text();
    let changed = RwSignal::new(look::keys(app, call_id, &call));
    keep(app, Some(call_id));
    let accept = {
        let call = call.clone();
        Callback::new(move |()| {
            look::accept(app, call_id, &call);
            changed.set(None);
        })
    };
    let warnings = move || own.with(|own| own.as_ref().map(|(_, profile)| look::warnings(app, profile, &call)));
    view! {
        {warnings}
        {move || match changed.get() {
            Some(change) => look::ask(text, &change, accept).into_any(),
            None => view! { <HandOut outgoing=Outgoing::Assessment(id, Some(call_id)) from=text.assess.outcome.from/> }.into_any(),
        }}
    }
}

/// No open call: why it stays here, the way to a call, and paper.
fn nowhere(app: App, staff: bool) -> impl IntoView {
    let words = &app.text().call;
    let ours = &app.text().assess.outcome.submit;
    let [title, why, way] = words.none;
    let (title, why) = if staff { (None, ours.stays[1]) } else { (Some(view! { <h2 class="h-sm">{title}</h2> }), why) };
    let known = app.records.with_untracked(|records| records.calls().next().is_some());
    let over = known.then(|| view! { <p>{words.all_over}</p> });
    view! {
        <div class="empty">
            {title}
            <p>{why}</p>
            {over}
            <a class="btn" class:btn--solid=!staff href=Route::Open.to_string()><Glyph icon=Icon::Folder/>{way}</a>
        </div>
        <section class="stack stack--2" aria-labelledby="paper">
            <div class="section-head section-head--thin"><h2 id="paper">{ours.print}</h2></div>
            <p>{ours.print_help}</p>
            <div><a class="btn" href=Route::Outcome.to_string()><Glyph icon=Icon::Print/>{ours.to_result}</a></div>
        </section>
    }
}
