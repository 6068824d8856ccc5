//! `cargo dev test`: every check in the order in which a mistake is cheapest to find.
//!
//! The first failing step ends the run and says how to repeat only that step. Runners print their
//! own closing lines as they go; the summary repeats them and adds them up.

use std::fs;
use std::time::{Duration, Instant};

use super::tally::Tally;
use super::tools::{self, Use};
use super::{Stop, build, shell};

struct Step {
    name: &'static str,
    /// The words after `cargo dev test` that ask for this step; the first one means only it.
    words: &'static [&'static str],
    uses: &'static [Use],
    run: fn() -> (Tally, Result<(), Stop>),
}

const STEPS: [Step; 9] = [
    Step {
        name: "format",
        words: &["format"],
        uses: &[],
        run: || plain(&["fmt", "--check"], "Formatting (`cargo fmt` mends it)"),
    },
    Step {
        name: "lint",
        words: &["lint"],
        uses: &[],
        run: || plain(&["clippy", "--locked", "--all-targets", "--", "-D", "warnings"], "Clippy"),
    },
    Step { name: "lint for the browser", words: &["lint"], uses: &[Use::Build], run: lint_wasm },
    Step { name: "unit", words: &["unit"], uses: &[], run: unit },
    Step {
        name: "documentation",
        words: &["unit"],
        uses: &[],
        run: || shell::run_tests(shell::cargo(&["test", "--locked", "--doc"]), "The examples in the documentation"),
    },
    Step { name: "browser", words: &["browser"], uses: &[Use::Build, Use::Chromium], run: browser },
    Step {
        name: "build",
        words: &["build", "e2e", "webkit"],
        uses: &[Use::Build],
        run: || (Tally::default(), build::build(build::Profile::Release)),
    },
    Step { name: "end to end, Chromium", words: &["e2e"], uses: &[Use::Chromium], run: || end_to_end("chromium") },
    Step { name: "end to end, WebKit", words: &["webkit"], uses: &[Use::WebKit], run: || end_to_end("webkit") },
];

/// Every step in order.
pub fn everything() -> Result<(), Stop> {
    tools::provide(&Use::ALL)?;
    run_steps(&STEPS.iter().collect::<Vec<_>>())
}

/// The steps that `word` means.
pub fn only(word: &str) -> Result<(), Stop> {
    let steps: Vec<&Step> = STEPS.iter().filter(|step| step.words.contains(&word)).collect();
    if steps.is_empty() {
        return Err(Stop(format!("`cargo dev test` does not know {word}.\n{}", super::USAGE)));
    }
    let uses: Vec<Use> = steps.iter().flat_map(|step| step.uses.iter().copied()).collect();
    tools::provide(&uses)?;
    run_steps(&steps)
}

fn run_steps(steps: &[&Step]) -> Result<(), Stop> {
    let mut total = Tally::default();
    let mut times = Vec::new();
    let mut end = Ok(());
    for step in steps {
        println!("\n── {} ──", step.name);
        let start = Instant::now();
        let (mut tally, result) = (step.run)();
        times.push((step.name, start.elapsed(), result.is_ok()));
        if let Err(Stop(why)) = result {
            // A step without counted tests (a build, a lint) that fails must not leave "0 failed" behind.
            tally.failed = tally.failed.max(1);
            let word = step.words.first().copied().unwrap_or_default();
            end = Err(Stop(format!("The step `{}` failed: {why}\nOnly this step: cargo dev test {word}", step.name)));
        }
        total += tally;
        if end.is_err() {
            break;
        }
    }
    summary(&times, &total);
    end
}

fn summary(times: &[(&str, Duration, bool)], total: &Tally) {
    println!("\n── summary ──");
    for (name, time, well) in times {
        println!("{:<24}{:>7.1} s  {}", name, time.as_secs_f64(), if *well { "ok" } else { "FAILED" });
    }
    for line in &total.lines {
        println!("{line}");
    }
    println!("{} passed, {} failed", total.passed, total.failed);
}

fn plain(words: &[&str], what: &str) -> (Tally, Result<(), Stop>) {
    (Tally::default(), shell::run(shell::cargo(words), what))
}

fn lint_wasm() -> (Tally, Result<(), Stop>) {
    plain(
        &["clippy", "--locked", "--target", "wasm32-unknown-unknown", "--lib", "--bins", "--", "-D", "warnings"],
        "Clippy for the browser",
    )
}

/// Every native test target that `Cargo.toml` names; those that need a browser have steps of their own.
fn unit() -> (Tally, Result<(), Stop>) {
    let mut test = shell::cargo(&["test", "--locked", "--no-fail-fast"]);
    match targets() {
        Ok(words) => test.args(words),
        Err(stop) => return (Tally::default(), Err(stop)),
    };
    shell::run_tests(test, "The unit tests")
}

fn targets() -> Result<Vec<String>, Stop> {
    let unreadable = || Stop::because("`cargo metadata` did not list the test targets.");
    let answer = shell::answer(shell::cargo(&["metadata", "--locked", "--no-deps", "--format-version", "1"]))
        .ok_or_else(unreadable)?;
    let metadata: serde_json::Value = serde_json::from_str(&answer).map_err(|_| unreadable())?;
    let targets =
        metadata.pointer("/packages/0/targets").and_then(|targets| targets.as_array()).ok_or_else(unreadable)?;
    let mut words = Vec::new();
    for target in targets {
        let text = |at: &str| target.pointer(at).and_then(|text| text.as_str()).unwrap_or_default();
        if target.get("test") != Some(&serde_json::Value::Bool(true)) {
            continue;
        }
        match (text("/kind/0"), text("/name")) {
            ("test", "browser" | "office" | "e2e") => {}
            ("test", name) => words.extend(["--test".into(), name.into()]),
            ("bin", name) => words.extend(["--bin".into(), name.into()]),
            ("lib", _) => words.push("--lib".into()),
            _ => {}
        }
    }
    Ok(words)
}

fn browser() -> (Tally, Result<(), Stop>) {
    // The runner looks for this file beside Cargo.toml unless told otherwise; it belongs to a run, not to the project.
    let capabilities = shell::root().join("target/webdriver.json");
    let flags = [
        "--no-sandbox",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];
    let text = serde_json::json!({ "goog:chromeOptions": { "args": flags } }).to_string();
    if let Err(error) = fs::create_dir_all(shell::root().join("target")).and_then(|()| fs::write(&capabilities, text)) {
        return (Tally::default(), Err(Stop(format!("target/webdriver.json could not be written: {error}"))));
    }
    let mut test = shell::cargo(&["test", "--locked", "--target", "wasm32-unknown-unknown"]);
    // The vectors are run natively too: the same functions, the same files.
    test.args(["--no-fail-fast", "--test", "browser", "--test", "office", "--test", "vectors"]);
    test.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities)
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    if let Some(driver) = shell::which("chromedriver") {
        test.env("CHROMEDRIVER", driver);
    }
    shell::run_tests(test, "The browser tests")
}

fn end_to_end(engine: &str) -> (Tally, Result<(), Stop>) {
    shell::run_tests(shell::cargo(&["test", "--locked", "--test", "e2e", "--", engine]), "The end-to-end tests")
}
