//! The self-assessment in WebKit, from the consent to the page for handing over, and a standard of one's own. Months are picked and typed by hand.

use yoriai::catalog::{CategoryId, Lang, RoleId, anchors, category, experience, items_in, role};

use crate::hall::Hall;
use crate::screen::{Screen, until};
use crate::table::{drafted, words};
use crate::{Outcome, applicant, check};

const ACT: &str = "窓口の手順を職員と書き出しました。";
const HALF: &str = "庁内の会議で、次の年の";

/// One tablet: the applicant's way, then a standard.
pub async fn play(hall: &Hall) -> Outcome {
    let screen = hall.enter("tablet").await?;
    applicant::consent(&screen, "出島はな").await?;
    months_by_hand(&screen).await?;
    experienced(&screen).await?;
    first_category(&screen).await?;
    second_category(&screen).await?;
    cases(&screen).await?;
    result(&screen).await?;
    submit(&screen).await?;
    standard(&screen).await
}

/// The engine's own field for a month is a line of text elsewhere, as in Firefox: it says how to write one, and takes the usual
/// ways.
async fn months_by_hand(screen: &Screen) -> Outcome {
    let about = &words().assess.about;
    screen.date(about.starts, "2027-03").await?;
    screen.saved().await?;
    by_hand(screen, about.starts).await?;
    screen.fill(about.starts, "来年の春").await?;
    screen.see(&format!("＊{}", words().need.month_hint)).await?;
    check(screen.value(about.starts).await? == "来年の春", || "what was typed is gone".into())?;
    screen.fill(about.starts, "2027年4月").await?;
    until("the month", async || Ok((screen.value(about.starts).await? == "2027-04").then_some(()))).await?;
    screen.saved().await?;
    screen.reload().await?;
    check(screen.value(about.starts).await? == "2027-04", || "the month is gone".into())?;
    check(screen.value(words().assess.name).await? == "出島はな", || "the name is gone".into())
}

/// Makes a field what it is in a browser that knows no months.
async fn by_hand(screen: &Screen, label: &str) -> Outcome {
    let field = screen.field(label).await?.to_json()?;
    screen.run("arguments[0].type = 'text'", vec![field]).await?;
    Ok(())
}

/// Yes with years to the first question, no to the others.
async fn experienced(screen: &Screen) -> Outcome {
    let lived = &words().assess.lived;
    let [yes, no] = lived.said;
    screen.click(words().assess.about.onward).await?;
    screen.see(&(lived.found)(0, experience().len())).await?;
    for (at, item) in experience().iter().enumerate() {
        let part = screen.inside("group", &format!("{} {}", item.id, item.question.ja));
        part.choose(if at == 0 { yes } else { no }).await?;
    }
    screen.see(lived.all).await?;
    screen.saved().await
}

/// A case with its month, two items that it shows, one that is not known.
async fn first_category(screen: &Screen) -> Outcome {
    let unsure = words().assess.unsure;
    let (cases, words) = (&words().cases, &words().cases.category);
    screen.open("assess/A").await?;
    screen.see(category(CategoryId::A).map_or("", |row| row.name.ja)).await?;
    by_hand(screen, cases.month).await?;
    screen.fill(cases.month, "去年").await?;
    screen.see(cases.month_unread).await?;
    screen.fill(cases.month, "2026/5").await?;
    until("the month", async || Ok((screen.value(cases.month).await? == "2026-05").then_some(()))).await?;
    screen.fill(cases.act[0], ACT).await?;
    screen.fill(cases.left[0], "新しい手順書").await?;
    screen.see(cases.counts).await?;
    let level = anchors(CategoryId::A).get(2).map_or("", |step| step.of(Lang::Ja));
    for (at, item) in items_in(CategoryId::A).iter().enumerate() {
        let part = screen.inside("group", &format!("{} {}", item.id, item.name.ja));
        if at < 2 {
            part.choose(level).await?;
            screen.inside("group", words.shown_by).choose(ACT).await?;
            screen.see(&(words.carried)(1)).await?;
        } else {
            part.choose(unsure).await?;
        }
        if at + 1 < items_in(CategoryId::A).len() {
            screen.click(words.next_item).await?;
        }
    }
    screen.see(words.all_here).await?;
    screen.saved().await?;
    screen.click(words.next).await
}

