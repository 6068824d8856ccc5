//! One bullet of a summary: its words, where they come from, and what can be done with it.
//!
//! The words are written when the field is left, never while somebody types; a refusal stays below the field.

use leptos::prelude::*;

use super::writing::{Writing, field, look_at};
use crate::app::{app, tidy};
use crate::domain::check::Refusal;
use crate::domain::forum::{Opinion, Opinions, Place};
use crate::text;
use crate::ui::parts::{Glyph, Icon};

/// So many letters of a bullet stand in the name of a button.
const NAME_LENGTH: usize = 30;

/// One row.
#[component]
pub fn Bullet(writing: Writing, place: Place) -> impl IntoView {
    let app = app();
    let words = &app.text().opinions;
    let bullet = Memo::new(move |_| writing.with(|opinions| opinions.bullet(place).cloned().unwrap_or_default()));
    let value = Memo::new(move |_| bullet.with(|bullet| bullet.text.clone()));
    let refused = RwSignal::new(None::<(String, Refusal)>);
    let change = move |event| {
        let typed = tidy(&event_target_value(&event));
        let stored = value.get_untracked();
        let refusal = writing.change_field(|opinions| opinions.write(place, typed));
        refused.set(refusal.map(|refusal| (stored, refusal)));
    };
    // Undo, or another bullet in this place, makes the reason pointless.
    let error = Memo::new(move |_| {
        let (stored, refusal) = refused.get()?;
        (stored == value.get()).then(|| text::refusal(refusal, app.text().lang))
    });
    let id = field(place);
    let error_id = format!("{id}-error");
    let said = error_id.clone();
    view! {
        <li>
            <div class="opinion stack stack--2">
                <div class="field">
                    <label class="vh" for=id.clone()>{(words.bullet)(place.theme + 1, place.at + 1)}</label>
                    <textarea class="input opinions__text" id=id.clone() rows="2" autocomplete="off"
                        prop:value=move || value.get() on:change=change
                        aria-describedby=move || error.get().map(|_| said.clone())
                        aria-invalid=move || error.get().map(|_| "true")></textarea>
                    {move || error.get().map(|error| view! { <p class="field__error" id=error_id.clone() role="alert">"＊" {error}</p> })}
                </div>
                {move || bullet.with(|bullet| comes_from(writing, bullet))}
                <Tools writing=writing place=place value=value/>
            </div>
        </li>
    }
}

/// Groups, votes and headings of a bullet, and whether a hand was at its words.
fn comes_from(writing: Writing, bullet: &Opinion) -> impl IntoView + use<> {
    let text = writing.app.text();
    let words = &text.opinions;
    let by_hand = match (bullet.headings.is_empty(), bullet.is_by_hand()) {
        (true, _) => Some(words.from_hand),
        (_, true) => Some(words.by_hand),
        _ => None,
    };
    let by_hand = by_hand.map(|mark| view! { <span class="chip chip--paper"><Glyph icon=Icon::Edit/>{mark}</span> });
    let groups = untrack(|| {
        writing.forum(|forum| bullet.groups.iter().map(|id| forum.group_name(id).to_owned()).collect::<Vec<_>>())
    });
    let names: Vec<&str> = groups.iter().map(String::as_str).collect();
    let groups = (!names.is_empty()).then(|| view! { <span class="chip">{(text.desk.said_by)(&names)}</span> });
    let votes = (!bullet.headings.is_empty() || bullet.votes > 0)
        .then(|| view! { <span class="chip">{(text.common.votes)(bullet.votes)}</span> });
    // Where the words are a heading as it was, it needn't stand there twice.
    let headings = (bullet.is_by_hand() && !bullet.headings.is_empty()).then(|| {
        let rows = bullet.headings.iter().map(|heading| view! { <li>{heading.clone()}</li> }).collect_view();
        view! { <div class="opinion__headings small"><span>{words.headings}</span><ul>{rows}</ul></div> }
    });
    view! { <p class="row opinion__from">{by_hand} {groups} {votes}</p> {headings} }
}

/// Choose, move, send to another theme, take away.
#[component]
fn Tools(writing: Writing, place: Place, value: Memo<String>) -> impl IntoView {
    let text = &app().text().opinions;
    let [choose, up, down, remove] = text.tools;
    let [choose_name, up_name, down_name, remove_name] = text.tool_names;
    let start = Memo::new(move |_| value.with(|text| start(text)));
    let last = Memo::new(move |_| {
        writing
            .with(|opinions| opinions.themes.get(place.theme).is_none_or(|theme| place.at + 1 >= theme.bullets.len()))
    });
    let themes = Memo::new(move |_| writing.with(|opinions| opinions.themes.len()));
    let chosen = move || writing.chosen.with(|chosen| chosen.contains(&place));
    let pick = move |event| {
        let on = event_target_checked(&event);
        writing.chosen.update(|chosen| _ = if on { chosen.insert(place) } else { chosen.remove(&place) });
    };
    let shift = move |is_down: bool| {
        let mut to = place;
        writing.move_things(|opinions| to = opinions.shift(place, is_down));
        look_at(&format!("{}-{}", field(to), if is_down { "down" } else { "up" }));
    };
    let send = move |theme: usize| {
        let mut to = place;
        writing.move_things(|opinions| to = opinions.send(place, theme));
        look_at(&field(to));
    };
    let take_away = move |_| {
        writing.move_things(|opinions| opinions.remove(place));
        look_at(&neighbour(&writing.now(), place));
    };
    let others = move || {
        let to = (0..themes.get()).filter(|theme| *theme != place.theme);
        to.map(|theme| view! {
            <button type="button" class="btn btn--quiet btn--sm" aria-label=move || (text.send_this)(theme + 1, &start.get())
                on:click=move |_| send(theme)><Glyph icon=Icon::Move/>{(text.send)(theme + 1)}</button>
        })
        .collect_view()
    };
    let off = |off: bool| off.then_some("true");
    view! {
        <div class="rows__tools opinion__tools">
            <label class="opinion__choose">
                <input type="checkbox" prop:checked=chosen aria-label=move || choose_name(&start.get()) on:change=pick/>
                <span aria-hidden="true">{choose}</span>
            </label>
            <button type="button" class="btn btn--quiet btn--sm" id=format!("{}-up", field(place)) aria-disabled=off(place.at == 0)
                aria-label=move || up_name(&start.get()) on:click=move |_| shift(false)><Glyph icon=Icon::ArrowUp/>{up}</button>
            <button type="button" class="btn btn--quiet btn--sm" id=format!("{}-down", field(place)) aria-disabled=move || off(last.get())
                aria-label=move || down_name(&start.get()) on:click=move |_| shift(true)><Glyph icon=Icon::ArrowDown/>{down}</button>
            {others}
            <button type="button" class="btn btn--quiet btn--sm" aria-label=move || remove_name(&start.get()) on:click=take_away>
                <Glyph icon=Icon::Trash/>{remove}
            </button>
        </div>
    }
}

/// The first letters of a bullet, for the names of its buttons.
fn start(text: &str) -> String {
    match text.char_indices().nth(NAME_LENGTH) {
        Some((end, _)) => format!("{}…", text.split_at(end).0),
        None => text.to_owned(),
    }
}

/// Where the focus goes when a bullet is gone: to the one that moved up, to the one before, or to the field below.
fn neighbour(opinions: &Opinions, gone: Place) -> String {
    let left = opinions.themes.get(gone.theme).map_or(0, |theme| theme.bullets.len());
    match left.checked_sub(1) {
        Some(last) => field(Place { at: gone.at.min(last), ..gone }),
        None => format!("add-{}", gone.theme),
    }
}
