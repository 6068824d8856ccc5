//! 意見の概要 in the published form: theme by theme, the headings with the most votes.
//!
//! Groups and votes stand beside the bullets on the screen only; neither the document nor the paper has them.

use leptos::prelude::*;

use super::desk::{ForumNav, day};
use super::gone::Gone;
use super::plenary::{View, short, view_of};
use crate::app::{App, Notice, Outgoing, app, print};
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::forum::{Forum, Opinion, OpinionTheme, Opinions, Summary, markdown};
use crate::domain::id::Id;
use crate::route::Route;
use crate::text::Text;
use crate::ui::parts::{AppBar, Glyph, HandOut, Icon, Pick, Radios};

/// How many bullets a theme may be cut to; beyond these, all.
const CUTS: [usize; 2] = [3, 5];

/// The summary of a forum.
#[component]
pub fn SummaryPage(forum: Id) -> impl IntoView {
    let view = view_of(forum);
    let known = Memo::new(move |_| view.with(Option::is_some));
    move || if known.get() { view! { <Sheet id=forum view=view/> }.into_any() } else { view! { <Gone/> }.into_any() }
}

#[component]
fn Sheet(id: Id, view: View) -> impl IntoView {
    let app = app();
    let text = &app.text().desk;
    let most = RwSignal::new(CUTS.first().copied());
    let summary = Memo::new(move |_| {
        view.with(|view| {
            view.as_ref().map(|(forum, plenary)| Summary::of(plenary, forum, most.get().unwrap_or(usize::MAX)))
        })
        .unwrap_or_default()
    });
    let empty = Memo::new(move |_| summary.with(|summary| summary.themes.is_empty()));
    let title = move || view.with(|view| view.as_ref().map(|(forum, _)| forum.title.clone()).unwrap_or_default());
    let date = move || view.with(|view| view.as_ref().map(|(forum, _)| day(app.text(), &forum.date)));
    let finding = move || {
        summary.with(|summary| {
            let bullets = summary.themes.iter().map(|theme| theme.bullets.len()).sum();
            if bullets == 0 {
                text.summary_empty.to_owned()
            } else {
                (text.summary_found)(summary.themes.len(), bullets)
            }
        })
    };
    view! {
        <div class="page page--desk">
            <header><AppBar place=Signal::derive(title) more=Signal::derive(date)><ForumNav forum=id here=Route::Summary(id)/></AppBar></header>
            <main id="main" class="wrap summary-page" tabindex="-1">
                <div class="stack stack--2">
                    <h1 class="h-lg">{finding}</h1>
                    <p class="muted">{move || if empty.get() { text.summary_empty_todo } else { text.summary_text }}</p>
                </div>
                <Show when=move || !empty.get() fallback=move || view! {
                    <div><a class="btn btn--solid" href=Route::Open.to_string()><Glyph icon=Icon::Folder/>{text.add_files}</a></div>
                }>
                    <Most most=most/>
                    <div class="row">
                        <button type="button" class="btn btn--solid" on:click=move |_| save(app, id, view, &summary.get_untracked())>
                            <Glyph icon=Icon::Download/>{text.markdown}
                        </button>
                        <button type="button" class="btn" on:click=move |_| print()><Glyph icon=Icon::Print/>{app.text().common.print}</button>
                        <p class="hint">{text.markdown_hint}</p>
                    </div>
                    <article class="print-sheet print-sheet--preview summary-sheet">
                        <div class="print-sheet__head">
                            <h2>{text.summary}</h2>
                            <p class="print-sheet__meta"><span>{title}</span><span>{date}</span></p>
                        </div>
                        <div class="summary">{move || view.with(|view| {
                            view.as_ref().map(|(forum, _)| summary.with(|summary| bullets(app.text(), forum, summary)))
                        })}</div>
                        <p class="print-sheet__foot">{move || view.with(|view| view.as_ref().map(|(forum, plenary)| {
                            let all = forum.groups.len();
                            (text.summary_foot)(all.saturating_sub(plenary.missing.len()), all, plenary.totals.votes)
                        }))}</p>
                    </article>
                    <Outcome id=id view=view summary=summary/>
                </Show>
            </main>
        </div>
    }
}

