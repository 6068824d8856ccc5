//! One item: its line, the sentences with label and number behind them, the cases that show it, a note.
//!
//! 該当なし and わからない stand beside the scale, not on it: neither is a zero.

use leptos::prelude::*;

use super::items::Opened;
use super::recall::Linkable;
use crate::app::{App, after, focus};
use crate::catalog::CategoryId;
use crate::domain::body::Body;
use crate::domain::check::Refusal;
use crate::domain::command::Command;
use crate::domain::skill::{self, Answer, Claim, Evidence, Held, Profile, Without};
use crate::text::Text;
use crate::ui::pages::assess::level_label;
use crate::ui::pages::cases::said;
use crate::ui::pages::outcome::levels::claimed;
use crate::ui::parts::{Glyph, Icon, KeptField, Pick, checks, own_draft, radios};

/// What the parts of one item need.
#[derive(Clone, Copy)]
struct Asked {
    app: App,
    linkable: Linkable,
    item: StoredValue<String>,
    held: Memo<Option<Held>>,
}

impl Asked {
    fn id(self) -> String {
        self.item.get_value()
    }

    /// Something of the assessment as it stands.
    fn read<T: Default>(self, read: impl FnOnce(&Profile) -> T) -> T {
        self.linkable.own.with(|own| own.as_ref().map(|(_, profile)| read(profile)).unwrap_or_default())
    }

    fn is_again(self) -> bool {
        self.read(|profile| profile.assessment.again.contains(&self.id()))
    }

    /// Writes the answer: the first time a new record, then revisions of it. What is answered needs no other look.
    fn keep(self, claim: Claim, note: Option<String>) -> bool {
        let (app, me) = (self.app, self.app.me());
        let assessment = self.linkable.assessment;
        let here = app.records.with_untracked(|records| {
            records.answer(&me, assessment, &self.id()).map(|(id, answer)| (id, answer.note.clone()))
        });
        let (record, old) = here.map_or((None, String::new()), |(id, note)| (Some(id), note));
        let answer = Answer { assessment, item: self.id(), claim, note: note.unwrap_or(old) };
        let done = app.record(match record {
            Some(id) => Command::Revise(id, Body::Answer(answer)),
            None => Command::Create(Body::Answer(answer)),
        });
        done.is_some()
    }

    /// Takes the mark away that asks for another look.
    fn seen(self) {
        let assessment = untrack(|| self.read(|profile| Some(profile.assessment.clone())));
        let Some(mut assessment) = assessment.filter(|assessment| assessment.again.contains(&self.id())) else {
            return;
        };
        assessment.again.retain(|item| *item != self.id());
        self.app.record(Command::Revise(self.linkable.assessment, Body::Assessment(assessment)));
    }
}

/// One item.
#[component]
pub fn Item(linkable: Linkable, opened: Opened, item: skill::Item) -> impl IntoView {
    let app = linkable.app;
    let text = app.text();
    let words = &text.cases.category;
    let (id, about) = (item.id.clone(), item.about.of(text.lang).to_owned());
    let name = format!("{} {}", item.id, item.name.of(text.lang));
    let here = id.clone();
    let held = Memo::new(move |_| {
        linkable.own.with(|own| own.as_ref().and_then(|(_, profile)| profile.items.get(&here).cloned()))
    });
    let asked = Asked { app, linkable, item: StoredValue::new(id.clone()), held };
    let again = Memo::new(move |_| asked.is_again());
    let open = Memo::new(move |_| opened.is_open(&asked.id()));
    let said = move || {
        held.with(|held| held.as_ref().map_or(text.assess.unanswered.to_owned(), |held| answer(text, held.claim)))
    };
    // A memo: another sentence leaves the icon and the word as they are.
    let answered = Memo::new(move |_| held.with(Option::is_some));
    let icon = move || match (again.get(), answered.get()) {
        (true, _) => view! { <Glyph icon=Icon::Warn/> },
        (false, true) => view! { <Glyph icon=Icon::CheckCircle/> },
        (false, false) => view! { <Glyph icon=Icon::Blank/> },
    };
    let [reply, change, fold] = words.turn;
    let turn = move || match (open.get(), answered.get()) {
        (true, _) => fold,
        (false, true) => change,
        (false, false) => reply,
    };
    let (head, body) = (format!("head-{id}"), format!("body-{id}"));
    view! {
        <div class="ask" class:ask--open=move || open.get()>
            <h3 class="ask__h"><button type="button" class="ask__head" id=head.clone() aria-controls=body.clone()
                aria-expanded=move || if open.get() { "true" } else { "false" } on:click=move |_| opened.turn(&asked.id())>
                {icon}
                <span class="ask__name"><bdi>{name}</bdi><span class="ask__said">{said}</span></span>
                <span class="ask__turn">{turn}</span>
            </button></h3>
            <div id=body class="ask__body" hidden=move || !open.get()>
                <Show when=move || open.get()>
                    <p class="assess__about"><bdi>{about.clone()}</bdi></p>
                    <Again asked=asked again=again/>
                    <Sentences asked=asked/>
                    <Shown asked=asked/>
                    <Foot asked=asked opened=opened/>
                </Show>
            </div>
        </div>
    }
}

