//! The kit editor: what the tables get. Every change is a revision at once; there is no save button.
//!
//! Only the device that made a kit may change it; elsewhere the same kit is shown to read.

mod agenda;
mod basics;
mod choose;
mod edit;
mod groups;
mod reading;
mod step;
mod survey;
mod themes;
mod tools;

use leptos::prelude::*;

use self::agenda::Agenda;
use self::basics::Basics;
use self::edit::Edit;
use self::groups::Groups;
use self::reading::Reading;
use self::survey::{English, Survey};
use self::themes::Themes;
use super::board::StepButtons;
use super::desk::{ForumNav, day};
use super::gone::Gone;
use crate::app::{Outgoing, app};
use crate::domain::body::Body;
use crate::domain::forum::Forum;
use crate::domain::id::Id;
use crate::domain::recipient::Recipient;
use crate::route::Route;
use crate::ui::parts::{AppBar, Banner, Glyph, HandOut, Icon, Recipients, Tone};

/// Whose kit it is.
#[derive(Clone, Copy, PartialEq)]
enum Kit {
    Own,
    Foreign,
    Gone,
}

/// The kit of a forum: to change, or to read.
#[component]
pub fn KitPage(forum: Id) -> impl IntoView {
    let app = app();
    let own = Memo::new(move |_| {
        app.records.with(|records| match records.body(&app.me(), forum) {
            Some(Body::Forum(own)) => Some(own.clone()),
            _ => None,
        })
    });
    let foreign = Memo::new(move |_| app.records.with(|records| records.forum(forum).map(|(_, forum)| forum.clone())));
    let kit = Memo::new(move |_| match (own.with(Option::is_some), foreign.with(Option::is_some)) {
        (true, _) => Kit::Own,
        (false, true) => Kit::Foreign,
        (false, false) => Kit::Gone,
    });
    // The parts stay while the words in them change: a new view would take the focus away.
    move || match kit.get() {
        Kit::Own => view! { <Editor id=forum forum=own/> }.into_any(),
        Kit::Foreign => view! { <Reading id=forum forum=foreign/> }.into_any(),
        Kit::Gone => view! { <Gone/> }.into_any(),
    }
}

#[component]
fn Editor(id: Id, forum: Memo<Option<Forum>>) -> impl IntoView {
    let app = app();
    let edit = Edit::new(app, id, forum);
    let words = &app.text().kit;
    let size = move || edit.with(|forum| (forum.groups.len(), forum.themes.len(), forum.minutes()));
    let from = Memo::new(move |_| edit.with(|forum| forum.title.clone()));
    let open = Memo::new(move |_| edit.with(|forum| forum.prefecture.is_empty()));
    view! {
        <div class="page page--desk">
            <header>
                <AppBar place=Signal::derive(move || from.get())
                    more=Signal::derive(move || edit.with(|forum| Some(day(app.text(), &forum.date))))>
                    <ForumNav forum=id here=Route::Kit(id)/>
                    <StepsBack/>
                </AppBar>
            </header>
            <main id="main" class="wrap kit split" tabindex="-1">
                <div class="stack stack--5">
                    <div class="stack stack--2">
                        <h1 class="h-lg">{move || {
                            let (groups, themes, minutes) = size();
                            (words.kit)(groups, themes, minutes)
                        }}</h1>
                        <p class="muted">{words.kit_text}</p>
                    </div>
                    <div class="kit-form">
                        <Basics edit=edit/>
                        <Groups edit=edit/>
                        <Themes edit=edit/>
                        <Agenda edit=edit/>
                        <Survey edit=edit/>
                        <English edit=edit/>
                        <Seal edit=edit/>
                    </div>
                </div>
                <aside class="stack" aria-labelledby="give">
                    <div class="section-head"><h2 id="give">{words.give}</h2></div>
                    {move || open.get().then(|| view! {
                        <Banner tone=Tone::Warn title=words.prefecture.to_owned()><p>{words.give_open}</p></Banner>
                    })}
                    <HandOut outgoing=Outgoing::Kit(id) from=from/>
                    <p class="hint">{words.changed_later}</p>
                    <ol class="strong kit__next" aria-label=words.next_name>
                        {move || words.next.map(|step| view! { <li>{step}</li> }).into_iter().collect_view()}
                    </ol>
                    <div><a class="btn btn--quiet" href=Route::Plenary(id).to_string()>
                        <Glyph icon=Icon::ArrowRight/>{move || { let [_, plenary, _] = app.text().desk.links; plenary }}
                    </a></div>
                </aside>
            </main>
        </div>
    }
}

/// The keys that hand-ins are sealed to; none: they are not sealed.
#[component]
fn Seal(edit: Edit) -> impl IntoView {
    let words = &app().text().seal;
    let recipients = Memo::new(move |_| edit.with(|forum| forum.recipients.clone()));
    let change = move |recipients: Vec<Recipient>| _ = edit.change(|forum| forum.recipients = recipients);
    view! {
        <section aria-labelledby="seal">
            <div class="section-head"><h2 id="seal">{words.kit}</h2></div>
            <p class="small">{words.kit_help}</p>
            <details class="fold fold--row" open=recipients.with_untracked(|held| !held.is_empty())>
                <summary>{app().text().kit.edit_seal}</summary>
                <div class="stack stack--3">
                    <Recipients recipients=Signal::derive(move || recipients.get()) office=String::new() on_change=change/>
                    <p class="hint">{words.kit_again}</p>
                </div>
            </details>
        </section>
    }
}

/// Undo and redo.
#[component]
fn StepsBack() -> impl IntoView {
    let app = app();
    view! {
        <div class="row kit__back" role="group" aria-label=app.text().desk.steps_back>
            <StepButtons/>
        </div>
    }
}
