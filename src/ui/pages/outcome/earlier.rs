//! An earlier assessment of the same person beside the present one. What can't be compared is said to be so.

use leptos::prelude::*;

use super::fits::level;
use super::levels::standard_line;
use crate::app::{App, app};
use crate::catalog;
use crate::domain::id::Id;
use crate::domain::skill::{CategoryTurn, Comparison, Ground, ItemTurn, Profile, Turn};
use crate::text::Text;
use crate::ui::pages::assess::day;
use crate::ui::parts::{Banner, Pick, Radios, Tone};

/// The earlier ones to choose from, and the comparison with the chosen one.
#[component]
pub fn Earlier(id: Id, profile: Profile) -> impl IntoView {
    let app = app();
    let text = app.text();
    let words = &text.assess.outcome.earlier;
    let earlier = earlier(app, id);
    if earlier.is_empty() {
        return view! { <p>{words.none}</p> }.into_any();
    }
    let only = match earlier.as_slice() {
        [(only, _)] => Some(*only),
        _ => None,
    };
    let chosen = RwSignal::new(only);
    let picks: Vec<Pick> = earlier
        .iter()
        .map(|(id, held)| {
            let when = held.assessment.finished.or(held.assessment.consent.as_ref().map(|consent| consent.at));
            let when = when.map_or_else(|| words.day_open.to_owned(), |at| day(text, at));
            let label = (words.made)(&when, held.answered(), held.standard.items.len());
            let tag = if held.assessment.finished.is_none() { words.open } else { "" };
            let sub = (text.assess.outcome.standard)(&standard_line(text, held));
            Pick { sub, tag: tag.to_owned(), ..Pick::new(id.short(), label) }
        })
        .collect();
    let picks = Signal::stored(picks);
    let value = Signal::derive(move || chosen.get().map(|id| id.short()));
    let choose = Callback::new(move |value: String| chosen.set(Id::from_short(&value)));
    let found = move || {
        let chosen = chosen.get()?;
        let (_, before) = earlier.iter().find(|(id, _)| *id == chosen)?;
        Some(comparison(text, before, &profile))
    };
    view! {
        <Radios name="earlier" legend=words.choose picks=picks chosen=value on_change=choose/>
        <div class="stack stack--3" role="status">{found}</div>
    }
    .into_any()
}

/// The own assessments before this one, the newest first, each as it stood when it was closed.
fn earlier(app: App, present: Id) -> Vec<(Id, Profile)> {
    let me = app.me();
    app.records.with_untracked(|records| {
        let before = records.assessments(&me).filter(|(id, _)| *id != present);
        let mut found: Vec<(Id, Profile)> = before
            .filter_map(|(id, held)| {
                // A case that was recent then must not make the earlier result look lower than it was.
                let at = held.finished.unwrap_or_else(crate::app::now);
                Some((id, Profile::of(records, &me, id, at)?))
            })
            .collect();
        found.reverse();
        found
    })
}

fn comparison(text: &'static Text, before: &Profile, now: &Profile) -> impl IntoView + use<> {
    let words = &text.assess.outcome.earlier;
    let found = Comparison::of(before, now);
    let [other, other_text, unknown, unknown_text] = words.ground;
    let banner = match found.ground {
        Ground::Same => None,
        Ground::Other => Some((other, other_text)),
        Ground::Unknown => Some((unknown, unknown_text)),
    };
    let banner = banner.map(|(title, todo)| view! { <Banner tone=Tone::Info title=title><p>{todo}</p></Banner> });
    let (rose, fell) = found.evidence_moved();
    let sum = (found.ground != Ground::Unknown).then(|| {
        let why = (fell > 0).then_some(words.why_fell);
        view! { <p><b>{(words.found)(rose, fell)}</b> " " {why}</p> {means(text, &found.categories)} }
    });
    let name = |item: &str| {
        let held = now.standard.item(item).or_else(|| before.standard.item(item));
        held.map_or_else(|| item.to_owned(), |held| held.name.of(text.lang).to_owned())
    };
    let moved: Vec<_> = found.moved().map(|item| row(text, &name(&item.item), item)).collect();
    let moved = match (found.ground, moved.is_empty()) {
        (Ground::Unknown, _) => None,
        (_, true) => Some(view! { <p>{words.moved_none}</p> }.into_any()),
        _ => Some(
            view! {
                <details class="fold fold--row"><summary>{(words.moved_open)(moved.len())}</summary>{items(text, moved)}</details>
            }
            .into_any(),
        ),
    };
    let apart: Vec<_> = found.apart().map(|item| name(&item.item)).collect();
    let apart = (!apart.is_empty() && found.ground == Ground::Other).then(|| {
        view! { <p class="small"><b>{words.not_comparable}</b> " " <bdi>{apart.join(text.common.and)}</bdi></p> }
    });
    view! { {banner} {sum} {moved} {apart} }
}

