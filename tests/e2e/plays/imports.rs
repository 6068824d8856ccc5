//! What was taken in can be looked through: undone, asked about, verified again, and acknowledged with a receipt.

use std::path::Path;

use serde_json::json;
use yoriai::bundle::Code;
use yoriai::catalog::Lang;
use yoriai::text::explain;

use crate::bundles::{Table, Written, nagasaki};
use crate::hall::Hall;
use crate::screen::Screen;
use crate::table::{accept, hand_in, join, look_at, sign, take_in, words, write};
use crate::{Outcome, check, desk, files};

const TITLE: &str = "取り込みを見直す会";
const TWO: &str = "プロジェクトマネジメントができる人材も必要";
/// Attendance and two notes.
const RECORDS: u32 = 3;

/// One table, one facilitator, and files of a second table's device that was cloned.
pub async fn play(hall: &Hall) -> Outcome {
    let forum = Written::new(111, TITLE)?;
    let post = hall.folder.join("post");
    let kit = files::sent(&post, "kit.json", forum.kit()?)?;
    let [_, two] = nagasaki();
    let two_file = files::sent(&post, "two.json", forum.needs(&two)?)?;

    let table = hall.enter("table").await?;
    take_in(&table, &[&kit]).await?;
    join(&table, "第1班", "5", &[("ながさき", "長崎市")]).await?;
    write(&table, &["受け取ったと知りたい", "紙で残したい"]).await?;
    let (handed_in, _) = hand_in(&table).await?;

    let screen = hall.enter("facilitator").await?;
    take_in(&screen, &[&kit]).await?;
    // Its own file tells the table nothing new.
    look_at(&table, &[&handed_in]).await?;
    table.see(words().files.own_what).await?;
    let receipt = acknowledged(&screen, &handed_in).await?;
    heard(&table, &receipt).await?;
    undone(&screen, &two_file).await?;
    forked_and_stale(&screen, &forum, &two, &post).await?;
    rechecked(&screen).await
}

/// The facilitator writes a receipt for a hand-in.
async fn acknowledged(screen: &Screen, handed_in: &Path) -> Outcome<std::path::PathBuf> {
    take_in(screen, &[handed_in]).await?;
    screen.click(words().inbox.write_receipt).await?;
    screen.see(&(words().kept.receipt)(1)).await?;
    screen.inside("row", &format!("{TITLE}　第1班")).see(words().kept.no_remark).await?;
    let (receipt, _) = sign(screen).await?;
    let text = std::fs::read_to_string(&receipt)?;
    check(!text.contains("受け取ったと知りたい") && !text.contains("第1班"), || {
        "the receipt tells contents".into()
    })?;
    Ok(receipt)
}

/// The table opens it, and its hand-in page says so from then on.
async fn heard(table: &Screen, receipt: &Path) -> Outcome {
    look_at(table, &[receipt]).await?;
    table.see(&(words().inbox.receipt_line)(1, RECORDS)).await?;
    accept(table, 1).await?;
    table.open("workshop").await?;
    table.click(TITLE).await?;
    table.click(words().table.to_hand_in).await?;
    let heard = table.inside("region", words().kept.acknowledged);
    heard.see(&(words().kept.acknowledgement)(1, RECORDS)).await?;
    table.reload().await?;
    heard.see(&(words().kept.acknowledgement)(1, RECORDS)).await
}

