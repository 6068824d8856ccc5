//! Assessing oneself anew: a copy to change, and the old one to compare with.

use leptos::prelude::*;

use super::Own;
use crate::app::{app, focus, to_top};
use crate::ui::parts::{Glyph, Icon};

/// What happens, and the button that does it. The page then asks for the consent.
#[component]
pub fn Renew(own: Own) -> impl IntoView {
    let app = app();
    let (title, lines, button) = app.text().assess.way.renew;
    let renew = move |_| {
        let Some(id) = own.with_untracked(|own| own.as_ref().map(|(id, _)| *id)) else { return };
        if app.renew(id).is_some() {
            to_top();
            focus("main");
        }
    };
    let me = app.me();
    let earlier = Memo::new(move |_| app.records.with(|records| records.assessments(&me).count().saturating_sub(1)));
    let said = move || {
        let count = earlier.get();
        (count > 0).then(|| view! { <p class="small">{(app.text().assess.way.earlier)(count)}</p> })
    };
    view! {
        <details class="fold fold--quiet">
            <summary>{title}</summary>
            <div class="stack stack--3">
                {lines.map(|line| view! { <p>{line}</p> }).into_iter().collect_view()}
                {said}
                <div><button type="button" class="btn btn--quiet" on:click=renew><Glyph icon=Icon::Copy/>{button}</button></div>
            </div>
        </details>
    }
}
