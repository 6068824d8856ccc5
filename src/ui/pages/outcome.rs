//! The result of the self-assessment: what is claimed and what the evidence carries, never mixed; then handing over.
//!
//! The file leaves only sealed, in answer to a call.

pub(super) mod fits;
pub(super) mod hand;
pub(super) mod levels;
mod sheet;

use leptos::prelude::*;

use super::assess::{day, lacks, level_label, own};
use super::gone::Gone;
use crate::app::{app, now, print};
use crate::catalog::{self, CategoryId, RoleId};
use crate::domain::id::Id;
use crate::domain::skill::{Assessment, Confirmed, Profile, RoleFit};
use crate::route::Route;
use crate::text::Text;
use crate::ui::parts::{AppBar, Banner, Glyph, Icon, Tone};

/// A category stands out from this mean of evidenced levels, in tenths. Without a case no mean comes above 10.
const STANDS_OUT: u32 = 15;
/// So many items are named as the strongest.
const STRONGEST: usize = 5;

/// The result of the own assessment.
#[component]
pub fn OutcomePage() -> impl IntoView {
    let own = own(app());
    let id = Memo::new(move |_| own.with(|own| own.as_ref().map(|(id, _)| *id)));
    move || match id.get() {
        Some(id) => view! { <Outcome id=id own=own/> }.into_any(),
        None => view! { <Gone/> }.into_any(),
    }
}

#[component]
fn Outcome(id: Id, own: Memo<Option<(Id, Profile)>>) -> impl IntoView {
    let app = app();
    let words = &app.text().assess.outcome;
    let as_of = move || {
        let answered = own.with(|own| own.as_ref().map_or(0, |(_, profile)| profile.answered()));
        (words.as_of)(&day(app.text(), now()), answered, catalog::items().len())
    };
    let body = move || own.get().map(|(_, profile)| findings(app.text(), &profile));
    let ready = Memo::new(move |_| {
        let until =
            own.with(|own| own.as_ref().and_then(|(_, profile)| Some(profile.assessment.consent.as_ref()?.until)));
        until.is_some_and(|until| until >= now())
    });
    view! {
        <div class="page">
            <header><AppBar place=words.place more=Signal::derive(as_of)/></header>
            <main id="main" class="result" tabindex="-1">
                {body}
                <section class="stack stack--3" aria-labelledby="hand">
                    <div class="section-head"><h2 id="hand">{words.hand}</h2></div>
                    {move || if ready.get() {
                        view! { <hand::Hand id=id own=own/> }.into_any()
                    } else {
                        view! {
                            <Banner tone=Tone::Warn title=app.text().assess.ended[0]>
                                <p>{app.text().assess.ended[1]}</p>
                                <div><a class="btn" href=Route::Assess.to_string()>{app.text().assess.consent_first[2]}</a></div>
                            </Banner>
                        }.into_any()
                    }}
                </section>
            </main>
            <footer class="dock"><div class="dock__nav">
                <a class="btn btn--text" href=Route::Assess.to_string()><Glyph icon=Icon::ArrowLeft/>{app.text().assess.back}</a>
                <button type="button" class="btn btn--quiet" on:click=move |_| print()><Glyph icon=Icon::Print/>{app.text().common.print}</button>
            </div></footer>
        </div>
    }
}

/// Everything that the answers say, and the sheet for paper.
fn findings(text: &'static Text, profile: &Profile) -> impl IntoView + use<> {
    let words = &text.assess.outcome;
    let fits = RoleFit::all(profile, &Confirmed::new());
    let tables = fits.iter().map(|fit| levels::role_table(text, profile, fit)).collect_view();
    view! {
        <section class="stack stack--3" aria-labelledby="found">
            <h1 id="found" class="result__h">{headline(text, profile)}</h1>
            <p class="muted">{words.lead}</p>
            {fits::radar_pair(text, profile)}
        </section>
        <section class="stack stack--2" aria-labelledby="fits">
            <div class="section-head"><h2 id="fits">{words.fits}</h2><p class="hint">{words.fits_help}</p></div>
            {fits::fit_rows(text, &fits)}
        </section>
        <section class="stack stack--2" aria-labelledby="items">
            <div class="section-head section-head--thin"><h2 id="items">{words.items}</h2></div>
            <p class="small muted">{words.items_help}</p>
            {tables}
        </section>
        <div class="result__two">
            <section class="stack stack--3" aria-labelledby="strongest">
                <div class="section-head section-head--thin"><h2 id="strongest">{words.strongest}</h2></div>
                {strongest(text, profile)}
            </section>
            <section class="stack stack--3" aria-labelledby="unproven">
                <div class="section-head section-head--thin"><h2 id="unproven">{words.unproven}</h2></div>
                {unproven(text, profile)}
            </section>
        </div>
        <p class="small muted">{catalog::skill_note().of(text.lang)} "　" {text.common.source} ": " {sources(text)}</p>
        {sheet::sheet(text, profile, &fits)}
    }
}

