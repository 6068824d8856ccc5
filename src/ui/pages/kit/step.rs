//! One time box: minutes, name, what to do, theme and screen.

use leptos::prelude::*;

use super::choose::{InEnglish, PlanSelect};
use super::edit::{Edit, PlanText};
use super::tools::{List, Tools, nothing};
use crate::app::app;
use crate::domain::forum::{AgendaStep, Forum, Screen};
use crate::ui::parts::NumberField;

const STEPS: List = List {
    name: "step",
    count: |forum| forum.agenda.len(),
    called: |forum, at| forum.agenda.get(at).map(|step| &step.title),
    swap: Some(|forum, at, other| forum.agenda.swap(at, other)),
    remove: Forum::remove_step,
    least: 0,
    concern: nothing,
};

/// The screens that can be chosen; one of a newer version is only kept.
const SCREENS: [(&str, Screen); 7] = [
    ("join", Screen::Join),
    ("board", Screen::Board),
    ("needs", Screen::Needs),
    ("matrix", Screen::Matrix),
    ("present", Screen::Present),
    ("survey", Screen::Survey),
    ("hand-in", Screen::HandIn),
];

/// What stands for a screen of a newer version.
const OTHER: &str = "other";

/// One time box.
#[component]
pub fn Step(edit: Edit, at: usize) -> impl IntoView {
    let words = &app().text().kit;
    let about = Memo::new(move |_| {
        edit.with(|forum| {
            let step = forum.agenda.get(at)?;
            let mut themes = (1..).zip(&forum.themes);
            let theme = themes.find(|(_, theme)| step.theme.as_ref() == Some(&theme.id)).map(|(number, _)| number);
            Some((words.step_more)((words.screen)(step.screen.unwrap_or(Screen::Board)), theme, &step.todo))
        })
    });
    let minutes = Memo::new(move |_| edit.with(|forum| forum.agenda.get(at).map(|step| step.minutes)));
    let set_minutes = move |minutes: Option<u32>| change(edit, at, |step| step.minutes = minutes.unwrap_or(0));
    view! {
        <li>
            <div class="kit__step">
                <NumberField id=format!("step-{at}-minutes") label=(words.step_minutes)(at + 1)
                    value=Signal::derive(move || minutes.get()) range=(0, 480) hint=words.minutes_hint
                    unit=words.minutes_unit on_change=set_minutes/>
                <PlanText edit=edit at=at id=format!("step-{at}-title") label=(words.step_title)(at + 1)
                    read=|forum, at| forum.agenda.get(at).map(|step| &step.title)
                    write=|forum, at| forum.agenda.get_mut(at).map(|step| &mut step.title)/>
                <details class="kit__todo kit__more">
                    <summary>{move || about.get()}</summary>
                    <div class="stack stack--2">
                        <InEnglish edit=edit at=at id=format!("step-{at}-title-en") label=(words.step_title)(at + 1)
                            read=|forum, at| forum.agenda.get(at).map(|step| &step.title_en)
                            write=|forum, at| forum.agenda.get_mut(at).map(|step| &mut step.title_en)/>
                        <PlanText edit=edit at=at id=format!("step-{at}-todo") label=(words.step_todo)(at + 1) lines=2
                            read=|forum, at| forum.agenda.get(at).map(|step| &step.todo)
                            write=|forum, at| forum.agenda.get_mut(at).map(|step| &mut step.todo)/>
                        <InEnglish edit=edit at=at id=format!("step-{at}-todo-en") label=(words.step_todo)(at + 1) lines=2
                            read=|forum, at| forum.agenda.get(at).map(|step| &step.todo_en)
                            write=|forum, at| forum.agenda.get_mut(at).map(|step| &mut step.todo_en)/>
                        <div class="fields"><ThemeOf edit=edit at=at/><ScreenOf edit=edit at=at/></div>
                    </div>
                </details>
            </div>
            <Tools edit=edit list=STEPS at=at/>
        </li>
    }
}

/// The theme that the box works on.
#[component]
fn ThemeOf(edit: Edit, at: usize) -> impl IntoView {
    let app = app();
    let words = &app.text().kit;
    let options = Memo::new(move |_| {
        let none = (String::new(), words.step_theme_none.to_owned());
        let named = edit.with(|forum| {
            let row = |(number, theme): (usize, &crate::domain::forum::Theme)| {
                (theme.id.clone(), (words.theme_of)(number, &theme.title))
            };
            (1..).zip(&forum.themes).map(row).collect::<Vec<_>>()
        });
        [none].into_iter().chain(named).collect::<Vec<_>>()
    });
    let chosen = Memo::new(move |_| edit.with(|forum| forum.agenda.get(at)?.theme.clone()).unwrap_or_default());
    let set = move |id: String| change(edit, at, |step| step.theme = Some(id).filter(|id| !id.is_empty()));
    view! {
        <PlanSelect id=format!("step-{at}-theme") label=(words.step_theme)(at + 1) options=Signal::derive(move || options.get())
            chosen=Signal::derive(move || chosen.get()) on_change=set/>
    }
}

/// The screen that the box opens; without a word, the notes.
#[component]
fn ScreenOf(edit: Edit, at: usize) -> impl IntoView {
    let app = app();
    let words = &app.text().kit;
    let screen = Memo::new(move |_| {
        let screen = edit.with(|forum| forum.agenda.get(at).and_then(|step| step.screen)).unwrap_or(Screen::Board);
        SCREENS.iter().find(|(_, known)| *known == screen).map_or(OTHER, |(word, _)| *word)
    });
    let options = move || {
        let known = SCREENS.iter().map(|(word, screen)| ((*word).to_owned(), (words.screen)(*screen).to_owned()));
        let other = (screen.get() == OTHER).then(|| (OTHER.to_owned(), (words.screen)(Screen::Other).to_owned()));
        known.chain(other).collect::<Vec<_>>()
    };
    let set = move |word: String| {
        if word != OTHER {
            change(edit, at, |step| step.screen = Screen::parse(&word));
        }
    };
    view! {
        <PlanSelect id=format!("step-{at}-screen") label=(words.step_screen)(at + 1) options=Signal::derive(options)
            chosen=Signal::derive(move || screen.get().to_owned()) on_change=set/>
    }
}

fn change(edit: Edit, at: usize, change: impl FnOnce(&mut AgendaStep)) {
    edit.change(|forum| {
        if let Some(step) = forum.agenda.get_mut(at) {
            change(step);
        }
    });
}
