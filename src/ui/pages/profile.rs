//! The least that a reader needs: a name or a pseudonym, one contact, where, how much, in which form.
//!
//! Every change is a revision of the assessment's record; there is no save button. Never asked: sex, age, photograph, address.

use leptos::prelude::*;

use super::assess::{FlowHead, Own, change, once_agreed};
use crate::app::{app, local, now};
use crate::catalog::{self, RoleId, Status};
use crate::domain::check;
use crate::domain::skill::{Assessment, Step, Track, Way, looks_reachable};
use crate::route::Route;
use crate::ui::parts::{
    Banner, Checks, Glyph, Icon, KeptField, MonthField, NumberField, Pick, Several, Tone, checks, own_draft,
};

/// The profile, while a consent stands.
#[component]
pub fn ProfilePage() -> impl IntoView {
    once_agreed(|own| view! { <Sheet own=own/> }.into_any())
}

#[component]
fn Sheet(own: Own) -> impl IntoView {
    let app = app();
    let words = &app.text().assess.about;
    let open = Memo::new(move |_| {
        let leg = own.with(|own| own.as_ref().and_then(|(_, held)| Way::of(held).leg(Step::Profile)));
        leg.map_or(0, |leg| leg.all.saturating_sub(leg.done))
    });
    let staff = Memo::new(move |_| held(own, |held| held.track == Track::Staff));
    let state = move || match open.get() {
        0 => app.text().assess.way.done.to_owned(),
        open => (words.open)(open),
    };
    let fields = move || {
        if staff.get() { view! { <Staff own=own/> }.into_any() } else { view! { <Applicant own=own/> }.into_any() }
    };
    view! {
        <div class="page">
            <FlowHead own=own/>
            <main id="main" class="wrap wrap--narrow assess" tabindex="-1">
                <div class="assess__head stack stack--2">
                    <h1>{move || (words.found)(open.get())}</h1>
                    <p class="small">{app.text().assess.not_asked}</p>
                </div>
                {fields}
            </main>
            <footer class="dock"><div class="dock__nav">
                <a class="btn btn--text" href=Route::Assess.to_string()><Glyph icon=Icon::ArrowLeft/>{words.back}</a>
                <p class="small" aria-live="polite">{state}</p>
                <a class="btn btn--solid btn--lg" href=Route::Experience.to_string()>{words.onward}<Glyph icon=Icon::ArrowRight/></a>
            </div></footer>
        </div>
    }
}

/// Somebody who applies.
#[component]
fn Applicant(own: Own) -> impl IntoView {
    let app = app();
    let words = &app.text().assess.about;
    view! {
        <section class="stack stack--3" aria-labelledby="who">
            <div class="section-head"><h2 id="who">{words.who}</h2></div>
            <Name own=own/>
            <Contact own=own/>
        </section>
        <section class="stack" aria-labelledby="place">
            <div class="section-head"><h2 id="place">{words.place}</h2></div>
            <Place own=own/>
        </section>
        <section class="stack stack--3" aria-labelledby="forms">
            <div class="section-head"><h2 id="forms">{words.forms}</h2></div>
            <Appointments own=own/>
        </section>
        <section class="stack" aria-labelledby="more">
            <div class="section-head"><h2 id="more">{words.more}</h2></div>
            <KeptField id="affiliations" place=own_draft("affiliations") label=words.affiliations help=words.affiliations_help lines=2 most=check::Text::Sentence.most()
                value=text(own, |held| held.affiliations.clone())
                write=move |said: String| change(app, |held| held.affiliations = said)/>
            <OwnWords own=own/>
        </section>
    }
}

/// The municipality's own staff: a name, the roles that they aim at, and the rest as they like.
#[component]
fn Staff(own: Own) -> impl IntoView {
    let app = app();
    let words = &app.text().assess.about;
    let picks = Signal::derive(move || {
        let lang = app.text().lang;
        let pick = |row: &catalog::Role| Pick {
            sub: row.mission.of(lang).to_owned(),
            ..Pick::new(row.id.as_str(), row.name.of(lang))
        };
        catalog::roles().iter().map(pick).collect()
    });
    let chosen = Signal::derive(move || {
        held(own, |held| held.targets.iter().map(|role| role.as_str().to_owned()).collect::<Vec<_>>())
    });
    let choose = Callback::new(move |now: Vec<String>| {
        change(app, |held| held.targets = now.iter().filter_map(|role| RoleId::parse(role)).collect());
    });
    view! {
        <Banner tone=Tone::Info title=words.staff>""</Banner>
        <section class="stack stack--3" aria-labelledby="who">
            <div class="section-head"><h2 id="who">{words.who}</h2></div>
            <Name own=own/>
            <Contact own=own staff=true/>
        </section>
        <Checks name="targets" legend=words.targets picks=picks chosen=chosen on_change=choose question=true/>
        <p class="hint">{words.targets_help}</p>
        <OwnWords own=own/>
    }
}

