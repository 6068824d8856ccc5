//! One applicant: what was sent, the two truths of every item side by side, the cases, and until when all this may be used.
//!
//! Reading, and erasing all of it. Who the owner of the key is, no screen can tell.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::assess::{day, lacks, last_day};
use super::gone::Gone;
use super::outcome::{conditions, fits, levels};
use super::pool::{DeskNav, Standing, name, people, standing};
use crate::app::{Notice, after, app, focus, local, now};
use crate::catalog::{self, Category};
use crate::domain::id::{Id, Stream};
use crate::domain::skill::{Claim, Evidence, Person};
use crate::domain::trust::ErasureReason;
use crate::route::Route;
use crate::text::Text;
use crate::ui::parts::{AppBar, Banner, Glyph, Icon, Tone, Track};

/// One applicant, by the assessment's record id.
#[component]
pub fn PersonPage(id: Id) -> impl IntoView {
    let app = app();
    let people = people(app);
    let person = Memo::new(move |_| people.with(|people| people.iter().find(|person| person.id == id).cloned()));
    move || match person.get() {
        Some(person) => {
            let text = app.text();
            view! {
                <div class="page page--desk">
                    <header><AppBar place=Signal::stored(text.pool.place.to_owned())><DeskNav/></AppBar></header>
                    <main id="main" class="person" tabindex="-1">
                        {head(text, &person)}
                        <div class="stack stack--5 person__main">{skills(text, &person)} {cases(text, &person)}</div>
                        {side(text, &person)}
                    </main>
                </div>
            }
            .into_any()
        }
        None => view! { <Gone/> }.into_any(),
    }
}

/// The finding, and a warning where the consent doesn't stand.
fn head(text: &'static Text, person: &Person) -> impl IntoView + use<> {
    let words = &text.pool;
    let name = name(text, person);
    let title = match person.nearest().filter(|fit| fit.evidenced > 0) {
        Some(fit) => (words.person)(&name, fits::role_names(text, fit.role).1, fit.evidenced),
        None => (words.person_open)(&name),
    };
    let warning = match standing(person, now()) {
        Standing::Given => None,
        Standing::Ended => Some(words.ended),
        Standing::Missing => Some(words.none),
    };
    let warning =
        warning.map(|[title, todo]| view! { <Banner tone=Tone::Warn title=title.to_owned()><p>{todo}</p></Banner> });
    view! {
        <div class="person__head">
            <div>
                <p><a class="tap" href=Route::Pool.to_string()><Glyph icon=Icon::ArrowLeft/>{words.back}</a></p>
                <h1 class="h-lg">{title}</h1>
            </div>
            {warning}
        </div>
    }
}

/// The fits, and every item.
fn skills(text: &'static Text, person: &Person) -> impl IntoView + use<> {
    let words = &text.assess.outcome;
    let groups = catalog::categories().iter().map(|category| group(text, person, category)).collect_view();
    view! {
        <section class="stack stack--2" aria-labelledby="fits">
            <div class="section-head"><h2 id="fits">{words.fits}</h2><p class="hint">{words.fits_help}</p></div>
            {fits::fit_rows(text, &person.profile.standard, &person.fits)}
        </section>
        <section class="stack stack--2" aria-labelledby="skills">
            <div class="section-head"><h2 id="skills">{text.pool.skills}</h2><p class="hint">{text.pool.skills_help}</p></div>
            <div class="table-wrap" tabindex="0" role="group" aria-label=text.pool.skills_table>
                <table class="table table--dense items">
                    <caption class="vh">{text.pool.skills_table}</caption>
                    <thead><tr>
                        <th scope="col">{words.item}</th>
                        <th scope="col" class="num"><Glyph icon=Icon::Claimed/>{words.claimed}</th>
                        <th scope="col" class="num"><Glyph icon=Icon::Evidenced/>{words.evidenced}</th>
                        <th scope="col" class="items__graph">{words.position}</th>
                        <th scope="col">{text.pool.missing}</th>
                    </tr></thead>
                    {groups}
                </table>
            </div>
            <p class="hint">{catalog::skill_note().of(text.lang)}</p>
        </section>
    }
}

/// The items of one category.
fn group(text: &'static Text, person: &Person, category: &Category) -> impl IntoView + use<> {
    let rows = catalog::items_in(category.id).iter().map(|item| {
        let held = person.profile.items.get(item.id);
        let claim = held.map(|held| held.claim);
        let level = claim.and_then(Claim::level);
        let evidenced = held.map_or(0, |held| held.evidenced);
        let missing = held.and_then(|held| Some(lacks(text, held.shortfall?, level?)));
        view! {
            <tr>
                <th scope="row">{item.name.of(text.lang)}</th>
                <td class="num">{levels::claimed_cell(text, claim)}</td>
                <td class="num"><b>{levels::evidenced(claim, evidenced)}</b></td>
                <td class="items__graph">
                    <Track claimed=levels::small(level) evidenced=levels::small(level.map(|_| evidenced)) confirmed=None/>
                </td>
                <td>{missing}</td>
            </tr>
        }
    });
    view! {
        <tbody>
            <tr><th scope="rowgroup" colspan="5" class="person__group">{category.id.as_str()} " " {category.name.of(text.lang)}</th></tr>
            {rows.collect_view()}
        </tbody>
    }
}