/// The words of the standard changed under the answer.
#[component]
fn Again(asked: Asked, again: Memo<bool>) -> impl IntoView {
    let words = &asked.app.text().cases.category;
    let keep = move |_| {
        asked.seen();
        after(0, move || focus(&format!("head-{}", asked.id())));
    };
    move || {
        again.get().then(|| {
            view! {
                <div class="ask__again">
                    <p><Glyph icon=Icon::Warn/>{words.again}</p>
                    <button type="button" class="btn btn--sm btn--quiet" on:click=keep>{words.keep}</button>
                </div>
            }
        })
    }
}

/// The scale, and what stands beside it.
#[component]
fn Sentences(asked: Asked) -> impl IntoView {
    let text = asked.app.text();
    let chosen = Signal::derive(move || asked.held.with(|held| held.as_ref().map(|held| write(held.claim))));
    let keep = Callback::new(move |value: String| {
        if let Some(claim) = read(&value)
            && asked.keep(claim, None)
        {
            asked.seen();
        }
    });
    let category = asked.linkable.category;
    let scale = Memo::new(move |_| {
        asked.read(|profile| (0..=4).map(|level| sentence(text, profile, category, level)).collect::<Vec<_>>())
    });
    let without = |why, label: &str| Pick::new(write(Claim::Without(why)), label);
    let beside =
        vec![without(Without::NotApplicable, text.assess.not_applicable), without(Without::Unsure, text.assess.unsure)];
    let beside = Signal::derive(move || beside.clone());
    view! {
        <fieldset class="ask__scale" aria-labelledby=format!("head-{}", asked.id())>
            <div class="level-choice">{radios(asked.id(), scale.into(), chosen, keep, false)}</div>
            {radios(asked.id(), beside, chosen, keep, true)}
        </fieldset>
    }
}

/// The cases that show the item, for a claim that needs some, and what they carry.
#[component]
fn Shown(asked: Asked) -> impl IntoView {
    let words = &asked.app.text().cases.category;
    let needs = Memo::new(move |_| {
        asked.held.with(|held| held.as_ref().and_then(|held| held.claim.level()).is_some_and(|level| level >= 2))
    });
    let picks = Memo::new(move |_| asked.linkable.picks());
    let linked = Memo::new(move |_| {
        asked.read(|profile| {
            let cases = profile.cases.iter().filter(|(_, case)| case.shows(&asked.id()));
            cases.map(|(id, _)| id.to_string()).collect::<Vec<_>>()
        })
    });
    let link = Callback::new(move |now: Vec<String>| {
        let before = linked.get_untracked();
        let cases = untrack(|| asked.read(|profile| profile.cases.clone()));
        for (id, case) in cases {
            let name = id.to_string();
            if before.contains(&name) == now.contains(&name) {
                continue;
            }
            let mut case: Evidence = case;
            case.items.retain(|item| *item != asked.id());
            if now.contains(&name) {
                case.items.push(asked.id());
            }
            asked.app.record(Command::Revise(id, Body::Evidence(case)));
        }
    });
    move || {
        needs.get().then(|| {
            view! {
                <fieldset class="ask__shown">
                    <legend class="field__label">{words.shown_by}</legend>
                    {move || picks.with(Vec::is_empty).then(|| view! { <p class="small">{words.no_case}</p> })}
                    {checks(format!("shown-{}", asked.id()), picks.into(), linked.into(), link, true)}
                    <div class="ask__carries small" aria-live="polite">{move || carries(asked)}</div>
                </fieldset>
            }
        })
    }
}

