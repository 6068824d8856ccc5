//! What to learn next for the chosen roles, and the courses that help; for staff, the training plan.

use leptos::prelude::*;

use super::fits::role_names;
use super::levels::{item_name, labelled};
use crate::catalog::{self, RoleId};
use crate::domain::skill::{Course, Help, Lesson, Profile, RoleFit, Track, category_of, courses, lessons, minutes};
use crate::text::Text;

/// So many items stand open; the others are folded.
const OPEN: usize = 5;

/// The heading: staff plan, applicants choose.
pub fn title(text: &'static Text, profile: &Profile) -> &'static str {
    let [applicants, staff] = text.assess.outcome.next.title;
    if profile.assessment.track == Track::Staff { staff } else { applicants }
}

/// The items, and the courses.
pub fn next(text: &'static Text, profile: &Profile, fits: &[&RoleFit]) -> AnyView {
    let words = &text.assess.outcome.next;
    if fits.is_empty() {
        return view! { <p>{text.assess.outcome.choose_none}</p> }.into_any();
    }
    let all = lessons(profile, fits);
    let helping = courses(profile, &all);
    let learn: Vec<&Lesson> = all.iter().filter(|lesson| lesson.help == Help::Learn).collect();
    let shown = all.len() - learn.len();
    let row = |lesson: &&Lesson| one(text, profile, lesson, &helping);
    let first = learn.iter().take(OPEN).map(row).collect_view();
    let rest = learn.len().saturating_sub(OPEN);
    let rest = (rest > 0).then(|| {
        let rows = learn.iter().skip(OPEN).map(row).collect_view();
        view! { <details class="fold fold--row"><summary>{(words.more)(rest)}</summary><ol class="lessons">{rows}</ol></details> }
    });
    let names: Vec<_> = fits.iter().map(|fit| role_names(text, fit.role).1).collect();
    let none = learn.is_empty().then(|| view! { <p>{words.none}</p> });
    let help = (!learn.is_empty()).then(|| view! { <p class="small">{(words.help)(&names.join(text.common.and))}</p> });
    view! {
        {help} {none}
        <ol class="lessons">{first}</ol>
        {rest}
        {(shown > 0).then(|| view! { <p>{(words.show)(shown)}</p> })}
        {(!learn.is_empty()).then(|| plan(text, profile, &helping))}
    }
    .into_any()
}

/// One item: where one stands, what comes next, and the courses for it.
fn one(text: &'static Text, profile: &Profile, lesson: &Lesson, helping: &[Course]) -> impl IntoView + use<> {
    let words = &text.assess.outcome.next;
    let outcome = &text.assess.outcome;
    let weight = if lesson.must { outcome.must } else { outcome.want };
    let now = lesson.level.map_or_else(|| words.no_level.to_owned(), |level| (words.now)(&labelled(text, level)));
    let asked = lesson.asked.iter().map(|(role, level)| (words.asked)(role_names(text, *role).1, *level));
    let stands: Vec<String> = std::iter::once(now).chain(asked).collect();
    let sentence = category_of(&lesson.item).and_then(|category| profile.standard.sentence(category, lesson.next));
    let aim = sentence.map(|sentence| {
        let aim = (words.aim)(lesson.next, sentence.of(text.lang));
        view! { <p><bdi>{aim}</bdi></p> }
    });
    let courses = helping.iter().filter(|course| course.items.contains(&lesson.item)).map(|course| {
        let row = course.training;
        view! { <li>{(words.course)(row.id, row.name.of(text.lang), row.minutes)}</li> }
    });
    let courses: Vec<_> = courses.collect();
    view! {
        <li>
            <h3><bdi>{item_name(text, &profile.standard, &lesson.item)}</bdi> " " <span class="chip">{weight}</span></h3>
            <p class="small muted">{stands.join(text.common.and)}</p>
            {aim}
            {(!courses.is_empty()).then(|| view! { <ul class="small">{courses}</ul> })}
        </li>
    }
}

/// The courses as a table with their minutes.
fn plan(text: &'static Text, profile: &Profile, helping: &[Course]) -> AnyView {
    let words = &text.assess.outcome.next;
    if helping.is_empty() {
        return view! { <p class="small">{words.courses_none}</p> }.into_any();
    }
    let rows = helping.iter().map(|course| {
        let row = course.training;
        let items: Vec<_> = course.items.iter().map(|item| item_name(text, &profile.standard, item)).collect();
        let due = course.due.then(|| view! { <span class="items__must">{words.due}</span> });
        view! {
            <tr>
                <th scope="row">{row.id} " " {row.name.of(text.lang)} {due}</th>
                <td class="num">{row.minutes}</td>
                <td>{row.goal.of(text.lang)}</td>
                <td>{items.join(text.common.and)}</td>
                <td>{status(text, row.provenance.status)}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <h3 class="h-sm">{words.courses}</h3>
        <p class="small">{words.courses_help}</p>
        <div class="table-wrap" tabindex="0" role="group" aria-label=words.courses>
            <table class="table table--dense plan">
                <caption class="vh">{words.courses}</caption>
                <thead><tr>
                    <th scope="col">{words.name}</th>
                    <th scope="col" class="num">{words.minutes}</th>
                    <th scope="col">{words.goal}</th>
                    <th scope="col">{words.helps}</th>
                    <th scope="col">{words.status}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
                <tfoot><tr><th scope="row" colspan="5">{(words.total)(minutes(helping))}</th></tr></tfoot>
            </table>
        </div>
        <p class="hint">{words.origin}</p>
    }
    .into_any()
}

/// How sure a row of the catalog is.
fn status(text: &'static Text, status: catalog::Status) -> &'static str {
    let [verified, unverified, draft] = text.assess.outcome.statuses;
    match status {
        catalog::Status::Verified => verified,
        catalog::Status::Unverified => unverified,
        catalog::Status::Draft => draft,
    }
}

/// The fits of the chosen roles, in the catalog's order.
pub fn of<'a>(fits: &'a [RoleFit], chosen: &[RoleId]) -> Vec<&'a RoleFit> {
    fits.iter().filter(|fit| chosen.contains(&fit.role)).collect()
}
