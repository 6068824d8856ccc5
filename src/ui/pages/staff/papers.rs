//! What leaves the page: one table for a spreadsheet, and the print. The same figures as on the screen, and none beside them.

use leptos::prelude::*;

use super::levels::{at_least, category, place};
use super::title;
use super::training::{item, training_name};
use crate::app::{Notice, app, print};
use crate::domain::forum::{Cell, csv};
use crate::domain::skill::cohort::{Cohort, Levels};
use crate::text::Text;
use crate::ui::pages::outcome::fits::role_names;
use crate::ui::parts::{Glyph, Icon};

/// The buttons.
pub fn papers(text: &'static Text, cohort: &Cohort) -> impl IntoView + use<> {
    let app = app();
    let words = &text.staff;
    let cohort = cohort.clone();
    let save = move |_| {
        let name = "yoriai-staff.csv";
        app.save_report(name, "text/csv;charset=utf-8", &csv(&rows(text, &cohort)));
        app.notice.set(Some(Notice::Done((text.desk.written)(name))));
    };
    view! {
        <section class="stack stack--3 no-print" aria-labelledby="papers">
            <div class="section-head section-head--thin"><h2 id="papers">{words.papers}</h2></div>
            <div class="row">
                <button type="button" class="btn" on:click=save><Glyph icon=Icon::Download/>{words.csv}</button>
                <button type="button" class="btn" on:click=move |_| print()><Glyph icon=Icon::Print/>{text.common.print}</button>
            </div>
            <p class="hint">{words.papers_help}</p>
        </section>
    }
}

/// Every figure of the screen, its heads first.
fn rows(text: &'static Text, cohort: &Cohort) -> Vec<Vec<Cell>> {
    let words = &text.staff;
    let standard = title(text, cohort);
    let [categories, items, roles, gaps, plan] = words.csv_parts;
    let mut rows = vec![words.csv_heads.map(str::to_owned).to_vec()];
    let mut row = |part: &str, what: String, by: &str, level: String, people: String| {
        rows.push(vec![standard.clone(), part.to_owned(), what, by.to_owned(), level, people]);
    };
    let Some(breakdown) = &cohort.breakdown else { return rows };
    let mut levels = |part: &str, what: String, levels: &Levels| {
        let three = [&levels.claimed, &levels.evidenced, &levels.confirmed];
        for (runs, by) in three.into_iter().zip(words.rows) {
            for run in runs {
                let level = if run.first == run.last {
                    place(text, run.first)
                } else {
                    (words.together)(&place(text, run.first), &place(text, run.last))
                };
                row(part, what.clone(), by, level, run.people.to_string());
            }
        }
    };
    for spread in &breakdown.categories {
        levels(categories, category(text, spread), &spread.levels);
        for (id, held) in &spread.items {
            levels(items, item(text, &cohort.standard, id), held);
        }
    }
    for reach in breakdown.roles.iter().filter(|reach| reach.aiming.people() > 0) {
        for (counts, by) in [reach.claimed, reach.evidenced].into_iter().zip(words.rows) {
            for (count, class) in counts.into_iter().zip(words.classes) {
                row(roles, role_names(text, reach.role).1.to_owned(), by, class.to_owned(), at_least(text, count));
            }
        }
    }
    let [claimed, ..] = words.rows;
    for gap in &breakdown.gaps {
        row(gaps, item(text, &cohort.standard, &gap.item), claimed, String::new(), at_least(text, gap.people));
    }
    for part in &breakdown.plan {
        let length = (words.minutes)(part.training.minutes);
        row(plan, training_name(text, part), claimed, length, at_least(text, part.people));
    }
    rows
}
