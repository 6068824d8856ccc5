//! All cases as cards: what was done, whether it counts, which items it shows. A form opens in its place.
//!
//! Nothing is linked without a tap, and deleting can be undone.

mod card;
mod edit;
mod fields;
mod links;
pub(super) mod said;

use std::sync::Arc;

use leptos::prelude::*;

use super::assess::{ConsentFirst, own, standing};
use crate::app::{App, after, app, focus, now};
use crate::catalog::CategoryId;
use crate::domain::id::Id;
use crate::domain::skill::{Profile, Standard};
use crate::route::Route;
use crate::ui::parts::{AppBar, Glyph, Icon};

pub(super) use card::{CaseCard, WRITE};
pub(super) use edit::Forms;

/// Under which name it is kept whose form opens with the page.
const KEPT_OPEN: &str = "self/case-open";

/// All cases.
#[component]
pub fn CasesPage() -> impl IntoView {
    let own = own(app());
    let agreed = Memo::new(move |_| standing(own));
    move || match agreed.get() {
        Some(assessment) => view! { <AllCases assessment=assessment own=own/> }.into_any(),
        None => view! { <ConsentFirst/> }.into_any(),
    }
}

/// The standard that the own assessment answers.
fn standard(app: App) -> Arc<Standard> {
    let me = app.me();
    let known = app.records.with_untracked(|records| records.standard_of(records.assessment(&me)?.1));
    known.unwrap_or_else(Standard::built_in)
}

/// The page.
#[component]
fn AllCases(assessment: Id, own: Memo<Option<(Id, Profile)>>) -> impl IntoView {
    let app = app();
    let words = &app.text().cases;
    let mut held: Vec<(String, Id)> = own.with_untracked(|own| {
        let cases = own.iter().flat_map(|(_, profile)| &profile.cases);
        cases.map(|(id, case)| (case.month.clone(), *id)).collect()
    });
    // What has no month yet comes first, then the newest.
    held.sort_by(|one, two| one.0.is_empty().cmp(&two.0.is_empty()).reverse().then(two.0.cmp(&one.0)));
    let held: Vec<Id> = held.into_iter().map(|(_, id)| id).collect();
    let wanted = app.draft(KEPT_OPEN);
    app.keep_draft(KEPT_OPEN, "");
    let open = held.iter().copied().find(|id| id.to_string() == wanted);
    let forms = Forms::new(app, assessment, None, &held, open);
    let counts = Memo::new(move |_| {
        own.with(|own| {
            own.as_ref().map_or((0, 0), |(_, profile)| {
                let counting = profile.cases.iter().filter(|(_, case)| case.incomplete(now()).is_none()).count();
                (profile.cases.len(), counting)
            })
        })
    });
    if open.is_some() {
        let opened = forms.rows.with_untracked(|rows| rows.iter().find(|row| row.open).map(|row| row.number));
        after(0, move || focus(&format!("case-{}", opened.unwrap_or_default())));
    }
    let add = move |_| {
        let number = forms.add();
        after(0, move || focus(&format!("case-{number}")));
    };
    let none = move || forms.rows.with(Vec::is_empty);
    let found = move || {
        let (all, counting) = counts.get();
        (words.found)(all, counting)
    };
    let last = CategoryId::ALL.last().map_or(Route::Assess, |id| Route::Category(id.as_str().to_owned()));
    view! {
        <div class="page">
            <header><AppBar place=words.place/></header>
            <main id="main" class="wrap wrap--narrow cases" tabindex="-1">
                <div class="stack stack--2">
                    <h1 class="h-lg">{found}</h1>
                    <p>{words.lead}</p>
                </div>
                {move || none().then(|| view! { <Example/> })}
                <div class="cases__list">
                    <For each=move || forms.rows.get() key={|row| row.number} let:row>
                        <CaseCard forms=forms number=row.number whole=true/>
                    </For>
                </div>
                {move || forms.full().then(|| view! {
                    <div><button type="button" id=WRITE class="btn" on:click=add>
                        <Glyph icon=Icon::Plus/>{if none() { words.write } else { words.write_more }}
                    </button></div>
                })}
            </main>
            <footer class="dock"><div class="dock__nav">
                <a class="btn btn--text" href=last.to_string()><Glyph icon=Icon::ArrowLeft/>{words.back}</a>
                <a class="btn btn--solid btn--lg" href=Route::Check.to_string()>{words.next}<Glyph icon=Icon::ArrowRight/></a>
            </div></footer>
        </div>
    }
}

/// What a good case is, where there is none yet.
#[component]
fn Example() -> impl IntoView {
    let words = &app().text().cases;
    let (good, points) = words.good;
    let rows = words.example_rows.iter().map(|(label, said)| view! { <div><dt>{*label}</dt><dd>{*said}</dd></div> });
    view! {
        <section class="empty" aria-labelledby="good">
            <p>{words.empty}</p>
            <h2 id="good" class="h-sm">{good}</h2>
            <ul class="cases__points">{points.map(|point| view! { <li>{point}</li> }).collect_view()}</ul>
            <h3 class="field__label">{words.example}</h3>
            <dl class="kv">{rows.collect_view()}</dl>
        </section>
    }
}
