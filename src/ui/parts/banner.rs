//! A banner: what happened, in a shape and words.

use leptos::prelude::*;

use super::{Glyph, Icon};

/// What kind of news.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// It worked.
    Ok,
    /// Good to know.
    Info,
    /// Please look.
    Warn,
    /// It failed.
    Error,
}

/// A banner with a title, and anything below it.
#[component]
pub fn Banner(
    tone: Tone,
    #[prop(into)] title: String,
    #[prop(optional, into)] id: Option<String>,
    children: Children,
) -> impl IntoView {
    let (class, icon) = match tone {
        Tone::Ok => ("banner banner--ok", Icon::CheckCircle),
        Tone::Info => ("banner banner--info", Icon::Info),
        Tone::Warn => ("banner banner--warn", Icon::Warn),
        Tone::Error => ("banner banner--error", Icon::Error),
    };
    view! {
        <div class=class id=id role=if tone == Tone::Error { "alert" } else { "status" }>
            <Glyph icon=icon/>
            <p class="banner__title">{title}</p>
            <div class="banner__body">{children()}</div>
        </div>
    }
}
