//! A key that waits: who it seems to be, whether the name is somebody's already, and the decision.

use leptos::prelude::*;

use super::known::{ConfirmFields, Problem, problem, settle};
use super::person::{Person, facts, namesake};
use super::qr::KeyQr;
use crate::app::app;
use crate::domain::id::Issuer;
use crate::ui::parts::{Banner, Glyph, Icon, Tone};

/// The card of a key that waits.
#[component]
pub(super) fn Stranger(
    issuer: Issuer,
    person: Memo<Person>,
    /// Who compares.
    by: RwSignal<String>,
) -> impl IntoView {
    let app = app();
    let text = &app.text().trust;
    let key = StoredValue::new(issuer.clone());
    let wrong = RwSignal::new(None::<Problem>);
    let called = Signal::derive(move || person.with(|person| person.called(app.text())));
    let before = Memo::new(move |_| person.with(|person| namesake(app, &person.name, &person.issuer)));
    let confirm = move |_| {
        let (name, by) = (person.with_untracked(|person| person.name.clone()), by.get_untracked());
        let found = problem(app, &name, &by, &key.get_value());
        wrong.set(found);
        if found.is_none() {
            app.confirm(&key.get_value(), &name, &by);
            settle(app, (text.confirmed)(&name), "known");
        }
    };
    let replace = move |_| {
        let Some(old) = before.get_untracked() else { return };
        let by = by.get_untracked();
        let found = by.is_empty().then_some(Problem::By);
        wrong.set(found);
        if found.is_none() {
            let name = called.get_untracked();
            app.replace(&old, &key.get_value(), &by);
            settle(app, (text.replaced)(&name), "known");
        }
    };
    let refuse = move |_| {
        let name = called.get_untracked();
        app.revoke(&key.get_value(), false);
        settle(app, (text.revoke_done)(&name), "revoked");
    };
    view! {
        <li class="signer">
            <div class="signer__head">
                <h3>{called}</h3>
                <span class="verdict verdict--ask"><Glyph icon=Icon::Ask/>{text.states[0]}</span>
            </div>
            {move || before.get().map(|old| view! {
                <Banner tone=Tone::Warn title=(text.newcomer)(&called.get_untracked())>
                    <p>{text.newcomer_text}</p>
                    <dl class="kv"><div><dt>{text.digits_before}</dt><dd class="fingerprint">{app.digits(&old)}</dd></div></dl>
                </Banner>
            })}
            {move || person.with(|person| facts(app, person))}
            <KeyQr issuer=issuer name=called/>
            <ConfirmFields issuer=key.get_value() person=person by=by wrong=wrong/>
            <div class="row">
                <button type="button" class="btn btn--solid" on:click=confirm><Glyph icon=Icon::Check/>{text.confirm}</button>
                {move || before.get().is_some().then(|| view! {
                    <button type="button" class="btn" on:click=replace><Glyph icon=Icon::Move/>{text.replace_go}</button>
                })}
                <button type="button" class="btn btn--text" on:click=refuse>{text.refuse}</button>
            </div>
        </li>
    }
}
