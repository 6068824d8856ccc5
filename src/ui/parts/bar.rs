//! Measures along a line: a bar for fit, and the track of one skill with its three marks of truth.
//!
//! Both are pictures of numbers that stand beside them in words, so they are hidden from screen readers.

use leptos::prelude::*;

const BAR_LENGTH: u32 = 200;

/// What counts, solid; what is only claimed beyond it, as a dashed outline.
#[component]
pub fn Bar(
    /// The part that counts.
    counted: u32,
    /// The value claimed; drawn only as far as it exceeds `counted`.
    claimed: u32,
    /// The full length.
    #[prop(default = 100)]
    of: u32,
) -> impl IntoView {
    let solid = along(counted, of);
    let excess = along(claimed, of).saturating_sub(solid);
    let outline = (excess > 2).then(|| {
        view! { <rect class="bar__self" x=solid + 1 y="1" width=excess - 2 height="10"></rect> }
    });
    view! {
        <svg
            class="bar"
            viewBox=format!("0 0 {BAR_LENGTH} 12")
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
        >
            <rect class="bar__bg" width=BAR_LENGTH height="12"></rect>
            <rect class="bar__fg" width=solid height="12"></rect>
            {outline}
        </svg>
    }
}

/// One skill on the scale 0 to 4: □ claimed, ● evidenced, ◇ confirmed, and a thick tick at the level asked for.
#[component]
pub fn Track(
    /// Claimed level.
    claimed: Option<u8>,
    /// Evidenced level.
    evidenced: Option<u8>,
    /// Confirmed level.
    confirmed: Option<u8>,
    /// The level a role asks for.
    #[prop(default = None)]
    required: Option<u8>,
) -> impl IntoView {
    let ticks = [0, 1, 2, 3, 4].map(|level| {
        view! { <path class="items__tick" d=format!("M{} 4V20", place(level))></path> }
    });
    view! {
        <svg class="items__track" viewBox="0 0 184 24" aria-hidden="true" focusable="false">
            <path class="items__axis" d="M10 12H170"></path>
            {ticks.into_iter().collect_view()}
            {required.map(|level| view! { <path class="items__need" d=format!("M{} 1V23", place(level))></path> })}
            {claimed
                .map(|level| {
                    view! { <rect class="items__self" x=place(level) - 6 y="6" width="12" height="12"></rect> }
                })}
            {evidenced.map(|level| view! { <circle class="items__ev" cx=place(level) cy="12" r="4.5"></circle> })}
            {confirmed
                .map(|level| {
                    view! { <path class="items__conf" d=format!("M{} 1l11 11-11 11-11-11z", place(level))></path> }
                })}
        </svg>
    }
}

/// Where a value stands on the bar.
fn along(value: u32, of: u32) -> u32 {
    value.min(of).saturating_mul(BAR_LENGTH).checked_div(of).unwrap_or(0)
}

/// Where a level stands on the track.
fn place(level: u8) -> u32 {
    10 + 40 * u32::from(level.min(4))
}
