//! The ways to save a signed file, what was saved read back, and the receipt.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::read_back::ReadBackCheck;
use super::square::Square;
use crate::app::{Handout, Notice, Outgoing, app, local, print_part};
use crate::domain::recipient::Recipient;
use crate::ui::parts::{Glyph, Icon};

/// The ways to save a signed file, and the receipt.
#[component]
pub(super) fn Receipt(handout: Handout) -> impl IntoView {
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
        <ReadBackCheck handout=handout/>
        {handout.with_value(|handout| matches!(handout.outgoing, Outgoing::Kit(_) | Outgoing::Call(_))).then(|| view! { <Square handout=handout/> })}
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
