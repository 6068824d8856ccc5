//! What a person should look at before anything is sealed. Warnings never hinder; changed keys ask for one more tap.

use leptos::prelude::*;

use crate::app::{App, now};
use crate::domain::id::Id;
use crate::domain::plain::plain;
use crate::domain::recipient::Recipient;
use crate::domain::skill::{Call, Profile, Track};
use crate::domain::time::Time;
use crate::text::Text;
use crate::ui::pages::assess::last_day;
use crate::ui::parts::{Banner, Glyph, Icon, Tone};

/// A consent that ends within so many days is worth a word: a call takes about that long.
const SOON_DAYS: i64 = 60;

/// Which keys came and went since the call was chosen, by their holders' names.
#[derive(Clone, PartialEq, Eq)]
pub struct KeyChange {
    came: Vec<String>,
    went: Vec<String>,
}

/// Whether the keys are others than at the last time. The first look remembers them.
pub fn keys(app: App, id: Id, call: &Call) -> Option<KeyChange> {
    let before: Vec<Recipient> = serde_json::from_str(&app.draft(&field(id))).unwrap_or_default();
    if before.is_empty() {
        accept(app, id, call);
        return None;
    }
    let missing = |of: &[Recipient], from: &[Recipient]| {
        let gone = of.iter().filter(|held| from.iter().all(|other| other.key != held.key));
        gone.map(|held| plain(&held.name)).collect::<Vec<_>>()
    };
    let change = KeyChange { came: missing(&call.recipients, &before), went: missing(&before, &call.recipients) };
    (!change.came.is_empty() || !change.went.is_empty()).then_some(change)
}

/// Remembers the keys as they are now.
pub fn accept(app: App, id: Id, call: &Call) {
    app.keep_draft(&field(id), &serde_json::to_string(&call.recipients).unwrap_or_default());
}

fn field(id: Id) -> String {
    format!("call-keys/{}", id.short())
}

/// The keys changed: which, what that means, and the tap that goes on.
pub fn ask(text: &'static Text, change: &KeyChange, accept: Callback<()>) -> impl IntoView + use<> {
    let words = &text.assess.outcome.submit;
    let [title, todo, go_on] = words.keys;
    let names = |names: &[String]| {
        let named = names.iter().map(|name| if name.trim().is_empty() { text.seal.nameless } else { name.as_str() });
        named.collect::<Vec<_>>().join(text.common.and)
    };
    let came = (!change.came.is_empty()).then(|| (words.keys_new)(&names(&change.came)));
    let went = (!change.went.is_empty()).then(|| (words.keys_gone)(&names(&change.went)));
    view! {
        <Banner tone=Tone::Warn title=title>
            <p><bdi>{came}</bdi></p>
            <p><bdi>{went}</bdi></p>
            <p>{todo}</p>
            <div><button type="button" class="btn" on:click=move |_| accept.run(())><Glyph icon=Icon::Check/>{go_on}</button></div>
        </Banner>
    }
}

/// What to look at; nothing where all is well.
pub fn warnings(app: App, profile: &Profile, call: &Call) -> Option<impl IntoView + use<>> {
    let text = app.text();
    let words = &text.assess.outcome.submit;
    let found: Vec<String> =
        [ends(text, profile, call), other_standard(app, profile, call), other_track(text, profile, call)]
            .into_iter()
            .flatten()
            .collect();
    (!found.is_empty()).then(|| {
        let rows = found.into_iter().map(|line| view! { <li><Glyph icon=Icon::Warn/><bdi>{line}</bdi></li> });
        view! {
            <section class="stack stack--2" aria-labelledby="look">
                <div class="section-head"><h2 id="look">{words.look}</h2></div>
                <ul class="submit__look">{rows.collect_view()}</ul>
            </section>
        }
    })
}

fn ends(text: &'static Text, profile: &Profile, call: &Call) -> Option<String> {
    let words = &text.assess.outcome.submit;
    let until: Time = profile.assessment.consent.as_ref()?.until;
    if call.until.is_some_and(|last| until < last) {
        Some((words.consent_before)(&last_day(text, until)))
    } else if until < now().plus_days(SOON_DAYS) {
        Some((words.consent_soon)(&last_day(text, until)))
    } else {
        None
    }
}

fn other_standard(app: App, profile: &Profile, call: &Call) -> Option<String> {
    let text = app.text();
    let words = &text.assess.outcome.submit;
    if call.standard == profile.assessment.standard && profile.knows_standard {
        return None;
    }
    let name = |id: Option<Id>| match id {
        None => words.standard_built_in.to_owned(),
        Some(id) => app.records.with_untracked(|records| {
            let held = records.standard(id);
            held.map_or_else(
                || words.standard_unknown.to_owned(),
                |held| plain(&format!("{} {}", held.title, held.version)),
            )
        }),
    };
    let mine = format!("{} {}", name(profile.assessment.standard), profile.assessment.catalog);
    Some((words.other_standard)(&name(call.standard), mine.trim()))
}

fn other_track(text: &'static Text, profile: &Profile, call: &Call) -> Option<String> {
    let [for_staff, for_applicants] = text.assess.outcome.submit.other_track;
    match (call.track, profile.assessment.track) {
        (Track::Staff, Track::Applicants) => Some(for_staff.to_owned()),
        (Track::Applicants, Track::Staff) => Some(for_applicants.to_owned()),
        _ => None,
    }
}
