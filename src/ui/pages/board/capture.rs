//! Writing a note: one field, ready for the next one at once; whose voice it is, by one choice that stays.

use leptos::prelude::*;

use super::Desk;
use crate::app::tidy;
use crate::catalog;
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::forum::Note;
use crate::ui::parts::{Glyph, Icon, Typing};

/// The capture field.
#[component]
pub fn Capture(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let text = &app.text().table;
    let field = NodeRef::<leptos::html::Textarea>::new();
    let theme = desk.theme.with_value(|theme| theme.id.clone());
    let draft = StoredValue::new(format!("note/{}/{theme}", desk.forum.short()));
    let from = RwSignal::new(None::<String>);
    let theme = StoredValue::new(theme);
    let put = move || {
        let Some(area) = field.get_untracked() else { return };
        let words = tidy(&area.value());
        let note =
            Note { from: from.get_untracked(), ..Note::new(desk.forum, theme.get_value(), words, crate::app::now()) };
        if app.record(Command::Create(Body::Note(note))).is_some() {
            area.set_value("");
            draft.with_value(|draft| app.keep_draft(draft, ""));
        }
        // The field is on the page: it can take the focus.
        let _ = area.focus();
    };
    let typing = Typing::new();
    let started = draft.with_value(|draft| app.draft(draft));
    view! {
        <form class="capture" on:submit=move |event| { event.prevent_default(); put(); }>
            <div class="field capture__main">
                <label class="field__label" for="note">{text.write}<span class="field__opt">{text.write_hint}</span></label>
                <textarea class="input input--lg" id="note" rows="1" node_ref=field enterkeyhint="send" autocomplete="off"
                    on:input=move |event| draft.with_value(|draft| app.keep_draft(draft, &event_target_value(&event)))
                    on:compositionstart=move |event| typing.starts(event)
                    on:compositionend=move |event| typing.ends(event)
                    on:keydown=move |event| if typing.sends(&event) { event.prevent_default(); put(); }>{started}</textarea>
            </div>
            <div class="field capture__who">
                <label class="field__label" for="whose">{text.whose}<span class="field__opt">{app.text().common.optional}</span></label>
                <select class="input input--lg" id="whose"
                    on:change=move |event| from.set(Some(event_target_value(&event)).filter(|code| !code.is_empty()))>
                    <option value="">{text.whose_none}</option>
                    {move || desk.attendance.get().map(|here| here.municipalities.into_iter().map(|code| {
                        let name = catalog::municipality_name(&code).to_owned();
                        view! { <option value=code>{name}</option> }
                    }).collect_view())}
                </select>
            </div>
            <button type="submit" class="btn btn--solid btn--lg capture__go"><Glyph icon=Icon::Plus/>{text.put}</button>
        </form>
    }
}
