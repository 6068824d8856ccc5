//! What a reader should know first: facts to ask about, and who else may be this person. Nothing is decided here.

use leptos::prelude::*;

use crate::app::{App, now};
use crate::domain::plain::plain;
use crate::domain::skill::{Answered, Doubt, Person, STALE_DAYS, Shared, alike_people, pool};
use crate::route::Route;
use crate::text::Text;
use crate::ui::pages::pool::name;
use crate::ui::parts::{Glyph, Icon};

/// The remarks, and those who share contact or name.
pub fn remarks(app: App, person: &Person) -> impl IntoView + use<> {
    let text = app.text();
    let words = &text.pool.about;
    let doubts = doubts(app, person);
    let rows: Vec<_> = doubts.iter().filter_map(|doubt| Some(remark(text, doubt, said(text, doubt)?))).collect();
    let alike = alike(app, person);
    let none = (rows.is_empty() && alike.is_none()).then(|| view! { <p>{words.remarks_none}</p> });
    let rows = (!rows.is_empty()).then(|| view! { <ul class="remarks">{rows}</ul> });
    view! {
        <section class="stack stack--2" aria-labelledby="remarks">
            <div class="section-head section-head--thin"><h2 id="remarks">{words.remarks}</h2></div>
            {none} {rows} {alike}
        </section>
    }
}

/// Every remark about a person, with the calls that this device knows.
fn doubts(app: App, person: &Person) -> Vec<Doubt> {
    let posted = app.posted(&person.stream, person.id);
    let me = app.me();
    app.records.with(|records| {
        let known = posted.and_then(|posted| records.calls().find(|(key, _)| Some(key.id) == posted.audience));
        let has_own = records.calls().any(|(key, _)| key.stream == me);
        let answered = match known {
            None => Answered::Unknown,
            Some((key, call)) if has_own && key.stream != me => Answered::Theirs(call),
            Some((_, call)) => Answered::Ours(call),
        };
        person.doubts(posted, answered)
    })
}

/// A remark in words; nothing for what the head of the page says already.
fn said(text: &'static Text, doubt: &Doubt) -> Option<String> {
    let words = &text.pool.about;
    Some(match doubt {
        Doubt::ConsentEnded | Doubt::ConsentMissing => return None,
        Doubt::OtherCall(title, office) => (words.other_call)(&plain(title), &plain(office)),
        Doubt::UnknownCall => words.unknown_call.to_owned(),
        Doubt::Late => words.late.to_owned(),
        Doubt::Standard(version) => (words.standard)(&plain(version)),
        Doubt::Others(items) => (words.others)(*items),
        Doubt::Changed(items) => (words.changed)(*items),
        Doubt::Open => words.open.to_owned(),
        Doubt::Future(cases) => (words.future)(*cases),
        Doubt::Stale => (words.stale)(STALE_DAYS),
        Doubt::Newer(_) => words.newer[0].to_owned(),
    })
}

fn remark(text: &'static Text, doubt: &Doubt, said: String) -> impl IntoView + use<> {
    let way = match doubt {
        Doubt::Newer(id) => Some((Route::Person(*id), text.pool.about.newer[1])),
        Doubt::Standard(_) | Doubt::UnknownCall => Some((Route::Open, text.pool.open)),
        _ => None,
    };
    let way = way.map(|(place, words)| view! { " " <a class="tap-sm" href=place.to_string()>{words}</a> });
    view! { <li><Glyph icon=Icon::Warn/><span><bdi>{said}</bdi>{way}</span></li> }
}

/// Others who may be the same person: a question, with the way to each.
fn alike(app: App, person: &Person) -> Option<impl IntoView + use<>> {
    let text = app.text();
    let words = &text.pool.about;
    let me = app.me();
    let people = app.records.with(|records| pool(records, &me, now()));
    let others = alike_people(&people).remove(&(person.stream.clone(), person.id))?;
    let [contact, named] = words.shares;
    let rows = others.into_iter().filter_map(|(at, shared)| {
        let other = people.get(at)?;
        let what = match shared {
            Shared::Contact => contact,
            Shared::Name => named,
        };
        Some(view! {
            <li>
                <Glyph icon=Icon::Ask/>
                <span>
                    <a class="tap-sm" href=Route::Person(other.id).to_string()><bdi>{name(text, other)}</bdi></a>
                    " " <span class="chip chip--todo">{what}</span> " "
                    <span class="fingerprint fingerprint--sm">{app.digits(&other.stream.issuer)}</span>
                </span>
            </li>
        })
    });
    let rows = rows.collect_view();
    Some(view! {
        <h3 class="h-sm">{words.alike}</h3>
        <p class="hint">{words.alike_help}</p>
        <ul class="remarks">{rows}</ul>
    })
}
