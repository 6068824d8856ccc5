//! One category of the self-assessment: first the last concrete act, then the sentences, then what the evidence carries.
//!
//! What a role asks for is never shown here. Every answer is written at once; open items may stay open.

mod cases;
mod items;

use leptos::prelude::*;

use super::assess::{lacks, minutes, own};
use super::gone::Gone;
use crate::app::app;
use crate::catalog::{self, CategoryId};
use crate::domain::id::Id;
use crate::domain::skill::Profile;
use crate::route::Route;
use crate::ui::parts::{AppBar, Glyph, Icon};

/// One category, by its letter.
#[component]
pub fn CategoryPage(category: String) -> impl IntoView {
    let own = own(app());
    let Some(id) = CategoryId::parse(&category) else { return view! { <Gone/> }.into_any() };
    let agreed = Memo::new(move |_| {
        own.with(|own| {
            own.as_ref().filter(|(_, profile)| profile.assessment.consent.is_some()).map(|(assessment, _)| *assessment)
        })
    });
    let page = move || match agreed.get() {
        Some(assessment) => view! { <Sheet id=id assessment=assessment own=own/> }.into_any(),
        None => view! { <ConsentFirst/> }.into_any(),
    };
    page.into_any()
}

/// The page of one category.
#[component]
fn Sheet(id: CategoryId, assessment: Id, own: Memo<Option<(Id, Profile)>>) -> impl IntoView {
    let app = app();
    let words = &app.text().assess;
    let all = catalog::items().len();
    let here = catalog::items_in(id).len();
    let answered = Memo::new(move |_| own.with(|own| own.as_ref().map_or(0, |(_, profile)| profile.answered())));
    let answered_here =
        Memo::new(move |_| own.with(|own| own.as_ref().map_or(0, |(_, profile)| profile.answered_in(id).0)));
    let progress = move || (words.progress)(answered.get(), all, minutes(all.saturating_sub(answered.get())));
    let category = move |read: fn(&catalog::Category) -> catalog::Bilingual| {
        catalog::category(id).map_or("", |row| read(row).of(app.text().lang))
    };
    let state = move || match here.saturating_sub(answered_here.get()) {
        0 => words.all_here.to_owned(),
        open => (words.open_here)(open),
    };
    let (back, next) = neighbours(id);
    let onward = if next.is_some() {
        |words: &crate::text::Assess| words.next
    } else {
        |words: &crate::text::Assess| words.result
    };
    view! {
        <div class="page">
            <header>
                <AppBar place=words.place more=Signal::derive(progress)/>
                <div class="assess__bar">
                    <label class="vh" for="progress">{words.progress_name}</label>
                    <progress class="meter" id="progress" max=all value=move || answered.get()>{progress}</progress>
                </div>
            </header>
            <main id="main" class="wrap wrap--narrow assess" tabindex="-1">
                <div class="assess__head">
                    <p class="hint">{move || (words.category)(id.as_str(), here)}</p>
                    <h1>{move || category(|row| row.name)}</h1>
                    <p>{move || category(|row| row.about)}</p>
                </div>
                <cases::Cases assessment=assessment category=id own=own/>
                <items::Items assessment=assessment category=id own=own/>
                <Evidence id=id own=own/>
            </main>
            <footer class="dock"><div class="dock__nav">
                <a class="btn btn--text" href=back.to_string()><Glyph icon=Icon::ArrowLeft/>{words.back}</a>
                <p class="small" aria-live="polite">{state}</p>
                <a class="btn btn--solid btn--lg" href=next.unwrap_or(Route::Outcome).to_string()>
                    {move || onward(words)}<Glyph icon=Icon::ArrowRight/>
                </a>
            </div></footer>
        </div>
    }
}

/// How many cases count, and what is missing for the levels chosen here.
#[component]
fn Evidence(id: CategoryId, own: Memo<Option<(Id, Profile)>>) -> impl IntoView {
    let app = app();
    let counted = Memo::new(move |_| {
        own.with(|own| {
            own.as_ref()
                .map_or(0, |(_, profile)| profile.cases.iter().filter(|(_, case)| case.category == id.as_str()).count())
        })
    });
    let gaps = Memo::new(move |_| {
        own.with(|own| own.as_ref().map(|(_, profile)| profile.gaps()).unwrap_or_default())
            .into_iter()
            .filter(|gap| gap.category == id)
            .collect::<Vec<_>>()
    });
    let missing = move || {
        let text = app.text();
        // The same level of several items is one sentence.
        let mut said: Vec<String> = gaps.get().iter().map(|gap| lacks(text, gap.shortfall, gap.level)).collect();
        said.dedup();
        let fine = (!said.is_empty()).then(|| view! { <p class="small muted">{text.assess.fine_without}</p> });
        view! { {said.into_iter().map(|said| view! { <p>{said}</p> }).collect_view()} {fine} }
    };
    view! {
        <section class="evidence" class:evidence--none=move || counted.get() == 0 aria-labelledby="evidence">
            <h2 id="evidence" class="evidence__h">{app.text().assess.evidence}</h2>
            <p>{move || (app.text().assess.cases)(counted.get())}</p>
            {missing}
        </section>
    }
}

/// Nothing is asked before the consent.
#[component]
fn ConsentFirst() -> impl IntoView {
    let app = app();
    let [title, why, go] = app.text().assess.consent_first;
    view! {
        <div class="page">
            <header><AppBar place=app.text().assess.place/></header>
            <main id="main" class="wrap wrap--narrow stack" tabindex="-1">
                <div class="empty">
                    <h1 class="h-lg">{title}</h1>
                    <p>{why}</p>
                    <a class="btn btn--solid" href=Route::Assess.to_string()>{go}</a>
                </div>
            </main>
        </div>
    }
}

/// The place before, and the category after.
fn neighbours(id: CategoryId) -> (Route, Option<Route>) {
    let page = |id: &CategoryId| Route::Category(id.as_str().to_owned());
    let before = CategoryId::ALL.iter().rev().find(|other| **other < id).map_or(Route::Assess, page);
    let after = CategoryId::ALL.iter().find(|other| **other > id).map(page);
    (before, after)
}
