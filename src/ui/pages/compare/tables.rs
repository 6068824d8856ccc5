//! The tables of a comparison: sums, headings, need cards, municipalities, survey. One column a forum.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::app::app;
use crate::catalog;
use crate::domain::forum::compare::{Asked, Change, Column, Comparison, Heading, Row, Theme};
use crate::text::{Text, tenth};
use crate::ui::pages::desk::{day_in, places};

/// Everything below the choice.
#[component]
pub fn Sheet(comparison: Memo<Comparison>) -> impl IntoView {
    let app = app();
    move || {
        let text = app.text();
        let words = &text.compare;
        comparison.with(|found| {
            let themes = found.themes.iter().map(|theme| themed(text, &found.columns, theme)).collect_view();
            let [role, field, style] = words.need_heads;
            let roles: Vec<_> = found.roles.iter().map(|row| (role_name(text, row), &row.counts)).collect();
            let fields: Vec<_> = found.fields.iter().map(|row| (field_name(text, row), &row.counts)).collect();
            let styles: Vec<_> = found.styles.iter().map(|row| (style_name(text, row), &row.counts)).collect();
            let needs = if fields.is_empty() {
                view! { <p>{words.needs_empty}</p> }.into_any()
            } else {
                view! {
                    {counted(text, &found.columns, ("compare-roles", words.roles, role), &roles)}
                    <p class="hint">{words.roles_note}</p>
                    {counted(text, &found.columns, ("compare-fields", words.fields, field), &fields)}
                    {counted(text, &found.columns, ("compare-styles", words.styles, style), &styles)}
                }
                .into_any()
            };
            view! {
                {sums(text, &found.columns)}
                {themes}
                <p class="hint">{words.matched}</p>
                {needs}
                {spoken(text, found)}
                {(!found.survey.is_empty()).then(|| survey(text, &found.columns, &found.survey))}
            }
        })
    }
}

