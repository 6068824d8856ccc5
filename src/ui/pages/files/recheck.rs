//! Verifying every kept file again.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::{Notice, app};
use crate::text::{Explained, explain_file};
use crate::ui::parts::{Banner, Glyph, Icon, Progress, Tone};

/// What came of it: how many were looked at, and those that don't hold: file name, code, what it means.
#[derive(Clone, PartialEq)]
struct Outcome {
    all: usize,
    bad: Vec<(String, String, Explained)>,
}

/// The button, its progress and its finding.
#[component]
pub fn Recheck() -> impl IntoView {
    let app = app();
    let words = &app.text().kept;
    let work = RwSignal::new(None::<(usize, usize)>);
    let outcome = RwSignal::new(None::<Outcome>);
    let busy = Memo::new(move |_| work.with(Option::is_some));
    let go = move |_| {
        if busy.get_untracked() {
            return;
        }
        let all: usize = untrack(move || app.imports()).iter().map(|import| import.files.len()).sum();
        outcome.set(None);
        work.set(Some((0, all)));
        spawn_local(async move {
            match app.recheck(move |done| work.set(Some((done, all)))).await {
                Ok((all, bad)) => {
                    let lang = app.text().lang;
                    let bad = bad.into_iter();
                    let bad = bad.map(|(name, refused)| (name, refused.code.to_string(), explain_file(&refused, lang)));
                    outcome.set(Some(Outcome { all, bad: bad.collect() }));
                }
                Err(failure) => app.notice.set(Some(Notice::Failed(failure))),
            }
            work.set(None);
        });
    };
    let at = Signal::derive(move || work.get().unwrap_or_default());
    view! {
        <section class="stack stack--3" aria-labelledby="recheck">
            <div class="section-head"><h2 id="recheck">{words.recheck}</h2></div>
            <p class="hint">{words.recheck_what}</p>
            <div><button type="button" class="btn" aria-disabled=move || busy.get().to_string() on:click=go>
                <Glyph icon=Icon::Sign/>{words.recheck_go}
            </button></div>
            <Show when=move || busy.get()><Progress label=words.recheck at=at words=words.rechecking/></Show>
            <div aria-live="polite">
                {move || outcome.get().map(|outcome| view! { <Found outcome=outcome/> })}
            </div>
        </section>
    }
}

#[component]
fn Found(outcome: Outcome) -> impl IntoView {
    let words = &app().text().kept;
    if outcome.bad.is_empty() {
        return view! { <Banner tone=Tone::Ok title=(words.all_well)(outcome.all)>""</Banner> }.into_any();
    }
    let title = (words.not_well)(outcome.all, outcome.bad.len());
    let rows = outcome.bad.into_iter().map(|(name, code, told)| {
        view! {
            <li><b>{told.verdict}</b> " " <span class="mono">{code}</span> <span class="mono fname">{name}</span> {told.what}</li>
        }
    });
    view! {
        <Banner tone=Tone::Error title=title>
            <p>{words.not_well_todo}</p>
            <ul class="list-rule">{rows.collect_view()}</ul>
        </Banner>
    }
    .into_any()
}
