//! The clock of a talk: what is left, in words and as a ring, and how it is started and paused. It survives a reload.

use leptos::prelude::*;

use crate::app::{App, app, now};
use crate::domain::forum::Talk;
use crate::domain::time::Time;
use crate::ui::parts::{Glyph, Icon, let_go};

/// Pieces of the ring.
const PIECES: u32 = 12;

/// A clock that runs on this page.
#[derive(Clone, Copy)]
pub struct TalkClock {
    talk: RwSignal<Talk>,
    now: Signal<Time>,
    field: StoredValue<String>,
}

impl TalkClock {
    /// The clock that is kept under this name.
    pub fn new(app: App, field: String) -> Self {
        let talk = RwSignal::new(Talk::parse(&app.draft(&field)));
        let runs = Memo::new(move |_| talk.get().runs());
        Self { talk, now: app.ticking(runs.into()), field: StoredValue::new(field) }
    }

    /// Another talk, from its beginning.
    pub fn begin(self, app: App) {
        self.keep(app, Talk::default());
    }

    fn keep(self, app: App, talk: Talk) {
        self.talk.set(talk);
        self.field.with_value(|field| app.keep_draft(field, &talk.line()));
    }
}

/// The clock with its buttons.
#[component]
pub fn TalkTimer(
    clock: TalkClock,
    /// Seconds that the talk may take.
    #[prop(into)]
    share: Signal<u32>,
) -> impl IntoView {
    let app = app();
    let text = &app.text().present;
    let spent = Memo::new(move |_| clock.talk.get().spent(clock.now.get()));
    let over = Memo::new(move |_| spent.get() > share.get());
    let words = move || {
        let (spent, share) = (spent.get(), share.get());
        if spent > share { (text.over)(spent - share) } else { (text.left)(share - spent) }
    };
    let pieces = Memo::new(move |_| {
        let (left, share) = (share.get().saturating_sub(spent.get()), share.get().max(1));
        (left * PIECES).div_ceil(share)
    });
    let begun = move || spent.get() > 0 || clock.talk.get().runs();
    let label = move || {
        let [start, pause, on] = text.clock;
        match (clock.talk.get().runs(), begun()) {
            (true, _) => pause,
            (false, true) => on,
            (false, false) => start,
        }
    };
    let toggle = move |event| {
        clock.keep(app, clock.talk.get_untracked().toggled(now()));
        let_go(&event);
    };
    view! {
        <div class="talk" class:talk--over=move || over.get()>
            <div class="talk__now" role="timer">
                {move || ring(pieces.get())}
                <span><b>{words}</b><small>{move || (text.share)(share.get())}</small></span>
            </div>
            <span class="vh" role="status">{move || over.get().then_some(text.time_is_up)}</span>
            <div class="talk__tools">
                <button type="button" class="btn btn--quiet btn--sm" on:click=toggle><Glyph icon=Icon::Clock/>{label}</button>
                {move || begun().then(|| view! {
                    <button type="button" class="btn btn--text btn--sm" on:click=move |_| clock.keep(app, Talk::default())>{text.again}</button>
                })}
            </div>
        </div>
    }
}

/// The ring: as many dark pieces as there is time left.
fn ring(left: u32) -> impl IntoView {
    let piece = move |at: u32| {
        // The time that is over goes away clockwise from the top.
        let class = if at < PIECES - left.min(PIECES) { "timer__track" } else { "timer__left" };
        let turn = format!("rotate({} 24 24)", at * (360 / PIECES));
        view! { <path class=class transform=turn d="M24.7 5A19 19 0 0 1 32.9 7.2"></path> }
    };
    view! {
        <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">{(0..PIECES).map(piece).collect_view()}</svg>
    }
}
