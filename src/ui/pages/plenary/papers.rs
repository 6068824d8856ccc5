//! What leaves the plenary as tables, and its print. The files hold no time of writing: same records, same bytes.

use leptos::prelude::*;

use super::shown::{Shown, View};
use crate::app::{App, Notice, app};
use crate::domain::forum::{Cell, Forum, Plenary, csv};
use crate::domain::id::Id;
use crate::text::Text;
use crate::ui::parts::{Glyph, Icon};

/// The buttons.
#[component]
pub fn Papers(shown: Shown) -> impl IntoView {
    let app = app();
    let text = app.text();
    let [notes, clusters, survey] = text.plenary.saves;
    let id = shown.id;
    let asked = shown.memo_all(|forum, plenary| !forum.survey.is_empty() || plenary.tally.people > 0);
    let button = move |label: &'static str, name: &'static str, rows: Rows| {
        let go = move |_| save(app, id, shown.whole, name, rows);
        view! { <button type="button" class="btn" on:click=go><Glyph icon=Icon::Download/>{label}</button> }
    };
    view! {
        <section class="stack stack--3" aria-labelledby="papers">
            <div class="section-head"><h2 id="papers">{text.plenary.save}</h2></div>
            <div class="row">
                {button(text.desk.csv, "needs-table", need_table)}
                {button(clusters, "clusters", cluster_table)}
                {button(notes, "notes", note_table)}
                <Show when=move || asked.get()>{button(survey, "survey", survey_table)}</Show>
            </div>
            <p class="hint">{text.desk.csv_hint} " " {text.plenary.save_hint}</p>
        </section>
    }
}

/// Makes a table of a plenary, its heads first.
type Rows = fn(&Text, &Forum, &Plenary) -> Vec<Vec<Cell>>;

fn under<const N: usize>(heads: [&str; N], rows: Vec<[Cell; N]>) -> Vec<Vec<Cell>> {
    std::iter::once(heads.map(str::to_owned)).chain(rows).map(Vec::from).collect()
}

fn need_table(text: &Text, forum: &Forum, plenary: &Plenary) -> Vec<Vec<Cell>> {
    under(text.desk.csv_heads, plenary.need_rows(forum, text.lang))
}

fn cluster_table(text: &Text, forum: &Forum, plenary: &Plenary) -> Vec<Vec<Cell>> {
    under(text.plenary.cluster_heads, plenary.cluster_rows(forum, text.lang))
}

fn note_table(text: &Text, forum: &Forum, plenary: &Plenary) -> Vec<Vec<Cell>> {
    under(text.plenary.note_heads, plenary.note_rows(forum, text.lang))
}

fn survey_table(text: &Text, _: &Forum, plenary: &Plenary) -> Vec<Vec<Cell>> {
    under(text.plenary.survey_heads, plenary.tally.rows(text.lang))
}

/// Saves the survey's table.
pub fn save_survey(app: App, id: Id, view: View) {
    save(app, id, view, "survey", survey_table);
}

fn save(app: App, id: Id, view: View, name: &str, rows: Rows) {
    let text = app.text();
    let lines = view.with_untracked(|view| view.as_ref().map(|(forum, plenary)| rows(text, forum, plenary)));
    let name = format!("yoriai-{name}_{}.csv", id.mark());
    app.save_report(&name, "text/csv;charset=utf-8", &csv(&lines.unwrap_or_default()));
    app.notice.set(Some(Notice::Done((text.desk.written)(&name))));
}
