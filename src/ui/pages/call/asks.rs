//! What a call asks for: whose self-assessments, by which standard, and how long they are kept.
//!
//! Only a standard by which people can be asked is offered: the built-in one, or an own one that is sound.

use leptos::prelude::*;

use super::{Edit, kept_to, track};
use crate::app::{Notice, now};
use crate::domain::id::Id;
use crate::domain::plain::plain;
use crate::domain::skill::{Call, MOST_YEARS, Standard, Track};
use crate::ui::parts::{Dropdown, Pick, Radios};

/// The value of the radio for staff.
const STAFF: &str = "staff";
const APPLICANTS: &str = "applicants";

/// The section.
#[component]
pub(super) fn Asks(edit: Edit) -> impl IntoView {
    let text = edit.app.text();
    let words = &text.call;
    let write = move |change: &dyn Fn(&mut Call)| {
        if let Some(refusal) = edit.change(change) {
            edit.app.notice.set(Some(Notice::Refused(refusal)));
        }
    };
    let whose = Memo::new(move |_| edit.with(|call| call.track));
    let tracks = [(APPLICANTS, Track::Applicants), (STAFF, Track::Staff)];
    let picks: Vec<Pick> = tracks.into_iter().map(|(value, whose)| Pick::new(value, track(text, whose))).collect();
    let chosen_track = move || Some(if whose.get() == Track::Staff { STAFF } else { APPLICANTS }.to_owned());
    let set_track = Callback::new(move |value: String| {
        let whose = if value == STAFF { Track::Staff } else { Track::Applicants };
        write(&|call| call.track = whose);
    });
    let years = Memo::new(move |_| edit.with(|call| call.retention));
    let chosen_years = move || years.get().map(|years| years.to_string());
    let set_years = Callback::new(move |value: Option<String>| {
        let years = value.and_then(|value| value.parse().ok());
        write(&|call| call.retention = years);
    });
    let asked = Memo::new(move |_| edit.with(|call| call.standard));
    let chosen_standard = move || asked.get().map(|id| id.to_string());
    let set_standard = Callback::new(move |value: Option<String>| {
        let standard = value.and_then(|value| Id::parse(&value));
        write(&|call| call.standard = standard);
    });
    let own = Memo::new(move |_| own_standards(edit));
    let standards = move || {
        let rows = own.get();
        // What is asked for and can't be offered any more is still said, not changed behind anybody's back.
        let lost = move || asked.get().filter(|id| own.with(|own| own.iter().all(|(own, _)| own != &id.to_string())));
        let help = move || if asked.get().is_some() { words.standard_own } else { words.standard_help };
        let none = rows.is_empty().then_some(words.standard_none);
        let picks = rows.into_iter().map(|(id, name)| Pick::new(id, name)).collect();
        view! {
            <Dropdown id="standard" label=words.standard groups=vec![("", picks)] none=words.standard_built_in
                chosen=Signal::derive(chosen_standard) on_change=set_standard/>
            <p class="hint">{help}</p>
            {none.map(|none| view! { <p class="hint">{none}</p> })}
            {move || lost().map(|_| view! { <p class="field__error">"＊" {words.standard_lost}</p> })}
        }
    };
    view! {
        <section aria-labelledby="asks">
            <div class="section-head"><h2 id="asks">{words.asks}</h2></div>
            <Radios name="track" legend=words.track picks=picks chosen=Signal::derive(chosen_track) on_change=set_track inline=true/>
            {standards}
            <Dropdown id="retention" label=words.retention help=words.retention_help groups=vec![("", lengths(edit))]
                none=words.retention_open chosen=Signal::derive(chosen_years) on_change=set_years/>
        </section>
    }
}

/// The lengths of keeping, each with the day that it means for whoever agrees today.
fn lengths(edit: Edit) -> Vec<Pick> {
    let text = edit.app.text();
    let pick = |years: u32| {
        let until = Call { retention: Some(years), ..Call::default() }.keeps_until(now())?;
        Some(Pick::new(years.to_string(), (text.call.retention_years)(years, &kept_to(text, until))))
    };
    (0..=MOST_YEARS).filter_map(pick).collect()
}

/// Own standards by which people can be asked: id and name.
fn own_standards(edit: Edit) -> Vec<(String, String)> {
    let me = edit.app.me();
    edit.app.records.with(|records| {
        let own = records.standards().filter(|(key, standard)| key.stream == me && standard.is_sound());
        own.map(|(key, standard)| (key.id.to_string(), named(standard))).collect()
    })
}

/// A standard's title and version.
pub(super) fn named(standard: &Standard) -> String {
    plain(&format!("{}　{}", standard.title, standard.version))
}
