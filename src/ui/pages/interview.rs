//! An interview on the interviewer's own device: what was asked and told, and a score for every item.
//!
//! To keep scores independent, nobody else's numbers stand here: what the person says of themselves, and what their cases
//! carry, stays folded until an item is scored, or until somebody opens it. The cases stay in sight: scores rest on them.
//! There is no default score, and a score may be above the claim as well as below. Everything is kept at once.

pub(super) mod hand;
mod items;
pub(super) mod say;
mod told;

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::gone::Gone;
use super::person::cases;
use super::pool::{DeskNav, named};
use crate::app::{App, after, app, focus, now, to_top};
use crate::catalog::{self, CategoryId};
use crate::domain::body::Body;
use crate::domain::check::Refusal;
use crate::domain::id::Id;
use crate::domain::skill::{Person, Probe, Profile, Review, Subject};
use crate::route::Route;
use crate::ui::parts::{AppBar, Glyph, Icon};

/// What this device said about a person.
#[derive(Clone, PartialEq, Default)]
struct Own {
    reviews: BTreeMap<String, Review>,
    probes: BTreeMap<String, Probe>,
}

/// One interview that goes on.
#[derive(Clone, Copy)]
struct Talk {
    app: App,
    subject: StoredValue<Subject>,
    profile: Memo<Option<Profile>>,
    own: Memo<Own>,
    /// The category shown.
    here: RwSignal<CategoryId>,
}

impl Talk {
    /// Keeps what was said; the refusal where it isn't kept, for the field to show.
    fn say(self, body: Body) -> Option<Refusal> {
        let me = self.app.me();
        let command = self.app.records.with_untracked(|records| records.saying(&me, body));
        if self.app.record(command).is_some() { None } else { self.app.take_refusal() }
    }

    fn review(self, item: &str) -> Option<Review> {
        self.own.with(|own| own.reviews.get(item).cloned())
    }

    /// Every category of the standard that has items: letter, scored items, all items.
    fn categories(self) -> Vec<(CategoryId, usize, usize)> {
        let count = |profile: &Profile, own: &Own, id: CategoryId| {
            let scored = profile.standard.items_in(id).filter(|item| own.reviews.contains_key(&item.id)).count();
            (id, scored, profile.standard.items_in(id).count())
        };
        self.profile.with(|profile| {
            self.own.with(|own| {
                let rows = profile.iter().flat_map(|profile| CategoryId::ALL.map(|id| count(profile, own, id)));
                rows.filter(|(_, _, all)| *all > 0).collect()
            })
        })
    }

    /// Scored items, items, questions that were asked, questions.
    fn so_far(self) -> (usize, usize, usize, usize) {
        let rows = self.categories();
        let asked = self.own.with(|own| own.probes.values().filter(|probe| probe.asked).count());
        (rows.iter().map(|row| row.1).sum(), rows.iter().map(|row| row.2).sum(), asked.min(rows.len()), rows.len())
    }
}

/// One interview, by the assessment's record id.
#[component]
pub fn InterviewPage(id: Id) -> impl IntoView {
    let app = app();
    let person = Memo::new(move |_| {
        let me = app.me();
        app.records.with(|records| Person::find(records, &me, id, now()))
    });
    let subject = Memo::new(move |_| person.with(|person| person.as_ref().map(Person::subject)));
    move || match subject.get() {
        Some(subject) => view! { <Interview id=id subject=subject person=person/> }.into_any(),
        None => view! { <Gone/> }.into_any(),
    }
}

/// Under which name the category is kept that was shown last.
fn place(id: Id) -> String {
    format!("interview/{}", id.short())
}

