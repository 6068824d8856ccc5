//! Writing a note: one field, ready for the next one at once. What is refused stays in the field.

use leptos::prelude::*;

use super::Desk;
use super::telling::Tellings;
use crate::app::tidy;
use crate::domain::body::Body;
use crate::domain::check;
use crate::domain::command::Command;
use crate::domain::forum::Note;
use crate::ui::parts::{Glyph, Icon, Typing};

/// The capture field.
#[component]
pub fn Capture(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let (text, words) = (&app.text().table, &app.text().board);
    let field = NodeRef::<leptos::html::Textarea>::new();
    let (theme, about_schemes) = desk.theme.with_value(|theme| (theme.id.clone(), theme.about_schemes));
    let draft = StoredValue::new(format!("note/{}/{theme}", desk.forum.short()));
    let theme = StoredValue::new(theme);
    let telling = desk.telling;
    let started = draft.with_value(|draft| app.draft(draft));
    let length = RwSignal::new(letters(&started));
    let put = move || {
        let Some(area) = field.get_untracked() else { return };
        let note = Note::new(desk.forum, theme.get_value(), tidy(&area.value()), crate::app::now());
        // The sentence beside the field says it already; nothing is lost and nothing lies over the text.
        let fits = !too_long(letters(&note.text));
        if fits && app.record(Command::Create(Body::Note(telling.told(note)))).is_some() {
            area.set_value("");
            length.set(0);
            telling.next();
            draft.with_value(|draft| app.keep_draft(draft, ""));
        }
        // The field is on the page: it can take the focus. Where it has it, asking again would only lay the page out.
        if document().active_element().is_none_or(|here| !here.is_same_node(Some(&area))) {
            let _ = area.focus();
        }
    };
    let typing = Typing::new();
    let typed = move |event| {
        let now = event_target_value(&event);
        length.set(letters(&now));
        draft.with_value(|draft| app.keep_draft(draft, &now));
    };
    let label = if about_schemes { words.hard } else { text.write };
    view! {
        <form class="capture" on:submit=move |event| { event.prevent_default(); put(); }>
            <Tellings desk=desk telling=telling id="new"/>
            <div class="field capture__main">
                <label class="field__label" for="note">{label}<span class="field__opt">{text.write_hint}</span></label>
                <textarea class="input input--lg" id="note" rows="1" node_ref=field enterkeyhint="send" autocomplete="off"
                    aria-describedby="note-long" aria-invalid=move || too_long(length.get()).then_some("true")
                    on:input=typed
                    on:compositionstart=move |event| typing.starts(event)
                    on:compositionend=move |event| typing.ends(event)
                    on:keydown=move |event| if typing.sends(&event) { event.prevent_default(); put(); }>{started}</textarea>
                <TooLong desk=desk length=length id="note-long"/>
            </div>
            <button type="submit" class="btn btn--solid btn--lg capture__go" on:mousedown=|event| event.prevent_default()>
                <Glyph icon=Icon::Plus/>{text.put}
            </button>
        </form>
    }
}

/// Says that a text is too long, as soon as it is.
#[component]
pub fn TooLong(desk: Desk, length: RwSignal<usize>, id: &'static str) -> impl IntoView {
    let words = &desk.app.text().board;
    view! {
        <p class="field__error" id=id role="status">
            {move || too_long(length.get()).then(|| (words.too_long)(length.get(), check::Text::Note.most()))}
        </p>
    }
}

/// Whether so many characters are more than a note may have.
pub fn too_long(length: usize) -> bool {
    length > check::Text::Note.most()
}

/// How many characters a text would have as a note.
pub fn letters(text: &str) -> usize {
    text.trim().chars().count()
}
