//! The result of the self-assessment: what is claimed, what the evidence carries, what was confirmed, never mixed.
//!
//! What roles ask for stands here only after the person has closed the answers. Nothing leaves from this page but paper.

mod beside;
mod earlier;
pub(super) mod fits;
pub(super) mod levels;
mod next;
mod sheet;
mod telling;

use leptos::prelude::*;

use super::assess::{level_label, own};
use super::cases::said::lacks;
use super::gone::Gone;
use crate::app::{App, app, print};
use crate::catalog::{self, CategoryId, RoleId};
use crate::domain::id::Id;
use crate::domain::skill::{Assessment, Confirmed, NAMED, Profile, RoleFit, Scores, Subject};
use crate::route::Route;
use crate::text::Text;
use crate::ui::parts::{AppBar, Banner, Glyph, Icon, Tone};

/// A category stands out from this mean of evidenced levels, in tenths. Without a case no mean comes above 10.
const STANDS_OUT: u32 = 15;
/// So many rows of what lacks evidence stand open.
const OPEN_GAPS: usize = 5;

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
    let text = app.text();
    let words = &text.assess.outcome;
    let closed =
        Memo::new(move |_| own.with(|own| own.as_ref().is_some_and(|(_, held)| held.assessment.finished.is_some())));
    let as_of = move || {
        let (answered, all) = own
            .with(|own| own.as_ref().map_or((0, 0), |(_, profile)| (profile.answered(), profile.standard.items.len())));
        (text.assess.progress)(answered, all, 0)
    };
    let body = move || {
        let (_, profile) = own.get()?;
        let confirmed = confirmed(app, id);
        Some(if profile.assessment.finished.is_some() {
            view! { <Findings id=id profile=profile confirmed=confirmed/> }.into_any()
        } else {
            so_far(text, &profile, &confirmed).into_any()
        })
    };
    view! {
        <div class="page">
            <header><AppBar place=words.place more=Signal::derive(as_of)/></header>
            <main id="main" class="result" tabindex="-1">{body}</main>
            <footer class="dock"><div class="dock__nav">
                <a class="btn btn--text" href=Route::Assess.to_string()><Glyph icon=Icon::ArrowLeft/>{words.back}</a>
                {move || if closed.get() {
                    view! {
                        <div class="row">
                            <button type="button" class="btn btn--quiet" on:click=move |_| print()><Glyph icon=Icon::Print/>{text.common.print}</button>
                            <a class="btn btn--solid btn--lg" href=Route::Submit.to_string()>{words.to_submit}<Glyph icon=Icon::ArrowRight/></a>
                        </div>
                    }.into_any()
                } else {
                    view! { <a class="btn btn--solid btn--lg" href=Route::Check.to_string()>{words.early[2]}<Glyph icon=Icon::ArrowRight/></a> }.into_any()
                }}
            </div></footer>
        </div>
    }
}

/// The levels that interviewers settled on, where they told this device.
fn confirmed(app: App, id: Id) -> Confirmed {
    let me = app.me();
    app.records.with(|records| Scores::of(records, &Subject::of(&me, id), &me).confirmed())
}

/// Before the answers are closed: the own levels, and why nothing else.
fn so_far(text: &'static Text, profile: &Profile, confirmed: &Confirmed) -> impl IntoView + use<> {
    let words = &text.assess.outcome;
    let [title, why, _] = words.early;
    view! {
        <section class="stack stack--3" aria-labelledby="found">
            <h1 id="found" class="result__h">{title}</h1>
            <p>{why}</p>
            <p class="small muted">{words.lead}</p>
            {unknown(text, profile)}
            {fits::radar_pair(text, profile, confirmed)}
        </section>
        {foot(text, profile)}
    }
}

