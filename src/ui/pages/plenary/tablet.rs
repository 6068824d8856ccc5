//! One tablet of a group: what came from it, and where it belongs. Putting it elsewhere is a decision that can be undone.

use leptos::prelude::*;

use super::fold::Fold;
use super::shown::Shown;
use crate::app::{App, app, local};
use crate::domain::command::Command;
use crate::domain::forum::{Group, HandedIn};
use crate::domain::id::{Id, Stream};
use crate::text::Text;
use crate::ui::pages::desk::places;

/// The value of the choice that leaves a tablet out; no group has it, for a group's id is never empty.
const NOWHERE: &str = "";

/// One tablet's lines.
pub fn tablet(
    text: &'static Text,
    shown: Shown,
    number: Option<usize>,
    held: HandedIn,
    files: usize,
    known: bool,
) -> AnyView {
    let app = app();
    let (desk, words) = (&text.desk, &text.plenary);
    let time = local(held.updated_at);
    let time = (desk.changed_at)(&(text.dates.short)(time.month, time.day, time.hour, time.minute));
    let own = held.origin.stream == app.me();
    let sent = match files {
        0 if own => Some(words.own_tablet.to_owned()),
        0 => None,
        count => Some((words.submission)(count)),
    };
    // Where there are several, each is named: all of them have the same buttons.
    let name = number.map(desk.tablet);
    let group = name.as_ref().map(|_| "group");
    let number = name.clone().map(|name| view! { <b>{name}</b> " " });
    let moved = held.ruled.and_then(|_| {
        let said = shown.once(|forum, _| forum.group_name(&held.said).to_owned());
        (held.said != held.origin.group && !said.is_empty()).then(|| (words.said_itself)(&said))
    });
    let facts = [sent, Some((words.wrote)(held.notes, held.needs)), moved].into_iter().flatten();
    let facts = facts.collect::<Vec<_>>().join(text.common.and);
    let ruled = held.ruled;
    let (stream, said) = (held.origin.stream.clone(), held.said.clone());
    let choice = if known {
        let label = Signal::derive(move || words.move_tablet.to_owned());
        let picked = held.origin.group.clone();
        view! {
            <Fold label=label>
                {seat(text, shown, stream.clone(), picked.clone())}
                {take_back(text, app, ruled)}
            </Fold>
        }
        .into_any()
    } else {
        view! {
            <small class="subs__ask">{(words.which_group)(&said)}</small>
            {seat(text, shown, stream, String::new())}
        }
        .into_any()
    };
    view! { <div class="subs__tablet" role=group aria-label=name><small>{number} {facts}</small><small>{time}</small>{choice}</div> }.into_any()
}

/// The choice of a group for a tablet. A change of the groups' names builds the whole list of tablets anew, and this.
fn seat(text: &'static Text, shown: Shown, tablet: Stream, here: String) -> AnyView {
    let app = app();
    let words = &text.plenary;
    let change = move |event| {
        let value = event_target_value(&event);
        let group = (value != NOWHERE).then_some(value);
        if group.as_deref() == Some("?") {
            return;
        }
        if let Some(wish) = shown.once(|_, plenary| Some(plenary.seat(shown.id, &tablet, group))) {
            app.record(wish);
        }
    };
    let unset = here.is_empty().then(|| view! { <option value="?" selected=true>{words.choose}</option> });
    let rows = shown.once(|forum, _| {
        let row = |group: &Group| {
            let chosen = group.id == here;
            view! { <option value=group.id.clone() selected=chosen>{group.name.clone()}</option> }
        };
        forum.groups.iter().map(row).collect::<Vec<_>>()
    });
    view! {
        <label class="field subs__seat">
            <span class="vh">{words.group_of_tablet}</span>
            <select class="input" on:change=change>{unset}{rows}<option value=NOWHERE>{words.leave_out}</option></select>
        </label>
    }
    .into_any()
}

/// Takes a decision back, or says whose it is.
fn take_back(text: &'static Text, app: App, ruled: Option<(Id, bool)>) -> Option<AnyView> {
    let words = &text.plenary;
    ruled.map(|(ruling, mine)| {
        if mine {
            let back = move |_| _ = app.record(Command::Delete(ruling));
            view! { <button type="button" class="btn btn--sm" on:click=back>{words.take_back}</button> }.into_any()
        } else {
            view! { <span class="chip">{words.owners}</span> }.into_any()
        }
    })
}

/// The tablets that don't count, each with the way back.
#[component]
pub fn LeftOut(shown: Shown, tablets: Memo<Vec<HandedIn>>) -> impl IntoView {
    let app = app();
    let text = app.text();
    let row = move |held: HandedIn| {
        let codes = held.attendance.as_ref().map_or(&[][..], |here| here.municipalities.as_slice());
        let name = shown.with_all(|forum, _| forum.group_name(&held.said).to_owned());
        let name = if name.is_empty() { text.desk.group_unknown.to_owned() } else { name };
        let facts = [(text.plenary.wrote)(held.notes, held.needs), places(text, codes)].join(text.common.and);
        view! { <li><b>{name}</b> <small>{facts}</small> {take_back(text, app, held.ruled)}</li> }
    };
    view! { <ul class="list-rule">{move || tablets.get().into_iter().map(row).collect_view()}</ul> }
}
