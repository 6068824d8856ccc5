//! What a draft says about itself: name, publisher, version, source, how sure it is, days, and the version before.

use leptos::prelude::*;

use super::edit::{Edit, Words};
use crate::domain::id::Id;
use crate::domain::overrides::Status;
use crate::domain::skill::Standard;
use crate::ui::pages::standards::{state, title};
use crate::ui::parts::{Dropdown, Pick, Radios};

const STATES: [(&str, Status); 3] =
    [("draft", Status::Draft), ("unverified", Status::Unverified), ("verified", Status::Verified)];

/// The fields.
#[component]
pub fn Facts(edit: Edit) -> impl IntoView {
    let text = edit.app.text();
    let words = &text.standards;
    let [name, office, version, source, certainty, from, until, ..] = words.facts;
    let [name_help, office_help, version_help, source_help, from_help, until_help] = words.helps;
    let chosen = Signal::derive(move || {
        let status = edit.with(|standard| Some(standard.status));
        STATES.iter().find(|(_, state)| Some(*state) == status).map(|(id, _)| (*id).to_owned())
    });
    let choose = move |id: String| {
        if let Some((_, status)) = STATES.iter().find(|(state, _)| *state == id) {
            edit.change(|standard| standard.status = *status);
        }
    };
    let picks = Signal::stored(STATES.map(|(id, status)| Pick::new(id, state(text, status))).to_vec());
    view! {
        <section aria-labelledby="basics">
            <div class="section-head"><h2 id="basics">{words.edit.basics}</h2></div>
            <Words edit=edit id="title" label=name help=name_help required=true
                read=|it: &Standard| Some(it.title.clone()) write=|it: &mut Standard, typed| it.title = typed/>
            <Words edit=edit id="office" label=office help=office_help
                read=|it: &Standard| Some(it.office.clone()) write=|it: &mut Standard, typed| it.office = typed/>
            <div class="fields standard__fields">
                <Words edit=edit id="version" label=version help=version_help required=true
                    read=|it: &Standard| Some(it.version.clone()) write=|it: &mut Standard, typed| it.version = typed/>
                <Replaces edit=edit/>
            </div>
            <Words edit=edit id="source" label=source help=source_help lines=2
                read=|it: &Standard| Some(it.source.clone()) write=|it: &mut Standard, typed| it.source = typed/>
            <Radios name="status" legend=certainty inline=true picks=picks chosen=chosen on_change=choose/>
            <div class="fields standard__fields">
                <Words edit=edit id="from" label=from help=from_help kind="date"
                    read=|it: &Standard| Some(it.from.clone()) write=|it: &mut Standard, typed| it.from = typed/>
                <Words edit=edit id="until" label=until help=until_help kind="date"
                    read=|it: &Standard| Some(it.until.clone()) write=|it: &mut Standard, typed| it.until = typed/>
            </div>
        </section>
    }
}

/// The own version that this one follows.
#[component]
fn Replaces(edit: Edit) -> impl IntoView {
    let (app, words) = (edit.app, &edit.app.text().standards);
    let [.., before, _] = words.facts;
    let before_now = Memo::new(move |_| edit.with(|standard| standard.replaces));
    let groups = untrack(move || {
        let me = app.me();
        app.records.with(|records| {
            let closed = records
                .standards()
                .filter(|(key, standard)| key.stream == me && key.id != edit.id && app.is_fixed(key.id, standard));
            let pick = |(id, standard): (Id, &Standard)| {
                let version = (words.version_of)(&standard.version);
                Pick::new(id.short(), format!("{}{}{version}", title(app.text(), standard), app.text().common.and))
            };
            let mut picks: Vec<Pick> = closed.map(|(key, standard)| pick((key.id, standard))).collect();
            // A version that is not here any more stays what it is.
            let unknown = before_now.get().filter(|id| picks.iter().all(|pick| pick.value != id.short()));
            picks.extend(unknown.map(|id| Pick::new(id.short(), words.unknown_version)));
            vec![("", picks)]
        })
    });
    let chosen = Signal::derive(move || before_now.get().map(|id| id.short()));
    let choose = move |id: Option<String>| {
        edit.change(|standard| standard.replaces = id.as_deref().and_then(Id::from_short));
    };
    view! {
        <Dropdown id="replaces" label=before help=words.replaces_help none=words.replaces_none groups=groups chosen=chosen
            on_change=choose/>
    }
}
