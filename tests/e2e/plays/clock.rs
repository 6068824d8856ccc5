//! The table's clock outlives reloads, a tab that was killed, and a device whose own clock stands at 1970.

use std::path::PathBuf;

use serde_json::json;

use crate::bundles::Written;
use crate::forum::{left, to_board, to_clock};
use crate::hall::Hall;
use crate::screen::{Screen, until};
use crate::table::{hand_in, join, mend, start_clock, take_in, tray, words, write};
use crate::{Outcome, check, desk, files};

const TITLE: &str = "時計のくるった会";
/// Ten minutes after the beginning of 1970, in ms.
const LONG_AGO: u64 = 600_000;
/// The page's clock can be set: by so many ms it is ahead, also after a reload.
const CLOCK: &str = "try { globalThis.ahead = Number(localStorage.getItem('ahead') ?? 0); } catch { globalThis.ahead = 0; } \
    const Real = Date; globalThis.Date = class extends Real { \
        constructor(...words) { if (words.length) super(...words); else super(Real.now() + globalThis.ahead); } \
        static now() { return Real.now() + globalThis.ahead; } };";

/// One table, and a facilitator whose clock is right.
pub async fn play(hall: &Hall) -> Outcome {
    let forum = Written::new(161, TITLE)?;
    let kit = files::sent(&hall.folder.join("post"), "kit.json", forum.kit()?)?;
    let table = enter(hall, "table").await?;
    take_in(&table, &[&kit]).await?;
    join(&table, "第1班", "5", &[("ながさき", "長崎市")]).await?;
    write(&table, &["時計が合っているときの付箋"]).await?;
    buttons(&table).await?;
    let table = outlives(hall, table).await?;
    let handed_in = long_ago(&table).await?;
    clock_is_put_right(&table).await?;

    let facilitator = hall.enter("facilitator").await?;
    take_in(&facilitator, &[&kit]).await?;
    desk::collect(&facilitator, &[&handed_in]).await?;
    facilitator.see(&(words().desk.arrived)(1, 5)).await?;
    facilitator.click(&(words().plenary.loose)(3)).await?;
    facilitator.see("1970年の付箋").await?;
    facilitator.reload().await?;
    facilitator.see(&(words().desk.arrived)(1, 5)).await?;

    // A tablet that starts in 1970 opens a kit of today.
    let late = enter(hall, "late").await?;
    set(&late, Some(LONG_AGO)).await?;
    late.reload().await?;
    take_in(&late, &[&kit]).await
}

/// A device whose clock can be set.
async fn enter(hall: &Hall, name: &str) -> Outcome<Screen> {
    let screen = hall.sit_down(name).await?;
    screen.chromium("Page.addScriptToEvaluateOnNewDocument", json!({ "source": CLOCK })).await?;
    screen.open("").await?;
    Ok(screen)
}

/// Sets the page's clock, or puts it right.
async fn set(screen: &Screen, to: Option<u64>) -> Outcome {
    let script = "const to = arguments[0]; const right = performance.timeOrigin + performance.now(); \
        globalThis.ahead = to === null ? 0 : to - right; localStorage.setItem('ahead', globalThis.ahead);";
    screen.run(script, vec![json!(to)]).await?;
    Ok(())
}

/// Begin, two minutes more and less, pause, on, back.
async fn buttons(table: &Screen) -> Outcome {
    let agenda = &words().agenda;
    start_clock(table, "入室").await?;
    within(left(table).await?, 150..=180, "after the start")?;
    table.click(agenda.more).await?;
    within(left(table).await?, 260..=300, "with two minutes more")?;
    table.click(agenda.less).await?;
    within(left(table).await?, 140..=180, "with two minutes less")?;
    table.click(agenda.pause).await?;
    table.see(agenda.paused).await?;
    let paused = left(table).await?;
    a_while(table).await?;
    within(left(table).await?, paused..=paused, "while it is paused")?;
    table.reload().await?;
    within(left(table).await?, paused..=paused, "paused and reloaded")?;
    table.click(agenda.resume).await?;
    a_while(table).await?;
    let runs = left(table).await?;
    check(runs < paused, || "the clock doesn't run again".into())?;
    table.click(agenda.next).await?;
    table.see(&(agenda.now_is)("練習")).await?;
    table.click(agenda.back).await?;
    table.see(&(agenda.now_is)("入室")).await?;
    within(left(table).await?, runs - 20..=runs, "back in the first box")?;
    table.click(agenda.next).await?;
    table.see(&(agenda.now_is)("練習")).await?;
    table.saved().await
}

