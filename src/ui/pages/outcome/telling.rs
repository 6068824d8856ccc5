//! The result in plain sentences, in both languages whatever the screen's language is, to be copied.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::app::{app, copy_text};
use crate::catalog::Lang;
use crate::domain::skill::{Confirmed, Profile, RoleFit, Telling};
use crate::text::{self, Text};
use crate::ui::pages::assess::day;
use crate::ui::parts::{Glyph, Icon};

/// Both summaries.
pub fn summaries(
    text: &'static Text,
    profile: &Profile,
    fits: &[RoleFit],
    confirmed: &Confirmed,
) -> impl IntoView + use<> {
    let telling = Telling::of(profile, fits, confirmed);
    let [japanese, english] = text.assess.outcome.telling.langs;
    let one = |lang: Lang, name: &'static str| {
        let words = text::text(lang);
        let at = telling.finished.map(|at| day(words, at)).unwrap_or_default();
        let lines = (words.assess.outcome.telling.tell)(&telling, &profile.standard, &at);
        view! { <Summary lang=lang name=name lines=lines/> }
    };
    view! {
        <p class="small">{text.assess.outcome.telling.help}</p>
        <div class="result__two">{one(Lang::Ja, japanese)} {one(Lang::En, english)}</div>
    }
}

#[component]
fn Summary(lang: Lang, name: &'static str, lines: Vec<String>) -> impl IntoView {
    let words = &app().text().assess.outcome.telling;
    let said = RwSignal::new(None::<bool>);
    // Japanese sentences stand one after the other; English ones need a space.
    let whole = lines.join(if lang == Lang::Ja { "" } else { " " });
    let copy = move |_| {
        let whole = whole.clone();
        spawn_local(async move {
            let copied = copy_text(&whole).await;
            _ = said.try_set(Some(copied));
        });
    };
    let told = move || said.get().map(|copied| if copied { (words.copied)(name) } else { words.not_copied.to_owned() });
    view! {
        <section class="telling stack stack--2">
            <h3 class="h-sm">{name}</h3>
            <div lang=lang.tag()>{lines.into_iter().map(|line| view! { <p><bdi>{line}</bdi></p> }).collect_view()}</div>
            <div><button type="button" class="btn btn--quiet" on:click=copy><Glyph icon=Icon::Copy/>{(words.copy)(name)}</button></div>
            <p class="hint" role="status">{told}</p>
        </section>
    }
}
