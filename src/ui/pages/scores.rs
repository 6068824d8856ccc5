//! The coordinator's desk: what each interviewer said about each item, side by side, and the level that is settled on.
//!
//! Scores are shown as they were given and never change here. Nothing is settled by itself: not even what all agree on.

mod row;
mod told;

use leptos::prelude::*;

use super::gone::Gone;
use super::interview::hand::HandScores;
use super::pool::{DeskNav, named};
use crate::app::{App, Notice, app, now};
use crate::domain::body::Body;
use crate::domain::id::{Id, Stream};
use crate::domain::plain::plain;
use crate::domain::skill::{Agreement, Person, Scores, Verdict};
use crate::domain::trust::Standing;
use crate::route::Route;
use crate::ui::parts::{AppBar, Banner, Glyph, Icon, Tone};

/// The scores of one person, by the assessment's record id.
#[component]
pub fn ScoresPage(id: Id) -> impl IntoView {
    let app = app();
    let person = Memo::new(move |_| {
        let me = app.me();
        app.records.with(|records| Person::find(records, &me, id, now()))
    });
    let known = Memo::new(move |_| person.with(Option::is_some));
    move || if known.get() { view! { <Side id=id person=person/> }.into_any() } else { view! { <Gone/> }.into_any() }
}

/// The items of one group: how their scores stand to each other. What is settled on moves no item.
#[derive(Clone, PartialEq)]
struct Grouped(Vec<Vec<String>>);

impl Grouped {
    fn of(person: &Person) -> Self {
        let mut groups = vec![Vec::new(); 4];
        for item in &person.profile.standard.items {
            let group = match person.scores.agreement(&item.id) {
                Agreement::Apart(..) => 0,
                Agreement::Agreed(_) => 1,
                Agreement::One(_) => 2,
                Agreement::Nobody => 3,
            };
            if let Some(group) = groups.get_mut(group) {
                group.push(item.id.clone());
            }
        }
        Self(groups)
    }
}

#[component]
fn Side(id: Id, person: Memo<Option<Person>>) -> impl IntoView {
    let app = app();
    let words = &app.text().interview.side;
    let scores = Memo::new(move |_| {
        person.with(|person| person.as_ref().map(|person| person.scores.clone())).unwrap_or_default()
    });
    let groups = Memo::new(move |_| person.with(|person| person.as_ref().map(Grouped::of)));
    let title = move || {
        let name = person.with(|person| person.as_ref().map(|person| named(app.text(), person))).unwrap_or_default();
        let groups = groups.get().map(|groups| groups.0).unwrap_or_default();
        scores.with(|scores| {
            let open = |group: &Vec<String>| group.iter().filter(|item| !scores.settled.contains_key(*item)).count();
            let [apart, others] = [groups.first().map_or(0, open), groups.iter().skip(1).take(2).map(open).sum()];
            match (scores.interviewers(), apart, others) {
                (0, ..) if scores.settled.is_empty() => words.none.to_owned(),
                (_, 0, 0) => (words.settled)(&name),
                (_, 0, open) => (words.open)(&name, open),
                (_, apart, _) => (words.apart)(&name, apart),
            }
        })
    };
    let interviewers = Memo::new(move |_| scores.with(Scores::interviewers));
    view! {
        <div class="page page--desk">
            <header><AppBar place=words.place><DeskNav/></AppBar></header>
            <main id="main" class="interview" tabindex="-1">
                <div class="stack stack--2 interview__head">
                    <p><a class="tap" href=Route::Person(id).to_string()><Glyph icon=Icon::ArrowLeft/>{app.text().interview.to_person}</a></p>
                    <h1 class="h-lg">{title}</h1>
                    <p>{words.lead}</p>
                </div>
                {move || match interviewers.get() {
                    0 => view! { <Nobody id=id/> }.into_any(),
                    1 => {
                        let [title, what] = words.one;
                        view! { <Banner tone=Tone::Info title=title><p>{what}</p></Banner> }.into_any()
                    }
                    _ => view! { <Take person=person scores=scores/> }.into_any(),
                }}
                {move || groups.get().map(|groups| groups.0.into_iter().zip(words.groups).enumerate().map(|(at, (items, head))| {
                    view! { <Group at=at head=head(items.len()) items=items person=person/> }
                }).collect_view())}
                {move || person.get().map(|person| told::told(app, &person))}
                <details class="fold">
                    <summary>{app.text().interview.hand}</summary>
                    <div class="stack stack--3"><HandScores id=id/></div>
                </details>
            </main>
        </div>
    }
}

