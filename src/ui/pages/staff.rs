//! Staff together, for whoever plans their training: levels as counts, musts of the roles, common gaps and training.
//!
//! No names here, and no figure that could mean one person: [`cohort`](crate::domain::skill::cohort) decides what is shown.

mod levels;
mod papers;
mod training;

use leptos::prelude::*;

use super::pool::DeskNav;
use crate::app::{app, now};
use crate::catalog::{self, source};
use crate::domain::plain::plain;
use crate::domain::skill::cohort::{Breakdown, Cohort, FEWEST, Staff};
use crate::domain::skill::everybody;
use crate::route::Route;
use crate::text::Text;
use crate::ui::parts::{AppBar, Glyph, Icon, Pick, Radios};

/// The source that tells what the two cities do.
const CITIES: &str = "S1";

/// Staff together.
#[component]
pub fn StaffPage() -> impl IntoView {
    let app = app();
    let words = &app.text().staff;
    // Not the pool: staff are no applicants.
    let people = Memo::new(move |_| app.records.with(|records| everybody(records, &app.me(), now())));
    let staff = Memo::new(move |_| people.with(|people| Staff::of(people, now())));
    let wished = RwSignal::new(None::<String>);
    // The one that was chosen, as long as it is there; the largest otherwise.
    let shown = Memo::new(move |_| {
        let wished = wished.get();
        staff.with(|staff| {
            let chosen = staff.cohorts.iter().find(|cohort| Some(value(cohort)) == wished);
            chosen.or_else(|| staff.cohorts.first()).cloned()
        })
    });
    let picks = Memo::new(move |_| {
        let pick = |cohort: &Cohort| Pick {
            value: value(cohort),
            label: title(app.text(), cohort),
            sub: (app.text().common.people)(u32::try_from(cohort.people).unwrap_or(u32::MAX)),
            ..Pick::default()
        };
        staff.with(|staff| staff.cohorts.iter().map(pick).collect::<Vec<_>>())
    });
    let several = Memo::new(move |_| picks.with(Vec::len) > 1);
    let left_out = move || {
        let counts = staff.with(|staff| [staff.ended, staff.without_consent, staff.unreadable]);
        (counts != [0; 3]).then(|| view! { <p class="small">{(words.left_out)(counts)}</p> })
    };
    view! {
        <div class="page page--desk">
            <header><AppBar place=words.place><DeskNav/></AppBar></header>
            <main id="main" class="wrap staff stack stack--5" tabindex="-1">
                <div class="stack stack--2">
                    <h1 class="h-lg">{move || shown.with(|shown| heading(app.text(), shown.as_ref()))}</h1>
                    <p class="muted">{words.intro}</p>
                    {left_out}
                </div>
                <Show when=move || several.get()>
                    <div class="no-print">
                        <Radios name="standard" legend=words.choose picks=picks
                            chosen=Signal::derive(move || shown.with(|shown| shown.as_ref().map(value)))
                            on_change=move |chosen: String| wished.set(Some(chosen))/>
                    </div>
                </Show>
                {move || shown.get().map_or_else(|| nobody(app.text()), |cohort| sheet(app.text(), &cohort))}
                {cities(app.text())}
            </main>
        </div>
    }
}

fn heading(text: &'static Text, shown: Option<&Cohort>) -> String {
    let words = &text.staff;
    match shown {
        None => words.none[0].to_owned(),
        Some(cohort) if cohort.breakdown.is_none() => (words.few)(FEWEST),
        Some(cohort) => (words.found)(cohort.people),
    }
}

fn nobody(text: &'static Text) -> AnyView {
    let [_, todo, open] = text.staff.none;
    view! {
        <div class="empty">
            <p>{todo}</p>
            <a class="btn btn--solid" href=Route::Open.to_string()><Glyph icon=Icon::Folder/>{open}</a>
        </div>
    }
    .into_any()
}

/// Everything about one cohort.
fn sheet(text: &'static Text, cohort: &Cohort) -> AnyView {
    let words = &text.staff;
    let Some(breakdown) = &cohort.breakdown else {
        return view! { <p class="empty">{(words.few_why)(cohort.people)}</p> }.into_any();
    };
    let Breakdown { categories, roles, gaps, plan } = breakdown;
    view! {
        <dl class="kv staff__rules"><div><dt>{words.rules_name}</dt><dd>{words.rules}</dd></div></dl>
        {levels::by_category(text, categories)}
        {levels::by_role(text, roles)}
        {training::gaps(text, &cohort.standard, gaps)}
        {(!plan.is_empty()).then(|| training::plan(text, &cohort.standard, plan, breakdown.minutes()))}
        {levels::by_item(text, &cohort.standard, categories)}
        <p class="small muted"><bdi>{origin(text, cohort)}</bdi></p>
        {papers::papers(text, cohort)}
    }
    .into_any()
}

/// What stands for a cohort in the choice.
fn value(cohort: &Cohort) -> String {
    format!("{}/{}", cohort.id.map(|id| id.short()).unwrap_or_default(), cohort.standard.version)
}

/// A standard by title and version.
fn title(text: &'static Text, cohort: &Cohort) -> String {
    let name = match cohort.id {
        None => catalog::skill_note().of(text.lang),
        Some(_) => cohort.standard.title.as_str(),
    };
    plain(&(text.staff.standard)(name, &cohort.standard.version))
}

/// What the levels rest on.
fn origin(text: &'static Text, cohort: &Cohort) -> String {
    let standard = title(text, cohort);
    match cohort.standard.source.trim() {
        "" => standard,
        source => format!("{standard}　{}", (text.staff.standard_source)(&plain(source))),
    }
}

/// What two cities do, with where that stands.
fn cities(text: &'static Text) -> impl IntoView + use<> {
    let words = &text.staff;
    let rows = words.cities.iter().map(|[name, does]| view! { <div><dt>{*name}</dt><dd>{*does}</dd></div> });
    let from = source(CITIES).map(|source| (words.cities_source)(source.title.of(text.lang)));
    view! {
        <details class="fold no-print">
            <summary>{words.examples}</summary>
            <dl class="kv staff__cities">{rows.collect_view()}</dl>
            <p class="hint">{from}</p>
        </details>
    }
}
