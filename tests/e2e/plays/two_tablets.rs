//! One group with two tablets, a tablet that claims another's group, and one of a group that doesn't exist.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::bundles::{Table, Written};
use crate::forum::table_of;
use crate::hall::Hall;
use crate::screen::Screen;
use crate::table::{look_at, take_in, words};
use crate::{Outcome, check, desk, files};

const TITLE: &str = "一つの班に二台ある会";
const LEFT: &str = "左の端末の見出し";
const RIGHT: &str = "右の端末の見出し";
const WRONG: &str = "となりの班の見出し";
const NOWHERE: &str = "どこの班でもない見出し";

/// A facilitator and four tablets' files.
pub async fn play(hall: &Hall) -> Outcome {
    let forum = Written::new(141, TITLE)?;
    let post = hall.folder.join("post");
    let kit = files::sent(&post, "kit.json", forum.kit()?)?;
    let said = |heading, notes: &[&'static str]| vec![(heading, notes.to_vec(), 1)];
    let tablet = |name: &str, device: u8, table: Table| files::sent(&post, name, forum.needs_from(device, 1, &table)?);
    let first = ["422011", "422029"];
    let left = tablet("left.json", 201, Table { group: 1, municipalities: first, said: said(LEFT, &["左で書いた"]) })?;
    let right =
        tablet("right.json", 202, Table { group: 1, municipalities: first, said: said(RIGHT, &["右で書いた"; 2]) })?;
    let second = ["422037", "422045"];
    let wrong = Table { group: 1, municipalities: second, said: said(WRONG, &["島原の付箋"; 3]) };
    let wrong = tablet("wrong.json", 203, wrong)?;
    let nowhere = Table { group: 9, municipalities: second, said: said(NOWHERE, &["迷った付箋"]) };
    let nowhere = tablet("nowhere.json", 204, nowhere)?;

    let screen = hall.enter("facilitator").await?;
    take_in(&screen, &[&kit]).await?;
    confirmed_one_by_one(&screen, [&left, &right]).await?;
    one_group(&screen).await?;
    another_claims_it(&screen, &wrong).await?;
    no_such_group(&screen, &nowhere).await
}

/// Two unknown keys that ask for one name: both are held, and the page says what to do, and that works.
async fn confirmed_one_by_one(screen: &Screen, tablets: [&PathBuf; 2]) -> Outcome {
    let (inbox, trust) = (&words().inbox, &words().trust);
    look_at(screen, &tablets.map(PathBuf::as_path)).await?;
    screen.see(inbox.twin).await?;
    screen.click(&(inbox.vouch)(2)).await?;
    screen.see(&(inbox.taken_apart)(2, 2)).await?;
    desk::to_plenary(screen).await?;
    let (held, go) = words().plenary.held_apart;
    screen.see(&held(2)).await?;
    check(!screen.sees(LEFT).await?, || "a tablet counts before its key is confirmed".into())?;
    screen.click(go).await?;
    for (number, name) in ["第1班（1台目）", "第1班（2台目）"].into_iter().enumerate() {
        // The first card of those that are left.
        let mark = "const card = document.querySelector('[aria-labelledby=waiting] .signer'); \
            card.setAttribute('aria-label', arguments[0]); return true";
        screen.see(&(trust.heading)(2 - number, number)).await?;
        screen.run(mark, vec![name.into()]).await?;
        let card = screen.inside("region", trust.waiting[0]).inside("item", name);
        card.fill(trust.name, name).await?;
        card.fill(trust.by, "進行役").await?;
        card.click(trust.confirm).await?;
        screen.see(&(trust.confirmed)(name)).await?;
        screen.click(words().common.close).await?;
    }
    Ok(())
}

/// One board, its people counted once, both tablets named.
async fn one_group(screen: &Screen) -> Outcome {
    let (text, desk_words) = (&words().plenary, &words().desk);
    desk::to_plenary(screen).await?;
    screen.see(&(desk_words.arrived)(1, 5)).await?;
    let row = screen.inside("item", "第1班");
    row.see(&(words().common.people)(5)).await?;
    for number in [1, 2] {
        row.inside("group", &(desk_words.tablet)(number)).see(&(text.submission)(1)).await?;
    }
    let people = format!("{}5{}", desk_words.total_names[4], desk_words.total_units[4]);
    screen.see(&people).await?;
    screen.inside("item", "第1班").click(&(text.to_group)("第1班")).await?;
    screen.see(&(text.group_found)("第1班", 2, 3)).await?;
    screen.see(&(text.group_tablets)(2)).await?;
    for heading in [LEFT, RIGHT] {
        screen.see(heading).await?;
    }
    let [_, clusters, _] = text.saves;
    let table = table_of(screen, clusters).await?;
    let tablets: BTreeSet<&str> = [LEFT, RIGHT]
        .into_iter()
        .filter_map(|heading| {
            let (_, rest) = table.split_once(&format!("\"{heading}\",\"第1班\",\""))?;
            rest.split('"').next()
        })
        .collect();
    check(tablets == BTreeSet::from(["1", "2"]), || format!("the tablets are {tablets:?}: {table}"))
}

/// A tablet of another group says 第1班: it is put where it belongs, left out, and both are taken back.
async fn another_claims_it(screen: &Screen, wrong: &Path) -> Outcome {
    let (text, desk_words) = (&words().plenary, &words().desk);
    desk::collect(screen, &[wrong]).await?;
    let first = screen.inside("item", "第1班");
    first.see(&(text.wrote)(3, 1)).await?;
    let tablet = written(&first, 3).await?;

    // Moved, and back.
    tablet.click(text.move_tablet).await?;
    tablet.pick(text.group_of_tablet, "第2班").await?;
    let second = screen.inside("item", "第2班");
    second.see(&(text.said_itself)("第1班")).await?;
    screen.see(&(desk_words.arrived)(2, 5)).await?;
    second.click(text.move_tablet).await?;
    second.click(text.take_back).await?;
    screen.see(&(desk_words.arrived)(1, 5)).await?;

    // Left out, also after a reload, and back.
    let tablet = written(&first, 3).await?;
    tablet.click(text.move_tablet).await?;
    tablet.pick(text.group_of_tablet, text.leave_out).await?;
    screen.see(&(text.left_out)(1)).await?;
    check(!screen.sees(WRONG).await?, || "a tablet that was left out counts".into())?;
    screen.saved().await?;
    screen.reload().await?;
    screen.click(&(text.left_out)(1)).await?;
    screen.inside("item", &format!("第1班{}", (text.wrote)(3, 1))).click(text.take_back).await?;
    screen.see(WRONG).await?;
    check(!screen.sees(&(text.left_out)(1)).await?, || "the tablet is still left out".into())
}

/// The tablet of a group that wrote so many notes.
async fn written(group: &Screen, notes: usize) -> Outcome<Screen> {
    for number in 1..=3 {
        let tablet = group.inside("group", &(words().desk.tablet)(number));
        if tablet.sees(&(words().plenary.wrote)(notes, 1)).await? {
            return Ok(tablet);
        }
    }
    Err(format!("no tablet wrote {notes} notes").into())
}

/// The kit has no such group: the facilitator says which one it is.
async fn no_such_group(screen: &Screen, nowhere: &Path) -> Outcome {
    let text = &words().plenary;
    desk::collect(screen, &[nowhere]).await?;
    screen.see(&(text.which_group)("g9")).await?;
    screen.see(NOWHERE).await?;
    screen.inside("item", words().desk.group_unknown).pick(text.group_of_tablet, "第4班").await?;
    screen.inside("item", "第4班").see(&(text.said_itself)("g9")).await?;
    check(!screen.sees(&(text.which_group)("g9")).await?, || "the group is still asked for".into())
}
