//! The three modules of the app are one app: each opens at its own addresses, and going from one to another loses nothing.
//!
//! It needs a release build: the service worker of a debug build keeps nothing.

use serde_json::json;
use thirtyfour::WindowHandle;

use yoriai::catalog::{CategoryId, Lang, anchors, items_in};

use crate::bundles::{Written, armored};
use crate::hall::Hall;
use crate::screen::{Screen, until};
use crate::table::{join, paste_in, tray, words, write};
use crate::{Outcome, applicant, check};

const TITLE: &str = "三つの入口の会";
const HALF_A_NOTE: &str = "まだ置いていない付箋";
const HALF_A_CASE: &str = "書きかけの事例";

/// Addresses of each module, with what stands on their pages.
fn addresses() -> [(&'static str, &'static str, &'static str); 6] {
    let text = words();
    [
        ("app", "", text.home.only_here),
        ("app", "open", text.files.heading),
        ("assess", "assess", text.assess.intro),
        ("desk", "desk", text.desk.create),
        ("desk", "standards", text.standards.intro),
        ("desk", "keys", text.keys.make[1]),
    ]
}

/// One device, from the first address to the last one without a network.
pub async fn play(hall: &Hall) -> Outcome {
    let screen = hall.enter("device").await?;
    until("the service worker to keep the app", async || {
        let kept = screen.run("return !!navigator.serviceWorker.controller", vec![]).await?;
        Ok(kept.as_bool().filter(|kept| *kept))
    })
    .await?;
    each_address(&screen).await?;
    drafts_cross_over(&screen).await?;
    two_tabs(&screen).await?;
    the_whole_stays(&screen).await?;
    shared_files(&screen).await?;

    // Each module started once on a device that only ever saw the first screen.
    let fresh = hall.enter("fresh").await?;
    until("the service worker to keep the app", async || {
        let kept = fresh.run("return !!navigator.serviceWorker.controller", vec![]).await?;
        Ok(kept.as_bool().filter(|kept| *kept))
    })
    .await?;
    hall.no_complaints().await?;
    hall.network_dies();
    each_address(&fresh).await?;
    board(&screen).await?;
    tray(&screen).see("表から一つ").await
}

/// A start at any address loads the module that has its page, at once: the page is not loaded a second time.
async fn each_address(screen: &Screen) -> Outcome {
    for (module, place, seen) in addresses() {
        screen.session().goto("about:blank").await?;
        screen.open(place).await?;
        screen.see(seen).await?;
        runs(screen, module, place).await?;
        let came = screen.run("return performance.getEntriesByType('navigation')[0].type", vec![]).await?;
        check(came == "navigate", || format!("at #/{place} the page came by {came}"))?;
    }
    Ok(())
}

/// Which module runs: the only one that was loaded.
async fn runs(screen: &Screen, module: &str, place: &str) -> Outcome {
    let started = "return performance.getEntriesByType('resource').map((one) => new URL(one.name).pathname.split('/').pop()) \
        .filter((name) => /^(app-|assess|desk).*\\.wasm$/.test(name)).map((name) => name.split(/[-_]/)[0])";
    let started = screen.run(started, vec![]).await?;
    let names: Vec<String> = serde_json::from_value(started)?;
    check(names == [module], || format!("at #/{place} these modules were loaded: {names:?}"))
}

/// Half a note, and half a case, survive the way through the other modules.
async fn drafts_cross_over(screen: &Screen) -> Outcome {
    let cases = &words().cases;
    // The last address was the desk's, whose module would stay.
    screen.session().goto("about:blank").await?;
    paste_in(screen, &armored(&Written::new(201, TITLE)?.kit()?)).await?;
    join(screen, "第1班", "5", &[("ながさき", "長崎市")]).await?;
    write(screen, &["表から一つ"]).await?;
    screen.write(words().table.write, HALF_A_NOTE).await?;
    let board = board(screen).await?;
    // Straight away: whoever goes on while typing does not wait half a second first.
    applicant::consent(screen, "渡る人").await?;
    runs(screen, "assess", "assess/profile").await?;
    screen.open("assess/B").await?;
    screen.write(cases.act[0], HALF_A_CASE).await?;
    screen.open(&board).await?;
    until("the half note", async || Ok((screen.value(words().table.write).await? == HALF_A_NOTE).then_some(())))
        .await?;
    runs(screen, "app", "board").await?;
    tray(screen).see("表から一つ").await?;
    screen.open("desk").await?;
    screen.see(TITLE).await?;
    runs(screen, "desk", "desk").await?;
    // From here on the desk's module shows every page.
    screen.run("globalThis.same = true", vec![]).await?;
    screen.open("assess/B").await?;
    // Whoever leaves a field leaves it written: the half case is a card now.
    screen.click(&(cases.edit)(HALF_A_CASE)).await?;
    until("the half case", async || Ok((screen.value(cases.act[0]).await? == HALF_A_CASE).then_some(()))).await?;
    screen.open(&board).await?;
    until("the half note", async || Ok((screen.value(words().table.write).await? == HALF_A_NOTE).then_some(())))
        .await?;
    let same = screen.run("return globalThis.same === true", vec![]).await?;
    check(same == true, || "the desk's module loaded the page anew".into())?;
    screen.fill(words().table.write, "").await?;
    Ok(())
}

/// The place of the only table's board.
async fn board(screen: &Screen) -> Outcome<String> {
    screen.open("workshop").await?;
    screen.click(TITLE).await?;
    screen.see(words().table.write).await?;
    let place = screen.session().current_url().await?;
    Ok(place.fragment().unwrap_or_default().trim_start_matches('/').to_owned())
}

/// Two tabs with two modules: each sees what the other writes while it stands there, and nothing is lost.
async fn two_tabs(screen: &Screen) -> Outcome {
    let asked = items_in(CategoryId::A);
    let (first, second) = (asked.first().ok_or("no item")?, asked.get(1).ok_or("no second item")?);
    let level = anchors(CategoryId::A).get(1).map_or("", |step| step.of(Lang::Ja));
    screen.session().goto("about:blank").await?;
    screen.open("").await?;
    runs(screen, "app", "").await?;
    let left = screen.session().window().await?;
    let address = screen.session().current_url().await?;
    let right = screen.session().new_tab().await?;
    to(screen, &right).await?;
    screen.session().goto(address.join("#/assess/A")?.as_str()).await?;
    screen.ready().await?;
    runs(screen, "assess", "assess/A").await?;
    let item = screen.inside("group", &format!("{} {}", first.id, first.name.ja));
    item.choose(level).await?;
    screen.saved().await?;
    // The first screen, of another module, counts the answer without being loaded anew.
    to(screen, &left).await?;
    screen.see(&going(1)).await?;
    screen.open("workshop").await?;
    screen.click(TITLE).await?;
    write(screen, &["左のタブから"]).await?;
    to(screen, &right).await?;
    screen.click(words().cases.category.next_item).await?;
    screen.inside("group", &format!("{} {}", second.id, second.name.ja)).choose(level).await?;
    screen.saved().await?;
    // By turns, and then both from the store.
    for tab in [&left, &right] {
        to(screen, tab).await?;
        let board = board(screen).await?;
        screen.open(&board).await?;
        tray(screen).see("左のタブから").await?;
        screen.reload().await?;
        tray(screen).see("左のタブから").await?;
        screen.open("").await?;
        screen.see(&going(2)).await?;
    }
    screen.session().close_window().await?;
    to(screen, &left).await
}

async fn to(screen: &Screen, tab: &WindowHandle) -> Outcome {
    Ok(screen.session().switch_to_window(tab.clone()).await?)
}

/// `?desk`: every page at any place, and never a smaller module.
async fn the_whole_stays(screen: &Screen) -> Outcome {
    let address = screen.session().current_url().await?;
    screen.session().goto("about:blank").await?;
    screen.session().goto(address.join("?desk#/assess")?.as_str()).await?;
    screen.ready().await?;
    runs(screen, "desk", "assess").await?;
    screen.run("globalThis.same = true", vec![]).await?;
    for place in ["#/workshop", "#/assess/A", "#/standards", "#/"] {
        screen.run("location.hash = arguments[0]", vec![json!(place)]).await?;
        screen.ready().await?;
        let same = screen.run("return globalThis.same === true && location.search === '?desk'", vec![]).await?;
        check(same == true, || format!("?desk{place} loaded the page anew"))?;
    }
    screen.run("location.hash = '#/workshop'", vec![]).await?;
    screen.reload().await?;
    screen.see(TITLE).await?;
    runs(screen, "desk", "workshop").await
}

/// What another app shares arrives at the open screen, whichever module the share finds.
async fn shared_files(screen: &Screen) -> Outcome {
    let kit = String::from_utf8(Written::new(202, "分け合う会")?.kit()?)?;
    const SHARE: &str = "const [text, name, done] = arguments; const form = new FormData(); \
        form.append('files', new File([text], name, {type: 'application/json'})); \
        fetch('share', {method: 'POST', body: form}).then((answer) => done(new URL(answer.url).pathname + ' ' + answer.status), (error) => done(String(error)));";
    for (place, name) in [("", "共有1.json"), ("desk", "共有2.json"), ("assess", "共有3.json")] {
        screen.session().goto("about:blank").await?;
        screen.open(place).await?;
        let went = screen.session().execute_async(SHARE, vec![json!(kit), json!(name)]).await?;
        let went = went.json().as_str().unwrap_or_default().to_owned();
        check(went == "/ 200", || format!("the share went {went}"))?;
        // The browser would open the answer's address; so does the next start at any place.
        screen.session().goto("about:blank").await?;
        screen.open(if place.is_empty() { "open" } else { place }).await?;
        screen.see(words().files.heading).await?;
        screen.see(name).await?;
    }
    Ok(())
}

/// What home says of an assessment with so many answers: the first sentence, before the minutes.
fn going(answered: usize) -> String {
    let said = (words().home.assess_going)(answered, 46, 0);
    said.split('。').next().unwrap_or_default().to_owned()
}
