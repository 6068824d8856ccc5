//! All tables side by side: who handed in, what was said, which needs. It follows every file that is taken in.
//!
//! Everything shown is a view of the records; nothing here changes one.

mod clusters;
mod maps;
mod needs;
mod status;

use leptos::prelude::*;

use self::clusters::Clusters;
use self::maps::{HeatTable, StyleTable};
use self::needs::Needs;
pub use self::needs::short;
use self::status::Status;
use super::desk::{ForumNav, day};
use super::gone::Gone;
use super::summary::bullets;
use crate::app::app;
use crate::domain::forum::{Forum, Plenary, Summary};
use crate::domain::id::Id;
use crate::route::Route;
use crate::ui::parts::{AppBar, Glyph, Icon};

/// Bullets a theme in the preview.
const PREVIEW: usize = 3;

/// The plan and the board made from it.
pub type View = Memo<Option<(Forum, Plenary)>>;

/// The plenary of a forum, as a view that follows the records.
pub fn view_of(forum: Id) -> View {
    let app = app();
    Memo::new(move |_| {
        app.records.with(|records| {
            let (_, plan) = records.forum(forum)?;
            Some((plan.clone(), Plenary::of(records, forum, plan, &app.me())))
        })
    })
}

/// The plenary board.
#[component]
pub fn PlenaryPage(forum: Id) -> impl IntoView {
    let view = view_of(forum);
    let known = Memo::new(move |_| view.with(Option::is_some));
    move || {
        if known.get() { view! { <Plenaries id=forum view=view/> }.into_any() } else { view! { <Gone/> }.into_any() }
    }
}

#[component]
fn Plenaries(id: Id, view: View) -> impl IntoView {
    let app = app();
    let text = &app.text().desk;
    let title = move || view.with(|view| view.as_ref().map(|(forum, _)| forum.title.clone()).unwrap_or_default());
    let date = move || view.with(|view| view.as_ref().map(|(forum, _)| day(app.text(), &forum.date)));
    let nobody =
        Memo::new(move |_| view.with(|view| view.as_ref().is_none_or(|(_, plenary)| plenary.handed_in.is_empty())));
    view! {
        <div class="page page--desk">
            <header><AppBar place=Signal::derive(title) more=Signal::derive(date)><ForumNav forum=id here=Route::Plenary(id)/></AppBar></header>
            <main id="main" class="plenary" tabindex="-1">
                <Status view=view/>
                <div class="plenary__mid stack stack--5">
                    {move || nobody.get().then(|| view! {
                        <div class="empty">
                            <h2>{(text.arrived)(0, 1)}</h2>
                            <p>{text.none_todo}</p>
                            <a class="btn btn--solid" href=Route::Open.to_string()><Glyph icon=Icon::Folder/>{text.add_files}</a>
                        </div>
                    })}
                    <Clusters view=view/>
                    <div class="plenary__maps"><HeatTable view=view/> <StyleTable view=view/></div>
                    <Needs id=id view=view/>
                </div>
                <section class="plenary__right stack stack--3" aria-labelledby="sum">
                    <div class="section-head"><h2 id="sum">{text.summary_short}</h2></div>
                    {move || {
                        let summary = view.with(|view| {
                            view.as_ref().map(|(forum, plenary)| (forum.clone(), Summary::of(plenary, forum, PREVIEW)))
                        });
                        summary.map(|(forum, summary)| if summary.themes.is_empty() {
                            view! { <p class="muted">{text.summary_empty_todo}</p> }.into_any()
                        } else {
                            view! { <div class="summary">{bullets(app.text(), &forum, &summary)}</div> }.into_any()
                        })
                    }}
                    <div><a class="btn btn--sm" href=Route::Summary(id).to_string()><Glyph icon=Icon::Edit/>{text.to_summary}</a></div>
                </section>
            </main>
        </div>
    }
}
