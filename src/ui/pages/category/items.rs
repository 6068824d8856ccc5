//! The items of a category, one line each; the open one shows its sentences.
//!
//! An item folds and opens only by a tap of its own: nothing moves under somebody's hands.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::item::Item;
use super::recall::Linkable;
use crate::app::{after, app, focus, show_start};
use crate::domain::skill::Profile;
use crate::ui::pages::outcome::levels::standard_in_full;

/// Which items are open, and which comes next.
#[derive(Clone, Copy)]
pub struct Opened {
    linkable: Linkable,
    open: RwSignal<BTreeSet<String>>,
}

impl Opened {
    /// Whether an item is open. Reactive.
    pub fn is_open(self, item: &str) -> bool {
        self.open.with(|open| open.contains(item))
    }

    /// Opens an item, or folds it.
    pub fn turn(self, item: &str) {
        self.open.update(|open| {
            if !open.remove(item) {
                open.insert(item.to_owned());
            }
        });
    }

    /// The next item that waits for an answer or another look, after this one and then from the start. Reactive.
    pub fn next(self, item: &str) -> Option<String> {
        self.linkable.own.with(|own| {
            let (_, profile) = own.as_ref()?;
            let waiting = waiting(profile, self.linkable);
            let after = |other: &&String| position(profile, other) > position(profile, item);
            waiting.iter().find(after).or_else(|| waiting.iter().find(|other| *other != item)).cloned()
        })
    }

    /// Folds an item and goes on to another one.
    pub fn go_on(self, from: &str, to: &str) {
        self.open.update(|open| {
            open.remove(from);
            open.insert(to.to_owned());
        });
        let head = format!("head-{to}");
        after(0, move || {
            focus(&head);
            show_start(&head);
        });
    }
}

/// All items of one category.
#[component]
pub fn Items(linkable: Linkable) -> impl IntoView {
    let app = app();
    let text = app.text();
    let words = &text.cases.category;
    let first = linkable.own.with_untracked(|own| {
        let waiting = own.as_ref().map(|(_, profile)| waiting(profile, linkable)).unwrap_or_default();
        waiting.into_iter().take(1).collect::<BTreeSet<_>>()
    });
    let opened = Opened { linkable, open: RwSignal::new(first) };
    let (items, standard) = linkable.own.with_untracked(|own| {
        own.as_ref().map_or_else(Default::default, |(_, profile)| {
            let items: Vec<_> = profile.standard.items_in(linkable.category).cloned().collect();
            (items, standard_in_full(text, profile))
        })
    });
    view! {
        <section class="stack stack--3" aria-labelledby="nearest">
            <div class="stack stack--2 assess__question">
                <h2 id="nearest" class="need__q">{words.nearest}</h2>
                <p class="small">{words.nearest_help}</p>
                <p class="hint"><bdi>{standard}</bdi></p>
            </div>
            <div class="asks">
                {items.into_iter().map(|item| view! { <Item linkable=linkable opened=opened item=item/> }).collect_view()}
            </div>
        </section>
    }
}

/// The items of the category that wait, in order.
fn waiting(profile: &Profile, linkable: Linkable) -> Vec<String> {
    let ids = profile.standard.items_in(linkable.category).map(|item| &item.id);
    ids.filter(|id| !profile.items.contains_key(*id) || profile.assessment.again.contains(id)).cloned().collect()
}

fn position(profile: &Profile, item: &str) -> Option<usize> {
    profile.standard.items.iter().position(|other| other.id == item)
}
