//! The table's presentation: one cluster or need a screen, in the group's share of the time.
//!
//! A hall sees it: no municipality, department or person ever stands on it.

mod clock;
mod slide;

use leptos::prelude::*;

use super::gone::of_forum;
use crate::app::{App, app};
use crate::domain::forum::Forum;
use crate::domain::forum::talk::{Slide, slides};
use crate::domain::id::Id;
use crate::route::Route;
use crate::ui::parts::Slides;

pub(super) use clock::{TalkClock, TalkTimer};
pub(super) use slide::{Figure, Large, about, content};

/// The table's presentation: one cluster or need a screen.
#[component]
pub fn PresentPage(forum: Id) -> impl IntoView {
    of_forum(forum, move |plan| Some(present(app(), forum, plan).into_any()))
}

fn present(app: App, forum: Id, plan: Forum) -> impl IntoView {
    let text = &app.text().present;
    let me = app.me();
    let plan = StoredValue::new(plan);
    let stream = me.clone();
    let group = Memo::new(move |_| {
        app.records
            .with(|records| records.attendance(forum, &stream).map(|here| here.group.clone()).unwrap_or_default())
    });
    let who = Memo::new(move |_| match group.get() {
        group if group.is_empty() => text.no_group.to_owned(),
        group => plan.with_value(|plan| plan.group_name(&group).to_owned()),
    });
    let share = Memo::new(move |_| plan.with_value(|plan| plan.talk_share(&group.get())));
    let told = Memo::new(move |_| {
        app.records.with(|records| plan.with_value(|plan| slides(records, forum, plan, std::slice::from_ref(&me))))
    });
    let (at, votes) = (RwSignal::new(0), RwSignal::new(false));
    let shown = Memo::new(move |_| told.with(|told| told.get(at.get()).or(told.last()).cloned()));
    let topic = move || {
        shown
            .with(|slide| slide.as_ref().map(|slide| plan.with_value(|plan| about(app, plan, slide))))
            .unwrap_or_default()
    };
    let clock = TalkClock::new(app, format!("talk/{}", forum.short()));
    let slide = move || {
        shown.with(|slide| match slide {
            Some(Slide::Opening(people)) => view! { <Opening who=who.get() people=*people/> }.into_any(),
            Some(Slide::Closing) | None => closing(app, forum).into_any(),
            Some(slide) => content(slide, votes),
        })
    };
    view! {
        <Slides who=who about=Signal::derive(topic) count=Signal::derive(move || told.with(Vec::len)) at=at votes=votes
            leave=text.leave on_leave=Callback::new(move |()| app.go(&Route::Agenda(forum)))
            clock=move || view! { <TalkTimer clock=clock share=share/> }>
            {slide}
        </Slides>
    }
}

/// Who speaks, and how to move on.
#[component]
pub(super) fn Opening(
    /// The group's name.
    who: String,
    /// How many people.
    people: Option<u32>,
) -> impl IntoView {
    let words = &app().text().present;
    view! {
        <Large words=who/>
        <p class="slide__lead">{people.map_or_else(|| words.no_people.to_owned(), words.people)}</p>
        <p class="slide__hint">{words.how}</p>
    }
}

fn closing(app: App, forum: Id) -> impl IntoView {
    let words = &app.text().present;
    view! {
        <Large words=words.thanks/>
        <p class="slide__lead">{words.then_hand_in}</p>
        <p><a class="btn btn--solid btn--lg" href=Route::HandIn(forum).to_string()>{words.hand_in}</a></p>
    }
}
