//! 意見の概要: a draft from the tables' clusters, then a record of one's own that is written by hand, then a sheet.
//!
//! What somebody else handed out is only read, until a copy of one's own is made. Nothing that the tables say later
//! changes a word that a person wrote.

mod bullet;
mod impressions;
mod news;
mod papers;
mod sheet;
mod theme;
mod writing;

use std::collections::BTreeSet;

use leptos::prelude::*;

use self::impressions::Impressions;
use self::news::News;
use self::papers::Papers;
use self::sheet::Sheet;
use self::theme::Themes;
use self::writing::{Origin, Writing};
use super::board::StepButtons;
use super::desk::{ForumNav, day};
use super::plenary::{View, of_plenary};
use crate::app::{App, app};
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::route::Route;
use crate::ui::parts::{AppBar, Glyph, Icon, Pick, Radios};

/// How many bullets a theme of the draft may be cut to; beyond these, all.
const CUTS: [usize; 2] = [3, 5];

/// The summary of a forum.
#[component]
pub fn SummaryPage(forum: Id) -> impl IntoView {
    of_plenary(forum, move |view| view! { <Desk id=forum view=view/> }.into_any())
}

#[component]
fn Desk(id: Id, view: View) -> impl IntoView {
    let app = app();
    let text = &app.text().desk;
    let writing = Writing::new(app, id, view, CUTS.first().copied());
    let title = move || view.with(|view| view.as_ref().map(|(forum, _)| forum.title.clone()).unwrap_or_default());
    let date = move || view.with(|view| view.as_ref().map(|(forum, _)| day(app.text(), &forum.date)));
    let size = Memo::new(move |_| writing.with(|opinions| (opinions.published().count(), opinions.bullets())));
    let origin = writing.origin;
    // A draft without a bullet is nothing to edit; an own record is, even when it is still blank.
    let nothing = Memo::new(move |_| origin.get() == Origin::Draft && size.get().1 == 0);
    let edits = Memo::new(move |_| !nothing.get() && !matches!(origin.get(), Origin::Theirs(_)));
    // A sheet without a word is nothing to print or to hand out.
    let said = Memo::new(move |_| size.get().1 > 0 || writing.with(|opinions| !opinions.impressions.is_empty()));
    let finding = move || match size.get() {
        (_, 0) => text.summary_empty.to_owned(),
        (themes, bullets) => (text.summary_found)(themes, bullets),
    };
    view! {
        <div class="page page--desk">
            <header>
                <AppBar place=Signal::derive(title) more=Signal::derive(date)>
                    <ForumNav forum=id here=Route::Summary(id)/>
                </AppBar>
            </header>
            <main id="main" class="wrap opinions" tabindex="-1">
                <div class="stack stack--2">
                    <h1 class="h-lg">{finding}</h1>
                    {move || {
                        // Read first: an effect that reads what a memo is made of only after the memo misses its changes.
                        let origin = origin.get();
                        if nothing.get() {
                            view! { <Nothing writing=writing/> }.into_any()
                        } else {
                            state(app, writing, origin).into_any()
                        }
                    }}
                </div>
                <Show when=move || edits.get()>
                    <Show when=move || matches!(origin.get(), Origin::Own(_))><News writing=writing/></Show>
                    <Themes writing=writing/>
                    <Impressions writing=writing/>
                </Show>
                <Show when=move || { said.get() }>
                    <Sheet writing=writing title=Signal::derive(title) date=Signal::derive(date)/>
                    <Papers writing=writing title=Signal::derive(title)/>
                </Show>
            </main>
            <Show when=move || edits.get()><Dock writing=writing/></Show>
        </div>
    }
}

