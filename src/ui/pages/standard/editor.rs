//! The editor of an own draft: facts, items and sentences by category; beside them what is still to be put right, and the
//! way to close it.

use leptos::prelude::*;

use super::category::Category;
use super::close::{Close, Discard};
use super::edit::Edit;
use super::facts::Facts;
use super::problems::{Problems, found};
use crate::app::{app, focus};
use crate::catalog::CategoryId;
use crate::domain::id::Id;
use crate::domain::skill::Standard;
use crate::ui::pages::board::StepButtons;
use crate::ui::pages::pool::DeskNav;
use crate::ui::pages::standards::{save_table, title};
use crate::ui::parts::{AppBar, Glyph, Icon};

/// The editor.
#[component]
pub fn Editor(id: Id, standard: Memo<Option<Standard>>) -> impl IntoView {
    let app = app();
    let edit = Edit::new(app, id, standard);
    let words = &app.text().standards;
    let [_, list] = words.edit.check;
    let name = Memo::new(move |_| edit.with(|standard| title(app.text(), standard)));
    let problems = found(edit);
    let sums = Memo::new(move |_| {
        problems.with(|found| {
            let forbid = found.iter().filter(|problem| problem.forbids()).count();
            (forbid, found.len() - forbid)
        })
    });
    let items = Memo::new(move |_| edit.with(|standard| standard.items.len()));
    let save = move |_| edit.with(|standard| save_table(app, standard));
    view! {
        <div class="page page--desk">
            <header><AppBar place=Signal::derive(move || name.get())>
                <DeskNav/>
                <div class="row kit__back" role="group" aria-label=app.text().desk.steps_back><StepButtons/></div>
            </AppBar></header>
            <main id="main" class="wrap kit split" tabindex="-1">
                <div class="stack stack--5">
                    <div class="stack stack--2">
                        <h1 class="h-lg">{move || { let (forbid, look) = sums.get(); (words.edit.found)(forbid, look) }}</h1>
                        <p class="muted">{words.edit.text}</p>
                        // Where the list stands below the form, this is the way to it.
                        {move || (sums.get() != (0, 0)).then(|| view! {
                            <div class="standard__jump"><button type="button" class="btn btn--text btn--sm" on:click=move |_| focus("check")>
                                <Glyph icon=Icon::ArrowDown/>{list}
                            </button></div>
                        })}
                    </div>
                    <div class="kit-form">
                        <Facts edit=edit/>
                        <section aria-labelledby="items">
                            <div class="section-head"><h2 id="items">{move || (words.edit.items)(items.get())}</h2></div>
                            <p class="small">{words.edit.items_help}</p>
                            <div class="standard__folds">
                                {CategoryId::ALL.map(|category| view! { <Category edit=edit category=category/> }).into_iter().collect_view()}
                            </div>
                        </section>
                    </div>
                </div>
                <aside class="stack">
                    <Problems edit=edit problems=problems/>
                    <Close edit=edit ready=Signal::derive(move || sums.get().0 == 0)/>
                    <div><button type="button" class="btn btn--quiet" on:click=save><Glyph icon=Icon::Download/>{words.sheet.save}</button></div>
                    <Discard edit=edit/>
                </aside>
            </main>
        </div>
    }
}
