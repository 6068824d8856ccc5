//! A known key gives way to one that waits: the same people, another device.

use leptos::prelude::*;

use super::People;
use super::known::settle;
use crate::app::app;
use crate::domain::id::Issuer;
use crate::domain::trust::Standing;
use crate::ui::parts::{Glyph, Icon, Pick, Radios, TextField};

/// Which key that waits takes the place, and who compared its digits.
#[component]
pub(super) fn Replace(old: Issuer, name: Signal<String>, people: People, by: RwSignal<String>) -> impl IntoView {
    let app = app();
    let text = &app.text().trust;
    let id = StoredValue::new(old.as_str().to_owned());
    let old = StoredValue::new(old);
    let chosen = RwSignal::new(None::<String>);
    let wrong = RwSignal::new(None::<&'static str>);
    let picks = Memo::new(move |_| {
        people.with(|people| {
            let waiting = people.iter().filter(|one| one.standing == Standing::Unknown);
            let pick = waiting.map(|one| Pick {
                value: one.issuer.as_str().to_owned(),
                label: one.called(app.text()),
                sub: app.digits(&one.issuer),
                ..Pick::default()
            });
            pick.collect::<Vec<Pick>>()
        })
    });
    let replace = move |_| {
        let by = by.get_untracked();
        let Some(new) = chosen.get_untracked() else { return wrong.set(Some(text.choose_first)) };
        if by.is_empty() {
            return wrong.set(Some(text.by_first));
        }
        let said = (text.replaced)(&name.get_untracked());
        app.replace(&old.get_value(), &Issuer::new(&new), &by);
        settle(app, said, "known");
    };
    view! {
        <section class="stack stack--3">
            <h4 class="h-sm">{text.replace}</h4>
            <p>{text.replace_text}</p>
            <Show when=move || !picks.with(Vec::is_empty) fallback=move || view! { <p class="muted">{text.replace_none}</p> }>
                <Radios name=format!("new-{}", id.get_value()) legend=text.replace_which picks=picks chosen=chosen
                    on_change=move |value: String| { chosen.set(Some(value)); wrong.set(None); }/>
                <TextField id=format!("replaced-by-{}", id.get_value()) label=text.by value=by help=text.by_help
                    on_change=move |typed: String| { by.set(typed); wrong.set(None); }/>
                {move || wrong.get().map(|words| view! { <p class="field__error" role="alert">"＊" {words}</p> })}
                <div><button type="button" class="btn" on:click=replace><Glyph icon=Icon::Move/>{text.replace}</button></div>
            </Show>
        </section>
    }
}
