//! The drawing on the home screen: people of different places round one hearth, with slips of paper between them.
//!
//! It carries no information: hidden from screen readers, and the page must be complete without it.

use leptos::prelude::*;

/// Slips lying on the mat.
const SLIPS: [&str; 6] = [
    "M160 162l22-5l9 8l-22 5z",
    "M204 194l22-5l9 8l-22 5z",
    "M336 196l22-5l9 8l-22 5z",
    "M378 164l22-5l9 8l-22 5z",
    "M196 130l22-5l9 8l-22 5z",
    "M344 132l22-5l9 8l-22 5z",
];

/// A person: dress, place and size, and which way they lean towards the hearth.
struct Sitter {
    class: &'static str,
    place: &'static str,
    body: &'static str,
    head: &'static str,
}

const UPRIGHT: &str = "M-31 24C-33-4-20-22 0-22C20-22 33-4 31 24C18 30-18 30-31 24Z";
const TO_LEFT: &str = "M-31 24C-33-4-20-22-4-22C20-22 33-4 31 24C18 30-18 30-31 24Z";
const TO_RIGHT: &str = "M-31 24C-33-4-20-22 4-22C20-22 33-4 31 24C18 30-18 30-31 24Z";

/// From the far side of the mat to the near one, so that the near ones cover the far ones.
const SITTERS: [Sitter; 8] = [
    Sitter { class: "ill__who is-paper", place: "translate(280 98) scale(.86)", body: UPRIGHT, head: "0" },
    Sitter { class: "ill__who", place: "translate(425 120.8) scale(.9)", body: TO_LEFT, head: "-5.6" },
    Sitter { class: "ill__who", place: "translate(135 120.8) scale(.9)", body: TO_RIGHT, head: "5.6" },
    Sitter { class: "ill__who is-blue", place: "translate(485 176) scale(1.01)", body: TO_LEFT, head: "-5.6" },
    Sitter { class: "ill__who is-ember", place: "translate(75 176) scale(1.01)", body: TO_RIGHT, head: "5.6" },
    Sitter { class: "ill__who", place: "translate(425 231.2) scale(1.12)", body: TO_LEFT, head: "-5.6" },
    Sitter { class: "ill__who", place: "translate(135 231.2) scale(1.12)", body: TO_RIGHT, head: "5.6" },
    Sitter { class: "ill__who is-paper", place: "translate(280 254) scale(1.16)", body: UPRIGHT, head: "0" },
];

/// The drawing, as wide as its box.
#[component]
pub fn Hearth() -> impl IntoView {
    let slips = SLIPS.map(|d| view! { <path class="ill__slip" d=d></path> });
    let sitters = SITTERS.map(|sitter| {
        view! {
            <g class=sitter.class transform=sitter.place>
                <path d=sitter.body></path>
                <circle cx=sitter.head cy="-36" r="13.5"></circle>
            </g>
        }
    });
    view! {
        <svg class="ill" viewBox="0 20 560 300" aria-hidden="true" focusable="false">
            <ellipse class="ill__mat" cx="280" cy="180" rx="257" ry="116"></ellipse>
            <path class="ill__hearth" d="M238 160L280 144L322 160L280 176Z"></path>
            <path class="ill__line" d="M252 160L280 149.5L308 160L280 170.5Z"></path>
            <path class="ill__fire" d="M280 168c-7-4-7-10-2-16 1 4 3 4 4 1 6 6 5 12-2 15z"></path>
            {slips.into_iter().collect_view()}
            {sitters.into_iter().collect_view()}
        </svg>
    }
}
