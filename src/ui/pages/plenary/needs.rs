//! The need cards that the filters leave, with what personnel and finance say about each. A page of them at a time.

use leptos::prelude::*;

use super::maps::work_style;
use super::shown::Shown;
use crate::app::app;
use crate::catalog;
use crate::domain::forum::{Condition, Forum, Need, Origin, Plenary};
use crate::domain::id::{Id, Key};
use crate::text::Text;
use crate::ui::pages::desk::places;
use crate::ui::parts::Paged;

/// One card in words.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Row {
    problem: String,
    open: Option<String>,
    cells: [String; 5],
    conditions: Vec<String>,
}

/// The need cards.
#[component]
pub fn Needs(shown: Shown) -> impl IntoView {
    let text = app().text();
    let count = shown.memo(|_, plenary| plenary.needs.len());
    let there = move || count.get() > 0;
    let paged = Paged::new(count.into());
    let rows = Memo::new(move |_| {
        let most = paged.shown();
        shown.with(|forum, plenary| rows(text, forum, plenary, most))
    });
    view! {
        <section class="stack stack--3">
            <div class="section-head"><h2 id="needs">{move || (text.desk.needs)(count.get())}</h2></div>
            <Show when=there fallback=move || view! { <p class="muted">{text.desk.needs_empty}</p> }>
                <div class="table-wrap" tabindex="0" role="region" aria-labelledby="needs">
                    <table class="table table--dense needs-table">
                        <thead>{head(text)}</thead>
                        <tbody><For each=move || rows.get() key=|row| row.clone() let:row>{row_view(row)}</For></tbody>
                    </table>
                </div>
                <div>{paged.more()}</div>
            </Show>
        </section>
    }
}

/// All cards as a table, for paper.
pub fn need_table(text: &'static Text, forum: &Forum, plenary: &Plenary) -> impl IntoView + use<> {
    let lines = rows(text, forum, plenary, usize::MAX).into_iter().map(row_view).collect_view();
    view! { <table class="table table--dense needs-table"><thead>{head(text)}</thead><tbody>{lines}</tbody></table> }
}

/// The heads of the table.
fn head(text: &'static Text) -> impl IntoView + use<> {
    let heads = text.desk.need_heads.into_iter().chain([text.plenary.conditions]);
    view! { <tr>{heads.map(|head| view! { <th scope="col">{head}</th> }).collect_view()}</tr> }
}

/// The first cards in words.
fn rows(text: &'static Text, forum: &Forum, plenary: &Plenary, most: usize) -> Vec<Row> {
    let cards = plenary.needs.iter().take(most);
    cards.map(|(origin, id, need)| row(text, forum, plenary, (origin, *id, need))).collect()
}

fn row(text: &Text, forum: &Forum, plenary: &Plenary, (origin, id, need): (&Origin, Id, &Need)) -> Row {
    let problem = if need.problem.is_empty() { text.desk.no_problem.to_owned() } else { need.problem.clone() };
    let roles = need.roles.iter().filter_map(|id| catalog::role(*id)).map(|role| role.plain.of(text.lang));
    let roles = roles.collect::<Vec<_>>().join(text.common.and);
    let level =
        need.level.and_then(|level| catalog::level(u8::try_from(level).ok()?)).map(|level| level.label.of(text.lang));
    let style = need.work_style.as_deref().map(|id| work_style(text, id));
    let involvement = [style, need.days_x10.map(text.common.days_a_month), need.months.map(text.common.months)];
    let involvement = involvement.into_iter().flatten().collect::<Vec<_>>().join(text.common.and);
    let (done, all) = need.filled();
    let or_open = |words: String| if words.is_empty() { text.desk.open_answer.to_owned() } else { words };
    let key = Key { stream: origin.stream.clone(), id };
    let conditions = plenary.conditions.concerning(&key, need).map(|(_, card)| condition(text, card));
    Row {
        problem,
        open: (done < all).then(|| (text.desk.filled)(done, all)),
        cells: [
            or_open(roles),
            level.unwrap_or(text.desk.open_answer).to_owned(),
            or_open(involvement),
            or_open(places(text, &need.municipalities)),
            forum.group_name(&origin.group).to_owned(),
        ],
        conditions: conditions.collect(),
    }
}

/// What a card of personnel or finance says.
fn condition(text: &Text, card: &Condition) -> String {
    let department = catalog::label(catalog::departments(), &card.department, text.lang);
    format!("{department}: {}", card.in_short(text.lang))
}

/// One card as a row.
fn row_view(row: Row) -> impl IntoView {
    let Row { problem, open, cells, conditions } = row;
    let open = open.map(|open| view! { " " <span class="chip chip--todo">{open}</span> });
    let cells = cells.into_iter().map(|cell| view! { <td>{cell}</td> }).collect_view();
    let conditions = conditions.into_iter().map(|words| view! { <li>{words}</li> }).collect_view();
    view! { <tr><th scope="row">{problem} {open}</th>{cells}<td><ul class="conditions">{conditions}</ul></td></tr> }
}
