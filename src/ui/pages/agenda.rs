//! The table's clock: every time box to scale, what to do now, and the way to its screen.
//!
//! A soft clock: it says what is left, in words first, and never moves by itself.

mod boxes;
mod clock;
mod drawing;
mod line;

use leptos::prelude::*;

use super::board::TableBar;
use super::gone::of_forum;
use crate::app::{after, app, focus, local, now};
use crate::domain::forum::{Forum, Phase, Sitting};
use crate::domain::id::Id;
use crate::domain::time::Time;
use crate::route::Route;
use crate::ui::parts::{Glyph, Icon};
use boxes::{Boxes, Reorder};
use clock::TableClock;
pub use clock::present_place;
use drawing::Ring;
pub use line::ClockLine;

/// The table's clock: every time box to scale, what to do now, and the way to its screen.
#[component]
pub fn AgendaPage(forum: Id) -> impl IntoView {
    of_forum(forum, move |plan| Some(agenda(forum, plan).into_any()))
}

fn agenda(forum: Id, plan: Forum) -> impl IntoView {
    let clock = TableClock::new(forum, plan.clone());
    let text = &clock.app.text().agenda;
    let (minutes, has_boxes) = clock.minutes();
    let heading = move || match (clock.has_begun.get(), clock.phase.get()) {
        _ if !has_boxes => text.no_boxes.to_owned(),
        (true, Phase::Waiting) => text.waiting.to_owned(),
        (false, Phase::Waiting) => (text.before)(minutes),
        (_, Phase::Over) => text.over.to_owned(),
        (_, Phase::Running | Phase::Paused) => {
            (text.now_is)(&clock.present.get().map(|at| clock.title(at)).unwrap_or_default())
        }
    };
    let body = move || {
        if !has_boxes {
            return view! { <p class="muted">{text.no_boxes_todo}</p> }.into_any();
        }
        view! {
            <Present clock=clock/>
            <section class="stack stack--2" aria-labelledby="boxes">
                <div class="section-head"><h2 id="boxes">{(clock.app.text().table.agenda)(minutes)}</h2></div>
                <Boxes clock=clock/>
            </section>
            <Reorder clock=clock/>
            <Sounds/>
        }
        .into_any()
    };
    view! {
        <div class="page">
            <header><TableBar forum=forum plan=plan current=Route::Agenda(forum)/></header>
            <main id="main" class="wrap wrap--narrow agenda-page stack stack--5" tabindex="-1">
                <h1 class="h-lg phrase">{heading}</h1>
                {body}
            </main>
            {has_boxes.then(|| view! { <footer class="dock"><Controls clock=clock/></footer> })}
        </div>
    }
}

/// The present box, large: what to do, what is left, where it is done.
#[component]
fn Present(clock: TableClock) -> impl IntoView {
    let text = &clock.app.text().agenda;
    let in_box = move || clock.in_box();
    let about = move || {
        let (seconds, planned, rest) = clock.run.with(|run| {
            let here = run.present();
            (here.map_or(0, |here| here.seconds), here.map_or(0, |here| here.planned), run.rest)
        });
        let (own, kits) = ((text.length)(seconds), (text.length)(planned));
        let own = if seconds == planned { (text.has)(&own) } else { (text.has_now)(&own, &kits) };
        let rest_minutes = (rest + 59) / 60;
        let runs = clock.phase.get() == Phase::Running;
        let end = runs.then(|| local(Time::from_seconds(now().seconds() + rest)));
        let end = end.map(|end| (text.ends_at)(&(clock.app.text().dates.clock)(end.hour, end.minute)));
        view! {
            <small>{own}</small>
            <small>{(text.whole)(rest_minutes)} {end.map(|end| view! { <span>{end}</span> })}</small>
        }
    };
    let paused = move || {
        (clock.phase.get() == Phase::Paused).then(|| view! { <small class="clock__paused">{text.paused}</small> })
    };
    let to_screen = move || {
        clock.present_place().map(|place| view! {
            <a class="btn btn--solid btn--lg" href=place.to_string()>{clock.to_place(&place)}<Glyph icon=Icon::ArrowRight/></a>
        })
    };
    let next = move || match clock.next.get() {
        Some(at) => (text.next_is)(&clock.title(at)),
        None => text.last.to_owned(),
    };
    let shrunk = move || match clock.shrunk() {
        0 => None,
        seconds => Some((text.shrunk)(&(text.length)(seconds))),
    };
    // Less than a minute is not worth a word.
    let late = move || {
        let late = u32::try_from(clock.run.with(|run| run.late)).unwrap_or(0);
        (late >= 60).then(|| (text.late)(&(text.length)(late / 60 * 60)))
    };
    let aloud = clock.aloud();
    let not_awake = move || (clock.awake.get() == Some(false)).then_some(text.not_awake);
    view! {
        <section class="present-box stack stack--3">
            <Show when=in_box fallback=move || view! { <p class="muted">{move || if clock.phase.get() == Phase::Over { text.over_todo } else { text.soft }}</p> }>
                <div class="timer timer--large">
                    <Ring run=clock.run/>
                    <p><b>{move || clock.left()}</b> {paused} {about}</p>
                </div>
                <p class="present-box__todo phrase">{move || clock.todo()}</p>
                <div class="row">{to_screen} <span class="muted">{next}</span></div>
                <p class="hint">{text.soft}</p>
                {move || shrunk().map(|words| view! { <p class="hint">{words}</p> })}
                {move || late().map(|words| view! { <p class="present-box__late"><Glyph icon=Icon::Clock/>{words}</p> })}
            </Show>
            <p class="vh" role="status">{aloud}</p>
            {move || not_awake().map(|words| view! { <p class="hint">{words}</p> })}
        </section>
    }
}

