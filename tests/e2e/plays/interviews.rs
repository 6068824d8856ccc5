//! Two interviewers score alone, each on their own device; the coordinator sees both and settles on levels.

use yoriai::catalog::{Lang, level};
use yoriai::domain::skill::Evidence;

use crate::applicant::named;
use crate::forum::forum_of;
use crate::hall::Hall;
use crate::interviewer::{begin, hand_over, score, side_by_side, turn_to};
use crate::people::Applicant;
use crate::screen::Screen;
use crate::table::{take_in, words};
use crate::{Outcome, check, coordinator, files};

const CALL: &str = "面接をする募集";
const NAME: &str = "面接・さくら";
const ACT: &str = "町の方針を、課長たちと一緒に書いた。";
const RAISED: &str = "方針の原案を、自分だけで書いた話を聞いた。";
const TOLD: &str = "課長が5人いて、意見が分かれていた。";
const WHY: &str = "2人の話を合わせて、本人の申告のとおりにした。";

/// One coordinator, two interviewers, one applicant's file.
pub async fn play(hall: &Hall) -> Outcome {
    let (desk, one, two) = tokio::try_join!(keeper(hall, "coordinator"), keeper(hall, "one"), keeper(hall, "two"))?;
    let keys =
        [coordinator::own_key(&desk).await?, coordinator::own_key(&one).await?, coordinator::own_key(&two).await?];
    coordinator::begin_call(&desk, CALL, "長崎県デジタル戦略課").await?;
    coordinator::add_key(&desk, "面接者1", &keys[1], 2).await?;
    coordinator::add_key(&desk, "面接者2", &keys[2], 3).await?;
    let call = coordinator::give_call(&desk, keys.len()).await?;

    let mut applicant = Applicant::new(61, NAME, "sakura@example.jp");
    applicant.call = Some(forum_of(&call)?);
    applicant.cases = vec![Evidence {
        category: "A".into(),
        items: vec!["A1".into()],
        month: "2026-04".into(),
        act: ACT.into(),
        result: "方針の文書".into(),
        ..Evidence::default()
    }];
    let file = files::sent(&hall.folder.join("post"), "sakura.age.txt", applicant.file(&keys)?)?;

    tokio::try_join!(begin(&one, &call, &file, NAME), begin(&two, &call, &file, NAME))?;
    let (from_one, from_two) = tokio::try_join!(raises(&one), lowers(&two))?;
    coordinator::receive(&desk, &file).await?;

    // The later one first; the interviewer has it the other way round.
    take_in(&desk, &[&from_two]).await?;
    side_by_side(&desk, NAME).await?;
    desk.see(words().interview.side.one[0]).await?;
    take_in(&desk, &[&from_one]).await?;
    take_in(&one, &[&from_two]).await?;
    for screen in [&one, &desk] {
        side_by_side(screen, NAME).await?;
        both_originals(screen).await?;
    }
    settle(&desk).await?;
    confirmed(&desk).await
}

/// A device with a sealing key of its own.
async fn keeper(hall: &Hall, name: &str) -> Outcome<Screen> {
    let screen = hall.enter(name).await?;
    coordinator::make_key(&screen).await?;
    Ok(screen)
}

/// The first interviewer: above the claim, with what was told, and below it elsewhere. The claim shows after the score.
async fn raises(screen: &Screen) -> Outcome<std::path::PathBuf> {
    let interview = &words().interview;
    let [above, _, below] = interview.compared;
    screen.see(ACT).await?;
    check(!screen.sees(above).await? && !screen.sees(below).await?, || "a score is there before any was given".into())?;
    screen.choose(interview.asked).await?;
    screen.fill(interview.parts[0], TOLD).await?;
    score(screen, "A1", 3).await?;
    screen.see(above).await?;
    screen.fill(interview.note, RAISED).await?;
    score(screen, "A2", 1).await?;
    turn_to(screen, "B").await?;
    score(screen, "B1", 2).await?;
    screen.see(below).await?;
    screen.see(&(interview.title)(NAME, 3, 46)).await?;
    hand_over(screen).await
}

