//! A text as a QR code: an SVG path on white with the margin that scanners need.
//!
//! It is a picture only: the same text in letters stands beside it, and that is its caller's duty.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::app::{Squares, app};

/// Light squares around the code on each side: the standard asks for four.
const MARGIN: usize = 4;

/// The code of a text. Nothing is drawn where the text is too long for one.
#[component]
pub fn Qr(
    /// What a scanner reads.
    #[prop(into)]
    text: String,
    /// What it is, for people who can't see it.
    #[prop(into)]
    label: String,
) -> impl IntoView {
    let app = app();
    let squares = RwSignal::new(Squares::default());
    spawn_local(async move {
        let found = app.squares(&text).await;
        // The page may be gone by now.
        let _ = squares.try_set(found);
    });
    move || {
        let label = label.clone();
        squares.with(|squares| {
            let size = squares.side + 2 * MARGIN;
            let path = path(squares);
            view! {
                <svg class="qr" role="img" aria-label=label viewBox=format!("0 0 {size} {size}") shape-rendering="crispEdges">
                    <rect class="qr__ground" width=size height=size></rect>
                    <path class="qr__dark" d=path></path>
                </svg>
            }
        })
    }
}

/// One bar for each run of dark squares in a row.
fn path(squares: &Squares) -> String {
    let mut path = String::new();
    for (row, line) in squares.dark.chunks(squares.side.max(1)).enumerate() {
        let mut column = 0;
        for run in line.chunk_by(|one, next| one == next) {
            if run.first() == Some(&true) {
                let (x, y, length) = (column + MARGIN, row + MARGIN, run.len());
                path.push_str(&format!("M{x} {y}h{length}v1h-{length}z"));
            }
            column += run.len();
        }
    }
    path
}
