//! Step 2: what kind of person, how much is entrusted, in which field. What the notes suggest is offered, never put in.

use leptos::prelude::*;

use super::{Besides, Desk, picks};
use crate::app::Notice;
use crate::catalog::{self, FieldGroup, RoleId};
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::forum::{Draft, Guess, Need};
use crate::ui::parts::{Banner, Checks, Dropdown, Glyph, Icon, Pick, PickGroup, Radios, Several, Tone};

/// The value of somebody to ask among the roles.
const ADVICE: &str = "advice";

/// The lowest level that a card asks for: nobody needs a person without experience.
const LOWEST: u32 = 2;

#[component]
pub(super) fn Person(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let text = &app.text().need;
    let lang = app.lang.get_untracked();
    let kinds = move || {
        let role = |role: &catalog::Role| Pick {
            value: role.id.as_str().to_owned(),
            label: role.plain.of(lang).to_owned(),
            sub: role.mission.of(lang).to_owned(),
            tag: role.name.of(lang).to_owned(),
        };
        let [label, sub] = text.advice;
        let advice = Pick { value: ADVICE.into(), label: label.into(), sub: sub.into(), tag: String::new() };
        catalog::roles().iter().map(role).chain([advice]).collect::<Vec<_>>()
    };
    let chosen = desk.read(|need| {
        let roles = need.roles.iter().map(|role| role.as_str().to_owned());
        roles.chain(need.terms.advice.then(|| ADVICE.to_owned())).collect::<Vec<_>>()
    });
    let groups: Vec<PickGroup> = [FieldGroup::Office, FieldGroup::Region, FieldGroup::Other]
        .into_iter()
        .zip(text.field_groups)
        .map(|(group, name)| {
            let here = catalog::fields().iter().filter(|field| field.group == group);
            (name, here.map(|field| Pick::new(field.id, field.label.of(lang))).collect())
        })
        .collect();
    let set_roles = move |values: Vec<String>| desk.change(|need| choose(need, &values));
    view! {
        <div class="stack stack--5">
            <Guesses desk=desk/>
            <div class="stack">
                <Checks name="role" question=true required=true legend=text.roles picks=Signal::stored(kinds()) chosen=chosen
                    on_change=set_roles/>
                <p class="field__help">{text.roles_hint}</p>
                <TooMany desk=desk/>
            </div>
            <Levels desk=desk/>
            <Dropdown id="field" label=text.field groups=groups chosen=desk.read(|need| need.field.clone())
                on_change=move |id| desk.change(|need| need.field = id)/>
            <More desk=desk/>
        </div>
    }
}

/// Takes what is ticked; a role that is new stands last, so that the card knows which one came last.
fn choose(need: &mut Need, values: &[String]) {
    need.terms.advice = values.iter().any(|value| value == ADVICE);
    let ticked: Vec<RoleId> = values.iter().filter_map(|value| RoleId::parse(value)).collect();
    need.roles.retain(|role| ticked.contains(role));
    for role in ticked {
        if !need.roles.contains(&role) {
            need.roles.push(role);
        }
    }
}

/// 「一人で全てを担える人はいません」, and which role moves to a second card: the last one unless somebody says otherwise.
#[component]
fn TooMany(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let text = &app.text().need;
    let roles = desk.read(|need| need.roles.clone());
    let many = Memo::new(move |_| roles.with(|roles| roles.len() > 2));
    let wish = RwSignal::new(None::<RoleId>);
    let moving =
        move || roles.with(|roles| wish.get().filter(|wish| roles.contains(wish)).or_else(|| roles.last().copied()));
    let plain = move |role: RoleId| catalog::role(role).map_or(role.as_str(), |role| role.plain.of(app.text().lang));
    let last = move || roles.with(|roles| roles.last().map(|role| (text.roles_warn_todo)(plain(*role))));
    let options = move || {
        let option = |role: RoleId| {
            view! {
                <option value=role.as_str() prop:selected=move || moving() == Some(role)>{plain(role)}</option>
            }
        };
        roles.get().into_iter().map(option).collect_view()
    };
    let part = move |_| {
        let Some(role) = untrack(moving) else { return };
        wish.set(None);
        if let Some(second) = app.record(Command::Part(desk.id, role)) {
            let me = app.me();
            let cards = app.records.with_untracked(|records| records.needs(&me, desk.forum));
            let number = cards.iter().position(|(id, ..)| *id == second).map_or(0, |at| at + 1);
            app.notice.set(Some(Notice::Done((text.parted)(number))));
        }
    };
    view! {
        <Show when=move || many.get()>
            <Banner tone=Tone::Warn title=text.roles_warn.to_owned()>
                <p>{last}</p>
                <div class="field">
                    <label class="field__label" for="part-role">{text.part_role}</label>
                    <select class="input" id="part-role" on:change=move |event| wish.set(RoleId::parse(&event_target_value(&event)))>
                        {options}
                    </select>
                </div>
                <div><button type="button" class="btn btn--solid btn--sm" on:click=part><Glyph icon=Icon::Split/>{text.part}</button></div>
            </Banner>
        </Show>
    }
}

