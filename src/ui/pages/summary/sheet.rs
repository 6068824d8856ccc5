//! The sheet in the published form, on the screen and on A4: themes, bullets, what participants said. No names, no votes.
//!
//! [`bullets`] is the short form beside the plenary, where groups and votes stand as chips.

use leptos::prelude::*;

use super::writing::{Origin, Writing};
use crate::app::app;
use crate::domain::forum::{Forum, Opinions};
use crate::text::Text;

/// The sheet.
#[component]
pub fn Sheet(writing: Writing, title: Signal<String>, date: Signal<Option<String>>) -> impl IntoView {
    let app = app();
    let text = app.text();
    // Only where the tables' files are can it be said how many there are.
    let foot = move || {
        writing.view.with(|view| {
            let (forum, plenary) = view.as_ref()?;
            let (here, all) = (plenary.arrived(forum), forum.groups.len());
            (here > 0).then(|| (text.desk.summary_foot)(here, all, plenary.totals.votes))
        })
    };
    let body = move || {
        let origins = matches!(writing.origin.get(), Origin::Theirs(_));
        writing.with(|opinions| writing.forum(|forum| Some(published(text, forum, opinions, origins).into_any())))
    };
    view! {
        <h2 class="opinions__sheet-head no-print" id="sheet">{text.opinions.sheet}</h2>
        <article class="print-sheet print-sheet--preview summary-sheet" aria-labelledby="sheet">
            <div class="print-sheet__head">
                <h2>{text.opinions.document.heading}</h2>
                <p class="print-sheet__meta"><span>{move || title.get()}</span><span>{move || date.get()}</span></p>
            </div>
            <div class="summary">{body}</div>
            {move || foot().map(|foot| view! { <p class="print-sheet__foot">{foot}</p> })}
        </article>
    }
}

/// The published parts. With `origins`, groups and votes stand beside the bullets on the screen.
fn published(text: &'static Text, forum: &Forum, opinions: &Opinions, origins: bool) -> impl IntoView + use<> {
    let themes = opinions.published().map(|(number, theme)| {
        let bullets = theme.bullets.iter().map(|bullet| {
            let names: Vec<&str> = bullet.groups.iter().map(|id| forum.group_name(id)).collect();
            let chips = (origins && !names.is_empty()).then(|| chips(text, &names, bullet.votes));
            view! { <li><p>{bullet.text.clone()}</p>{chips}</li> }
        });
        let bullets = bullets.collect_view();
        view! { <section><h3>{(text.opinions.document.theme)(number, Opinions::title(theme, forum, text.lang))}</h3><ul>{bullets}</ul></section> }
    });
    let themes = themes.collect_view();
    let said = (!opinions.impressions.is_empty()).then(|| {
        let rows = opinions.impressions.iter().map(|said| view! { <li><p>{said.clone()}</p></li> }).collect_view();
        view! { <section><h3>{text.opinions.document.impressions}</h3><ul>{rows}</ul></section> }
    });
    view! { {themes} {said} }
}

fn chips(text: &Text, names: &[&str], votes: u32) -> impl IntoView + use<> {
    let groups = (!names.is_empty()).then(|| view! { <span class="chip no-print">{(text.desk.said_by)(names)}</span> });
    view! { {groups} <span class="chip no-print">{(text.common.votes)(votes)}</span> }
}