/// Nobody has handed anything in: get the files, or write by hand.
#[component]
fn Nothing(writing: Writing) -> impl IntoView {
    let app = app();
    view! {
        <p class="muted">{app.text().desk.summary_empty_todo}</p>
        <div class="row">
            <a class="btn btn--solid" href=Route::Open.to_string()><Glyph icon=Icon::Folder/>{app.text().desk.add_files}</a>
            <button type="button" class="btn" on:click=move |_| _ = writing.change(|_| ())>
                <Glyph icon=Icon::Edit/>{app.text().opinions.start_blank}
            </button>
        </div>
    }
}

/// Whose words these are, and what can be done about that.
fn state(app: App, writing: Writing, origin: Origin) -> impl IntoView {
    let text = &app.text().opinions;
    let begin = move |_| _ = writing.change(|_| ());
    match origin {
        Origin::Draft => view! {
            <p class="muted">{text.draft}</p>
            <Most most=writing.most/>
            <div><button type="button" class="btn btn--solid" on:click=begin><Glyph icon=Icon::Edit/>{text.start}</button></div>
        }
        .into_any(),
        Origin::Own(record) => {
            let drop = move |_| {
                app.record(Command::Delete(record));
            };
            view! {
                <p class="muted">{text.own}</p>
                <div class="row">
                    <button type="button" class="btn btn--quiet btn--sm" aria-describedby="drop-hint" on:click=drop>
                        <Glyph icon=Icon::ArrowLeft/>{text.drop}
                    </button>
                    <p class="hint" id="drop-hint">{text.drop_hint}</p>
                </div>
            }
            .into_any()
        }
        Origin::Theirs(issuer) => {
            let name = app.trust().signer(&issuer).map(|(_, signer)| signer.name.clone()).unwrap_or_default();
            view! {
                <p>{(text.theirs)(&name)}</p>
                <p class="muted">{text.theirs_text}</p>
                <div><button type="button" class="btn" on:click=begin><Glyph icon=Icon::Edit/>{text.copy}</button></div>
            }
            .into_any()
        }
    }
}

/// How many bullets a theme of the draft.
#[component]
fn Most(most: RwSignal<Option<usize>>) -> impl IntoView {
    let app = app();
    let picks = Signal::derive(move || {
        let text = &app.text().desk;
        let cuts = CUTS.iter().map(|count| Pick {
            value: count.to_string(),
            label: (text.most_of)(*count),
            ..Pick::default()
        });
        cuts.chain([Pick { value: "all".into(), label: text.most_all.into(), ..Pick::default() }]).collect::<Vec<_>>()
    });
    let chosen = Signal::derive(move || Some(most.get().map_or("all".to_owned(), |count| count.to_string())));
    view! {
        <Radios name="most" legend=app.text().desk.most picks=picks chosen=chosen inline=true
            on_change=move |value: String| most.set(value.parse().ok())/>
    }
}

/// Always at hand: what can be done with the bullets that are chosen, and steps back.
#[component]
fn Dock(writing: Writing) -> impl IntoView {
    let app = app();
    let text = &app.text().opinions;
    let count = move || writing.chosen.with(BTreeSet::len);
    let join = move |_| {
        let places: Vec<_> = writing.chosen.get_untracked().into_iter().collect();
        writing.join(&places);
    };
    view! {
        <footer class="dock">
            <Show when=move || { count() > 0 }>
                <div class="action-bar">
                    <p class="action-bar__count" role="status">{move || (text.chosen)(count())}</p>
                    <button type="button" class="btn btn--text action-bar__clear" on:click=move |_| writing.chosen.update(BTreeSet::clear)>
                        {text.clear}
                    </button>
                    {move || if count() > 1 {
                        view! {
                            <button type="button" class="btn btn--solid" on:click=join>
                                <Glyph icon=Icon::Bundle/>{(text.join)(count())}
                            </button>
                        }.into_any()
                    } else {
                        view! { <p class="hint">{text.join_hint}</p> }.into_any()
                    }}
                </div>
            </Show>
            // A choice takes their place.
            <div class="dock__nav opinions__back" role="group" aria-label=app.text().desk.steps_back hidden=move || { count() > 0 }>
                <StepButtons/>
            </div>
        </footer>
    }
}