/// The finding: the one or two categories that stand out on evidence.
pub(super) fn headline(text: &'static Text, profile: &Profile) -> String {
    let words = &text.assess.outcome;
    if profile.items.is_empty() {
        return words.found_empty.to_owned();
    }
    let mut standing: Vec<_> = CategoryId::ALL.iter().map(|id| (profile.mean_x10(*id).1, *id)).collect();
    standing.retain(|(mean, _)| *mean >= STANDS_OUT);
    standing.sort_by_key(|(mean, _)| std::cmp::Reverse(*mean));
    let name = |id: CategoryId| catalog::category(id).map_or("", |row| row.name.of(text.lang));
    match standing.as_slice() {
        [] => words.found_none.to_owned(),
        [(_, only)] => (words.found_one)(name(*only)),
        [(_, first), (_, second), ..] => (words.found_two)(name(*first), name(*second)),
    }
}

/// The strongest items, ranked.
pub(super) fn strongest(text: &'static Text, profile: &Profile) -> AnyView {
    let words = &text.assess.outcome;
    let strong = profile.strongest();
    if strong.is_empty() {
        return view! { <p>{words.strongest_none}</p> }.into_any();
    }
    let rows = strong.into_iter().take(STRONGEST).map(|(item, level)| {
        let cases = profile.items.get(&item).map_or(0, |held| held.cases);
        let sub = (words.strong)(level_label(text, level), cases);
        view! { <li><b>{levels::item_name(text, &item)}</b><span>{sub}</span></li> }
    });
    view! { <ol class="strong">{rows.collect_view()}</ol> }.into_any()
}

/// What is claimed without enough evidence, with what is missing, and the way there.
fn unproven(text: &'static Text, profile: &Profile) -> AnyView {
    let words = &text.assess.outcome;
    let gaps = profile.gaps();
    if gaps.is_empty() {
        let none = if profile.items.is_empty() { words.found_empty } else { words.unproven_none };
        return view! { <p>{none}</p> }.into_any();
    }
    let rows = gaps.into_iter().map(|gap| {
        let names: Vec<_> = gap.items.iter().map(|item| levels::item_name(text, item)).collect();
        let place = Route::Category(gap.category.as_str().to_owned()).to_string();
        view! {
            <li><a class="tap" href=place>{names.join(text.common.and)}</a><span>{lacks(text, gap.shortfall, gap.level)}</span></li>
        }
    });
    view! { <p class="small muted">{words.unproven_help}</p><ul class="strong strong--plain">{rows.collect_view()}</ul> }.into_any()
}

/// What stands in the file about the person, word for word.
pub(super) fn inside(text: &'static Text, profile: &Profile) -> impl IntoView + use<> {
    let words = &text.assess;
    let mut rows = vec![
        (words.name, profile.assessment.display_name.clone()),
        (words.contact, profile.assessment.contact.clone()),
    ];
    rows.extend(conditions(text, &profile.assessment));
    let rows = rows.into_iter().map(|(name, value)| {
        let value = if value.is_empty() { text.common.empty_yet.to_owned() } else { value };
        view! { <div><dt>{name}</dt><dd>{value}</dd></div> }
    });
    view! { <dl class="kv kv--even">{rows.collect_view()}</dl> }
}

/// Where, how much and in which form somebody can work; empty where nothing was said.
pub(super) fn conditions(text: &'static Text, held: &Assessment) -> Vec<(&'static str, String)> {
    let mut days = held.days_x10.map(|days| (text.common.days_a_month)(days)).unwrap_or_default();
    if held.remote {
        days = [days.as_str(), text.pool.remote]
            .iter()
            .copied()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(text.common.and);
    }
    let forms = held.appointments.iter().filter_map(|id| catalog::appointment(id)).map(|form| form.name.of(text.lang));
    vec![
        (text.pool.days, days),
        (text.pool.prefectures, prefectures(text, held)),
        (text.pool.appointments, forms.collect::<Vec<_>>().join(text.common.and)),
    ]
}

/// The prefectures by name.
pub(super) fn prefectures(text: &'static Text, held: &Assessment) -> String {
    let rows = held.prefectures.iter().filter_map(|code| catalog::prefecture(code));
    rows.map(|row| row.name.of(text.lang)).collect::<Vec<_>>().join(text.common.and)
}

/// The sources that the names of items and roles rest on.
pub(super) fn sources(text: &'static Text) -> String {
    let role = catalog::role(RoleId::Pr).into_iter().flat_map(|role| role.provenance.sources());
    role.map(|source| source.title.of(text.lang)).collect::<Vec<_>>().join(text.common.and)
}
