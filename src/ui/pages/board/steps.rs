//! Undo and redo, and a visible history: the last steps in words, each a place to go back to, and what was deleted.

use leptos::prelude::*;

use crate::app::{App, app, local};
use crate::domain::history::Step;
use crate::ui::parts::{Glyph, Icon};

/// So many steps, and so many deleted things, are listed.
const MOST_SHOWN: usize = 10;

/// Longer words are cut in the list.
const MOST_LETTERS: usize = 24;

/// Undo, redo, and the last steps.
#[component]
pub fn UndoRedo() -> impl IntoView {
    let app = app();
    let open = RwSignal::new(false);
    view! {
        <div class="steps" on:keydown=move |event| if event.key() == "Escape" { open.set(false); }>
            <div class="row steps__bar">
                <StepButtons/>
                <button class="btn btn--sm btn--quiet" type="button" aria-expanded=move || if open.get() { "true" } else { "false" }
                    on:click=move |_| open.update(|open| *open = !*open)>
                    <Glyph icon=Icon::Clock/>{app.text().board.steps}
                </button>
            </div>
            <Show when=move || open.get()><Panel open=open/></Show>
        </div>
    }
}

/// Undo and redo alone. They are always there, so that nothing jumps; without a step to take they do nothing.
#[component]
pub fn StepButtons() -> impl IntoView {
    let app = app();
    let off = |there: bool| (!there).then_some("true");
    view! {
        <button type="button" class="btn btn--quiet btn--sm" aria-disabled=move || off(app.steps().0) on:click=move |_| app.undo()>
            <Glyph icon=Icon::Undo/>{app.text().common.undo}
        </button>
        <button type="button" class="btn btn--quiet btn--sm" aria-disabled=move || off(app.steps().1) on:click=move |_| app.redo()>
            <Glyph icon=Icon::Redo/>{app.text().common.redo}
        </button>
    }
}

/// The last steps and what was deleted; only built while it is open.
#[component]
fn Panel(open: RwSignal<bool>) -> impl IntoView {
    let app = app();
    let text = &app.text().board;
    view! {
        <section class="steps__panel" aria-label=text.steps>
            <div class="steps__head">
                <h2>{text.steps}</h2>
                <button type="button" class="btn btn--sm btn--text" on:click=move |_| open.set(false)>{app.text().common.close}</button>
            </div>
            {move || steps(app)}
            {move || deleted(app)}
        </section>
    }
}

/// A line of the list: what was done, when, how often in a row, and how many steps lie behind it with those before.
struct Line {
    words: String,
    clock: String,
    times: usize,
    back: usize,
}

fn steps(app: App) -> AnyView {
    let text = &app.text().board;
    let lines = app.past(|steps, _| lines(app, steps));
    if lines.is_empty() {
        return view! { <p class="hint">{text.steps_none}</p> }.into_any();
    }
    let rows = lines.into_iter().map(|Line { words, clock, times, back }| {
        let label = format!("{words} {}", text.back_to);
        let often = (times > 1).then(|| (text.times)(times));
        view! {
            <li>
                <span class="steps__what">{words} {often} " " <time>{clock}</time></span>
                <button type="button" class="btn btn--sm" aria-label=label on:click=move |_| (0..back).for_each(|_| app.undo())>{text.back_to}</button>
            </li>
        }
    });
    view! {
        <p class="hint">{text.steps_text}</p>
        <ol class="steps__list">{rows.collect_view()}</ol>
    }
    .into_any()
}

/// The last steps in words; taps that do the same again, such as votes, share a line.
fn lines(app: App, steps: &[&Step]) -> Vec<Line> {
    let text = &app.text().board;
    let me = app.me();
    let mut lines: Vec<Line> = Vec::new();
    app.records.with(|records| {
        for (at, step) in steps.iter().enumerate() {
            let about = step.about(records, &me).map(|words| (text.quoted)(&shortened(words)));
            let words = format!("{}{}", (text.deed)(&step.deed), about.unwrap_or_default());
            if let Some(line) = lines.last_mut().filter(|line| line.words == words) {
                (line.times, line.back) = (line.times + 1, at + 1);
                continue;
            }
            if lines.len() == MOST_SHOWN {
                break;
            }
            let time = local(step.at);
            let clock = (app.text().dates.clock)(time.hour, time.minute);
            lines.push(Line { words, clock, times: 1, back: at + 1 });
        }
    });
    lines
}

fn deleted(app: App) -> Option<AnyView> {
    let text = &app.text().board;
    let gone: Vec<_> = app.past(|_, gone| {
        gone.iter().filter_map(|(id, body)| Some((*id, shortened(body.words()?)))).take(MOST_SHOWN).collect()
    });
    if gone.is_empty() {
        return None;
    }
    let rows = gone.into_iter().map(|(id, words)| {
        let label = (text.bring_back)(&words);
        view! {
            <li>
                <span class="steps__what">{words}</span>
                <button type="button" class="btn btn--sm" aria-label=label on:click=move |_| app.bring_back(id)>{app.text().common.undo}</button>
            </li>
        }
    });
    Some(view! { <h2>{text.deleted}</h2> <ul class="steps__list">{rows.collect_view()}</ul> }.into_any())
}

/// The beginning of a text, for a list.
fn shortened(words: &str) -> String {
    let mut letters = words.chars().map(|letter| if letter == '\n' { ' ' } else { letter });
    let start: String = letters.by_ref().take(MOST_LETTERS).collect();
    if letters.next().is_some() { format!("{start}…") } else { start }
}
