//! Handing out: exactly what goes in, the signature, the ways to save, and a receipt.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::{Banner, Glyph, Icon, Tone};
use crate::app::{App, Handout, Notice, Outgoing, app, local, print};
use crate::domain::body::KINDS;
use crate::domain::record::Content;

/// Everything that handing out needs.
#[component]
pub fn HandOut(
    outgoing: Outgoing,
    /// Who it is from, in words without personal data: the second line above the armor.
    #[prop(into)]
    from: Signal<String>,
) -> impl IntoView {
    let app = app();
    let signed = RwSignal::new(None::<Handout>);
    let contents = Memo::new(move |_| app.contents(outgoing));
    let fresh = move || signed.with(|signed| signed.as_ref().is_some_and(|handout| handout.holds(&contents.get())));
    let sign = move |_| {
        spawn_local(async move {
            match app.hand_out(outgoing, contents.get_untracked(), from.get_untracked()).await {
                Ok(handout) => signed.set(Some(handout)),
                Err(failure) => app.notice.set(Some(Notice::Failed(failure))),
            }
        });
    };
    view! {
        <section class="stack handout" aria-labelledby="inside">
            <div class="section-head section-head--thin"><h2 id="inside">{app.text().files.inside}</h2></div>
            <dl class="kv">{move || counts(app, &contents.get())}</dl>
            <div class="stack stack--2">
                <div><button type="button" class="btn btn--lg" class:btn--solid=move || !fresh() on:click=sign>
                    <Glyph icon=Icon::Sign/>
                    {move || if signed.with(Option::is_some) { app.text().files.sign_again } else { app.text().files.sign }}
                </button></div>
                <p class="hint">{app.text().files.sign_hint}</p>
            </div>
            {move || signed.get().map(|handout| if fresh() {
                view! { <Receipt handout=handout/> }.into_any()
            } else {
                view! { <Banner tone=Tone::Warn title=app.text().files.changed.to_owned()>""</Banner> }.into_any()
            })}
        </section>
    }
}

/// What is inside, by kind.
fn counts(app: App, contents: &[crate::domain::record::Record]) -> impl IntoView + use<> {
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
            <dl class="kv">
                {facts.map(|(name, fact)| view! { <div><dt>{name}</dt><dd>{fact}</dd></div> }).collect_view()}
                <div><dt>{text.signer}</dt><dd class="fingerprint">{digits}</dd></div>
                <div><dt>{text.row_hash}</dt><dd class="mono small">{hash}</dd></div>
            </dl>
            <div class="row no-print">
                <button type="button" class="btn btn--quiet btn--sm" on:click=move |_| print()><Glyph icon=Icon::Print/>{app.text().common.print}</button>
            </div>
        </section>
    }
}
