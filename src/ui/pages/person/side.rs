//! Beside the numbers: consent, conditions, affiliations and own words, experience, origin, earlier assessments, erasing.

use leptos::prelude::*;

use super::erase::Erase;
use crate::app::{app, local};
use crate::catalog;
use crate::domain::plain::plain_lines;
use crate::domain::skill::{Assessment, Person};
use crate::route::Route;
use crate::text::Text;
use crate::ui::pages::assess::{day, last_day};
use crate::ui::pages::outcome::conditions;

/// Everything that isn't a number.
pub fn side(text: &'static Text, person: &Person) -> impl IntoView + use<> {
    let (words, about) = (&text.pool, &text.pool.about);
    let held = &person.profile.assessment;
    let consent = match &held.consent {
        Some(consent) => vec![
            (words.consent_until, last_day(text, consent.until)),
            (words.consent_given, day(text, consent.at)),
            (words.consent_text, consent.text.clone()),
        ],
        None => vec![(words.consent, words.consent_none.to_owned())],
    };
    let mut terms = vec![(words.contact, held.contact.clone())];
    terms.extend(conditions(text, held));
    terms.push((about.starts, held.starts.clone()));
    terms.push((about.affiliations, held.affiliations.clone()));
    let at = local(person.updated_at);
    let written = (text.dates.short)(at.month, at.day, at.hour, at.minute);
    let origin = vec![(words.signer, app().digits(&person.stream.issuer)), (words.written, written)];
    let own = (!held.words.trim().is_empty()).then(|| {
        view! {
            <section class="stack stack--2" aria-labelledby="words">
                <div class="section-head section-head--thin"><h2 id="words">{about.words}</h2></div>
                <p class="person__words"><bdi>{plain_lines(&held.words)}</bdi></p>
            </section>
        }
    });
    view! {
        <aside class="person__side stack stack--5">
            {facts(text, "consent", words.consent, consent)}
            {facts(text, "conditions", words.conditions, terms)}
            {own}
            <div class="person__lived">{facts(text, "experience", about.experience, experience(text, held))}</div>
            {older(text, person)}
            {facts(text, "origin", words.origin, origin)}
            <p class="hint">{words.signer_help} " " {words.proves}</p>
            <Erase stream=person.stream.clone()/>
        </aside>
    }
}

/// What was said about the experience items.
fn experience(text: &'static Text, held: &Assessment) -> Vec<(&'static str, String)> {
    let words = &text.pool.about;
    let [yes, no, open] = words.has;
    let said = |id: &str| match held.experience.get(id) {
        None => open.to_owned(),
        Some(said) if !said.has => no.to_owned(),
        Some(said) => match said.years {
            Some(years) => format!("{yes}{}{}", text.common.and, (words.years)(years)),
            None => yes.to_owned(),
        },
    };
    catalog::experience().iter().map(|row| (row.name.of(text.lang), said(row.id))).collect()
}

/// Earlier assessments under the same key.
fn older(text: &'static Text, person: &Person) -> Option<impl IntoView + use<>> {
    let words = &text.pool.about;
    let [title, help] = words.older;
    let row = |(id, at): &(crate::domain::id::Id, crate::domain::time::Time)| {
        let name = (words.older_of)(&day(text, *at));
        view! { <li><a class="tap-sm" href=Route::Person(*id).to_string()>{name}</a></li> }
    };
    let rows = person.older.iter().map(row).collect_view();
    (!person.older.is_empty()).then(|| {
        view! {
            <section class="stack stack--2" aria-labelledby="older">
                <div class="section-head section-head--thin"><h2 id="older">{title}</h2></div>
                <p class="hint">{help}</p>
                <ul class="list-rule">{rows}</ul>
            </section>
        }
    })
}

fn facts(
    text: &'static Text,
    id: &'static str,
    title: &'static str,
    rows: Vec<(&'static str, String)>,
) -> impl IntoView + use<> {
    let rows = rows.into_iter().map(|(name, value)| {
        let value = plain_lines(&value);
        let value = if value.trim().is_empty() { text.pool.open_yet.to_owned() } else { value };
        view! { <div><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div> }
    });
    view! {
        <section class="stack stack--2" aria-labelledby=id>
            <div class="section-head section-head--thin"><h2 id=id>{title}</h2></div>
            <dl class="kv">{rows.collect_view()}</dl>
        </section>
    }
}
