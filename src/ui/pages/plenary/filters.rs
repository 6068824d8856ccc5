//! Filters: a group, a kind of municipality, a department, a theme. What is shown and how much is left out is said.

use leptos::prelude::*;

use super::shown::Shown;
use crate::app::app;
use crate::catalog::{self, MunicipalityKind};
use crate::domain::forum::{Filter, Forum, Plenary};
use crate::text::Text;

/// The kinds, in the order of their words.
const KINDS: [MunicipalityKind; 4] =
    [MunicipalityKind::City, MunicipalityKind::Town, MunicipalityKind::Village, MunicipalityKind::Ward];

/// The bar of filters.
#[component]
pub fn Filters(shown: Shown) -> impl IntoView {
    let app = app();
    let text = app.text();
    let words = &text.plenary;
    let filter = shown.filter;
    let [group, kind, department, theme] = words.filters;
    let groups = shown.memo_all(groups);
    let kinds = shown.memo_all(move |_, plenary| kinds(text, plenary));
    let departments = Memo::new(move |_| {
        catalog::departments().iter().map(|row| (row.id.to_owned(), row.label.of(text.lang).to_owned())).collect()
    });
    let themes = shown.memo_all(move |forum, _| {
        forum.themes.iter().map(|theme| (theme.id.clone(), theme.title(text.lang).to_owned())).collect()
    });
    let kind_now = move |filter: &Filter| {
        filter.kind.and_then(|kind| KINDS.iter().position(|here| *here == kind)).map(|at| at.to_string())
    };
    let set_kind = move |filter: &mut Filter, value: Option<String>| {
        filter.kind = value.and_then(|value| KINDS.get(value.parse::<usize>().ok()?).copied());
    };
    let open = Memo::new(move |_| filter.with(Filter::is_open));
    let (part, all) = (shown.memo(|_, plenary| plenary.totals), shown.memo_all(|_, plenary| plenary.totals));
    let said = move || {
        let (part, all) = (part.get(), all.get());
        if part.clusters + part.needs + part.notes == 0 {
            return words.filter_empty.to_owned();
        }
        (words.filtered)([part.clusters, all.clusters], [part.votes, all.votes], [part.needs, all.needs])
    };
    view! {
        <section class="filters" aria-label=words.filter>
            {select("filter-group", group, words.all, filter, groups, |filter| filter.group.clone(), |filter, value| filter.group = value)}
            {select("filter-kind", kind, words.all, filter, kinds, kind_now, set_kind)}
            {select("filter-department", department, words.all, filter, departments,
                |filter| filter.department.clone(), |filter, value| filter.department = value)}
            {select("filter-theme", theme, words.all, filter, themes, |filter| filter.theme.clone(), |filter, value| filter.theme = value)}
            <div class="filters__said" aria-live="polite">
                {move || (!open.get()).then(|| view! {
                    <p><b>{said()}</b></p>
                    <p class="hint">{words.filter_rule} " " {words.kinds_hint}</p>
                })}
            </div>
            <Show when=move || !open.get()>
                <button type="button" class="btn btn--sm" on:click=move |_| filter.set(Filter::default())>{words.filter_off}</button>
            </Show>
        </section>
    }
}

fn select(
    id: &'static str,
    label: &'static str,
    all: &'static str,
    filter: RwSignal<Filter>,
    options: Memo<Vec<(String, String)>>,
    now: impl Fn(&Filter) -> Option<String> + Copy + Send + Sync + 'static,
    set: impl Fn(&mut Filter, Option<String>) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let chosen = Memo::new(move |_| filter.with(now).unwrap_or_default());
    let change = move |event| {
        let value = event_target_value(&event);
        filter.update(|filter| set(filter, (!value.is_empty()).then_some(value)));
    };
    let rows = move || {
        let rows = options.get().into_iter();
        rows.map(|(value, name)| view! { <option value=value>{name}</option> }).collect_view()
    };
    view! {
        <div class="field">
            <label class="field__label" for=id>{label}</label>
            <select class="input" id=id on:change=change prop:value=move || chosen.get()><option value="">{all}</option>{rows}</select>
        </div>
    }
}

/// The groups that are there; tablets that never said one have no name to ask for.
fn groups(forum: &Forum, plenary: &Plenary) -> Vec<(String, String)> {
    let here = plenary.groups.iter().filter(|party| party.tablets > 0 && !party.id.is_empty());
    here.map(|party| (party.id.clone(), forum.group_name(&party.id).to_owned())).collect()
}

/// The kinds that occur, each by its place.
fn kinds(text: &Text, plenary: &Plenary) -> Vec<(String, String)> {
    let tables = plenary.groups.iter().flat_map(|party| &party.municipalities);
    let codes: Vec<&String> =
        tables.chain(plenary.needs.iter().flat_map(|(_, _, need)| &need.municipalities)).collect();
    let occurs = |kind| codes.iter().any(|code| catalog::municipality(code).is_some_and(|place| place.kind == kind));
    let kinds = KINDS.into_iter().enumerate().zip(text.plenary.kinds);
    kinds.filter(|((_, kind), _)| occurs(*kind)).map(|((at, _), word)| (at.to_string(), word.to_owned())).collect()
}
