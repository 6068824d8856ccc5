//! The parts of the last look. Each says what would change it, and leads there.

use leptos::prelude::*;

use crate::app::now;
use crate::catalog::{self, CategoryId};
use crate::domain::skill::{Claim, Gap, Profile, Track, Without};
use crate::route::Route;
use crate::text::Text;
use crate::ui::pages::cases::said;
use crate::ui::parts::{Glyph, Icon};

/// What is open, what to look at again, and the answers without a level.
pub fn open(text: &'static Text, profile: &Profile) -> AnyView {
    let words = &text.cases.check;
    let rows = CategoryId::ALL.into_iter().flat_map(|id| {
        let (answered, all) = profile.answered_in(id);
        let again = profile
            .standard
            .items_in(id)
            .filter(|item| profile.assessment.again.contains(&item.id) && profile.items.contains_key(&item.id))
            .count();
        let name = category_name(text, id);
        let open = (answered < all).then(|| (words.open_row)(&name, all - answered));
        let again = (again > 0).then(|| (words.again_row)(&name, again));
        open.into_iter().chain(again).map(move |said| row(Route::Category(id.as_str().to_owned()), said))
    });
    let rows: Vec<AnyView> = rows.collect();
    let count = |why| profile.items.values().filter(|held| held.claim == Claim::Without(why)).count();
    let without = match (count(Without::Unsure), count(Without::NotApplicable)) {
        (0, 0) => None,
        (unsure, not_applicable) => Some((words.without)(unsure, not_applicable)),
    };
    if rows.is_empty() && without.is_none() {
        return ().into_any();
    }
    let [title, may_stay] = words.open_items;
    let title = if rows.is_empty() { words.none_open } else { title };
    let list = (!rows.is_empty()).then(|| view! { <p>{may_stay}</p><ul class="check__rows">{rows}</ul> });
    view! {
        <section class="stack stack--2" aria-labelledby="open">
            <div class="section-head"><h2 id="open">{title}</h2></div>
            {list}
            {without.map(|said| view! { <p class="small">{said}</p> })}
        </section>
    }
    .into_any()
}

/// What is claimed with less evidence, by category, and what would change it.
pub fn gaps(text: &'static Text, profile: &Profile) -> AnyView {
    let words = &text.cases.check;
    let gaps = profile.gaps();
    let claims = profile.items.values().filter_map(|held| held.claim.level()).any(|level| level >= 2);
    if gaps.is_empty() && !claims {
        return ().into_any();
    }
    let [title, stays] = words.gaps;
    let groups = CategoryId::ALL.into_iter().filter_map(|id| {
        let here: Vec<&Gap> = gaps.iter().filter(|gap| gap.category == id).collect();
        (!here.is_empty()).then(|| group(text, profile, id, &here))
    });
    let body = if gaps.is_empty() {
        view! { <p class="check__state"><Glyph icon=Icon::CheckCircle/><span>{words.no_gaps}</span></p> }.into_any()
    } else {
        view! { <p>{stays}</p><div class="check__groups">{groups.collect_view()}</div> }.into_any()
    };
    view! {
        <section class="stack stack--2" aria-labelledby="gaps">
            <div class="section-head"><h2 id="gaps">{title}</h2></div>
            {body}
        </section>
    }
    .into_any()
}

/// The gaps of one category.
fn group(text: &'static Text, profile: &Profile, id: CategoryId, gaps: &[&Gap]) -> AnyView {
    let words = &text.cases.check;
    let item = |id: &String| {
        let name = profile.standard.item(id).map_or("", |item| item.name.of(text.lang));
        format!("{id} {name}")
    };
    let rows = gaps.iter().map(|gap| {
        let items: Vec<String> = gap.items.iter().map(item).collect();
        view! {
            <li>
                <p class="check__state"><Glyph icon=Icon::Claimed/><bdi>{items.join(text.common.and)}</bdi></p>
                <p class="small muted">{said::lacks(text, gap.shortfall, gap.level)}</p>
            </li>
        }
    });
    let name = category_name(text, id);
    view! {
        <section class="check__group">
            <h3><a class="tap" href=Route::Category(id.as_str().to_owned()).to_string()
                aria-label=(words.to_category)(&name)>{name.clone()}</a></h3>
            <ul>{rows.collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// Cases that don't count yet, and why.
pub fn cases(text: &'static Text, profile: &Profile) -> AnyView {
    let [title, go] = text.cases.check.cases;
    let waiting = profile.cases.iter().filter(|(_, case)| case.incomplete(profile.now).is_some());
    let rows: Vec<_> = waiting
        .map(|(_, case)| {
            let (icon, why) = said::state(text, case);
            view! {
                <li>
                    <p class="check__state"><Glyph icon=icon/><bdi>{said::name(text, case)}</bdi></p>
                    <p class="small muted">{why}</p>
                </li>
            }
        })
        .collect();
    if rows.is_empty() {
        return ().into_any();
    }
    view! {
        <section class="stack stack--2" aria-labelledby="waiting">
            <div class="section-head"><h2 id="waiting">{title}</h2></div>
            <ul class="check__list">{rows}</ul>
            <p><a class="tap" href=Route::Cases.to_string()>{go}</a></p>
        </section>
    }
    .into_any()
}

/// What the person would still write before handing over; staff hand nothing over.
pub fn handing_over(text: &'static Text, profile: &Profile) -> AnyView {
    let words = &text.cases.check;
    let held = &profile.assessment;
    if held.track == Track::Staff {
        return ().into_any();
    }
    let [name, contact, place, days, consent] = words.profile_rows;
    let missing = [
        (held.display_name.trim().is_empty(), name),
        (held.contact.trim().is_empty(), contact),
        (held.prefectures.is_empty() && !held.remote, place),
        (held.days_x10.is_none(), days),
        (!held.may_be_used(now()), consent),
    ];
    let rows: Vec<_> = missing
        .into_iter()
        .filter(|(missing, _)| *missing)
        .map(|(_, said)| view! { <li><p class="check__state"><Glyph icon=Icon::Blank/><span>{said}</span></p></li> })
        .collect();
    if rows.is_empty() {
        return ().into_any();
    }
    let [title, can_wait, go] = words.profile;
    view! {
        <section class="stack stack--2" aria-labelledby="handing">
            <div class="section-head"><h2 id="handing">{title}</h2></div>
            <p>{can_wait}</p>
            <ul class="check__list">{rows}</ul>
            <p><a class="tap" href=Route::Profile.to_string()>{go}</a></p>
        </section>
    }
    .into_any()
}

fn row(to: Route, said: String) -> AnyView {
    view! { <li><a class="tap" href=to.to_string()>{said}</a></li> }.into_any()
}

fn category_name(text: &Text, id: CategoryId) -> String {
    format!("{} {}", id.as_str(), catalog::category(id).map_or("", |row| row.name.of(text.lang)))
}
