//! One question in the thumb zone: a heading, a new text, two texts, or which cluster. It takes the place of the
//! capture field; Escape or やめる leaves everything as it was.

use std::collections::BTreeSet;

use leptos::html::Textarea;
use leptos::prelude::*;

use super::Desk;
use super::capture::{TooLong, letters, too_long};
use super::into::Into;
use super::selection::Selection;
use super::slip::box_of;
use super::telling::{Telling, Tellings};
use crate::app::{after, focus, tidy};
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::forum::{Cluster, Note, halves};
use crate::domain::id::Id;
use crate::ui::parts::{Glyph, Icon, Typing};

/// What is being asked.
#[derive(Clone, PartialEq, Eq)]
pub enum Asking {
    /// Nothing: the capture field is there.
    Nothing,
    /// The heading of a new cluster of these notes.
    Heading(BTreeSet<Id>),
    /// A cluster's new heading.
    Rename(Id),
    /// A note's new text, and whose voice it is.
    Note(Id),
    /// The two texts that a note becomes.
    Split(Id),
    /// The text of the one note that these become.
    Unite(BTreeSet<Id>),
    /// The heading of the one cluster that these become.
    Combine(BTreeSet<Id>),
    /// Into which cluster these notes go.
    Into(BTreeSet<Id>),
}

