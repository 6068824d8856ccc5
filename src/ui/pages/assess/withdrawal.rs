//! Taking a submission back: everything here is deleted, then a sealed file tells the receiver to erase it too.
//!
//! Earlier assessments go with the newest: any of them may have been handed out. The file stays within reach after the
//! deletion: it is the only way to the other device.

use leptos::prelude::*;

use super::target::{Choice, calls, pick, remembered};
use crate::app::{App, Outgoing, app, focus, to_top};
use crate::domain::id::Id;
use crate::domain::record::Content;
use crate::ui::parts::{Asking, Glyph, HandOut, Icon};

/// Deletes every own assessment, after one question.
#[component]
pub fn TakeBack() -> impl IntoView {
    let app = app();
    let (title, text, button, question, really) = app.text().assess.withdraw;
    let withdraw = move || {
        app.withdraw();
        to_top();
        focus("main");
    };
    view! {
        <details class="fold fold--quiet">
            <summary>{title}</summary>
            <div class="stack stack--3">
                {text.map(|line| view! { <p>{line}</p> }).into_iter().collect_view()}
                <Asking id="withdraw" words=[button, question, really] icon=Icon::Trash on_sure=withdraw/>
            </div>
        </details>
    }
}

/// The file that tells the receiver, where an assessment that left this device was deleted.
#[component]
pub fn Withdrawn() -> impl IntoView {
    let app = app();
    let words = &app.text().assess;
    let there = Memo::new(move |_| is_due(app));
    // Whether it has left yet; looked at once, so that nothing folds under somebody's hands.
    let told = untrack(move || app.not_written_out(anywhere()) == 0);
    let body = move || {
        there.get().then(|| {
            if told {
                let told = words.withdrawn_told;
                view! { <details class="fold fold--quiet"><summary>{told}</summary><Tell/></details> }.into_any()
            } else {
                let [title, todo] = words.withdrawn;
                view! {
                    <section class="stack stack--3" aria-labelledby="tell">
                        <div class="section-head"><h2 class="handout__h" id="tell"><Glyph icon=Icon::Warn/>{title}</h2></div>
                        <p>{todo}</p>
                        <Tell/>
                    </section>
                }
                .into_any()
            }
        })
    };
    view! { <>{body}</> }
}

/// The call that it was sent to, and the hand-out.
#[component]
fn Tell() -> impl IntoView {
    let app = app();
    let words = &app.text().assess;
    // Calls whose last day is over, too: what was sent can be taken back at any time.
    let calls = Memo::new(move |_| calls(app, |_| true));
    let chosen = RwSignal::new(remembered(app));
    let call = Memo::new(move |_| calls.with(|calls| Some(pick(calls, chosen.get())?.0)));
    let title = Memo::new(move |_| calls.with(|calls| Some(pick(calls, chosen.get())?.1.title)));
    let none = Memo::new(move |_| calls.with(Vec::is_empty));
    view! {
        <div class="stack">
            <Choice calls=calls chosen=chosen/>
            {move || title.get().map(|title| view! { <p>{(words.withdrawn_to)(&title)}</p> })}
            {move || if none.get() {
                view! { <p>{words.withdrawn_no_call}</p> }.into_any()
            } else {
                call.get().map(|call| view! {
                    <HandOut outgoing=Outgoing::Withdrawal(call) from=words.outcome.from/>
                }).into_any()
            }}
        </div>
    }
}

/// Whether an assessment that left this device was deleted here.
fn is_due(app: App) -> bool {
    let deleted = |content: &Content| matches!(content, Content::Deleted(kind, ..) if kind == "assessment");
    app.contents(anywhere()).iter().any(|record| deleted(&record.content))
}

/// What a withdrawal holds is the same for every call.
fn anywhere() -> Outgoing {
    Outgoing::Withdrawal(Id::from_random([0; 16]))
}
