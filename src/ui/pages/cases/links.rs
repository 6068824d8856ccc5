//! Which items a case shows: one fold a category, and one for the experience items.

use leptos::prelude::*;

use super::edit::CaseEdit;
use super::standard;
use crate::app::app;
use crate::catalog::{self, CategoryId};
use crate::ui::parts::{Pick, checks};

/// The items of one case.
#[component]
pub fn Links(edit: CaseEdit) -> impl IntoView {
    let app = app();
    let text = app.text();
    let words = &text.cases;
    let standard = standard(app);
    let skill = |category: CategoryId| {
        let picks = standard
            .items_in(category)
            .map(|item| Pick::new(item.id.clone(), format!("{} {}", item.id, item.name.of(text.lang))));
        let name = catalog::category(category).map_or("", |row| row.name.of(text.lang));
        (category.as_str(), format!("{category}　{name}", category = category.as_str()), picks.collect::<Vec<_>>())
    };
    let experience =
        catalog::experience().iter().map(|item| Pick::new(item.id, format!("{} {}", item.id, item.name.of(text.lang))));
    let last = ("X", words.experience.to_owned(), experience.collect::<Vec<_>>());
    let groups = CategoryId::ALL.into_iter().map(skill).chain([last]).filter(|(_, _, picks)| !picks.is_empty());
    let [title, help] = words.links;
    view! {
        <section class="stack stack--2" aria-labelledby=edit.field("links")>
            <h4 id=edit.field("links") class="field__label">{title}</h4>
            <p class="field__help">{help}</p>
            <div>{groups.map(|(letter, name, picks)| view! { <Group edit=edit letter=letter name=name picks=picks/> }).collect_view()}</div>
        </section>
    }
}

/// The items of one category.
#[component]
fn Group(edit: CaseEdit, letter: &'static str, name: String, picks: Vec<Pick>) -> impl IntoView {
    let app = app();
    let ids: Vec<String> = picks.iter().map(|pick| pick.value.clone()).collect();
    let items = edit.read(|case| case.items.clone());
    let here = ids.clone();
    let chosen = Signal::derive(move || items.get().into_iter().filter(|id| here.contains(id)).collect::<Vec<_>>());
    let change = Callback::new(move |now: Vec<String>| {
        edit.change(|case| {
            case.items.retain(|id| !ids.contains(id));
            case.items.extend(now);
        });
    });
    let summary = move || (app.text().cases.group)(&name, chosen.with(Vec::len));
    let picks = Signal::derive(move || picks.clone());
    view! {
        <details class="fold fold--row">
            <summary>{summary}</summary>
            {checks(edit.field(letter), picks, chosen, change, false)}
        </details>
    }
}
