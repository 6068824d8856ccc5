//! Two tabs of one tablet: neither loses the other's notes, and each hears of them.

use crate::bundles::Written;
use crate::hall::Hall;
use crate::table::{join, mend, take_in, tray, words};
use crate::{Outcome, check, files};

const LEFT: [&str; 5] = ["左の一", "左の二", "左の三", "左の四", "左の五"];
const RIGHT: [&str; 5] = ["右の一", "右の二", "右の三", "右の四", "右の五"];

/// Writes by turns without waiting for anything.
pub async fn play(hall: &Hall) -> Outcome {
    let screen = hall.enter("tablet").await?;
    let kit = files::sent(&hall.folder.join("post"), "kit.json", Written::new(41, "二つのタブの会")?.kit()?)?;
    take_in(&screen, &[&kit]).await?;
    join(&screen, "第1班", "5", &[("ながさき", "長崎市")]).await?;
    let board = screen.session().current_url().await?;
    let left = screen.session().window().await?;
    let right = screen.session().new_tab().await?;
    screen.session().switch_to_window(right.clone()).await?;
    screen.session().goto(board.as_str()).await?;
    screen.ready().await?;

    let field = words().table.write;
    for (one, other) in LEFT.iter().zip(RIGHT) {
        for (tab, note) in [(&left, *one), (&right, other)] {
            screen.session().switch_to_window(tab.clone()).await?;
            screen.write(field, note).await?;
            screen.enter(field).await?;
        }
    }
    for reloaded in [false, true] {
        for tab in [&left, &right] {
            screen.session().switch_to_window(tab.clone()).await?;
            if reloaded {
                screen.reload().await?;
            }
            for note in LEFT.iter().chain(&RIGHT) {
                tray(&screen).see(note).await?;
            }
            tray(&screen).see(&(words().common.notes)(LEFT.len() + RIGHT.len())).await?;
            screen.saved().await?;
        }
    }
    edits_of_one_note(&screen, &left, &right).await
}

/// Both tabs change the same note: the later change stands in both, and no revision is lost on the way.
async fn edits_of_one_note(
    screen: &crate::screen::Screen,
    left: &thirtyfour::WindowHandle,
    right: &thirtyfour::WindowHandle,
) -> Outcome {
    for (tab, from, to) in [(left, LEFT[0], "左が直した"), (right, "左が直した", "右が直した")] {
        screen.session().switch_to_window(tab.clone()).await?;
        mend(screen, from, to).await?;
        screen.saved().await?;
    }
    screen.session().switch_to_window(left.clone()).await?;
    tray(screen).see("右が直した").await?;
    screen.reload().await?;
    tray(screen).see("右が直した").await?;
    check(!tray(screen).sees("左が直した").await?, || "the earlier change came back".into())
}
