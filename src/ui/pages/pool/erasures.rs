//! What was erased here: lines without a name, the latest first. Nothing where nothing was.

use leptos::prelude::*;

use crate::app::app;
use crate::domain::body::Body;
use crate::domain::record::Record;
use crate::domain::trust::{Erasure, ErasureReason};
use crate::ui::pages::assess::day;

/// What was erased here: lines without a name, the latest first. Nothing where nothing was.
#[component]
pub fn Erasures() -> impl IntoView {
    let app = app();
    let lines = Memo::new(move |_| {
        let me = app.me();
        app.records.with(|records| {
            let erasure = |record: &Record| match record.body() {
                Some(Body::Erasure(erasure)) => Some(erasure.clone()),
                _ => None,
            };
            let mut lines: Vec<Erasure> = records.written_by(&me).filter_map(erasure).collect();
            lines.sort_by_key(|line| std::cmp::Reverse(line.at));
            lines
        })
    });
    let line = move |line: Erasure| {
        let words = &app.text().pool;
        let [asked, withdrawn, expired] = words.erasure_reasons;
        let reason = match line.reason {
            ErasureReason::Asked => asked,
            ErasureReason::Withdrawn => withdrawn,
            ErasureReason::Expired => expired,
        };
        let (day, count) = (day(app.text(), line.at), (words.erasure)(line.files, line.records));
        view! { <li class="row small"><span>{day}</span><span>{count}</span><span>{reason}</span></li> }
    };
    move || {
        let words = &app.text().pool;
        let lines = lines.get();
        (!lines.is_empty()).then(|| {
            view! {
                <section class="stack stack--2 pool__erasures" aria-labelledby="erasures">
                    <div class="section-head section-head--thin">
                        <h2 id="erasures">{words.erasures}</h2><p class="hint">{words.erasures_help}</p>
                    </div>
                    <ul class="list-rule">{lines.into_iter().map(line).collect_view()}</ul>
                </section>
            }
        })
    }
}
