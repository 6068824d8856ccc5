//! What several people lack, and the parts of the training menu that help: a proposal, with its sum.

use leptos::prelude::*;

use super::levels::at_least;
use crate::catalog;
use crate::domain::skill::Standard;
use crate::domain::skill::cohort::{Common, Planned};
use crate::text::Text;

/// So many gaps stand open; the plan below them is what people come for.
const FIRST: usize = 10;

/// The common gaps.
pub fn gaps(text: &'static Text, standard: &Standard, gaps: &[Common]) -> impl IntoView + use<> {
    let words = &text.staff;
    let row = |gap: &Common| {
        let none = gap.trainings.is_empty().then(|| view! { <span class="small muted">{words.no_training}</span> });
        view! {
            <li class="staff__gap"><span>{item(text, standard, &gap.item)} {none}</span><b>{at_least(text, gap.people)}</b></li>
        }
    };
    let (first, rest) = gaps.split_at(gaps.len().min(FIRST));
    let first = first.iter().map(row).collect_view();
    let rest = (!rest.is_empty()).then(|| {
        let rows = rest.iter().map(row).collect_view();
        view! {
            <details class="fold fold--row"><summary>{(words.gaps_more)(rest.len())}</summary><ul class="list-rule">{rows}</ul></details>
        }
    });
    let list = if gaps.is_empty() {
        view! { <p class="muted">{words.gaps_none}</p> }.into_any()
    } else {
        view! { <ul class="list-rule">{first}</ul>{rest} }.into_any()
    };
    view! {
        <section class="stack stack--2" aria-labelledby="gaps">
            <div class="section-head"><h2 id="gaps">{(words.gaps)(gaps.len())}</h2></div>
            {(!gaps.is_empty()).then(|| view! { <p class="hint">{words.gaps_help}</p> })}
            {list}
        </section>
    }
}

/// The plan for the group.
pub fn plan(text: &'static Text, standard: &Standard, plan: &[Planned], minutes: u32) -> impl IntoView + use<> {
    let words = &text.staff;
    let [training, helps, people, length] = words.plan_heads;
    let rows = plan.iter().map(|part| {
        let items: Vec<String> = part.items.iter().map(|id| item(text, standard, id)).collect();
        view! {
            <tr>
                <th scope="row"><b>{training_name(text, part)}</b><small>{part.training.goal.of(text.lang)}</small></th>
                <td>{items.join(text.common.and)}</td>
                <td class="num">{at_least(text, part.people)}</td>
                <td class="num">{(words.minutes)(part.training.minutes)}</td>
            </tr>
        }
    });
    let whole = (words.minutes)(minutes);
    let title = (words.plan)(plan.len(), &whole);
    view! {
        <section class="stack stack--2" aria-labelledby="plan">
            <div class="section-head"><h2 id="plan">{title.clone()}</h2></div>
            <p class="hint"><span class="chip chip--todo">{words.draft}</span> " " {words.plan_help} " " {sources(text, plan)}</p>
            <div class="table-wrap" tabindex="0" role="group" aria-label=title.clone()>
                <table class="table table--dense staff__plan">
                    <caption class="vh">{title.clone()}</caption>
                    <thead><tr>
                        <th scope="col">{training}</th><th scope="col">{helps}</th>
                        <th scope="col" class="num">{people}</th><th scope="col" class="num">{length}</th>
                    </tr></thead>
                    <tbody>{rows.collect_view()}</tbody>
                    <tfoot><tr><th scope="row" colspan="3">{words.sum}</th><td class="num"><b>{whole}</b></td></tr></tfoot>
                </table>
            </div>
        </section>
    }
}

/// An item by id and name.
pub fn item(text: &'static Text, standard: &Standard, id: &str) -> String {
    format!("{id} {}", standard.item(id).map(|item| item.name.shown(text.lang)).unwrap_or_default())
}

/// A part of the menu by id and name.
pub fn training_name(text: &'static Text, part: &Planned) -> String {
    format!("{} {}", part.training.id, part.training.name.of(text.lang))
}

/// What the menu rests on.
fn sources(text: &'static Text, plan: &[Planned]) -> String {
    let mut ids: Vec<&str> = plan.iter().flat_map(|part| part.training.provenance.source.split(',')).collect();
    ids.sort_unstable();
    ids.dedup();
    let titles: Vec<&str> =
        ids.into_iter().filter_map(catalog::source).map(|source| source.title.of(text.lang)).collect();
    (text.staff.standard_source)(&titles.join(text.common.and))
}
