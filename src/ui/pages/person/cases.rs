//! The cases as they were written: when, where, whose part, what remained, who can confirm, and which items they show.

use leptos::prelude::*;

use crate::app::now;
use crate::domain::plain::{plain, plain_lines};
use crate::domain::skill::{Evidence, Profile};
use crate::text::Text;
use crate::ui::pages::cases::said;
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
    let open = case.incomplete(now()).is_some();
    let [when, organisation, role, left, figures, confirmer, items, municipalities] = words.case;
    let [may_see, may_not] = words.shown;
    let shown = if case.shown { may_see } else { may_not };
    let rows = [
        (when, said::period(text, case)),
        (organisation, said::place(text, case)),
        (role, case.role.clone()),
        (left, case.result.clone()),
        (figures, case.figures.clone()),
        (confirmer, case.confirmer.clone()),
        (items, linked(text, profile, case)),
        (municipalities, shown.to_owned()),
    ];
    let rows = rows.into_iter().filter(|(_, said)| !said.trim().is_empty());
    let rows = rows.map(|(name, said)| view! { <div><dt>{name}</dt><dd><bdi>{plain_lines(&said)}</bdi></dd></div> });
    let (icon, class) = if open { (Icon::Warn, "small person__lacks") } else { (Icon::Evidenced, "small") };
    let (_, state) = said::state(text, case);
    let taught = case.taught.then(|| view! { <p><span class="chip">{text.assess.taught}</span></p> });
    view! {
        <article class="evidence" class:evidence--none=open>
            <h3 class="evidence__h"><bdi>{plain(&case.name())}</bdi></h3>
            {(case.name() != case.act).then(|| view! { <p><bdi>{plain_lines(&case.act)}</bdi></p> })}
            <dl class="kv kv--even person__case">{rows.collect_view()}</dl>
            {taught}
            <p class=class><Glyph icon=icon/>{state}</p>
        </article>
    }
}

/// The items that it shows, by name; one that the standard doesn't have by its id.
fn linked(text: &'static Text, profile: &Profile, case: &Evidence) -> String {
    if case.items.is_empty() {
        return text.pool.about.unlinked.to_owned();
    }
    let name = |id: &String| {
        Some(said::shown(text, &profile.standard, id)).filter(|name| !name.is_empty()).unwrap_or_else(|| id.clone())
    };
    case.items.iter().map(name).collect::<Vec<_>>().join(text.common.and)
}
