//! What the start costs and how fast a note appears: `cargo dev bench`, on the built app in headless Chromium.
//!
//! Times are medians at 4 times CPU throttle, each beside a baseline of the same run; nothing here fails on a number.

#[path = "../e2e/browser.rs"]
#[expect(dead_code, reason = "measured in Chromium only")]
mod browser;
#[path = "../e2e/bundles.rs"]
#[expect(dead_code, reason = "the bench needs a kit only")]
mod bundles;
#[path = "../e2e/files.rs"]
#[expect(dead_code, reason = "the plays read more files than the bench")]
mod files;
#[path = "../e2e/hall.rs"]
#[expect(dead_code, reason = "nobody's battery dies here")]
mod hall;
#[path = "../e2e/process.rs"]
mod process;
#[path = "../e2e/screen.rs"]
#[expect(dead_code, reason = "the bench presses fewer things than a person")]
mod screen;
#[path = "../e2e/table.rs"]
#[expect(dead_code, reason = "the bench only writes notes")]
mod table;

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use serde_json::{Value, json};

use browser::Engine;
use bundles::{Written, armored};
use hall::Hall;
use screen::Screen;

/// How a step ends.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// Fails with a sentence unless it holds.
pub fn check(holds: bool, sentence: impl FnOnce() -> String) -> Outcome {
    if holds { Ok(()) } else { Err(sentence().into()) }
}

/// CPU throttle: a weak tablet against this machine.
const THROTTLE: u32 = 4;
const STARTS: usize = 7;
const TAPS: usize = 25;

