//! A kit or a call as codes to scan, for places where neither a cable nor a network joins the tablets. Where it would take too
//! many codes, a sentence says so.

use leptos::prelude::*;

use crate::app::{Handout, app};
use crate::ui::parts::{Glyph, Icon, Qr};

/// More codes than this nobody scans.
const MOST: usize = 8;

/// The fold with the codes, one at a time; they are drawn when it is opened.
#[component]
pub(super) fn Square(handout: StoredValue<Handout>) -> impl IntoView {
    let text = &app().text().handing;
    let open = RwSignal::new(false);
    handout.with_value(Handout::squares).map(|(pieces, bytes)| {
        if pieces.len() > MOST {
            let why = (text.no_code)(bytes);
            return view! { <p class="handout__open no-print"><Glyph icon=Icon::Info/><span>{why}</span></p> }
                .into_any();
        }
        let name = (text.code)(pieces.len());
        let pieces = StoredValue::new(pieces);
        view! {
            <details class="fold fold--quiet no-print" on:toggle=move |_| open.set(true)>
                <summary>{name}</summary>
                <Show when=move || open.get()><Codes pieces=pieces/></Show>
            </details>
        }
        .into_any()
    })
}

/// One code after the other.
#[component]
fn Codes(pieces: StoredValue<Vec<String>>) -> impl IntoView {
    let text = app().text();
    let all = pieces.with_value(Vec::len);
    let at = RwSignal::new(0_usize);
    let name = move || (text.handing.code_of)(at.get() + 1, all);
    let code = move || {
        let piece = pieces.with_value(|pieces| pieces.get(at.get()).cloned())?;
        Some(view! {
            <Qr text=piece.clone() label=name()/>
            <details class="small">
                <summary>{text.handing.letters}</summary>
                <p class="mono">{piece}</p>
            </details>
        })
    };
    let first = move || (at.get() == 0).then_some("true");
    let last = move || (at.get() + 1 == all).then_some("true");
    let turn = (all > 1).then(|| {
        view! {
            <div class="row">
                <button type="button" class="btn btn--quiet" aria-disabled=first on:click=move |_| at.update(|at| *at = at.saturating_sub(1))>
                    <Glyph icon=Icon::ArrowLeft/>{text.present.back}
                </button>
                <b class="nowrap" aria-hidden="true">{move || (text.present.at)(at.get() + 1, all)}</b>
                <span class="vh" role="status">{name}</span>
                <button type="button" class="btn btn--quiet" aria-disabled=last on:click=move |_| at.update(|at| *at = (*at + 1).min(all - 1))>
                    {text.present.next}<Glyph icon=Icon::ArrowRight/>
                </button>
            </div>
        }
    });
    view! {
        <div class="stack stack--3 handout__square">
            <p class="small">{text.handing.code_text}</p>
            {turn}
            {code}
        </div>
    }
}
