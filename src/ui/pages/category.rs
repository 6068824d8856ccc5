//! One category of the self-assessment: first the last concrete act, then the sentences, and under each what evidence carries.
//!
//! What a role asks for is never shown here. Every answer is written at once; open items may stay open.

mod item;
mod items;
mod recall;

use leptos::prelude::*;

use super::assess::{ConsentFirst, minutes, own, standing};
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
    // Another standard asks other items: the page is built anew.
    let asked = Memo::new(move |_| {
        let standard = own.with(|own| own.as_ref().map(|(_, profile)| profile.assessment.catalog.clone()));
        standing(own).zip(standard)
    });
    let page = move || match asked.get() {
        Some((assessment, _)) => view! { <Sheet id=id assessment=assessment own=own/> }.into_any(),
        None => view! { <ConsentFirst/> }.into_any(),
    };
    page.into_any()
}

/// The page of one category.
#[component]
fn Sheet(id: CategoryId, assessment: Id, own: Memo<Option<(Id, Profile)>>) -> impl IntoView {
    let app = app();
    let text = app.text();
    let words = &text.cases.category;
    let of =
        move |read: &dyn Fn(&Profile) -> usize| own.with(|own| own.as_ref().map_or(0, |(_, profile)| read(profile)));
    let counted = Memo::new(move |_| (of(&Profile::answered), of(&|profile| profile.standard.items.len())));
    let here = Memo::new(move |_| (of(&|profile| profile.answered_in(id).0), of(&|profile| profile.answered_in(id).1)));
    let progress = move || {
        let (answered, all) = counted.get();
        (text.assess.progress)(answered, all, minutes(all.saturating_sub(answered)))
    };
    let row = catalog::category(id);
    let state = move || match here.get() {
        (answered, all) if answered >= all => words.all_here.to_owned(),
        (answered, all) => (words.open_here)(all.saturating_sub(answered)),
    };
    let linkable = recall::Linkable::new(app, assessment, id, own);
    let (back, next) = neighbours(id);
    let onward = if next == Route::Cases { words.to_cases } else { words.next };
    view! {
        <div class="page">
            <header>
                <AppBar place=text.assess.place more=Signal::derive(progress)/>
                <div class="assess__bar">
                    <label class="vh" for="progress">{text.assess.progress_name}</label>
                    <progress class="meter" id="progress" max=move || counted.get().1 value=move || counted.get().0>{progress}</progress>
                </div>
            </header>
            <main id="main" class="wrap wrap--narrow assess" tabindex="-1">
                <div class="assess__head">
                    <p class="hint">{move || (words.which)(id.as_str(), here.get().1)}</p>
                    <h1>{row.map_or("", |row| row.name.of(text.lang))}</h1>
                    <p>{row.map_or("", |row| row.about.of(text.lang))}</p>
                </div>
                <recall::Recall linkable=linkable/>
                <items::Items linkable=linkable/>
            </main>
            <footer class="dock"><div class="dock__nav">
                <a class="btn btn--text" href=back.to_string()><Glyph icon=Icon::ArrowLeft/>{text.assess.back}</a>
                <p class="small" aria-live="polite">{state}</p>
                <a class="btn btn--solid btn--lg" href=next.to_string()>{onward}<Glyph icon=Icon::ArrowRight/></a>
            </div></footer>
        </div>
    }
}

/// The place before, and the one after.
fn neighbours(id: CategoryId) -> (Route, Route) {
    let page = |id: &CategoryId| Route::Category(id.as_str().to_owned());
    let before = CategoryId::ALL.iter().rev().find(|other| **other < id).map_or(Route::Experience, page);
    let after = CategoryId::ALL.iter().find(|other| **other > id).map_or(Route::Cases, page);
    (before, after)
}
