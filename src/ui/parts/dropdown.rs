//! Long lists of choices: one of them, or several as chips below. Native drop-downs, so that every device has its own way.

use leptos::prelude::*;

use super::Pick;
use super::field::{described, frame};
use super::picked::picked;
use crate::app::app;

/// A heading, empty for none, and the choices below it.
pub type PickGroup = (&'static str, Vec<Pick>);

/// Exactly one of a list, or none yet.
#[component]
pub fn Dropdown(
    /// Unique on the page.
    #[prop(into)]
    id: String,
    #[prop(into)] label: String,
    groups: Vec<PickGroup>,
    #[prop(into)] chosen: Signal<Option<String>>,
    /// The value that is chosen now.
    #[prop(into)]
    on_change: Callback<Option<String>>,
    #[prop(optional, into)] help: String,
    /// The words for none; 「選んでください」 where it isn't given.
    #[prop(optional)]
    none: Option<&'static str>,
) -> impl IntoView {
    let none = none.unwrap_or(app().text().need.choose);
    let change = move |event| on_change.run(Some(event_target_value(&event)).filter(|value| !value.is_empty()));
    let is_chosen = move |value: &str| chosen.with(|chosen| chosen.as_deref() == Some(value));
    let control = view! {
        <select class="input" id=id.clone() aria-describedby=described(&id, &help, MaybeProp::default()) on:change=change>
            <option value="" prop:selected=move || chosen.with(Option::is_none)>{none}</option>
            {options(groups, is_chosen)}
        </select>
    };
    frame(id, label, help, MaybeProp::default(), false, false, control.into_any())
}

/// Any number of a list: each choice joins the chips below, and a tap on a chip takes it away.
#[component]
pub fn Several(
    /// Unique on the page.
    #[prop(into)]
    id: String,
    #[prop(into)] label: String,
    /// Every choice; those that are chosen are not offered again.
    picks: Vec<Pick>,
    #[prop(into)] chosen: Signal<Vec<String>>,
    /// All that are chosen now, in the order of choosing.
    #[prop(into)]
    on_change: Callback<Vec<String>>,
    #[prop(optional, into)] help: String,
    /// What stands below the name of a choice; with it the chips become rows.
    #[prop(optional)]
    detail: Option<fn(&str) -> AnyView>,
) -> impl IntoView {
    let app = app();
    let offered = {
        let picks = picks.clone();
        move || {
            let here = chosen.get();
            let left = picks.iter().filter(|pick| !here.contains(&pick.value)).cloned().collect();
            options(vec![("", left)], |_| false)
        }
    };
    let list = NodeRef::<leptos::html::Select>::new();
    let add = move |event| {
        let value: String = event_target_value(&event);
        // What is chosen stands below; the list asks for the next one.
        if let Some(list) = list.get_untracked() {
            list.set_value("");
        }
        let mut here = chosen.get_untracked();
        if !value.is_empty() && !here.contains(&value) {
            here.push(value);
            on_change.run(here);
        }
    };
    let remove = move |value: String| {
        let mut here = chosen.get_untracked();
        here.retain(|other| *other != value);
        on_change.run(here);
    };
    let name = move |value: &str| {
        picks.iter().find(|pick| pick.value == value).map_or_else(|| value.to_owned(), |pick| pick.label.clone())
    };
    let control = view! {
        <select class="input" id=id.clone() node_ref=list aria-describedby=described(&id, &help, MaybeProp::default()) on:change=add>
            <option value="">{app.text().need.choose}</option>
            {offered}
        </select>
        {picked(label.clone(), chosen, name, remove, detail)}
    };
    frame(id, label, help, MaybeProp::default(), false, false, control.into_any())
}

/// The options of a drop-down; groups without a heading stand bare.
fn options(groups: Vec<PickGroup>, is_chosen: impl Fn(&str) -> bool + Copy + Send + Sync + 'static) -> impl IntoView {
    let option = move |pick: Pick| {
        let value = pick.value.clone();
        view! { <option value=pick.value prop:selected=move || is_chosen(&value)>{pick.label}</option> }
    };
    let group = move |(heading, picks): PickGroup| {
        let rows = picks.into_iter().map(option).collect_view();
        if heading.is_empty() {
            rows.into_any()
        } else {
            view! { <optgroup label=heading>{rows}</optgroup> }.into_any()
        }
    };
    groups.into_iter().map(group).collect_view()
}
