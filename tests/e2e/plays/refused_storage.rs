//! A browser that refuses to store, or has no space left, says so at once; what was written can still be handed out.

use serde_json::json;
use yoriai::catalog::Lang;
use yoriai::text::Failure;

use crate::bundles::{Written, armored};
use crate::hall::Hall;
use crate::screen::Screen;
use crate::table::{accept, join, paste_in, tray, words, write};
use crate::{Outcome, check, files};

const NO_STORE: &str =
    "IDBFactory.prototype.open = () => { throw new DOMException('refused by the test', 'SecurityError'); };";
const NO_SPACE: &str = "const put = IDBObjectStore.prototype.put; \
    IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); }; \
    globalThis.spaceAgain = () => { IDBObjectStore.prototype.put = put; };";

/// Two people: one in a private window, one with a full disk.
pub async fn play(hall: &Hall) -> Outcome {
    let forum = Written::new(71, "保存できない会")?;
    let mail = armored(&forum.kit()?);

    let private = hall.sit_down("private").await?;
    private.chromium("Page.addScriptToEvaluateOnNewDocument", json!({ "source": NO_STORE })).await?;
    private.open("").await?;
    says(&private, Failure::StoreRefused).await?;
    let kit = files::sent(&hall.folder.join("post"), "kit.txt", &mail)?;
    private.open("open").await?;
    private.upload(words().files.choose, &[&kit]).await?;
    accept(&private, 1).await?;
    private.click(words().files.next_join).await?;
    private.choose("第1班").await?;
    private.write(words().table.municipalities, "ながさき").await?;
    private.click("長崎市").await?;
    private.click(words().table.start).await?;
    put(&private, "保存できなくても書ける").await?;
    says(&private, Failure::StoreRefused).await?;
    handed_out(&private, "保存できなくても書ける").await?;

    let full = hall.enter("full").await?;
    paste_in(&full, &mail).await?;
    join(&full, "第2班", "5", &[("させぼ", "佐世保市")]).await?;
    write(&full, &["まだ空きがある"]).await?;
    full.run(NO_SPACE, vec![]).await?;
    put(&full, "もう空きがない").await?;
    says(&full, Failure::StoreFull).await?;
    handed_out(&full, "もう空きがない").await?;

    // With space again, the next tap stores what waited.
    full.run("spaceAgain()", vec![]).await?;
    full.click(&(words().table.theme)(1)).await?;
    put(&full, "空きができた").await?;
    full.saved().await?;
    full.reload().await?;
    for note in ["まだ空きがある", "もう空きがない", "空きができた"] {
        tray(&full).see(note).await?;
    }
    Ok(())
}

async fn says(screen: &Screen, failure: Failure) -> Outcome {
    let (what, todo) = failure.words(Lang::Ja);
    screen.see(&what).await?;
    screen.see(&todo).await
}

async fn put(screen: &Screen, note: &str) -> Outcome {
    screen.write(words().table.write, note).await?;
    screen.enter(words().table.write).await?;
    tray(screen).see(note).await
}

/// Signs and saves, and finds the words in the file.
async fn handed_out(screen: &Screen, note: &str) -> Outcome {
    screen.click(words().table.to_hand_in).await?;
    screen.click(words().files.sign).await?;
    screen.see(words().files.receipt).await?;
    screen.click(words().files.save_json).await?;
    let file = std::fs::read_to_string(screen.downloaded(".json").await?)?;
    check(file.contains(note), || format!("{note} is not in the file"))
}
