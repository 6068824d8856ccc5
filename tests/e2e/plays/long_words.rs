//! Notes that are too long, rare signs on their way from a note into a spreadsheet, and what comes back.

use yoriai::bundle::Code;
use yoriai::catalog::Lang;
use yoriai::domain::check::Text;
use yoriai::text::explain;

use crate::bundles::{Written, nagasaki};
use crate::forum::table_of;
use crate::hall::Hall;
use crate::screen::Screen;
use crate::table::{drafted, hand_in, join, refused, take_in, tray, words, write};
use crate::{Outcome, check, files};

const TITLE: &str = "長い文と珍しい字の会";
/// Emoji of several parts, a letter beyond the first plane, variation selectors, right to left, signs without width.
const RARE: [&str; 6] = [
    "👩‍👩‍👧‍👦の相談が🏛️に来る",
    "𠮷野家の隣の𠮷田さん",
    "葛\u{e0100}城市と葛城市は別の字",
    "مرحبا بكم في ناغاساكي",
    "幅の\u{200b}ない\u{2060}字と\u{200f}向きの字",
    "がぎぐ（結合文字）か\u{3099}",
];
/// What is kept of them: nothing that nobody can see, and letters in one piece.
const KEPT: [&str; 6] = [RARE[0], RARE[1], RARE[2], RARE[3], "幅のない字と向きの字", "がぎぐ（結合文字）が"];
const SHORT: &str = "短くした文";

/// One table and one facilitator.
pub async fn play(hall: &Hall) -> Outcome {
    let forum = Written::new(171, TITLE)?;
    let post = hall.folder.join("post");
    let kit = files::sent(&post, "kit.json", forum.kit()?)?;
    let table = hall.enter("table").await?;
    take_in(&table, &[&kit]).await?;
    join(&table, "第1班", "5", &[("ながさき", "長崎市")]).await?;
    too_long(&table).await?;
    rare(&table).await?;
    back_again(&table).await?;
    let (file, _) = hand_in(&table).await?;

    let facilitator = hall.enter("facilitator").await?;
    take_in(&facilitator, &[&kit]).await?;
    take_in(&facilitator, &[&file]).await?;
    let [notes, ..] = words().plenary.saves;
    let csv = table_of(&facilitator, notes).await?;
    for note in KEPT.iter().chain(&[SHORT]) {
        check(csv.contains(&format!("\"{note}\"")), || format!("the spreadsheet lacks {note:?}: {csv:?}"))?;
    }
    wrong_forum(&facilitator, &post).await
}

/// Refused with its reason beside the field, and not a letter lost; shortened, it is put.
async fn too_long(table: &Screen) -> Outcome {
    let field = words().table.write;
    let long = "長い話".repeat(3_333) + "。";
    let said = (words().board.too_long)(10_000, Text::Note.most());
    table.paste(field, &long).await?;
    for reloaded in [false, true] {
        if reloaded {
            table.reload().await?;
        }
        table.enter(field).await?;
        table.see(&said).await?;
        let kept = table.value(field).await?;
        check(kept == long, || format!("of 10,000 characters {} are left", kept.chars().count()))?;
        tray(table).see(&(words().common.notes)(0)).await?;
        check(table.sees(words().table.put).await?, || "the capture field is gone".into())?;
        // Long enough for the draft to be written down.
        drafted(table, &long).await?;
    }
    table.paste(field, SHORT).await?;
    table.enter(field).await?;
    tray(table).see(SHORT).await?;
    check(!table.sees(&said).await?, || "the reason stays after the note was put".into())
}

async fn rare(table: &Screen) -> Outcome {
    let field = words().table.write;
    for (at, note) in RARE.iter().enumerate() {
        // Pasted: a driver's keys don't reach beyond the first plane.
        table.paste(field, note).await?;
        table.enter(field).await?;
        tray(table).see(&(words().common.notes)(at + 2)).await?;
    }
    table.saved().await?;
    table.reload().await?;
    let script = "return [...document.querySelectorAll('.note__text')].map((note) => note.textContent)";
    let shown: Vec<String> = serde_json::from_value(table.run(script, vec![]).await?)?;
    for note in &KEPT {
        check(shown.iter().any(|shown| shown == note), || format!("the board lacks {note:?}: {shown:?}"))?;
    }
    Ok(())
}

/// Undo after a reload takes the last note back; a deleted one stands among what was deleted.
async fn back_again(table: &Screen) -> Outcome {
    let (board, common) = (&words().board, &words().common);
    write(table, &["消してから戻す付箋", "最後に書いた付箋"]).await?;
    table.reload().await?;
    tray(table).see("最後に書いた付箋").await?;
    table.click(common.undo).await?;
    tray(table).see(&(common.notes)(RARE.len() + 2)).await?;
    let there = tray(table).text().await?;
    check(!there.contains("最後に書いた付箋"), || format!("undo after a reload took another note: {there}"))?;
    tray(table).choose("消してから戻す付箋").await?;
    table.click(&(words().table.delete_notes)(1)).await?;
    tray(table).see(&(common.notes)(RARE.len() + 1)).await?;
    table.saved().await?;
    table.reload().await?;
    table.click(board.steps).await?;
    let panel = table.inside("region", board.steps);
    panel.see(board.deleted).await?;
    panel.click(&(board.bring_back)("消してから戻す付箋")).await?;
    tray(table).see("消してから戻す付箋").await?;
    panel.click(common.close).await?;
    table.saved().await
}

/// A hand-in for another forum is refused with its own sentence.
async fn wrong_forum(screen: &Screen, post: &std::path::Path) -> Outcome {
    let [one, _] = nagasaki();
    let foreign = files::sent(post, "other-forum.json", Written::new(81, "となりの県の会")?.needs(&one)?)?;
    refused(screen, &foreign, explain(Code::Audience, Lang::Ja)).await
}
