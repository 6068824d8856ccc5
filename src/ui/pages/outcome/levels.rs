//! Item by item: what somebody says, what the evidence carries, what was confirmed, and how that stands against a role.
//!
//! No score without its table: every per cent of the page can be followed here.

use leptos::prelude::*;

use crate::catalog;
use crate::domain::overrides::Status;
use crate::domain::plain::plain;
use crate::domain::skill::{Claim, ItemFit, Profile, RoleFit, Standard, Standing, Without};
use crate::text::Text;
use crate::ui::pages::assess::level_label;
use crate::ui::parts::{Glyph, Icon, Track};

use super::fits::role_names;

/// One role's table, folded.
pub fn role_table(text: &'static Text, profile: &Profile, fit: &RoleFit) -> impl IntoView + use<> {
    let words = &text.assess.outcome;
    let (plain, name) = role_names(text, fit.role);
    let title = (words.items_of)(&format!("{plain}　{name}"), fit.counted);
    let settled = fit.items.iter().any(|line| line.confirmed.is_some());
    let rows = fit.items.iter().map(|line| row(text, profile, line, settled)).collect_view();
    view! {
        <details class="fold fold--row">
            <summary>{title.clone()}</summary>
            <div class="table-wrap" tabindex="0" role="group" aria-label=name>
                <table class="table table--dense items">
                    <caption class="vh">{title}</caption>
                    <thead><tr>
                        <th scope="col">{words.item}</th>
                        <th scope="col" class="num">{words.required}</th>
                        {heads(text, settled)}
                        <th scope="col" class="items__graph">{words.position}</th>
                        <th scope="col">{words.standing}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
}

/// The heads of the columns of the three numbers; the third only where there is one.
pub fn heads(text: &'static Text, settled: bool) -> impl IntoView + use<> {
    let words = &text.assess.outcome;
    view! {
        <th scope="col" class="num"><Glyph icon=Icon::Claimed/>{words.claimed}</th>
        <th scope="col" class="num"><Glyph icon=Icon::Evidenced/>{words.evidenced}</th>
        {settled.then(|| view! { <th scope="col" class="num"><Glyph icon=Icon::Confirmed/>{words.confirmed}</th> })}
    }
}

/// The cells of the three numbers.
pub fn cells(text: &'static Text, profile: &Profile, line: &ItemFit, settled: bool) -> impl IntoView + use<> {
    let claim = profile.items.get(&line.item).map(|held| held.claim);
    let third = settled.then(|| {
        let said = line.confirmed.map_or_else(|| "–".to_owned(), |level| level.to_string());
        view! { <td class="num">{said}</td> }
    });
    view! {
        <td class="num">{claimed_cell(text, claim)}</td>
        <td class="num"><b>{evidenced(claim, line.evidenced)}</b></td>
        {third}
    }
}

fn row(text: &'static Text, profile: &Profile, line: &ItemFit, settled: bool) -> impl IntoView + use<> {
    let words = &text.assess.outcome;
    let claim = profile.items.get(&line.item).map(|held| held.claim);
    let weight = if line.must { words.must } else { words.want };
    view! {
        <tr class:is-gap=line.standing == Standing::Check>
            <th scope="row">{named(text, profile, &line.item)}<span class="items__must">{weight}</span></th>
            <td class="num">{line.required}</td>
            {cells(text, profile, line, settled)}
            <td class="items__graph">
                <Track claimed=small(line.claimed) evidenced=small(claim.and_then(Claim::level).map(|_| line.evidenced))
                    confirmed=small(line.confirmed) required=small(Some(line.required))/>
            </td>
            <td class="nowrap">{standing(text, line)}</td>
        </tr>
    }
}

/// How an item stands against a role, in words.
pub fn standing(text: &'static Text, line: &ItemFit) -> String {
    let words = &text.assess.outcome;
    let short = line.required.saturating_sub(line.counted());
    match line.standing {
        Standing::Met => words.met.to_owned(),
        Standing::Short => (words.short)(short),
        Standing::Check => (words.check)(short),
    }
}

/// The item's name in the standard; its id where the standard doesn't have it.
pub fn item_name(text: &'static Text, standard: &Standard, id: &str) -> String {
    standard.item(id).map_or_else(|| id.to_owned(), |item| item.name.shown(text.lang))
}

/// The name, and a mark where the answer was changed after the closing.
pub fn named(text: &'static Text, profile: &Profile, id: &str) -> impl IntoView + use<> {
    let late = profile.items.get(id).is_some_and(|held| held.changed_late);
    let mark = late.then(|| view! { " " <span class="chip chip--todo">{text.assess.outcome.late_mark}</span> });
    view! { <bdi>{item_name(text, &profile.standard, id)}</bdi> {mark} }
}

/// Which standard the answers belong to, and how sure it is.
pub fn standard_line(text: &'static Text, profile: &Profile) -> String {
    let (words, standard) = (&text.assess.outcome, &profile.standard);
    if !profile.is_by_published() {
        return (words.built_in)(catalog::skill_note().of(text.lang), &standard.version);
    }
    let [verified, unverified, draft] = words.statuses;
    let status = match standard.status {
        Status::Verified => verified,
        Status::Unverified => unverified,
        Status::Draft => draft,
    };
    plain(&(words.published)(&standard.title, &standard.office, &standard.version, status))
}

/// The same, and what a published one rests on.
pub fn standard_in_full(text: &'static Text, profile: &Profile) -> String {
    let line = standard_line(text, profile);
    let source = plain(profile.standard.source.trim());
    if profile.is_by_published() && !source.is_empty() { [line, source].join(text.common.and) } else { line }
}

/// What somebody says about an item: a number, or why there is none.
pub fn claimed(text: &'static Text, claim: Option<Claim>) -> String {
    let words = &text.assess;
    match claim {
        Some(Claim::Level(level)) => level.to_string(),
        Some(Claim::Without(Without::NotApplicable)) => words.not_applicable.to_owned(),
        Some(Claim::Without(Without::Unsure)) => words.unsure.to_owned(),
        None => words.unanswered.to_owned(),
    }
}

/// The same for a column of numbers: words are smaller there.
pub fn claimed_cell(text: &'static Text, claim: Option<Claim>) -> AnyView {
    let said = claimed(text, claim);
    match claim.and_then(Claim::level) {
        Some(_) => said.into_any(),
        None => view! { <small>{said}</small> }.into_any(),
    }
}

/// What the evidence carries; a dash where there is no level to carry.
pub fn evidenced(claim: Option<Claim>, level: u32) -> String {
    claim.and_then(Claim::level).map_or("–".to_owned(), |_| level.to_string())
}

/// What somebody says, a level with its label.
pub fn claim_words(text: &'static Text, claim: Option<Claim>) -> String {
    claim.and_then(Claim::level).map_or_else(|| claimed(text, claim), |level| labelled(text, level))
}

/// A level with its label.
pub fn labelled(text: &'static Text, level: u32) -> String {
    format!("{level} {}", level_label(text, level))
}

/// A level for the picture.
pub fn small(level: Option<u32>) -> Option<u8> {
    level.and_then(|level| u8::try_from(level).ok())
}
