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
#[expect(dead_code, reason = "few files and no memory are measured here")]
mod measure;
#[path = "../e2e/outcome.rs"]
mod outcome;
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

use bundles::{Written, armored};
use hall::Hall;
use measure::{THROTTLE, TIMES, ended, in_chromium, number, row, throttle};
use outcome::{Outcome, check};
use screen::Screen;

const STARTS: usize = 7;
/// The modules that the page doesn't start by itself: how their files begin, and what for.
const LATER: [(&str, &str); 3] = [
    ("assess", "instead of app-…, self-assessment"),
    ("desk", "instead of app-…, at the desk"),
    ("worker", "the worker, with the first file"),
];

fn main() -> ExitCode {
    ended(sizes().and_then(|()| in_chromium(measure)))
}

/// Everything that is fetched until the app stands, and what comes later.
fn sizes() -> Outcome {
    let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
    let mut sums = [(0, 0); 1 + LATER.len()];
    println!("{:<34} {:>10} {:>10}", "needed to start", "bytes", "brotli 11");
    let mut files: Vec<_> = fs::read_dir(dist)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    for file in files {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let needed = [".wasm", ".css", ".html", ".js"].iter().any(|end| name.ends_with(end));
        if !needed || ["sw.js", "old.js"].contains(&name.as_str()) {
            continue;
        }
        let at = LATER.iter().position(|(module, _)| name.starts_with(module)).map_or(0, |at| at + 1);
        let squeezed = Command::new("brotli").args(["-c", "-q", "11"]).arg(&file).output()?.stdout.len();
        let size = fs::metadata(&file)?.len();
        if let Some(sum) = sums.get_mut(at) {
            *sum = (sum.0 + size, sum.1 + squeezed);
        }
        if at == 0 {
            println!("{name:<34} {size:>10} {squeezed:>10}");
        }
    }
    let names = std::iter::once("in all").chain(LATER.map(|(_, what)| what));
    for (name, (size, squeezed)) in names.zip(sums) {
        println!("{name:<34} {size:>10} {squeezed:>10}");
    }
    println!();
    Ok(())
}

async fn measure(hall: &Hall) -> Outcome {
    let screen = hall.sit_down("bench").await?;
    let cdp = screen.session().cdp();
    cdp.send_raw("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH_START })).await?;
    throttle(&screen, THROTTLE).await?;

    let mut starts = Vec::new();
    for _ in 0..STARTS {
        screen.open("").await?;
        let usable = async || Ok(Some(number(&screen, "return globalThis.usable").await?));
        starts.push(screen::until("a usable home", usable).await?);
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
    row("navigation to a usable home", &mut starts, "the same page without its script", &mut bare);

    let forum = Written::new(90, "計測の会")?;
    screen.session().goto("about:blank").await?;
    screen.open("").await?;
    table::paste_in(&screen, &armored(&forum.kit()?)).await?;
    table::join(&screen, "第1班", "5", &[("ながさき", "長崎市")]).await?;
    for before in [0, 150] {
        let have = taps(&screen, before).await?;
        check(have >= before, || format!("the board has {have} notes"))?;
        let (mut notes, mut plain) = (Vec::new(), Vec::new());
        for _ in 0..TIMES {
            notes.push(number(&screen, PUT).await?);
            plain.push(number(&screen, PLAIN).await?);
        }
        row(&format!("tap to painted note, {before}+ notes"), &mut notes, "one element added by hand", &mut plain);
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
