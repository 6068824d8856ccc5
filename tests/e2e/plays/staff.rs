//! Staff assess themselves towards roles; whoever plans their training sees them together, without a name, from three on.

use std::path::PathBuf;

use yoriai::catalog::{RoleId, role};
use yoriai::domain::skill::cohort::FEWEST;
use yoriai::route::Route;

use crate::applicant::{answer_call, category_page, claim, close, consent_as_staff, place};
use crate::hall::Hall;
use crate::screen::Screen;
use crate::table::{take_in, words};
use crate::{Outcome, check, coordinator};

const CALL: &str = "DX推進リーダーの候補へ";
const NAMES: [&str; 3] = ["職員・あきら", "職員・みどり", "職員・しのぶ"];
const ITEMS: [&str; 4] = ["A1", "A2", "A3", "A4"];

/// Three of the staff, one training manager.
pub async fn play(hall: &Hall) -> Outcome {
    let manager = hall.enter("manager").await?;
    coordinator::make_key(&manager).await?;
    coordinator::begin_call(&manager, CALL, "人事課").await?;
    let [_, staff] = words().call.tracks;
    manager.choose(staff).await?;
    manager.saved().await?;
    let call = coordinator::give_call(&manager, 1).await?;

    let [one, two, three] = NAMES;
    let (one, two, three) = tokio::try_join!(
        assessed(hall, one, [2, 2, 1, 1], &call),
        assessed(hall, two, [1, 1, 1, 0], &call),
        assessed(hall, three, [2, 1, 2, 2], &call)
    )?;
    two_show_nothing(&manager, &[&one, &two]).await?;
    three_show_counts(&manager, &three).await
}

/// One of the staff, at their own device. Before the call is opened, nothing could leave.
async fn assessed(hall: &Hall, name: &str, levels: [usize; 4], call: &std::path::Path) -> Outcome<PathBuf> {
    let screen = hall.enter(name).await?;
    let producer = role(RoleId::Pr).map_or("", |row| row.name.ja);
    consent_as_staff(&screen, name, &[producer]).await?;
    category_page(&screen, "A").await?;
    for (item, level) in ITEMS.into_iter().zip(levels) {
        claim(&screen, item, level).await?;
    }
    close(&screen).await?;
    screen.open(&place(&Route::Submit)).await?;
    screen.see(words().assess.outcome.submit.stays[0]).await?;
    check(!screen.sees(words().seal.sign).await?, || "without a call something can be signed".into())?;
    answer_call(&screen, call, CALL).await
}

/// Each of two could read off the other: no figure at all.
async fn two_show_nothing(manager: &Screen, files: &[&std::path::Path]) -> Outcome {
    let staff = &words().staff;
    take_in(manager, files).await?;
    manager.open("staff").await?;
    manager.see(&(staff.few)(FEWEST)).await?;
    manager.see(&(staff.few_why)(2)).await?;
    for shown in [staff.levels, staff.roles, staff.csv] {
        check(!manager.sees(shown).await?, || format!("two people show “{shown}”"))?;
    }
    nobody_is_named(manager, &manager.main_text().await?)
}

/// Three are counted, in steps of three, and the table for a spreadsheet names nobody either.
async fn three_show_counts(manager: &Screen, third: &std::path::Path) -> Outcome {
    let staff = &words().staff;
    take_in(manager, &[third]).await?;
    manager.open("staff").await?;
    manager.see(&(staff.found)(3)).await?;
    let producer = role(RoleId::Pr).map_or("", |row| row.name.ja);
    for shown in [staff.levels, staff.roles, producer, &(staff.at_least)(3, FEWEST)] {
        manager.see(shown).await?;
    }
    // All three lack the same for the role that they aim at.
    check(!manager.sees(&(staff.gaps)(0)).await?, || "no common gap is found".into())?;
    nobody_is_named(manager, &manager.main_text().await?)?;
    manager.click(staff.csv).await?;
    let table = std::fs::read_to_string(manager.downloaded(".csv").await?)?;
    for part in staff.csv_parts.iter().take(4) {
        check(table.contains(part), || format!("the table lacks {part}: {table}"))?;
    }
    nobody_is_named(manager, &table)?;
    // Staff are no applicants: the pool stays empty.
    manager.open("pool").await?;
    manager.see(words().pool.empty).await
}

fn nobody_is_named(screen: &Screen, shown: &str) -> Outcome {
    for name in NAMES {
        check(!shown.contains(name), || format!("{} reads the name {name} in: {shown}", screen.name))?;
    }
    Ok(())
}
