//! What an interviewer does on a device of their own: reads, scores, hands the scores over sealed.

use std::path::{Path, PathBuf};

use yoriai::catalog::{self, Lang, anchors};

use crate::applicant::named;
use crate::coordinator::receive;
use crate::screen::Screen;
use crate::table::{seal, take_in, words};
use crate::{Outcome, check};

/// Opens the call and the applicant's file, and goes to the interview.
pub async fn begin(screen: &Screen, call: &Path, file: &Path, name: &str) -> Outcome {
    take_in(screen, &[call]).await?;
    receive(screen, file).await?;
    screen.click(name).await?;
    let [interview, _] = words().pool.about.ways;
    screen.click(interview).await?;
    screen.see(words().interview.folded).await
}

/// Scores an item by the sentence of a level; its category stands on the screen.
pub async fn score(screen: &Screen, item: &str, level: usize) -> Outcome {
    let category = catalog::item(item).map(|row| row.category).ok_or("no such item")?;
    let sentence = anchors(category).get(level).map_or("", |step| step.of(Lang::Ja));
    screen.inside("group", &named(item)).choose(sentence).await?;
    screen.saved().await
}

/// Goes to a category by its letter and name.
pub async fn turn_to(screen: &Screen, letter: &str) -> Outcome {
    let name = catalog::categories().iter().find(|row| row.id.as_str() == letter).map_or("", |row| row.name.ja);
    screen.inside("region", words().interview.categories).click(&format!("{letter} {name}")).await?;
    screen.inside("region", &format!("{letter} {name}")).see(words().interview.scores).await
}

/// Seals the scores to the keys of the call.
pub async fn hand_over(screen: &Screen) -> Outcome<PathBuf> {
    check(!screen.sees(words().interview.other_call).await?, || "the call of the file is not recognised".into())?;
    screen.see(words().seal.to).await?;
    seal(screen).await
}

/// From anywhere to the scores side by side of the person with this name.
pub async fn side_by_side(screen: &Screen, name: &str) -> Outcome {
    screen.open("pool").await?;
    screen.click(name).await?;
    let [_, scores] = words().pool.about.ways;
    screen.click(scores).await?;
    screen.see(words().interview.side.lead).await
}