/// Where scores come from.
#[component]
fn Nobody(id: Id) -> impl IntoView {
    let text = app().text();
    view! {
        <div class="empty">
            <p>{text.interview.side.none_todo}</p>
            <div class="row">
                <a class="btn btn--solid" href=Route::Open.to_string()><Glyph icon=Icon::Folder/>{text.pool.open}</a>
                <a class="btn" href=Route::Interview(id).to_string()><Glyph icon=Icon::Edit/>{text.pool.about.ways[0]}</a>
            </div>
        </div>
    }
}

/// One button for everything on which two or more agree.
#[component]
fn Take(person: Memo<Option<Person>>, scores: Memo<Scores>) -> impl IntoView {
    let app = app();
    let words = &app.text().interview.side;
    let agreed = Memo::new(move |_| scores.with(Scores::agreed));
    let take = move |_| {
        let Some(of) = person.with_untracked(|person| person.as_ref().map(Person::subject)) else { return };
        let all = agreed.get_untracked();
        let count = all.len();
        let kept = all.into_iter().filter(|(item, level)| {
            settle(app, Verdict { of: of.clone(), item: item.clone(), level: *level, note: String::new() })
        });
        if kept.count() == count {
            app.notice.set(Some(Notice::Done((words.taken)(count))));
        }
    };
    move || {
        agreed.with(|agreed| (!agreed.is_empty()).then_some(agreed.len())).map(|count| {
            view! {
                <div class="stack stack--2">
                    <div><button type="button" class="btn btn--solid btn--lg" on:click=take>
                        <Glyph icon=Icon::Confirmed/>{(words.take)(count)}
                    </button></div>
                    <p class="hint">{words.take_help}</p>
                </div>
            }
        })
    }
}

/// Items of which the scores stand to each other in one way; the last two groups are folded while they are long.
#[component]
fn Group(at: usize, head: String, items: Vec<String>, person: Memo<Option<Person>>) -> impl IntoView {
    if items.is_empty() {
        return ().into_any();
    }
    let rows = items.into_iter().map(|item| view! { <row::Row item=item person=person/> }).collect_view();
    let rows = view! { <div class="scores">{rows}</div> };
    if at < 3 {
        let id = format!("group-{at}");
        let labelled = id.clone();
        view! {
            <section class="stack stack--2" aria-labelledby=labelled>
                <div class="section-head"><h2 id=id>{head}</h2></div>
                {rows}
            </section>
        }
        .into_any()
    } else {
        view! { <details class="fold"><summary>{head}</summary>{rows}</details> }.into_any()
    }
}

/// Keeps a level that was settled on; whether that worked.
fn settle(app: App, verdict: Verdict) -> bool {
    let me = app.me();
    let command = app.records.with_untracked(|records| records.saying(&me, Body::Verdict(verdict)));
    app.record(command).is_some()
}

/// Who an interviewer is: this device, a known signer's name, or the digits of the key. Reactive.
pub(super) fn interviewer(app: App, stream: &Stream) -> String {
    let words = &app.text().interview.side;
    let trust = app.trust();
    let known =
        trust.signer(&stream.issuer).map(|(_, signer)| plain(&signer.name)).filter(|name| !name.trim().is_empty());
    match (trust.standing(&stream.issuer), known) {
        (Standing::Own, _) => words.here.to_owned(),
        (_, Some(name)) => name,
        (_, None) => (words.digits)(&app.digits(&stream.issuer)),
    }
}
