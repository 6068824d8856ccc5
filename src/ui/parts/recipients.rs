//! The keys that open a sealed file: read as a list, or edited: this device's own, spares, none twice.
//!
//! Only public halves. A secret half that somebody puts here by mistake is taken off the screen at once.

use leptos::prelude::*;

use super::{Glyph, Icon, TextField};
use crate::app::app;
use crate::domain::plain::plain;
use crate::domain::recipient::{MOST_RECIPIENTS, Recipient};
use crate::route::Route;

/// How the secret half of a key begins.
const SECRET: &str = "age-secret-key-";

/// Who can open a file; all letters of a key on demand.
#[component]
pub fn RecipientList(recipients: Vec<Recipient>) -> impl IntoView {
    let words = &app().text().seal;
    let rows = recipients.into_iter().map(|recipient| {
        let digits = recipient.digits();
        let name = if recipient.name.is_empty() { words.nameless.to_owned() } else { plain(&recipient.name) };
        view! {
            <li>
                <b><bdi>{name}</bdi></b>
                <span><span class="vh">{words.digits}</span> <span class="fingerprint fingerprint--sm">{digits}</span></span>
                <WholeKey letters=recipient.key/>
            </li>
        }
    });
    view! { <ul class="recipients">{rows.collect_view()}</ul> }
}

/// A key in short, which opens to all its letters.
#[component]
fn WholeKey(letters: String) -> impl IntoView {
    let short = short(&letters);
    view! {
        <details class="recipient__key">
            <summary><span class="mono">{short}</span> " " {app().text().seal.whole_key}</summary>
            <code>{letters}</code>
        </details>
    }
}

/// The beginning and the end of a key.
fn short(letters: &str) -> String {
    let signs: Vec<char> = letters.chars().collect();
    match (signs.first_chunk::<8>(), signs.last_chunk::<6>()) {
        (Some(head), Some(tail)) => format!("{}…{}", String::from_iter(head), String::from_iter(tail)),
        _ => letters.to_owned(),
    }
}

/// The editor of a list of keys.
#[component]
pub fn Recipients(
    /// The keys that are stored.
    #[prop(into)]
    recipients: Signal<Vec<Recipient>>,
    /// All keys after a change.
    #[prop(into)]
    on_change: Callback<Vec<Recipient>>,
    /// Whose device this is, for the own key's name; may be blank.
    #[prop(into)]
    office: Signal<String>,
) -> impl IntoView {
    let app = app();
    let words = &app.text().seal;
    let count = Memo::new(move |_| recipients.with(Vec::len));
    let own = Memo::new(move |_| app.publishable().map(|envelope| envelope.recipient));
    let own_is_in = Memo::new(move |_| {
        own.with(|own| recipients.with(|held| held.iter().any(|held| Some(&held.key) == own.as_ref())))
    });
    let full = Memo::new(move |_| count.get() >= MOST_RECIPIENTS);
    let add = Callback::new(move |recipient: Recipient| {
        let mut held = recipients.get_untracked();
        held.push(recipient);
        on_change.run(held);
    });
    let add_own = move |_| {
        if let Some(key) = own.get_untracked() {
            let office = office.get_untracked();
            let name = if office.is_empty() { words.own_name.to_owned() } else { office };
            add.run(Recipient { name, key });
        }
    };
    let offer_own = move || {
        match (own.with(Option::is_some), own_is_in.get() || full.get()) {
        (_, true) => ().into_any(),
        (true, false) => view! {
            <div class="stack stack--2">
                <div><button type="button" class="btn" on:click=add_own><Glyph icon=Icon::Plus/>{words.add_own}</button></div>
                <p class="hint">{words.add_own_hint}</p>
            </div>
        }
        .into_any(),
        (false, false) => {
            let [title, why, way] = words.no_own;
            view! {
                <div class="empty">
                    <p><b>{title}</b></p>
                    <p>{why}</p>
                    <a class="btn" href=Route::Keys.to_string()>{way}<Glyph icon=Icon::ArrowRight/></a>
                </div>
            }
            .into_any()
        }
    }
    };
    view! {
        <div class="stack stack--3">
            {move || if count.get() == 0 {
                view! { <p>{words.none}</p> }.into_any()
            } else {
                let rows = (0..count.get()).map(|at| view! { <Row at=at recipients=recipients on_change=on_change own=own/> });
                view! { <ul class="recipients">{rows.collect_view()}</ul> }.into_any()
            }}
            {offer_own}
            {move || if full.get() {
                view! { <p class="hint">{(words.full)()}</p> }.into_any()
            } else {
                view! { <Spare recipients=recipients add=add/> }.into_any()
            }}
        </div>
    }
}

