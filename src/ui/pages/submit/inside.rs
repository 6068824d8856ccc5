//! All that the file holds, in words: nothing leaves that isn't said here.

use leptos::prelude::*;

use crate::app::now;
use crate::catalog;
use crate::domain::skill::{Profile, Track};
use crate::text::Text;
use crate::ui::pages::assess::{day, last_day};
use crate::ui::pages::outcome::fits::role_names;
use crate::ui::pages::outcome::levels::standard_line;
use crate::ui::pages::outcome::{conditions, experience};

/// The rows, and the cases one by one.
pub fn inside(text: &'static Text, profile: &Profile) -> impl IntoView + use<> {
    let rows = about(text, profile).into_iter().chain(answered(text, profile));
    let rows = rows.map(|(name, value)| {
        let value = if value.trim().is_empty() { text.common.empty_yet.to_owned() } else { value };
        view! { <div><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div> }
    });
    view! { <dl class="kv kv--even submit__inside">{rows.collect_view()}</dl> {cases(text, profile)} }
}

/// Who, how, and with whose agreement.
fn about(text: &'static Text, profile: &Profile) -> Vec<(&'static str, String)> {
    let words = &text.assess.outcome.submit;
    let held = &profile.assessment;
    let mut rows = vec![(words.name, held.display_name.clone()), (words.contact, held.contact.clone())];
    if held.track == Track::Staff {
        let targets: Vec<_> = held.targets.iter().map(|role| role_names(text, *role).1).collect();
        rows.push((words.targets, targets.join(text.common.and)));
    } else {
        rows.extend(conditions(text, held));
        rows.push((words.starts, held.starts.clone()));
    }
    rows.push((words.affiliations, held.affiliations.clone()));
    rows.push((words.own_words, held.words.clone()));
    let consent = held.consent.as_ref();
    let consent = consent
        .map(|consent| (words.consent_is)(&day(text, consent.at), &last_day(text, consent.until), &consent.text));
    rows.push((words.consent, consent.unwrap_or_default()));
    rows
}

/// Experience, answers and cases, counted, and what they answer.
fn answered(text: &'static Text, profile: &Profile) -> Vec<(&'static str, String)> {
    let words = &text.assess.outcome.submit;
    let held = &profile.assessment;
    let notes = profile.items.values().filter(|held| !held.note.trim().is_empty()).count();
    let answers = (words.answers_are)(profile.answered(), profile.standard.items.len(), notes, profile.others.len());
    let shown = profile.cases.iter().filter(|(_, case)| case.shown).count();
    let open = profile.cases.iter().filter(|(_, case)| case.incomplete(now()).is_some()).count();
    vec![
        (words.experience, (words.experience_is)(&experience(text, held), held.experience.len())),
        (words.answers, answers),
        (words.late, (words.late_are)(profile.changed_late())),
        (words.cases, (words.cases_are)(profile.cases.len(), shown, open)),
        (words.standard, standard_line(text, profile)),
    ]
}

/// Each case by its name, with who may see it.
fn cases(text: &'static Text, profile: &Profile) -> Option<impl IntoView + use<>> {
    let words = &text.assess.outcome.submit;
    let rows: Vec<_> = profile
        .cases
        .iter()
        .map(|(_, case)| {
            let name = case.name();
            let name = if name.trim().is_empty() { words.case_nameless.to_owned() } else { name };
            let sort = catalog::organisation(&case.sort).map(|row| row.name.of(text.lang).to_owned());
            let about = [Some(case.month.clone()), sort, Some(case.organisation.clone())];
            let about: Vec<_> = about.into_iter().flatten().filter(|part| !part.trim().is_empty()).collect();
            let seen = if case.shown { words.case_shown } else { words.case_hidden };
            view! {
                <li>
                    <b><bdi>{name}</bdi></b>
                    <span><bdi>{about.join(text.common.and)}</bdi></span>
                    <span class="chip">{seen}</span>
                </li>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <details class="fold fold--row">
                <summary>{words.case_list}</summary>
                <ul class="submit__cases">{rows}</ul>
            </details>
        }
    })
}
