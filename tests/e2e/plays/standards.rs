//! A prefecture writes its own standard and asks by it; somebody who had answered by the built-in one moves over.

use std::path::{Path, PathBuf};

use yoriai::catalog::{self, CategoryId, Lang, RoleId, category, items_in, level, role};
use yoriai::route::Route;

use crate::applicant::{category_page, claim, named, place, unfold};
use crate::hall::Hall;
use crate::screen::Screen;
use crate::table::{sign, take_in, words};
use crate::{Outcome, applicant, check, coordinator};

const TITLE: &str = "長崎県 デジタル人材のスキルの基準";
const VERSION: &str = "2027-1";
const CALL: &str = "県の基準で答える募集";
const SENTENCE: &str = "離島の職員と一緒に、一部を担ったことがある";
const ITEM: &str = "離島の業務を支える";

/// One prefecture, one applicant.
pub async fn play(hall: &Hall) -> Outcome {
    let (desk, home) = tokio::try_join!(prefecture(hall), at_home(hall))?;
    let call = published(&desk).await?;
    moves_over(&home, &call).await?;
    answers_stay(&home).await?;
    as_a_table(&desk).await
}

async fn prefecture(hall: &Hall) -> Outcome<Screen> {
    let desk = hall.enter("prefecture").await?;
    coordinator::make_key(&desk).await?;
    Ok(desk)
}

/// Four answers by the standard that comes with the app.
async fn at_home(hall: &Hall) -> Outcome<Screen> {
    let home = hall.enter("applicant").await?;
    applicant::consent(&home, "移行・ひろし").await?;
    for (letter, items) in [("A", ["A1", "A2"]), ("B", ["B1", "B2"])] {
        category_page(&home, letter).await?;
        for item in items {
            claim(&home, item, 1).await?;
        }
    }
    Ok(home)
}

/// Copied, changed in a sentence, a level and an item, closed, handed out; and a call that asks by it.
async fn published(desk: &Screen) -> Outcome<PathBuf> {
    let (all, edit) = (&words().standards, &words().standards.edit);
    let [title, office, version, ..] = all.facts;
    desk.open("standards").await?;
    desk.click(all.copy).await?;
    desk.see(edit.close_open).await?;
    desk.fill(title, TITLE).await?;
    desk.fill(office, "長崎県デジタル戦略課").await?;
    desk.fill(version, VERSION).await?;
    desk.click(&format!("A　{}", category(CategoryId::A).map_or("", |row| row.name.ja))).await?;
    let label = level(2).map_or("", |row| row.label.of(Lang::Ja));
    desk.fill(&(edit.sentence)("A", 2, label), SENTENCE).await?;
    let producer = role(RoleId::Pr).map_or("", |row| row.name.ja);
    desk.pick(&(edit.level_of)(&named("A1"), producer), "3").await?;
    desk.click(edit.add).await?;
    let [name, about] = edit.fields;
    desk.fill(&format!("{name}{}", words().common.required), ITEM).await?;
    desk.fill(about, "離島の役場を回り、遠隔と対面を組み合わせて支える。").await?;
    // No role asks for it yet: worth a look, no reason to wait.
    desk.see(&(edit.found)(0, 1)).await?;
    desk.pick(&(edit.level_of)(&fresh(), producer), "2").await?;
    desk.see(&(edit.found)(0, 0)).await?;
    desk.saved().await?;
    let [close, _, really] = edit.close_ask;
    desk.click(close).await?;
    desk.click(really).await?;
    desk.see(all.read.why[1]).await?;
    desk.see(&(all.read.items)(catalog::items().len() + 1)).await?;
    let (file, _) = sign(desk).await?;
    let file = std::fs::read_to_string(file)?;
    check(file.contains(SENTENCE) && file.contains("CatalogBundle"), || {
        "the standard's file lacks the sentence".into()
    })?;

    coordinator::begin_call(desk, CALL, "長崎県デジタル戦略課").await?;
    desk.pick(words().call.standard, VERSION).await?;
    desk.see(words().call.standard_own).await?;
    coordinator::give_call(desk, 1).await
}

/// The call brings the standard; what moving does is said before it is done.
async fn moves_over(home: &Screen, call: &Path) -> Outcome {
    let moving = &words().standards.moving;
    take_in(home, &[call]).await?;
    home.see(words().inbox.next_call).await?;
    home.open(&place(&Route::Assess)).await?;
    home.see(&(moving.title)(TITLE, VERSION)).await?;
    home.see(moving.why[1]).await?;
    for (fact, count) in moving.facts.iter().zip([2, 2, 1, 0]) {
        home.see(&format!("{fact}{}", (moving.items)(count))).await?;
    }
    home.click(moving.go).await?;
    home.see(&(moving.done)(2)).await?;
    check(!home.sees(moving.go).await?, || "moving is offered a second time".into())
}

/// Both answers to changed words are there and wait for a look; the others wait for nothing; the new item is open.
async fn answers_stay(home: &Screen) -> Outcome {
    let page = &words().cases.category;
    let said = (page.level)(level(1).map_or("", |row| row.label.of(Lang::Ja)), 1);
    home.reload().await?;
    category_page(home, "A").await?;
    let answered = async |item: &str| home.see(&format!("{}{said}", named(item))).await;
    for item in ["A1", "A2"] {
        answered(item).await?;
    }
    home.see(page.again).await?;
    home.see(SENTENCE).await?;
    home.click(page.keep).await?;
    home.saved().await?;
    check(!home.sees(page.again).await?, || "what was looked at still waits".into())?;
    home.click(&named("A1")).await?;
    unfold(home, "A2").await?;
    home.see(page.again).await?;
    home.inside("group", &named("A2")).choose(SENTENCE).await?;
    home.saved().await?;
    check(!home.sees(page.again).await?, || "what was answered anew still waits".into())?;
    home.click(&named("A2")).await?;

    home.click(&fresh()).await?;
    home.inside("group", &fresh()).choose(SENTENCE).await?;
    home.saved().await?;
    category_page(home, "B").await?;
    for item in ["B1", "B2"] {
        answered(item).await?;
    }
    check(!home.sees(page.again).await?, || "what did not change waits for a look".into())
}

/// Out into a spreadsheet, in again, out again: the same bytes.
async fn as_a_table(desk: &Screen) -> Outcome {
    let (all, sheet) = (&words().standards, &words().standards.sheet);
    desk.open("standards").await?;
    desk.click(TITLE).await?;
    desk.click(sheet.save).await?;
    let first = desk.downloaded(".csv").await?;
    let table = std::fs::read_to_string(&first)?;
    for said in [SENTENCE, ITEM] {
        check(table.contains(said), || format!("the table lacks {said}"))?;
    }
    desk.open("standards").await?;
    desk.upload(sheet.choose, &[&first]).await?;
    desk.see(&(sheet.made)(catalog::items().len() + 1, 0)).await?;
    desk.click(sheet.to_draft).await?;
    desk.see(all.edit.basics).await?;
    desk.click(sheet.save).await?;
    let second = std::fs::read_to_string(desk.downloaded(".csv").await?)?;
    check(table == second, || format!("the table came back as another one: {second}"))
}

/// The item that was added, as lists name it.
fn fresh() -> String {
    format!("A{} {ITEM}", items_in(CategoryId::A).len() + 1)
}
