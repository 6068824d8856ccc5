//! The mark: seven people round a hearth (囲炉裏). The same drawing is `public/icons/icon.svg`.
//!
//! It is decoration: the name beside it, or hidden text, says what it is.

use leptos::prelude::*;

/// Where the seven sit, on a 40 grid.
const SEATS: [(&str, &str); 7] = [
    ("20", "5.5"),
    ("31.34", "10.96"),
    ("34.14", "23.23"),
    ("26.29", "33.06"),
    ("13.71", "33.06"),
    ("5.86", "23.23"),
    ("8.66", "10.96"),
];

/// The mark; its size comes from the class around it.
#[component]
pub fn Mark() -> impl IntoView {
    let seats = SEATS.map(|(x, y)| view! { <circle class="mark__who" cx=x cy=y r="3.7"></circle> });
    view! {
        <svg class="mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
            {seats.into_iter().collect_view()}
            <rect class="mark__hearth" x="15.5" y="15.5" width="9" height="9"></rect>
        </svg>
    }
}