/// What is answered in words: how it is asked, and what stands in the fields at first.
struct Question {
    label: String,
    hint: &'static str,
    go: &'static str,
    started: String,
    second: Option<(&'static str, String)>,
    others: Vec<String>,
}

/// The question.
#[component]
pub fn AskingBar(desk: Desk) -> impl IntoView {
    move || match desk.asking.get() {
        Asking::Nothing => ().into_any(),
        Asking::Into(notes) => view! { <Into desk=desk notes=notes/> }.into_any(),
        asking => match question(desk, &asking) {
            Some(question) => words(desk, asking, question).into_any(),
            None => ().into_any(),
        },
    }
}

/// How a wish is asked; nothing where what it is about is gone.
fn question(desk: Desk, asking: &Asking) -> Option<Question> {
    let (text, words, save) = (&desk.app.text().table, &desk.app.text().board, desk.app.text().common.save);
    let ask =
        |label: String, hint, go, started| Question { label, hint, go, started, second: None, others: Vec::new() };
    let write = text.write_hint;
    Some(match asking {
        Asking::Rename(id) => ask(text.heading.to_owned(), text.heading_hint, save, desk.cluster(*id)?.title),
        Asking::Note(id) => ask(text.edit_note.to_owned(), write, save, desk.note(*id)?.text),
        Asking::Heading(notes) => {
            // One note makes its own heading.
            let only = notes.first().filter(|_| notes.len() == 1).and_then(|note| desk.note(*note));
            ask(
                (text.bind_title)(notes.len()),
                text.heading_hint,
                text.bind,
                only.map(|it| it.text).unwrap_or_default(),
            )
        }
        Asking::Split(id) => {
            let (keep, off) = halves(&desk.note(*id)?.text);
            let [first, second] = words.split_parts;
            Question { second: Some((second, off)), ..ask(first.to_owned(), "", words.split, keep) }
        }
        Asking::Unite(notes) => {
            // The longest text says the most; the others stand beside it until it is decided.
            let mut others: Vec<String> = notes.iter().filter_map(|id| Some(desk.note(*id)?.text)).collect();
            others.sort_by_key(|text| letters(text));
            let longest = others.pop()?;
            Question { others, ..ask((words.unite_title)(notes.len()), write, words.unite, longest) }
        }
        Asking::Combine(clusters) => {
            let titles = clusters.iter().filter_map(|id| desk.cluster(*id));
            let oldest = titles.min_by_key(|cluster| cluster.created_at)?;
            ask((words.combine_title)(clusters.len()), text.heading_hint, words.combine, oldest.title)
        }
        Asking::Into(_) | Asking::Nothing => return None,
    })
}

/// What the answer writes.
fn command(desk: Desk, asking: Asking, telling: Option<Telling>, first: String, second: String) -> Option<Command> {
    Some(match asking {
        Asking::Heading(notes) => Command::Bind { notes, title: first },
        Asking::Rename(id) => Command::Revise(id, Body::Cluster(Cluster { title: first, ..desk.cluster(id)? })),
        Asking::Note(id) => {
            let note = Note { text: first, ..desk.note(id)? };
            Command::Revise(id, Body::Note(telling.map_or(note.clone(), |telling| telling.told(note))))
        }
        Asking::Split(note) => Command::Split { note, keep: first, off: second },
        Asking::Unite(notes) => Command::Unite { notes, text: first },
        Asking::Combine(clusters) => Command::Combine { clusters, title: first },
        Asking::Into(_) | Asking::Nothing => return None,
    })
}

/// A question that is answered in words.
fn words(desk: Desk, asking: Asking, question: Question) -> impl IntoView + use<> {
    let app = desk.app;
    let Question { label, hint, go, started, second, others } = question;
    let (first_field, second_field) = (NodeRef::<Textarea>::new(), NodeRef::<Textarea>::new());
    // The person asked for this question: the field may take the focus.
    first_field.on_load(|area| {
        let _ = area.focus();
    });
    let telling = match &asking {
        Asking::Note(id) => desk.note(*id).map(|note| Telling::of(&note)),
        _ => None,
    };
    let is_note = matches!(asking, Asking::Note(_) | Asking::Split(_) | Asking::Unite(_));
    let length = RwSignal::new(if is_note { letters(&started) } else { 0 });
    let asking = StoredValue::new(asking);
    let answer = move || {
        let typed =
            |field: NodeRef<Textarea>| tidy(&field.get_untracked().map(|area| area.value()).unwrap_or_default());
        let command = command(desk, asking.get_value(), telling, typed(first_field), typed(second_field));
        let made = command.map(|command| app.record(command));
        match (made, asking.get_value()) {
            (Some(None), _) => {}
            (Some(Some(cluster)), Asking::Heading(_)) | (_, Asking::Rename(cluster)) => desk.answered(Some(cluster)),
            (_, Asking::Note(note) | Asking::Split(note)) => desk.answered(Some(note)),
            // Of several the oldest stays.
            (_, Asking::Unite(all) | Asking::Combine(all)) => desk.answered(all.first().copied()),
            _ => desk.answered(None),
        }
    };
    let typing = Typing::new();
    let pressed = move |event: leptos::ev::KeyboardEvent| {
        if typing.sends(&event) {
            event.prevent_default();
            answer();
        }
    };
    let area = move |id: &'static str, field: NodeRef<Textarea>, label: AnyView, started: String| {
        view! {
            <div class="field capture__main">
                <label class="field__label" for=id>{label}</label>
                <textarea class="input input--lg" id=id rows="1" node_ref=field autocomplete="off"
                    aria-describedby="answer-long" aria-invalid=move || too_long(length.get()).then_some("true")
                    on:input=move |event| if is_note { length.set(letters(&event_target_value(&event))); }
                    on:compositionstart=move |event| typing.starts(event)
                    on:compositionend=move |event| typing.ends(event)
                    on:keydown=pressed>{started}</textarea>
            </div>
        }
    };
    let label = view! { {label}<span class="field__opt">{hint}</span> }.into_any();
    let unite_others = app.text().board.unite_others;
    view! {
        <form class="capture capture--asking" on:submit=move |event| { event.prevent_default(); answer(); }
            on:keydown=move |event| if event.key() == "Escape" && !event.is_composing() { event.stop_propagation(); desk.asking.set(Asking::Nothing); }>
            {telling.map(|telling| view! { <Tellings desk=desk telling=telling id="old"/> })}
            {(!others.is_empty()).then(|| view! {
                <div class="capture__others">
                    <p class="field__label" id="others">{unite_others}</p>
                    <ul aria-labelledby="others">{others.into_iter().map(|text| view! { <li>{text}</li> }).collect_view()}</ul>
                </div>
            })}
            {area("answer", first_field, label, started)}
            {second.map(|(label, started)| area("answer-second", second_field, label.into_any(), started))}
            <TooLong desk=desk length=length id="answer-long"/>
            <div class="capture__do">
                <button type="button" class="btn btn--text" on:click=move |_| desk.asking.set(Asking::Nothing)>{app.text().common.cancel}</button>
                <button type="submit" class="btn btn--solid btn--lg"><Glyph icon=Icon::Check/>{go}</button>
            </div>
        </form>
    }
}

impl Desk {
    /// The question is answered: nothing is selected any more, and the next note can be written. The focus goes to what
    /// came of it, or to the board: the field that had it is gone.
    pub(super) fn answered(self, about: Option<Id>) {
        self.selection.set(Selection::default());
        self.asking.set(Asking::Nothing);
        after(0, move || focus(&about.map_or_else(|| "main".to_owned(), box_of)));
    }
}
