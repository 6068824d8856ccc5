//! A key stops to count: how much of it, what that means, and one question before it happens.

use leptos::prelude::*;

use super::known::settle;
use super::person::Person;
use crate::app::app;
use crate::domain::id::Issuer;
use crate::ui::parts::{Banner, Glyph, Icon, Pick, Radios, Tone};

/// What the choice writes when older files stay.
const SPARED: &str = "new";

/// The two ways to revoke.
#[component]
pub(super) fn Revoke(issuer: Issuer, person: Memo<Person>) -> impl IntoView {
    let app = app();
    let text = &app.text().trust;
    let key = StoredValue::new(issuer);
    let chosen = RwSignal::new(None::<String>);
    let asked = RwSignal::new(false);
    let missing = RwSignal::new(false);
    let keeps_older = move || chosen.get().as_deref() == Some(SPARED);
    let pick = |value: &str, [label, sub]: [&str; 2]| Pick {
        value: value.to_owned(),
        label: label.to_owned(),
        sub: sub.to_owned(),
        ..Pick::default()
    };
    let picks = Signal::stored(vec![pick(SPARED, text.revoke_new), pick("all", text.revoke_all)]);
    let question = move || {
        let [new, all] = text.revoke_ask;
        person.with(|person| if keeps_older() { new } else { all }(&person.called(app.text()), person.files.0))
    };
    let revoke = move |_| {
        let name = person.with_untracked(|person| person.called(app.text()));
        app.revoke(&key.get_value(), untrack(keeps_older));
        settle(app, (text.revoke_done)(&name), "revoked");
    };
    let next = move |_| {
        missing.set(chosen.with_untracked(Option::is_none));
        asked.set(chosen.with_untracked(Option::is_some));
    };
    view! {
        <section class="stack stack--3">
            <h4 class="h-sm">{text.revoke}</h4>
            <Radios name=format!("revoke-{}", key.with_value(|key| key.as_str().to_owned())) legend=text.revoke_what picks=picks
                chosen=chosen on_change=move |value: String| { chosen.set(Some(value)); missing.set(false); asked.set(false); }/>
            {move || missing.get().then(|| view! { <p class="field__error" role="alert">"＊" {text.choose_first}</p> })}
            {move || if asked.get() {
                view! {
                    <Banner tone=Tone::Warn title=question()>
                        <div class="row">
                            <button type="button" class="btn" on:click=revoke><Glyph icon=Icon::Close/>{text.revoke_go}</button>
                            <button type="button" class="btn btn--text" on:click=move |_| asked.set(false)>{app.text().common.cancel}</button>
                        </div>
                    </Banner>
                }.into_any()
            } else {
                view! { <div><button type="button" class="btn btn--quiet" on:click=next>{text.revoke_next}</button></div> }.into_any()
            }}
        </section>
    }
}
