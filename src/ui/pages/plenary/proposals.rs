//! Clusters that may say the same, a few sets at a time: tick, look over the heading, put together — or keep apart.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::shown::{Shown, key_of, places_of};
use crate::app::{App, Notice, app, focus, tidy};
use crate::domain::forum::{Forum, Plenary, Proposal};
use crate::domain::id::Key;
use crate::text::Text;
use crate::ui::parts::{Glyph, Icon, Paged};

/// Sets that are shown at once.
const STEP: usize = 4;
/// Members of a set that are built before somebody asks for more.
const MEMBERS: usize = 6;
/// Two headings that differ in nothing.
const EQUAL: u32 = 1000;

/// One set.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
struct Card {
    theme: usize,
    name: String,
    equal: bool,
    members: Vec<Member>,
}

/// One cluster of a set, as it stands merged.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Member {
    key: Key,
    title: String,
    groups: String,
    votes: u32,
}

/// All sets.
#[component]
pub fn Proposals(shown: Shown) -> impl IntoView {
    let app = app();
    let text = app.text();
    let cards = shown.memo_all(move |forum, plenary| cards(text, forum, plenary));
    let count = Memo::new(move |_| cards.with(Vec::len));
    let paged = Paged::by(STEP, count.into());
    let first = move || cards.with(|cards| cards.iter().take(paged.shown()).cloned().collect::<Vec<_>>());
    view! {
        <Show when=move || count.get() != 0>
            <section class="stack stack--3 proposals" aria-labelledby="proposals">
                <div class="section-head">
                    <h2 id="proposals" tabindex="-1">{move || (text.plenary.proposals)(count.get())}</h2>
                    <p class="hint">{text.plenary.proposals_text}</p>
                </div>
                <ol class="proposals__list">
                    <For each=first key=|card| card.clone() let:card>{proposal(text, shown, card)}</For>
                </ol>
                <div>{paged.more()}</div>
            </section>
        </Show>
    }
}

fn cards(text: &Text, forum: &Forum, plenary: &Plenary) -> Vec<Card> {
    let card = |proposal: &Proposal| {
        let merged = plenary.merged.get(proposal.theme)?;
        let members = proposal.members.iter().filter_map(|place| {
            let one = merged.get(*place)?;
            Some(Member {
                key: key_of(plenary.parts(proposal.theme, one).next()?),
                title: one.title.clone(),
                groups: group_names(text, forum, &one.groups),
                votes: one.votes,
            })
        });
        let name = forum.themes.get(proposal.theme)?.title(text.lang).to_owned();
        Some(Card { theme: proposal.theme, name, equal: proposal.likeness == EQUAL, members: members.collect() })
    };
    plenary.proposals().iter().filter_map(card).collect()
}

/// The names of groups.
pub fn group_names(text: &Text, forum: &Forum, groups: &[String]) -> String {
    let name = |id: &String| if id.is_empty() { text.desk.group_unknown } else { forum.group_name(id) }.to_owned();
    groups.iter().map(name).collect::<Vec<_>>().join(text.common.and)
}

