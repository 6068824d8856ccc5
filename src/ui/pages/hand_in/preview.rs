//! What a table hands in, in words: who sat here, what was said per theme, the need cards, and what stays here.
//!
//! It shows the very records that are signed below, and says what is not among them.

use leptos::prelude::*;

use crate::app::{App, app};
use crate::domain::body::Body;
use crate::domain::forum::{Board, Forum, Need};
use crate::domain::id::Id;
use crate::domain::record::Record;
use crate::ui::parts::{Banner, Tone};

/// The content in words, and which hand-in it is.
#[component]
pub(super) fn Preview(forum: Id, plan: Forum, contents: Memo<Vec<Record>>) -> impl IntoView {
    let app = app();
    let text = &app.text().handing;
    let turn = move || {
        let (times, same) = contents.with(|contents| app.handed_in_before(forum, contents));
        match (times, same) {
            (0, _) => None,
            (_, true) => Some(view! { <p class="hint" role="status">{(text.unchanged)(times)}</p> }.into_any()),
            (_, false) => Some(
                view! { <Banner tone=Tone::Info title=(text.turn)(times + 1)><p>{text.replaces}</p></Banner> }
                    .into_any(),
            ),
        }
    };
    view! {
        {turn}
        <section class="stack stack--2" aria-labelledby="preview">
            <div class="section-head section-head--thin"><h2 id="preview">{text.inside}</h2></div>
            {move || words(app, forum, &plan)}
            {move || contents.with(|contents| others(app, contents))}
            <p class="hint">{text.left_out}</p>
        </section>
    }
}

fn words(app: App, forum: Id, plan: &Forum) -> impl IntoView + use<> {
    let (text, me) = (app.text(), app.me());
    app.records.with(|records| {
        let here = records.attendance(forum, &me).map_or_else(
            || text.handing.nobody.to_owned(),
            |here| (text.handing.here)(plan.group_name(&here.group), here.people, here.municipalities.len()),
        );
        let mut themes: Vec<AnyView> = plan
            .themes
            .iter()
            .enumerate()
            .map(|(at, theme)| {
                let name = (text.present.theme)(at + 1, theme.title(text.lang));
                said(app, name, &Board::of(records, &me, forum, &theme.id)).into_any()
            })
            .collect();
        // A newer kit may have dropped a theme: what was written for it goes along.
        for former in former(records.written_by(&me), forum, plan) {
            themes.push(said(app, text.handing.former.to_owned(), &Board::of(records, &me, forum, &former)).into_any());
        }
        let needs: Vec<Need> = records.needs(&me, forum).into_iter().map(|(_, _, need)| need).collect();
        view! {
            <p>{here}</p>
            <div class="handin__parts">{themes}{cards(app, needs)}</div>
        }
    })
}

/// What goes along besides: cards of personnel and finance, answers to the survey.
fn others(app: App, contents: &[Record]) -> impl IntoView + use<> {
    let count =
        |kind: &str| contents.iter().filter(|record| record.body().is_some_and(|body| body.kind() == kind)).count();
    let counts = ["condition", "feedback"].map(count);
    let rows = app.text().handing.others.into_iter().zip(counts).filter(|(_, count)| *count > 0);
    rows.map(|(words, count)| view! { <p>{words(count)}</p> }).collect_view()
}

/// Themes that something was written for and that the kit no longer has.
fn former<'a>(records: impl Iterator<Item = &'a Record>, forum: Id, plan: &Forum) -> Vec<String> {
    let mut former: Vec<String> = records
        .filter_map(|record| match record.body()? {
            Body::Note(note) if note.forum == forum => Some(note.theme.clone()),
            Body::Cluster(cluster) if cluster.forum == forum => Some(cluster.theme.clone()),
            _ => None,
        })
        .filter(|theme| !plan.themes.iter().any(|known| known.id == *theme))
        .collect();
    former.sort();
    former.dedup();
    former
}

/// A theme: its sums, and below them its headings.
fn said(app: App, name: String, board: &Board) -> impl IntoView + use<> {
    let (words, common) = (&app.text().handing, &app.text().common);
    if board.notes() == 0 && board.clusters.is_empty() {
        return view! { <p class="handin__part"><b>{name}</b><span>{words.none}</span></p> }.into_any();
    }
    let sums = (words.theme)(board.clusters.len(), board.notes());
    let rows = board.clusters.iter().map(|bound| {
        let count = (common.notes)(bound.notes.len());
        let votes = (bound.votes > 0).then(|| (common.votes)(bound.votes));
        view! { <li>{bound.cluster.title.clone()} <span class="hint">{count} "　" {votes}</span></li> }
    });
    let rows = rows.collect_view();
    let loose = (!board.tray.is_empty()).then(|| view! { <li>{(words.loose)(board.tray.len())}</li> });
    view! {
        <details class="handin__part">
            <summary><b>{name}</b><span>{sums}</span></summary>
            <ul>{rows}{loose}</ul>
        </details>
    }
    .into_any()
}

/// The need cards: how many are complete, and each with what is open.
fn cards(app: App, needs: Vec<Need>) -> impl IntoView {
    let text = app.text();
    let complete = needs.iter().filter(|need| need.is_complete()).count();
    let sums = (text.handing.needs)(needs.len(), complete);
    if needs.is_empty() {
        return view! { <p class="handin__part"><b>{text.present.needs}</b><span>{sums}</span></p> }.into_any();
    }
    let rows = needs.into_iter().map(|need| {
        let (done, all) = need.filled();
        let state = if need.is_complete() { text.need.complete.to_owned() } else { (text.need.filled)(done, all) };
        let problem = if need.problem.is_empty() { text.handing.no_problem.to_owned() } else { need.problem };
        view! { <li>{problem} <span class="hint">{state}</span></li> }
    });
    view! {
        <details class="handin__part">
            <summary><b>{text.present.needs}</b><span>{sums}</span></summary>
            <ul>{rows.collect_view()}</ul>
        </details>
    }
    .into_any()
}