/// What the evidence carries so far, in words.
fn carries(asked: Asked) -> impl IntoView {
    let text = asked.app.text();
    let words = &text.cases.category;
    let Some(held) = asked.held.get() else { return ().into_any() };
    let level = held.claim.level().unwrap_or_default();
    let waiting = asked.read(|profile| {
        let linked = profile.cases.iter().filter(|(_, case)| case.shows(&asked.id()));
        linked.filter(|(_, case)| case.incomplete(profile.now).is_some()).count()
    });
    let state = match (held.shortfall, held.cases) {
        (None, cases) => (words.carried)(cases),
        (Some(_), 0) => words.carried_none.to_owned(),
        (Some(_), cases) => (words.carried_to)(cases, level_label(text, held.evidenced)),
    };
    let lacking = held.shortfall.map(|shortfall| {
        view! { <p>{said::lacks(text, shortfall, level)}</p><p>{words.fine_without}</p> }
    });
    let icon = if held.shortfall.is_none() { Icon::Evidenced } else { Icon::Claimed };
    let waiting = (waiting > 0).then(|| view! { <p>{(words.not_counting)(waiting)}</p> });
    view! { <p class="ask__state"><Glyph icon=icon/><span>{state}</span></p> {waiting} {lacking} }.into_any()
}

/// The note, and the way on.
#[component]
fn Foot(asked: Asked, opened: Opened) -> impl IntoView {
    let app = asked.app;
    let words = &app.text().cases.category;
    let answered = Memo::new(move |_| asked.held.with(Option::is_some));
    let stored =
        Memo::new(move |_| asked.held.with(|held| held.as_ref().map(|held| held.note.clone()).unwrap_or_default()));
    let place = own_draft(&format!("note/{}/{}", asked.linkable.assessment.short(), asked.id()));
    let writing = RwSignal::new(!stored.with_untracked(String::is_empty) || !app.draft(&place).is_empty());
    let place = Signal::stored(place);
    let change = move |typed: String| {
        let Some(claim) = asked.held.get_untracked().map(|held| held.claim) else { return Some(Refusal::Gone) };
        if asked.keep(claim, Some(typed)) { None } else { app.take_refusal() }
    };
    let begin = move |_| {
        writing.set(true);
        after(0, move || focus(&format!("note-{}", asked.id())));
    };
    let next = Memo::new(move |_| opened.next(&asked.id()));
    let go_on = move |_| {
        if let Some(next) = next.get_untracked() {
            opened.go_on(&asked.id(), &next);
        }
    };
    let [label, help] = words.note_field;
    view! {
        {move || (answered.get() && writing.get()).then(|| view! {
            <KeptField id=format!("note-{}", asked.id()) place=place lines=2 label=label help=help value=stored write=change/>
        })}
        {move || answered.get().then(|| view! {
            <div class="ask__foot">
                {move || (!writing.get()).then(|| view! {
                    <button type="button" class="btn btn--text btn--sm" on:click=begin><Glyph icon=Icon::Edit/>{words.note}</button>
                })}
                {move || next.with(Option::is_some).then(|| view! {
                    <button type="button" class="btn btn--sm" on:click=go_on>{words.next_item}<Glyph icon=Icon::ArrowDown/></button>
                })}
            </div>
        })}
    }
}

/// An answer on the line of its item.
fn answer(text: &'static Text, claim: Claim) -> String {
    match claim.level() {
        Some(level) => (text.cases.category.level)(level_label(text, level), level),
        None => claimed(text, Some(claim)),
    }
}

/// One sentence of the scale, with the level's label and number behind it.
fn sentence(text: &Text, profile: &Profile, category: CategoryId, level: u32) -> Pick {
    Pick {
        value: write(Claim::Level(level)),
        label: profile.standard.sentence(category, level).map_or("", |words| words.of(text.lang)).to_owned(),
        tag: (text.cases.category.level)(level_label(text, level), level),
        ..Pick::default()
    }
}

/// The answer as a radio's value.
fn write(claim: Claim) -> String {
    match claim {
        Claim::Level(level) => level.to_string(),
        Claim::Without(Without::NotApplicable) => "not-applicable".to_owned(),
        Claim::Without(Without::Unsure) => "unsure".to_owned(),
    }
}

/// The reverse of [`write`].
fn read(value: &str) -> Option<Claim> {
    match value {
        "not-applicable" => Some(Claim::Without(Without::NotApplicable)),
        "unsure" => Some(Claim::Without(Without::Unsure)),
        level => level.parse().ok().map(Claim::Level),
    }
}
