//! The same tablet work in WebKit, the engine of the iPad: open a kit, join, write, reload, sign, take in.

use crate::bundles::{Written, armored, nagasaki};
use crate::hall::Hall;
use crate::table::{bind, join, paste_in, tray, vote, words, write};
use crate::{Outcome, check, desk, files};

/// One tablet, from the kit to the plenary.
pub async fn play(hall: &Hall) -> Outcome {
    let forum = Written::new(81, "タブレットの会")?;
    let [_, two] = nagasaki();
    let screen = hall.enter("tablet").await?;
    paste_in(&screen, &files::quoted(&armored(&forum.kit()?))).await?;
    join(&screen, "第1班", "5", &[("ながさき", "長崎市"), ("させぼ", "佐世保市")]).await?;
    write(&screen, &["指で書ける", "かなで探せる"]).await?;
    screen.reload().await?;
    tray(&screen).see("指で書ける").await?;
    bind(&screen, &["指で書ける", "かなで探せる"], "紙より遅くない").await?;
    vote(&screen, "紙より遅くない", 3).await?;

    screen.click(words().table.to_hand_in).await?;
    screen.click(words().files.sign).await?;
    screen.see(words().files.receipt).await?;
    let receipt = screen.inside("region", words().files.receipt).text().await?;
    check(receipt.contains("yoriai-needs_"), || format!("the receipt says {receipt}"))?;

    paste_in(&screen, &armored(&forum.needs(&two)?)).await?;
    desk::to_plenary(&screen).await?;
    screen.see(&(words().desk.arrived)(2, 5)).await?;
    screen.see("紙より遅くない").await?;
    screen.reload().await?;
    screen.see("プロジェクトマネジメントができる人材も必要").await
}
