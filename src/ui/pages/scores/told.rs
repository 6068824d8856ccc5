//! What each interviewer wrote down about the questions, by category, as it was written.

use leptos::prelude::*;

use super::interviewer;
use crate::app::App;
use crate::catalog;
use crate::domain::plain::plain_lines;
use crate::domain::skill::{Person, Probe};
use crate::text::Text;

/// All of it.
pub fn told(app: App, person: &Person) -> impl IntoView + use<> {
    let text = app.text();
    let words = &text.interview.side;
    let groups = catalog::categories().iter().filter_map(|category| {
        let probes = person.scores.probes.iter().filter_map(|(stream, probes)| {
            let probe = probes.get(category.id.as_str()).filter(|probe| says(probe))?;
            Some(view! {
                <article class="evidence">
                    <h4 class="evidence__h"><bdi>{interviewer(app, stream)}</bdi></h4>
                    <p class="small muted">{if probe.asked { words.asked[0] } else { words.asked[1] }}</p>
                    {record(text, probe)}
                </article>
            })
        });
        let probes: Vec<_> = probes.collect();
        (!probes.is_empty()).then(|| {
            let question = catalog::question(category.id).map_or("", |row| row.question.of(text.lang));
            view! {
                <div class="stack stack--2">
                    <h3 class="h-sm">{category.id.as_str()} " " {category.name.of(text.lang)}</h3>
                    <p class="hint">{question}</p>
                    <div class="person__cases">{probes}</div>
                </div>
            }
        })
    });
    let groups: Vec<_> = groups.collect();
    let none = groups.is_empty().then(|| view! { <p>{words.probes_none}</p> });
    view! {
        <section class="stack stack--4" aria-labelledby="told">
            <div class="section-head"><h2 id="told">{words.probes}</h2></div>
            {none} {groups}
        </section>
    }
}

/// Whether there is anything to read.
fn says(probe: &Probe) -> bool {
    let parts = [&probe.situation, &probe.action, &probe.result, &probe.confirmer];
    probe.asked || parts.into_iter().any(|part| !part.trim().is_empty())
}

fn record(text: &'static Text, probe: &Probe) -> impl IntoView + use<> {
    let words = &text.interview;
    let [situation, action, result] = words.parts;
    let rows = [
        (situation, &probe.situation),
        (action, &probe.action),
        (result, &probe.result),
        (words.confirmer, &probe.confirmer),
    ];
    let rows = rows.into_iter().filter(|(_, said)| !said.trim().is_empty());
    let rows = rows.map(|(name, said)| view! { <div><dt>{name}</dt><dd><bdi>{plain_lines(said)}</bdi></dd></div> });
    view! { <dl class="kv kv--even">{rows.collect_view()}</dl> }
}
