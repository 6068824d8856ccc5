//! One key and what is known about it here, as plain values; and the facts that every card shows.

use leptos::prelude::*;

use crate::app::{App, local};
use crate::domain::id::Issuer;
use crate::domain::time::Time;
use crate::domain::trust::{Signer, Standing};
use crate::text::Text;
use crate::ui::pages::assess::day;

/// One key.
#[derive(Clone, PartialEq)]
pub(super) struct Person {
    /// The key.
    pub issuer: Issuer,
    /// What it is called here; for one that waits, what its file says.
    pub name: String,
    /// Whether a person here wrote the name.
    pub named: bool,
    /// What was decided, if anything was.
    pub signer: Option<Signer>,
    /// What this device thinks of it.
    pub standing: Standing,
    /// Kept files, and when the last came.
    pub files: (usize, Option<Time>),
    /// When the first came.
    pub first_seen: Time,
}

/// Everybody: by name, and those who wait by the time they came. Reactive.
pub(super) fn everybody(app: App) -> Vec<Person> {
    let trust = app.trust();
    let waiting = app.waiting();
    let strangers = waiting.keys().filter(|issuer| trust.signer(issuer).is_none()).cloned();
    let decided = trust.signers().map(|(_, signer)| Issuer::new(&signer.key));
    let mut people: Vec<Person> = strangers
        .chain(decided)
        .map(|issuer| {
            let signer = trust.signer(&issuer).map(|(_, signer)| signer.clone());
            let given = signer.as_ref().map(|signer| signer.name.clone()).filter(|name| !name.is_empty());
            let told = || Some(app.suggested_signer(waiting.get(&issuer)?.first()?));
            Person {
                named: given.is_some(),
                name: given.or_else(told).unwrap_or_default(),
                standing: trust.standing(&issuer),
                files: app.files_of(&issuer),
                first_seen: signer.as_ref().map_or_else(|| app.first_seen(&issuer), |signer| signer.first_seen),
                signer,
                issuer,
            }
        })
        .collect();
    people.sort_by(|a, b| {
        let waits = |person: &Person| (person.standing == Standing::Unknown).then_some(person.first_seen);
        waits(a).cmp(&waits(b)).then_with(|| a.name.cmp(&b.name)).then_with(|| a.issuer.cmp(&b.issuer))
    });
    people
}

impl Person {
    /// The name, or that there is none.
    pub fn called(&self, text: &Text) -> String {
        if self.name.is_empty() { text.trust.nameless.to_owned() } else { self.name.clone() }
    }

    /// The remark.
    pub fn note(&self) -> String {
        self.signer.as_ref().map(|signer| signer.note.clone()).unwrap_or_default()
    }
}

/// Another key that counts and has this name.
pub(super) fn namesake(app: App, name: &str, issuer: &Issuer) -> Option<Issuer> {
    app.trust().namesake(name, issuer).map(|signer| Issuer::new(&signer.key))
}

/// The facts of a card.
pub(super) fn facts(app: App, person: &Person) -> impl IntoView + use<> {
    let text = app.text();
    let words = &text.trust;
    let files = match person.files {
        (count, Some(at)) => (words.files_until)(count, &moment(text, at)),
        _ => words.no_files.to_owned(),
    };
    let signer = person.signer.as_ref();
    let checked = signer.and_then(|signer| signer.confirmed.as_ref()).map(|confirmation| {
        let day = day(text, confirmation.at);
        let by = &confirmation.by;
        (words.checked, if by.is_empty() { (words.unchecked)(&day) } else { (words.checked_by)(by, &day) })
    });
    let ended = signer.and_then(|signer| signer.revoked.as_ref()).map(|revocation| {
        let [new, all] = words.ended_how;
        (words.ended, if revocation.keeps_older { new } else { all }(&day(text, revocation.at)))
    });
    let before = signer.and_then(|signer| signer.replaces.as_ref());
    let before = before.map(|key| (words.replaces, app.digits(&Issuer::new(key))));
    let note = Some((words.note, person.note())).filter(|(_, note)| !note.is_empty());
    // With one file both days are the same.
    let first = (person.files.0 != 1).then(|| (words.first_seen, day(text, person.first_seen)));
    let rows = ended.into_iter().chain(checked).chain([(words.files, files)]).chain(first).chain(before).chain(note);
    let rows = rows.map(|(name, fact)| view! { <div><dt>{name}</dt><dd>{fact}</dd></div> }).collect_view();
    view! {
        <dl class="kv">
            <div><dt>{words.digits}</dt><dd class="fingerprint">{app.digits(&person.issuer)}</dd></div>
            {rows}
        </dl>
    }
}

/// Day and time, short.
fn moment(text: &Text, at: Time) -> String {
    let at = local(at);
    (text.dates.short)(at.month, at.day, at.hour, at.minute)
}
