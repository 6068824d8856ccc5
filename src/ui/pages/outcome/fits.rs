//! The radar with its table, and the fit for the four roles: what counts is solid, what is only claimed is dashed.

use leptos::prelude::*;

use crate::catalog::{self, CategoryId, RoleId};
use crate::domain::skill::{Confirmed, Profile, RoleFit, Standard};
use crate::text::{Text, tenth};
use crate::ui::parts::{Axis, Bar, Radar, RadarLegend};

use super::levels::item_name;

/// Fewer axes than this make no shape.
const LEAST_AXES: usize = 3;

/// The radar and the table with the same numbers.
pub fn radar_pair(text: &'static Text, profile: &Profile, confirmed: &Confirmed) -> impl IntoView + use<> {
    let words = &text.assess.outcome;
    let settled = if confirmed.is_empty() { "" } else { words.confirmed_line };
    let drawn = radar(text, profile, confirmed, "radar").map(|radar| {
        view! {
            <div>
                <RadarLegend claimed=words.claimed_line evidenced=words.evidenced_line confirmed=settled/>
                {radar}
            </div>
        }
    });
    view! { <div class="result__pair">{drawn} {means(text, profile, confirmed)}</div> }
}

/// The radar alone; none where the standard has too few categories for a shape. `id` is its own on the page.
pub fn radar(
    text: &'static Text,
    profile: &Profile,
    confirmed: &Confirmed,
    id: &'static str,
) -> Option<impl IntoView + use<>> {
    let part = |tenths: u32| u16::try_from(tenths).unwrap_or(u16::MAX);
    let axis = |row: &catalog::Category| {
        let (claimed, evidenced) = profile.mean_x10(row.id);
        let name = row.name.of(text.lang).to_owned();
        let confirmed = confirmed_mean(profile, confirmed, row.id).map(|(mean, _)| part(mean));
        Axis { key: row.id.as_str().to_owned(), name, claimed: part(claimed), evidenced: part(evidenced), confirmed }
    };
    let axes: Vec<Axis> = categories(&profile.standard).map(axis).collect();
    (axes.len() >= LEAST_AXES).then(|| view! { <Radar axes=axes label=text.assess.outcome.radar id=id/> })
}

/// The categories that have items.
pub fn categories(standard: &Standard) -> impl Iterator<Item = &'static catalog::Category> {
    catalog::categories().iter().filter(|row| standard.items_in(row.id).next().is_some())
}

/// The mean of the levels that interviewers settled on in a category, in tenths, and of how many items.
fn confirmed_mean(profile: &Profile, confirmed: &Confirmed, category: CategoryId) -> Option<(u32, usize)> {
    let levels: Vec<u32> =
        profile.standard.items_in(category).filter_map(|item| confirmed.get(&item.id).copied()).collect();
    let count = u32::try_from(levels.len()).ok().filter(|count| *count > 0)?;
    Some(((levels.iter().sum::<u32>() * 20 + count) / (count * 2), levels.len()))
}

/// The mean levels by category as a table.
pub fn means(text: &'static Text, profile: &Profile, confirmed: &Confirmed) -> impl IntoView + use<> {
    let words = &text.assess.outcome;
    let settled = !confirmed.is_empty();
    let rows = categories(&profile.standard).map(|row| {
        let any = profile
            .standard
            .items_in(row.id)
            .any(|item| profile.items.get(&item.id).is_some_and(|held| held.claim.level().is_some()));
        let mean = |tenths| if any { level(tenths) } else { "–".to_owned() };
        let (claimed, evidenced) = profile.mean_x10(row.id);
        let third = settled.then(|| {
            let said = confirmed_mean(profile, confirmed, row.id)
                .map_or_else(|| "–".to_owned(), |(mean, items)| (words.mean_of)(&level(mean), items));
            view! { <td class="num">{said}</td> }
        });
        view! {
            <tr>
                <th scope="row">{row.id.as_str()} " " {row.name.of(text.lang)}</th>
                <td class="num">{mean(claimed)}</td>
                <td class="num"><b>{mean(evidenced)}</b></td>
                {third}
            </tr>
        }
    });
    view! {
        <table class="table table--dense">
            <caption class="vh">{words.radar_table}</caption>
            <thead><tr>
                <th scope="col">{words.category}</th>
                <th scope="col" class="num">{words.claimed}</th>
                <th scope="col" class="num">{words.evidenced}</th>
                {settled.then(|| view! { <th scope="col" class="num">{words.confirmed}</th> })}
            </tr></thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

/// A mean with one decimal, so that the column lines up.
pub fn level(tenths: u32) -> String {
    if tenths.is_multiple_of(10) { format!("{}.0", tenths / 10) } else { tenth(tenths) }
}

/// One row a role, the nearest first.
pub fn fit_rows(text: &'static Text, standard: &Standard, fits: &[RoleFit]) -> impl IntoView + use<> {
    let words = &text.assess.outcome;
    let mut fits: Vec<&RoleFit> = fits.iter().collect();
    fits.sort_by_key(|fit| std::cmp::Reverse(fit.counted));
    let rows = fits.into_iter().map(|fit| {
        let (plain, name) = role_names(text, fit.role);
        let check = to_check(text, standard, fit);
        let settled = fit.items.iter().any(|item| item.confirmed.is_some());
        let evidence = settled.then(|| view! { {(words.by_evidence)(fit.evidenced)} <br/> });
        view! {
            <li>
                <p class="fit__n"><b>{plain}</b><span>{name}</span></p>
                <div class="fit__b"><Bar counted=fit.counted claimed=fit.claimed/></div>
                <b class="fit__v">{fit.counted}<small>"%"</small></b>
                <p class="fit__a"><span>{evidence}{(words.claims)(fit.claimed)}<br/><bdi>{check}</bdi></span></p>
            </li>
        }
    });
    view! { <ul class="fit">{rows.collect_view()}</ul> }
}

/// A role in plain words and by its name.
pub fn role_names(text: &'static Text, role: RoleId) -> (&'static str, &'static str) {
    catalog::role(role).map_or(("", ""), |row| (row.plain.of(text.lang), row.name.of(text.lang)))
}

/// The musts that a person should look at.
pub fn to_check(text: &'static Text, standard: &Standard, fit: &RoleFit) -> String {
    let words = &text.assess.outcome;
    let mut check = fit.to_check();
    match check.next() {
        Some(first) => (words.to_check)(&item_name(text, standard, &first.item), check.count()),
        None => words.nothing_to_check.to_owned(),
    }
}
