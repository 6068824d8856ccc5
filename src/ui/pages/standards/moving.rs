//! Moving the own assessment to another version of its standard: what that does to the answers, in words and before it is
//! done. Also what to do where this device doesn't have the standard that was answered.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::{built_in_id, title};
use crate::app::{App, Notice, app, focus, now};
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::skill::{Moved, Next, Profile, Standard};
use crate::route::Route;
use crate::ui::pages::assess::target::{calls, pick, remembered};
use crate::ui::parts::{Banner, Glyph, Icon, Tone};

/// Why a standard is offered, in the order of the words.
#[derive(Clone, Copy, PartialEq)]
enum Why {
    Newer,
    Call,
    BuiltIn,
}

/// What is offered.
#[derive(Clone, PartialEq)]
struct Offer {
    next: Next,
    moved: Moved,
    why: Why,
    /// Whether the words of the old version are here.
    known: bool,
}

/// An offer to move, where there is one; and a word where the standard is missing. Nothing else.
#[component]
pub fn Moving(own: Memo<Option<(Id, Profile)>>) -> impl IntoView {
    let app = app();
    let offer = Memo::new(move |_| own.with(|own| own.as_ref().and_then(|(_, profile)| offer(app, profile))));
    let missing = Memo::new(move |_| {
        own.with(|own| {
            let (_, profile) = own.as_ref().filter(|(_, profile)| !profile.knows_standard)?;
            Some((profile.assessment.catalog.clone(), profile.assessment.standard.is_some()))
        })
    });
    view! {
        {move || missing.get().map(|(version, published)| lacks(app, &version, published))}
        {move || offer.get().map(|offer| shown(app, own, offer))}
    }
}

fn offer(app: App, profile: &Profile) -> Option<Offer> {
    let assessment = &profile.assessment;
    let calls = calls(app, |call| call.is_open(now()) && call.track == assessment.track);
    let call = pick(&calls, remembered(app)).map(|(id, _)| id);
    let next = app.records.with(|records| records.next_standard(assessment, call, &app.me()))?;
    let why = match (call, next.0) {
        (Some(_), _) => Why::Call,
        (None, None) => Why::BuiltIn,
        (None, Some(_)) => Why::Newer,
    };
    let moved = Moved::of(&from(profile), &next.1, &answered(profile));
    Some(Offer { next, moved, why, known: profile.knows_standard })
}

/// What the answers were given to; nothing where nobody here knows.
fn from(profile: &Profile) -> Standard {
    if profile.knows_standard { (*profile.standard).clone() } else { Standard::default() }
}

fn answered(profile: &Profile) -> BTreeSet<String> {
    profile.items.keys().chain(profile.others.keys()).cloned().collect()
}

fn lacks(app: App, version: &str, published: bool) -> impl IntoView + use<> {
    let words = &app.text().standards;
    let [file, older] = words.moving.missing_todo;
    let way = published.then(|| {
        view! { <div><a class="btn" href=Route::Open.to_string()><Glyph icon=Icon::Folder/>{words.open}</a></div> }
    });
    view! {
        <Banner tone=Tone::Warn title=(words.moving.missing)(version)>
            <p>{if published { file } else { older }}</p>
            {way}
        </Banner>
    }
}

fn shown(app: App, own: Memo<Option<(Id, Profile)>>, Offer { next, moved, why, known }: Offer) -> impl IntoView {
    let words = &app.text().standards.moving;
    let (id, standard) = next.clone();
    let [newer, call, built_in] = words.why;
    let why = match why {
        Why::Newer => newer,
        Why::Call => call,
        Why::BuiltIn => built_in,
    };
    let again = moved.again.len();
    let counts = [moved.same, again, moved.fresh, moved.kept];
    let rows = words.facts.into_iter().zip(counts).map(|(fact, count)| {
        view! { <div><dt>{fact}</dt><dd>{(words.items)(count)}</dd></div> }
    });
    let go = move |_| {
        let (to, standard) = &next;
        let wish = own.with_untracked(|own| {
            let (id, profile) = own.as_ref()?;
            let moved = profile.assessment.moved(&from(profile), (*to, standard), &answered(profile));
            Some(Command::Revise(*id, Body::Assessment(moved)))
        });
        if wish.and_then(|wish| app.record(wish)).is_some() {
            app.notice.set(Some(Notice::Done((words.done)(again))));
            // The button is gone by then.
            focus("main");
        }
    };
    view! {
        <Banner tone=Tone::Info title=(words.title)(&title(app.text(), &standard), &standard.version)>
            <p>{why}</p>
            <dl class="kv standards__moved">{rows.collect_view()}</dl>
            {(!known).then(|| view! { <p>{words.no_words}</p> })}
            <p>{words.stays}</p>
            <div class="row">
                <button type="button" class="btn btn--solid" on:click=go>{words.go}</button>
                <a class="btn btn--text" href=Route::Standard(id.unwrap_or_else(built_in_id)).to_string()>{words.show}</a>
            </div>
        </Banner>
    }
}
