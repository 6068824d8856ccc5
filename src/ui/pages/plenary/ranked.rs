//! One theme by votes: merged clusters as one, each with its groups, and behind it every cluster and note that it is.
//!
//! Rows can be ticked and put together by hand, for what no likeness finds.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::fold::Fold;
use super::proposals::{group_names, unite};
use super::shown::{Shown, key_of, voice_of};
use crate::app::app;
use crate::catalog;
use crate::domain::forum::{Forum, Merged, Note, Plenary};
use crate::domain::id::Key;
use crate::text::Text;
use crate::ui::pages::desk::places;
use crate::ui::parts::{Glyph, Icon, Paged};

/// One row.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Row {
    title: String,
    votes: u32,
    notes: usize,
    from: String,
    keys: Vec<Key>,
}

/// One theme by votes.
#[component]
pub fn Ranked(shown: Shown, at: usize) -> impl IntoView {
    let app = app();
    let text = app.text();
    let count = shown.memo(move |_, plenary| plenary.merged.get(at).map_or(0, Vec::len));
    let paged = Paged::new(count.into());
    let rows = Memo::new(move |_| {
        let most = paged.shown();
        shown.with(|forum, plenary| {
            let merged = plenary.merged.get(at).into_iter().flatten().take(most);
            merged.map(|one| row(text, forum, plenary, at, one)).collect::<Vec<_>>()
        })
    });
    let ticked = RwSignal::new(BTreeSet::<Key>::new());
    view! {
        <ol class="ranked">
            <For each=move || rows.get() key=|row| row.clone() let:row>{item(text, shown, at, ticked, row)}</For>
        </ol>
        <div>{paged.more()}</div>
        <ByHand shown=shown at=at ticked=ticked/>
    }
}

fn row(text: &Text, forum: &Forum, plenary: &Plenary, at: usize, one: &Merged) -> Row {
    let from = [group_names(text, forum, &one.groups), places(text, &one.municipalities)];
    Row {
        title: one.title.clone(),
        votes: one.votes,
        notes: one.notes,
        from: from.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join("　"),
        keys: plenary.parts(at, one).map(key_of).collect(),
    }
}

fn item(
    text: &'static Text,
    shown: Shown,
    at: usize,
    ticked: RwSignal<BTreeSet<Key>>,
    row: Row,
) -> Option<impl IntoView> {
    let Row { title, votes, notes, from, keys } = row;
    let first = keys.first()?.clone();
    let (mine, name) = (first.clone(), title.clone());
    let toggle = move |event| {
        let on = event_target_checked(&event);
        ticked.update(|ticked| _ = if on { ticked.insert(first.clone()) } else { ticked.remove(&first) });
    };
    let parts = keys.len();
    let merged =
        (parts > 1).then(|| view! { <span class="chip chip--paper">{(text.plenary.of_several)(parts)}</span> });
    let label = if parts > 1 { (text.plenary.origins)(parts, notes) } else { (text.plenary.show_notes)(notes) };
    let behind = (parts > 1 || notes > 0).then(|| {
        view! { <Fold label=label>{origins(text, shown, at, &keys)}</Fold> }
    });
    Some(view! {
        <li class="ranked__row">
            <label class="ranked__pick">
                <input type="checkbox" prop:checked=move || ticked.with(|ticked| ticked.contains(&mine)) on:change=toggle/>
                <span class="vh">{name}</span>
            </label>
            <div class="ranked__what">
                <p><b>{title}</b> {merged}</p>
                <div class="ranked__foot"><small>{from}</small>{behind}</div>
            </div>
            <b class="ranked__votes">{(text.common.votes)(votes)}</b>
        </li>
    })
}