/// A table with one column a forum. The region scrolls where it is narrow.
fn table(
    text: &'static Text,
    columns: &[Column],
    (id, caption, head): (&str, String, &'static str),
    last: &'static str,
    rows: AnyView,
) -> impl IntoView + use<> {
    let days: BTreeSet<&str> = columns.iter().map(|column| column.date.as_str()).collect();
    // One day twice: only the title tells the forums apart.
    let titled = days.len() < columns.len() || id == SUMS;
    let said = if id == SUMS { text.dates.full } else { text.compare.day };
    let heads = columns.iter().map(|column| {
        let title = titled.then(|| view! { <small>{column.title.clone()}</small> });
        view! { <th scope="col" class="num">{day_in(text, &column.date, said)}{title}</th> }
    });
    let (label, named) = (id.to_owned(), id.to_owned());
    view! {
        <div class="table-wrap" tabindex="0" role="region" aria-labelledby=label>
            <table class="table compare__table">
                <caption id=named>{caption}</caption>
                <thead><tr><th scope="col">{head}</th>{heads.collect_view()}<th scope="col" class="compare__last">{last}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// The table whose heads say everything about a forum.
const SUMS: &str = "compare-totals";

fn sums(text: &'static Text, columns: &[Column]) -> impl IntoView + use<> {
    let words = &text.compare;
    let figures = |column: &Column| {
        let totals = column.totals;
        let (people, votes) = (totals.people, totals.votes);
        let whole = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
        [
            (whole(people), (words.people)(people)),
            (column.groups.0, (words.groups)(column.groups.0)),
            (totals.notes, (words.notes)(totals.notes)),
            (totals.clusters, (words.clusters)(totals.clusters)),
            (whole(votes), (text.common.votes)(votes)),
            (totals.needs, (words.cards)(totals.needs)),
        ]
    };
    let columned: Vec<_> = columns.iter().map(figures).collect();
    let rows = words.total_rows.into_iter().enumerate().map(|(at, name)| {
        let (counts, said): (Vec<usize>, Vec<String>) =
            columned.iter().filter_map(|figures| figures.get(at).cloned()).unzip();
        let cells = said.into_iter().map(|said| view! { <td class="num">{said}</td> }).collect_view();
        view! { <tr><th scope="row">{name}</th>{cells}<td class="compare__last">{change(text, &counts)}</td></tr> }
    });
    table(text, columns, (SUMS, words.totals.to_owned(), words.figure), words.change, rows.collect_view().into_any())
}

fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn themed(text: &'static Text, columns: &[Column], theme: &Theme) -> impl IntoView + use<> {
    let words = &text.compare;
    if theme.headings.is_empty() {
        return view! {
            <section class="stack stack--2">
                <p><b>{(words.theme)(&theme.title)}</b></p>
                <p>{words.theme_empty}</p>
            </section>
        }
        .into_any();
    }
    let rows = theme.headings.iter().map(|heading| headed(text, &theme.held, heading)).collect_view();
    // A title is unique among the themes of a comparison: equal ones stand in one table.
    let id = format!("compare-{}", theme.title.split_whitespace().collect::<String>());
    let more = (theme.more > 0).then(|| view! { <p class="hint">{(words.more)(theme.more)}</p> });
    view! {
        {table(text, columns, (&id, (words.theme)(&theme.title), words.heading), words.became, rows.into_any())}
        {more}
    }
    .into_any()
}

fn headed(text: &'static Text, held: &[bool], heading: &Heading) -> impl IntoView + use<> {
    let words = &text.compare;
    let cells = held.iter().zip(&heading.votes).map(|(held, votes)| match (held, votes) {
        (_, Some(votes)) => view! { <td class="num">{(text.common.votes)(*votes)}</td> },
        (true, None) => view! { <td class="num">{words.unsaid.to_owned()}</td> },
        (false, None) => view! { <td class="num">{words.no_theme.to_owned()}</td> },
    });
    let chip = match heading.change {
        Change::Stays => "chip",
        Change::New => "chip chip--ink",
        Change::Gone => "chip compare__gone",
    };
    view! {
        <tr>
            <th scope="row">{heading.title.clone()}</th>
            {cells.collect_view()}
            <td class="compare__last"><span class=chip>{(words.changes)(heading.change)}</span></td>
        </tr>
    }
}

fn counted(
    text: &'static Text,
    columns: &[Column],
    (id, caption, head): (&str, &str, &'static str),
    rows: &[(String, &Vec<usize>)],
) -> impl IntoView + use<> {
    let words = &text.compare;
    let rows = rows.iter().map(|(name, counts)| {
        let cells = counts.iter().map(|count| view! { <td class="num">{(words.cards)(*count)}</td> }).collect_view();
        view! { <tr><th scope="row">{name.clone()}</th>{cells}<td class="compare__last">{change(text, counts)}</td></tr> }
    });
    table(text, columns, (id, caption.to_owned(), head), words.change, rows.collect_view().into_any())
}

fn role_name(text: &Text, row: &Row<catalog::RoleId>) -> String {
    catalog::role(row.of).map_or(row.of.as_str(), |role| role.plain.of(text.lang)).to_owned()
}

fn field_name(text: &Text, row: &Row<Option<String>>) -> String {
    let Some(id) = &row.of else { return text.compare.open.to_owned() };
    catalog::field(id).map_or(id.as_str(), |field| field.label.of(text.lang)).to_owned()
}

fn style_name(text: &Text, row: &Row<Option<String>>) -> String {
    let Some(id) = &row.of else { return text.compare.open.to_owned() };
    catalog::label(catalog::work_times(), id, text.lang).to_owned()
}

/// Who spoke for the first time, and who no longer does.
fn spoken(text: &'static Text, found: &Comparison) -> impl IntoView + use<> {
    let words = &text.compare;
    let row = |title: String, codes: &[String]| {
        let names = if codes.is_empty() { words.nobody.to_owned() } else { places(text, codes) };
        view! { <div><dt>{title}</dt><dd>{names}</dd></div> }
    };
    view! {
        <section class="stack stack--2" aria-labelledby="compare-places">
            <div class="section-head section-head--thin"><h2 id="compare-places">{words.places}</h2></div>
            <dl class="kv kv--even">
                {row((words.first)(found.first.len()), &found.first)}
                {row((words.no_longer)(found.no_longer.len()), &found.no_longer)}
            </dl>
            <p class="hint">{words.places_note}</p>
        </section>
    }
}

fn survey(text: &'static Text, columns: &[Column], asked: &[Asked]) -> impl IntoView + use<> {
    let words = &text.compare;
    let rows = asked.iter().map(|asked| {
        let cells = asked.means.iter().map(|mean| {
            let said = mean.map(|mean| (words.mean)(&tenth(mean.tenths()), mean.people));
            view! { <td class="num">{said.unwrap_or_else(|| words.unasked.to_owned())}</td> }
        });
        let last = match asked.means.as_slice() {
            [.., Some(before), Some(now)] => {
                signed(text, i64::from(now.tenths()) - i64::from(before.tenths()), |tenths| tenth(small(tenths)))
            }
            _ => words.unasked.to_owned(),
        };
        view! { <tr><th scope="row">{asked.text.clone()}</th>{cells.collect_view()}<td class="compare__last">{last}</td></tr> }
    });
    let head = ("compare-survey", words.survey.to_owned(), words.question);
    table(text, columns, head, words.change, rows.collect_view().into_any())
}

/// The change from the last but one to the last.
fn change(text: &Text, counts: &[usize]) -> String {
    let [.., before, now] = counts else { return String::new() };
    let whole = |count: &usize| i64::try_from(*count).unwrap_or(i64::MAX);
    signed(text, whole(now) - whole(before), |count| count.to_string())
}

fn signed(text: &Text, by: i64, said: fn(usize) -> String) -> String {
    let size = said(usize::try_from(by.unsigned_abs()).unwrap_or(usize::MAX));
    match by.signum() {
        1 => format!("+{size}"),
        -1 => format!("−{size}"),
        _ => text.compare.same.to_owned(),
    }
}