/// Half a sentence is typed when the page is loaded again; then the case of the first category is chosen here.
async fn second_category(screen: &Screen) -> Outcome {
    let (cases, words) = (&words().cases, &words().cases.category);
    screen.see(category(CategoryId::B).map_or("", |row| row.name.ja)).await?;
    screen.write(cases.act[0], HALF).await?;
    drafted(screen, HALF).await?;
    screen.reload().await?;
    until("the half sentence", async || Ok((screen.value(cases.act[0]).await? == HALF).then_some(()))).await?;
    screen.write(cases.act[0], "目標を決めました。").await?;
    screen.fill(cases.left[0], "決めたことの一覧").await?;
    screen.date(cases.month, "2025-11").await?;
    screen.see(cases.counts).await?;
    screen.click(&(words.choose)(1, 0)).await?;
    screen.inside("group", words.choose_this).choose(ACT).await?;
    let level = anchors(CategoryId::B).get(2).map_or("", |step| step.of(Lang::Ja));
    let first = items_in(CategoryId::B).first().ok_or("no item")?;
    screen.inside("group", &format!("{} {}", first.id, first.name.ja)).choose(level).await?;
    screen.inside("group", words.shown_by).choose(ACT).await?;
    screen.see(&(words.carried)(1)).await?;
    screen.saved().await
}

/// Both cases count, on their page, and after a reload.
async fn cases(screen: &Screen) -> Outcome {
    let cases = &words().cases;
    screen.open("assess/cases").await?;
    for reloaded in [false, true] {
        if reloaded {
            screen.reload().await?;
        }
        screen.see(&(cases.found)(2, 2)).await?;
        screen.see("2026年5月").await?;
        let item = items_in(CategoryId::B).first().ok_or("no item")?;
        screen.see(&format!("{} {}", item.id, item.name.ja)).await?;
    }
    Ok(())
}

/// The last look, then the radar with its table.
async fn result(screen: &Screen) -> Outcome {
    let outcome = &words().assess.outcome;
    let answered = items_in(CategoryId::A).len() + 1;
    screen.click(words().cases.next).await?;
    let all: usize = CategoryId::ALL.iter().map(|id| items_in(*id).len()).sum();
    screen.see(&(words().cases.check.open)(all - answered)).await?;
    screen.click(words().cases.check.go).await?;
    screen.see(outcome.fits).await?;
    let radar = screen.run(
        "const radar = document.querySelector('svg[role=img]'); const box = radar.getBoundingClientRect(); \
            return radar.getAttribute('aria-label') + ' ' + (box.width > 200 && box.height > 200 && radar.querySelectorAll('path, polygon').length > 2)",
        vec![],
    );
    let radar = radar.await?;
    check(radar == format!("{} true", outcome.radar), || format!("the radar is {radar}"))?;
    let table = screen.inside("table", outcome.radar_table);
    let name = category(CategoryId::A).map_or("", |row| row.name.ja);
    table.inside("row", &format!("A {name}")).see("2.0").await
}

/// Without a call nothing leaves: the page says so, and what would be in the file.
async fn submit(screen: &Screen) -> Outcome {
    let submit = &words().assess.outcome.submit;
    screen.click(words().assess.outcome.to_submit).await?;
    screen.see(submit.title_open).await?;
    screen.inside("region", submit.held[0]).see("出島はな").await?;
    check(!screen.sees(words().seal.sign).await?, || "without a call something can be sealed".into())
}

/// A copy of the built-in standard with one level changed.
async fn standard(screen: &Screen) -> Outcome {
    let standards = &words().standards;
    let item = items_in(CategoryId::A).first().ok_or("no item")?;
    screen.open("standards").await?;
    screen.click(standards.copy).await?;
    screen.see(standards.edit.text).await?;
    screen.fill(standards.facts[0], "長崎県の基準").await?;
    screen.fill(standards.facts[2], "2027-1").await?;
    let fold = format!("A　{}", category(CategoryId::A).map_or("", |row| row.name.ja));
    screen.click(&fold).await?;
    let level = (standards.edit.level_of)(
        &format!("{} {}", item.id, item.name.ja),
        role(RoleId::Pr).map_or("", |row| row.name.ja),
    );
    let before = screen.value(&level).await?;
    let after = if before == "4" { "1" } else { "4" };
    screen.pick(&level, after).await?;
    screen.saved().await?;
    screen.reload().await?;
    check(screen.value(standards.facts[0]).await? == "長崎県の基準", || "the title is gone".into())?;
    screen.click(&fold).await?;
    let kept = screen.value(&level).await?;
    check(kept == after, || format!("the level is {kept} instead of {after}"))
}
