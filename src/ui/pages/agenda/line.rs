//! The clock above every screen of a table, on one line: what to do now, what is left, on to the next box.
//!
//! It alone is drawn anew each second; the screen below never is.

use leptos::prelude::*;

use super::clock::{TableClock, fits};
use super::drawing::{Ring, Strip};
use crate::domain::forum::{Forum, Phase, Sitting};
use crate::domain::id::Id;
use crate::route::Route;
use crate::ui::parts::{Glyph, Icon};

/// The line. Nothing where the kit has no time boxes.
#[component]
pub fn ClockLine(forum: Id, plan: Forum, current: Route) -> impl IntoView {
    (!plan.agenda.is_empty()).then(|| line(TableClock::new(forum, plan), current))
}

fn line(clock: TableClock, current: Route) -> impl IntoView {
    let text = &clock.app.text().agenda;
    let open = RwSignal::new(false);
    let boxes = Memo::new(move |_| clock.run.with(|run| run.boxes.clone()));
    let title = move || clock.present.get().map(|at| clock.title(at)).unwrap_or_default();
    let paused = move || {
        (clock.phase.get() == Phase::Paused).then(|| view! { <span class="clock__paused">{text.paused}</span> })
    };
    let here = StoredValue::new(current);
    let elsewhere = move || {
        let place = match clock.phase.get() {
            Phase::Over => Some(Route::HandIn(clock.forum)),
            _ => clock.present_place(),
        };
        let place = place.filter(|place| !here.with_value(|here| fits(place, here)));
        place.map(|place| {
            view! { <a class="btn btn--sm clock__place" href=place.to_string()>{clock.to_place(&place)}</a> }
        })
    };
    let main = move || match clock.phase.get() {
        Phase::Waiting => button(clock.to_start(), false, move || clock.make(Sitting::start)).into_any(),
        Phase::Paused => {
            button(text.resume, false, move || clock.make(|sitting, _, now| sitting.resume(now))).into_any()
        }
        Phase::Running => view! {
            {button(text.more, true, move || clock.make(|sitting, _, now| sitting.extend(120, now)))}
            {button(clock.to_next(), false, move || here.with_value(|here| clock.go_on(here)))}
        }
        .into_any(),
        Phase::Over => ().into_any(),
    };
    let in_box = move || clock.in_box();
    let aloud = clock.aloud();
    view! {
        <section class="clock" class:is-open=move || open.get() aria-label=text.clock>
            <Strip boxes=boxes/>
            <div class="clock__row">
                <a class="clock__what timer" href=Route::Agenda(clock.forum).to_string()>
                    <Show when=in_box fallback=|| view! { <Glyph icon=Icon::Clock/> }><Ring run=clock.run/></Show>
                    <span>
                        <b>{move || clock.left()}</b>
                        <span class="clock__step">{paused} {title}</span>
                    </span>
                </a>
                <p class="clock__todo" id="clock-todo">{move || clock.todo()}</p>
                <div class="clock__do">{elsewhere} {main}</div>
                <Show when=in_box>
                    <button type="button" class="btn btn--sm btn--text clock__fold" aria-controls="clock-todo"
                        aria-expanded=move || open.get().to_string() on:click=move |_| open.update(|open| *open = !*open)>
                        {move || if open.get() { text.fold } else { text.todo }}
                    </button>
                </Show>
            </div>
            <p class="vh" role="status">{aloud}</p>
        </section>
    }
}

fn button(words: &'static str, is_extra: bool, act: impl Fn() + 'static) -> impl IntoView {
    let class = if is_extra { "btn btn--sm btn--quiet clock__extra" } else { "btn btn--sm clock__main" };
    view! { <button type="button" class=class on:click=move |_| act()>{words}</button> }
}
