//! Theme by theme what was said: by votes with what was put together, or group by group as each group wrote it.
//!
//! Where there is much, only the first theme is open: what nobody looks at is not built.

use leptos::prelude::*;

use super::columns::{Columns, Loose};
use super::ranked::Ranked;
use super::shown::Shown;
use crate::app::app;
use crate::ui::parts::{Glyph, Icon, Pick, Radios};

/// With more clusters than this, themes start folded, and what is out of sight is not laid out.
pub const FEW: usize = 60;

/// All themes.
#[component]
pub fn Clusters(shown: Shown) -> impl IntoView {
    let app = app();
    let text = app.text();
    let words = &text.plenary;
    let by_group = RwSignal::new(false);
    let themes = shown.memo(move |forum, plenary| {
        let own = forum.themes.iter().enumerate();
        let own = own.map(|(at, theme)| (at, (text.desk.theme_head)(at + 1, theme.title(text.lang))));
        let last = forum.themes.len();
        let has = |lists: Option<usize>| lists.is_some_and(|length| length > 0);
        let stray = has(plenary.themes.get(last).map(Vec::len)) || has(plenary.loose.get(last).map(Vec::len));
        own.chain(stray.then(|| (last, words.stray.to_owned()))).collect::<Vec<_>>()
    });
    let wanted = shown.memo(|forum, _| forum.themes.len());
    let few = shown.once(|_, plenary| plenary.totals.clusters <= FEW);
    let picks = Signal::derive(move || {
        let pick = |(value, label): (&str, &str)| Pick { value: value.into(), label: label.into(), ..Pick::default() };
        ["votes", "groups"].into_iter().zip(words.arrangements).map(pick).collect::<Vec<_>>()
    });
    let chosen = Signal::derive(move || Some(if by_group.get() { "groups" } else { "votes" }.to_owned()));
    view! {
        <Radios name="arrange" legend=words.arrange picks=picks chosen=chosen inline=true
            on_change=move |value: String| by_group.set(value == "groups")/>
        <For each=move || themes.get() key=|theme| theme.clone() let:theme>
            <Theme shown=shown at=theme.0 title=theme.1 by_group=by_group stray=Signal::derive(move || theme.0 >= wanted.get())
                start=few || theme.0 == 0/>
        </For>
    }
}

#[component]
fn Theme(
    shown: Shown,
    at: usize,
    title: String,
    by_group: RwSignal<bool>,
    stray: Signal<bool>,
    /// Whether it is open from the start.
    start: bool,
) -> impl IntoView {
    let app = app();
    let text = app.text();
    let open = RwSignal::new(start);
    let counts = shown.memo(move |_, plenary| {
        let merged = plenary.merged.get(at).map_or(0, Vec::len);
        (merged, plenary.loose.get(at).map_or(0, Vec::len))
    });
    // A theme that a filter asks for is what the person wants to see.
    let asked = Memo::new(move |_| shown.filter.with(|filter| filter.theme.is_some()));
    let is_open = move || open.get() || asked.get();
    let id = format!("theme-{at}");
    let heading = id.clone();
    view! {
        <section class="stack stack--3" aria-labelledby=id>
            <div class="section-head">
                <h2 id=heading>{title}</h2>
                <p class="row">
                    <span class="hint">{move || counts.with(|counts| (counts.0 > 0).then(|| (text.desk.clusters)(counts.0)))}</span>
                    <button type="button" class="btn btn--text btn--sm" aria-expanded=move || is_open().to_string()
                        on:click=move |_| open.update(|open| *open = !*open)>
                        {move || if is_open() {
                            view! { <Glyph icon=Icon::Hide/>{text.common.close} }.into_any()
                        } else {
                            view! { <Glyph icon=Icon::Show/>{text.plenary.open} }.into_any()
                        }}
                    </button>
                </p>
            </div>
            {move || is_open().then(|| {
                let stray_hint = stray.get().then(|| view! { <p class="hint">{text.plenary.stray_hint}</p> });
                let list = if counts.with(|counts| counts.0 == 0) {
                    view! { <p class="muted">{(!stray.get()).then_some(text.desk.theme_empty)}</p> }.into_any()
                } else if by_group.get() || stray.get() {
                    view! { <Columns shown=shown at=at/> }.into_any()
                } else {
                    view! { <Ranked shown=shown at=at/> }.into_any()
                };
                view! { {stray_hint}{list}<Loose shown=shown at=at/> }
            })}
        </section>
    }
}
