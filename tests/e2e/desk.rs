//! What a facilitator and a coordinator do at their desk.

use std::path::{Path, PathBuf};
use std::process::Command;

use yoriai::domain::forum::Fit;
use yoriai::domain::time::Time;

use crate::screen::{Screen, until};
use crate::table::{sign, take_in, words};
use crate::{Outcome, check};

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

/// Makes a forum after the template, with four groups, and gives out its kit: `.json` and `.txt`.
pub async fn make_kit(screen: &Screen, title: &str, date: &str, prefecture: &str) -> Outcome<(PathBuf, PathBuf)> {
    let (desk, kit) = (&words().desk, &words().kit);
    new_forum(screen).await?;
    place(screen, date, prefecture).await?;
    screen.fill(kit.title, title).await?;
    // One group fewer than the template's five, and one with another name.
    screen.click(&(kit.remove)(&(desk.group)(5))).await?;
    screen.fill(&(kit.group_name)(4), "オンライン班").await?;
    screen.saved().await?;
    screen.see(&(kit.groups)(4)).await?;
    sign(screen).await
}

/// Makes a forum as the template has it, all municipalities of the prefecture dealt to its five groups, and gives out its
/// kit: `.json` and `.txt`.
pub async fn make_dealt_kit(screen: &Screen, date: &str, prefecture: &str) -> Outcome<(PathBuf, PathBuf)> {
    let kit = &words().kit;
    new_forum(screen).await?;
    place(screen, date, prefecture).await?;
    screen.see(&(kit.groups)(5)).await?;
    screen.see(kit.places_none).await?;
    screen.click(kit.deal).await?;
    until("every group to have municipalities", async || Ok((!screen.sees(kit.places_none).await?).then_some(())))
        .await?;
    screen.saved().await?;
    sign(screen).await
}

/// A new forum after the template.
pub async fn new_forum(screen: &Screen) -> Outcome {
    screen.open("desk").await?;
    screen.click(words().desk.create).await?;
    screen.see(words().kit.kit_text).await
}

/// Where and when it is.
async fn place(screen: &Screen, date: &str, prefecture: &str) -> Outcome {
    let kit = &words().kit;
    screen.see(&(kit.fit)(65, Some(Fit::Exact))).await?;
    screen.pick(kit.prefecture, prefecture).await?;
    screen.date(kit.date, date).await
}

/// Accepts the proposal of a theme, the only one that the theme has, under a heading.
pub async fn accept_proposal(screen: &Screen, theme: usize, count: usize, heading: &str) -> Outcome {
    let (plenary, table) = (&words().plenary, &words().table);
    let card = screen.inside("item", &(table.theme)(theme));
    card.fill(plenary.heading, heading).await?;
    card.click(&(plenary.unite)(count)).await?;
    screen.see(&(plenary.is_one)(heading, count)).await
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

/// To the summary of the only forum.
pub async fn to_summary(screen: &Screen) -> Outcome {
    let [.., summary] = words().desk.links;
    screen.open("desk").await?;
    screen.click(summary).await?;
    screen.see(words().opinions.sheet).await
}

/// Moves a bullet of the summary up by one.
pub async fn move_bullet_up(screen: &Screen, bullet: &str) -> Outcome {
    let [_, up, ..] = words().opinions.tool_names;
    // Its buttons are named after its first thirty letters.
    let start: String = bullet.chars().take(30).collect();
    screen.click(&up(&if start == bullet { start } else { format!("{start}…") })).await
}

/// Saves the open summary as a document.
pub async fn save_summary(screen: &Screen) -> Outcome<String> {
    screen.click(words().desk.markdown).await?;
    let document = std::fs::read_to_string(screen.downloaded(".md").await?)?;
    // The message lies over the end of the page until it is closed.
    screen.click(words().common.close).await?;
    Ok(document)
}

/// The same document from the same files at a command line, as an auditor makes it.
pub fn summary_by_twin(folder: &Path, files: &[&Path]) -> Outcome<String> {
    let state = folder.join("state.json");
    twin(Command::new(env!("CARGO_BIN_EXE_yoriai")).arg("merge").args(files).arg("--out").arg(&state))?;
    twin(Command::new(env!("CARGO_BIN_EXE_yoriai")).args(["plenary", "--format", "md"]).arg(&state))
}

fn twin(command: &mut Command) -> Outcome<String> {
    let ran = command.output()?;
    check(ran.status.success(), || format!("the twin says {}", String::from_utf8_lossy(&ran.stderr)))?;
    Ok(String::from_utf8(ran.stdout)?)
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
