//! What leaves this page: two documents, the printed sheet, and the signed file. What is in each is said before.

use leptos::prelude::*;

use super::writing::{Origin, Writing};
use crate::app::{Notice, Outgoing, app, print};
use crate::domain::body::Body;
use crate::ui::parts::{Glyph, HandOut, Icon};

/// Documents, then the signed file.
#[component]
pub fn Papers(writing: Writing, title: Signal<String>) -> impl IntoView {
    let app = app();
    let text = app.text();
    let words = &text.opinions;
    let save = move |name: String, document: String| {
        app.save_report(&name, "text/markdown;charset=utf-8", &document);
        app.notice.set(Some(Notice::Done((text.desk.written)(&name))));
    };
    let summary = move |_| {
        let document =
            untrack(move || writing.forum(|forum| writing.now().markdown(&words.document, forum, text.lang)));
        save(format!("yoriai-summary_{}.md", writing.id.mark()), document);
    };
    let report = move |_| {
        let document = writing.view.with_untracked(|view| {
            view.as_ref().map(|(forum, plenary)| plenary.report(&words.report, forum, &text.desk.csv_heads, text.lang))
        });
        save(format!("yoriai-plenary_{}.md", writing.id.mark()), document.unwrap_or_default());
    };
    let tables = Memo::new(move |_| {
        writing.view.with(|view| view.as_ref().is_some_and(|(_, plenary)| !plenary.handed_in.is_empty()))
    });
    let ours = Memo::new(move |_| !matches!(writing.origin.get(), Origin::Theirs(_)));
    view! {
        <section class="stack stack--3" aria-labelledby="papers">
            <div class="section-head"><h2 id="papers">{words.papers}</h2></div>
            <div class="row">
                <button type="button" class="btn btn--solid" on:click=summary><Glyph icon=Icon::Download/>{text.desk.markdown}</button>
                <button type="button" class="btn" on:click=move |_| print()><Glyph icon=Icon::Print/>{text.common.print}</button>
                <p class="hint">{text.desk.markdown_hint}</p>
            </div>
            <Show when=move || tables.get()>
                <div class="row">
                    <button type="button" class="btn" on:click=report><Glyph icon=Icon::Download/>{words.report_save}</button>
                    <p class="hint">{words.report_hint}</p>
                </div>
            </Show>
        </section>
        <Show when=move || ours.get()><Outcome writing=writing title=title/></Show>
    }
}

/// The summary as a signed file, with all that goes along.
#[component]
fn Outcome(writing: Writing, title: Signal<String>) -> impl IntoView {
    let app = app();
    let text = app.text();
    let words = &text.opinions;
    let id = writing.id;
    let own = Memo::new(move |_| matches!(writing.origin.get(), Origin::Own(_)));
    let owner = Memo::new(move |_| {
        let me = app.me();
        app.records.with(|records| records.forum(id).is_some_and(|(key, _)| key.stream == me))
    });
    let rulings = Memo::new(move |_| {
        let ruling = |body: &Body| matches!(body, Body::Merger(_) | Body::Seat(_));
        app.contents(Outgoing::Result(id)).iter().any(|record| record.body().is_some_and(ruling))
    });
    let inside = move || {
        let size = writing.with(|opinions| (opinions.bullets(), opinions.impressions.len()));
        let lines = (words.inside)(size.0, size.1, owner.get(), rulings.get());
        lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()
    };
    view! {
        <section class="stack stack--3" aria-labelledby="outcome">
            <div class="section-head"><h2 id="outcome">{text.desk.result}</h2></div>
            <ul class="list-rule small" aria-label=words.inside_name>{inside}</ul>
            {move || (!owner.get()).then(|| view! { <p class="hint">{words.inside_not_owner}</p> })}
            {move || if own.get() {
                view! { <HandOut outgoing=Outgoing::Result(id) from=title/> }.into_any()
            } else {
                view! {
                    <p>{words.inside_first}</p>
                    <div><button type="button" class="btn" on:click=move |_| _ = writing.change(|_| ())>
                        <Glyph icon=Icon::Sheet/>{text.desk.result_make}
                    </button></div>
                }.into_any()
            }}
        </section>
    }
}
