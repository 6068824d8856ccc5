//! The facilitator changes the kit while tables are at work: they get it without losing anything.

use std::path::Path;

use yoriai::domain::forum::{AgendaStep, Forum};

use crate::bundles::Written;
use crate::forum::{left, table_of, to_board, to_clock};
use crate::hall::Hall;
use crate::screen::Screen;
use crate::table::{bind, blank_need, hand_in, join, start_clock, take_in, theme, tray, words, write};
use crate::{Outcome, check, desk, files};

const TITLE: &str = "途中でキットが変わる会";
const HEADING: &str = "幹部に説明できる人がほしい";
const LOST_HEADING: &str = "窓口から始めたい";
const NEW_PROMPT: &str = "どんな人と働きたいですか";
const NEW_STEP: &str = "全員で読み返す";
const NOTES: [&str; 5] =
    ["全体の方針がない", "議会に説明できない", "書かない窓口", "証明書の申請", "年度の途中で使えない"];

/// One table of a group that goes, and a facilitator.
pub async fn play(hall: &Hall) -> Outcome {
    let forum = Written::new(131, TITLE)?;
    let post = hall.folder.join("post");
    let kit = files::sent(&post, "kit.json", forum.kit()?)?;
    let newer = newer(&forum.plan);
    let newer_kit = files::sent(&post, "kit-2.json", forum.kit_revised(2, &newer)?)?;

    let table = hall.enter("table").await?;
    take_in(&table, &[&kit]).await?;
    join(&table, "第1班", "5", &[("ながさき", "長崎市")]).await?;
    work(&table).await?;
    opens_the_newer(&table, &newer_kit, &newer).await?;
    let handed_in = everything_is_handed_in(&table).await?;

    let facilitator = hall.enter("facilitator").await?;
    for file in [&kit, &newer_kit, &handed_in] {
        take_in(&facilitator, &[file]).await?;
    }
    the_facilitator_says_the_group(&facilitator).await?;
    the_table_says_it_too(&table, &facilitator).await
}

/// Without theme 2 and 第1班, with other questions and other time boxes.
fn newer(plan: &Forum) -> Forum {
    let mut newer = plan.clone();
    newer.themes.remove(1);
    for theme in newer.themes.iter_mut().take(1) {
        theme.prompt = NEW_PROMPT.into();
    }
    newer.groups.remove(0);
    newer.agenda.retain(|step| step.theme.as_deref() != Some("t2"));
    for step in newer.agenda.iter_mut().skip(2).take(1) {
        step.minutes += 4;
    }
    newer.agenda.push(AgendaStep { id: "s90".into(), minutes: 7, title: NEW_STEP.into(), ..AgendaStep::default() });
    newer
}

/// Notes in all themes, a cluster in two of them, a need card; the clock is in its second box.
async fn work(table: &Screen) -> Outcome {
    write(table, &NOTES[..2]).await?;
    bind(table, &NOTES[1..2], HEADING).await?;
    blank_need(table, HEADING).await?;
    theme(table, 2).await?;
    write(table, &NOTES[2..4]).await?;
    bind(table, &NOTES[3..4], LOST_HEADING).await?;
    table.click(&(words().table.theme)(3)).await?;
    table.write(words().board.hard, NOTES[4]).await?;
    table.enter(words().board.hard).await?;
    tray(table).see(NOTES[4]).await?;
    start_clock(table, "入室").await?;
    table.click(words().agenda.next).await?;
    table.see(&(words().agenda.now_is)("練習")).await?;
    table.saved().await
}

/// The group is asked for again, the clock goes on, the lost theme stays within reach.
async fn opens_the_newer(table: &Screen, kit: &Path, newer: &Forum) -> Outcome {
    let (agenda, board) = (&words().agenda, &words().board);
    take_in(table, &[kit]).await?;
    table.click(words().files.next_join).await?;
    table.see(&(agenda.join_gone)("g1")).await?;
    table.see(agenda.join_gone_todo).await?;

    to_clock(table).await?;
    table.see(&(agenda.now_is)("練習")).await?;
    table.see(&(words().table.agenda)(newer.minutes())).await?;
    table.see(NEW_STEP).await?;
    let left = left(table).await?;
    check((30..=120).contains(&left), || format!("the clock has {left} s left after the newer kit"))?;

    to_board(table, TITLE).await?;
    table.see(NEW_PROMPT).await?;
    table.see(NOTES[0]).await?;
    table.inside("region", HEADING).see(NOTES[1]).await?;
    table.click(&(agenda.stray_tab)("t2")).await?;
    table.see(board.stray).await?;
    tray(table).see(NOTES[2]).await?;
    table.inside("region", LOST_HEADING).see(NOTES[3]).await?;
    table.click(&(words().table.theme)(2)).await?;
    tray(table).see(NOTES[4]).await?;
    table.see(&(words().table.to_needs)(1)).await
}

/// Also what belongs to the lost theme, under the lost group.
async fn everything_is_handed_in(table: &Screen) -> Outcome<std::path::PathBuf> {
    table.click(words().table.to_hand_in).await?;
    table.see(words().handing.former).await?;
    let (file, _) = hand_in(table).await?;
    let text = std::fs::read_to_string(&file)?;
    for said in NOTES.iter().chain(&[HEADING, LOST_HEADING]) {
        check(text.contains(said), || format!("the hand-in lacks {said}"))?;
    }
    Ok(file)
}

/// The plenary keeps the lost theme apart, and asks for the group of a tablet whose group went.
async fn the_facilitator_says_the_group(screen: &Screen) -> Outcome {
    let text = &words().plenary;
    desk::to_plenary(screen).await?;
    screen.see(&(words().desk.arrived)(0, 4)).await?;
    screen.see(&(text.which_group)("g1")).await?;
    screen.see(text.stray).await?;
    screen.see(text.stray_hint).await?;
    screen.see(LOST_HEADING).await?;
    screen.pick(text.group_of_tablet, "第2班").await?;
    screen.see(&(words().desk.arrived)(1, 4)).await?;
    screen.saved().await?;
    screen.reload().await?;
    screen.inside("item", "第2班").see(words().desk.is_here).await?;
    let [notes, ..] = text.saves;
    let notes = table_of(screen, notes).await?;
    for note in NOTES {
        let line = notes.lines().find(|line| line.contains(note)).ok_or(format!("the table lacks {note}: {notes}"))?;
        check(line.contains("第2班"), || format!("the note stands under another group: {line}"))?;
    }
    Ok(())
}

/// What the table says afterwards stands beside the facilitator's word, and counts once that is taken back.
async fn the_table_says_it_too(table: &Screen, screen: &Screen) -> Outcome {
    let text = &words().plenary;
    table.inside("region", words().table.nav).click(words().agenda.group_tab).await?;
    table.choose("第3班").await?;
    table.saved().await?;
    check(!table.sees(words().agenda.join_gone_todo).await?, || "the group is still asked for".into())?;
    let (again, _) = hand_in(table).await?;
    desk::collect(screen, &[&again]).await?;
    let row = screen.inside("item", "第2班");
    row.see(&(text.said_itself)("第3班")).await?;
    row.see(&(text.submission)(2)).await?;
    row.click(text.move_tablet).await?;
    row.click(text.take_back).await?;
    screen.inside("item", "第3班").see(words().desk.is_here).await?;
    screen.see(&(words().desk.arrived)(1, 4)).await
}
