//! The result on A4: the same findings without tools. Unseen on the screen; the only thing that is printed.

use leptos::prelude::*;

use super::fits::{means, role_names, to_check};
use super::levels::{claimed_in_words, evidenced, item_name};
use super::{conditions, headline, sources, strongest};
use crate::app::now;
use crate::catalog;
use crate::domain::skill::{Profile, RoleFit};
use crate::text::Text;
use crate::ui::pages::assess::{day, lacks, last_day};

/// The sheet.
pub fn sheet(text: &'static Text, profile: &Profile, fits: &[RoleFit]) -> impl IntoView + use<> {
    let words = &text.assess.outcome;
    let answered = (words.as_of)(&day(text, now()), profile.answered(), catalog::items().len());
    let until = profile.assessment.consent.as_ref();
    let until = until.map(|consent| format!("{} {}", text.pool.consent_until, last_day(text, consent.until)));
    let conditions = conditions(text, &profile.assessment).into_iter().filter(|(_, value)| !value.is_empty());
    let conditions =
        conditions.map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> }).collect_view();
    view! {
        <div class="print-sheet">
            <div class="print-sheet__head">
                <h1>{words.sheet} "　" {profile.assessment.display_name.clone()}</h1>
                <p>{headline(text, profile)}</p>
                <p class="print-sheet__meta"><span>{answered}</span><span>{until}</span></p>
            </div>
            <dl class="kv">{conditions}</dl>
            <div class="print-sheet__pair">
                <section><h2>{words.fits}</h2>{fit_table(text, fits)}</section>
                <section><h2>{words.radar_table}</h2>{means(text, profile)}</section>
            </div>
            <section><h2>{words.strongest}</h2>{strongest(text, profile)}</section>
            <section><h2>{words.items}</h2>{all_items(text, profile)}</section>
            <p class="print-sheet__foot">
                {words.sheet_foot} " " {catalog::skill_note().of(text.lang)} "　" {text.common.source} ": " {sources(text)}
            </p>
        </div>
    }
}

fn fit_table(text: &'static Text, fits: &[RoleFit]) -> impl IntoView + use<> {
    let words = &text.assess.outcome;
    let rows = fits.iter().map(|fit| {
        let (_, name) = role_names(text, fit.role);
        view! {
            <tr>
                <th scope="row">{name}<br/><small>{to_check(text, fit)}</small></th>
                <td class="num">{fit.claimed} "%"</td>
                <td class="num"><b>{fit.evidenced} "%"</b></td>
            </tr>
        }
    });
    view! {
        <table class="table table--dense">
            <thead><tr>
                <th scope="col">{words.role}</th>
                <th scope="col" class="num">{words.claimed}</th>
                <th scope="col" class="num">{words.evidenced}</th>
            </tr></thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

fn all_items(text: &'static Text, profile: &Profile) -> impl IntoView + use<> {
    let words = &text.assess.outcome;
    let rows = catalog::items().iter().map(|item| {
        let held = profile.items.get(item.id);
        let claim = held.map(|held| held.claim);
        let missing = held.and_then(|held| Some(lacks(text, held.shortfall?, held.claim.level()?)));
        view! {
            <tr>
                <th scope="row">{item.id} " " {item_name(text, item.id)}</th>
                <td>{claimed_in_words(text, claim)}</td>
                <td class="num"><b>{evidenced(claim, held.map_or(0, |held| held.evidenced))}</b></td>
                <td>{missing}</td>
            </tr>
        }
    });
    view! {
        <table class="table table--dense">
            <thead><tr>
                <th scope="col">{words.item}</th>
                <th scope="col">{words.claimed}</th>
                <th scope="col" class="num">{words.evidenced}</th>
                <th scope="col">{text.pool.missing}</th>
            </tr></thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}
