//! The filters of the pool: role, prefecture, interviews, what to check, and the order.

use leptos::prelude::*;

use super::{Standing, standing};
use crate::app::{app, now};
use crate::catalog::{self, RoleId};
use crate::domain::skill::{Interviewed, Person};
use crate::text::Text;
use crate::ui::pages::outcome::fits::role_names;

/// What is chosen; empty means everything.
#[derive(Clone, Copy)]
pub struct Chosen {
    role: RwSignal<String>,
    prefecture: RwSignal<String>,
    interview: RwSignal<String>,
    look: RwSignal<String>,
    order: RwSignal<String>,
}

/// How far interviews are, as values of the filter.
const STATES: [(&str, Interviewed); 4] = [
    ("none", Interviewed::NotYet),
    ("one", Interviewed::One),
    ("several", Interviewed::Several),
    ("settled", Interviewed::Settled),
];
/// What to check, as values of the filter: consent, staleness, likeness.
const LOOKS: [&str; 3] = ["consent", "stale", "alike"];

impl Chosen {
    /// Nothing is chosen.
    #[must_use]
    pub fn new() -> Self {
        let empty = || RwSignal::new(String::new());
        Self { role: empty(), prefecture: empty(), interview: empty(), look: empty(), order: empty() }
    }

    /// Those who fit, in the chosen order. `alike` says who may be somebody else, too. Reactive.
    #[must_use]
    pub fn pick(self, mut rows: Vec<Person>, alike: impl Fn(&Person) -> bool) -> Vec<Person> {
        let (role, prefecture) = (RoleId::parse(&self.role.get()), self.prefecture.get());
        let interview = self.interview.get();
        let state = STATES.iter().find(|(value, _)| *value == interview).map(|(_, state)| *state);
        let look = self.look.get();
        rows.retain(|person| role.is_none_or(|role| person.nearest().is_some_and(|fit| fit.role == role)));
        rows.retain(|person| prefecture.is_empty() || person.profile.assessment.prefectures.contains(&prefecture));
        rows.retain(|person| state.is_none_or(|state| person.scores.state() == state));
        rows.retain(|person| match LOOKS.iter().position(|value| *value == look) {
            Some(0) => standing(person, now()) != Standing::Given,
            Some(1) => person.is_stale(now()),
            Some(_) => alike(person),
            None => true,
        });
        if let Some(by) = RoleId::parse(&self.order.get()) {
            let fit = |person: &Person| person.fits.iter().find(|fit| fit.role == by).map_or(0, |fit| fit.counted);
            rows.sort_by_key(|person| std::cmp::Reverse(fit(person)));
        }
        rows
    }
}

/// The fields.
#[component]
pub fn Filters(chosen: Chosen, people: Memo<Vec<Person>>) -> impl IntoView {
    let app = app();
    let text = app.text();
    let words = &text.pool;
    let roles = move |label: fn(&'static Text, RoleId) -> String| {
        RoleId::ALL.iter().map(|id| (id.as_str().to_owned(), label(text, *id))).collect::<Vec<_>>()
    };
    // Only prefectures that somebody named.
    let places = Memo::new(move |_| {
        let named = |code: &str| {
            let names = |person: &Person| person.profile.assessment.prefectures.iter().any(|held| held == code);
            people.with(|people| people.iter().any(names))
        };
        let rows = catalog::prefectures().iter().filter(|row| named(row.code));
        rows.map(|row| (row.code.to_owned(), row.name.of(text.lang).to_owned())).collect::<Vec<_>>()
    });
    let [not_yet, one, settled] = text.interview.states;
    let several = (text.interview.several)(2);
    let states = STATES.iter().map(|(value, _)| (*value).to_owned());
    let states: Vec<_> = states.zip([not_yet.to_owned(), one.to_owned(), several, settled.to_owned()]).collect();
    let looks: Vec<_> = LOOKS.iter().map(|value| (*value).to_owned()).zip(words.looks.map(str::to_owned)).collect();
    view! {
        <div class="filters">
            <Select id="role" label=words.filter_role none=words.all chosen=chosen.role
                options=Signal::stored(roles(|text, id| role_names(text, id).1.to_owned()))/>
            <Select id="prefecture" label=words.filter_prefecture none=words.all chosen=chosen.prefecture
                options=Signal::derive(move || places.get())/>
            <Select id="interview" label=words.interview none=words.all chosen=chosen.interview options=Signal::stored(states)/>
            <Select id="look" label=words.look none=words.all chosen=chosen.look options=Signal::stored(looks)/>
            <Select id="order" label=words.order none=words.by_name chosen=chosen.order
                options=Signal::stored(roles(|text, id| (text.pool.by_role)(role_names(text, id).1)))/>
        </div>
    }
}

/// A select with a first option that means none.
#[component]
fn Select(
    id: &'static str,
    label: &'static str,
    none: &'static str,
    options: Signal<Vec<(String, String)>>,
    chosen: RwSignal<String>,
) -> impl IntoView {
    let rows = move || {
        let option = |(value, label): (String, String)| view! { <option value=value.clone() selected=chosen.get_untracked() == value>{label}</option> };
        options.get().into_iter().map(option).collect_view()
    };
    view! {
        <div class="field">
            <label class="field__label" for=id>{label}</label>
            <select class="input" id=id on:change=move |event| chosen.set(event_target_value(&event))>
                <option value="">{none}</option>
                {rows}
            </select>
        </div>
    }
}
