//! X1 to X9: yes or no, for how long, and which cases show it. Facts, no levels; a no costs nothing.

use leptos::prelude::*;

use super::assess::{FlowHead, Own, change, once_agreed, step_name};
use crate::app::app;
use crate::catalog::{self, CategoryId, ExperienceItem};
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::skill::{Evidence, Experience, Step, Way};
use crate::route::Route;
use crate::ui::parts::{Glyph, Icon, NumberField, Pick, radios};

/// The most years that the record takes.
const MOST_YEARS: u32 = 80;

/// The experience, while a consent stands.
#[component]
pub fn ExperiencePage() -> impl IntoView {
    once_agreed(|own| view! { <Sheet own=own/> }.into_any())
}

#[component]
fn Sheet(own: Own) -> impl IntoView {
    let app = app();
    let words = &app.text().assess.lived;
    let at = Memo::new(move |_| {
        let leg = own.with(|own| own.as_ref().and_then(|(_, held)| Way::of(held).leg(Step::Experience)));
        leg.map_or((0, 0), |leg| (leg.done, leg.all))
    });
    let state = move || match at.get() {
        (done, all) if done >= all => words.all.to_owned(),
        (done, all) => (words.open)(all - done),
    };
    let onward = (words.onward)(&step_name(app.text(), Step::Category(CategoryId::A)));
    let items = catalog::experience().iter().map(|item| view! { <Question item=item own=own/> });
    view! {
        <div class="page">
            <FlowHead own=own/>
            <main id="main" class="wrap wrap--narrow assess" tabindex="-1">
                <div class="assess__head stack stack--2">
                    <h1>{move || (words.found)(at.get().0, at.get().1)}</h1>
                    <p>{words.lead}</p>
                </div>
                <div class="lived">{items.collect_view()}</div>
            </main>
            <footer class="dock"><div class="dock__nav">
                <a class="btn btn--text" href=Route::Profile.to_string()><Glyph icon=Icon::ArrowLeft/>{app.text().assess.back}</a>
                <p class="small" aria-live="polite">{state}</p>
                <a class="btn btn--solid btn--lg" href=Route::Category(CategoryId::A.as_str().to_owned()).to_string()>
                    {onward}<Glyph icon=Icon::ArrowRight/>
                </a>
            </div></footer>
        </div>
    }
}

/// One question. What follows a yes stands below it, and only then.
#[component]
fn Question(item: &'static ExperienceItem, own: Own) -> impl IntoView {
    let app = app();
    let words = &app.text().assess.lived;
    let said = Memo::new(move |_| own.with(|own| own.as_ref()?.1.assessment.experience.get(item.id).copied()));
    let [yes, no] = words.said;
    let picks = Signal::derive(move || vec![Pick::new("yes", yes), Pick::new("no", no)]);
    let chosen = Signal::derive(move || said.get().map(|said| if said.has { "yes" } else { "no" }.to_owned()));
    let choose = Callback::new(move |value: String| {
        let has = value == "yes";
        change(app, |held| {
            let before = held.experience.get(item.id).copied().unwrap_or_default();
            let years = before.years.filter(|_| has);
            held.experience.insert(item.id.to_owned(), Experience { has, years });
        });
    });
    let years = Signal::derive(move || said.get().and_then(|said| said.years));
    let set_years = Callback::new(move |years: Option<u32>| {
        change(app, |held| {
            held.experience.insert(item.id.to_owned(), Experience { has: true, years });
        });
    });
    let has = Memo::new(move |_| said.get().is_some_and(|said| said.has));
    view! {
        <fieldset class="lived__item" id=format!("ask-{}", item.id)>
            <legend><span class="lived__id">{item.id}</span> {item.question.of(app.text().lang)}</legend>
            {radios(item.id.to_owned(), picks, chosen, choose, true)}
            {move || (has.get() && item.years).then(|| view! {
                <div class="lived__more">
                    <NumberField id=format!("years-{}", item.id) label=words.years unit=words.years_unit hint=words.years_hint
                        value=years on_change=set_years range=(0, MOST_YEARS) optional=true/>
                    <Cases item=item.id own=own/>
                </div>
            })}
        </fieldset>
    }
}

/// The cases, each a tap away from showing this item.
#[component]
fn Cases(item: &'static str, own: Own) -> impl IntoView {
    let app = app();
    let words = &app.text().assess.lived;
    let cases = Memo::new(move |_| {
        own.with(|own| own.as_ref().map(|(_, held)| held.cases.clone()).unwrap_or_default())
            .into_iter()
            .map(|(id, case)| (id, case.name(), case.shows(item)))
            .collect::<Vec<(Id, String, bool)>>()
    });
    let linked = Memo::new(move |_| cases.with(|cases| cases.iter().filter(|case| case.2).count()));
    let none = Memo::new(move |_| cases.with(Vec::is_empty));
    let toggle = move |id: Id, on: bool| {
        let found = own.with_untracked(|own| {
            let (_, held) = own.as_ref()?;
            held.cases.iter().find(|(case, _)| *case == id).map(|(_, case)| case.clone())
        });
        if let Some(case) = found {
            app.record(Command::Revise(id, Body::Evidence(linked_to(case, item, on))));
        }
    };
    let row = move |(id, name, _): (Id, String, bool)| {
        let name = if name.trim().is_empty() { words.nameless.to_owned() } else { name };
        let on = move || cases.with(|cases| cases.iter().any(|case| case.0 == id && case.2));
        view! {
            <label class="choice">
                <input type="checkbox" prop:checked=on on:change=move |event| toggle(id, event_target_checked(&event))/>
                <span class="choice__main"><bdi>{name}</bdi></span>
            </label>
        }
    };
    let body = move || {
        if none.get() {
            view! {
                <p class="small">{words.no_case}</p>
                <div><a class="btn btn--quiet btn--sm" href=Route::Cases.to_string()>{words.to_cases}</a></div>
            }
            .into_any()
        } else {
            view! {
                <div class="choices">
                    <For each=move || cases.get() key={|case| (case.0, case.1.clone())} let:case>{row(case)}</For>
                </div>
            }
            .into_any()
        }
    };
    view! {
        <details class="fold fold--row">
            <summary>{move || (words.cases)(linked.get())}</summary>
            <div class="stack stack--2">{body}</div>
        </details>
    }
}

/// A case that shows an item, or no longer does.
fn linked_to(mut case: Evidence, item: &str, on: bool) -> Evidence {
    case.items.retain(|here| here != item);
    if on {
        case.items.push(item.to_owned());
    }
    case
}
