//! The need cards of all groups as a table, and the same as a CSV file.
//!
//! The file holds no time, so the same records in the same language give the same bytes.

use leptos::prelude::*;

use super::View;
use super::maps::work_style;
use crate::app::{App, Notice, app};
use crate::catalog;
use crate::domain::forum::{Cell, Forum, Need, csv};
use crate::domain::id::Id;
use crate::text::Text;
use crate::ui::pages::desk::places;
use crate::ui::parts::{Glyph, Icon};

/// The need cards.
#[component]
pub fn Needs(id: Id, view: View) -> impl IntoView {
    let app = app();
    let text = &app.text().desk;
    let count = Memo::new(move |_| view.with(|view| view.as_ref().map_or(0, |(_, plenary)| plenary.needs.len())));
    let there = move || count.get() > 0;
    let rows = move || {
        view.with(|view| {
            view.as_ref().map(|(forum, plenary)| {
                let cards = plenary.needs.iter();
                cards.map(|(origin, _, need)| row(app.text(), forum, &origin.group, need)).collect_view()
            })
        })
    };
    let heads = move || text.need_heads.map(|head| view! { <th scope="col">{head}</th> }).into_iter().collect_view();
    view! {
        <div class="stack">
            <div class="section-head"><h2 id="needs">{move || (text.needs)(count.get())}</h2></div>
            <Show when=there fallback=move || view! { <p class="muted">{text.needs_empty}</p> }>
                <div class="table-wrap" tabindex="0" role="region" aria-labelledby="needs">
                    <table class="table table--dense needs-table">
                        <thead><tr>{heads}</tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
                <div class="row">
                    <button type="button" class="btn" on:click=move |_| save(app, id, view)>
                        <Glyph icon=Icon::Download/>{text.csv}
                    </button>
                    <p class="hint">{text.csv_hint}</p>
                </div>
            </Show>
        </div>
    }
}

fn row(text: &'static Text, forum: &Forum, group: &str, need: &Need) -> impl IntoView + use<> {
    let problem = if need.problem.is_empty() { text.desk.no_problem.to_owned() } else { need.problem.clone() };
    let roles = need.roles.iter().filter_map(|id| catalog::role(*id)).map(|role| role.plain.of(text.lang));
    let roles = roles.collect::<Vec<_>>().join(text.common.and);
    let level =
        need.level.and_then(|level| catalog::level(u8::try_from(level).ok()?)).map(|level| level.label.of(text.lang));
    let style = need.work_style.as_deref().map(|id| work_style(text, id));
    let involvement = [style, need.days_x10.map(text.common.days_a_month), need.months.map(text.common.months)];
    let involvement = involvement.into_iter().flatten().collect::<Vec<_>>().join(text.common.and);
    let (done, all) = need.filled();
    let open = (done < all).then(|| view! { " " <span class="chip chip--todo">{(text.desk.filled)(done, all)}</span> });
    let or_open = |words: String| if words.is_empty() { text.desk.open_answer.to_owned() } else { words };
    view! {
        <tr>
            <th scope="row">{problem} {open}</th>
            <td>{or_open(roles)}</td>
            <td>{level.unwrap_or(text.desk.open_answer)}</td>
            <td>{or_open(involvement)}</td>
            <td>{or_open(places(text, &need.municipalities))}</td>
            <td>{forum.group_name(group).to_owned()}</td>
        </tr>
    }
}

fn save(app: App, id: Id, view: View) {
    let text = &app.text().desk;
    let rows = view.with_untracked(|view| {
        view.as_ref().map(|(forum, plenary)| plenary.need_rows(forum, app.lang.get_untracked())).unwrap_or_default()
    });
    let mut lines: Vec<Vec<Cell>> = vec![text.csv_heads.map(str::to_owned).into()];
    lines.extend(rows.into_iter().map(Vec::from));
    let name = format!("yoriai-needs-table_{}.csv", short(id));
    app.save_report(&name, "text/csv;charset=utf-8", &csv(&lines));
    app.notice.set(Some(Notice::Done((text.written)(&name))));
}

/// The first eight digits of a forum's id, for file names.
pub fn short(id: Id) -> String {
    id.short().chars().take(8).collect()
}