fn proposal(text: &'static Text, shown: Shown, card: Card) -> impl IntoView {
    let app = app();
    let words = &text.plenary;
    let Card { theme, name, equal, members } = card;
    let keys: Vec<Key> = members.iter().map(|member| member.key.clone()).collect();
    // One cluster leads one set at most.
    let id = keys.first().map(|key| format!("heading-{}", key.id.short())).unwrap_or_default();
    let label_for = id.clone();
    let ticked = RwSignal::new((0..members.len()).collect::<BTreeSet<usize>>());
    let heading = RwSignal::new(members.first().map(|member| member.title.clone()).unwrap_or_default());
    let wide = RwSignal::new(false);
    let row = move |(place, member): (usize, Member)| {
        let votes = (text.common.votes)(member.votes);
        // Equal headings are said once, above.
        let (label, sub) = if equal { (member.groups, String::new()) } else { (member.title, member.groups) };
        let sub = (!sub.is_empty()).then(|| view! { <span class="choice__sub">{sub}</span> });
        let toggle = move |event| {
            let on = event_target_checked(&event);
            ticked.update(|ticked| _ = if on { ticked.insert(place) } else { ticked.remove(&place) });
        };
        view! {
            <li>
                <label class="choice choice--row">
                    <input type="checkbox" prop:checked=move || ticked.with(|ticked| ticked.contains(&place)) on:change=toggle/>
                    <span class="choice__main">{label}{sub}</span>
                    <b class="num">{votes}</b>
                </label>
            </li>
        }
    };
    let mut members = members.into_iter().enumerate();
    let first = members.by_ref().take(MEMBERS).map(row).collect_view();
    let rest: Vec<_> = members.collect();
    let left = rest.len();
    let rest = move || wide.get().then(|| rest.iter().cloned().map(row).collect_view());
    let more = (left > 0).then(|| {
        view! {
            <Show when=move || !wide.get()>
                <button type="button" class="btn btn--text btn--sm" on:click=move |_| wide.set(true)>
                    <Glyph icon=Icon::ArrowDown/>{(text.inbox.more)(left, left)}
                </button>
            </Show>
        }
    });
    let chosen = {
        let keys = keys.clone();
        move || {
            let picked = ticked.get_untracked();
            keys.iter()
                .enumerate()
                .filter(|(at, _)| picked.contains(at))
                .map(|(_, key)| key.clone())
                .collect::<Vec<_>>()
        }
    };
    let accept = move |_| {
        if unite(app, shown, theme, &chosen(), &heading.get_untracked()) {
            focus("proposals");
        }
    };
    let refuse = move |_| {
        if keep_apart(app, shown, theme, &keys) {
            focus("proposals");
        }
    };
    let enough = move || ticked.with(|ticked| ticked.len() > 1);
    let same = equal.then(|| view! { <p><b>{heading.get_untracked()}</b></p> });
    let chip = equal.then(|| view! { <span class="chip">{words.equal}</span> });
    view! {
        <li class="proposal">
            <h3>{(text.desk.theme_head)(theme + 1, &name)} " " {chip}</h3>
            {same}
            <ul class=if equal { "proposal__groups" } else { "" }>{first}{rest}</ul>
            {more}
            <div class="proposal__go">
                <div class="field">
                    <label class="field__label" for=label_for>{words.heading}</label>
                    <input class="input" id=id autocomplete="off" prop:value=move || heading.get()
                        on:input=move |event| heading.set(event_target_value(&event))/>
                </div>
                <div class="row">
                    {move || if enough() {
                        let accept = accept.clone();
                        let label = move || (words.unite)(ticked.with(BTreeSet::len));
                        view! { <button type="button" class="btn btn--solid" on:click=accept><Glyph icon=Icon::Bundle/>{label}</button> }.into_any()
                    } else {
                        view! { <p class="hint">{words.too_few}</p> }.into_any()
                    }}
                    <button type="button" class="btn" on:click=refuse>{words.apart}</button>
                </div>
            </div>
        </li>
    }
}

/// Puts clusters together under a heading, and says so. Whether it was written.
pub fn unite(app: App, shown: Shown, theme: usize, keys: &[Key], heading: &str) -> bool {
    let wish = shown.once(|forum, plenary| {
        let id = &forum.themes.get(theme)?.id;
        plenary.unite(shown.id, (theme, id), &places_of(plenary, theme, keys), &tidy(heading))
    });
    let done = wish.is_some_and(|wish| app.record(wish).is_some());
    if done {
        app.notice.set(Some(Notice::Done((app.text().plenary.is_one)(heading.trim(), keys.len()))));
    }
    done
}

fn keep_apart(app: App, shown: Shown, theme: usize, keys: &[Key]) -> bool {
    let wish = shown.once(|forum, plenary| {
        let id = &forum.themes.get(theme)?.id;
        plenary.keep_apart(shown.id, (theme, id), &places_of(plenary, theme, keys))
    });
    wish.is_some_and(|wish| app.record(wish).is_some())
}
