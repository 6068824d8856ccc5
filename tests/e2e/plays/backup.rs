//! A whole device in one file, and back onto an empty one, which goes on as the same signer.

use std::path::PathBuf;

use yoriai::bundle::Code;
use yoriai::catalog::Lang;
use yoriai::text::unopened;

use crate::bundles::{Written, nagasaki};
use crate::hall::Hall;
use crate::screen::Screen;
use crate::table::{hand_in, join, take_in, tray, words, write};
use crate::{Outcome, check, coordinator, desk, files};

const TITLE: &str = "端末が壊れる会";
const PASSPHRASE: &str = "あさがお 12 ひらいた";
const TWO: &str = "プロジェクトマネジメントができる人材も必要";

/// The old device, the new one, and one that isn't empty.
pub async fn play(hall: &Hall) -> Outcome {
    let forum = Written::new(121, TITLE)?;
    let [_, two] = nagasaki();
    let post = hall.folder.join("post");
    let kit = files::sent(&post, "kit.json", forum.kit()?)?;
    let two = files::sent(&post, "two.json", forum.needs(&two)?)?;

    let old = hall.enter("old").await?;
    take_in(&old, &[&kit]).await?;
    join(&old, "第1班", "5", &[("ながさき", "長崎市")]).await?;
    write(&old, &["壊れる前に書いた"]).await?;
    hand_in(&old).await?;
    let (number, signer) = receipt(&old).await?;
    take_in(&old, &[&two]).await?;
    coordinator::make_key(&old).await?;
    let key = coordinator::own_key(&old).await?;
    let backup = written(&old).await?;
    let text = std::fs::read_to_string(&backup)?;
    for inside in ["壊れる前に書いた", TITLE, &key] {
        check(!text.contains(inside), || format!("{inside} stands in the backup in clear"))?;
    }
    // A device with records refuses.
    old.see(words().backup.not_empty[0]).await?;
    check(!old.sees(words().backup.restore_go).await?, || "a device with records offers to restore".into())?;

    let new = hall.enter("new").await?;
    restored(&new, &backup).await?;
    new.open("workshop").await?;
    new.click(TITLE).await?;
    tray(&new).see("壊れる前に書いた").await?;
    desk::to_plenary(&new).await?;
    new.see(TWO).await?;
    new.open("keys").await?;
    new.see(&key).await?;

    new.open("workshop").await?;
    new.click(TITLE).await?;
    write(&new, &["新しい端末で書いた"]).await?;
    hand_in(&new).await?;
    let (next, same) = receipt(&new).await?;
    // The backup has a number of its own in between: no number is given twice.
    check(next == number + 2, || format!("after number {number} and the backup comes {next}"))?;
    check(same == signer, || format!("{signer} goes on as {same}"))
}

/// Writes the backup: too short a passphrase first, then two that differ, then a good one.
pub async fn written(screen: &Screen) -> Outcome<PathBuf> {
    let (backup, keys) = (&words().backup, &words().keys);
    screen.open("backup").await?;
    for (first, again, said) in [
        ("みじかい", "みじかい", (keys.too_short)(12)),
        (PASSPHRASE, "あさがお 12 ひらいたよ", keys.differs.to_owned()),
    ] {
        secret(screen, "backup-first", first).await?;
        secret(screen, "backup-again", again).await?;
        screen.click(backup.write_go).await?;
        screen.see(&said).await?;
    }
    secret(screen, "backup-again", PASSPHRASE).await?;
    screen.click(backup.write_go).await?;
    screen.see(backup.written[0]).await?;
    screen.downloaded(".age.txt").await
}

/// Brings it back: not with another passphrase, then with the right one.
pub async fn restored(screen: &Screen, file: &std::path::Path) -> Outcome {
    let (backup, keys) = (&words().backup, &words().keys);
    screen.open("backup").await?;
    screen.see(backup.old_device[0]).await?;
    screen.upload(keys.choose, &[file]).await?;
    screen.see(&files::name(file)).await?;
    secret(screen, "restore-passphrase", "あさがお 12 とじました").await?;
    screen.click(backup.restore_go).await?;
    screen.see(&unopened(Code::Decrypt, Lang::Ja)).await?;
    check(screen.kept("records").await?.is_empty(), || "a wrong passphrase left records".into())?;
    secret(screen, "restore-passphrase", PASSPHRASE).await?;
    screen.click(backup.restore_go).await?;
    screen.see(backup.restored_text).await?;
    screen.run("globalThis.beforeReload = true", vec![]).await?;
    screen.click(backup.go_on).await?;
    screen.ready().await
}

/// Types into a hidden field, by its id: two on a page have labels that begin alike.
async fn secret(screen: &Screen, id: &str, typed: &str) -> Outcome {
    let field = screen.session().find(thirtyfour::By::Id(id)).await?;
    let all = thirtyfour::Key::Control + "a";
    field.send_keys(all).await?;
    field.send_keys(typed).await?;
    Ok(())
}

/// Number and signer, as the receipt on the screen says.
pub async fn receipt(screen: &Screen) -> Outcome<(u64, String)> {
    let script =
        "return [...document.querySelectorAll('.receipt dl > div')].map((row) => row.innerText.split(/\\s*\\n\\s*/))";
    let rows: Vec<Vec<String>> = serde_json::from_value(screen.run(script, vec![]).await?)?;
    let fact = |name: &str| {
        let row = rows.iter().find(|row| row.first().is_some_and(|first| first == name));
        row.and_then(|row| row.get(1)).cloned().ok_or(format!("the receipt lacks {name}: {rows:?}"))
    };
    Ok((fact(words().files.sequence)?.parse()?, fact(words().files.signer)?))
}
