//! The facilitator's device is lost after mergers and a summary were made: files alone bring the plenary back, a backup
//! brings the key back too.

use std::path::{Path, PathBuf};

use super::backup::{receipt, restored, written};
use crate::bundles::{Table, Written, nagasaki};
use crate::forum::{forum_of, table_of};
use crate::hall::Hall;
use crate::screen::Screen;
use crate::table::{sign, take_in, words};
use crate::{Outcome, check, desk, files};

const TITLE: &str = "進行役の端末がなくなる会";
const SWEAT: &str = "一緒に汗をかいてくれる人が必要";
const BY_HAND: &str = "一緒に汗をかいてくれる人が、どの町にも必要";

/// What three devices must show alike.
#[derive(PartialEq, Debug)]
struct Sight {
    clusters: String,
    notes: String,
    summary: String,
}

/// The facilitator, another device with nothing but files, and a new one with the backup.
pub async fn play(hall: &Hall) -> Outcome {
    let facilitator = hall.enter("facilitator").await?;
    desk::new_forum(&facilitator).await?;
    facilitator.fill(words().kit.title, TITLE).await?;
    facilitator.saved().await?;
    let (kit, _) = sign(&facilitator).await?;
    let (number, signer) = receipt(&facilitator).await?;

    let tables = tables(hall, &kit)?;
    let tables: Vec<&Path> = tables.iter().map(PathBuf::as_path).collect();
    take_in(&facilitator, &tables).await?;
    rule(&facilitator).await?;
    let result = summarise(&facilitator).await?;
    let before = look(&facilitator).await?;
    let backup = written(&facilitator).await?;
    hall.battery_dies(facilitator).await?;

    let other = hall.enter("other").await?;
    let kit_alone = [kit.as_path()];
    take_in(&other, &[&kit_alone[..], &tables].concat()).await?;
    without_rulings(&other).await?;
    take_in(&other, &[&result]).await?;
    same(&before, &look(&other).await?)?;
    theirs(&other).await?;

    let new = hall.enter("new").await?;
    restored(&new, &backup).await?;
    same(&before, &look(&new).await?)?;
    goes_on(&new, number, &signer).await
}

/// Three tables' files; one says a group that doesn't exist.
fn tables(hall: &Hall, kit: &Path) -> Outcome<[PathBuf; 3]> {
    let forum = Written::new(101, TITLE)?.about(forum_of(kit)?);
    let post = hall.folder.join("post");
    let [one, two] = nagasaki();
    let lost =
        Table {
            group: 9, municipalities: ["422070", "422088"], said: vec![(SWEAT, vec!["一人では続かない"], 2)]
        };
    Ok([
        files::sent(&post, "one.json", forum.needs(&one)?)?,
        files::sent(&post, "two.json", forum.needs(&two)?)?,
        files::sent(&post, "lost.json", forum.needs(&lost)?)?,
    ])
}

/// What three groups said alike is put together, and the lost tablet gets its seat.
async fn rule(screen: &Screen) -> Outcome {
    let text = &words().plenary;
    desk::to_plenary(screen).await?;
    screen.click(&(text.unite)(3)).await?;
    screen.see(&(text.decided)(1)).await?;
    screen.inside("item", words().desk.group_unknown).pick(text.group_of_tablet, "第3班").await?;
    screen.see(&(words().desk.arrived)(3, 5)).await?;
    screen.saved().await
}

/// A summary of one's own, with a bullet written by hand; signed with the decisions.
async fn summarise(screen: &Screen) -> Outcome<PathBuf> {
    let opinions = &words().opinions;
    desk::to_plenary(screen).await?;
    screen.click(words().desk.to_summary).await?;
    screen.click(opinions.start).await?;
    let bullet = (opinions.bullet)(1, 1);
    let first = screen.value(&bullet).await?;
    check(first == SWEAT, || format!("the first bullet is {first:?}"))?;
    screen.fill(&bullet, BY_HAND).await?;
    screen.saved().await?;
    let (result, _) = sign(screen).await?;
    Ok(result)
}

async fn look(screen: &Screen) -> Outcome<Sight> {
    let [notes, clusters, _] = words().plenary.saves;
    let clusters = table_of(screen, clusters).await?;
    let notes = table_of(screen, notes).await?;
    screen.click(words().desk.to_summary).await?;
    screen.click(words().desk.markdown).await?;
    let summary = std::fs::read_to_string(screen.downloaded(".md").await?)?;
    check(summary.contains(BY_HAND), || format!("the summary lacks what was written by hand: {summary}"))?;
    Ok(Sight { clusters, notes, summary })
}

fn same(one: &Sight, other: &Sight) -> Outcome {
    check(one == other, || format!("{one:?}\n--- became\n{other:?}"))
}

/// Kit and tables alone: everything that was said is there, nothing is decided.
async fn without_rulings(screen: &Screen) -> Outcome {
    let text = &words().plenary;
    desk::to_plenary(screen).await?;
    screen.see(&(words().desk.arrived)(2, 5)).await?;
    screen.see(&(text.which_group)("g9")).await?;
    screen.see(&(text.proposals)(1)).await?;
    check(!screen.sees(&(text.decided)(1)).await?, || "somebody decided something".into())
}

/// With the result: the decisions are the owner's, and say so.
async fn theirs(screen: &Screen) -> Outcome {
    let text = &words().plenary;
    desk::to_plenary(screen).await?;
    screen.see(&(words().desk.arrived)(3, 5)).await?;
    screen.inside("item", "第3班").see(&(text.said_itself)("g9")).await?;
    screen.click(&(text.decided)(1)).await?;
    screen.inside("item", &(text.is_one)(SWEAT, 3)).see(text.owners).await
}

/// The restored device revises the kit with the same key and a later number.
async fn goes_on(screen: &Screen, number: u64, signer: &str) -> Outcome {
    let [kit, ..] = words().desk.links;
    screen.open("desk").await?;
    screen.click(kit).await?;
    screen.fill(words().kit.title, &format!("{TITLE}　二回目")).await?;
    screen.saved().await?;
    sign(screen).await?;
    let (next, same) = receipt(screen).await?;
    check(next > number + 1, || format!("after number {number}, a result and a backup comes {next}"))?;
    check(same == signer, || format!("{signer} goes on as {same}"))
}
