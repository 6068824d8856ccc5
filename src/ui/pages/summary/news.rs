//! What the tables say by now and a written summary doesn't. Each is a person's decision; no word changes by itself.

use leptos::prelude::*;

use super::writing::{Writing, field, look_at};
use crate::app::app;
use crate::domain::forum::{Bullet, OpinionNews};
use crate::ui::parts::{Glyph, Icon};

/// The differences; nothing where there are none.
#[component]
pub fn News(writing: Writing) -> impl IntoView {
    let app = app();
    let text = &app.text().opinions;
    let news = Memo::new(move |_| writing.news());
    let there = Memo::new(move |_| news.with(|news| *news != OpinionNews::default()));
    // Unfolded stays unfolded while rows move in and out of it.
    let open = RwSignal::new(false);
    view! {
        <Show when=move || there.get()>
            <section class="stack stack--3 opinions__news" aria-labelledby="news">
                <div class="section-head section-head--thin"><h2 id="news" tabindex="-1">{text.news}</h2></div>
                <div role="status" class="stack stack--2">
                    {move || news.with(|news| (!news.fresh.is_empty()).then(|| view! {
                        <h3 class="opinions__found"><Glyph icon=Icon::Info/>{(text.fresh)(news.fresh.len())}</h3>
                    }))}
                </div>
                {move || news.with(|news| (!news.fresh.is_empty()).then(|| {
                    let rows = news.fresh.iter().map(|(theme, cluster)| row(writing, *theme, cluster.clone(), true));
                    view! { <ul class="opinions__clusters">{rows.collect_view()}</ul> }
                }))}
                {move || news.with(|news| (!news.gone.is_empty()).then(|| {
                    let rows = news.gone.iter().map(|(place, heading)| {
                        let to = field(*place);
                        view! {
                            <li><p>{(text.gone_this)(heading)}</p>
                            <button type="button" class="btn btn--quiet btn--sm" on:click=move |_| look_at(&to)>
                                <Glyph icon=Icon::ArrowDown/>{(text.bullet)(place.theme + 1, place.at + 1)}
                            </button></li>
                        }
                    });
                    view! {
                        <h3 class="opinions__found"><Glyph icon=Icon::Info/>{(text.gone)(news.gone.len())}</h3>
                        <ul class="opinions__clusters">{rows.collect_view()}</ul>
                    }
                }))}
                {move || news.with(|news| (!news.recounted.is_empty()).then(|| view! {
                    <h3 class="opinions__found"><Glyph icon=Icon::Info/>{(text.recounted)(news.recounted.len())}</h3>
                    <div><button type="button" class="btn btn--sm" on:click=move |_| writing.recount()>
                        <Glyph icon=Icon::Check/>{text.recount}
                    </button></div>
                }))}
                {move || news.with(|news| (!news.left_out.is_empty()).then(|| {
                    let rows = news.left_out.iter().map(|(theme, cluster)| row(writing, *theme, cluster.clone(), false));
                    view! {
                        <details prop:open=move || open.get() on:toggle=move |event| open.set(is_open(&event))>
                            <summary>{(text.left_out)(news.left_out.len())}</summary>
                            <ul class="opinions__clusters">{rows.collect_view()}</ul>
                        </details>
                    }
                }))}
            </section>
        </Show>
    }
}

/// Whether a fold that just moved is open.
fn is_open(event: &leptos::ev::Event) -> bool {
    event_target::<leptos::web_sys::Element>(event).has_attribute("open")
}

/// A cluster that can be taken in; one that is new can be left out as well.
fn row(writing: Writing, theme: usize, cluster: Bullet, is_new: bool) -> impl IntoView {
    let text = writing.app.text();
    let words = &text.opinions;
    let heading = cluster.text.clone();
    let names = untrack(|| {
        writing.forum(|forum| {
            let groups: Vec<&str> = cluster.groups.iter().map(|id| forum.group_name(id)).collect();
            (text.desk.said_by)(&groups)
        })
    });
    let votes = (text.common.votes)(cluster.votes);
    let (take_name, leave_name) = ((words.take_in_this)(&heading), (words.leave_out_this)(&heading));
    let take = move |_| {
        let mut place = None;
        writing.move_things(|opinions| place = opinions.take_in(theme, &cluster));
        if let Some(place) = place {
            look_at(&field(place));
        }
    };
    let shown = heading.clone();
    let leave = is_new.then(|| {
        let heading = heading.clone();
        view! {
            <button type="button" class="btn btn--quiet btn--sm" aria-label=leave_name on:click=move |_| {
                writing.change(|opinions| opinions.leave_out(&heading));
                look_at("news");
            }>{words.leave_out}</button>
        }
    });
    view! {
        <li>
            <div class="stack stack--1">
                <p>{shown}</p>
                <p class="row">
                    <span class="chip">{(words.theme)(theme + 1)}</span>
                    <span class="chip">{names}</span>
                    <span class="chip">{votes}</span>
                </p>
            </div>
            <div class="rows__tools">
                <button type="button" class="btn btn--sm" aria-label=take_name on:click=take><Glyph icon=Icon::Plus/>{words.take_in}</button>
                {leave}
            </div>
        </li>
    }
}