/// One key: who holds it, and the way to take it out.
#[component]
fn Row(
    at: usize,
    recipients: Signal<Vec<Recipient>>,
    on_change: Callback<Vec<Recipient>>,
    own: Memo<Option<String>>,
) -> impl IntoView {
    let words = &app().text().seal;
    let held = Memo::new(move |_| recipients.with(|held| held.get(at).cloned()).unwrap_or_default());
    let name = Signal::derive(move || held.with(|held| held.name.clone()));
    let label = move || {
        let name = name.get();
        (words.remove)(if name.is_empty() { words.nameless } else { &name })
    };
    let is_own = move || own.with(|own| own.as_ref() == Some(&held.get().key));
    let rename = move |name: String| {
        let mut all = recipients.get_untracked();
        if let Some(held) = all.get_mut(at) {
            held.name = name;
        }
        on_change.run(all);
    };
    let remove = move |_| {
        let mut all = recipients.get_untracked();
        if at < all.len() {
            all.remove(at);
        }
        on_change.run(all);
    };
    view! {
        <li>
            <TextField id=format!("holder-{at}") label=words.holder value=name on_change=rename/>
            <div class="recipients__foot">
                <span><span class="vh">{words.digits}</span> <span class="fingerprint fingerprint--sm">{move || held.get().digits()}</span></span>
                {move || view! { <WholeKey letters=held.get().key/> }}
                {move || is_own().then(|| view! { <span class="chip">{words.own}</span> })}
                <button type="button" class="btn btn--quiet btn--sm" aria-label=label on:click=remove>
                    <Glyph icon=Icon::Close/>{words.remove_short}
                </button>
            </div>
        </li>
    }
}

/// The fields of a spare key.
#[component]
fn Spare(recipients: Signal<Vec<Recipient>>, add: Callback<Recipient>) -> impl IntoView {
    let words = &app().text().seal;
    let name = RwSignal::new(String::new());
    let key = RwSignal::new(String::new());
    let wrong = RwSignal::new(None::<&'static str>);
    let typed = move |text: String| {
        // Letters from paper come in groups, and in capitals from a picture of squares.
        let text: String = text.split_whitespace().collect::<String>().to_lowercase();
        if text.starts_with(SECRET) {
            wrong.set(Some(words.secret));
            // Set first, so that the field is emptied even if it was empty before.
            key.set(text);
            key.set(String::new());
        } else {
            // An earlier reason stays until the next try: taking it away here would move the button under the finger.
            key.set(text);
        }
    };
    let go = move |_| {
        let (name_now, letters) = (name.get_untracked(), key.get_untracked());
        let twice = recipients.with_untracked(|held| held.iter().any(|held| held.key == letters));
        let found = match (Recipient::has_form(&letters), Recipient::adds_up(&letters), twice) {
            (false, ..) => Some(words.no_form),
            (_, false, _) => Some(words.no_sum),
            (.., true) => Some(words.twice),
            _ => None,
        };
        wrong.set(found);
        if found.is_none() {
            name.set(String::new());
            key.set(String::new());
            add.run(Recipient { name: name_now, key: letters });
        }
    };
    view! {
        <details class="recipients__spare">
            <summary>{words.spare}</summary>
            <div class="stack stack--3">
                <p class="small">{words.spare_help}</p>
                <TextField id="spare-name" label=words.holder help=words.holder_help value=name on_change=move |text| name.set(text)/>
                <TextField id="spare-key" label=words.spare_key value=key on_change=typed lines=2
                    error=Signal::derive(move || wrong.get().map(str::to_owned))/>
                <div><button type="button" class="btn" on:click=go><Glyph icon=Icon::Plus/>{words.add_spare}</button></div>
            </div>
        </details>
    }
}
