//! The least that a coordinator needs: a name or a pseudonym, one contact, where, how much, in which form.
//!
//! Every change is a revision of the assessment's record; there is no save button.

use leptos::prelude::*;

use crate::app::{App, app};
use crate::catalog::{self, Prefecture, Status};
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::skill::{Assessment, Profile};
use crate::ui::parts::{NumberField, Pick, TextField, checks};

/// Last prefecture code of each part of the country, from north to south; `Assess::regions` has the names.
const REGION_ENDS: [&str; 6] = ["07", "14", "23", "30", "39", "47"];

/// The profile's fields.
#[component]
pub fn ProfileFields(own: Memo<Option<(Id, Profile)>>) -> impl IntoView {
    let app = app();
    let words = &app.text().assess;
    let held = move |read: fn(&Assessment) -> String| Signal::derive(move || profile(own, read));
    let days = Signal::derive(move || profile(own, |held| held.days_x10));
    let remote = Signal::derive(move || profile(own, |held| held.remote));
    let regions = (0..REGION_ENDS.len()).map(|region| view! { <Region region=region own=own/> });
    view! {
        <div class="stack">
            <p class="small">{words.not_asked}</p>
            <div class="fields">
                <TextField id="name" label=words.name help=words.name_help
                    value=held(|held| held.display_name.clone()) on_change=move |name| change(app, |held| held.display_name = name)/>
                <TextField id="contact" label=words.contact help=words.contact_help
                    value=held(|held| held.contact.clone()) on_change=move |contact| change(app, |held| held.contact = contact)/>
            </div>
            <NumberField id="days" label=words.days unit=words.days_unit hint=words.days_hint
                value=days on_change=move |days| change(app, |held| held.days_x10 = days) range=(5, 200) tenths=true/>
            <label class="choice choice--bare">
                <input type="checkbox" prop:checked=move || remote.get()
                    on:change=move |event| { let on = event_target_checked(&event); change(app, |held| held.remote = on); }/>
                <span class="choice__main">{words.remote}</span>
            </label>
            <fieldset class="assess__group">
                <legend class="field__label">{words.prefectures}</legend>
                {regions.collect_view()}
            </fieldset>
            <Appointments own=own/>
        </div>
    }
}

/// The prefectures of one part of the country, folded; the fold says what is chosen in it.
#[component]
fn Region(region: usize, own: Memo<Option<(Id, Profile)>>) -> impl IntoView {
    let app = app();
    let after = region.checked_sub(1).and_then(|before| REGION_ENDS.get(before)).copied().unwrap_or_default();
    let end = REGION_ENDS.get(region).copied().unwrap_or_default();
    let here = move |code: &str| code > after && code <= end;
    let chosen = Signal::derive(move || profile(own, |held| held.prefectures.clone()));
    let picks = Signal::derive(move || {
        let pick = |row: &Prefecture| Pick {
            value: row.code.into(),
            label: row.name.of(app.text().lang).into(),
            ..Pick::default()
        };
        catalog::prefectures().iter().filter(|row| here(row.code)).map(pick).collect()
    });
    let summary = move || {
        let text = app.text();
        let name = text.assess.regions.get(region).copied().unwrap_or_default();
        let held = chosen.get();
        let names: Vec<_> =
            held.iter().filter(|code| here(code)).filter_map(|code| catalog::prefecture(code)).collect();
        let names: Vec<_> = names.iter().map(|row| row.name.of(text.lang)).collect();
        if names.is_empty() { name.to_owned() } else { (text.assess.region_chosen)(name, &names.join(text.common.and)) }
    };
    let choose = Callback::new(move |now: Vec<String>| {
        change(app, |held| {
            held.prefectures.retain(|code| !here(code));
            held.prefectures.extend(now);
            held.prefectures.sort();
        });
    });
    view! {
        <details class="fold fold--row">
            <summary>{summary}</summary>
            {checks(format!("region-{region}"), picks, chosen, choose, true)}
        </details>
    }
}

/// The fifteen forms with their cautions, folded.
#[component]
fn Appointments(own: Memo<Option<(Id, Profile)>>) -> impl IntoView {
    let app = app();
    let chosen = Signal::derive(move || profile(own, |held| held.appointments.clone()));
    let picks = Signal::derive(move || {
        let text = app.text();
        let unverified =
            |status| if status == Status::Verified { String::new() } else { text.common.unverified.to_owned() };
        let pick = |row: &catalog::Appointment| Pick {
            value: row.id.into(),
            label: row.name.of(text.lang).into(),
            sub: format!("{}　{}", row.basis.of(text.lang), row.caution.of(text.lang)),
            tag: unverified(row.provenance.status),
        };
        catalog::appointments().iter().map(pick).collect()
    });
    let choose = Callback::new(move |now: Vec<String>| change(app, |held| held.appointments = now));
    view! {
        <details class="fold fold--row">
            <summary>{move || (app.text().assess.appointments)(chosen.with(Vec::len))}</summary>
            <div class="stack stack--2">
                <p class="small">{app.text().assess.appointments_help}</p>
                {checks("appointments".to_owned(), picks, chosen, choose, false)}
            </div>
        </details>
    }
}

/// One value of the profile.
fn profile<T: Default>(own: Memo<Option<(Id, Profile)>>, read: fn(&Assessment) -> T) -> T {
    own.with(|own| own.as_ref().map(|(_, profile)| read(&profile.assessment)).unwrap_or_default())
}

/// Revises the own assessment.
fn change(app: App, edit: impl FnOnce(&mut Assessment)) {
    let me = app.me();
    let held = app.records.with_untracked(|records| records.assessment(&me).map(|(id, held)| (id, held.clone())));
    if let Some((id, mut held)) = held {
        edit(&mut held);
        app.record(Command::Revise(id, Body::Assessment(held)));
    }
}