/// The cases, by category.
fn cases(text: &'static Text, person: &Person) -> impl IntoView + use<> {
    let words = &text.pool;
    let rows = catalog::categories().iter().flat_map(|category| {
        let held = person.profile.cases.iter().filter(|(_, case)| case.category == category.id.as_str());
        held.map(|(_, case)| one_case(text, category, case)).collect::<Vec<_>>()
    });
    let rows: Vec<_> = rows.collect();
    let none = rows.is_empty().then(|| view! { <p>{words.cases_none}</p> });
    view! {
        <section class="stack stack--3" aria-labelledby="cases">
            <div class="section-head"><h2 id="cases">{words.cases}</h2></div>
            {none}
            {rows}
        </section>
    }
}

fn one_case(text: &'static Text, category: &Category, case: &Evidence) -> impl IntoView + use<> {
    let words = &text.assess;
    let about = [case.month.as_str(), case.organisation.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>();
    let taught = case.taught.then(|| view! { <p><span class="chip">{words.taught}</span></p> });
    let left = (!case.result.is_empty())
        .then(|| view! { <p><span class="muted">{words.left}</span> " " {case.result.clone()}</p> });
    let open = (!case.incomplete(now()).is_none()).then(|| view! { <p class="small muted">{text.pool.case_open}</p> });
    view! {
        <article class="evidence" class:evidence--none=!case.incomplete(now()).is_none()>
            <h3 class="evidence__h">{category.id.as_str()} " " {category.name.of(text.lang)}</h3>
            <p class="small muted">{about.join(text.common.and)}</p>
            <p>{case.act.clone()}</p>
            {left}
            {taught}
            {open}
        </article>
    }
}

/// Consent, conditions, origin.
fn side(text: &'static Text, person: &Person) -> impl IntoView + use<> {
    let words = &text.pool;
    let held = &person.profile.assessment;
    let consent = match &held.consent {
        Some(consent) => vec![
            (words.consent_until, last_day(text, consent.until)),
            (words.consent_given, day(text, consent.at)),
            (words.consent_text, consent.text.clone()),
        ],
        None => vec![(words.consent, words.consent_none.to_owned())],
    };
    let mut terms = vec![(words.contact, held.contact.clone())];
    terms.extend(conditions(text, held));
    let at = local(person.updated_at);
    let written = (text.dates.short)(at.month, at.day, at.hour, at.minute);
    let origin = vec![(words.signer, app().digits(&person.stream.issuer)), (words.written, written)];
    view! {
        <aside class="person__side stack stack--5">
            {facts(text, "consent", words.consent, consent)}
            {facts(text, "conditions", words.conditions, terms)}
            {facts(text, "origin", words.origin, origin)}
            <p class="hint">{words.signer_help} " " {words.proves}</p>
            <Erase stream=person.stream.clone()/>
        </aside>
    }
}

/// Erases everything that this person sent, after one question.
#[component]
fn Erase(stream: Stream) -> impl IntoView {
    let app = app();
    let words = &app.text().pool;
    let [title, button, question, really] = words.erase;
    let asked = RwSignal::new(false);
    let busy = RwSignal::new(false);
    let of = stream.clone();
    let files = Memo::new(move |_| {
        let imports = app.imports();
        let files = imports.iter().flat_map(|import| &import.files);
        files.filter(|(_, held)| held.stream == of && held.kind.is_personal()).count()
    });
    let erase = move |_| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let stream = stream.clone();
        spawn_local(async move {
            match app.erase_person(&stream, ErasureReason::Asked).await {
                Ok(()) => {
                    app.go(&Route::Pool);
                    // A new place takes the notice away: this one comes after it.
                    after(0, move || app.notice.set(Some(Notice::Done(app.text().pool.erased.to_owned()))));
                }
                Err(failure) => {
                    _ = busy.try_set(false);
                    app.notice.set(Some(Notice::Failed(failure)));
                }
            }
        });
    };
    let erase = StoredValue::new_local(erase);
    let ask = move |_| {
        asked.set(true);
        // The question is in the document one turn later.
        after(0, || focus("really"));
    };
    let cancel = move |_| {
        asked.set(false);
        after(0, || focus("ask"));
    };
    view! {
        <section class="stack stack--2" aria-labelledby="erase">
            <div class="section-head section-head--thin"><h2 id="erase">{title}</h2></div>
            <p>{move || (words.erase_what)(files.get())}</p>
            <p class="small">{words.erase_stays}</p>
            {move || if asked.get() {
                view! {
                    <p role="alert" id="really" tabindex="-1"><b>{question}</b></p>
                    <div class="row">
                        <button type="button" class="btn" aria-disabled=move || busy.get().then_some("true")
                            on:click=move |event| erase.with_value(|erase| erase(event))>
                            <Glyph icon=Icon::Trash/>{really}
                        </button>
                        <button type="button" class="btn btn--quiet" on:click=cancel>{app.text().common.cancel}</button>
                    </div>
                }.into_any()
            } else {
                view! { <div><button type="button" class="btn btn--quiet" id="ask" on:click=ask>{button}</button></div> }.into_any()
            }}
        </section>
    }
}

fn facts(
    text: &'static Text,
    id: &'static str,
    title: &'static str,
    rows: Vec<(&'static str, String)>,
) -> impl IntoView + use<> {
    let rows = rows.into_iter().map(|(name, value)| {
        let value = if value.is_empty() { text.pool.open_yet.to_owned() } else { value };
        view! { <div><dt>{name}</dt><dd>{value}</dd></div> }
    });
    view! {
        <section class="stack stack--2" aria-labelledby=id>
            <div class="section-head section-head--thin"><h2 id=id>{title}</h2></div>
            <dl class="kv">{rows.collect_view()}</dl>
        </section>
    }
}