/// Every cluster behind a row with its notes.
fn origins(text: &'static Text, shown: Shown, at: usize, keys: &[Key]) -> AnyView {
    shown
        .once(|forum, plenary| {
            let several = keys.len() > 1;
            let voices = keys.iter().filter_map(|key| voice_of(plenary, at, key)).map(|voice| {
                let head = several.then(|| {
                    let group = group_names(text, forum, std::slice::from_ref(&voice.origin.group));
                    let tablet = plenary.tablet_number(&voice.origin).map(text.desk.tablet).unwrap_or_default();
                    let votes = (text.common.votes)(voice.bound.votes);
                    view! { <p><span class="chip">{group} {tablet}</span> {voice.bound.cluster.title.clone()} " " <b>{votes}</b></p> }
                });
                let notes = voice.bound.notes.iter().map(|(_, note)| slip(text, note, None)).collect_view();
                view! { <li>{head}<ul class="slips">{notes}</ul></li> }
            });
            Some(view! { <ul class="origins">{voices.collect_view()}</ul> }.into_any())
        })
        .unwrap_or_else(|| ().into_any())
}

/// One note with who said it, how many agree, and what was asked about a scheme.
pub fn slip(text: &'static Text, note: &Note, group: Option<String>) -> AnyView {
    let from = note.from.as_deref().map(|code| catalog::municipality_name(code).to_owned());
    let department =
        note.department.as_deref().map(|id| catalog::label(catalog::departments(), id, text.lang).to_owned());
    let hands = note.hands.map(|hands| (text.plenary.hands)(hands.up, hands.of));
    let scheme = (!note.scheme.is_empty()).then(|| catalog::scheme_name(&note.scheme, text.lang).to_owned());
    let wanted = (!note.wanted.is_empty()).then(|| note.wanted.clone());
    let facts: Vec<String> = [group, from, department, hands, scheme, wanted].into_iter().flatten().collect();
    let facts = (!facts.is_empty()).then(|| view! { <small>{facts.join(text.common.and)}</small> });
    view! { <li>{note.text.clone()} {facts}</li> }.into_any()
}

/// What is ticked, and the heading to put it under.
#[component]
fn ByHand(shown: Shown, at: usize, ticked: RwSignal<BTreeSet<Key>>) -> impl IntoView {
    let app = app();
    let text = app.text();
    let words = &text.plenary;
    let typed = RwSignal::new(None::<String>);
    let count = Memo::new(move |_| ticked.with(BTreeSet::len));
    // The heaviest of the ticked ones, as its rows stand.
    let first = shown.memo_all(move |_, plenary| {
        let keys = ticked.get();
        if keys.is_empty() {
            return String::new();
        }
        let mut merged = plenary.merged.get(at).into_iter().flatten();
        let held = merged.find(|one| plenary.parts(at, one).any(|voice| keys.contains(&key_of(voice))));
        held.map(|one| one.title.clone()).unwrap_or_default()
    });
    let many = move || count.get() > 1;
    let heading = move || typed.get().unwrap_or_else(|| first.get());
    let clear = move || {
        ticked.set(BTreeSet::new());
        typed.set(None);
    };
    let go = move |_| {
        let keys: Vec<Key> = ticked.get_untracked().into_iter().collect();
        if unite(app, shown, at, &keys, &untrack(heading)) {
            clear();
        }
    };
    let id = StoredValue::new(format!("by-hand-{at}"));
    view! {
        <Show when=move || count.get() != 0>
            <div class="by-hand" role="group" aria-label=words.heading>
                <p aria-live="polite"><b>{move || (words.chosen)(count.get())}</b></p>
                <Show when=many fallback=move || view! { <p class="hint">{words.too_few}</p> }>
                    <div class="field">
                        <label class="field__label" for=id.get_value()>{words.heading}</label>
                        <input class="input" id=id.get_value() autocomplete="off" prop:value=heading
                            on:input=move |event| typed.set(Some(event_target_value(&event)))/>
                    </div>
                    <button type="button" class="btn btn--solid" on:click=go><Glyph icon=Icon::Bundle/>{move || (words.unite)(count.get())}</button>
                </Show>
                <button type="button" class="btn btn--text" on:click=move |_| clear()>{words.choose_none}</button>
            </div>
        </Show>
    }
}
