//! What a facilitator and a coordinator do at their desk.

use std::path::{Path, PathBuf};

use yoriai::domain::forum::Fit;
use yoriai::domain::time::Time;

use crate::Outcome;
use crate::screen::Screen;
use crate::table::{sign, take_in, words};

/// Everything that a plenary shows and hands out, to compare two of them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sight {
    /// The whole board as text.
    pub board: String,
    /// The summary as a file.
    pub markdown: Vec<u8>,
    /// The needs as a file.
    pub csv: Vec<u8>,
}

/// Makes a forum after the template and gives out its kit: `.json` and `.txt`.
pub async fn make_kit(screen: &Screen, title: &str, date: &str, prefecture: &str) -> Outcome<(PathBuf, PathBuf)> {
    let (desk, kit) = (&words().desk, &words().kit);
    screen.open("desk").await?;
    screen.click(desk.create).await?;
    screen.see(desk.kit_text).await?;
    screen.see(&(kit.fit)(65, Some(Fit::Exact))).await?;
    screen.pick(desk.prefecture, prefecture).await?;
    screen.fill(desk.title, title).await?;
    screen.date(desk.date, date).await?;
    // One group fewer than the template's five, and one with another name.
    screen.click(&(desk.remove)(&(desk.group)(5))).await?;
    screen.fill(&(desk.group_name)(4), "オンライン班").await?;
    screen.saved().await?;
    screen.see(&(desk.groups)(4)).await?;
    sign(screen).await
}

/// Takes in hand-ins at the open screen and goes to the plenary.
pub async fn collect(screen: &Screen, files: &[&Path]) -> Outcome {
    take_in(screen, files).await?;
    to_plenary(screen).await
}

/// To the plenary of the only forum.
pub async fn to_plenary(screen: &Screen) -> Outcome {
    let [_, plenary, _] = words().desk.links;
    screen.open("desk").await?;
    screen.click(plenary).await?;
    screen.see(words().desk.add_files).await
}

/// A day as a date field writes it.
pub fn day(at: Time) -> String {
    let (year, month, day) = at.date();
    format!("{year:04}-{month:02}-{day:02}")
}

/// Everything that the plenary of the only forum says.
pub async fn look(screen: &Screen) -> Outcome<Sight> {
    let desk = &words().desk;
    to_plenary(screen).await?;
    let board = screen.main_text().await?;
    screen.click(desk.csv).await?;
    let csv = std::fs::read(screen.downloaded(".csv").await?)?;
    screen.click(desk.to_summary).await?;
    screen.click(desk.markdown).await?;
    let markdown = std::fs::read(screen.downloaded(".md").await?)?;
    Ok(Sight { board, markdown, csv })
}

/// What the ledger at home says: nothing that is refused may change it.
pub async fn ledger(screen: &Screen) -> Outcome<String> {
    screen.open("").await?;
    screen.see(words().home.only_here).await?;
    screen.inside("region", words().home.ledger).text().await
}
