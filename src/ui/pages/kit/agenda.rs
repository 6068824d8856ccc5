//! The time boxes against the hall's slot: a sentence, a bar to scale, and the boxes themselves in a fold.

use leptos::prelude::*;

use super::edit::Edit;
use super::step::Step;
use crate::app::app;
use crate::domain::forum::{AgendaStep, Fit, Forum};
use crate::ui::parts::{Glyph, Icon, NumberField};

/// The length of a new time box, in minutes.
const NEW_MINUTES: u32 = 5;

/// The agenda.
#[component]
pub fn Agenda(edit: Edit) -> impl IntoView {
    let app = app();
    let words = &app.text().kit;
    let count = Memo::new(move |_| edit.with(|forum| forum.agenda.len()));
    let slot = Memo::new(move |_| edit.with(|forum| forum.slot));
    let fit = Memo::new(move |_| edit.with(|forum| (forum.minutes(), forum.fit())));
    let mark = move || match fit.get().1 {
        Some(Fit::Exact) => Icon::CheckCircle,
        Some(Fit::Over(_)) => Icon::Warn,
        _ => Icon::Clock,
    };
    let add = move |_| {
        let title = words.step.to_owned();
        edit.change(|forum| {
            let id = forum.fresh_step();
            forum.agenda.push(AgendaStep { id, minutes: NEW_MINUTES, title, ..AgendaStep::default() });
        });
    };
    view! {
        <section aria-labelledby="agenda">
            <div class="section-head"><h2 id="agenda">{words.agenda}</h2></div>
            <div class="kit__slot">
                <NumberField id="slot" label=words.slot value=Signal::derive(move || slot.get()) range=(1, 600)
                    hint=words.slot_hint unit=words.minutes_unit optional=true
                    on_change=move |minutes| _ = edit.change(|forum| forum.slot = minutes)/>
                <p class="kit__fit" class:is-over=move || matches!(fit.get().1, Some(Fit::Over(_))) aria-live="polite">
                    {move || view! { <Glyph icon=mark()/> }}
                    <span>{move || { let (minutes, fit) = fit.get(); (words.fit)(minutes, fit) }}</span>
                </p>
            </div>
            <Scale edit=edit/>
            <Gaps edit=edit/>
            <details class="fold fold--row">
                <summary>{words.edit_agenda}</summary>
                <ol class="rows rows--steps">
                    <For each=move || 0..count.get() key=|at| *at let:at>
                        <Step edit=edit at=at/>
                    </For>
                </ol>
                <button type="button" class="btn btn--sm rows__add" id="add-step" on:click=add>
                    <Glyph icon=Icon::Plus/>{words.add_step}
                </button>
            </details>
        </section>
    }
}

/// The boxes to scale, shaded by theme, and where the slot ends. A picture of the sentence above it.
#[component]
fn Scale(edit: Edit) -> impl IntoView {
    let boxes = Memo::new(move |_| {
        edit.with(|forum| {
            let shade =
                |step: &AgendaStep| forum.themes.iter().position(|theme| step.theme.as_ref() == Some(&theme.id));
            let boxes: Vec<(u32, Option<usize>)> =
                forum.agenda.iter().map(|step| (step.minutes, shade(step))).collect();
            (boxes, forum.slot, forum.minutes())
        })
    });
    move || {
        let (boxes, slot, sum) = boxes.get();
        let whole = slot.unwrap_or(0).max(sum);
        let mut from = 0;
        let rects = boxes.into_iter().map(|(minutes, theme)| {
            let x = from;
            from += minutes;
            let class = match theme.map(|theme| theme % 3) {
                None => "scale__box",
                Some(0) => "scale__box scale__box--a",
                Some(1) => "scale__box scale__box--b",
                Some(_) => "scale__box scale__box--c",
            };
            view! { <rect class=class x=x y="2" width=minutes height="20"></rect> }
        });
        let over = slot.filter(|slot| *slot < sum).map(|slot| {
            view! { <rect class="scale__over" x=slot y="2" width=sum - slot height="20"></rect> }
        });
        let end = slot.map(|slot| view! { <path class="scale__end" d=format!("M{slot} 0V24")></path> });
        (whole > 0).then(|| {
            view! {
                <svg class="scale" viewBox=format!("0 0 {whole} 24") preserveAspectRatio="none" aria-hidden="true" focusable="false">
                    {rects.collect_view()}{over}{end}
                </svg>
            }
        })
    }
}

/// Themes without time, and time boxes without a minute.
#[component]
fn Gaps(edit: Edit) -> impl IntoView {
    let app = app();
    let words = &app.text().kit;
    let and = app.text().common.and;
    let gaps = Memo::new(move |_| edit.with(|forum| [idle(forum, words.theme_of), empty(forum)]));
    let said = move || {
        let sentences = gaps.get().into_iter().zip([words.idle, words.empty_steps]);
        let sentences = sentences.filter(|(rows, _)| !rows.is_empty()).map(|(rows, said)| said(&rows.join(and)));
        sentences.map(|sentence| view! { <p><Glyph icon=Icon::Info/><span>{sentence}</span></p> }).collect_view()
    };
    view! { <div class="kit__told" aria-live="polite">{said}</div> }
}

fn idle(forum: &Forum, name: fn(usize, &str) -> String) -> Vec<String> {
    let idle = forum.idle_themes();
    let themes = (1..).zip(&forum.themes).filter(|(number, _)| idle.contains(number));
    themes.map(|(number, theme)| name(number, &theme.title)).collect()
}

fn empty(forum: &Forum) -> Vec<String> {
    forum.empty_steps().into_iter().map(|number| number.to_string()).collect()
}
