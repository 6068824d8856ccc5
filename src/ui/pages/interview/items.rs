//! The items of a category, each to be scored by the sentence that comes nearest; the label and the number come last.
//!
//! The claim stands below the choices, folded until there is a score.

use std::cmp::Ordering;

use leptos::prelude::*;

use super::Talk;
use super::say::Say;
use crate::app::focus;
use crate::catalog::{self, CategoryId, MAX_LEVEL};
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::plain::plain;
use crate::domain::skill::{Claim, Held, Item, Profile, Review};
use crate::text::Text;
use crate::ui::pages::outcome::levels::claim_words;
use crate::ui::pages::person::levels::evidence_words;
use crate::ui::parts::{Glyph, Icon, Pick, radios};

/// What stands for 「判断できない」 among the values.
const CANNOT: &str = "cannot";

/// All items of a category.
#[component]
pub fn Items(talk: Talk, category: CategoryId) -> impl IntoView {
    let text = talk.app.text();
    let words = &text.interview;
    let rows = talk.profile.with_untracked(|profile| {
        let profile = profile.as_ref()?;
        let picks = picks(text, profile, category);
        let row = |item: &Item| {
            let held = profile.items.get(&item.id).cloned();
            view! { <OneItem talk=talk item=item.clone() held=held picks=picks.clone()/> }
        };
        Some(profile.standard.items_in(category).map(row).collect_view())
    });
    view! {
        <section class="stack stack--4" aria-labelledby="scores">
            <div class="stack stack--2">
                <h3 class="h-sm" id="scores">{words.scores}</h3>
                <p class="hint">{words.scores_help}</p>
            </div>
            {rows}
        </section>
    }
}

/// The sentences with their labels, and that there is no ground for any.
fn picks(text: &'static Text, profile: &Profile, category: CategoryId) -> Vec<Pick> {
    let sentence = |level: &catalog::Level| {
        let number = u32::from(level.level);
        let words = profile.standard.sentence(category, number).map_or("", |words| words.of(text.lang));
        let tag = format!("{number} {}", level.label.of(text.lang));
        Pick { tag, ..Pick::new(number.to_string(), words) }
    };
    let [cannot, when] = text.interview.cannot;
    let levels = catalog::levels().iter().filter(|level| level.level <= MAX_LEVEL).map(sentence);
    levels.chain([Pick { tag: cannot.to_owned(), ..Pick::new(CANNOT, when) }]).collect()
}

#[component]
fn OneItem(talk: Talk, item: Item, held: Option<Held>, picks: Vec<Pick>) -> impl IntoView {
    let text = talk.app.text();
    let words = &text.interview;
    let id = StoredValue::new(item.id.clone());
    let review = Memo::new(move |_| id.with_value(|id| talk.review(id)));
    let scored = Memo::new(move |_| review.with(Option::is_some));
    let level = Memo::new(move |_| review.with(|review| review.as_ref().and_then(|review| review.level)));
    let chosen = Signal::derive(move || {
        scored.get().then(|| level.get().map_or_else(|| CANNOT.to_owned(), |level| level.to_string()))
    });
    let keep = move |change: &dyn Fn(&mut Review)| {
        let fresh = || Review { of: talk.subject.get_value(), item: id.get_value(), level: None, note: String::new() };
        let mut kept = review.get_untracked().unwrap_or_else(fresh);
        change(&mut kept);
        talk.say(Body::Review(kept))
    };
    let score = Callback::new(move |value: String| _ = keep(&|review| review.level = value.parse().ok()));
    let note = Signal::derive(move || {
        review.with(|review| review.as_ref().map(|review| review.note.clone())).unwrap_or_default()
    });
    let keep_note = Callback::new(move |typed: String| keep(&|review| review.note.clone_from(&typed)));
    let clear = move |_| {
        let Some(review) = review.get_untracked() else { return };
        let (me, body) = (talk.app.me(), Body::Review(review));
        let kept = talk.app.records.with_untracked(|records| records.said_before(&me, &body).map(|(id, _)| id));
        if let Some(kept) = kept {
            talk.app.record(Command::Delete(kept));
            id.with_value(|id| focus(&format!("ask-{id}")));
        }
    };
    let claim = held.as_ref().map(|held| held.claim);
    let said = (words.claim)(&claim_words(text, claim), &evidence_words(text, held.as_ref()));
    let claimed = claim.and_then(Claim::level);
    let (said, note_id) = (StoredValue::new(said), format!("note-{}", item.id));
    let note_id = StoredValue::new(note_id);
    // Every item has a field of the same name: the part around it says which item it is about.
    let name = format!("{} {}", item.id, item.name.of(text.lang));
    let rows = radios(item.id.clone(), Signal::stored(picks), chosen, score, false);
    view! {
        <article class="interview__item" aria-label=name>
            <fieldset class="stack stack--2" id=format!("ask-{}", item.id) tabindex="-1">
                <legend class="need__q">
                    <bdi>{plain(&item.id)} " " {item.name.shown(text.lang)}</bdi>
                    <span class="interview__about"><bdi>{item.about.shown(text.lang)}</bdi></span>
                </legend>
                <div class="level-choice">{rows}</div>
            </fieldset>
            {move || if scored.get() {
                view! {
                    <Say id=note_id.get_value() label=words.note value=note keep=keep_note lines=2/>
                    <div class="interview__claim">
                        <p><Glyph icon=Icon::Claimed/>{said.get_value()}</p>
                        <p>{move || compared(text, level.get(), claimed)}</p>
                        <button type="button" class="btn btn--text btn--sm" on:click=clear><Glyph icon=Icon::Undo/>{words.clear}</button>
                    </div>
                }.into_any()
            } else {
                let [see, why] = words.see;
                view! {
                    <details class="fold fold--quiet">
                        <summary>{see} "　" {why}</summary>
                        <p><Glyph icon=Icon::Claimed/>{said.get_value()}</p>
                    </details>
                }.into_any()
            }}
        </article>
    }
}

/// How the score stands to the claim; nothing where one of them is no level.
fn compared(text: &'static Text, level: Option<u32>, claimed: Option<u32>) -> Option<&'static str> {
    let [above, same, below] = text.interview.compared;
    Some(match level?.cmp(&claimed?) {
        Ordering::Greater => above,
        Ordering::Equal => same,
        Ordering::Less => below,
    })
}
