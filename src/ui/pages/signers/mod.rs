//! People: whose keys count here, who waits for a decision, and this device's own digits.
//!
//! Nothing here decides by itself: a key counts only after a person compared its digits.

mod known;
mod person;
mod qr;
mod replace;
mod revoke;
mod stranger;

use leptos::prelude::*;

use self::known::{Known, Revoked};
use self::person::{Person, everybody};
use self::qr::KeyQr;
use self::stranger::Stranger;
use crate::app::app;
use crate::domain::id::Issuer;
use crate::domain::trust::Standing;
use crate::route::Route;
use crate::ui::parts::{AppBar, Banner, Glyph, Icon, Tone};

/// Everybody on the page.
type People = Memo<Vec<Person>>;

/// People.
#[component]
pub fn SignersPage() -> impl IntoView {
    let app = app();
    let text = &app.text().trust;
    let people: People = Memo::new(move |_| everybody(app));
    // Who compares is the same person for many keys.
    let by = RwSignal::new(String::new());
    let count = move |standing| people.with(|people| people.iter().filter(|one| one.standing == standing).count());
    let heading = move || (text.heading)(count(Standing::Unknown), count(Standing::Known));
    let nobody = Memo::new(move |_| people.with(Vec::is_empty));
    view! {
        <div class="page">
            <header><AppBar place=text.place/></header>
            <main id="main" class="wrap signers" tabindex="-1">
                <div class="stack stack--2">
                    <h1 class="h-lg">{heading}</h1>
                    <Show when=move || nobody.get() || { count(Standing::Unknown) > 0 }><p>{text.intro}</p></Show>
                </div>
                <section class="signers__own stack stack--2" aria-labelledby="own">
                    <div class="section-head section-head--thin"><h2 id="own">{text.own}</h2></div>
                    <p class="fingerprint">{app.fingerprint()}</p>
                    <p class="hint">{text.own_hint}</p>
                    <KeyQr issuer=app.me().issuer name=text.this_device/>
                </section>
                <div class="signers__list stack stack--6">
                    {move || nobody.get().then(|| view! {
                        <div class="empty">
                            <h2>{text.empty[0]}</h2>
                            <p>{text.empty[1]}</p>
                            <a class="btn btn--solid" href=Route::Open.to_string()><Glyph icon=Icon::Folder/>{text.empty[2]}</a>
                        </div>
                    })}
                    <Twins people=people/>
                    <Show when=move || { count(Standing::Unknown) > 0 }>
                        <section class="stack stack--3" aria-labelledby="waiting">
                            <div class="section-head"><h2 id="waiting">{text.waiting[0]}</h2></div>
                            <p class="muted">{text.waiting[1]}</p>
                            <ul class="signers__cards">{cards(people, Standing::Unknown, by)}</ul>
                        </section>
                    </Show>
                    <Show when=move || { count(Standing::Known) > 0 }>
                        <section class="stack stack--3" aria-labelledby="known">
                            <div class="section-head"><h2 id="known" tabindex="-1">{text.known}</h2></div>
                            <ul class="signers__cards">{cards(people, Standing::Known, by)}</ul>
                        </section>
                    </Show>
                    <Show when=move || { count(Standing::Revoked) > 0 }>
                        <section class="stack stack--3" aria-labelledby="revoked">
                            <div class="section-head"><h2 id="revoked" tabindex="-1">{text.revoked}</h2></div>
                            <ul class="signers__cards">{cards(people, Standing::Revoked, by)}</ul>
                        </section>
                    </Show>
                </div>
            </main>
        </div>
    }
}

/// The cards of one kind. A card stays as it is while its facts change.
fn cards(people: People, standing: Standing, by: RwSignal<String>) -> impl IntoView {
    // A card keeps its place while somebody changes the name that it is sorted by.
    let keys = Memo::new(move |before: Option<&Vec<Issuer>>| {
        let here: Vec<Issuer> = people.with(|people| {
            people.iter().filter(|one| one.standing == standing).map(|one| one.issuer.clone()).collect()
        });
        let mut keys: Vec<Issuer> = before.into_iter().flatten().filter(|key| here.contains(key)).cloned().collect();
        keys.extend(here.into_iter().filter(|key| !before.is_some_and(|before| before.contains(key))));
        keys
    });
    let card = move |issuer: Issuer| {
        let Some(first) = find(people, &issuer) else { return ().into_any() };
        let key = issuer.clone();
        // The last known state: a card that goes away shows no blank on its way out.
        let person = Memo::new(move |before: Option<&Person>| {
            people
                .with(|people| people.iter().find(|one| one.issuer == issuer).cloned())
                .or_else(|| before.cloned())
                .unwrap_or_else(|| first.clone())
        });
        match standing {
            Standing::Unknown => view! { <Stranger issuer=key person=person by=by/> }.into_any(),
            Standing::Known => view! { <Known issuer=key person=person people=people by=by/> }.into_any(),
            Standing::Revoked | Standing::Own => view! { <Revoked issuer=key person=person by=by/> }.into_any(),
        }
    };
    view! { <For each=move || keys.get() key=Clone::clone children=card/> }
}

fn find(people: People, issuer: &Issuer) -> Option<Person> {
    people.with_untracked(|people| people.iter().find(|one| one.issuer == *issuer).cloned())
}

/// Names that two keys have that both count: either a new device, or somebody else.
#[component]
fn Twins(people: People) -> impl IntoView {
    let text = &app().text().trust;
    let names = Memo::new(move |_| {
        people.with(|people| {
            let known = people.iter().filter(|one| one.standing == Standing::Known && !one.name.is_empty());
            let mut names: Vec<String> = known.map(|one| one.name.trim().to_owned()).collect();
            names.sort();
            let twice = names.chunk_by(|one, next| one == next).filter(|same| same.len() > 1);
            twice.filter_map(|same| same.first().cloned()).collect::<Vec<String>>()
        })
    });
    move || {
        let banner = |name: String| {
            view! { <Banner tone=Tone::Warn title=(text.twins)(&name)><p>{text.twins_text}</p></Banner> }
        };
        names.get().into_iter().map(banner).collect_view()
    }
}