/// How much is entrusted: sentences of the role that was chosen first; the level means the same for all.
#[component]
fn Levels(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let text = &app.text().need;
    let about = desk.read(|need| (need.roles.first().copied(), need.terms.advice, need.level));
    let picks = Signal::derive(move || {
        let lang = app.text().lang;
        let (role, advice, now) = about.get();
        let sentence = |level: u32| match role {
            None if advice => text.advice_levels.get(level.checked_sub(LOWEST)? as usize).copied(),
            role => {
                let rows = catalog::need_levels(role.unwrap_or(RoleId::Pr));
                rows.iter().find(|row| u32::from(row.level) == level).map(|row| row.sentence.of(lang))
            }
        };
        let shown = catalog::levels().iter().filter(|level| {
            let number = u32::from(level.level);
            number >= LOWEST || Some(number) == now
        });
        let pick = |level: &catalog::Level| Pick {
            value: level.level.to_string(),
            label: sentence(level.level.into()).unwrap_or(level.meaning.of(lang)).to_owned(),
            sub: String::new(),
            tag: level.label.of(lang).to_owned(),
        };
        shown.map(pick).collect::<Vec<_>>()
    });
    view! {
        <Radios name="level" question=true required=true legend=text.level picks=picks
            chosen=desk.read(|need| need.level.map(|level| level.to_string()))
            on_change=move |value: String| desk.change(|need| need.level = value.parse().ok())/>
    }
}

/// What the notes of the card's cluster suggest for questions that are still open; one tap puts it in.
#[component]
fn Guesses(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let text = app.text();
    let me = app.me();
    let draft = Memo::new(move |_| {
        let cluster = desk.card.with(|card| card.as_ref().and_then(|card| card.cluster))?;
        Some(app.records.with(|records| {
            let said = records.written_by(&me).filter_map(|record| match record.body() {
                Some(Body::Note(note)) if note.cluster == Some(cluster) => Some(note.text.as_str()),
                Some(Body::Cluster(bound)) if record.id == cluster => Some(bound.title.as_str()),
                _ => None,
            });
            Draft::of(said)
        }))
    });
    let open = Memo::new(move |_| {
        let mut draft = draft.get().unwrap_or_default();
        desk.card.with(|card| {
            let Some(need) = card else { return Draft::default() };
            if !need.roles.is_empty() || need.terms.advice {
                draft.roles.clear();
            }
            draft.field = draft.field.filter(|_| need.field.is_none());
            draft
        })
    });
    let rows = move || {
        let draft = open.get();
        let row = |words: &[&str], what: &str| (text.need.guessed)(words, what);
        let role = |guess: &Guess<RoleId>| Some(row(&guess.words, catalog::role(guess.what)?.plain.of(text.lang)));
        let field = draft.field.as_ref().and_then(|guess| Some((guess, catalog::field(guess.what)?)));
        let field = field.map(|(guess, field)| row(&guess.words, field.label.of(text.lang)));
        draft.roles.iter().filter_map(role).chain(field).map(|words| view! { <li>{words}</li> }).collect_view()
    };
    let take = move |_| {
        let draft = open.get_untracked();
        desk.change(|need| {
            need.roles.extend(draft.roles.iter().map(|guess| guess.what));
            if let Some(field) = draft.field {
                need.field = Some(field.what.to_owned());
            }
        });
    };
    let any = move || open.with(|draft| *draft != Draft::default());
    view! {
        <Show when=any>
            <div class="guess" role="group" aria-labelledby="guess">
                <p id="guess"><b>{text.need.guess}</b></p>
                <ul>{rows}</ul>
                <button type="button" class="btn btn--sm" on:click=take><Glyph icon=Icon::Plus/>{text.need.take_guess}</button>
            </div>
        </Show>
    }
}

#[component]
fn More(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let text = &app.text().need;
    let written = |need: &Need| {
        usize::from(need.background.external.is_some()) + usize::from(!need.background.reasons.is_empty())
    };
    view! {
        <Besides desk=desk written=written>
                <Dropdown id="external" label=text.external groups=vec![("", picks(app, catalog::external()))]
                    chosen=desk.read(|need| need.background.external.clone())
                    on_change=move |id| desk.change(|need| need.background.external = id)/>
                <Several id="reasons" label=text.reasons picks=picks(app, catalog::reasons())
                    chosen=desk.read(|need| need.background.reasons.clone())
                    on_change=move |ids| desk.change(|need| need.background.reasons = ids)/>
        </Besides>
    }
}
