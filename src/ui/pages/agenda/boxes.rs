//! Every time box of a table, to scale and in words; and a fold in which boxes to come change places.

use leptos::prelude::*;

use super::clock::TableClock;
use super::drawing::scaled;
use crate::app::{after, focus};
use crate::domain::forum::{BoxState, TimeBox};
use crate::ui::parts::{Glyph, Icon};

/// All boxes, one below the other, as stairs through the time.
#[component]
pub fn Boxes(clock: TableClock) -> impl IntoView {
    let boxes = Memo::new(move |_| clock.run.with(|run| run.boxes.clone()));
    view! {
        <ol class="boxes">
            {move || boxes.with(|boxes| {
                let (total, bars) = scaled(boxes);
                boxes.iter().zip(bars).map(|(here, bar)| {
                    let (class, step) = match here.state {
                        BoxState::Done => ("is-done", None),
                        BoxState::Skipped => ("is-skipped", None),
                        BoxState::Now => ("is-now", Some("step")),
                        BoxState::Later => ("is-later", None),
                    };
                    view! {
                        <li class=class aria-current=step>
                            <svg class="boxes__bar" viewBox=format!("0 0 {total} 8") preserveAspectRatio="none" aria-hidden="true" focusable="false">
                                {bar.draw(total, 8)}
                            </svg>
                            {words(clock, here)}
                        </li>
                    }
                }).collect_view()
            })}
        </ol>
    }
}

fn words(clock: TableClock, here: &TimeBox) -> impl IntoView + use<> {
    let app = clock.app;
    let text = &app.text().agenda;
    let theme = clock.theme_number(here.at).map(|number| view! { <small>{(app.text().table.theme)(number)}</small> });
    let planned = (text.length)(here.planned);
    let length = (text.length)(here.seconds);
    let (state, length, more) = match here.state {
        BoxState::Done => (view! { <Glyph icon=Icon::Check/>{text.done} }.into_any(), (text.took)(&length), None),
        BoxState::Skipped => (text.skipped.into_any(), planned, None),
        BoxState::Now => (text.now.into_any(), length, Some((text.instead_of)(&planned))),
        BoxState::Later => (text.later.into_any(), length, Some((text.instead_of)(&planned))),
    };
    let more = more.filter(|_| here.planned != here.seconds).map(|more| view! { <small>{more}</small> });
    view! {
        <p class="boxes__words">
            <span class="boxes__state">{state}</span>
            <b class="boxes__title">{clock.title(here.at)} {theme}</b>
            <span class="boxes__length">{length} {more}</span>
        </p>
    }
}

/// Boxes to come, with buttons that move them; and the ways back to a beginning.
#[component]
pub fn Reorder(clock: TableClock) -> impl IntoView {
    let app = clock.app;
    let text = &app.text().agenda;
    let later = Memo::new(move |_| {
        let later = |here: &&TimeBox| here.state == BoxState::Later;
        clock.run.with(|run| run.boxes.iter().filter(later).map(|here| (here.key.clone(), here.at)).collect::<Vec<_>>())
    });
    let shift = move |key: String, up: bool| {
        let id = button_id(&key, up);
        clock.make(|sitting, plan, now| sitting.shift(plan, &key, up, now));
        // The row was put elsewhere, and took the focus away with it.
        after(0, move || focus(&id));
    };
    let row = move |(key, at): (String, usize)| {
        let name = (text.moves)(&clock.title(at));
        let theme = clock.theme_number(at).map(|number| view! { <small>{(app.text().table.theme)(number)}</small> });
        let (first, last) = (key.clone(), key.clone());
        let is_first = move || later.with(|later| later.first().is_some_and(|(here, _)| *here == first));
        let is_last = move || later.with(|later| later.last().is_some_and(|(here, _)| *here == last));
        let (up, down) = (key.clone(), key.clone());
        let shy = |edge: bool| if edge { "true" } else { "false" };
        view! {
            <li>
                <b>{clock.title(at)} {theme}</b>
                <button type="button" class="btn btn--sm btn--quiet" id=button_id(&key, true) aria-disabled=move || shy(is_first())
                    on:click=move |_| shift(up.clone(), true)>
                    <Glyph icon=Icon::ArrowUp/><span class="vh">{name.clone()}</span>{text.earlier}
                </button>
                <button type="button" class="btn btn--sm btn--quiet" id=button_id(&key, false) aria-disabled=move || shy(is_last())
                    on:click=move |_| shift(down.clone(), false)>
                    <Glyph icon=Icon::ArrowDown/><span class="vh">{name.clone()}</span>{text.later_on}
                </button>
            </li>
        }
    };
    // What is over can't be brought back, so it is asked first.
    let sure = RwSignal::new(false);
    view! {
        <details class="fold fold--row">
            <summary>{text.reorder}</summary>
            <div class="stack stack--3 reorder">
                <p class="muted">{text.reorder_text}</p>
                {move || later.with(Vec::is_empty).then(|| view! { <p>{text.nothing_to_move}</p> })}
                <ol class="reorder__list"><For each=move || later.get() key=|row| row.clone() children=row/></ol>
                {move || clock.has_begun.get().then(|| view! {
                    <div class="row">
                        {move || clock.present.get().is_some().then(|| view! {
                            <button type="button" class="btn btn--sm btn--quiet" on:click=move |_| clock.make(|sitting, _, now| sitting.again(now))>
                                {text.again}
                            </button>
                        })}
                        <button type="button" class="btn btn--sm btn--quiet" on:click=move |_| sure.set(true)>{text.restart}</button>
                    </div>
                    {move || sure.get().then(|| view! {
                        <div class="reorder__sure stack stack--2" role="alert">
                            <p>{text.restart_text}</p>
                            <div class="row">
                                <button type="button" class="btn btn--sm btn--solid" on:click=move |_| {
                                    sure.set(false);
                                    clock.make(|sitting, _, _| sitting.restart());
                                }>{text.restart_go}</button>
                                <button type="button" class="btn btn--sm btn--quiet" on:click=move |_| sure.set(false)>{app.text().common.cancel}</button>
                            </div>
                        </div>
                    })}
                })}
            </div>
        </details>
    }
}

fn button_id(key: &str, up: bool) -> String {
    format!("{}-{key}", if up { "up" } else { "down" })
}
