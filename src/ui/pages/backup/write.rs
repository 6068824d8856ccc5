//! Making a backup: what goes in, the passphrase, and what to do with the file.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::files;
use crate::app::{Notice, app};
use crate::route::Route;
use crate::ui::parts::{Banner, Glyph, Icon, NewPassphrase, Tone, agrees};

/// The part that writes.
#[component]
pub(super) fn Write() -> impl IntoView {
    let app = app();
    let text = &app.text().backup;
    let keys = &app.text().keys;
    let (first, again) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let tried = RwSignal::new(false);
    let busy = RwSignal::new(false);
    let written = RwSignal::new(false);
    let sealing = Memo::new(move |_| app.envelopes.with(Vec::len));
    let write = move |_| {
        let (passphrase, same) = (first.get_untracked(), again.get_untracked());
        tried.set(true);
        if !agrees(&passphrase, &same) || busy.get_untracked() {
            return;
        }
        busy.set(true);
        written.set(false);
        spawn_local(async move {
            let done = app.back_up(&passphrase).await;
            busy.set(false);
            match done {
                Ok(()) => {
                    for typed in [first, again] {
                        typed.set(String::new());
                    }
                    tried.set(false);
                    written.set(true);
                }
                Err(failure) => app.notice.set(Some(Notice::Failed(failure))),
            }
        });
    };
    let [own, others, signing, sealed] = text.rows;
    let [count_own, count_files] = text.counts;
    view! {
        <section class="stack" aria-labelledby="write">
            <div class="section-head"><h2 id="write">{text.write}</h2></div>
            <h3>{text.inside}</h3>
            <dl class="kv">
                <div><dt>{own}</dt><dd>{move || count_own(app.ledger().own)}</dd></div>
                <div><dt>{others}</dt><dd>{move || count_files(files(app))}</dd></div>
                <div><dt>{signing}</dt><dd>{text.signing_key}</dd></div>
                <div><dt>{sealed}</dt><dd>{move || (text.sealing_keys)(sealing.get())}</dd></div>
            </dl>
            {move || (sealing.get() > 1).then(|| view! {
                <p>{text.other_keys} " " <a href=Route::Keys.to_string()>{keys.place}</a></p>
            })}
            <p class="hint">{text.not_inside}</p>
            <NewPassphrase id="backup" first=first again=again tried=tried/>
            <div class="row">
                <button type="button" class="btn btn--solid btn--lg" on:click=write><Glyph icon=Icon::Download/>{text.write_go}</button>
                <span role="status">{move || busy.get().then_some(keys.busy)}</span>
            </div>
            {move || written.get().then(|| view! {
                <Banner tone=Tone::Ok title=text.written[0]><p>{text.written[1]}</p><p>{text.written[2]}</p></Banner>
            })}
        </section>
    }
}
