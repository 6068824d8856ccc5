//! The sheet with the secret: one page of A4, and nothing else is printed with it.

use leptos::prelude::*;

use super::{Desk, day};
use crate::app::{after, app, focus, print};
use crate::ui::parts::{Banner, Glyph, Icon, Qr, Tone};

/// What every secret key begins with.
const PREFIX: &str = "AGE-SECRET-KEY-1";
/// Letters of a block.
const BLOCK: usize = 4;
/// Blocks at the end that prove the copy.
const PROOF: usize = 2;

/// The sheet, with the buttons above it.
#[component]
pub(super) fn Sheet(desk: Desk) -> impl IntoView {
    let app = app();
    let text = &app.text().keys;
    // Whoever leaves the page leaves no secret behind.
    on_cleanup(move || {
        let _ = desk.secret.try_set(None);
    });
    let hide = move |_| {
        desk.secret.set(None);
        after(0, || {
            focus("keys-heading");
            focus("proof-letters");
        });
    };
    let Some(envelope) = desk.envelope.get_untracked() else { return ().into_any() };
    let Some(secret) = desk.secret.get_untracked() else { return ().into_any() };
    let [title, who, where_to] = text.sheet;
    let [row_secret, row_proof, row_recipient, row_device, row_made, row_place] = text.sheet_rows;
    view! {
        <Banner tone=Tone::Warn title=text.exposed[0]><p>{text.exposed[1]}</p></Banner>
        <div class="row no-print">
            <button type="button" class="btn btn--solid btn--lg" on:click=move |_| print()><Glyph icon=Icon::Print/>{app.text().common.print}</button>
            <button type="button" class="btn" on:click=hide><Glyph icon=Icon::Hide/>{text.hide}</button>
        </div>
        <article class="print-sheet print-sheet--preview key-sheet" aria-labelledby="sheet">
            <div class="print-sheet__head"><h2 id="sheet">{title}</h2></div>
            <p class="key-sheet__warn"><b>{who}</b> " " {where_to}</p>
            <section class="key-sheet__pair">
                <div>
                    <h3>{row_secret}</h3>
                    {blocks(&secret, row_proof)}
                </div>
                <Qr text=secret label=text.secret_qr/>
            </section>
            <section class="key-sheet__pair">
                <div>
                    <h3>{row_recipient}</h3>
                    <p class="mono">{envelope.recipient.clone()}</p>
                </div>
                <Qr text=envelope.recipient.clone() label=text.recipient_qr/>
            </section>
            <dl class="kv">
                <div><dt>{row_device}</dt><dd class="fingerprint fingerprint--sm">{app.fingerprint()}</dd></div>
                <div><dt>{row_made}</dt><dd>{day(app.text(), envelope.made)}</dd></div>
                <div><dt>{row_place}</dt><dd class="key-sheet__line"></dd></div>
            </dl>
        </article>
    }
    .into_any()
}

/// The secret in blocks that an eye can keep; the last two, which are asked for, stand in a frame.
fn blocks(secret: &str, proof: &'static str) -> impl IntoView + use<> {
    let letters: Vec<char> = secret.strip_prefix(PREFIX).unwrap_or(secret).chars().collect();
    let mut blocks: Vec<String> = letters.rchunks(BLOCK).rev().map(|block| block.iter().collect()).collect();
    let last = blocks.split_off(blocks.len().saturating_sub(PROOF));
    let plain = |block: String| view! { <span>{block}</span> };
    view! {
        <p class="key-blocks mono">
            <span class="key-blocks__head">{PREFIX}</span>
            {blocks.into_iter().map(plain).collect_view()}
        </p>
        <p class="key-blocks key-blocks--proof mono">{last.into_iter().map(plain).collect_view()}</p>
        <p class="small">"↑ " {proof}</p>
    }
}
