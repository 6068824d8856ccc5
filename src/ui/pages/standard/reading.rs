//! A version that is read, not written: the built-in one, an own one that is closed, and somebody else's.
//!
//! It says who vouches for it before it says what it asks for.

use leptos::prelude::*;

use super::Whose;
use super::differences::Differences;
use crate::app::{App, Outgoing, app};
use crate::catalog::{self, CategoryId, RoleId};
use crate::domain::id::Id;
use crate::domain::plain::plain;
use crate::domain::skill::{Item, Standard};
use crate::route::Route;
use crate::ui::pages::assess::day;
use crate::ui::pages::outcome::fits::role_names;
use crate::ui::pages::pool::DeskNav;
use crate::ui::pages::standards::{begin, built_in_id, copy, holds, save_table, signer, state, title};
use crate::ui::parts::{AppBar, Banner, Glyph, HandOut, Icon, Tone};

/// The page.
#[component]
pub fn Reading(id: Id, standard: Memo<Option<Standard>>, whose: Whose) -> impl IntoView {
    let app = app();
    let words = &app.text().standards;
    let name = Memo::new(move |_| standard.with(|it| it.as_ref().map(|it| title(app.text(), it)).unwrap_or_default()));
    let own = whose == Whose::Closed;
    let from = Signal::derive(move || {
        let parts = standard.with(|it| it.as_ref().map(|it| [it.office.clone(), it.title.clone()]));
        parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("　")
    });
    let give = own.then(|| {
        view! {
            <aside class="stack" aria-labelledby="give">
                <div class="section-head"><h2 id="give">{words.read.give}</h2></div>
                <p class="small">{words.read.give_help}</p>
                <HandOut outgoing=Outgoing::Standard(id) from=from/>
            </aside>
        }
    });
    view! {
        <div class="page page--desk">
            <header><AppBar place=Signal::derive(move || name.get())><DeskNav/></AppBar></header>
            <main id="main" class=if own { "wrap kit split" } else { "wrap stack stack--5" } tabindex="-1">
                <div class="stack stack--5">
                    {move || standard.get().map(|standard| said(app, id, &whose, standard))}
                </div>
                {give}
            </main>
        </div>
    }
}

fn said(app: App, id: Id, whose: &Whose, standard: Standard) -> impl IntoView + use<> {
    let words = &app.text().standards;
    let [built_in, closed, foreign] = words.read.why;
    let why = match whose {
        Whose::BuiltIn => built_in,
        Whose::Closed => closed,
        _ => foreign,
    };
    let sound = standard.is_sound();
    let unsound =
        (!sound).then(|| view! { <Banner tone=Tone::Warn title=words.unsound><p>{words.read.unsound}</p></Banner> });
    let before = standard.replaces.and_then(|id| app.records.with_untracked(|records| records.standard(id).cloned()));
    let against_before = before.map(|before| {
        let heading = (words.read.differs_before)(&before.version);
        view! { <Differences id="before" heading=heading old=before new=standard.clone()/> }
    });
    let against_built_in = (*whose != Whose::BuiltIn).then(|| {
        let old = (*Standard::built_in()).clone();
        view! { <Differences id="differs" heading=words.read.differs.to_owned() old=old new=standard.clone()/> }
    });
    view! {
        <div class="stack stack--3">
            <h1 class="h-lg"><bdi>{title(app.text(), &standard)}</bdi></h1>
            <p class="muted">{why}</p>
            {unsound}
            {facts(app, id, whose, &standard)}
            {ways(app, id, whose, standard.clone(), sound)}
        </div>
        {against_before}
        {against_built_in}
        {asked(app, &standard)}
    }
}

/// What it says about itself, and who signed it.
fn facts(app: App, id: Id, whose: &Whose, standard: &Standard) -> impl IntoView + use<> {
    let text = app.text();
    let words = &text.standards;
    let [_, office, version, source, certainty, from, _, issued, replaces, signed] = words.facts;
    let before = standard.replaces.map(|before| {
        let known = app.records.with_untracked(|records| records.standard(before).map(|it| it.version.clone()));
        match known {
            Some(version) => {
                view! { <a href=Route::Standard(before).to_string()><bdi>{plain(&(words.version_of)(&version))}</bdi></a> }
                    .into_any()
            }
            None => words.unknown_version.into_any(),
        }
    });
    let stream = match whose {
        Whose::Foreign(stream) => Some(stream.clone()),
        Whose::Closed => Some(app.me()),
        _ => None,
    };
    let signed_by = stream.map(|stream| {
        let (name, checked) = signer(app, &stream);
        let name = if stream == app.me() { String::new() } else { name };
        view! {
            <div><dt>{signed}</dt><dd><bdi>{name}</bdi>" "<span class="chip">{checked}</span>
                <span class="small standard__digits">{app.digits(&stream.issuer)}</span></dd></div>
        }
    });
    let row = |label: &'static str, said: String| {
        (!said.is_empty()).then(|| view! { <div><dt>{label}</dt><dd><bdi>{plain(&said)}</bdi></dd></div> })
    };
    let source_said =
        if id == built_in_id() { catalog::skill_note().of(text.lang).to_owned() } else { standard.source.clone() };
    view! {
        <dl class="kv kv--even">
            {row(version, standard.version.clone())}
            {row(office, standard.office.clone())}
            {row(source, source_said)}
            {row(certainty, state(text, standard.status).to_owned())}
            {row(from, holds(text, standard))}
            {row(issued, standard.issued.map(|at| day(text, at)).unwrap_or_default())}
            {before.map(|before| view! { <div><dt>{replaces}</dt><dd>{before}</dd></div> })}
            {signed_by}
        </dl>
    }
}

