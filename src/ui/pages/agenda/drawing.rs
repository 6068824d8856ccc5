//! Time drawn: a ring that loses a tick a minute, and bars to scale. Always beside words, never read aloud.
//!
//! The grammar of thickness: over is thin ink, now is thick blue, to come is thin gray, left out is a hair.

use leptos::prelude::*;

use crate::domain::forum::{BoxState, Run, TimeBox};

/// The most seconds that a box may take up in a drawing: a clock that was set wrong must not flatten the others.
const MOST_DRAWN: u32 = 7200;
/// Boxes up to this length lose a tick every ten seconds.
const SHORT: u32 = 150;
const MOST_TICKS: u32 = 60;

/// What is left of the present box, as ticks of a ring.
#[component]
pub fn Ring(run: Memo<Run>) -> impl IntoView {
    let ticks = Memo::new(move |_| run.with(ticks));
    view! {
        <svg class="timer__ring" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
            {move || {
                let (left, all) = ticks.get();
                (0..all).map(|at| {
                    let class = if at < left { "timer__left" } else { "timer__track" };
                    view! { <path class=class d=tick(at, all)></path> }
                }).collect_view()
            }}
        </svg>
    }
}

/// Ticks left, and all of them.
fn ticks(run: &Run) -> (u32, u32) {
    let all = run.present().map_or(0, |here| here.seconds);
    let each = if all <= SHORT { 10 } else { 60.max(all / MOST_TICKS) };
    let left = u32::try_from(run.left.max(0)).unwrap_or(0);
    let count = all.div_ceil(each).max(1);
    (left.div_ceil(each).min(count), count)
}

/// One tick of a ring: an arc from the top, clockwise.
fn tick(at: u32, all: u32) -> String {
    let part = std::f64::consts::TAU / f64::from(all);
    let gap = if all == 1 { 0.02 } else { (part * 0.2).min(0.14) };
    let point = |angle: f64| (24.0 + 19.0 * angle.sin(), 24.0 - 19.0 * angle.cos());
    let (from, to) = (part * f64::from(at) + gap / 2.0, part * f64::from(at + 1) - gap / 2.0);
    let large = u8::from(to - from > std::f64::consts::PI);
    let ((x, y), (to_x, to_y)) = (point(from), point(to));
    format!("M{x:.2} {y:.2}A19 19 0 {large} 1 {to_x:.2} {to_y:.2}")
}

/// The whole agenda on one line, to scale.
#[component]
pub fn Strip(#[prop(into)] boxes: Signal<Vec<TimeBox>>) -> impl IntoView {
    move || {
        boxes.with(|boxes| {
            let (total, bars) = scaled(boxes);
            view! {
                <svg class="strip" viewBox=format!("0 0 {total} 8") preserveAspectRatio="none" aria-hidden="true" focusable="false">
                    {bars.into_iter().map(|bar| bar.draw(total, 8)).collect_view()}
                </svg>
            }
        })
    }
}

/// A box on the line of the whole agenda.
#[derive(Clone, Copy, PartialEq)]
pub struct Bar {
    state: BoxState,
    start: u32,
    length: u32,
}

/// The length of all boxes, and where each of them stands.
pub fn scaled(boxes: &[TimeBox]) -> (u32, Vec<Bar>) {
    let mut start = 0;
    let bars = boxes
        .iter()
        .map(|here| {
            let bar = Bar { state: here.state, start, length: here.seconds.min(MOST_DRAWN) };
            start += bar.length;
            bar
        })
        .collect();
    (start.max(1), bars)
}

impl Bar {
    /// The bar in a drawing so many units high.
    pub fn draw(self, total: u32, height: u32) -> AnyView {
        let (class, thick) = match self.state {
            BoxState::Done => ("strip__done", 3),
            BoxState::Now => ("strip__now", 8),
            BoxState::Later => ("strip__later", 3),
            BoxState::Skipped => ("strip__skipped", 1),
        };
        let least = total / 120;
        let width = self.length.saturating_sub(total / 250).max(least);
        let x = self.start.min(total.saturating_sub(least));
        view! { <rect class=class x=x y=height.saturating_sub(thick) width=width height=thick></rect> }.into_any()
    }
}
