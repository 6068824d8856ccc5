//! Choosing municipalities: search all of them by kana or name, take with Enter or a tap, remove by a tap.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::picked::picked;
use super::{Glyph, Icon, Typing};
use crate::app::app;
use crate::catalog::{self, Municipality};

/// How many hits are shown.
const MOST: usize = 20;

/// A search field, its hits and what is chosen.
#[component]
pub fn Municipalities(
    /// Unique on the page.
    #[prop(into)]
    id: String,
    #[prop(into)] label: String,
    /// Six-digit codes, in the order of choosing.
    #[prop(into)]
    chosen: Signal<Vec<String>>,
    #[prop(into)] on_change: Callback<Vec<String>>,
    /// Two digits: its municipalities come first.
    #[prop(into)]
    prefecture: Signal<String>,
    #[prop(optional)] required: bool,
) -> impl IntoView {
    let app = app();
    let query = RwSignal::new(String::new());
    let active = RwSignal::new(0_usize);
    let hits = Memo::new(move |_| {
        let query = query.get();
        if query.trim().is_empty() {
            return Vec::new();
        }
        let prefer = prefecture.get();
        catalog::search(&query, (!prefer.is_empty()).then_some(prefer.as_str()), MOST)
    });
    let field = NodeRef::<leptos::html::Input>::new();
    let toggle = move |code: &str| {
        let mut codes = chosen.get_untracked();
        match codes.iter().position(|here| here == code) {
            Some(at) => drop(codes.remove(at)),
            None => codes.push(code.to_owned()),
        }
        on_change.run(codes);
        query.set(String::new());
        if let Some(field) = field.get_untracked() {
            field.set_value("");
            // The field is on the page: it can take the focus.
            let _ = field.focus();
        }
    };
    let typing = Typing::new();
    let keydown = move |event: KeyboardEvent| {
        let count = hits.with(Vec::len);
        match event.key().as_str() {
            "ArrowDown" if count > 0 => active.update(|at| *at = (*at + 1) % count),
            "ArrowUp" if count > 0 => active.update(|at| *at = (*at + count - 1) % count),
            "Escape" => query.set(String::new()),
            _ if typing.sends(&event) => {
                if let Some(hit) = hits.with(|hits| hits.get(active.get()).copied()) {
                    toggle(hit.code());
                }
            }
            _ => return,
        }
        event.prevent_default();
    };
    let (list_id, help_id) = (format!("{id}-list"), format!("{id}-help"));
    let option_id = {
        let id = id.clone();
        move |at: usize| format!("{id}-{at}")
    };
    let active_id = {
        let option_id = option_id.clone();
        move || (!hits.with(Vec::is_empty)).then(|| option_id(active.get()))
    };
    let state = move || {
        let text = &app.text().table;
        match (query.with(|query| query.trim().is_empty()), hits.with(Vec::len)) {
            (true, _) => String::new(),
            (false, 0) => text.municipalities_none.to_owned(),
            (false, count) => (text.municipalities_found)(count),
        }
    };
    view! {
        <div class="combo">
            <div class="field">
                <label class="field__label" for=id.clone()>
                    {label.clone()}
                    {required.then(|| view! { <span class="field__req">{app.text().common.required}</span> })}
                </label>
                <p class="field__help" id=help_id.clone()>{app.text().table.municipalities_hint}</p>
                <div class="combo__box">
                    <Glyph icon=Icon::Search/>
                    <input class="input" id=id node_ref=field type="text" role="combobox" autocomplete="off" aria-autocomplete="list"
                        aria-expanded=move || (!hits.with(Vec::is_empty)).to_string() aria-controls=list_id.clone()
                        aria-activedescendant=active_id aria-describedby=help_id
                        on:input=move |event| { active.set(0); query.set(event_target_value(&event)); }
                        on:compositionstart=move |event| typing.starts(event)
                        on:compositionend=move |event| typing.ends(event)
                        on:keydown=keydown/>
                </div>
            </div>
            <ul class="combo__list" role="listbox" id=list_id aria-label=label.clone() hidden=move || hits.with(Vec::is_empty)>
                {move || {
                    let option_id = option_id.clone();
                    let codes = chosen.get();
                    hits.get().into_iter().enumerate().map(|(at, hit)| view! {
                        <li class="combo__option" class:is-active=move || active.get() == at role="option" id=option_id(at)
                            aria-selected=codes.iter().any(|code| code == hit.code()).to_string()
                            on:click=move |_| toggle(hit.code())>
                            {hit.name} <small>{prefecture_name(hit)} " " {hit.kana}</small>
                        </li>
                    }).collect_view()
                }}
            </ul>
            <p class="combo__none" role="status">{state}</p>
            {picked(label, chosen, |code| catalog::municipality_name(code).to_owned(), move |code| toggle(&code), None)}
        </div>
    }
}

fn prefecture_name(hit: &Municipality) -> &'static str {
    hit.prefecture().map_or("", |prefecture| prefecture.name.ja)
}
