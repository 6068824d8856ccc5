//! A call that came by file: what it is for, who will be able to read, and whose signature it carries.

use leptos::prelude::*;

use super::asks::named;
use super::facts;
use crate::app::{App, app};
use crate::domain::id::Id;
use crate::domain::plain::plain;
use crate::domain::skill::{Call, Track};
use crate::route::Route;
use crate::ui::parts::{AppBar, Banner, Glyph, Icon, RecipientList, Tone};

/// The page.
#[component]
pub(super) fn Reading(id: Id, call: Memo<Option<Call>>) -> impl IntoView {
    let app = app();
    let words = &app.text().call;
    let body = move || {
        call.get().map(|call| {
            let [title, todo] = if call.track == Track::Staff { words.foreign_staff } else { words.foreign };
            view! {
                <h1 class="h-lg"><bdi>{plain(&call.title)}</bdi></h1>
                {facts(app.text(), &call)}
                {standard(app, &call)}
                <section class="stack stack--2" aria-labelledby="sealed">
                    <div class="section-head section-head--thin"><h2 id="sealed">{app.text().seal.to}</h2></div>
                    <RecipientList recipients=call.recipients/>
                    <p class="small">{app.text().seal.to_text}</p>
                </section>
                {signature(app, id)}
                <Banner tone=Tone::Info title=title>
                    <p>{todo}</p>
                    <div><a class="btn" href=Route::Assess.to_string()>{words.to_assess}<Glyph icon=Icon::ArrowRight/></a></div>
                </Banner>
            }
        })
    };
    view! {
        <div class="page">
            <header><AppBar place=words.calls/></header>
            <main id="main" class="wrap wrap--narrow" tabindex="-1">{body}</main>
        </div>
    }
}

/// By which standard it asks, and whether that is here.
fn standard(app: App, call: &Call) -> impl IntoView + use<> {
    let words = &app.text().call;
    let asked = call.standard;
    let here = asked.map(|id| app.records.with(|records| records.standard(id).map(named)));
    let (name, note) = match here {
        None => (words.standard_built_in.to_owned(), None),
        Some(Some(name)) => (name, Some(words.standard_here)),
        Some(None) => (String::new(), Some(words.standard_missing)),
    };
    view! {
        <section class="stack stack--2" aria-labelledby="by">
            <div class="section-head section-head--thin"><h2 id="by">{words.standard}</h2></div>
            <p><bdi>{name}</bdi></p>
            {note.map(|note| view! { <p class="small">{note}</p> })}
        </section>
    }
}

/// Who signed it: the name that somebody confirmed here, and the digits to compare.
fn signature(app: App, id: Id) -> impl IntoView + use<> {
    let text = app.text();
    let maker = app
        .records
        .with(|records| records.calls().find(|(key, _)| key.id == id).map(|(key, _)| key.stream.issuer.clone()));
    maker.map(|issuer| {
        let trust = app.trust();
        let name = trust.signer(&issuer).map(|(_, signer)| plain(&signer.name)).filter(|name| !name.is_empty());
        view! {
            <section class="stack stack--2" aria-labelledby="signed">
                <div class="section-head section-head--thin"><h2 id="signed">{text.call.signed}</h2></div>
                <p><b><bdi>{name.unwrap_or_else(|| text.inbox.signer_unknown.to_owned())}</bdi></b></p>
                <p><span class="vh">{text.files.signer}</span> " " <span class="fingerprint">{app.digits(&issuer)}</span></p>
                <p class="small">{text.call.signed_text}</p>
            </section>
        }
    })
}
