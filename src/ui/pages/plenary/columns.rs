//! One theme group by group, as each group wrote it, and the notes that are in no cluster.

use leptos::prelude::*;

use super::fold::Fold;
use super::proposals::group_names;
use super::ranked::slip;
use super::shown::{Shown, key_of, voice_of};
use crate::app::app;
use crate::domain::forum::{Forum, Party, Plenary, Voice};
use crate::domain::id::Key;
use crate::text::Text;
use crate::ui::pages::desk::places;
use crate::ui::parts::Paged;

/// One group's clusters.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Column {
    name: String,
    voices: Vec<Row>,
}

/// One cluster.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Row {
    key: Key,
    title: String,
    votes: u32,
    notes: usize,
    from: String,
}

/// One column a group, in the kit's order; voices of no known group come last.
#[component]
pub fn Columns(shown: Shown, at: usize) -> impl IntoView {
    let text = app().text();
    let columns = shown.memo(move |forum, plenary| columns(text, forum, plenary, at));
    view! {
        <div class="cols">
            <For each=move || columns.get() key=|column| column.clone() let:column>
                <section class="col" aria-label=column.name.clone()>
                    <h3>{column.name.clone()}</h3>
                    <ul>{column.voices.into_iter().map(|row| item(text, shown, at, row)).collect_view()}</ul>
                </section>
            </For>
        </div>
    }
}

fn columns(text: &Text, forum: &Forum, plenary: &Plenary, at: usize) -> Vec<Column> {
    let voices = plenary.themes.get(at).map_or(&[][..], Vec::as_slice);
    let column = |party: &Party| {
        let own = voices.iter().filter(|voice| voice.origin.group == party.id);
        let rows: Vec<Row> = own.map(|voice| row(text, plenary, voice)).collect();
        let name = group_names(text, forum, std::slice::from_ref(&party.id));
        (!rows.is_empty()).then_some(Column { name, voices: rows })
    };
    plenary.groups.iter().filter_map(column).collect()
}

fn row(text: &Text, plenary: &Plenary, voice: &Voice) -> Row {
    let tablet = plenary.tablet_number(&voice.origin).map(text.desk.tablet);
    let from = [tablet.unwrap_or_default(), places(text, &voice.municipalities)];
    Row {
        key: key_of(voice),
        title: voice.bound.cluster.title.clone(),
        votes: voice.bound.votes,
        notes: voice.bound.notes.len(),
        from: from.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join("　"),
    }
}

fn item(text: &'static Text, shown: Shown, at: usize, row: Row) -> impl IntoView {
    let Row { key, title, votes, notes, from } = row;
    let from = (!from.is_empty()).then(|| view! { <small>{from}</small> });
    let behind = (notes > 0).then(|| {
        view! { <Fold label=(text.plenary.show_notes)(notes)>{notes_of(text, shown, at, &key)}</Fold> }
    });
    view! { <li><p>{title}</p><span><b>{(text.common.votes)(votes)}</b></span>{from}{behind}</li> }
}

fn notes_of(text: &'static Text, shown: Shown, at: usize, key: &Key) -> AnyView {
    let slips = shown.once(|_, plenary| {
        let voice = voice_of(plenary, at, key)?;
        Some(voice.bound.notes.iter().map(|(_, note)| slip(text, note, None)).collect_view())
    });
    view! { <ul class="slips">{slips}</ul> }.into_any()
}

/// The notes of a theme that are in no cluster.
#[component]
pub fn Loose(shown: Shown, at: usize) -> impl IntoView {
    let text = app().text();
    let count = shown.memo(move |_, plenary| plenary.loose.get(at).map_or(0, Vec::len));
    let paged = Paged::new(count.into());
    let slips = move || {
        let most = paged.shown();
        shown.with(|forum, plenary| {
            let slips = plenary.loose.get(at).into_iter().flatten().take(most);
            let group = |id: &String| group_names(text, forum, std::slice::from_ref(id));
            slips.map(|held| slip(text, &held.note, Some(group(&held.origin.group)))).collect::<Vec<_>>()
        })
    };
    view! {
        <Show when=move || count.get() != 0>
            <Fold label=Signal::derive(move || (text.plenary.loose)(count.get()))>
                <ul class="slips">{slips}</ul>
                <div>{paged.more()}</div>
            </Fold>
        </Show>
    }
}
