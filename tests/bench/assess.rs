//! What the self-assessment costs: bytes, start, taps, a whole run and a full file, beside the same questions made with SurveyJS.
//!
//! Both pages come from the same server into the same Chromium at 4 times CPU throttle, nothing cached. Nothing here fails
//! on a number.

#[path = "../e2e/browser.rs"]
#[expect(dead_code, reason = "measured in Chromium only")]
mod browser;
#[path = "../e2e/files.rs"]
#[expect(dead_code, reason = "no file is read here")]
mod files;
#[path = "../e2e/hall.rs"]
#[expect(dead_code, reason = "nobody's battery dies here")]
mod hall;
#[path = "assess/made.rs"]
mod made;
#[expect(dead_code, reason = "no files and no memory are measured here")]
mod measure;
#[path = "../e2e/outcome.rs"]
mod outcome;
#[path = "../e2e/process.rs"]
mod process;
#[path = "../e2e/screen.rs"]
#[expect(dead_code, reason = "the bench presses fewer things than a person")]
mod screen;
#[path = "assess/scripts.rs"]
mod scripts;
#[path = "assess/survey.rs"]
mod survey;
#[path = "../e2e/table.rs"]
#[expect(dead_code, reason = "the bench sits at no table")]
mod table;

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use serde_json::json;
use yoriai::catalog::{self, CategoryId};

use hall::Hall;
use measure::{STORE, THROTTLE, TIMES, ended, in_chromium, number, percentile, row, throttle, told};
use outcome::{Outcome, check};
use process::Running;
use screen::Screen;

const STARTS: usize = 7;
const CASES: usize = 6;

fn main() -> ExitCode {
    ended(sizes().and_then(|()| full_file()).and_then(|()| in_chromium(measure)))
}

/// What a browser loads until the first question stands: bytes as they are, and with brotli 11.
fn sizes() -> Outcome {
    let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
    let needed = |name: &str| {
        let shared = [".css", ".html"].iter().any(|end| name.ends_with(end)) || name == "boot.js";
        shared || name.starts_with("assess")
    };
    let (ours, theirs) = (loaded(&dist, needed)?, loaded(&survey::page()?, |_| true)?);
    println!("{:<44} {:>10} {:>10}", "loaded until the first question stands", "bytes", "brotli 11");
    for (what, (bytes, squeezed)) in [("the self-assessment", ours), ("46 × 5 with SurveyJS", theirs)] {
        println!("{what:<44} {bytes:>10} {squeezed:>10}");
    }
    println!("ratio {:.1}, with brotli {:.1}\n", ours.0 as f64 / theirs.0 as f64, ours.1 as f64 / theirs.1 as f64);
    Ok(())
}

fn loaded(folder: &Path, counts: impl Fn(&str) -> bool) -> Outcome<(usize, usize)> {
    let mut sum = (0, 0);
    for entry in fs::read_dir(folder)? {
        let file = entry?.path();
        if file.is_file() && counts(&file.file_name().unwrap_or_default().to_string_lossy()) {
            let squeezed = Command::new("brotli").args(["-c", "-q", "11"]).arg(&file).output()?.stdout.len();
            sum = (sum.0 + fs::metadata(&file)?.len() as usize, sum.1 + squeezed);
        }
    }
    check(sum.0 > 0, || format!("nothing is in {}: `cargo dev build` comes first", folder.display()))?;
    Ok(sum)
}

/// A whole assessment as it leaves: all answers and six cases, signed and sealed to two keys.
fn full_file() -> Outcome {
    let [records, signed, sealed] = made::full_file()?;
    println!(
        "46 answers, 6 cases: {records} bytes of records, {signed} signed with the members of Open Badges, {sealed} sealed to two keys\n"
    );
    Ok(())
}

async fn measure(hall: &Hall) -> Outcome {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dev"));
    command.args(["serve", "--no-build", "--port", "0", "--dist"]).arg(survey::page()?);
    let (_server, address) = Running::start_and_read(&mut command)?;
    let screen = agreed(hall, "bench").await?;
    let other = Screen::new("survey", &address, screen.browser.clone());

    // The first visit of each: no copy of a file, no service worker, no compiled code.
    screen.chromium("Network.enable", json!({})).await?;
    screen.chromium("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await?;
    screen.chromium("Network.setBypassServiceWorker", json!({ "bypass": true })).await?;
    screen.chromium("Page.addScriptToEvaluateOnNewDocument", json!({ "source": scripts::WATCH_START })).await?;
    throttle(&screen, THROTTLE).await?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        ours.push(start(&screen, "assess/A").await?);
        theirs.push(start(&other, "").await?);
    }
    row("cold start to the first question", &mut ours, "SurveyJS", &mut theirs);

    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    start(&screen, "assess/A").await?;
    for _ in 0..TIMES {
        ours.push(number(&screen, scripts::CHOOSE).await?);
    }
    start(&other, "").await?;
    for _ in 0..TIMES {
        theirs.push(number(&other, scripts::CHOOSE_THERE).await?);
    }
    row("tap on a sentence to paint", &mut ours, "SurveyJS", &mut theirs);
    row("the same there", &mut theirs, "the self-assessment", &mut ours);

    let fresh = agreed(hall, "run").await?;
    throttle(&fresh, THROTTLE).await?;
    whole_run(&fresh).await
}

/// A device of somebody who has agreed and answered nothing yet.
async fn agreed(hall: &Hall, name: &str) -> Outcome<Screen> {
    let screen = hall.sit_down(name).await?;
    screen.open("").await?;
    let stored = screen.session().execute_async(STORE, vec![json!(made::consented()?)]).await?;
    check(stored.json() == &json!(1), || format!("not stored: {}", stored.json()))?;
    screen.reload().await?;
    Ok(screen)
}

/// From an empty page to the first question that can be answered.
async fn start(screen: &Screen, place: &str) -> Outcome<f64> {
    screen.session().goto("about:blank").await?;
    screen.open(place).await?;
    screen::until("a question", async || {
        let usable = number(screen, "return globalThis.usable ?? 0").await?;
        Ok((usable > 0.0).then_some(usable))
    })
    .await
}

/// All items and six cases from the first category to the last, by a script that taps and types as a person does.
async fn whole_run(screen: &Screen) -> Outcome {
    // A page of its own: nothing of the first module is loaded before.
    screen.session().goto("about:blank").await?;
    screen.open("assess/A").await?;
    let (mut sums, mut answers, mut answered) = ([0.0; 3], Vec::new(), 0.0);
    for category in 0..CategoryId::ALL.len() {
        let told = told(screen, &scripts::category(category, category < CASES)).await?;
        let (figures, times, so_far): ([f64; 3], Vec<f64>, f64) =
            serde_json::from_value(told.clone()).map_err(|_| format!("category {category}: {told}"))?;
        sums.iter_mut().zip(figures).for_each(|(sum, figure)| *sum += figure);
        answers.extend(times);
        answered = so_far;
    }
    let cases = number(screen, scripts::CASES).await?;
    check((answered, cases) == (catalog::items().len() as f64, CASES as f64), || {
        format!("the bench itself is wrong: {answered} answers, {cases} cases")
    })?;
    let [taps, app, keys] = sums;
    println!(
        "\n{answered} items, {cases} cases, {THROTTLE}× throttle: {taps} taps, {keys} keys, {:.1} s for the app alone",
        app / 1000.0
    );
    let (median, worst) = (percentile(&mut answers, 50), percentile(&mut answers, 95));
    println!("an answer in that run, to paint, ms: median {median:.0}, p95 {worst:.0}");
    Ok(())
}
