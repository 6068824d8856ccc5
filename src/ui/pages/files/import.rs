//! One import: when, what came, its files on wish, and the way to take all of it back.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Asked;
use crate::app::{App, Held, Notice, app, local, now};
use crate::domain::id::Id;
use crate::domain::time::Time;
use crate::domain::trust::{Standing, Trust};
use crate::ui::parts::{Glyph, Icon, Paged};

/// One import, by its moment and number.
#[component]
pub fn One(at: Time, id: Option<Id>) -> impl IntoView {
    let app = app();
    let words = &app.text().kept;
    let import = untrack(move || app.imports()).into_iter().find(|import| import.at == at && import.id == id);
    let mut files = import.map(|import| import.files).unwrap_or_default();
    files.sort_by(|(_, one), (_, other)| one.name.cmp(&other.name));
    let files = StoredValue::new(files);
    let count = files.with_value(Vec::len);
    let records = files.with_value(|files| files.iter().map(|(_, held)| held.records).sum::<usize>());
    let open = RwSignal::new(false);
    let asking = RwSignal::new(false);
    let day = local(at);
    let day = (app.text().dates.short)(day.month, day.day, day.hour, day.minute);
    let undo = move || {
        spawn_local(async move {
            let hashes: Vec<_> = files.with_value(|files| files.iter().map(|(hash, _)| *hash).collect());
            app.notice.set(Some(match app.forget(&hashes).await {
                Ok(()) => Notice::Done((words.undone)(count)),
                Err(failure) => Notice::Failed(failure),
            }));
        });
    };
    let toggle = move |_| open.update(|open| *open = !*open);
    view! {
        <li class="import stack stack--2">
            <h3>{day} "　" {(words.import)(count)}</h3>
            <p class="hint">{files.with_value(|files| kinds(app, files.iter().map(|(_, held)| held)))}</p>
            <div><button type="button" class="btn btn--quiet btn--sm" aria-expanded=move || open.get().to_string() on:click=toggle>
                {move || if open.get() { view! { <Glyph icon=Icon::Minus/> } } else { view! { <Glyph icon=Icon::Plus/> } }}
                {move || if open.get() { words.hide } else { words.show }}
            </button></div>
            <Show when=move || open.get()><Files files=files/></Show>
            <Asked asking=asking open=words.undo question=words.undo_ask.to_owned()
                what=(words.undo_what)(count, records) go=(words.undo_go)(count) on_go=undo/>
        </li>
    }
}

/// How many of each kind.
pub fn kinds<'a>(app: App, files: impl Iterator<Item = &'a Held>) -> String {
    let text = app.text();
    let mut kinds: Vec<(&'static str, usize)> = Vec::new();
    for held in files {
        let word = held.kind.word(text.files.kinds);
        match kinds.iter_mut().find(|(kind, _)| *kind == word) {
            Some((_, count)) => *count += 1,
            None => kinds.push((word, 1)),
        }
    }
    let said: Vec<String> = kinds.into_iter().map(|(kind, count)| (text.kept.of_kind)(kind, count)).collect();
    said.join("・")
}

/// The files of an import as a table.
#[component]
fn Files<H: Send + Sync + 'static>(files: StoredValue<Vec<(H, Held)>>) -> impl IntoView {
    let app = app();
    let words = &app.text().kept;
    let pages = Paged::new(Signal::derive(move || files.with_value(Vec::len)));
    let trust = Memo::new(move |_| app.trust());
    let row = move |at: usize| {
        files.with_value(|files| files.get(at).map(|(_, held)| trust.with(|trust| row(app, trust, held))))
    };
    let [file, signer, number, state] = words.columns;
    view! {
        <div class="table-wrap">
            <table class="table table--dense files__table">
                <caption class="vh">{words.show}</caption>
                <thead><tr>
                    <th scope="col">{file}</th><th scope="col">{signer}</th>
                    <th scope="col" class="num">{number}</th><th scope="col">{state}</th>
                </tr></thead>
                <tbody>{move || (0..pages.shown()).map(row).collect_view()}</tbody>
            </table>
        </div>
        <div>{pages.more()}</div>
    }
}

fn row(app: App, trust: &Trust, held: &Held) -> impl IntoView + use<> {
    let words = app.text();
    let [_, signer, number, state] = words.kept.columns;
    let name = trust.signer(&held.stream.issuer).map(|(_, signer)| signer.name.clone());
    let name = name.filter(|name| !name.is_empty()).unwrap_or_else(|| words.kept.unknown.to_owned());
    let (icon, said) = state_of(app, trust, held);
    view! {
        <tr>
            <th scope="row">{held.kind.word(words.files.kinds)} <span class="mono fname">{held.name.clone()}</span></th>
            <td data-head=signer>{name} <span class="fingerprint fingerprint--sm">{app.digits(&held.stream.issuer)}</span></td>
            <td data-head=number class="num">{held.sequence}</td>
            <td data-head=state><span class="files__state"><Glyph icon=icon/>{said}</span></td>
        </tr>
    }
}

/// Whether a file counts, and why not.
fn state_of(app: App, trust: &Trust, held: &Held) -> (Icon, &'static str) {
    let words = &app.text().kept;
    if held.until.is_some_and(|until| until < now()) {
        (Icon::Clock, words.expired)
    } else if trust.admits(&held.stream.issuer, held.arrived) {
        (Icon::CheckCircle, words.counts)
    } else if trust.standing(&held.stream.issuer) == Standing::Revoked {
        (Icon::Error, words.revoked)
    } else {
        (Icon::Ask, words.unconfirmed)
    }
}