/// The second one knows nothing of the first: below the claim; the other items as the first one did.
async fn lowers(screen: &Screen) -> Outcome<std::path::PathBuf> {
    let [_, _, below] = words().interview.compared;
    score(screen, "A1", 1).await?;
    screen.see(below).await?;
    score(screen, "A2", 1).await?;
    turn_to(screen, "B").await?;
    score(screen, "B1", 2).await?;
    check(!screen.sees(RAISED).await? && !screen.sees(TOLD).await?, || {
        "one interviewer sees the other's words".into()
    })?;
    hand_over(screen).await
}

/// Whoever came first: each score stands as it was given, with its note, and nothing is settled by itself.
async fn both_originals(screen: &Screen) -> Outcome {
    let side = &words().interview.side;
    let [raised, _, lowered, _] = side.moved;
    screen.see(&(side.apart)(NAME, 1)).await?;
    let apart = screen.inside("region", &(side.groups[0])(1));
    for said in [&*leveled(3), raised, &leveled(1), lowered, RAISED] {
        apart.inside("region", &named("A1")).see(said).await?;
    }
    let agreed = screen.inside("region", &(side.groups[1])(2));
    agreed.see(&named("A2")).await?;
    agreed.see(&named("B1")).await?;
    screen.see(TOLD).await?;
    screen.see(&(side.take)(2)).await
}

/// What both said is taken with one tap, the rest is settled with a reason. Both scores stay beside it.
async fn settle(desk: &Screen) -> Outcome {
    let side = &words().interview.side;
    desk.click(&(side.take)(2)).await?;
    desk.see(&(side.taken)(2)).await?;
    let row = desk.inside("region", &named("A1"));
    row.pick(side.level, &leveled(2)).await?;
    row.fill(side.note, WHY).await?;
    desk.saved().await?;
    desk.see(&(side.settled)(NAME)).await?;
    for reloaded in [false, true] {
        if reloaded {
            desk.reload().await?;
        }
        for said in [&*leveled(3), &leveled(1), RAISED] {
            row.see(said).await?;
        }
        let why = row.value(side.note).await?;
        check(why == WHY, || format!("of the reason only {why:?} is left"))?;
    }
    Ok(())
}

/// The person's page: three numbers side by side, and why.
async fn confirmed(desk: &Screen) -> Outcome {
    let about = &words().pool.about;
    let [_, same, lowered, _] = words().interview.side.moved;
    desk.click(words().interview.to_person).await?;
    desk.see(words().interview.states[2]).await?;
    let table = desk.inside("table", about.table);
    let row = |item: &str| table.inside("row", named(item).split_once(' ').map_or("", |(_, name)| name));
    // Claimed 2, evidence for one case 2, confirmed 2; claimed 3 without evidence, confirmed 2.
    row("A1").see(same).await?;
    row("A1").see(&(about.said[1])(WHY)).await?;
    row("B1").see(lowered).await?;
    let numbers = "return [...document.querySelectorAll('table.items tr')].filter((row) => row.cells[0]?.textContent === arguments[0]) \
        .map((row) => [1, 2, 3].map((at) => row.cells[at].textContent).join(' '))";
    for (item, wanted) in [("A1", "2 2 2"), ("B1", "3 1 2"), ("B2", "未回答 – –")] {
        let name = named(item);
        let name = name.split_once(' ').map_or("", |(_, name)| name);
        let seen = desk.run(numbers, vec![name.into()]).await?;
        check(seen == serde_json::json!([wanted]), || format!("{item} stands as {seen}, not as {wanted}"))?;
    }
    Ok(())
}

/// A level as rows and lists name it.
fn leveled(number: u8) -> String {
    format!("{number} {}", level(number).map_or("", |row| row.label.of(Lang::Ja)))
}
