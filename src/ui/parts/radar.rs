//! A radar of levels by category: claimed (dashed, squares) behind evidenced (solid, dots, hatched), and confirmed
//! (dotted, diamonds) where interviewers settled on levels.
//!
//! Plain values in, SVG out. It never stands alone: a table beside it says the same numbers. Names of axes longer than a
//! line break in two; on narrow screens the stylesheet leaves only their letters.

use leptos::prelude::*;

/// One axis. Levels are in tenths: 25 is level 2.5.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Axis {
    /// A letter, always shown.
    pub key: String,
    /// The name, shown where there is room.
    pub name: String,
    /// Claimed level in tenths.
    pub claimed: u16,
    /// Evidenced level in tenths.
    pub evidenced: u16,
    /// Confirmed level in tenths, where there is one.
    pub confirmed: Option<u16>,
}

const TOP_LEVEL: u16 = 4;
const CENTRE: (f64, f64) = (250.0, 182.0);
const RADIUS: f64 = 124.0;
const LABEL_RADIUS: f64 = RADIUS + 15.0;
/// A name wider than this many half-width columns takes two lines.
const LINE_COLUMNS: usize = 12;

/// The radar. `label` is its name for those who can't see it.
#[component]
pub fn Radar(
    /// The axes, clockwise from the top.
    axes: Vec<Axis>,
    /// The accessible name: what is drawn, and that the table has the numbers.
    #[prop(into)]
    label: String,
    /// Unique on the page where there are several.
    #[prop(default = "radar")]
    id: &'static str,
) -> impl IntoView {
    let hatch = format!("{id}-hatch");
    let turns = turns(axes.len());
    let grid = (1..=TOP_LEVEL).map(|level| {
        let points = turns.iter().map(|turn| at_level(*turn, level * 10));
        view! { <polygon class="radar__grid" points=points_attribute(points)></polygon> }
    });
    let spokes = turns.iter().map(|turn| {
        let (x, y) = at(*turn, RADIUS);
        let (cx, cy) = CENTRE;
        view! { <path class="radar__axis" d=format!("M{cx:.1} {cy:.1}L{x:.1} {y:.1}")></path> }
    });
    let scale = (1..=TOP_LEVEL).map(|level| {
        let (x, y) = at_level(0.0, level * 10);
        view! { <text class="radar__level" x=one(x + 5.0) y=one(y + 4.0)>{level}</text> }
    });

    let evidenced: Vec<_> = turns.iter().zip(&axes).map(|(turn, axis)| at_level(*turn, axis.evidenced)).collect();
    let claimed: Vec<_> = turns.iter().zip(&axes).map(|(turn, axis)| at_level(*turn, axis.claimed)).collect();
    let dots = evidenced
        .iter()
        .map(|(x, y)| view! { <circle class="radar__dot-ev" cx=one(*x) cy=one(*y) r="4.5"></circle> })
        .collect_view();
    let squares = claimed
        .iter()
        .map(|(x, y)| {
            view! { <rect class="radar__dot-self" x=one(x - 4.0) y=one(y - 4.0) width="8" height="8"></rect> }
        })
        .collect_view();
    let confirmed: Vec<_> =
        turns.iter().zip(&axes).filter_map(|(turn, axis)| Some(at_level(*turn, axis.confirmed?))).collect();
    let diamonds =
        confirmed.iter().map(|(x, y)| view! { <path class="radar__dot-conf" d=diamond(*x, *y)></path> }).collect_view();
    // A line through all axes only: between two that are far apart it would say something of those in between.
    let whole = (confirmed.len() == axes.len() && !axes.is_empty()).then(|| {
        view! { <polygon class="radar__conf" points=points_attribute(confirmed)></polygon> }
    });
    let names = turns.iter().zip(&axes).map(|(turn, axis)| axis_name(*turn, axis)).collect_view();

    view! {
        <svg class="radar" viewBox="0 0 500 360" role="img" aria-label=label>
            <defs>
                <pattern
                    id=hatch.clone()
                    width="8"
                    height="8"
                    patternUnits="userSpaceOnUse"
                    patternTransform="rotate(45)"
                >
                    <path class="radar__hatch" d="M0 0V8"></path>
                </pattern>
            </defs>
            {grid.collect_view()}
            {spokes.collect_view()}
            <polygon class="radar__ev" fill=format!("url(#{hatch})") points=points_attribute(evidenced)></polygon>
            <polygon class="radar__self" points=points_attribute(claimed)></polygon>
            {whole}
            {dots}
            {squares}
            {diamonds}
            {scale.collect_view()}
            {names}
        </svg>
    }
}