/// The buttons of the clock, in the thumb zone.
#[component]
fn Controls(clock: TableClock) -> impl IntoView {
    let text = &clock.app.text().agenda;
    // A memo: the clock changes each second, and the button doesn't.
    let has_before = Memo::new(move |_| clock.run.with(|run| run.before().is_some()));
    let back = move || {
        has_before.get().then(|| {
            view! { <button type="button" class="btn btn--quiet" on:click=move |_| clock.make(Sitting::back)>{text.back}</button> }
        })
    };
    let extend = move |words, seconds| {
        view! {
            <button type="button" class="btn btn--quiet" on:click=move |_| clock.make(|sitting, _, now| sitting.extend(seconds, now))>{words}</button>
        }
    };
    let rest = move || {
        match clock.phase.get() {
        Phase::Waiting => {
            view! { <button type="button" class="btn btn--solid controls__main" on:click=move |_| { clock.make(Sitting::start); keep_focus("clock-next"); }>{move || clock.to_start()}</button> }.into_any()
        }
        Phase::Over => {
            let hand_in = Route::HandIn(clock.forum).to_string();
            view! { <a class="btn btn--solid controls__main" href=hand_in>{text.to_hand_in}</a> }.into_any()
        }
        phase => {
            let runs = phase == Phase::Running;
            let hold: fn(&mut Sitting, Time) = if runs { Sitting::pause } else { Sitting::resume };
            view! {
                <button type="button" class="btn" class:btn--quiet=runs id="clock-hold" on:click=move |_| {
                    clock.make(|sitting, _, now| hold(sitting, now));
                    keep_focus("clock-hold");
                }>{if runs { text.pause } else { text.resume }}</button>
                {extend(text.less, -120)} {extend(text.more, 120)}
                <button type="button" class="btn btn--quiet" on:click=move |_| clock.make(Sitting::skip)>{text.skip}</button>
                <button type="button" class="btn controls__main" id="clock-next" on:click=move |_| clock.make(Sitting::next)>{move || clock.to_next()}<Glyph icon=Icon::ArrowRight/></button>
            }.into_any()
        }
    }
    };
    view! { <div class="controls" role="group" aria-label=text.controls>{back} {rest}</div> }
}

/// The buttons are built anew when the clock starts or stops: the focus goes to the one that follows.
fn keep_focus(id: &'static str) {
    after(0, move || focus(id));
}

/// Sounds, off until somebody wants them.
#[component]
fn Sounds() -> impl IntoView {
    let app = app();
    let text = &app.text().agenda;
    let on = RwSignal::new(app.has_sound());
    let switch = move |event| {
        let is_on = event_target_checked(&event);
        app.switch_sound(is_on);
        on.set(is_on);
    };
    view! {
        <label class="switch">
            <input type="checkbox" role="switch" prop:checked=move || on.get() on:change=switch/>
            <span>{move || if on.get() { text.sound_on } else { text.sound_off }}<small>{text.sound_text}</small></span>
        </label>
    }
}
