//! The cases as they were written: when, where, whose part, what remained, who can confirm, and which items they show.

use leptos::prelude::*;

use crate::app::now;
use crate::catalog;
use crate::domain::plain::{plain, plain_lines};
use crate::domain::skill::{Evidence, Incomplete, Profile};
use crate::text::Text;
use crate::ui::parts::{Glyph, Icon};

/// All of them.
pub fn all(text: &'static Text, profile: &Profile) -> impl IntoView + use<> {
    let words = &text.pool;
    let rows: Vec<_> = profile.cases.iter().map(|(_, case)| one(text, profile, case)).collect();
    let none = rows.is_empty().then(|| view! { <p>{words.cases_none}</p> });
    view! {
        <section class="stack stack--3" aria-labelledby="cases">
            <div class="section-head"><h2 id="cases">{words.cases}</h2></div>
            {none}
            <div class="person__cases">{rows}</div>
        </section>
    }
}

/// One case.
pub fn one(text: &'static Text, profile: &Profile, case: &Evidence) -> impl IntoView + use<> {
    let words = &text.pool.about;
    let lacks = case.incomplete(now());
    let [when, organisation, role, left, figures, confirmer, items, municipalities] = words.case;
    let [may_see, may_not] = words.shown;
    let shown = if case.shown { may_see } else { may_not };
    let rows = [
        (when, span(case)),
        (organisation, place(text, case)),
        (role, case.role.clone()),
        (left, case.result.clone()),
        (figures, case.figures.clone()),
        (confirmer, case.confirmer.clone()),
        (items, linked(text, profile, case)),
        (municipalities, shown.to_owned()),
    ];
    let rows = rows.into_iter().filter(|(_, said)| !said.trim().is_empty());
    let rows = rows.map(|(name, said)| view! { <div><dt>{name}</dt><dd><bdi>{plain_lines(&said)}</bdi></dd></div> });
    let state = match lacks {
        None => view! { <p class="small"><Glyph icon=Icon::Evidenced/>{words.counts}</p> }.into_any(),
        Some(lacks) => {
            view! { <p class="small person__lacks"><Glyph icon=Icon::Warn/>{lacks_words(text, lacks)}</p> }.into_any()
        }
    };
    let taught = case.taught.then(|| view! { <p><span class="chip">{text.assess.taught}</span></p> });
    view! {
        <article class="evidence" class:evidence--none=lacks.is_some()>
            <h3 class="evidence__h"><bdi>{plain(&case.name())}</bdi></h3>
            {(case.name() != case.act).then(|| view! { <p><bdi>{plain_lines(&case.act)}</bdi></p> })}
            <dl class="kv kv--even person__case">{rows.collect_view()}</dl>
            {taught}
            {state}
        </article>
    }
}

/// What stands in the way of counting, in words.
fn lacks_words(text: &'static Text, lacks: Incomplete) -> &'static str {
    let [act, result, month, future, backwards] = text.pool.about.lacks;
    match lacks {
        Incomplete::Act => act,
        Incomplete::Result => result,
        Incomplete::Month => month,
        Incomplete::Future => future,
        Incomplete::Backwards => backwards,
    }
}

/// From when to when.
fn span(case: &Evidence) -> String {
    match (case.since.as_str(), case.month.as_str()) {
        ("", month) => month.to_owned(),
        (since, month) if since == month => month.to_owned(),
        (since, month) => format!("{since} – {month}"),
    }
}

/// What sort of organisation, and which one.
fn place(text: &'static Text, case: &Evidence) -> String {
    let sort = catalog::organisation(&case.sort).map_or("", |sort| sort.name.of(text.lang));
    let parts = [sort, case.organisation.trim()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(text.common.and)
}

/// The items that it shows, by name; one that the standard doesn't have by its id.
fn linked(text: &'static Text, profile: &Profile, case: &Evidence) -> String {
    if case.items.is_empty() {
        return text.pool.about.unlinked.to_owned();
    }
    let name = |id: &String| {
        let skill = profile.standard.item(id).map(|item| item.name.of(text.lang).to_owned());
        let lived =
            || catalog::experience().iter().find(|row| row.id == *id).map(|row| row.name.of(text.lang).to_owned());
        skill.or_else(lived).unwrap_or_else(|| id.clone())
    };
    case.items.iter().map(name).collect::<Vec<_>>().join(text.common.and)
}
