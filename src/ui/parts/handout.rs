//! Handing out: exactly what goes in, who can open it, the signature, the ways to save, and a receipt.
//!
//! All of it stands on the screen before anything is written. Personal records without a receiver get no button.

mod read_back;
mod receipt;
mod square;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use self::receipt::Receipt;
use super::{Banner, Glyph, Icon, RecipientList, Tone};
use crate::app::{App, Handout, Notice, Outgoing, app};
use crate::domain::body::KINDS;
use crate::domain::recipient::Recipient;
use crate::domain::record::{Content, Record};
use crate::route::Route;

/// Everything that handing out needs.
#[component]
pub fn HandOut(
    outgoing: Outgoing,
    /// Who it is from, in words without personal data: the second line above the armor.
    #[prop(into)]
    from: Signal<String>,
) -> impl IntoView {
    let app = app();
    app.warm();
    let contents = Memo::new(move |_| app.contents(outgoing));
    let recipients = Memo::new(move |_| app.recipients(outgoing));
    let nobody = Memo::new(move |_| outgoing.must_be_sealed() && recipients.with(Vec::is_empty));
    view! {
        <section class="stack handout" aria-labelledby="inside">
            <div class="section-head section-head--thin"><h2 id="inside">{app.text().files.inside}</h2></div>
            <dl class="kv kv--even">{move || counts(app, &contents.get())}</dl>
            {move || if nobody.get() {
                nobody_opens(app).into_any()
            } else {
                view! {
                    {move || envelope(app, recipients.get())}
                    <Sign outgoing=outgoing from=from contents=contents recipients=recipients/>
                }.into_any()
            }}
        </section>
    }
}

/// Who will be able to read it.
fn envelope(app: App, recipients: Vec<Recipient>) -> AnyView {
    let words = &app.text().seal;
    if recipients.is_empty() {
        return view! { <p class="handout__open"><Glyph icon=Icon::Info/><span>{words.unsealed}</span></p> }.into_any();
    }
    view! {
        <section class="stack stack--2" aria-labelledby="sealed">
            <h3 class="handout__h" id="sealed"><Glyph icon=Icon::Seal/>{words.to}</h3>
            <RecipientList recipients=recipients/>
            <p>{words.to_text}</p>
        </section>
    }
    .into_any()
}

/// Personal records without anybody who could open them: nothing to sign, but a way on.
fn nobody_opens(app: App) -> impl IntoView {
    let [title, why, way] = app.text().seal.nobody;
    view! {
        <div class="empty">
            <h3 class="handout__h">{title}</h3>
            <p>{why}</p>
            <a class="btn btn--solid" href=Route::Open.to_string()><Glyph icon=Icon::Folder/>{way}</a>
        </div>
    }
}

/// The signature, and what it made.
#[component]
fn Sign(
    outgoing: Outgoing,
    from: Signal<String>,
    contents: Memo<Vec<Record>>,
    recipients: Memo<Vec<Recipient>>,
) -> impl IntoView {
    let app = app();
    let text = app.text();
    let signed = RwSignal::new(None::<Handout>);
    let busy = RwSignal::new(false);
    let fresh = Memo::new(move |_| {
        let same = |handout: &Handout| {
            contents.with(|contents| handout.holds(contents)) && recipients.with(|now| handout.recipients == *now)
        };
        signed.with(|signed| signed.as_ref().is_some_and(same))
    });
    let sign = move |_| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let (contents, from) = (contents.get_untracked(), from.get_untracked());
        spawn_local(async move {
            let made = app.hand_out(outgoing, contents, from).await;
            // The screen may be gone by now: then nobody waits for the file.
            let _ = busy.try_set(false);
            match made {
                Ok(handout) => _ = signed.try_set(Some(handout)),
                Err(failure) => app.notice.set(Some(Notice::Failed(failure))),
            }
        });
    };
    let label = move || match (busy.get(), signed.with(Option::is_some), recipients.with(Vec::is_empty)) {
        (true, ..) => text.seal.signing,
        (_, true, _) => text.files.sign_again,
        (.., true) => text.files.sign,
        (.., false) => text.seal.sign,
    };
    view! {
        <div class="stack stack--2" aria-busy=move || busy.get().then_some("true")>
            // Off by word and not by attribute: a button that is disabled loses the focus.
            <div><button type="button" class="btn btn--lg" class:btn--solid=move || !fresh.get() && !busy.get()
                aria-disabled=move || busy.get().then_some("true") on:click=sign>
                {move || if busy.get() { view! { <Glyph icon=Icon::Clock/> } } else { view! { <Glyph icon=Icon::Sign/> } }}
                {label}
            </button></div>
            <p class="hint" role="status">{move || if fresh.get() { text.seal.made } else { text.files.sign_hint }}</p>
        </div>
        {move || signed.get().map(|handout| if fresh.get() {
            view! { <Receipt handout=handout/> }.into_any()
        } else {
            view! { <Banner tone=Tone::Warn title=text.files.changed.to_owned()>""</Banner> }.into_any()
        })}
    }
}

/// What is inside, by kind.
fn counts(app: App, contents: &[Record]) -> impl IntoView + use<> {
    let text = &app.text().files;
    let mut rows = Vec::new();
    for (kind, name) in KINDS.iter().zip(text.record_kinds) {
        let count = contents.iter().filter(|record| record.body().is_some_and(|body| body.kind() == *kind)).count();
        rows.push((name, count));
    }
    rows.push((text.deleted, contents.iter().filter(|record| matches!(record.content, Content::Deleted(..))).count()));
    let rows = rows.into_iter().filter(|row| row.1 > 0);
    rows.map(|(name, count)| view! { <div><dt>{name}</dt><dd>{(text.count)(count)}</dd></div> }).collect_view()
}
