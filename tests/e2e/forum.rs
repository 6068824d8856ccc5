//! Steps of the forum that several plays need: a table's board and clock, and the plenary's tables.

use std::path::Path;

use yoriai::bundle::{self, Opener};
use yoriai::domain::id::Id;

use crate::bundles::now;
use crate::screen::{Screen, until};
use crate::table::words;
use crate::{Outcome, desk};

/// To the board of a forum that this table has joined.
pub async fn to_board(screen: &Screen, title: &str) -> Outcome {
    screen.open("workshop").await?;
    screen.click(title).await?;
    screen.see(words().table.write).await
}

/// To the table's clock, from any of the table's screens.
pub async fn to_clock(screen: &Screen) -> Outcome {
    screen.inside("region", words().table.nav).click(words().agenda.tab).await?;
    screen.see(words().agenda.soft).await
}

/// Seconds left in the present box, as the clock's page writes them.
pub async fn left(screen: &Screen) -> Outcome<i64> {
    until(&format!("{}'s clock", screen.name), async || {
        let script = "return document.querySelector('.timer--large b')?.textContent ?? ''";
        let line = screen.run(script, vec![]).await?;
        Ok(seconds(line.as_str().unwrap_or_default()))
    })
    .await
}

/// 「残り 2分05秒」 in seconds; nothing where the box is over.
fn seconds(line: &str) -> Option<i64> {
    let line = line.strip_prefix("残り ")?;
    let (minutes, rest) = line.split_once('分').unwrap_or(("0", line));
    Some(minutes.parse::<i64>().ok()? * 60 + rest.strip_suffix('秒')?.parse::<i64>().ok()?)
}

/// One of the plenary's tables as text, by the name of its button.
pub async fn table_of(screen: &Screen, button: &str) -> Outcome<String> {
    desk::to_plenary(screen).await?;
    screen.click(button).await?;
    Ok(std::fs::read_to_string(screen.downloaded(".csv").await?)?)
}

/// The forum of a kit that was given out.
pub fn forum_of(kit: &Path) -> Outcome<Id> {
    let opened = bundle::open(&std::fs::read(kit)?, now(), Opener::Identities(&[]))
        .map_err(|rejected| format!("the kit can't be opened: {rejected:?}"))?;
    Ok(opened.get().audience.ok_or("the kit has no audience")?)
}