/// Copy it, go on from it, save it as a table.
fn ways(app: App, id: Id, whose: &Whose, standard: Standard, sound: bool) -> impl IntoView + use<> {
    let words = &app.text().standards;
    let standard = StoredValue::new(standard);
    let save = move |_| standard.with_value(|standard| save_table(app, standard));
    let next = move |_| {
        let me = app.me();
        // One draft follows a version: the one that was begun is gone on with.
        let begun = app.records.with_untracked(|records| {
            let follows = |it: &Standard| it.replaces == Some(id) && it.issued.is_none();
            records.standards().find(|(key, it)| key.stream == me && follows(it)).map(|(key, _)| key.id)
        });
        match begun {
            Some(id) => app.go(&Route::Standard(id)),
            None => begin(app, standard.with_value(|standard| standard.next(id))),
        }
    };
    let own = *whose == Whose::Closed;
    let first = if own {
        view! { <button type="button" class="btn btn--solid" on:click=next><Glyph icon=Icon::Edit/>{words.read.next}</button> }
            .into_any()
    } else {
        let copy = move |_| standard.with_value(|standard| copy(app, standard));
        sound
            .then(|| view! { <button type="button" class="btn btn--solid" on:click=copy><Glyph icon=Icon::Copy/>{words.copy}</button> })
            .into_any()
    };
    view! {
        <div class="row">
            {first}
            <button type="button" class="btn btn--quiet" on:click=save><Glyph icon=Icon::Download/>{words.sheet.save}</button>
        </div>
    }
}

/// Every item with what roles ask for, and the sentences, by category.
fn asked(app: App, standard: &Standard) -> impl IntoView + use<> {
    let text = app.text();
    let words = &text.standards.read;
    let parts: Vec<_> = CategoryId::ALL.into_iter().filter_map(|category| part(app, standard, category)).collect();
    view! {
        <section class="stack stack--3" aria-labelledby="asked">
            <div class="section-head"><h2 id="asked">{(words.items)(standard.items.len())}</h2></div>
            <p class="small">{words.items_help}</p>
            {parts}
        </section>
    }
}

fn part(app: App, standard: &Standard, category: CategoryId) -> Option<impl IntoView + use<>> {
    let text = app.text();
    let words = &text.standards;
    let name = catalog::category(category).map_or("", |row| row.name.of(text.lang));
    let row = |item: &Item| {
        let levels = RoleId::ALL.map(|role| {
            let must = item.is_must(role).then(|| view! { <span class="items__must">{words.edit.must}</span> });
            view! { <td class="num">{item.required(role)}{must}</td> }
        });
        view! {
            <tr>
                <th scope="row"><bdi><b>{item.id.clone()}" "{item.name.shown(text.lang)}</b></bdi>
                    <bdi class="standard__about">{item.about.shown(text.lang)}</bdi></th>
                {levels.into_iter().collect_view()}
            </tr>
        }
    };
    let rows: Vec<_> = standard.items_in(category).map(row).collect();
    let heads = RoleId::ALL.map(|role| {
        let (_, name) = role_names(text, role);
        view! { <th scope="col" class="num"><abbr title=name>{role.as_str()}</abbr></th> }
    });
    let sentences = (0..=4).filter_map(|level| standard.sentence(category, level));
    let sentences: Vec<_> =
        sentences.map(|words| view! { <li><bdi>{words.of(text.lang).to_owned()}</bdi></li> }).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <div class="table-wrap" tabindex="0" role="region" aria-label=name><table class="table table--dense standard__read">
                <caption>{category.as_str()}" "{name}</caption>
                <thead><tr><th scope="col">{words.edit.item}</th>{heads.into_iter().collect_view()}</tr></thead>
                <tbody>{rows}</tbody>
            </table></div>
            <details class="fold fold--row"><summary>{words.read.sentences}"："{category.as_str()}" "{name}</summary>
                <ol class="standard__levels" start="0">{sentences}</ol></details>
        }
    })
}
