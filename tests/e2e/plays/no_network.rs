//! After the start nothing asks the network for anything, and without a server the app opens all the same.
//!
//! It needs a release build: the service worker of a debug build keeps nothing.

use std::cell::RefCell;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::bundles::{Written, armored, nagasaki};
use crate::hall::Hall;
use crate::screen::{Screen, until};
use crate::table::{bind, hand_in, join, paste_in, tray, vote, words, write};
use crate::{Outcome, check, desk};

/// The worker's files: loaded with the first task.
const WORKER: [&str; 3] = ["worker-start.js", "worker.js", "worker_bg.wasm"];

/// A sitting with an open ear on the network; then the server goes.
pub async fn play(hall: &Hall) -> Outcome {
    let screen = hall.enter("tablet").await?;
    screen.is_kept().await?;
    let own = screen.session().current_url().await?.origin().ascii_serialization();
    let started = start_up(&screen).await?;
    check(started.iter().any(|address| address.ends_with(".wasm")), || format!("no start was heard: {started:?}"))?;
    nobody_else(&own, &started, "the start")?;

    let forum = Written::new(51, "電波の届かない会")?;
    let [one, two] = nagasaki();
    paste_in(&screen, &armored(&forum.kit()?)).await?;
    join(&screen, "第1班", "5", &[("ながさき", "長崎市")]).await?;
    write(&screen, &["会場の電波が弱い", "紙より速い"]).await?;
    bind(&screen, &["会場の電波が弱い"], "電波がなくても続けられる").await?;
    vote(&screen, "電波がなくても続けられる", 2).await?;
    hand_in(&screen).await?;
    paste_in(&screen, &armored(&forum.needs(&one)?)).await?;
    // The worker alone came later, once, and out of what the service worker keeps.
    let asked = requests(&screen).await?;
    let worker = |address: &&String| WORKER.iter().any(|file| address.starts_with(&format!("{own}/{file}?v=")));
    let others: Vec<_> = asked.iter().filter(|address| !worker(address)).collect();
    check(others.is_empty(), || format!("the sitting asked the network: {others:?}"))?;
    for file in WORKER {
        let times = asked.iter().filter(|address| address.contains(&format!("/{file}?"))).count();
        check(times <= 1, || format!("{file} was asked for {times} times"))?;
    }

    kept(&screen, "worker-start.js").await?;
    // At the desk, and at home, the page is loaded anew, with another module, out of the same keeping.
    desk::look(&screen).await?;
    nobody_else(&own, &requests(&screen).await?, "the desk")?;
    kept(&screen, "/desk_bg.wasm").await?;
    hall.network_dies();
    // A start of its own: a tab that has the desk's module never asks for another one.
    screen.session().goto("about:blank").await?;
    screen.open("assess").await?;
    screen.see(words().assess.place).await?;
    kept(&screen, "/assess_bg.wasm").await?;
    screen.open("workshop").await?;
    screen.reload().await?;
    screen.click(&forum.plan.title).await?;
    tray(&screen).see("紙より速い").await?;
    write(&screen, &["サーバーは要らない"]).await?;
    screen.reload().await?;
    tray(&screen).see("サーバーは要らない").await?;
    // The worker is started anew, and signs, opens and takes in without a server.
    let (handed_in, _) = hand_in(&screen).await?;
    let handed_in = std::fs::read_to_string(handed_in)?;
    check(handed_in.contains("サーバーは要らない"), || "the hand-in lacks the last note".into())?;
    paste_in(&screen, &armored(&forum.needs(&two)?)).await?;
    desk::to_plenary(&screen).await?;
    screen.see("プロジェクトマネジメントができる人材も必要").await?;
    policy(&screen).await
}

/// All of these addresses are on the app's own host.
fn nobody_else(own: &str, asked: &[String], who: &str) -> Outcome {
    let foreign: Vec<_> = asked.iter().filter(|address| !address.starts_with(&format!("{own}/"))).collect();
    check(foreign.is_empty(), || format!("{who} asked others: {foreign:?}"))
}

/// A file of this page came out of what the service worker keeps, once.
async fn kept(screen: &Screen, file: &str) -> Outcome {
    let by = "return performance.getEntriesByType('resource').filter((one) => one.name.includes(arguments[0])) \
        .map((one) => one.deliveryType + ' ' + one.transferSize)";
    let by = screen.run(by, vec![json!(file)]).await?;
    check(by == json!(["cache-storage 0"]), || format!("{file} came by {by}"))
}

/// What the start asked for. The browser fetches the tab's icon and the manifest when it likes: the start is over after a
/// second of silence.
async fn start_up(screen: &Screen) -> Outcome<Vec<String>> {
    let heard = RefCell::new((Vec::new(), Instant::now()));
    until("the start to be over", async || {
        let asked = requests(screen).await?;
        let (all, last) = &mut *heard.borrow_mut();
        if !asked.is_empty() {
            *last = Instant::now();
        }
        all.extend(asked);
        Ok((last.elapsed() > Duration::from_secs(1)).then_some(()))
    })
    .await?;
    Ok(heard.into_inner().0)
}

/// Addresses that this tab asked for since the last time, without what never leaves the browser.
async fn requests(screen: &Screen) -> Outcome<Vec<String>> {
    let mut asked = Vec::new();
    for entry in screen.session().get_log("performance").await? {
        let entry: Value = serde_json::from_str(&entry.message)?;
        if entry.pointer("/message/method") == Some(&json!("Network.requestWillBeSent")) {
            let address = entry.pointer("/message/params/request/url").and_then(Value::as_str).unwrap_or_default();
            if !["blob:", "data:", "chrome:", "about:"].iter().any(|inside| address.starts_with(inside)) {
                asked.push(address.to_owned());
            }
        }
    }
    Ok(asked)
}

/// The policy is in the page and at work: it stops what the page never does by itself.
async fn policy(screen: &Screen) -> Outcome {
    let script = "const done = arguments[0]; \
        document.addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective)); \
        fetch('https://example.org/').catch(() => {}); setTimeout(() => done('nothing stopped it'), 5000);";
    let stopped = screen.session().execute_async(script, vec![]).await?;
    check(stopped.json() == "connect-src", || format!("a request to elsewhere: {}", stopped.json()))?;
    let policy =
        screen.run("return document.querySelector('meta[http-equiv=Content-Security-Policy]').content", vec![]).await?;
    let policy = policy.as_str().unwrap_or_default().to_owned();
    check(policy.starts_with("default-src 'none'; "), || format!("the page's policy is {policy:?}"))
}
