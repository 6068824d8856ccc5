//! Slides for a hall: one thing a screen, moved by tap, keys or clicker, with the position in words and as a shape.
//!
//! It shows what it is given and decides nothing: what may stand on a slide is the business of who makes them.

use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use leptos::web_sys::Element;
use wasm_bindgen::JsCast;

use super::{Glyph, Icon, Mark};
use crate::app::{app, can_fill_screen, fill_screen, fills_screen, focus, to_top};

/// Of the screen's width, the part at the left edge that goes back.
const BACK_ZONE: f64 = 0.25;

/// A set of slides on the whole screen.
#[component]
pub fn Slides(
    /// Who speaks.
    #[prop(into)]
    who: Signal<String>,
    /// What the slide belongs to.
    #[prop(into)]
    about: Signal<String>,
    /// How many slides there are.
    #[prop(into)]
    count: Signal<usize>,
    /// Which one is shown, from 0.
    at: RwSignal<usize>,
    /// Whether votes are shown.
    votes: RwSignal<bool>,
    /// The words that lead away.
    leave: &'static str,
    /// Leads away.
    on_leave: Callback<()>,
    /// What follows the last slide.
    #[prop(optional)]
    on_end: Option<Callback<()>>,
    /// The clock.
    #[prop(into)]
    clock: ViewFn,
    /// The slide that is shown.
    children: ChildrenFn,
) -> impl IntoView {
    let text = &app().text().present;
    // Both in one: an effect that reads a memo of the count, and then the count, may miss a change of the count.
    let place = Memo::new(move |_| {
        let count = count.get();
        (at.get().min(count.saturating_sub(1)), count)
    });
    let go = move |to: usize| {
        at.set(to.min(place.get_untracked().1.saturating_sub(1)));
        to_top();
    };
    let next = move || match (place.get_untracked(), on_end) {
        ((shown, count), _) if shown + 1 < count => go(shown + 1),
        (_, Some(on_end)) => on_end.run(()),
        (_, None) => {}
    };
    let back = move || go(place.get_untracked().0.saturating_sub(1));
    let press = move |event: KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        match event.key().as_str() {
            "ArrowRight" | "ArrowDown" | "PageDown" => next(),
            "ArrowLeft" | "ArrowUp" | "PageUp" | "Backspace" => back(),
            // On a button these two press it.
            " " | "Enter" if on_control(event.target()) => return,
            " " | "Enter" => next(),
            "Home" => go(0),
            "End" => go(usize::MAX),
            "v" | "V" => votes.update(|votes| *votes = !*votes),
            // With the whole screen, the first Escape gives it back.
            "Escape" if fills_screen() => fill_screen(false),
            "Escape" => on_leave.run(()),
            _ => return,
        }
        event.prevent_default();
    };
    let keys = window_event_listener(leptos::ev::keydown, press);
    let full = RwSignal::new(fills_screen());
    let watch = window_event_listener_untyped("fullscreenchange", move |_| full.set(fills_screen()));
    on_cleanup(move || {
        keys.remove();
        watch.remove();
        fill_screen(false);
    });
    let tap = move |event: MouseEvent| {
        if on_control(event.target()) {
            return;
        }
        let width = window().inner_width().ok().and_then(|width| width.as_f64()).unwrap_or_default();
        if f64::from(event.client_x()) < BACK_ZONE * width { back() } else { next() }
    };
    let word = |words: [&'static str; 2], on: bool| {
        let [off_word, on_word] = words;
        if on { on_word } else { off_word }
    };
    let reveal = move |event| {
        votes.update(|votes| *votes = !*votes);
        let_go(&event);
    };
    let whole = move |event| {
        fill_screen(!full.get_untracked());
        let_go(&event);
    };
    let fill = can_fill_screen().then(|| {
        view! {
            <button type="button" class="btn btn--quiet" on:click=whole>
                <Glyph icon=Icon::Present/>{move || word(text.fill, full.get())}
            </button>
        }
    });
    let first = move || (place.get().0 == 0).then_some("true");
    let last = move || {
        let (shown, count) = place.get();
        (on_end.is_none() && shown + 1 >= count).then_some("true")
    };
    let words = move |words: fn(usize, usize) -> String| {
        let (shown, count) = place.get();
        words(shown + 1, count)
    };
    view! {
        <div class="page slides">
            <header class="slides__bar">
                <p class="slides__who"><Mark/><b>{move || who.get()}</b> <span>{move || about.get()}</span></p>
                {clock.run()}
            </header>
            <main id="main" class="slides__main" tabindex="-1" aria-live="polite" on:click=tap>{children()}</main>
            <footer class="slides__nav" aria-label=text.steer>
                <button type="button" class="btn btn--quiet btn--lg" aria-disabled=first on:click=move |_| back()>
                    <Glyph icon=Icon::ArrowLeft/>{text.back}
                </button>
                <p class="slides__at">
                    <span class="vh">{move || words(text.at_aloud)}</span>
                    <b aria-hidden="true">{move || words(text.at)}</b>
                    {move || steps(place.get())}
                </p>
                <button type="button" class="btn btn--quiet btn--lg" aria-disabled=last on:click=move |_| next()>
                    {text.next}<Glyph icon=Icon::ArrowRight/>
                </button>
                <div class="slides__tools">
                    <button type="button" class="btn btn--quiet" on:click=reveal>
                        {move || if votes.get() { view! { <Glyph icon=Icon::Hide/> } } else { view! { <Glyph icon=Icon::Show/> } }}
                        {move || word(text.votes, votes.get())}
                    </button>
                    {fill}
                    <button type="button" class="btn btn--text" on:click=move |_| on_leave.run(())>
                        <Glyph icon=Icon::Close/>{leave}
                    </button>
                </div>
            </footer>
        </div>
    }
}

/// After a tap the focus goes back to the slide: the next press on a clicker's space key must move on, not repeat the
/// button. A button that was pressed by key keeps the focus.
pub fn let_go(event: &MouseEvent) {
    if event.detail() > 0 {
        focus("main");
    }
}

/// Whether a key or tap belongs to a control and not to the slide.
fn on_control(target: Option<leptos::web_sys::EventTarget>) -> bool {
    let element = target.and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|element| matches!(element.closest("a, button, input, select, textarea, summary"), Ok(Some(_))))
}

/// The position as a shape: one bar a slide, filled as far as we are. The words beside it say the same.
fn steps((at, count): (usize, usize)) -> impl IntoView {
    let bars = (0..count).map(|bar| {
        let class = if bar <= at { "strip__done" } else { "strip__later" };
        view! { <rect class=class x=bar * 10 + 1 width="8" height="8"></rect> }
    });
    view! {
        <svg class="slides__steps" viewBox=format!("0 0 {} 8", 10 * count.max(1)) preserveAspectRatio="none" aria-hidden="true" focusable="false">
            {bars.collect_view()}
        </svg>
    }
}
