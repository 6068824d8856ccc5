//! Where one stands: the profile, the ten categories, and the way out.

use leptos::prelude::*;

use super::profile::ProfileFields;
use super::withdrawal::{TakeBack, Withdrawn};
use super::{consent, minutes};
use crate::app::{app, now};
use crate::catalog::{self, CategoryId};
use crate::domain::id::Id;
use crate::domain::skill::Profile;
use crate::route::Route;
use crate::ui::parts::{AppBar, Banner, Glyph, Icon, Tone};

/// The overview of an assessment that has a consent.
#[component]
pub fn Overview(own: Memo<Option<(Id, Profile)>>) -> impl IntoView {
    let app = app();
    let words = &app.text().assess;
    let all = catalog::items().len();
    let answered = Memo::new(move |_| own.with(|own| own.as_ref().map_or(0, |(_, profile)| profile.answered())));
    let ended = Memo::new(move |_| {
        own.with(|own| {
            own.as_ref().is_some_and(|(_, profile)| {
                profile.assessment.consent.as_ref().is_some_and(|consent| consent.until < now())
            })
        })
    });
    let progress = move || (words.progress)(answered.get(), all, minutes(all.saturating_sub(answered.get())));
    let onward = move || own.with(|own| own.as_ref().map_or(Route::Assess, |(_, profile)| first_open(profile)));
    let onward_words = move || match answered.get() {
        0 => words.start,
        count if count < all => words.go_on,
        _ => words.result,
    };
    // Open once, for who hasn't written a name yet; never folded under somebody's hands.
    let fresh =
        own.with_untracked(|own| own.as_ref().is_none_or(|(_, profile)| profile.assessment.display_name.is_empty()));
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
                <div class="assess__head"><h1>{move || (words.overview)(answered.get(), all)}</h1></div>
                <crate::ui::pages::standards::Moving own=own/>
                {move || ended.get().then(|| view! {
                    <Banner tone=Tone::Warn title=words.ended[0]>
                        <p>{words.ended[1]}</p>
                        <div><button type="button" class="btn" on:click=move |_| consent::agree(app)>{words.ended[2]}</button></div>
                    </Banner>
                })}
                <details class="fold" open=fresh>
                    <summary>{words.profile}</summary>
                    <ProfileFields own=own/>
                </details>
                <section class="stack stack--2" aria-labelledby="categories">
                    <div class="section-head"><h2 id="categories">{words.categories}</h2>
                        <p class="hint">{move || catalog::skill_note().of(app.text().lang)}</p></div>
                    <ul class="assess__map">{CategoryId::ALL.into_iter().map(|id| view! { <CategoryRow id=id own=own/> }).collect_view()}</ul>
                </section>
                <Withdrawn/>
                <TakeBack own=own/>
            </main>
            <footer class="dock"><div class="dock__nav">
                {move || if (1..all).contains(&answered.get()) {
                    view! { <a class="btn btn--text" href=Route::Outcome.to_string()>{words.result}</a> }.into_any()
                } else {
                    view! { <span></span> }.into_any()
                }}
                <a class="btn btn--solid btn--lg" href=move || onward().to_string()>{onward_words}<Glyph icon=Icon::ArrowRight/></a>
            </div></footer>
        </div>
    }
}

/// One category: done, begun or not yet, in words and shape.
#[component]
fn CategoryRow(id: CategoryId, own: Memo<Option<(Id, Profile)>>) -> impl IntoView {
    let app = app();
    let words = &app.text().assess;
    let all = catalog::items_in(id).len();
    let answered = Memo::new(move |_| own.with(|own| own.as_ref().map_or(0, |(_, profile)| profile.answered_in(id).0)));
    let name = move || catalog::category(id).map_or("", |category| category.name.of(app.text().lang));
    let state = move || match answered.get() {
        0 => view! { <Glyph icon=Icon::Blank/>{(words.not_yet)(all)} }.into_any(),
        count if count < all => view! { <Glyph icon=Icon::Edit/>{(words.going)(count, all)} }.into_any(),
        _ => view! { <Glyph icon=Icon::CheckCircle/>{words.done} }.into_any(),
    };
    view! {
        <li>
            <a href=Route::Category(id.as_str().to_owned()).to_string()>{id.as_str()} "　" {name}</a>
            <span class="assess__state">{state}</span>
        </li>
    }
}

/// The first category with an open item; the result where none is.
fn first_open(profile: &Profile) -> Route {
    let open = CategoryId::ALL.into_iter().find(|id| {
        let (answered, all) = profile.answered_in(*id);
        answered < all
    });
    open.map_or(Route::Outcome, |id| Route::Category(id.as_str().to_owned()))
}