/// The tablet is reloaded, then dies; the clock runs on meanwhile.
async fn outlives(hall: &Hall, table: Screen) -> Outcome<Screen> {
    let before = left(&table).await?;
    table.reload().await?;
    within(left(&table).await?, before - 20..=before, "after the reload")?;
    hall.battery_dies(table).await?;
    let table = enter(hall, "table").await?;
    table.open("workshop").await?;
    table.see(&(words().agenda.continue_at)("練習")).await?;
    to_board(&table, TITLE).await?;
    to_clock(&table).await?;
    table.see(&(words().agenda.now_is)("練習")).await?;
    within(left(&table).await?, before - 60..=before - 1, "after the tablet had died")?;
    Ok(table)
}

/// The device's clock falls back to 1970 while everything goes on: nothing is lost, and the file is good.
async fn long_ago(table: &Screen) -> Outcome<PathBuf> {
    let agenda = &words().agenda;
    let before = left(table).await?;
    set(table, Some(LONG_AGO)).await?;
    a_while(table).await?;
    within(left(table).await?, before - 20..=before, "as the clock fell back")?;
    table.saved().await?;
    table.reload().await?;
    within(left(table).await?, before - 40..=before, "reloaded in 1970")?;
    table.click(agenda.next).await?;
    table.click(agenda.back).await?;
    table.see(&(agenda.now_is)("練習")).await?;

    to_board(table, TITLE).await?;
    write(table, &["1970年の付箋", "書き直す付箋"]).await?;
    mend(table, "書き直す付箋", "書き直した付箋").await?;
    tray(table).see("書き直した付箋").await?;
    table.click(words().common.undo).await?;
    tray(table).see("書き直す付箋").await?;
    table.click(words().common.redo).await?;
    tray(table).see("書き直した付箋").await?;
    table.reload().await?;
    for note in ["時計が合っているときの付箋", "1970年の付箋", "書き直した付箋"] {
        tray(table).see(note).await?;
    }
    let (file, _) = hand_in(table).await?;
    let text = std::fs::read_to_string(&file)?;
    check(text.contains("\"1970-01-01T"), || "the file was not written in 1970".into())?;
    Ok(file)
}

/// The clock is put right: 56 years later no box is half a century over time.
async fn clock_is_put_right(table: &Screen) -> Outcome {
    to_board(table, TITLE).await?;
    to_clock(table).await?;
    let before = left(table).await?;
    set(table, None).await?;
    a_while(table).await?;
    within(left(table).await?, before - 20..=before, "once the clock was right again")?;
    set(table, Some(LONG_AGO)).await?;
    a_while(table).await?;
    let before = left(table).await?;
    table.saved().await?;
    set(table, None).await?;
    table.reload().await?;
    within(left(table).await?, before - 30..=before + 30, "reloaded with the right clock")
}

fn within(left: i64, expected: std::ops::RangeInclusive<i64>, when: &str) -> Outcome {
    check(expected.contains(&left), || format!("{left} s are left {when}, not {expected:?}"))
}

/// Until the page has lived a second and a half more: a clock that stands can only be told by time.
async fn a_while(screen: &Screen) -> Outcome {
    let start = age(screen).await?;
    until("a second to pass", async || Ok((age(screen).await? > start + 1500.0).then_some(()))).await
}

/// How long the page has lived, in ms.
async fn age(screen: &Screen) -> Outcome<f64> {
    Ok(screen.run("return performance.now()", vec![]).await?.as_f64().unwrap_or_default())
}
