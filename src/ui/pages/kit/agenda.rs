//! The time boxes: minutes, name, what to do. Their order changes by buttons; the sum stands in words.

use leptos::prelude::*;

use super::edit::{Edit, PlanText};
use super::rows::Remove;
use crate::app::{app, focus};
use crate::catalog;
use crate::domain::forum::AgendaStep;
use crate::ui::parts::{Glyph, Icon, NumberField};

/// The length of a new time box, in minutes.
const NEW_MINUTES: u32 = 5;

/// The agenda.
#[component]
pub fn Agenda(edit: Edit) -> impl IntoView {
    let app = app();
    let text = &app.text().desk;
    let count = Memo::new(move |_| edit.with(|forum| forum.agenda.len()));
    let minutes = Memo::new(move |_| edit.with(crate::domain::forum::Forum::minutes));
    let compared = move || catalog::workshop().map(|template| (text.compared)(minutes.get(), template.minutes()));
    let add = move |_| {
        let step = AgendaStep { minutes: NEW_MINUTES, title: text.step.to_owned(), ..AgendaStep::default() };
        edit.change(|forum| forum.agenda.push(step));
    };
    view! {
        <section aria-labelledby="agenda">
            <div class="section-head"><h2 id="agenda">{text.agenda}</h2></div>
            <p aria-live="polite"><span class="kit__sum">{move || (text.sum)(minutes.get())}</span> " " <span class="muted">{compared}</span></p>
            <details class="fold fold--row">
                <summary>{text.edit_agenda}</summary>
                <ol class="rows rows--steps">
                    <For each=move || 0..count.get() key=|at| *at let:at>
                        <Step edit=edit at=at count=count/>
                    </For>
                </ol>
                <button type="button" class="btn btn--sm rows__add" id="add-step" on:click=add>
                    <Glyph icon=Icon::Plus/>{text.add_step}
                </button>
            </details>
        </section>
    }
}

#[component]
fn Step(edit: Edit, at: usize, count: Memo<usize>) -> impl IntoView {
    let app = app();
    let text = &app.text().desk;
    let minutes = Memo::new(move |_| edit.with(|forum| forum.agenda.get(at).map(|step| step.minutes)));
    let name =
        Memo::new(move |_| edit.with(|forum| forum.agenda.get(at).map(|step| step.title.clone()).unwrap_or_default()));
    let set_minutes = move |minutes: Option<u32>| {
        edit.change(|forum| {
            if let Some(step) = forum.agenda.get_mut(at) {
                step.minutes = minutes.unwrap_or(0);
            }
        });
    };
    let is_last = move || at + 1 >= count.get();
    let swap = move |other: usize, to: String| {
        edit.change(|forum| {
            if at.max(other) < forum.agenda.len() {
                forum.agenda.swap(at, other);
            }
        });
        focus(&to);
    };
    // The focus follows the row; at an end only the other button is left.
    let up = move |_| {
        if let Some(other) = at.checked_sub(1) {
            swap(other, if other == 0 { "step-0-down".into() } else { format!("step-{other}-up") });
        }
    };
    let down = move |_| {
        let last = at + 2 >= count.get_untracked();
        swap(at + 1, format!("step-{}-{}", at + 1, if last { "up" } else { "down" }));
    };
    let remove = move |()| {
        edit.change(|forum| {
            if at < forum.agenda.len() {
                forum.agenda.remove(at);
            }
        });
        focus("add-step");
    };
    view! {
        <li>
            <div class="kit__step">
                <NumberField id=format!("step-{at}-minutes") label=(text.step_minutes)(at + 1)
                    value=Signal::derive(move || minutes.get()) range=(0, 480)
                    hint=text.minutes_hint
                    unit=text.minutes_unit
                    on_change=set_minutes/>
                <PlanText edit=edit at=at id=format!("step-{at}-title") label=(text.step_title)(at + 1)
                    read=|forum, at| forum.agenda.get(at).map(|step| &step.title)
                    write=|forum, at| forum.agenda.get_mut(at).map(|step| &mut step.title)/>
                <div class="kit__todo">
                    <PlanText edit=edit at=at id=format!("step-{at}-todo") label=(text.step_todo)(at + 1) lines=2
                        read=|forum, at| forum.agenda.get(at).map(|step| &step.todo)
                        write=|forum, at| forum.agenda.get_mut(at).map(|step| &mut step.todo)/>
                </div>
            </div>
            <div class="rows__tools">
                {(at > 0).then(|| view! {
                    <button type="button" class="btn btn--quiet btn--sm" id=format!("step-{at}-up")
                        aria-label=move || (text.up)(&name.get()) on:click=up>
                        <Glyph icon=Icon::ArrowUp/>{move || { let [up, _, _] = text.row_tools; up }}
                    </button>
                })}
                <Show when=move || !is_last()>
                    <button type="button" class="btn btn--quiet btn--sm" id=format!("step-{at}-down")
                        aria-label=move || (text.down)(&name.get()) on:click=down>
                        <Glyph icon=Icon::ArrowDown/>{move || { let [_, down, _] = text.row_tools; down }}
                    </button>
                </Show>
                <Remove more_than_one=Signal::derive(|| true) name=Signal::derive(move || name.get()) on_remove=remove/>
            </div>
        </li>
    }
}