fn main() -> ExitCode {
    let measured = sizes().and_then(|()| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(times())
    });
    match measured {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Everything that is fetched until the app stands.
fn sizes() -> Outcome {
    let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
    let (mut total, mut later) = ((0, 0), (0, 0));
    println!("{:<34} {:>10} {:>10}", "needed to start", "bytes", "brotli 11");
    let mut files: Vec<_> = fs::read_dir(dist)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    for file in files {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let needed = [".wasm", ".css", ".html", ".js"].iter().any(|end| name.ends_with(end));
        // The worker comes with the first file that is opened or made.
        if !needed || ["sw.js", "old.js"].contains(&name.as_str()) || name.starts_with("worker") {
            continue;
        }
        // The desk's module comes with the first place that has need of it.
        let at_the_desk = name.starts_with("desk");
        let squeezed = Command::new("brotli").args(["-c", "-q", "11"]).arg(&file).output()?.stdout.len();
        let size = fs::metadata(&file)?.len();
        let sum = if at_the_desk { &mut later } else { &mut total };
        *sum = (sum.0 + size, sum.1 + squeezed);
        if !at_the_desk {
            println!("{name:<34} {size:>10} {squeezed:>10}");
        }
    }
    println!("{:<34} {:>10} {:>10}", "in all", total.0, total.1);
    println!("{:<34} {:>10} {:>10}\n", "instead of app-…, at the desk", later.0, later.1);
    Ok(())
}

async fn times() -> Outcome {
    let hall = Hall::open(Engine::Chromium).await?;
    let measured = measure(&hall).await;
    hall.close().await;
    measured
}

async fn measure(hall: &Hall) -> Outcome {
    let screen = hall.sit_down("bench").await?;
    let cdp = screen.session().cdp();
    cdp.send_raw("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH_START })).await?;
    cdp.send_raw("Emulation.setCPUThrottlingRate", json!({ "rate": THROTTLE })).await?;

    let mut starts = Vec::new();
    for _ in 0..STARTS {
        screen.open("").await?;
        starts.push(number(&screen, "return globalThis.usable").await?);
        screen.session().goto("about:blank").await?;
    }
    println!("first visit, nothing cached, ms: {:.0}", starts.first().copied().unwrap_or_default());
    screen.open("").await?;
    let home = screen.session().current_url().await?;
    cdp.send_raw("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await?;
    let mut bare = Vec::new();
    for _ in 0..STARTS {
        screen.session().goto("about:blank").await?;
        screen.session().goto(home.as_str()).await?;
        bare.push(bare_load(&screen).await?);
    }
    cdp.send_raw("Emulation.setScriptExecutionDisabled", json!({ "value": false })).await?;
    row("navigation to a usable home, ms", &mut starts, "the same page without its script", &mut bare);

    let forum = Written::new(90, "計測の会")?;
    screen.session().goto("about:blank").await?;
    screen.open("").await?;
    table::paste_in(&screen, &armored(&forum.kit()?)).await?;
    table::join(&screen, "第1班", "5", &[("ながさき", "長崎市")]).await?;
    for before in [0, 150] {
        let have = taps(&screen, before).await?;
        check(have >= before, || format!("the board has {have} notes"))?;
        let (mut notes, mut plain) = (Vec::new(), Vec::new());
        for _ in 0..TAPS {
            notes.push(number(&screen, PUT).await?);
            plain.push(number(&screen, PLAIN).await?);
        }
        row(&format!("tap to painted note, {before}+ notes, ms"), &mut notes, "one element added by hand", &mut plain);
    }
    Ok(())
}

/// Puts notes out until there are so many.
async fn taps(screen: &Screen, wanted: usize) -> Outcome<usize> {
    let count = async || number(screen, "return document.querySelectorAll('.note').length").await;
    while (count().await? as usize) < wanted {
        number(screen, PUT).await?;
    }
    Ok(count().await? as usize)
}

/// The load of a page whose scripts are off, read through the browser's own timing.
async fn bare_load(screen: &Screen) -> Outcome<f64> {
    screen::until("the load", async || {
        let told = screen
            .session()
            .cdp()
            .send_raw("Runtime.evaluate", json!({ "expression": BARE, "returnByValue": true }))
            .await?;
        Ok(told.pointer("/result/value").and_then(Value::as_f64).filter(|time| *time > 0.0))
    })
    .await
}

async fn number(screen: &Screen, script: &str) -> Outcome<f64> {
    screen::until("a figure", async || {
        let told = screen.session().execute_async(&format!("const done = arguments[arguments.length - 1]; (async () => {{ {script} }})().then(done, () => done(null))"), vec![]).await?;
        Ok(told.json().as_f64())
    })
    .await
}

fn row(what: &str, times: &mut [f64], beside: &str, base: &mut [f64]) {
    let (median, worst) = (percentile(times, 50), percentile(times, 95));
    let base = percentile(base, 50);
    println!("{what}: median {median:.0}, p95 {worst:.0}; {beside}: {base:.0}; ratio {:.1}", median / base.max(0.1));
}

fn percentile(times: &mut [f64], per_cent: usize) -> f64 {
    times.sort_by(f64::total_cmp);
    let at = (times.len() * per_cent).div_ceil(100).clamp(1, times.len());
    times.get(at - 1).copied().unwrap_or(0.0)
}

/// Marks the first frame in which home can be used.
const WATCH_START: &str = "new MutationObserver((_, watch) => { if (document.querySelector('.door__a')) { watch.disconnect(); \
    requestAnimationFrame(() => setTimeout(() => { globalThis.usable = performance.now(); })); } }) \
    .observe(document, { childList: true, subtree: true });";

/// Load time of the page as the browser tells it.
const BARE: &str = "performance.getEntriesByType('navigation')[0]?.loadEventEnd || 0";

/// A note by tap: from the tap to the frame after the note stands in the tray.
const PUT: &str = "const field = document.querySelector('#note'); \
    field.value = 'ノート ' + performance.now(); field.dispatchEvent(new Event('input', { bubbles: true })); \
    const before = document.querySelectorAll('.note').length; const start = performance.now(); \
    document.querySelector('.capture__go').click(); \
    return await new Promise((done) => { const look = () => document.querySelectorAll('.note').length > before \
        ? requestAnimationFrame(() => setTimeout(() => done(performance.now() - start))) : setTimeout(look); look(); });";

/// The same frame for one element that a script adds.
const PLAIN: &str = "const start = performance.now(); const element = document.createElement('p'); element.textContent = 'ノート'; \
    document.querySelector('.tray').append(element); \
    return await new Promise((done) => requestAnimationFrame(() => setTimeout(() => { done(performance.now() - start); element.remove(); })));";
