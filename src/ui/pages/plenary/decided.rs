//! What was decided about clusters, each with the way back; and the last steps taken back or done again.

use std::collections::{BTreeMap, BTreeSet};

use leptos::prelude::*;

use super::fold::Fold;
use super::shown::Shown;
use crate::app::app;
use crate::domain::command::Command;
use crate::domain::forum::{Plenary, Ref, Ruled};
use crate::domain::id::Id;
use crate::text::Text;
use crate::ui::parts::{Glyph, Icon};

/// Decisions, and undo and redo.
#[component]
pub fn Decided(shown: Shown) -> impl IntoView {
    let app = app();
    let text = app.text();
    let count = shown.memo_all(|_, plenary| plenary.rulings.mergers.len());
    let steps = Memo::new(move |_| app.steps());
    let list = move || {
        let rows = shown.with_all(|_, plenary| rows(text, plenary)).into_iter().map(|(id, mine, words)| {
            let end = if mine {
                let back = move |_| _ = app.record(Command::Delete(id));
                view! {
                    <button type="button" class="btn btn--sm" on:click=back><Glyph icon=Icon::Undo/>{text.plenary.take_back}</button>
                }
                .into_any()
            } else {
                view! { <span class="chip">{text.plenary.owners}</span> }.into_any()
            };
            view! { <li class="decided__row"><span>{words}</span>{end}</li> }
        });
        rows.collect_view()
    };
    view! {
        <Show when=move || count.get() != 0 || steps.get() != (false, false)>
            <div class="decided row row--between">
                <div class="row" role="group" aria-label=text.desk.steps_back>
                    {move || {
                        let (back, on) = steps.get();
                        let undo = back.then(|| view! {
                            <button type="button" class="btn btn--sm" on:click=move |_| app.undo()><Glyph icon=Icon::Undo/>{text.common.undo}</button>
                        });
                        let redo = on.then(|| view! {
                            <button type="button" class="btn btn--sm" on:click=move |_| app.redo()><Glyph icon=Icon::Redo/>{text.common.redo}</button>
                        });
                        (undo, redo)
                    }}
                </div>
                <Show when=move || count.get() != 0>
                    <Fold label=Signal::derive(move || (text.plenary.decided)(count.get()))>
                        <ul class="list-rule">{list}</ul>
                    </Fold>
                </Show>
            </div>
        </Show>
    }
}

/// Every decision: its record, whether it is the viewer's, and what it says.
fn rows(text: &Text, plenary: &Plenary) -> Vec<(Id, bool, String)> {
    let voices = plenary.themes.iter().flatten();
    let titles: BTreeMap<Ref, &str> = voices.map(|voice| (voice.part(), voice.bound.cluster.title.as_str())).collect();
    let said = |ruled: &Ruled| {
        let here: Vec<&str> = ruled.merger.parts.iter().filter_map(|part| titles.get(part).copied()).collect();
        if ruled.merger.apart {
            // Equal headings are said once.
            let titles: BTreeSet<&str> = here.iter().copied().collect();
            (text.plenary.is_apart)(&titles.into_iter().collect::<Vec<_>>(), here.len())
        } else {
            (text.plenary.is_one)(&ruled.merger.title, here.len())
        }
    };
    plenary.rulings.mergers.iter().map(|ruled| (ruled.id, ruled.mine, said(ruled))).collect()
}
