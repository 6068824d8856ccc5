//! Files in any order, once or twice, give the same plenary and the same papers, byte for byte.

use crate::bundles::{Written, nagasaki};
use crate::hall::Hall;
use crate::table::{accept, look_at, take_in, words};
use crate::{Outcome, check, desk, files};

/// Four devices, four orders.
pub async fn play(hall: &Hall) -> Outcome {
    let forum = Written::new(11, "順番を確かめる会")?;
    let [one, two] = nagasaki();
    let post = hall.folder.join("post");
    let kit = files::sent(&post, "kit.json", forum.kit()?)?;
    let one = files::sent(&post, "one.json", forum.needs(&one)?)?;
    let two = files::sent(&post, "two.json", forum.needs(&two)?)?;

    let mut seen = Vec::new();
    for (name, order) in [("first-to-last", [&one, &two]), ("last-to-first", [&two, &one])] {
        let screen = hall.enter(name).await?;
        take_in(&screen, &[&kit]).await?;
        for file in order {
            desk::collect(&screen, &[file]).await?;
        }
        // Once more, together: they are all here.
        look_at(&screen, &[&one, &two, &kit]).await?;
        screen.see((words().files.found)(0, 0, 3).as_str()).await?;
        seen.push(desk::look(&screen).await?);
    }
    let screen = hall.enter("one-twice").await?;
    take_in(&screen, &[&kit]).await?;
    desk::collect(&screen, &[&one]).await?;
    take_in_the_new(&screen, &[&two, &one]).await?;
    seen.push(desk::look(&screen).await?);

    // Everything in one go, the kit last.
    let screen = hall.enter("all-at-once").await?;
    take_in(&screen, &[&two, &one, &kit]).await?;
    seen.push(desk::look(&screen).await?);

    check(seen.iter().all(|sight| sight.board.contains("一緒に汗をかいてくれる人が必要")), || {
        "the board is empty".into()
    })?;
    for pair in seen.windows(2) {
        let [left, right] = pair else { continue };
        check(left.markdown == right.markdown, || "the summaries differ".into())?;
        check(left.csv == right.csv, || "the tables of needs differ".into())?;
        check(left.board == right.board, || format!("the boards differ:\n{}\n---\n{}", left.board, right.board))?;
    }
    Ok(())
}

/// Picks several files, of which one is new.
async fn take_in_the_new(screen: &crate::screen::Screen, files: &[&std::path::Path]) -> Outcome {
    look_at(screen, files).await?;
    screen.see(words().files.already).await?;
    accept(screen, 1).await
}
