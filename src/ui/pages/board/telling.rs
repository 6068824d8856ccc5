//! What a note tells beside its text: whose voice it is, by one tap that stays; and in a theme about schemes, which
//! scheme is meant and what the prefecture could add. Used for new notes and for old ones.

use leptos::prelude::*;

use super::Desk;
use crate::app::tidy;
use crate::catalog;
use crate::domain::forum::Note;
use crate::ui::parts::{Dropdown, Glyph, Icon, Pick};

/// The value of the list for a scheme that the catalog doesn't have.
const OWN: &str = "own";

/// What is chosen beside the text.
#[derive(Clone, Copy)]
pub struct Telling {
    from: RwSignal<Option<String>>,
    department: RwSignal<Option<String>>,
    scheme: RwSignal<String>,
    wanted: RwSignal<String>,
}

impl Telling {
    /// Nothing is chosen yet.
    pub fn blank() -> Self {
        let chosen = || RwSignal::new(None);
        let typed = || RwSignal::new(String::new());
        Self { from: chosen(), department: chosen(), scheme: typed(), wanted: typed() }
    }

    /// What a note tells.
    pub fn of(note: &Note) -> Self {
        let telling = Self::blank();
        telling.from.set(note.from.clone());
        telling.department.set(note.department.clone());
        telling.scheme.set(note.scheme.clone());
        telling.wanted.set(note.wanted.clone());
        telling
    }

    /// The note with all this in it.
    pub fn told(self, note: Note) -> Note {
        Note {
            from: self.from.get_untracked(),
            department: self.department.get_untracked(),
            scheme: tidy(&self.scheme.get_untracked()),
            wanted: tidy(&self.wanted.get_untracked()),
            ..note
        }
    }

    /// Ready for the next note: voice and scheme stay, the wish was for the last one.
    pub fn next(self) {
        self.wanted.set(String::new());
    }
}

/// The choices. `id` keeps the fields of two of them apart.
#[component]
pub fn Tellings(desk: Desk, telling: Telling, id: &'static str) -> impl IntoView {
    let app = desk.app;
    let lang = app.text().lang;
    let (text, words) = (&app.text().table, &app.text().board);
    let municipalities = move || {
        let here = desk.attendance.with(|here| here.as_ref().map(|here| here.municipalities.clone()));
        let name = |code: String| (catalog::municipality_name(&code).to_owned(), code);
        with_chosen(here.unwrap_or_default(), telling.from).into_iter().map(name).collect::<Vec<_>>()
    };
    let departments = move || {
        let here = desk.attendance.with(|here| here.as_ref().map(|here| here.departments.clone()));
        let name = |id: String| (catalog::label(catalog::departments(), &id, lang).to_owned(), id);
        with_chosen(here.unwrap_or_default(), telling.department).into_iter().map(name).collect::<Vec<_>>()
    };
    view! {
        <div class="tellings">
            <div class="tellings__voices">
                {move || chips(text.whose, municipalities(), telling.from)}
                {move || chips(words.department, departments(), telling.department)}
            </div>
            {desk.theme.with_value(|theme| theme.about_schemes).then(|| view! { <Schemes desk=desk telling=telling id=id/> })}
        </div>
    }
}

/// Those of the table, and the one that is chosen although it is not at the table any more.
fn with_chosen(mut here: Vec<String>, chosen: RwSignal<Option<String>>) -> Vec<String> {
    if let Some(chosen) = chosen.get_untracked().filter(|chosen| !here.contains(chosen)) {
        here.push(chosen);
    }
    here
}

/// One chip each; a tap chooses, a second tap takes back. They never take the focus from the field: a tablet's
/// keyboard stays open.
fn chips(label: &'static str, names: Vec<(String, String)>, chosen: RwSignal<Option<String>>) -> Option<AnyView> {
    if names.is_empty() {
        return None;
    }
    let chips = names.into_iter().map(|(name, value)| {
        let mine = value.clone();
        let on = Memo::new(move |_| chosen.with(|chosen| chosen.as_ref() == Some(&mine)));
        let turn = move |_| chosen.set(if on.get_untracked() { None } else { Some(value.clone()) });
        view! {
            <button type="button" class="pick-chip" aria-pressed=move || if on.get() { "true" } else { "false" }
                on:mousedown=|event| event.prevent_default() on:click=turn>
                {move || on.get().then(|| view! { <Glyph icon=Icon::Check/> })}
                {name}
            </button>
        }
    });
    Some(
        view! {
            <div class="pick-chips" role="group" aria-label=label>
                <span class="pick-chips__label" aria-hidden="true">{label}</span>
                {chips.collect_view()}
            </div>
        }
        .into_any(),
    )
}

/// Which scheme, and what the prefecture could add.
#[component]
fn Schemes(desk: Desk, telling: Telling, id: &'static str) -> impl IntoView {
    let app = desk.app;
    let lang = app.text().lang;
    let text = &app.text().board;
    let listed = |scheme: &str| catalog::schemes().iter().any(|row| row.id == scheme);
    let own = RwSignal::new(telling.scheme.with_untracked(|scheme| !scheme.is_empty() && !listed(scheme)));
    let choose = move |value: Option<String>| {
        own.set(value.as_deref() == Some(OWN));
        telling.scheme.set(value.filter(|value| value != OWN).unwrap_or_default());
    };
    let chosen = Signal::derive(move || match own.get() {
        true => Some(OWN.to_owned()),
        false => Some(telling.scheme.get()).filter(|scheme| !scheme.is_empty()),
    });
    let schemes = catalog::schemes().iter().map(|row| Pick::new(row.id, row.name.of(lang)));
    let schemes = schemes.chain([Pick::new(OWN, text.scheme_own)]).collect();
    let (name, wanted) = (format!("{id}-scheme-name"), format!("{id}-wanted"));
    view! {
        <div class="tellings__scheme">
            <Dropdown id=format!("{id}-scheme") label=text.scheme groups=vec![("", schemes)] none=text.scheme_none
                chosen=chosen on_change=choose/>
            {move || own.get().then(|| view! {
                <div class="field">
                    <label class="field__label" for=name.clone()>{text.scheme_name}</label>
                    <input class="input" id=name.clone() autocomplete="off" value=telling.scheme.get_untracked()
                        on:input=move |event| telling.scheme.set(event_target_value(&event))/>
                </div>
            })}
            <div class="field">
                <label class="field__label" for=wanted.clone()>{text.wanted}<span class="field__opt">{app.text().common.optional}</span></label>
                <input class="input" id=wanted autocomplete="off" prop:value=move || telling.wanted.get()
                    on:input=move |event| telling.wanted.set(event_target_value(&event))/>
            </div>
        </div>
    }
}
