//! The radar with its table, and the fit for the four roles: what counts is solid, what is only claimed is dashed.

use leptos::prelude::*;

use crate::catalog::{self, RoleId, SkillItem};
use crate::domain::skill::{Profile, RoleFit};
use crate::text::{Text, tenth};
use crate::ui::parts::{Axis, Bar, Radar, RadarLegend};

/// The radar and the table with the same numbers.
pub fn radar_pair(text: &'static Text, profile: &Profile) -> impl IntoView + use<> {
    let words = &text.assess.outcome;
    let part = |tenths: u32| u16::try_from(tenths).unwrap_or(u16::MAX);
    let axis = |row: &catalog::Category| {
        let (claimed, evidenced) = profile.mean_x10(row.id);
        let name = row.name.of(text.lang).to_owned();
        Axis { key: row.id.as_str().to_owned(), name, claimed: part(claimed), evidenced: part(evidenced) }
    };
    let axes: Vec<Axis> = catalog::categories().iter().map(axis).collect();
    view! {
        <div class="result__pair">
            <div>
                <RadarLegend claimed=words.claimed_line evidenced=words.evidenced_line/>
                <Radar axes=axes label=words.radar/>
            </div>
            {means(text, profile)}
        </div>
    }
}

/// The mean levels by category as a table.
pub fn means(text: &'static Text, profile: &Profile) -> impl IntoView + use<> {
    let words = &text.assess.outcome;
    let rows = catalog::categories().iter().map(|row| {
        let has_level = |item: &SkillItem| profile.items.get(item.id).is_some_and(|held| held.claim.level().is_some());
        let any = catalog::items_in(row.id).iter().any(has_level);
        let mean = |tenths| if any { level(tenths) } else { "–".to_owned() };
        let (claimed, evidenced) = profile.mean_x10(row.id);
        view! {
            <tr>
                <th scope="row">{row.id.as_str()} " " {row.name.of(text.lang)}</th>
                <td class="num">{mean(claimed)}</td>
                <td class="num"><b>{mean(evidenced)}</b></td>
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
            </tr></thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

/// A mean with one decimal, so that the column lines up.
fn level(tenths: u32) -> String {
    if tenths.is_multiple_of(10) { format!("{}.0", tenths / 10) } else { tenth(tenths) }
}

/// One row a role, the nearest first.
pub fn fit_rows(text: &'static Text, fits: &[RoleFit]) -> impl IntoView + use<> {
    let words = &text.assess.outcome;
    let mut fits: Vec<&RoleFit> = fits.iter().collect();
    fits.sort_by_key(|fit| std::cmp::Reverse(fit.evidenced));
    let rows = fits.into_iter().map(|fit| {
        let (plain, name) = role_names(text, fit.role);
        let check = to_check(text, fit);
        view! {
            <li>
                <p class="fit__n"><b>{plain}</b><span>{name}</span></p>
                <div class="fit__b"><Bar counted=fit.evidenced claimed=fit.claimed/></div>
                <b class="fit__v">{fit.evidenced}<small>"%"</small></b>
                <p class="fit__a"><span>{(words.claims)(fit.claimed)}<br/>{check}</span></p>
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
pub fn to_check(text: &'static Text, fit: &RoleFit) -> String {
    let words = &text.assess.outcome;
    let mut check = fit.to_check();
    match check.next().and_then(|first| catalog::item(&first.item)) {
        Some(first) => (words.to_check)(first.name.of(text.lang), check.count()),
        None => words.nothing_to_check.to_owned(),
    }
}
