//! Sealing in WebKit: a key is made there, what was sealed for it opens there, and a hand-in is sealed there.

use yoriai::bundle::{Recipient, seal};
use yoriai::domain::recipient;

use crate::bundles::{Written, armored, nagasaki};
use crate::hall::Hall;
use crate::table::{join, paste_in, words, write};
use crate::{Outcome, check, coordinator, desk};

const HOLDER: &str = "長崎県デジタル戦略課";

/// One device is both: the desk that holds the key, and a table that seals to it.
pub async fn play(hall: &Hall) -> Outcome {
    let screen = hall.enter("tablet").await?;
    coordinator::make_key(&screen).await?;
    let key = coordinator::own_key(&screen).await?;

    let mut forum = Written::new(141, "封をするタブレットの会")?;
    forum.plan.recipients = vec![recipient::Recipient { name: HOLDER.into(), key: key.clone() }];
    let [_, two] = nagasaki();
    paste_in(&screen, &armored(&forum.kit()?)).await?;
    join(&screen, "第1班", "5", &[("ながさき", "長崎市")]).await?;
    write(&screen, &["封をして渡す"]).await?;
    screen.click(words().table.to_hand_in).await?;
    screen.see(words().seal.to_text).await?;
    screen.click(words().seal.sign).await?;
    screen.see(words().files.receipt).await?;
    let receipt = screen.inside("region", words().files.receipt);
    receipt.see(&format!("{}{HOLDER}", words().seal.sealed_to)).await?;
    receipt.see(".age.txt").await?;
    check(!screen.sees(words().files.save_json).await?, || "a sealed hand-in can be saved in clear".into())?;

    let refused = |rejected| format!("the library can't seal: {rejected:?}");
    let to = Recipient::parse(&key).map_err(refused)?;
    paste_in(&screen, &seal(&forum.needs(&two)?, &[to]).map_err(refused)?).await?;
    screen.see(words().inbox.sealed).await?;
    desk::to_plenary(&screen).await?;
    screen.see("プロジェクトマネジメントができる人材も必要").await?;
    screen.reload().await?;
    screen.see("プロジェクトマネジメントができる人材も必要").await
}
