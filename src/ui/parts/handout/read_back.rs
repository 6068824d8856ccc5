//! Is the saved file the signed one? A person chooses it, and it is compared byte for byte; nothing is taken in.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;

use crate::app::{Handout, ReadBack, app, picked};
use crate::text::Handing;
use crate::ui::parts::{Banner, Glyph, Icon, Tone};

/// What was found about the file of this name; nothing was found where it can't be read.
type Found = (String, Option<ReadBack>);

/// The choice of the saved file, and what the comparison says.
#[component]
pub(super) fn ReadBackCheck(handout: StoredValue<Handout>) -> impl IntoView {
    let text = &app().text().handing;
    let found = RwSignal::new(None::<Found>);
    let choose = move |event: leptos::ev::Event| {
        let input = event.target().and_then(|target| target.dyn_into::<leptos::web_sys::HtmlInputElement>().ok());
        let Some(input) = input else { return };
        let file = input.files().and_then(|files| picked(&files).into_iter().next());
        // The same file may be chosen again.
        input.set_value("");
        let Some(file) = file else { return };
        spawn_local(async move {
            let signed = handout.get_value();
            let result = signed.read_back(&file).await;
            // The page may be gone by now.
            let _ = found.try_set(Some((file.name, result)));
        });
    };
    view! {
        <section class="stack stack--2 no-print" aria-labelledby="read-back">
            <h3 class="handout__h" id="read-back"><Glyph icon=Icon::Search/>{text.check}</h3>
            <p class="small">{text.check_text}</p>
            <div><label class="btn btn--quiet"><Glyph icon=Icon::Folder/>{text.check_choose}<input type="file" on:change=choose/></label></div>
            <div aria-live="polite">{move || found.get().map(|found| verdict(text, found))}</div>
        </section>
    }
}

fn verdict(text: &'static Handing, (name, found): Found) -> impl IntoView {
    let pair = |[what, todo]: [&'static str; 2]| (what.to_owned(), todo);
    let (tone, (what, todo)) = match found {
        Some(ReadBack::Same) => (Tone::Ok, (text.same.to_owned(), "")),
        Some(ReadBack::Empty) => (Tone::Error, pair(text.empty)),
        Some(ReadBack::Cut(there, all)) => (Tone::Error, ((text.cut)(there, all), text.cut_todo)),
        Some(ReadBack::Rewritten) => (Tone::Warn, pair(text.rewritten)),
        Some(ReadBack::Other) => (Tone::Error, pair(text.other)),
        None => (Tone::Error, pair(text.unreadable)),
    };
    view! { <Banner tone=tone title=what><p class="fname">{name}</p><p>{todo}</p></Banner> }
}