/// Everything that the answers say, and the sheet for paper.
#[component]
fn Findings(id: Id, profile: Profile, confirmed: Confirmed) -> impl IntoView {
    let text = app().text();
    let words = &text.assess.outcome;
    let fits = RoleFit::all(&profile, &confirmed);
    let chosen = RwSignal::new(beside::first_choice(&profile, &fits));
    let tables = fits.iter().map(|fit| levels::role_table(text, &profile, fit)).collect_view();
    let late = profile.changed_late();
    let late = (late > 0).then(|| view! { <Banner tone=Tone::Info title=(words.late)(late)>""</Banner> });
    let held = StoredValue::new((profile.clone(), fits.clone(), confirmed.clone()));
    let beside = move || {
        held.with_value(|(profile, fits, _)| {
            chosen.with(|chosen| beside::table(text, profile, &next::of(fits, chosen)))
        })
    };
    let lessons = move || {
        held.with_value(|(profile, fits, _)| chosen.with(|chosen| next::next(text, profile, &next::of(fits, chosen))))
    };
    let paper = move || {
        held.with_value(|(profile, fits, confirmed)| {
            chosen.with(|chosen| sheet::sheet(text, profile, fits, confirmed, chosen))
        })
    };
    let help = if confirmed.is_empty() { words.fits_help } else { words.fits_confirmed };
    view! {
        <section class="stack stack--3" aria-labelledby="found">
            <h1 id="found" class="result__h">{headline(text, &profile)}</h1>
            <p class="muted">{words.lead}</p>
            {late}
            {unknown(text, &profile)}
            {fits::radar_pair(text, &profile, &confirmed)}
        </section>
        <section class="stack stack--2" aria-labelledby="fits">
            <div class="section-head"><h2 id="fits">{words.fits}</h2><p class="hint">{help}</p></div>
            {fits::fit_rows(text, &profile.standard, &fits)}
            <h3 class="h-sm">{words.items}</h3>
            <p class="small muted">{words.items_help}</p>
            {tables}
        </section>
        <div class="result__two">
            <section class="stack stack--3" aria-labelledby="strongest">
                <div class="section-head"><h2 id="strongest">{words.strongest}</h2></div>
                {strongest(text, &profile)}
            </section>
            <section class="stack stack--3" aria-labelledby="unproven">
                <div class="section-head"><h2 id="unproven">{words.unproven}</h2></div>
                {unproven(text, &profile)}
            </section>
        </div>
        <section class="stack stack--3" aria-labelledby="beside">
            <div class="section-head"><h2 id="beside">{words.beside}</h2><p class="hint">{words.choose_help}</p></div>
            <beside::Choose chosen=chosen text=text/>
            <details class="fold fold--row"><summary>{words.beside_open}</summary>{beside}</details>
        </section>
        <section class="stack stack--3" aria-labelledby="next">
            <div class="section-head"><h2 id="next">{next::title(text, &profile)}</h2></div>
            {lessons}
        </section>
        <section class="stack stack--3" aria-labelledby="earlier-ones">
            <div class="section-head"><h2 id="earlier-ones">{words.earlier.title}</h2></div>
            <earlier::Earlier id=id profile=profile.clone()/>
        </section>
        <section class="stack stack--3" aria-labelledby="telling">
            <div class="section-head"><h2 id="telling">{words.telling.title}</h2></div>
            {telling::summaries(text, &profile, &fits, &confirmed)}
        </section>
        {foot(text, &profile)}
        {paper}
    }
}

/// A standard that this device doesn't have.
fn unknown(text: &'static Text, profile: &Profile) -> Option<impl IntoView + use<>> {
    let [title, todo] = text.assess.outcome.unknown;
    (!profile.knows_standard).then(|| view! { <Banner tone=Tone::Warn title=title><p>{todo}</p></Banner> })
}

/// Which standard, and its sources.
fn foot(text: &'static Text, profile: &Profile) -> impl IntoView + use<> {
    let source = if profile.is_by_published() { profile.standard.source.clone() } else { sources(text) };
    let source = (!source.is_empty()).then(|| view! { "　" {text.common.source} ": " {source} });
    view! { <p class="small muted"><bdi>{(text.assess.outcome.standard)(&levels::standard_line(text, profile))}</bdi> {source}</p> }
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
    let rows = strong.into_iter().take(NAMED).map(|(item, level)| {
        let cases = profile.items.get(&item).map_or(0, |held| held.cases);
        let sub = (words.strong)(level_label(text, level), cases);
        view! { <li><b><bdi>{levels::item_name(text, &profile.standard, &item)}</bdi></b><span>{sub}</span></li> }
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
        let names: Vec<_> = gap.items.iter().map(|item| levels::item_name(text, &profile.standard, item)).collect();
        let place = Route::Category(gap.category.as_str().to_owned()).to_string();
        view! {
            <li>
                <a class="tap" href=place><bdi>{names.join(text.common.and)}</bdi></a>
                <span>{lacks(text, gap.shortfall, gap.level)}</span>
            </li>
        }
    });
    let mut rows: Vec<_> = rows.collect();
    let rest = rows.split_off(rows.len().min(OPEN_GAPS));
    let rest = (!rest.is_empty()).then(|| {
        view! {
            <details class="fold fold--row">
                <summary>{(words.unproven_more)(rest.len())}</summary>
                <ul class="strong strong--plain">{rest}</ul>
            </details>
        }
    });
    view! { <p class="small muted">{words.unproven_help}</p><ul class="strong strong--plain">{rows}</ul>{rest} }
        .into_any()
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

/// The experience items that were answered with yes.
pub(super) fn experience(text: &'static Text, held: &Assessment) -> String {
    let rows = catalog::experience().iter().filter_map(|row| Some((row, held.experience.get(row.id)?)));
    let names = rows.filter(|(_, said)| said.has).map(|(row, said)| {
        let name = row.name.of(text.lang);
        said.years
            .filter(|years| *years > 0)
            .map_or_else(|| name.to_owned(), |years| (text.assess.outcome.years)(name, years))
    });
    names.collect::<Vec<_>>().join(text.common.and)
}

/// The sources that the names of items and roles rest on.
fn sources(text: &'static Text) -> String {
    let role = catalog::role(RoleId::Pr).into_iter().flat_map(|role| role.provenance.sources());
    role.map(|source| source.title.of(text.lang)).collect::<Vec<_>>().join(text.common.and)
}
