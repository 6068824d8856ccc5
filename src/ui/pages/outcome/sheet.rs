//! The result on one A4: the same findings without tools. Unseen on the screen; the only thing that is printed.
//!
//! Every item with what each of the four roles asks for. Long words are cut at the end of their line, never the page.

use leptos::prelude::*;

use super::fits::{categories, means, radar, role_names, to_check};
use super::levels::{evidenced, item_name, standard_line};
use super::next::title;
use super::{conditions, experience, headline, strongest};
use crate::app::now;
use crate::catalog::{self, RoleId};
use crate::domain::skill::{
    Confirmed, Course, Help, Item, Lesson, Profile, RoleFit, Track, category_of, courses, lessons, minutes,
};
use crate::text::Text;
use crate::ui::pages::assess::{day, last_day};

/// So many things to learn are named.
const NAMED: usize = 4;

/// The sheet; what to learn is for the chosen roles.
pub fn sheet(
    text: &'static Text,
    profile: &Profile,
    fits: &[RoleFit],
    confirmed: &Confirmed,
    chosen: &[RoleId],
) -> impl IntoView + use<> {
    let words = &text.assess.outcome;
    let at = profile.assessment.finished.unwrap_or_else(now);
    let answered = (words.as_of)(&day(text, at), profile.answered(), profile.standard.items.len());
    let until = profile.assessment.consent.as_ref();
    let until = until.map(|consent| format!("{} {}", text.pool.consent_until, last_day(text, consent.until)));
    let checked = if confirmed.is_empty() { words.sheet_foot } else { words.sheet_confirmed };
    view! {
        <div class="print-sheet result-sheet">
            <div class="print-sheet__head">
                <h1>{words.sheet} "　" <bdi>{profile.assessment.display_name.clone()}</bdi></h1>
                <p>{headline(text, profile)}</p>
                <p class="print-sheet__meta"><span>{answered}</span><span>{until}</span></p>
            </div>
            <div class="result-sheet__top">
                <section><h2>{words.fits}</h2>{fit_table(text, profile, fits)}</section>
                <section><h2>{words.radar_table}</h2>{means(text, profile, confirmed)}</section>
                <section>
                    {radar(text, profile, confirmed, "radar-sheet")}
                    <h2>{words.strongest}</h2>
                    {strongest(text, profile)}
                </section>
            </div>
            {about(text, profile)}
            <section><h2>{words.items}</h2>{all_items(text, profile, confirmed)}<p class="result-sheet__marks">{words.sheet_marks}</p></section>
            {next(text, profile, fits, chosen)}
            <p class="print-sheet__foot">{checked} " " <bdi>{(words.standard)(&standard_line(text, profile))}</bdi></p>
        </div>
    }
}