/// An import is taken back, at once and later; the same file once more is nothing new.
async fn undone(screen: &Screen, two: &Path) -> Outcome {
    let (inbox, kept) = (&words().inbox, &words().kept);
    take_in(screen, &[two]).await?;
    screen.click(inbox.undo).await?;
    screen.see(&(inbox.undone)(1)).await?;
    // The files lie there again, and can be taken in again.
    screen.inside("item", "two.json").see(words().files.good).await?;
    accept(screen, 1).await?;
    on_board(screen, true).await?;
    look_at(screen, &[two]).await?;
    screen.inside("item", "two.json").see(words().files.already).await?;
    check(!screen.sees("件を取り込む").await?, || "the same file could be taken in twice".into())?;

    screen.open("files").await?;
    screen.see(&(kept.heading)(3)).await?;
    // The latest stands first.
    screen.run("document.querySelector('.imports > li').setAttribute('aria-label', 'the latest')", vec![]).await?;
    let latest = screen.inside("item", "the latest");
    latest.click(kept.show).await?;
    latest.see("two.json").await?;
    latest.click(kept.undo).await?;
    latest.see(kept.undo_ask).await?;
    latest.click(&(kept.undo_go)(1)).await?;
    screen.see(&(kept.undone)(1)).await?;
    screen.see(&(kept.heading)(2)).await?;
    on_board(screen, false).await?;
    screen.reload().await?;
    on_board(screen, false).await?;
    take_in(screen, &[two]).await?;
    on_board(screen, true).await
}

/// Another file of the same number waits for a choice; an older one is told apart.
async fn forked_and_stale(screen: &Screen, forum: &Written, two: &Table, post: &Path) -> Outcome {
    let inbox = &words().inbox;
    let device = forum.device_of(two)?;
    let table = |sequence: u64, name: &'static str, heading: &'static str| {
        let said = vec![(heading, vec!["ほかの付箋"], 1)];
        let table = Table { group: two.group, municipalities: two.municipalities, said };
        files::sent(post, name, forum.needs_from(device, sequence, &table)?)
    };
    let fork = table(1, "fork.json", "複製した端末の見出し")?;
    let old = table(2, "old.json", "古いほうの見出し")?;
    let new = table(3, "new.json", "新しいほうの見出し")?;

    look_at(screen, &[&fork]).await?;
    let row = screen.inside("item", "fork.json");
    row.see(inbox.fork).await?;
    row.see(inbox.fork_what).await?;
    screen.see(&(inbox.undecided)(1)).await?;
    check(!screen.sees("件を取り込む").await?, || "a fork could be taken in without a choice".into())?;
    row.choose(inbox.fork_take).await?;
    screen.see(inbox.conflicts).await?;
    accept(screen, 1).await?;

    take_in(screen, &[&new]).await?;
    look_at(screen, &[&old]).await?;
    screen.inside("item", "old.json").see(inbox.stale).await?;
    accept(screen, 1).await
}

/// Every kept file is verified again; one that was changed on the disk is named.
async fn rechecked(screen: &Screen) -> Outcome {
    const SPOIL: &str = "const [name, done] = arguments; const open = indexedDB.open('yoriai'); \
        open.onsuccess = () => { const bundles = open.result.transaction('bundles', 'readwrite').objectStore('bundles'); \
        bundles.openCursor().onsuccess = (event) => { const cursor = event.target.result; \
            if (!cursor) { open.result.close(); return done('no such file'); } \
            if (cursor.value.name !== name) return cursor.continue(); \
            const text = new TextDecoder().decode(cursor.value.bytes).replace('期限を守れない', '期限を守れます'); \
            cursor.update({ ...cursor.value, bytes: new TextEncoder().encode(text) }).onsuccess = () => { \
                open.result.close(); done('spoilt'); }; }; };";
    let kept = &words().kept;
    let all = screen.kept("bundles").await?.len();
    check(all == 6, || format!("{all} files are kept"))?;
    screen.open("files").await?;
    screen.click(kept.recheck_go).await?;
    screen.see(&(kept.all_well)(all)).await?;

    let spoilt = screen.session().execute_async(SPOIL, vec![json!("two.json")]).await?;
    check(spoilt.json() == "spoilt", || format!("the store could not be changed: {}", spoilt.json()))?;
    screen.click(kept.recheck_go).await?;
    screen.see(&(kept.not_well)(all, 1)).await?;
    screen.see(kept.not_well_todo).await?;
    screen.inside("item", explain(Code::Signature, Lang::Ja).verdict).see("two.json").await
}

async fn on_board(screen: &Screen, wanted: bool) -> Outcome {
    desk::to_plenary(screen).await?;
    if wanted {
        return screen.see(TWO).await;
    }
    check(!screen.sees(TWO).await?, || "what was undone is on the board".into())
}
