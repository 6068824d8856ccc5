//! What the plenary's parts look at: the whole, and the part that the filters leave.
//!
//! Each part of the page makes a memo of the little that it shows, so that a tap rebuilds only what it changes.

use leptos::prelude::*;

use crate::app::app;
use crate::domain::forum::{Filter, Forum, Plenary, Voice};
use crate::domain::id::{Id, Key};
use crate::ui::pages::gone::Gone;

/// The plan and the board made from it.
pub type View = Memo<Option<(Forum, Plenary)>>;

/// The page of a forum's plenary, as long as this device knows the forum.
pub fn of_plenary(forum: Id, page: impl Fn(View) -> AnyView + Send + 'static) -> impl IntoView {
    let view = view_of(forum);
    let known = Memo::new(move |_| view.with(Option::is_some));
    move || if known.get() { page(view) } else { view! { <Gone/> }.into_any() }
}

/// The plenary of a forum, as a view that follows the records.
fn view_of(forum: Id) -> View {
    let app = app();
    Memo::new(move |_| {
        app.records.with(|records| {
            let (_, plan) = records.forum(forum)?;
            Some((plan.clone(), Plenary::of(records, forum, plan, &app.me())))
        })
    })
}

/// The whole, the filter, and what it leaves.
#[derive(Clone, Copy)]
pub struct Shown {
    /// The forum.
    pub id: Id,
    /// Everything.
    pub whole: View,
    /// What is asked for.
    pub filter: RwSignal<Filter>,
    /// What the filter leaves; nothing while it is open.
    part: Memo<Option<Plenary>>,
}

impl Shown {
    /// Everything, without a filter.
    pub fn new(id: Id, whole: View) -> Self {
        let filter = RwSignal::new(Filter::default());
        let part = Memo::new(move |_| {
            filter.with(|filter| {
                let wanted = (!filter.is_open()).then_some(filter)?;
                whole.with(|view| view.as_ref().map(|(forum, plenary)| plenary.only(forum, wanted)))
            })
        });
        Self { id, whole, filter, part }
    }

    /// Reads what the filter leaves.
    pub fn with<T: Default>(self, read: impl FnOnce(&Forum, &Plenary) -> T) -> T {
        self.whole.with(|view| {
            let Some((forum, whole)) = view.as_ref() else { return T::default() };
            self.part.with(|part| read(forum, part.as_ref().unwrap_or(whole)))
        })
    }

    /// Reads everything.
    pub fn with_all<T: Default>(self, read: impl FnOnce(&Forum, &Plenary) -> T) -> T {
        self.whole.with(|view| view.as_ref().map(|(forum, whole)| read(forum, whole)).unwrap_or_default())
    }

    /// The same, once: not reactive.
    pub fn once<T: Default>(self, read: impl FnOnce(&Forum, &Plenary) -> T) -> T {
        untrack(move || self.with_all(read))
    }

    /// A memo of what the filter leaves.
    pub fn memo<T>(self, read: impl Fn(&Forum, &Plenary) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: Default + PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| self.with(&read))
    }

    /// A memo of everything.
    pub fn memo_all<T>(self, read: impl Fn(&Forum, &Plenary) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: Default + PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| self.with_all(&read))
    }
}

/// What a cluster is called among all records.
pub fn key_of(voice: &Voice) -> Key {
    Key { stream: voice.origin.stream.clone(), id: voice.bound.id }
}

/// The cluster of that name in a theme.
pub fn voice_of<'a>(plenary: &'a Plenary, theme: usize, key: &Key) -> Option<&'a Voice> {
    plenary.themes.get(theme)?.iter().find(|voice| voice.bound.id == key.id && voice.origin.stream == key.stream)
}

/// Places of the merged clusters that hold these clusters.
pub fn places_of(plenary: &Plenary, theme: usize, keys: &[Key]) -> Vec<usize> {
    let merged = plenary.merged.get(theme).into_iter().flatten().enumerate();
    let holds = |at: &usize, one| plenary.parts(*at, one).any(|voice| keys.contains(&key_of(voice)));
    merged.filter(|(_, one)| holds(&theme, one)).map(|(place, _)| place).collect()
}