/// The summary as a signed file: written down as it stands on the screen, then handed out.
#[component]
fn Outcome(id: Id, view: View, summary: Memo<Summary>) -> impl IntoView {
    let app = app();
    let text = &app.text().desk;
    let shown = Memo::new(move |_| summary.with(|summary| opinions(id, summary)));
    let written = Memo::new(move |_| written(app, id));
    let same = Memo::new(move |_| {
        written.with(|written| shown.with(|shown| written.as_ref().is_some_and(|(_, held)| held == shown)))
    });
    let old = Memo::new(move |_| written.with(Option::is_some) && !same.get());
    let make = move |_| {
        let body = Body::Opinions(shown.get_untracked());
        app.record(match written.with_untracked(|written| written.as_ref().map(|(record, _)| *record)) {
            Some(record) => Command::Revise(record, body),
            None => Command::Create(body),
        });
    };
    let from = Signal::derive(move || {
        view.with(|view| view.as_ref().map(|(forum, _)| forum.title.clone()).unwrap_or_default())
    });
    let body = move || {
        if same.get() {
            return view! { <HandOut outgoing=Outgoing::Result(id) from=from/> }.into_any();
        }
        let [differs, again] = text.result_old;
        let (hint, button) = if old.get() { (Some(differs), again) } else { (None, text.result_make) };
        view! {
            {hint.map(|hint| view! { <p>{hint}</p> })}
            <div><button type="button" class="btn" on:click=make><Glyph icon=Icon::Sheet/>{button}</button></div>
        }
        .into_any()
    };
    view! {
        <section class="stack stack--3" aria-labelledby="outcome">
            <div class="section-head"><h2 id="outcome">{text.result}</h2></div>
            <p>{text.result_text}</p>
            {body}
        </section>
    }
}

/// The summary as a record.
fn opinions(forum: Id, summary: &Summary) -> Opinions {
    let themes = summary.themes.iter().map(|theme| OpinionTheme {
        title: theme.title.clone(),
        bullets: theme
            .bullets
            .iter()
            .map(|bullet| Opinion { text: bullet.text.clone(), groups: bullet.groups.clone(), votes: bullet.votes })
            .collect(),
    });
    Opinions { forum, themes: themes.collect() }
}

/// The summary that this device wrote down before, with its record id.
fn written(app: App, forum: Id) -> Option<(Id, Opinions)> {
    let me = app.me();
    app.records.with(|records| {
        records.written_by(&me).find_map(|record| match record.body() {
            Some(Body::Opinions(held)) if held.forum == forum => Some((record.id, held.clone())),
            _ => None,
        })
    })
}

/// How many bullets a theme.
#[component]
fn Most(most: RwSignal<Option<usize>>) -> impl IntoView {
    let app = app();
    let picks = Signal::derive(move || {
        let text = &app.text().desk;
        let cuts = CUTS.iter().map(|count| Pick {
            value: count.to_string(),
            label: (text.most_of)(*count),
            ..Pick::default()
        });
        cuts.chain([Pick { value: "all".into(), label: text.most_all.into(), ..Pick::default() }]).collect::<Vec<_>>()
    });
    let chosen = Signal::derive(move || Some(most.get().map_or("all".to_owned(), |count| count.to_string())));
    view! {
        <Radios name="most" legend=app.text().desk.most picks=picks chosen=chosen inline=true
            on_change=move |value: String| most.set(value.parse().ok())/>
    }
}

/// Every theme with its bullets; groups and votes as chips that are not printed.
pub fn bullets(text: &'static Text, forum: &Forum, summary: &Summary) -> impl IntoView + use<> {
    let themes = summary.themes.iter().map(|theme| {
        let bullets = theme.bullets.iter().map(|bullet| {
            let groups: Vec<&str> = bullet.groups.iter().map(|id| forum.group_name(id)).collect();
            let groups = (!groups.is_empty()).then(|| view! { <span class="chip no-print">{(text.desk.said_by)(&groups)}</span> });
            view! {
                <li><p>{bullet.text.clone()}</p>{groups}<span class="chip no-print">{(text.common.votes)(bullet.votes)}</span></li>
            }
        });
        let bullets = bullets.collect_view();
        view! { <section><h3>{heading(text, forum, &theme.title)}</h3><ul>{bullets}</ul></section> }
    });
    themes.collect_view()
}

/// 「＜テーマ2＞…について」, numbered as in the kit although themes without a voice are left out.
fn heading(text: &Text, forum: &Forum, title: &str) -> String {
    let number = forum.themes.iter().position(|theme| theme.title == title).map_or(1, |at| at + 1);
    (text.desk.summary_theme)(number, title)
}

fn save(app: App, id: Id, view: View, summary: &Summary) {
    let text = app.text();
    let document = view.with_untracked(|view| {
        view.as_ref().map(|(forum, _)| markdown(text.desk.summary, summary, |_, title| heading(text, forum, title)))
    });
    let name = format!("yoriai-summary_{}.md", short(id));
    app.save_report(&name, "text/markdown;charset=utf-8", &document.unwrap_or_default());
    app.notice.set(Some(Notice::Done((text.desk.written)(&name))));
}
