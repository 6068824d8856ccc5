//! What it costs to verify, merge and store many bundles: `cargo dev bench`, natively and in headless Chromium.
//!
//! Each figure stands beside the bare minimum for the same bytes in the same run: one strict Ed25519 check and one SHA-256.
//! Nothing here fails on a number.

#[path = "../e2e/browser.rs"]
#[expect(dead_code, reason = "measured in Chromium only")]
mod browser;
#[path = "../e2e/files.rs"]
#[expect(dead_code, reason = "nothing is downloaded here")]
mod files;
#[path = "../e2e/hall.rs"]
#[expect(dead_code, reason = "nobody's battery dies here")]
mod hall;
#[expect(dead_code, reason = "no single tap is measured here")]
mod measure;
#[path = "../e2e/outcome.rs"]
mod outcome;
#[path = "../e2e/process.rs"]
mod process;
#[path = "../e2e/screen.rs"]
#[expect(dead_code, reason = "the bench presses fewer things than a person")]
mod screen;
#[path = "../e2e/table.rs"]
#[expect(dead_code, reason = "nobody sits at a table here")]
mod table;

use std::process::ExitCode;
use std::time::Instant;

use serde_json::{Value, json};
use yoriai::bundle::{Opener, PublicKey, SigningKey, State, open, sign_document};
use yoriai::domain::canonical::sha256;
use yoriai::domain::id::Id;
use yoriai::domain::time::Time;

use hall::Hall;
use measure::{ended, in_chromium, memory, number, pages_peak, pick_files, posted};
use outcome::{Outcome, check};

const BUNDLES: usize = 1000;
const RECORDS: usize = 20;
const SIGNERS: usize = 50;

fn main() -> ExitCode {
    ended(made().and_then(|files| {
        natively(&files)?;
        in_chromium(async |hall| measure(hall, &files).await)
    }))
}

fn now() -> Time {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    Time::from_seconds(since.as_secs().cast_signed())
}

fn id(kind: u8, number: usize) -> Id {
    let mut bytes = [kind; 16];
    bytes[..8].copy_from_slice(&(number as u64).to_be_bytes());
    Id::from_random(bytes)
}

/// Rows of prefectures' catalogs: a kind that every device takes in.
fn made() -> Outcome<Vec<Vec<u8>>> {
    let at = now();
    let file = |number: usize| {
        let key = SigningKey::from_seed([u8::try_from(number % SIGNERS + 1).unwrap_or(1); 32]);
        let rows = (0..RECORDS).map(|row| {
            json!({"recordId": id(1, number * RECORDS + row), "kind": "override", "rev": 1, "updatedAt": at,
                "table": "training", "row": format!("T{row}"), "name": format!("研修 {number}-{row}"),
                "texts": ["情報政策・人事・財政の担当者が一緒に受ける半日の研修です。終わったあとに、手順書を1つ残します。"],
                "source": "計測のために作った行", "status": "draft", "from": "2026-04-01"})
        });
        let document = json!({
            "@context": ["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/undefined-terms/v2"],
            "id": id(2, number), "type": ["VerifiableCredential", "CatalogBundle"], "issuer": key.issuer().as_str(),
            "validFrom": at, "credentialSubject": {"format": 1, "dataset": id(3, number % SIGNERS),
                "sequence": number / SIGNERS + 1, "app": "yoriai bench", "records": rows.collect::<Vec<Value>>()}
        });
        let document = document.as_object().ok_or("no object")?.clone();
        Ok(serde_json::to_vec_pretty(&sign_document(&document, &key, at))?)
    };
    (0..BUNDLES).map(file).collect()
}

