//! Item by item: what somebody says, what the evidence carries, and how that stands against a role.
//!
//! No score without its table: every per cent of the page can be followed here.

use leptos::prelude::*;

use crate::catalog;
use crate::domain::skill::{Claim, ItemFit, Profile, RoleFit, Standing, Without};
use crate::text::Text;
use crate::ui::pages::assess::level_label;
use crate::ui::parts::{Glyph, Icon, Track};

use super::fits::role_names;

/// One role's table, folded.
pub fn role_table(text: &'static Text, profile: &Profile, fit: &RoleFit) -> impl IntoView + use<> {
    let words = &text.assess.outcome;
    let (plain, name) = role_names(text, fit.role);
    let title = (words.items_of)(&format!("{plain}　{name}"), fit.evidenced);
    let rows = fit.items.iter().map(|line| row(text, profile, line)).collect_view();
    view! {
        <details class="fold fold--row">
            <summary>{title.clone()}</summary>
            <div class="table-wrap" tabindex="0" role="group" aria-label=name>
                <table class="table table--dense items">
                    <caption class="vh">{title}</caption>
                    <thead><tr>
                        <th scope="col">{words.item}</th>
                        <th scope="col" class="num">{words.required}</th>
                        <th scope="col" class="num"><Glyph icon=Icon::Claimed/>{words.claimed}</th>
                        <th scope="col" class="num"><Glyph icon=Icon::Evidenced/>{words.evidenced}</th>
                        <th scope="col" class="items__graph">{words.position}</th>
                        <th scope="col">{words.standing}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
}

fn row(text: &'static Text, profile: &Profile, line: &ItemFit) -> impl IntoView + use<> {
    let words = &text.assess.outcome;
    let claim = profile.items.get(&line.item).map(|held| held.claim);
    let short = line.required.saturating_sub(line.evidenced);
    let standing = match line.standing {
        Standing::Met => words.met.to_owned(),
        Standing::Short => (words.short)(short),
        Standing::Check => (words.check)(short),
    };
    let weight = if line.must { words.must } else { words.want };
    view! {
        <tr class:is-gap=line.standing == Standing::Check>
            <th scope="row">{item_name(text, &line.item)}<span class="items__must">{weight}</span></th>
            <td class="num">{line.required}</td>
            <td class="num">{claimed_cell(text, claim)}</td>
            <td class="num"><b>{evidenced(claim, line.evidenced)}</b></td>
            <td class="items__graph">
                <Track claimed=small(line.claimed) evidenced=small(claim.and_then(Claim::level).map(|_| line.evidenced))
                    confirmed=None required=small(Some(line.required))/>
            </td>
            <td class="nowrap">{standing}</td>
        </tr>
    }
}

/// The item's name.
pub fn item_name(text: &'static Text, id: &str) -> &'static str {
    catalog::item(id).map_or("", |item| item.name.of(text.lang))
}

/// What somebody says about an item: a number, or why there is none.
fn claimed(text: &'static Text, claim: Option<Claim>) -> String {
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

/// The same with the label of the level.
pub fn claimed_in_words(text: &'static Text, claim: Option<Claim>) -> String {
    match claim.and_then(Claim::level) {
        Some(level) => format!("{level} {}", level_label(text, level)),
        None => claimed(text, claim),
    }
}

/// What the evidence carries; a dash where there is no level to carry.
pub fn evidenced(claim: Option<Claim>, level: u32) -> String {
    claim.and_then(Claim::level).map_or("–".to_owned(), |_| level.to_string())
}

/// A level for the picture.
pub fn small(level: Option<u32>) -> Option<u8> {
    level.and_then(|level| u8::try_from(level).ok())
}
