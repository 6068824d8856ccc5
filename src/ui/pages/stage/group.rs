//! One group's talk on the projector, and the step to the next one.

use leptos::prelude::*;

use super::{Shown, Stage};
use crate::domain::forum::talk::Slide;
use crate::ui::pages::present::{Large, Opening, TalkTimer, about, content};
use crate::ui::parts::{Glyph, Icon, Slides};

/// The talk of the group that is shown.
#[component]
pub(super) fn GroupTalk(stage: Stage) -> impl IntoView {
    let app = stage.app;
    let text = &app.text().present;
    let group = Memo::new(move |before: Option<&String>| match stage.shown.get() {
        Shown::Group(group) => group,
        // About to leave: nothing changes any more.
        _ => before.cloned().unwrap_or_default(),
    });
    let who = Memo::new(move |_| stage.name(&group.get()));
    let share = Memo::new(move |_| stage.plan.with_value(|plan| plan.talk_share(&group.get())));
    let told = Memo::new(move |_| app.records.with(|records| stage.slides(records, &group.get())));
    let (at, votes) = (RwSignal::new(0), RwSignal::new(false));
    let shown = Memo::new(move |_| told.with(|told| told.get(at.get()).or(told.last()).cloned()));
    let topic = move || {
        shown
            .with(|slide| slide.as_ref().map(|slide| stage.plan.with_value(|plan| about(app, plan, slide))))
            .unwrap_or_default()
    };
    let go = move || {
        let next = group.with_untracked(|group| stage.after(group));
        at.set(0);
        votes.set(false);
        stage.show(next);
    };
    let slide = move || {
        shown.with(|slide| match slide {
            Some(Slide::Opening(people)) => view! { <Opening who=who.get() people=*people/> }.into_any(),
            Some(Slide::Closing) => view! { <Large words=text.thanks/> {onward(stage, group, go)} }.into_any(),
            Some(slide) => content(slide, votes),
            None => view! {
                <Large words=who.get()/>
                <p class="slide__lead">{text.missing}</p>
                <p class="slide__hint">{text.missing_todo}</p>
                {onward(stage, group, go)}
            }
            .into_any(),
        })
    };
    view! {
        <Slides who=who about=Signal::derive(topic) count=Signal::derive(move || told.with(Vec::len).max(1)) at=at votes=votes
            leave=text.leave_stage on_leave=Callback::new(move |()| stage.show(Shown::Order))
            on_end=Callback::new(move |()| go()) clock=move || view! { <TalkTimer clock=stage.clock share=share/> }>
            {slide}
        </Slides>
    }
}

/// The way to whatever comes next.
fn onward(stage: Stage, group: Memo<String>, go: impl Fn() + Copy + Send + Sync + 'static) -> impl IntoView {
    let text = &stage.app.text().present;
    let words = move || match group.with(|group| stage.after(group)) {
        Shown::Group(next) => (text.next_group)(&stage.name(&next)),
        Shown::Plenary | Shown::Order => text.next_plenary.to_owned(),
    };
    view! {
        <p><button type="button" class="btn btn--solid btn--lg" on:click=move |_| go()>{words}<Glyph icon=Icon::ArrowRight/></button></p>
    }
}
