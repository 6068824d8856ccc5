//! How a standard differs from another: one sentence, and a list behind it.

use leptos::prelude::*;

use super::problems::called;
use crate::app::app;
use crate::domain::skill::{Change, Standard, changes};

/// The differences from `old`.
#[component]
pub fn Differences(
    /// Unique on the page.
    id: &'static str,
    heading: String,
    old: Standard,
    new: Standard,
) -> impl IntoView {
    let text = app().text();
    let words = &text.standards.read;
    let found = changes(&old, &new);
    let count = |is: fn(Change) -> bool| found.iter().filter(|(_, change)| is(*change)).count();
    let sums = [
        count(|change| change == Change::Same),
        count(|change| matches!(change, Change::Differs { words: true, .. })),
        count(|change| matches!(change, Change::Differs { words: false, .. })),
        count(|change| change == Change::New),
        count(|change| change == Change::Gone),
    ];
    let row = |(item, change): &(String, Change)| {
        let item = new.item(item).or_else(|| old.item(item))?;
        Some(view! { <li><b>{(words.change)(*change)}</b><bdi>{called(text, item)}</bdi></li> })
    };
    let rows: Vec<_> = found.iter().filter(|(_, change)| *change != Change::Same).filter_map(row).collect();
    let body = if rows.is_empty() {
        view! { <p>{words.no_difference}</p> }.into_any()
    } else {
        view! {
            <p>{(words.differs_sum)(sums)}</p>
            <details class="fold fold--row"><summary>{words.differs_list}</summary><ul class="diff standard__diff">{rows}</ul></details>
        }
        .into_any()
    };
    view! {
        <section class="stack stack--2" aria-labelledby=id>
            <div class="section-head section-head--thin"><h2 id=id>{heading}</h2></div>
            {body}
        </section>
    }
}
