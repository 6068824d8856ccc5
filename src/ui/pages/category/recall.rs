//! The last concrete act in a category: a case in its short form, or one that is written already.
//!
//! Which cases were chosen for a page is kept like a text in progress: what they show is said item by item.

use leptos::prelude::*;

use crate::app::{App, after, app, focus};
use crate::catalog::CategoryId;
use crate::domain::id::Id;
use crate::domain::skill::{Evidence, Profile, category_of};
use crate::ui::pages::cases::{CaseCard, Forms, WRITE, said};
use crate::ui::parts::{Glyph, Icon, Pick, checks};

/// The cases that one may link on this page.
#[derive(Clone, Copy)]
pub struct Linkable {
    /// The app.
    pub app: App,
    /// The assessment.
    pub assessment: Id,
    /// The category.
    pub category: CategoryId,
    /// The assessment with everything in it.
    pub own: Memo<Option<(Id, Profile)>>,
    /// Those that stand on the page as cards from the start.
    held: StoredValue<Vec<Id>>,
    /// Those that were chosen from elsewhere.
    chosen: RwSignal<Vec<String>>,
}

impl Linkable {
    /// For one category.
    pub fn new(app: App, assessment: Id, category: CategoryId, own: Memo<Option<(Id, Profile)>>) -> Self {
        let held = own.with_untracked(|own| {
            let cases = own.iter().flat_map(|(_, profile)| &profile.cases);
            cases.filter(|(_, case)| is_about(case, category)).map(|(id, _)| *id).collect()
        });
        let kept = app.draft(&place(assessment, category));
        let chosen = kept.split_whitespace().map(str::to_owned).collect();
        Self { app, assessment, category, own, held: StoredValue::new(held), chosen: RwSignal::new(chosen) }
    }

    /// What one may link: id, name, when. Reactive.
    pub fn picks(self) -> Vec<Pick> {
        let chosen = self.chosen.get();
        self.cases(|id, case| {
            is_about(case, self.category)
                || self.held.with_value(|held| held.contains(id))
                || chosen.contains(&id.to_string())
        })
    }

    /// What was written elsewhere. Reactive.
    fn elsewhere(self) -> Vec<Pick> {
        self.cases(|id, case| {
            case.category != self.category.as_str() && !self.held.with_value(|held| held.contains(id))
        })
    }

    fn cases(self, wanted: impl Fn(&Id, &Evidence) -> bool) -> Vec<Pick> {
        let text = self.app.text();
        self.own.with(|own| {
            let cases = own.iter().flat_map(|(_, profile)| &profile.cases).filter(|(id, case)| wanted(id, case));
            let pick = |(id, case): &(Id, Evidence)| Pick {
                value: id.to_string(),
                label: said::name(text, case),
                sub: said::about(text, case),
                ..Pick::default()
            };
            cases.map(pick).collect()
        })
    }

    fn choose(self, chosen: Vec<String>) {
        self.app.keep_draft(&place(self.assessment, self.category), &chosen.join(" "));
        self.chosen.set(chosen);
    }
}

/// Under which name the choice of a page is kept.
fn place(assessment: Id, category: CategoryId) -> String {
    format!("self/cases-here/{}/{}", assessment.short(), category.as_str())
}

/// Whether a case was written for a category, or shows an item of it.
fn is_about(case: &Evidence, category: CategoryId) -> bool {
    case.category == category.as_str() || case.items.iter().any(|item| category_of(item) == Some(category))
}

/// The question about the last act.
#[component]
pub fn Recall(linkable: Linkable) -> impl IntoView {
    let app = app();
    let words = &app.text().cases.category;
    let held = linkable.held.get_value();
    let forms = Forms::new(app, linkable.assessment, Some(linkable.category), &held, None);
    let elsewhere = Memo::new(move |_| linkable.elsewhere());
    if forms.rows.with_untracked(Vec::is_empty) {
        forms.add();
    }
    let add = move |_| {
        let number = forms.add();
        after(0, move || focus(&format!("case-{number}")));
    };
    view! {
        <section class="recall-part" aria-labelledby="recall">
            <div class="stack stack--2">
                <h2 id="recall" class="need__q">{words.recall}</h2>
                <p class="small">{words.recall_help}</p>
            </div>
            <For each=move || forms.rows.get() key={|row| row.number} let:row>
                <CaseCard forms=forms number=row.number/>
            </For>
            {move || (!elsewhere.with(Vec::is_empty)).then(|| view! { <Choose linkable=linkable elsewhere=elsewhere/> })}
            {move || forms.full().then(|| view! {
                <div><button type="button" id=WRITE class="btn btn--quiet btn--sm" on:click=add>
                    <Glyph icon=Icon::Plus/>{if forms.rows.with(Vec::is_empty) { app.text().cases.write } else { words.write_more }}
                </button></div>
            })}
        </section>
    }
}

/// The cases of other categories.
#[component]
fn Choose(linkable: Linkable, elsewhere: Memo<Vec<Pick>>) -> impl IntoView {
    let words = &linkable.app.text().cases.category;
    let here = move || {
        elsewhere
            .with(|picks| linkable.chosen.get().iter().filter(|id| picks.iter().any(|pick| &pick.value == *id)).count())
    };
    let choose = Callback::new(move |chosen| linkable.choose(chosen));
    view! {
        <details class="fold fold--row">
            <summary>{move || (words.choose)(elsewhere.with(Vec::len), here())}</summary>
            <fieldset class="stack stack--2">
                <legend class="field__label">{words.choose_this}</legend>
                {checks("elsewhere".to_owned(), elsewhere.into(), linkable.chosen.into(), choose, false)}
            </fieldset>
        </details>
    }
}
