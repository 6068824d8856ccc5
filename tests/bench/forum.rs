//! What a full hall costs: a board with 500 notes and 80 clusters, a plenary of 30 groups × 60 notes × 20 needs.
//!
//! Times are from tap to paint at 4 times CPU throttle in headless Chromium, each beside a baseline of the same run;
//! taps are counted, and the seconds of a practised hand are reckoned from them. Nothing here fails on a number.

#[path = "../e2e/browser.rs"]
#[expect(dead_code, reason = "measured in Chromium only")]
mod browser;
#[path = "../e2e/bundles.rs"]
#[expect(dead_code, reason = "the bench writes larger files of its own")]
mod bundles;
#[path = "../e2e/files.rs"]
#[expect(dead_code, reason = "the plays read more files than the bench")]
mod files;
#[path = "../e2e/hall.rs"]
#[expect(dead_code, reason = "nobody's battery dies here")]
mod hall;
#[path = "forum/made.rs"]
mod made;
mod measure;
#[path = "../e2e/outcome.rs"]
mod outcome;
#[path = "../e2e/process.rs"]
mod process;
#[path = "../e2e/screen.rs"]
#[expect(dead_code, reason = "the bench presses fewer things than a person")]
mod screen;
#[path = "forum/scripts.rs"]
mod scripts;
#[path = "../e2e/table.rs"]
#[expect(dead_code, reason = "the bench only writes notes")]
mod table;

use std::process::ExitCode;
use std::time::Instant;

use serde_json::json;
use yoriai::bundle::{Opener, State, open};
use yoriai::domain::forum::Plenary;

use bundles::{Written, armored, now};
use hall::Hall;
use measure::{
    STORE, THROTTLE, TIMES, ended, in_chromium, number, pages_peak, pick_files, posted, row, throttle, told,
};
use outcome::{Outcome, check};
use screen::Screen;

const NOTES: usize = 500;
const CLUSTERS: usize = 80;
const GROUPS: usize = 30;

fn main() -> ExitCode {
    ended(Written::new(91, "計測の会").and_then(|mut forum| {
        made::groups(&mut forum.plan, GROUPS);
        let files = (1..=GROUPS).map(|group| made::hand_in(&forum, group)).collect::<Outcome<Vec<_>>>()?;
        natively(&forum, &files)?;
        in_chromium(async |hall| {
            at_a_table(hall, &forum).await?;
            in_the_plenary(hall, &forum, &files).await
        })
    }))
}

/// The plenary as a pure function, beside taking the files in.
fn natively(forum: &Written, files: &[Vec<u8>]) -> Outcome {
    let bytes: usize = files.iter().map(Vec::len).sum();
    println!("{GROUPS} groups × {} notes × {} needs, {:.1} MB as JSON", made::NOTES, made::NEEDS, bytes as f64 / 1e6);
    let start = Instant::now();
    let mut state = State::default();
    for file in std::iter::once(&forum.kit()?).chain(files) {
        state.take_in(&open(file, now(), Opener::NOBODY).map_err(|rejected| rejected.to_string())?);
    }
    let taken = start.elapsed().as_secs_f64() * 1000.0;
    let (key, plan) = state.records.forum(forum.forum).ok_or("the kit was not taken in")?;
    let viewer = key.stream.clone();
    let start = Instant::now();
    let plenary = Plenary::of(&state.records, forum.forum, plan, &viewer);
    let board = start.elapsed().as_secs_f64() * 1000.0;
    check(plenary.totals.notes == GROUPS * made::NOTES && plenary.totals.needs == GROUPS * made::NEEDS, || {
        format!("the bench itself is wrong: {:?}", plenary.totals)
    })?;
    println!(
        "natively: verify + merge {taken:.0} ms; the plenary from the records {board:.1} ms; ratio {:.2}\n",
        board / taken
    );
    Ok(())
}

