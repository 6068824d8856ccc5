//! The whole job, played in real browsers: `cargo test --test e2e -- chromium|webkit [part of a play's name]`.
//!
//! Each play starts its own server, driver and browsers, one profile folder a person, and ends every one of them by
//! its id, also when it fails. Pages are read as people read them: by role and name. Nothing here waits a fixed time.

mod applicant;
mod browser;
mod bundles;
mod coordinator;
mod desk;
mod files;
mod forum;
mod hall;
mod interviewer;
mod outcome;
mod people;
mod plays;
mod process;
#[path = "../published.rs"]
mod published;
mod screen;
mod table;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::time::Instant;

use hall::Hall;
use outcome::{Outcome, check};
use plays::{Play, chromium, webkit};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let only = words.get(1).map_or("", String::as_str);
    let plays = match words.first().map(String::as_str) {
        Some("chromium") => chromium(),
        Some("webkit") => webkit(),
        None if process::which("WebKitWebDriver").is_some() => [chromium(), webkit()].concat(),
        None => chromium(),
        Some(other) => {
            eprintln!("There are plays for chromium and for webkit, none for {other}.");
            return ExitCode::FAILURE;
        }
    };
    let plays: Vec<Play> = plays.into_iter().filter(|play| play.name.contains(only)).collect();
    let start = Instant::now();
    println!("\nrunning {} plays", plays.len());
    let failed = plays.iter().filter(|play| !goes_well(play)).count();
    let passed = plays.len() - failed;
    let word = if failed == 0 && passed > 0 { "ok" } else { "FAILED" };
    let time = start.elapsed().as_secs_f64();
    println!(
        "\ntest result: {word}. {passed} passed; {failed} failed; 0 ignored; 0 measured; 0 filtered out; finished in {time:.2}s\n"
    );
    if word == "ok" { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Runs one play and says how it went.
fn goes_well(play: &Play) -> bool {
    let start = Instant::now();
    let outcome = catch_unwind(AssertUnwindSafe(|| perform(play)));
    let outcome = outcome.unwrap_or_else(|_| Err("the play itself panicked".into()));
    let time = start.elapsed().as_secs_f64();
    match &outcome {
        Ok(()) => println!("test {} ... ok ({time:.1} s)", play.name),
        Err(error) => println!("test {} ... FAILED ({time:.1} s)\n    {error}", play.name),
    }
    outcome.is_ok()
}

fn perform(play: &Play) -> Outcome {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let hall = Hall::open(play.engine).await?;
        let mut outcome = (play.run)(&hall).await;
        if outcome.is_ok() {
            outcome = hall.no_complaints().await;
        }
        if outcome.is_err() {
            hall.picture(play.name).await;
        }
        hall.close().await;
        outcome
    })
}