/// The key to the two lines: put it above the radar.
#[component]
pub fn RadarLegend(
    /// Words for the dashed line with squares.
    #[prop(into)]
    claimed: String,
    /// Words for the solid line with dots.
    #[prop(into)]
    evidenced: String,
    /// Words for the diamonds; blank where there are none.
    #[prop(optional, into)]
    confirmed: String,
) -> impl IntoView {
    let confirmed = (!confirmed.is_empty()).then(|| {
        view! {
            <span>
                <svg viewBox="0 0 40 16" aria-hidden="true" focusable="false">
                    <path class="radar__conf" d="M0 8H40"></path>
                    <path class="radar__dot-conf" d=diamond(20.0, 8.0)></path>
                </svg>
                {confirmed}
            </span>
        }
    });
    view! {
        <p class="legend">
            <span>
                <svg viewBox="0 0 40 16" aria-hidden="true" focusable="false">
                    <path class="radar__self" d="M0 8H40"></path>
                    <rect class="radar__dot-self" x="16" y="4" width="8" height="8"></rect>
                </svg>
                {claimed}
            </span>
            <span>
                <svg viewBox="0 0 40 16" aria-hidden="true" focusable="false">
                    <path class="radar__line" d="M0 8H40"></path>
                    <circle class="radar__dot-ev" cx="20" cy="8" r="5"></circle>
                </svg>
                {evidenced}
            </span>
            {confirmed}
        </p>
    }
}

fn axis_name(turn: f64, axis: &Axis) -> impl IntoView + use<> {
    let (x, y) = at(turn, LABEL_RADIUS);
    let (sin, cos) = turn.sin_cos();
    let anchor = match sin {
        s if s > 0.2 => "start",
        s if s < -0.2 => "end",
        _ => "middle",
    };
    let (first, second) = two_lines(&axis.name);
    // Above the chart a second line pushes the first one up; below it the text hangs down.
    let lift = if second.is_some() && cos > 0.5 { 18.0 } else { 0.0 };
    let drop = if cos < -0.5 { 10.0 } else { 5.0 };
    let x = one(x);
    let second = second.map(|line| {
        view! { <tspan class="radar__name" x=x.clone() dy="1.2em">{line}</tspan> }
    });
    view! {
        <text x=x.clone() y=one(y + drop - lift) text-anchor=anchor>
            <tspan class="radar__key">{axis.key.clone()}</tspan>
            <tspan class="radar__name">{format!(" {first}")}</tspan>
            {second}
        </text>
    }
}

/// Angles from the top, clockwise, in radians.
fn turns(count: usize) -> Vec<f64> {
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    (0..count).map(|i| f64::from(i) / f64::from(count) * std::f64::consts::TAU).collect()
}

fn at(turn: f64, radius: f64) -> (f64, f64) {
    let (cx, cy) = CENTRE;
    (cx + radius * turn.sin(), cy - radius * turn.cos())
}

/// The point of a level in tenths; more than the top level stays on the edge.
fn at_level(turn: f64, tenths: u16) -> (f64, f64) {
    let top = TOP_LEVEL * 10;
    at(turn, RADIUS * f64::from(tenths.min(top)) / f64::from(top))
}

/// The outline of a diamond around a point.
fn diamond(x: f64, y: f64) -> String {
    format!("M{x:.1} {:.1}l6.5 6.5-6.5 6.5-6.5-6.5z", y - 6.5)
}

fn one(value: f64) -> String {
    format!("{value:.1}")
}

fn points_attribute(points: impl IntoIterator<Item = (f64, f64)>) -> String {
    points.into_iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect::<Vec<_>>().join(" ")
}

/// Breaks a long name at the space (or after the ・) that is nearest to its middle.
fn two_lines(name: &str) -> (String, Option<String>) {
    let columns: usize = name.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
    let middle = name.len() / 2;
    let breaks = name.char_indices().filter_map(|(at, c)| match c {
        ' ' => Some(at),
        '・' => Some(at + c.len_utf8()),
        _ => None,
    });
    match breaks.min_by_key(|at| at.abs_diff(middle)).map(|at| name.split_at(at)) {
        Some((first, second)) if columns > LINE_COLUMNS => (first.trim().into(), Some(second.trim().into())),
        _ => (name.into(), None),
    }
}