#[component]
fn Interview(id: Id, subject: Subject, person: Memo<Option<Person>>) -> impl IntoView {
    let app = app();
    let words = &app.text().interview;
    let me = app.me();
    let own = Memo::new(move |_| {
        person.with(|person| {
            let scores = person.as_ref().map(|person| &person.scores);
            let reviews = scores.and_then(|scores| scores.by.get(&me)).cloned().unwrap_or_default();
            let probes = scores.and_then(|scores| scores.probes.get(&me)).cloned().unwrap_or_default();
            Own { reviews, probes }
        })
    });
    let profile = Memo::new(move |_| person.with(|person| person.as_ref().map(|person| person.profile.clone())));
    let here = RwSignal::new(CategoryId::A);
    let talk = Talk { app, subject: StoredValue::new(subject), profile, own, here };
    let rows = untrack(move || talk.categories());
    let remembered = CategoryId::parse(&app.draft(&place(id))).filter(|id| rows.iter().any(|row| row.0 == *id));
    let open = rows.iter().find(|(_, scored, all)| scored < all).or(rows.first());
    here.set(remembered.or(open.map(|row| row.0)).unwrap_or(CategoryId::A));
    Effect::new(move |_| app.keep_draft(&place(id), here.get().as_str()));
    let so_far = Memo::new(move |_| talk.so_far());
    let title = move || {
        let (scored, all, ..) = so_far.get();
        let name = person.with(|person| person.as_ref().map(|person| named(app.text(), person)));
        (words.title)(&name.unwrap_or_default(), scored, all)
    };
    let progress = move || {
        let (scored, all, asked, questions) = so_far.get();
        (words.so_far)(scored, all, asked, questions)
    };
    view! {
        <div class="page page--desk">
            <header><AppBar place=words.place><DeskNav/></AppBar></header>
            <main id="main" class="interview" tabindex="-1">
                <div class="stack stack--2 interview__head">
                    <p><a class="tap" href=Route::Person(id).to_string()><Glyph icon=Icon::ArrowLeft/>{words.to_person}</a></p>
                    <h1 class="h-lg">{title}</h1>
                    <p>{words.lead} " " {words.folded}</p>
                    <div class="progress">
                        <label class="progress__label" for="progress">{words.progress}</label>
                        <progress class="meter" id="progress" max=move || so_far.get().1.max(1).to_string()
                            value=move || so_far.get().0.to_string()></progress>
                        <p class="hint">{progress}</p>
                    </div>
                </div>
                <Categories talk=talk/>
                {move || view! { <OneCategory talk=talk category=here.get()/> }}
                <section class="stack stack--3 interview__hand" aria-labelledby="hand">
                    <div class="section-head"><h2 id="hand">{words.hand}</h2></div>
                    <p>{words.hand_help}</p>
                    <hand::HandScores id=id/>
                </section>
            </main>
        </div>
    }
}

/// The categories, each with how far it is.
#[component]
fn Categories(talk: Talk) -> impl IntoView {
    let words = &talk.app.text().interview;
    let lang = talk.app.text().lang;
    let rows = Memo::new(move |_| talk.categories());
    let button = move |(id, scored, all): (CategoryId, usize, usize)| {
        let name = catalog::category(id).map_or("", |row| row.name.of(lang));
        view! {
            <li><button type="button" class="interview__tab" aria-current=move || (talk.here.get() == id).then_some("true")
                on:click=move |_| talk.here.set(id)>
                <b>{id.as_str()}</b> <span>{name}</span>
                <small>{(scored == all).then(|| view! { <Glyph icon=Icon::Check/> })}{(words.category)(scored, all)}</small>
            </button></li>
        }
    };
    view! {
        <nav aria-label=words.categories>
            <ul class="interview__tabs">{move || rows.get().into_iter().map(button).collect_view()}</ul>
        </nav>
    }
}

/// One category: the question, the cases, the items, and the ways on.
#[component]
fn OneCategory(talk: Talk, category: CategoryId) -> impl IntoView {
    let text = talk.app.text();
    let words = &text.interview;
    let name = catalog::category(category).map_or("", |row| row.name.of(text.lang));
    let ids: Vec<CategoryId> = untrack(move || talk.categories()).into_iter().map(|row| row.0).collect();
    let at = ids.iter().position(|id| *id == category).unwrap_or(0);
    let [before, next] = words.steps;
    let step = move |to: Option<CategoryId>, icon: Icon, label: &'static str| {
        to.map(|to| {
            let go = move |_| {
                talk.here.set(to);
                to_top();
                // The heading is in the document one turn later.
                after(0, || focus("category"));
            };
            let mark = || view! { <Glyph icon=icon/> };
            let (front, end) = if icon == Icon::ArrowLeft { (Some(mark()), None) } else { (None, Some(mark())) };
            view! { <button type="button" class="btn" on:click=go>{front}{label}{end}</button> }
        })
    };
    let cases = talk.profile.with_untracked(|profile| {
        let profile = profile.as_ref()?;
        let here = |item: &str| profile.standard.item(item).is_some_and(|item| item.category() == Some(category));
        let belongs = |case: &&crate::domain::skill::Evidence| {
            case.category == category.as_str() || case.items.iter().any(|item| here(item))
        };
        let rows = profile.cases.iter().map(|(_, case)| case).filter(belongs);
        let rows: Vec<_> = rows.map(|case| cases::one(text, profile, case)).collect();
        (!rows.is_empty()).then(|| view! { <div class="stack stack--4">{rows}</div> })
    });
    let cases = cases.map_or_else(|| view! { <p>{words.cases_none}</p> }.into_any(), IntoAny::into_any);
    view! {
        <section class="stack stack--4" aria-labelledby="category">
            <div class="section-head"><h2 id="category" tabindex="-1">{category.as_str()} " " {name}</h2></div>
            <div class="interview__two">
                <told::Told talk=talk category=category/>
                <section class="stack stack--3" aria-labelledby="written">
                    <h3 class="h-sm" id="written">{words.cases}</h3>
                    {cases}
                </section>
            </div>
            <items::Items talk=talk category=category/>
            <div class="row interview__steps">
                {step(at.checked_sub(1).and_then(|at| ids.get(at).copied()), Icon::ArrowLeft, before)}
                {step(ids.get(at + 1).copied(), Icon::ArrowRight, next)}
            </div>
        </section>
    }
}
