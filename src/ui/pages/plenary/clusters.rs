//! Per theme the groups' clusters side by side, most votes first, each with where it comes from and its notes.
//!
//! Nothing is merged here: what a group wrote stands as the group wrote it.

use leptos::prelude::*;

use super::View;
use crate::app::app;
use crate::catalog;
use crate::domain::forum::{Forum, Theme, Voice};
use crate::text::Text;
use crate::ui::pages::desk::places;

/// All themes.
#[component]
pub fn Clusters(view: View) -> impl IntoView {
    let app = app();
    move || {
        view.with(|view| {
            view.as_ref().map(|(forum, plenary)| {
                let themes = forum.themes.iter().zip(&plenary.themes).enumerate();
                themes.map(|(at, (row, voices))| theme(app.text(), forum, at + 1, row, voices)).collect_view()
            })
        })
    }
}

fn theme(text: &'static Text, forum: &Forum, number: usize, theme: &Theme, voices: &[Voice]) -> impl IntoView + use<> {
    let id = format!("theme-{}", theme.id);
    let heading = id.clone();
    let hint = (!voices.is_empty()).then(|| view! { <p class="hint">{(text.desk.clusters)(voices.len())}</p> });
    let body = if voices.is_empty() {
        view! { <p class="muted">{text.desk.theme_empty}</p> }.into_any()
    } else {
        view! { <div class="cols">{columns(text, forum, voices)}</div> }.into_any()
    };
    view! {
        <section class="stack" aria-labelledby=id>
            <div class="section-head"><h2 id=heading>{(text.desk.theme_head)(number, &theme.title)}</h2>{hint}</div>
            {body}
        </section>
    }
}

/// One column a group, in the kit's order; voices of no known group come last.
fn columns(text: &'static Text, forum: &Forum, voices: &[Voice]) -> impl IntoView + use<> {
    let known = forum.groups.iter().map(|group| {
        let own = voices.iter().filter(|voice| voice.origin.group == group.id);
        column(text, &group.name, own.collect())
    });
    let strangers = voices.iter().filter(|voice| forum.groups.iter().all(|group| group.id != voice.origin.group));
    let strangers = column(text, text.desk.group_unknown, strangers.collect());
    (known.collect_view(), strangers)
}

fn column(text: &'static Text, group: &str, voices: Vec<&Voice>) -> Option<impl IntoView + use<>> {
    let group = group.to_owned();
    let items = voices.iter().map(|voice| item(text, voice)).collect_view();
    (!voices.is_empty()).then(|| view! { <section class="col"><h3>{group}</h3><ul>{items}</ul></section> })
}

fn item(text: &'static Text, voice: &Voice) -> impl IntoView + use<> {
    let count = voice.bound.notes.len();
    let said_by =
        (!voice.municipalities.is_empty()).then(|| view! { <small>{places(text, &voice.municipalities)}</small> });
    let notes = voice.bound.notes.iter().map(|(_, note)| {
        let from = note.from.as_deref().map(|code| catalog::municipality_name(code).to_owned());
        view! { <li>{note.text.clone()} {from.map(|from| view! { " " <small>{from}</small> })}</li> }
    });
    let notes = (count > 0).then(|| {
        view! {
            <details>
                <summary>{(text.desk.show_notes)(count)}</summary>
                <ul class="col__notes">{notes.collect_view()}</ul>
            </details>
        }
    });
    view! {
        <li>
            <p>{voice.bound.cluster.title.clone()}</p>
            <span><b>{(text.common.votes)(voice.bound.votes)}</b></span>
            {said_by}
            {notes}
        </li>
    }
}
