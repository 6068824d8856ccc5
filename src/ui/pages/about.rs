//! What this tool is, what a signature proves, and where the content comes from.

use leptos::prelude::*;

use crate::app::app;
use crate::catalog;
use crate::ui::parts::AppBar;

/// About.
#[component]
pub fn AboutPage() -> impl IntoView {
    let app = app();
    let sources = move || {
        let lang = app.text().lang;
        catalog::sources()
            .iter()
            .map(|source| {
                let date = source.date.map(|date| view! { <span class="muted">{date}</span> });
                view! { <li><b>{source.id}</b> " " {source.title.of(lang)} " " {date}</li> }
            })
            .collect_view()
    };
    view! {
        <div class="page">
            <header><AppBar place=app.text().home.about/></header>
            <main id="main" class="wrap wrap--narrow about stack stack--5" tabindex="-1">
                <h1 class="h-lg">{app.text().home.about}</h1>
                <div class="stack">
                    {move || app.text().home.about_text.map(|paragraph| view! { <p>{paragraph}</p> }).collect_view()}
                </div>
                <section class="stack stack--2" aria-labelledby="sources">
                    <div class="section-head"><h2 id="sources">{app.text().home.sources}</h2></div>
                    <ul class="list-rule small">{sources}</ul>
                </section>
                <p class="small muted">"yoriai " {env!("CARGO_PKG_VERSION")} " / " {catalog::STANDARD_VERSION}</p>
            </main>
        </div>
    }
}
