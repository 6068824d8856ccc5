//! Binding by dragging, and everything again with keys alone.

use serde_json::json;
use thirtyfour::{Key, WebElement};

use crate::bundles::Written;
use crate::hall::Hall;
use crate::screen::Screen;
use crate::table::{bind, join, take_in, tray, words, write};
use crate::{Outcome, check, files};

const HEADING: &str = "期限を守れる人がほしい";
const OTHER: &str = "検収で困らない人がほしい";

/// One scribe with a mouse, then without.
pub async fn play(hall: &Hall) -> Outcome {
    let kit = files::sent(&hall.folder.join("post"), "kit.json", Written::new(181, "手でも鍵盤でも束ねる会")?.kit()?)?;
    let screen = hall.enter("scribe").await?;
    take_in(&screen, &[&kit]).await?;
    join(&screen, "第1班", "5", &[("ながさき", "長崎市")]).await?;
    write(&screen, &["期限に遅れる", "進み方が見えない"]).await?;
    bind(&screen, &["期限に遅れる"], HEADING).await?;
    dragged(&screen).await?;
    by_keys(&screen).await
}

/// A slip is dragged into a cluster, undone, dragged again, and dragged back onto the table.
async fn dragged(screen: &Screen) -> Outcome {
    let (cluster, notes) = (screen.inside("region", HEADING), words().common.notes);
    drag(screen, "進み方が見えない", ".cluster").await?;
    cluster.see("進み方が見えない").await?;
    cluster.see(&notes(2)).await?;
    screen.click(words().common.undo).await?;
    tray(screen).see("進み方が見えない").await?;
    drag(screen, "進み方が見えない", ".cluster").await?;
    cluster.see(&notes(2)).await?;
    drag(screen, "期限に遅れる", ".tray").await?;
    tray(screen).see("期限に遅れる").await?;
    cluster.see(&notes(1)).await?;
    screen.saved().await?;
    screen.reload().await?;
    tray(screen).see("期限に遅れる").await?;
    cluster.see("進み方が見えない").await
}

/// With the mouse: press, move, release.
async fn drag(screen: &Screen, note: &str, onto: &str) -> Outcome {
    let slip = "return [...document.querySelectorAll('[draggable=true]')].find((slip) => slip.innerText.includes(arguments[0]))";
    let find = async |script: &str, words: &str| -> Outcome<WebElement> {
        Ok(screen.session().execute(script, vec![json!(words)]).await?.element()?)
    };
    let slip = find(slip, note).await?;
    let place = find("return document.querySelector(arguments[0])", onto).await?;
    screen.session().action_chain().drag_and_drop_element(&slip, &place).perform().await?;
    Ok(())
}

/// From the field to a bound cluster, and a slip into it afterwards: no mouse, no touch.
async fn by_keys(screen: &Screen) -> Outcome {
    let (table, common) = (&words().table, &words().common);
    screen.reload().await?;
    tab_to(screen, ("TEXTAREA", table.write), false).await?;
    for note in ["検収で困る", "仕様が書けない", "あとから足す"] {
        keys(screen, note).await?;
        keys(screen, Key::Enter + "").await?;
        tray(screen).see(note).await?;
    }
    for note in ["検収で困る", "仕様が書けない"] {
        tab_to(screen, ("INPUT", note), true).await?;
        keys(screen, " ").await?;
    }
    screen.see(&(table.selected)(2)).await?;
    tab_to(screen, ("BUTTON", table.bind), false).await?;
    keys(screen, Key::Enter + "").await?;
    screen.see(&(table.bind_title)(2)).await?;
    keys(screen, OTHER).await?;
    keys(screen, Key::Enter + "").await?;
    let cluster = screen.inside("region", OTHER);
    cluster.see(&(common.notes)(2)).await?;
    on_page(screen, "after binding").await?;

    tab_to(screen, ("INPUT", "あとから足す"), true).await?;
    keys(screen, " ").await?;
    tab_to(screen, ("BUTTON", table.into), false).await?;
    keys(screen, Key::Enter + "").await?;
    screen.see(table.into_which).await?;
    tab_to(screen, ("BUTTON", OTHER), false).await?;
    keys(screen, Key::Enter + "").await?;
    cluster.see(&(common.notes)(3)).await?;
    on_page(screen, "after moving").await?;

    tab_to(screen, ("BUTTON", &(table.vote_more)(OTHER)), true).await?;
    keys(screen, Key::Enter + "").await?;
    screen.see(&(words().board.votes_in)(15, 1)).await?;
    tab_to(screen, ("BUTTON", common.undo), true).await?;
    keys(screen, Key::Enter + "").await?;
    screen.see(&(words().board.votes_in)(15, 0)).await?;
    screen.saved().await
}

/// Types into whatever has the focus.
async fn keys(screen: &Screen, typed: impl Into<thirtyfour::TypingData>) -> Outcome {
    Ok(screen.session().active_element().await?.send_keys(typed).await?)
}

/// Goes with Tab, or back with Shift and Tab, until the focus is on what has this name.
async fn tab_to(screen: &Screen, (tag, name): (&str, &str), back: bool) -> Outcome {
    let wanted = format!("{tag} {name}");
    let script = "const here = document.activeElement; const labels = [...(here.labels ?? [])].map((label) => label.innerText).join(' '); \
        return here === document.body ? '' : here.tagName + ' ' + (here.getAttribute('aria-label') || labels || here.innerText || '').trim()";
    let mut met = Vec::new();
    for _ in 0..120 {
        let here = screen.run(script, vec![]).await?;
        let called = here.as_str().unwrap_or_default().to_owned();
        if called.starts_with(&wanted) {
            return Ok(());
        }
        met.push(called);
        let chain = screen.session().action_chain();
        let chain = if back {
            chain.key_down(Key::Shift).send_keys(Key::Tab).key_up(Key::Shift)
        } else {
            chain.send_keys(Key::Tab)
        };
        chain.perform().await?;
    }
    Err(format!("Tab never comes to “{name}”; it comes to: {}", met.join(" / ")).into())
}

/// The focus must not fall off the page: whoever has no mouse would begin at its top again.
async fn on_page(screen: &Screen, when: &str) -> Outcome {
    let place = screen.run("return document.activeElement.tagName", vec![]).await?;
    check(place != json!("BODY"), || format!("the focus is nowhere {when}"))
}
