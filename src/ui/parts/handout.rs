//! Handing out: exactly what goes in, who can open it, the signature, the ways to save, and a receipt.
//!
//! All of it stands on the screen before anything is written. Personal records without a receiver get no button.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::{Banner, Glyph, Icon, RecipientList, Tone};
use crate::app::{App, Handout, Notice, Outgoing, app, local, print_part};
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

/// The ways to save a signed file, and the receipt.
#[component]
fn Receipt(handout: Handout) -> impl IntoView {
    let app = app();
    let text = &app.text().files;
    let at = local(handout.signed_at);
    let at = (app.text().dates.short)(at.month, at.day, at.hour, at.minute);
    let handout = StoredValue::new(handout);
    let facts = handout.with_value(|handout| {
        [
            (text.row_file, handout.readable.as_ref().unwrap_or(&handout.mail).0.clone()),
            (text.row_records, (text.count)(handout.records())),
            (text.sequence, handout.sequence.to_string()),
        ]
    });
    let sealed_to = handout.with_value(|handout| {
        let name = |recipient: &Recipient| {
            if recipient.name.is_empty() { app.text().seal.nameless.to_owned() } else { recipient.name.clone() }
        };
        handout.recipients.iter().map(name).collect::<Vec<_>>()
    });
    let sealed_to = (!sealed_to.is_empty()).then(|| {
        view! { <div><dt>{app.text().seal.sealed_to}</dt><dd>{sealed_to.join(app.text().common.and)}</dd></div> }
    });
    let (digits, hash) = handout.with_value(|handout| (handout.fingerprint.clone(), handout.hash.clone()));
    let share = handout.with_value(|handout| app.can_share(handout)).then(|| {
        let go = move |_| {
            spawn_local(async move {
                app.share(&handout.get_value()).await;
            });
        };
        view! { <button type="button" class="btn" on:click=go><Glyph icon=Icon::Share/>{text.share}</button> }
    });
    let sealed = handout.with_value(|handout| handout.readable.is_none());
    let readable = (!sealed).then(|| view! {
        <button type="button" class="btn btn--solid" on:click=move |_| handout.with_value(|handout| app.save_readable(handout))>
            <Glyph icon=Icon::Download/>{text.save_json}
        </button>
    });
    let copy = move |_| {
        spawn_local(async move {
            let copied = app.copy(&handout.get_value()).await;
            let words = &app.text().files;
            app.notice.set(Some(Notice::Done(if copied { words.copied } else { words.not_copied }.to_owned())));
        });
    };
    view! {
        <div class="row no-print">
            {readable}
            <button type="button" class="btn" class:btn--solid=sealed on:click=move |_| handout.with_value(|handout| app.save_mail(handout))>
                <Glyph icon=Icon::Download/>{if sealed { text.save_sealed } else { text.save_text }}
            </button>
            {share}
            <button type="button" class="btn" on:click=copy><Glyph icon=Icon::Copy/>{text.copy}</button>
        </div>
        <p class="hint no-print">{text.check}</p>
        <section class="receipt" aria-labelledby="receipt">
            <div class="receipt__head"><h3 id="receipt">{text.receipt}</h3><span class="small">{text.row_time} " " {at}</span></div>
            <dl class="kv kv--even">
                {facts.map(|(name, fact)| view! { <div><dt>{name}</dt><dd>{fact}</dd></div> }).collect_view()}
                {sealed_to}
                <div><dt>{text.signer}</dt><dd class="fingerprint">{digits}</dd></div>
                <div><dt>{text.row_hash}</dt><dd class="mono small">{hash}</dd></div>
            </dl>
            <div class="row no-print">
                <button type="button" class="btn btn--quiet btn--sm" on:click=move |_| print_part("receipt")><Glyph icon=Icon::Print/>{app.text().common.print}</button>
            </div>
        </section>
    }
}