fn means(text: &'static Text, rows: &[CategoryTurn]) -> impl IntoView + use<> {
    let (words, outcome) = (&text.assess.outcome.earlier, &text.assess.outcome);
    let pair = move |means: Option<(u32, u32)>| {
        means.map_or_else(|| "–".to_owned(), |(before, now)| (words.from_to)(&level(before), &level(now)))
    };
    let rows = rows.iter().map(|row| {
        let name = catalog::category(row.category).map_or("", |category| category.name.of(text.lang));
        let apart = (row.apart > 0).then(|| view! { <span class="items__must">{(words.apart)(row.apart)}</span> });
        view! {
            <tr>
                <th scope="row">{row.category.as_str()} " " {name}</th>
                <td class="num">{pair(row.claimed)}</td>
                <td class="num"><b>{pair(row.evidenced)}</b></td>
                <td class="num">{row.compared} {apart}</td>
            </tr>
        }
    });
    view! {
        <div class="table-wrap" tabindex="0" role="group" aria-label=words.categories>
            <table class="table table--dense">
                <caption>{words.categories}</caption>
                <thead><tr>
                    <th scope="col">{outcome.category}</th>
                    <th scope="col" class="num">{outcome.claimed}</th>
                    <th scope="col" class="num">{outcome.evidenced}</th>
                    <th scope="col" class="num">{words.compared}</th>
                </tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
}

fn items(text: &'static Text, rows: Vec<impl IntoView + 'static>) -> impl IntoView {
    let (words, outcome) = (&text.assess.outcome.earlier, &text.assess.outcome);
    view! {
        <div class="table-wrap" tabindex="0" role="group" aria-label=words.moved>
            <table class="table table--dense">
                <caption class="vh">{words.moved}</caption>
                <thead><tr>
                    <th scope="col">{outcome.item}</th>
                    <th scope="col" colspan="2">{outcome.claimed}</th>
                    <th scope="col" colspan="2">{outcome.evidenced}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn row(text: &'static Text, name: &str, item: &ItemTurn) -> impl IntoView + use<> {
    let words = &text.assess.outcome.earlier;
    let level = |level: Option<u32>| level.map_or_else(|| "–".to_owned(), |level| level.to_string());
    let pair = |(before, now): (Option<u32>, Option<u32>)| (words.from_to)(&level(before), &level(now));
    view! {
        <tr>
            <th scope="row"><bdi>{name.to_owned()}</bdi></th>
            <td class="nowrap">{pair(item.claimed)}</td>
            <td>{turn(text, item.claim)}</td>
            <td class="nowrap"><b>{pair(item.evidenced)}</b></td>
            <td>{turn(text, item.evidence)}</td>
        </tr>
    }
}

fn turn(text: &'static Text, turn: Turn) -> String {
    let words = &text.assess.outcome.earlier;
    match turn {
        Turn::Rose(levels) => (words.rose)(levels),
        Turn::Fell(levels) => (words.fell)(levels),
        Turn::Same => words.same.to_owned(),
        Turn::New => words.new.to_owned(),
        Turn::Gone => words.gone.to_owned(),
        Turn::Never | Turn::Apart => String::new(),
    }
}