#[component]
fn Name(own: Own) -> impl IntoView {
    let app = app();
    let words = &app.text().assess;
    view! {
        <KeptField id="name" place=own_draft("name") label=words.name help=words.name_help required=true
            value=text(own, |held| held.display_name.clone())
            write=move |said: String| change(app, |held| held.display_name = said)/>
    }
}

/// One way to be reached: an address or a number, in whichever form.
#[component]
fn Contact(own: Own, #[prop(optional)] staff: bool) -> impl IntoView {
    let app = app();
    let words = &app.text().assess;
    let value = text(own, |held| held.contact.clone());
    let caution = Signal::derive(move || {
        value.with(|said| !said.is_empty() && !looks_reachable(said)).then(|| words.about.contact_odd.to_owned())
    });
    let help = if staff { words.about.contact_staff } else { words.contact_help };
    view! {
        <KeptField id="contact" place=own_draft("contact") label=words.contact help=help caution=caution required=!staff optional=staff
            value=value write=move |said: String| change(app, |held| held.contact = said)/>
    }
}

/// Prefectures, remote work, days a month, the earliest month.
#[component]
fn Place(own: Own) -> impl IntoView {
    let app = app();
    let words = &app.text().assess;
    let lang = app.text().lang;
    let pick = |row: &catalog::Prefecture| Pick::new(row.code, row.name.of(lang));
    let picks: Vec<Pick> = catalog::prefectures().iter().map(pick).collect();
    let prefectures = Signal::derive(move || held(own, |held| held.prefectures.clone()));
    let remote = Signal::derive(move || held(own, |held| held.remote));
    let days = Signal::derive(move || held(own, |held| held.days_x10));
    let choose = Callback::new(move |now: Vec<String>| {
        change(app, |held| held.prefectures = now);
    });
    let starts = text(own, |held| held.starts.clone());
    let over = move || {
        let today = local(now());
        let this_month = format!("{:04}-{:02}", today.year, today.month);
        let over = starts.with(|month| !month.is_empty() && *month < this_month);
        over.then(|| view! { <p class="small typed__caution" role="status">{words.about.starts_over}</p> })
    };
    view! {
        <Several id="prefectures" label=words.prefectures help=words.about.prefectures_help picks=picks chosen=prefectures
            on_change=choose/>
        <label class="choice choice--bare">
            <input type="checkbox" prop:checked=move || remote.get()
                on:change=move |event| { let on = event_target_checked(&event); change(app, |held| held.remote = on); }/>
            <span class="choice__main">{words.remote}</span>
        </label>
        <div class="fields">
            <NumberField id="days" label=words.days unit=words.days_unit hint=words.days_hint
                value=days on_change=move |days| { change(app, |held| held.days_x10 = days); } range=(5, 200) tenths=true/>
            <div class="stack stack--2">
                <MonthField id="starts" label=words.about.starts value=starts
                    on_change=move |month: String| { change(app, |held| held.starts = month); }/>
                {over}
            </div>
        </div>
    }
}

/// The fifteen forms with their basis and caution, folded.
#[component]
fn Appointments(own: Own) -> impl IntoView {
    let app = app();
    let chosen = Signal::derive(move || held(own, |held| held.appointments.clone()));
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
    let choose = Callback::new(move |now: Vec<String>| {
        change(app, |held| held.appointments = now);
    });
    view! {
        <p class="small">{app.text().assess.appointments_help}</p>
        <details class="fold fold--row">
            <summary>{move || (app.text().assess.appointments)(chosen.with(Vec::len))}</summary>
            {checks("appointments".to_owned(), picks, chosen, choose, false)}
        </details>
    }
}

/// In the person's own words, counted while they are typed.
#[component]
fn OwnWords(own: Own) -> impl IntoView {
    let app = app();
    let words = &app.text().assess.about;
    view! {
        <KeptField id="words" place=own_draft("words") label=words.words help=words.words_help lines=6 most=check::Text::Sentence.most() optional=true
            value=text(own, |held| held.words.clone())
            write=move |said: String| change(app, |held| held.words = said)/>
    }
}

/// One text of the profile.
fn text(own: Own, read: fn(&Assessment) -> String) -> Signal<String> {
    Signal::derive(move || held(own, read))
}

/// One value of the profile.
fn held<T: Default>(own: Own, read: impl Fn(&Assessment) -> T) -> T {
    own.with(|own| own.as_ref().map(|(_, profile)| read(&profile.assessment)).unwrap_or_default())
}
