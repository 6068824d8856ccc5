//! What every bench of the built app does: a hall in Chromium, files handed over, figures out of a page, and their
//! median and p95 beside a baseline.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::{Value, json};

use crate::browser::Engine;
use crate::hall::Hall;
use crate::screen::Screen;
use crate::table::words;
use crate::{Outcome, files};

/// CPU throttle: a weak tablet against this machine.
pub const THROTTLE: u32 = 4;
/// How often each thing is measured.
pub const TIMES: usize = 25;

/// What every script has at hand. A tap is timed from the act to the frame after what it promises is in the page.
const TOOLS: &str = "\
const rest = (ms = 120) => new Promise((go) => setTimeout(go, ms));\
const frame = () => new Promise((go) => requestAnimationFrame(() => setTimeout(go)));\
const one = (selector) => { const found = document.querySelector(selector); if (!found) throw 'nothing is ' + selector; return found; };\
const count = (selector) => document.querySelectorAll(selector).length;\
const until = async (ready) => { const end = performance.now() + 20000;\
    while (!ready()) { if (performance.now() > end) throw 'in vain: ' + ready; await new Promise((go) => setTimeout(go)); }\
    await frame(); };\
const timed = async (act, ready) => { const start = performance.now(); act(); await until(ready); return performance.now() - start; };\
const type = (selector, words) => { const field = one(selector); field.value = words; field.dispatchEvent(new Event('input', { bubbles: true })); };\
const pick = (selector, value) => { const list = one(selector); list.value = value; list.dispatchEvent(new Event('change', { bubbles: true })); };";

/// What a script that counts has at hand besides: taps, ms in the app, keys. Keys are those of a Japanese keyboard.
pub const COUNT: &str = "\
let taps = 0, app = 0, keys = 0;\
const tap = async (selector, ready) => { const place = one(selector); await rest(); taps += 1; app += await timed(() => place.click(), ready ?? (() => true)); };\
const fill = async (selector, words, typed) => { await tap(selector); one(selector).value = words; keys += typed;\
    const start = performance.now(); for (const name of ['input', 'change']) one(selector).dispatchEvent(new Event(name, { bubbles: true }));\
    await frame(); app += performance.now() - start; };";

/// Rows `[record id, JSON text]` into the store; resolves to their count.
pub const STORE: &str = "\
const [rows, done] = arguments; const open = indexedDB.open('yoriai'); open.onerror = () => done('no store');\
open.onsuccess = () => { const store = open.result; const writing = store.transaction('records', 'readwrite');\
    for (const [id, text] of rows) writing.objectStore('records').put(text, id);\
    writing.oncomplete = () => { store.close(); done(rows.length); }; writing.onabort = () => done(String(writing.error)); };";

/// How the process ends: an error is told.
pub fn ended(measured: Outcome) -> ExitCode {
    match measured {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Opens a hall in Chromium for as long as `measure` takes.
pub fn in_chromium(measure: impl AsyncFnOnce(&Hall) -> Outcome) -> Outcome {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let hall = Hall::open(Engine::Chromium).await?;
        let measured = measure(&hall).await;
        hall.close().await;
        measured
    })
}

/// Slows the page's CPU down; 1 is its own speed.
pub async fn throttle(screen: &Screen, rate: u32) -> Outcome {
    screen.chromium("Emulation.setCPUThrottlingRate", json!({ "rate": rate })).await?;
    Ok(())
}

/// Writes files into a folder of the hall.
pub fn posted(hall: &Hall, bytes: &[Vec<u8>]) -> Outcome<Vec<PathBuf>> {
    let folder = hall.folder.join("post");
    bytes.iter().enumerate().map(|(at, bytes)| files::sent(&folder, &format!("{at}.json"), bytes)).collect()
}

/// Picks all of them at once at the open screen.
pub async fn pick_files(screen: &Screen, posted: &[PathBuf]) -> Outcome {
    let posted: Vec<&Path> = posted.iter().map(PathBuf::as_path).collect();
    screen.upload(words().files.choose, &posted).await
}

/// Runs a script in the page, the inside of an async function, and says what it returns; what it throws comes as text.
pub async fn told(screen: &Screen, script: &str) -> Outcome<Value> {
    let script = format!(
        "const done = arguments[arguments.length - 1]; {TOOLS} (async () => {{ {script} }})().then(done, (error) => done(String(error)))"
    );
    Ok(screen.session().execute_async(&script, vec![]).await?.json().clone())
}

/// The same for a script that returns a number.
pub async fn number(screen: &Screen, script: &str) -> Outcome<f64> {
    let told = told(screen, script).await?;
    told.as_f64().ok_or_else(|| format!("no figure: {told}").into())
}

/// Prints what was measured beside a baseline of the same run, all in ms.
pub fn row(what: &str, times: &mut [f64], beside: &str, base: &mut [f64]) {
    let (median, worst) = (percentile(times, 50), percentile(times, 95));
    let base = percentile(base, 50);
    println!(
        "{what}, ms: median {median:.0}, p95 {worst:.0}; {beside}: {base:.0}; ratio {:.1}",
        median / base.max(0.1)
    );
}

/// The time that so many per cent stay within; puts them in order.
pub fn percentile(times: &mut [f64], per_cent: usize) -> f64 {
    times.sort_by(f64::total_cmp);
    let at = (times.len() * per_cent).div_ceil(100).clamp(1, times.len());
    times.get(at - 1).copied().unwrap_or(0.0)
}

/// A figure of a process's memory in MB, as Linux tells it; 0 elsewhere.
pub fn memory(process: &str, name: &str) -> f64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with(name)).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|number| number.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
}

/// The largest peak of all processes that hold pages, in MB.
pub fn pages_peak() -> f64 {
    let all =
        fs::read_dir("/proc").into_iter().flatten().filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let holds_pages = |process: &String| {
        let line = fs::read(format!("/proc/{process}/cmdline")).unwrap_or_default();
        String::from_utf8_lossy(&line).contains("--type=renderer")
    };
    all.filter(holds_pages).map(|process| memory(&process, "VmHWM")).fold(0.0, f64::max)
}
