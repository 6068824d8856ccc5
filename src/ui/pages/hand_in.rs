//! Handing in: what is inside, signed, saved; later changes replace it.

mod preview;

use leptos::prelude::*;

use self::preview::Preview;
use super::board::TableBar;
use super::gone::of_forum;
use crate::app::{App, Outgoing, app, local};
use crate::domain::forum::Forum;
use crate::domain::id::Id;
use crate::route::Route;
use crate::ui::parts::{Banner, Glyph, HandOut, Icon, Paged, Tone};

/// The hand-in screen of a table.
#[component]
pub fn HandInPage(forum: Id) -> impl IntoView {
    of_forum(forum, move |plan| Some(hand_in(app(), forum, plan).into_any()))
}

fn hand_in(app: App, forum: Id, plan: Forum) -> impl IntoView {
    let text = &app.text().table;
    let me = app.me();
    let inside = StoredValue::new(plan.clone());
    let group =
        Memo::new(move |_| app.records.with(|records| records.attendance(forum, &me).map(|here| here.group.clone())));
    let from = Signal::derive(move || {
        let group = group.get();
        inside.with_value(|plan| {
            format!("{}　{}", plan.title, group.as_deref().map(|group| plan.group_name(group)).unwrap_or_default())
        })
    });
    let contents = Memo::new(move |_| app.contents(Outgoing::Needs(forum)));
    let empty = Memo::new(move |_| contents.with(Vec::is_empty));
    // A newer kit may have dropped the group that this tablet said: the facilitator would have to guess.
    let lost_group = move || {
        let agenda = &app.text().agenda;
        let lost = group.get().filter(|group| inside.with_value(|plan| !plan.has_group(group)));
        lost.map(|group| {
            view! {
                <Banner tone=Tone::Warn title=(agenda.join_gone)(&group)>
                    <p>{agenda.join_gone_todo}</p>
                    <a class="btn btn--sm" href=Route::Join(forum).to_string()>{app.text().table.change_join}</a>
                </Banner>
            }
        })
    };
    let to_board = move || {
        let first = inside.with_value(|plan| plan.themes.first().map(|theme| theme.id.clone()));
        first.map(|theme| view! { <a class="btn" href=Route::Board(forum, theme).to_string()>{text.start}</a> })
    };
    view! {
        <div class="page">
            <header><TableBar forum=forum plan=plan current=Route::HandIn(forum)/></header>
            <main id="main" class="wrap wrap--narrow handin stack stack--5" tabindex="-1">
                <div class="stack stack--2">
                    <h1 class="h-lg">{text.hand_in}</h1>
                    <p class="muted">{text.hand_in_text}</p>
                </div>
                {lost_group}
                <Show when=move || !empty.get() fallback=move || view! {
                    <div class="empty"><p>{text.hand_in_empty}</p>{to_board()}</div>
                }>
                    <Preview forum=forum plan=inside.get_value() contents=contents/>
                    <HandOut outgoing=Outgoing::Needs(forum) from=from/>
                    <p class="hint">{text.hand_in_again}</p>
                </Show>
                <Acknowledged/>
            </main>
        </div>
    }
}

/// What others wrote about files of this device, the latest first.
#[component]
fn Acknowledged() -> impl IntoView {
    let app = app();
    let words = &app.text().kept;
    let heard = Memo::new(move |_| app.acknowledgements());
    let pages = Paged::new(Signal::derive(move || heard.with(Vec::len)));
    let row = move |at: usize| {
        let (at, line) = heard.with(|heard| heard.get(at).cloned())?;
        let at = local(at);
        let at = (app.text().dates.short)(at.month, at.day, at.hour, at.minute);
        let remarks: Vec<&str> = line.remarks.iter().filter_map(|remark| words.remark(remark)).collect();
        let remarks = (!remarks.is_empty()).then(|| remarks.join(app.text().common.and));
        Some(view! {
            <li>
                <Glyph icon=Icon::CheckCircle/>
                <p>{(words.acknowledgement)(line.sequence, line.records)} <span class="hint">{at} " " {remarks}</span></p>
            </li>
        })
    };
    view! {
        <Show when=move || heard.with(|heard| !heard.is_empty())>
            <section class="stack stack--2" aria-labelledby="acknowledged">
                <div class="section-head section-head--thin"><h2 id="acknowledged">{words.acknowledged}</h2></div>
                <ul class="acknowledged">{move || (0..pages.shown()).map(row).collect_view()}</ul>
                <div>{pages.more()}</div>
            </section>
        </Show>
    }
}
