//! The themes of a summary that is being written: bullets in order, and a field for one more at the end of each.

use leptos::prelude::*;

use super::bullet::Bullet;
use super::writing::{Writing, field, look_at};
use crate::app::{app, tidy};
use crate::domain::forum::{Opinions, Place};
use crate::ui::parts::{Glyph, Icon};

/// Every theme of the kit, with or without bullets.
#[component]
pub fn Themes(writing: Writing) -> impl IntoView {
    let count = Memo::new(move |_| writing.with(|opinions| opinions.themes.len()));
    view! {
        <For each=move || 0..count.get() key=|at| *at let:at>
            <Theme writing=writing at=at/>
        </For>
    }
}

#[component]
fn Theme(writing: Writing, at: usize) -> impl IntoView {
    let app = app();
    let text = &app.text().opinions;
    let count =
        Memo::new(move |_| writing.with(|opinions| opinions.themes.get(at).map_or(0, |theme| theme.bullets.len())));
    let heading = Memo::new(move |_| {
        let title = writing.with(|opinions| {
            let theme = opinions.themes.get(at)?;
            Some(writing.forum(|forum| Opinions::title(theme, forum, app.text().lang).to_owned()))
        });
        (text.document.theme)(at + 1, &title.unwrap_or_default())
    });
    view! {
        <section class="stack stack--2 opinions__theme" aria-labelledby=format!("theme-{at}")>
            <div class="section-head section-head--thin">
                <h2 id=format!("theme-{at}")>{move || heading.get()}</h2>
                <span class="small nowrap">{move || (text.count)(count.get())}</span>
            </div>
            {move || (count.get() == 0).then(|| view! { <p class="hint">{text.none}</p> })}
            <ol class="rows opinions__rows">
                <For each=move || 0..count.get() key=|row| *row let:row>
                    <Bullet writing=writing place=Place { theme: at, at: row }/>
                </For>
            </ol>
            <Add writing=writing theme=at/>
        </section>
    }
}

/// One more bullet in one's own words. What is typed is kept until it is added.
#[component]
fn Add(writing: Writing, theme: usize) -> impl IntoView {
    let app = app();
    let text = &app.text().opinions;
    let area = NodeRef::<leptos::html::Textarea>::new();
    let draft = StoredValue::new(format!("opinion/{}/{theme}", writing.id.short()));
    let id = format!("add-{theme}");
    let put = move |_| {
        let Some(area) = area.get_untracked() else { return };
        let words = tidy(&area.value());
        if writing.move_things(|opinions| opinions.add(theme, words)) {
            area.set_value("");
            draft.with_value(|draft| app.keep_draft(draft, ""));
            let last = writing.now().themes.get(theme).map_or(0, |held| held.bullets.len().saturating_sub(1));
            look_at(&field(Place { theme, at: last }));
        } else {
            // The field is on the page: it can take the focus.
            let _ = area.focus();
        }
    };
    view! {
        <div class="opinions__add">
            <div class="field">
                <label class="field__label" for=id.clone()>{(text.add_to)(theme + 1)}</label>
                <textarea class="input opinions__text" id=id rows="1" autocomplete="off" node_ref=area
                    on:input=move |event| draft.with_value(|draft| app.keep_draft(draft, &event_target_value(&event)))>
                    {draft.with_value(|draft| app.draft(draft))}
                </textarea>
            </div>
            <button type="button" class="btn btn--sm" on:click=put><Glyph icon=Icon::Plus/>{text.add}</button>
        </div>
    }
}