fn fit_table(text: &'static Text, profile: &Profile, fits: &[RoleFit]) -> impl IntoView + use<> {
    let words = &text.assess.outcome;
    let settled = fits.iter().any(|fit| fit.items.iter().any(|line| line.confirmed.is_some()));
    let rows = fits.iter().map(|fit| {
        let (_, name) = role_names(text, fit.role);
        view! {
            <tr>
                <th scope="row">{fit.role.as_str()} " " {name}<br/><small><bdi>{to_check(text, &profile.standard, fit)}</bdi></small></th>
                <td class="num">{fit.claimed} "%"</td>
                <td class="num"><b>{fit.evidenced} "%"</b></td>
                {settled.then(|| view! { <td class="num"><b>{fit.counted} "%"</b></td> })}
            </tr>
        }
    });
    view! {
        <table class="table table--dense">
            <thead><tr>
                <th scope="col">{words.role}</th>
                <th scope="col" class="num">{words.claimed}</th>
                <th scope="col" class="num">{words.evidenced}</th>
                {settled.then(|| view! { <th scope="col" class="num">{words.confirmed}</th> })}
            </tr></thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

/// The person's conditions, experience and cases; what nobody wrote is left out.
fn about(text: &'static Text, profile: &Profile) -> impl IntoView + use<> {
    let words = &text.assess.outcome;
    let held = &profile.assessment;
    let count = profile.cases.iter().filter(|(_, case)| case.incomplete(profile.now).is_none()).count();
    let mut rows = vec![(words.submit.contact, held.contact.clone())];
    if held.track == Track::Applicants {
        rows.extend(conditions(text, held));
        rows.push((words.submit.starts, held.starts.clone()));
        rows.push((words.submit.affiliations, held.affiliations.clone()));
    } else {
        let targets: Vec<_> = held.targets.iter().map(|role| role_names(text, *role).1).collect();
        rows.push((words.submit.targets, targets.join(text.common.and)));
    }
    rows.push((words.experience, experience(text, held)));
    rows.push((words.cases, (words.cases_of)(count, profile.cases.len())));
    rows.push((words.submit.own_words, held.words.clone()));
    let rows = rows.into_iter().filter(|(_, value)| !value.trim().is_empty());
    let rows = rows.map(|(name, value)| view! { <div><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div> });
    view! { <dl class="result-sheet__about">{rows.collect_view()}</dl> }
}

/// Every item, in two columns that break between categories.
fn all_items(text: &'static Text, profile: &Profile, confirmed: &Confirmed) -> impl IntoView + use<> {
    let half = profile.standard.items.len().div_ceil(2);
    let (mut left, mut right, mut so_far) = (Vec::new(), Vec::new(), 0);
    for category in categories(&profile.standard) {
        let items: Vec<&Item> = profile.standard.items_in(category.id).collect();
        // The category on the fold goes where more of it would stand.
        let to_left = so_far + items.len() / 2 < half;
        so_far += items.len();
        if to_left { left.push((category, items)) } else { right.push((category, items)) }
    }
    view! { <div class="result-sheet__items">{column(text, profile, confirmed, &left)} {column(text, profile, confirmed, &right)}</div> }
}

fn column(
    text: &'static Text,
    profile: &Profile,
    confirmed: &Confirmed,
    groups: &[(&'static catalog::Category, Vec<&Item>)],
) -> impl IntoView + use<> {
    let [claimed, carried, settled, _] = text.assess.outcome.sheet_columns;
    let third = (!confirmed.is_empty()).then_some(settled);
    let heads = [Some(claimed), Some(carried), third].into_iter().flatten();
    let heads = heads.chain(RoleId::ALL.iter().map(|role| role.as_str()));
    let heads = heads.map(|head| view! { <th scope="col" class="num">{head}</th> }).collect_view();
    let columns = 3 + usize::from(third.is_some()) + RoleId::ALL.len();
    let groups = groups.iter().map(|(category, items)| {
        let rows = items.iter().map(|item| row(text, profile, confirmed, item)).collect_view();
        view! {
            <tbody>
                <tr><th colspan=columns scope="rowgroup">{category.id.as_str()} " " {category.name.of(text.lang)}</th></tr>
                {rows}
            </tbody>
        }
    });
    view! {
        <table>
            <thead><tr><th scope="col" class="result-sheet__name">{text.assess.outcome.item}</th>{heads}</tr></thead>
            {groups.collect_view()}
        </table>
    }
}

fn row(text: &'static Text, profile: &Profile, confirmed: &Confirmed, item: &Item) -> impl IntoView + use<> {
    let [.., late] = text.assess.outcome.sheet_columns;
    let held = profile.items.get(&item.id);
    let claim = held.map(|held| held.claim);
    let level = claim.and_then(|claim| claim.level()).map_or_else(|| "–".to_owned(), |level| level.to_string());
    let carried = evidenced(claim, held.map_or(0, |held| held.evidenced));
    let late = held.is_some_and(|held| held.changed_late).then_some(late);
    let third = (!confirmed.is_empty()).then(|| {
        let level = confirmed.get(&item.id).map_or_else(|| "–".to_owned(), |level| level.to_string());
        view! { <td class="num"><b>{level}</b></td> }
    });
    let roles = RoleId::ALL.map(|role| {
        let asked = match item.required(role) {
            0 => "–".to_owned(),
            level => level.to_string(),
        };
        view! { <td class="num"><span class:is-must=item.is_must(role)>{asked}</span></td> }
    });
    view! {
        <tr>
            <th scope="row" class="result-sheet__name">{late} {item.id.clone()} " " <bdi>{item.name.of(text.lang).to_owned()}</bdi></th>
            <td class="num">{level}</td>
            <td class="num"><b>{carried}</b></td>
            {third}
            {roles.into_iter().collect_view()}
        </tr>
    }
}

/// What to learn next; for staff, the training plan with its minutes.
fn next(text: &'static Text, profile: &Profile, fits: &[RoleFit], chosen: &[RoleId]) -> Option<impl IntoView + use<>> {
    let words = &text.assess.outcome.next;
    let all = lessons(profile, &super::next::of(fits, chosen));
    let learn: Vec<&Lesson> = all.iter().filter(|lesson| lesson.help == Help::Learn).collect();
    if learn.is_empty() {
        return None;
    }
    let helping = courses(profile, &all);
    let first = learn.iter().take(NAMED).map(|lesson| {
        let sentence = category_of(&lesson.item).and_then(|category| profile.standard.sentence(category, lesson.next));
        let aim = sentence.map(|sentence| (words.aim)(lesson.next, sentence.of(text.lang)));
        view! { <li><b><bdi>{item_name(text, &profile.standard, &lesson.item)}</bdi></b> " " <bdi>{aim}</bdi></li> }
    });
    let roles: Vec<_> = chosen.iter().map(|role| role_names(text, *role).1).collect();
    let heading = format!("{} ({})", title(text, profile), roles.join(text.common.and));
    let plan = (profile.assessment.track == Track::Staff && !helping.is_empty()).then(|| plan(text, &helping));
    Some(
        view! { <section><h2>{heading}</h2><ol class="result-sheet__next">{first.collect_view()}</ol>{plan}</section> },
    )
}

fn plan(text: &'static Text, helping: &[Course]) -> impl IntoView + use<> {
    let words = &text.assess.outcome.next;
    let rows = helping.iter().map(|course| {
        let row = course.training;
        let due = course.due.then(|| format!("・{}", words.due));
        view! {
            <li>
                <b>{row.id}</b> " " {row.name.of(text.lang)} " " {row.minutes} " " {words.minutes}
                "（" {course.items.join(text.common.and)} {due} "）"
            </li>
        }
    });
    view! { <p><b>{words.courses}</b> "　" {(words.total)(minutes(helping))}</p><ul class="result-sheet__plan">{rows.collect_view()}</ul> }
}
