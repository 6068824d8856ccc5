//! Typing Japanese with real compositions: an Enter that confirms never puts a note, the next one puts exactly one.

use serde_json::json;

use crate::bundles::Written;
use crate::hall::Hall;
use crate::screen::{Screen, until};
use crate::table::{join, take_in, tray, words};
use crate::{Outcome, check, files};

/// What a key press says while an input method holds it.
const PROCESS: u32 = 229;
const ENTER: u32 = 13;
/// The protocol's sign for the Shift key.
const SHIFT: u32 = 8;

/// The orders in which engines send an Enter that confirms.
pub async fn play(hall: &Hall) -> Outcome {
    let screen = hall.enter("scribe").await?;
    let kit = files::sent(&hall.folder.join("post"), "kit.json", Written::new(31, "かな漢字変換の会")?.kit()?)?;
    take_in(&screen, &[&kit]).await?;
    join(&screen, "第1班", "5", &[("ながさき", "長崎市")]).await?;
    let field = words().table.write;
    screen.field(field).await?.click().await?;

    // Chromium on Windows and Android: the Enter arrives inside the composition.
    compose(&screen, &["か", "かい", "かいぎ", "会議"]).await?;
    taken(&screen, PROCESS).await?;
    confirm(&screen, "会議").await?;
    stays(&screen, 0, "会議").await?;

    // A second piece in the same note; this Enter keeps its own code but comes while composing.
    compose(&screen, &["しつ", "室"]).await?;
    taken(&screen, ENTER).await?;
    confirm(&screen, "室").await?;
    stays(&screen, 0, "会議室").await?;

    settle(&screen).await?;
    enter(&screen, false).await?;
    tray(&screen).see("会議室").await?;
    stays(&screen, 1, "").await?;

    // Safari ends the composition first and sends the Enter of the same key press afterwards; iPadOS sends it twice.
    compose(&screen, &["よさん", "予算"]).await?;
    confirm(&screen, "予算").await?;
    let afterwards = "const area = document.activeElement; \
        area.dispatchEvent(new CompositionEvent('compositionstart', {bubbles: true})); \
        area.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true, data: '予算'})); \
        for (let time = 0; time < 2; time++) \
            area.dispatchEvent(new KeyboardEvent('keydown', {bubbles: true, cancelable: true, key: 'Enter', keyCode: 13}));";
    screen.run(afterwards, vec![]).await?;
    stays(&screen, 1, "予算").await?;

    // Shift and Enter is a new line, not the end of the note.
    settle(&screen).await?;
    enter(&screen, true).await?;
    stays(&screen, 1, "予算\n").await?;
    enter(&screen, false).await?;
    tray(&screen).see("予算").await?;
    stays(&screen, 2, "").await
}

/// Shows the steps of a conversion, as an input method does.
async fn compose(screen: &Screen, steps: &[&str]) -> Outcome {
    for step in steps {
        let end = step.encode_utf16().count();
        let composition = json!({ "text": step, "selectionStart": end, "selectionEnd": end });
        screen.chromium("Input.imeSetComposition", composition).await?;
    }
    Ok(())
}

/// Takes the conversion.
async fn confirm(screen: &Screen, text: &str) -> Outcome {
    screen.chromium("Input.insertText", json!({ "text": text })).await?;
    Ok(())
}

/// An Enter that the input method takes: the page hears of the key, but no character comes of it.
async fn taken(screen: &Screen, code: u32) -> Outcome {
    press(screen, json!({ "type": "rawKeyDown", "key": "Enter", "code": "Enter", "windowsVirtualKeyCode": code })).await
}

/// A plain Enter, with Shift or without.
async fn enter(screen: &Screen, shift: bool) -> Outcome {
    let modifiers = if shift { SHIFT } else { 0 };
    let down = json!({ "type": "keyDown", "key": "Enter", "code": "Enter", "windowsVirtualKeyCode": ENTER, "text": "\r", "modifiers": modifiers });
    press(screen, down).await
}

async fn press(screen: &Screen, mut key: serde_json::Value) -> Outcome {
    screen.chromium("Input.dispatchKeyEvent", key.clone()).await?;
    if let Some(key) = key.as_object_mut() {
        key.remove("text");
        key.insert("type".into(), "keyUp".into());
    }
    screen.chromium("Input.dispatchKeyEvent", key).await?;
    Ok(())
}

/// Waits until the page's clock has left the last composition well behind.
async fn settle(screen: &Screen) -> Outcome {
    let start = screen.run("return performance.now()", vec![]).await?.as_f64().unwrap_or_default();
    until("the composition to be over", async || {
        let now = screen.run("return performance.now()", vec![]).await?.as_f64().unwrap_or_default();
        Ok((now > start + 150.0).then_some(()))
    })
    .await
}

/// So many notes, and this in the field. What was put would be there in the same tick.
async fn stays(screen: &Screen, notes: usize, text: &str) -> Outcome {
    tray(screen).see(&(words().common.notes)(notes)).await?;
    let now = screen.value(words().table.write).await?;
    check(now == text, || format!("the field holds {now:?} instead of {text:?}"))
}