/// Taps on an empty board first, then on one with hundreds of notes.
async fn at_a_table(hall: &Hall, forum: &Written) -> Outcome {
    let screen = hall.sit_down("table").await?;
    throttle(&screen, 1).await?;
    screen.open("").await?;
    table::paste_in(&screen, &armored(&forum.kit()?)).await?;
    table::join(&screen, "第1班", "5", &[("ながさき", "長崎市")]).await?;
    work(&screen).await?;

    let rows = made::board(forum.forum, NOTES, CLUSTERS);
    let stored = screen.session().execute_async(STORE, vec![json!(rows)]).await?;
    check(stored.json() == &json!(rows.len()), || format!("not stored: {}", stored.json()))?;
    screen.open("about").await?;
    screen.reload().await?;
    throttle(&screen, THROTTLE).await?;
    let opened =
        number(&screen, &scripts::go(&format!("#/forum/{}/board/t1", forum.forum.short()), ".cluster")).await?;
    println!("board with {NOTES} notes and {CLUSTERS} clusters, {THROTTLE}× throttle: opened in {opened:.0} ms");
    for (what, script) in scripts::board() {
        beside(&screen, what, &script).await?;
    }
    let longest = number(&screen, scripts::QUIET).await?;
    println!("longest task while it looks for likenesses, once nobody taps: {longest:.0} ms (0: none over 50)");
    println!("memory of the page's process, peak: {:.0} MB\n", pages_peak());
    Ok(())
}

/// One note, one cluster of five and one need card as a person makes them: taps, and how long the app takes for them.
async fn work(screen: &Screen) -> Outcome {
    throttle(screen, THROTTLE).await?;
    println!("{:<26} {:>5} {:>9} {:>12}", "by hand, from an empty board", "taps", "app, ms", "a hand, s");
    for (what, script) in scripts::work() {
        let told = told(screen, &script).await?;
        let figures: Vec<f64> = serde_json::from_value(told.clone()).map_err(|_| format!("{what}: {told}"))?;
        let [taps, app, keys] = figures.as_slice() else { return Err("three figures were expected".into()) };
        println!("{what:<26} {taps:>5} {app:>9.0} {:>12.1}", scripts::hand(*taps, *keys) + app / 1000.0);
    }
    println!(
        "(a hand: keystroke-level model, Card, Moran and Newell 1980: 1.1 s a pointing, 0.2 s a tap, 0.28 s a key)\n"
    );
    throttle(screen, 1).await
}

async fn in_the_plenary(hall: &Hall, forum: &Written, files: &[Vec<u8>]) -> Outcome {
    let screen = hall.sit_down("desk").await?;
    screen.open("").await?;
    table::paste_in(&screen, &armored(&forum.kit()?)).await?;
    let posted = posted(hall, files)?;
    table::fresh_inbox(&screen).await?;
    number(&screen, scripts::WATCH).await?;
    pick_files(&screen, &posted).await?;
    let read = number(&screen, scripts::READ).await?;
    let taken = number(&screen, scripts::TAKE).await?;
    println!("{GROUPS} hand-ins, no throttle: read and verify {read:.0} ms, store and merge {taken:.0} ms");
    // The desk is a module of its own: it is there before anything is timed.
    screen.open("desk").await?;
    throttle(&screen, THROTTLE).await?;
    let opened =
        number(&screen, &scripts::go(&format!("#/desk/{}/plenary", forum.forum.short()), ".ranked__row")).await?;
    println!("plenary, {THROTTLE}× throttle: opened in {opened:.0} ms");
    for (what, script) in scripts::plenary() {
        beside(&screen, what, &script).await?;
    }
    println!("memory of the page's process, peak: {:.0} MB", pages_peak());
    Ok(())
}

/// Measures a tap again and again, each beside one element that a script adds to the same page.
async fn beside(screen: &Screen, what: &str, script: &str) -> Outcome {
    let (mut taps, mut plain) = (Vec::new(), Vec::new());
    for _ in 0..TIMES {
        taps.push(number(screen, script).await?);
        plain.push(number(screen, scripts::PLAIN).await?);
    }
    row(what, &mut taps, "one element added by hand", &mut plain);
    Ok(())
}