fn natively(files: &[Vec<u8>]) -> Outcome {
    let bytes: usize = files.iter().map(Vec::len).sum();
    println!("{BUNDLES} bundles × {RECORDS} records of {SIGNERS} signers, {:.1} MB as JSON", bytes as f64 / 1e6);
    let before = memory("self", "VmRSS");
    let start = Instant::now();
    let mut state = State::default();
    let mut checks = Vec::new();
    for file in files {
        let verified = open(file, now(), Opener::NOBODY).map_err(|rejected| rejected.to_string())?;
        checks.push((verified.get().issuer.clone(), verified.exact().to_vec()));
        state.take_in(&verified);
    }
    let whole = start.elapsed().as_secs_f64() * 1000.0;
    let after = memory("self", "VmHWM");

    // The bare minimum: one signature of 64 bytes and one hash of the whole bytes a file.
    let key = SigningKey::from_seed([1; 32]);
    let signature = key.sign(&[7; 64]);
    let start = Instant::now();
    let mut good = 0;
    for (issuer, exact) in &checks {
        let _ = PublicKey::from_did(issuer.as_str());
        std::hint::black_box(sha256(exact));
        good += usize::from(key.public().signed(&[7; 64], &signature));
    }
    let bare = start.elapsed().as_secs_f64() * 1000.0;
    check(good == BUNDLES && state.records.len() == BUNDLES * RECORDS, || "the bench itself is wrong".into())?;
    println!(
        "natively: verify + merge {whole:.0} ms; bare verify_strict + SHA-256 {bare:.0} ms; ratio {:.1}",
        whole / bare
    );
    println!("natively: memory from {before:.0} MB to a peak of {after:.0} MB\n");
    Ok(())
}

async fn measure(hall: &Hall, files: &[Vec<u8>]) -> Outcome {
    let posted = posted(hall, files)?;
    let screen = hall.enter("bench").await?;
    screen.open("open").await?;
    number(&screen, WATCH).await?;
    pick_files(&screen, &posted).await?;
    let read = number(&screen, READ).await?;
    let read_tasks = number(&screen, LONGEST).await?;
    let taken = number(&screen, TAKE).await?;
    let take_tasks = number(&screen, LONGEST).await?;
    let bare = number(&screen, BARE).await?;
    println!(
        "in the browser: read and verify {read:.0} ms, store and merge {taken:.0} ms; together {:.0} ms",
        read + taken
    );
    println!(
        "in the browser: bare Ed25519 check + SHA-256 of the browser's own, one after the other, {bare:.0} ms; ratio {:.1}",
        (read + taken) / bare
    );
    println!(
        "in the browser: longest task on the screen's thread while reading {read_tasks:.0} ms, while storing {take_tasks:.0} ms (0: none over 50)"
    );
    println!("in the browser: peak memory of the page's process {:.0} MB", pages_peak());
    Ok(())
}

/// Remembers long tasks, and when files were chosen.
const WATCH: &str = "globalThis.longest = 0; \
    new PerformanceObserver((list) => { for (const task of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, task.duration); }) \
        .observe({ entryTypes: ['longtask'] }); \
    document.querySelector('input[type=file]').addEventListener('change', () => { globalThis.chosen = performance.now(); globalThis.longest = 0; }, true); \
    return 0;";

/// From the choice to the list with its button.
const READ: &str = "return await new Promise((done) => { const look = () => document.querySelector('#plan .btn--solid') \
    ? done(performance.now() - globalThis.chosen) : setTimeout(look, 20); look(); });";

/// The longest task so far, then from zero again.
const LONGEST: &str = "await new Promise((done) => setTimeout(done, 300)); const longest = globalThis.longest; globalThis.longest = 0; return longest;";

/// From the tap to the list of what was taken in.
const TAKE: &str = "const start = performance.now(); document.querySelector('#plan .btn--solid').click(); \
    return await new Promise((done) => { const look = () => document.querySelector('main h1').textContent.includes('取り込みました') \
        ? done(performance.now() - start) : setTimeout(look, 20); look(); });";

/// The browser's own Ed25519 and SHA-256, a thousand times over 16 kB.
const BARE: &str = "const key = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']); \
    const bytes = new Uint8Array(16000), message = new Uint8Array(64); const signature = await crypto.subtle.sign('Ed25519', key.privateKey, message); \
    const start = performance.now(); \
    for (let number = 0; number < 1000; number++) { await crypto.subtle.digest('SHA-256', bytes); await crypto.subtle.verify('Ed25519', key.publicKey, signature, message); } \
    return performance.now() - start;";
