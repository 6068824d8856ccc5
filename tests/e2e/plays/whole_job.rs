//! The whole job, by hand, with two tables, one applicant and a coordinator; one tablet's battery dies in the middle.

use std::fs;
use std::path::{Path, PathBuf};

use yoriai::catalog::Lang;
use yoriai::text::{tenth, text};

use crate::hall::Hall;
use crate::screen::{Screen, squeeze};
use crate::table::{Card, LEADER, words};
use crate::{Outcome, applicant, check, coordinator, desk, files, table};

const TITLE: &str = "長崎県・市町村連携フォーラム";
const CALL: &str = "デジタル人材の募集（長崎県）";
const DIRECTION: &str = "IT・システム戦略を描き、幹部と共に方向性を示せる人材が必要";
const SWEAT: &str = "一緒に汗をかいてくれる人が必要";
const BPR: &str = "分野問わず、BPRの機運が高い部局";
const PROJECT: &str = "正しい方向に進むためにプロジェクトマネジメントができる人材も必要";
const NEW_WORK: &str = "新しい事業（定額減税など）を始める所属";
const DRAFT: &str = "常勤が望ましいが、それが無理な場";

/// Who also designs.
const MANAGER: Card = Card { roles: &["進める人", "設計する人"], ..table::MANAGER };

/// The six steps.
pub async fn play(hall: &Hall) -> Outcome {
    let facilitator = hall.enter("facilitator").await?;
    two_languages(&facilitator).await?;
    let (kit, mail) = desk::make_kit(&facilitator, TITLE, "2026-11-21", "長崎県").await?;

    // Each at their own device, at the same time.
    let mail = fs::read_to_string(mail)?;
    let (one, two, applicant, (coordinator, call)) = tokio::try_join!(
        first_table(hall, &kit),
        second_table(hall, &mail),
        at_home(hall, "出島はな"),
        recruitment(hall)
    )?;
    let (one_file, _) = table::hand_in(&one).await?;
    let (_, two_mail) = table::hand_in(&two).await?;

    desk::collect(&facilitator, &[&one_file, &two_mail]).await?;
    plenary(&facilitator).await?;
    desk::accept_proposal(&facilitator, 1, 2, SWEAT).await?;
    let before = desk::look(&facilitator).await?;
    papers(&before)?;

    // The same files again, the other way round: the same board.
    table::look_at(&facilitator, &[&two_mail, &one_file]).await?;
    facilitator.see(words().files.already_what).await?;
    check(desk::look(&facilitator).await? == before, || "the board changed with files that were there already".into())?;

    let assessment = applicant::answer_call(&applicant, &call, CALL).await?;
    received(&coordinator, &assessment).await
}

/// An applicant assesses themselves; no call is known yet.
async fn at_home(hall: &Hall, name: &str) -> Outcome<Screen> {
    let applicant = hall.enter("applicant").await?;
    applicant::assess(&applicant, name).await?;
    Ok(applicant)
}

/// The home screen says the same in both languages.
async fn two_languages(screen: &Screen) -> Outcome {
    for (name, lang) in [("English", Lang::En), ("日本語", Lang::Ja)] {
        screen.click(name).await?;
        let home = &text(lang).home;
        for door in &home.doors {
            screen.see(&format!("{}{}", door.label.0, door.label.1)).await?;
        }
        for fact in [home.only_here, home.written_out, home.promise, home.open] {
            screen.see(fact).await?;
        }
    }
    Ok(())
}

/// Table 1 opens the kit as a file. Its tablet dies with half a sentence typed, and everything is there afterwards.
async fn first_table(hall: &Hall, kit: &Path) -> Outcome<Screen> {
    let one = hall.enter("table-1").await?;
    table::take_in(&one, &[kit]).await?;
    table::join(&one, "第1班", "5", &[("ながさき", "長崎市"), ("させぼ", "佐世保市")]).await?;
    table::voice_of(&one, "長崎市").await?;
    table::write(&one, &["全体の方針がない", "幹部に説明できる人がいない"]).await?;
    table::voice_of(&one, "佐世保市").await?;
    table::write(&one, &["助言だけで終わる", "書き間違えた付箋", "消す付箋"]).await?;
    mend(&one).await?;
    table::bind(&one, &["全体の方針がない", "幹部に説明できる人がいない"], DIRECTION).await?;
    table::bind(&one, &["助言だけで終わる", "現場に来てほしい"], SWEAT).await?;
    table::vote(&one, DIRECTION, 6).await?;

    one.write(words().table.write, DRAFT).await?;
    table::drafted(&one, DRAFT).await?;
    hall.battery_dies(one).await?;

    let one = hall.enter("table-1").await?;
    one.click(&format!("{TITLE}　第1班")).await?;
    for heading in [DIRECTION, SWEAT] {
        one.inside("region", heading).see(&(words().common.notes)(2)).await?;
    }
    one.inside("region", DIRECTION).see(&(words().common.votes)(6)).await?;
    one.see("現場に来てほしい").await?;
    let draft = one.value(words().table.write).await?;
    check(draft == DRAFT, || format!("of the draft only {draft:?} is left"))?;
    one.write(words().table.write, "合は継続的な支援").await?;
    one.enter(words().table.write).await?;
    table::tray(&one).see("常勤が望ましいが、それが無理な場合は継続的な支援").await?;

    table::vote(&one, SWEAT, 3).await?;
    table::need(&one, DIRECTION, &LEADER).await?;
    table::theme(&one, 2).await?;
    table::write(&one, &["書かない窓口を始める課", "財政課も乗り気"]).await?;
    table::bind(&one, &["書かない窓口を始める課", "財政課も乗り気"], BPR).await?;
    table::vote(&one, BPR, 2).await?;
    Ok(one)
}

/// A note is mended, another deleted; undo and redo go both ways.
async fn mend(screen: &Screen) -> Outcome {
    let common = &words().common;
    let tray = table::tray(screen);
    table::mend(screen, "書き間違えた付箋", "現場に来てほしい").await?;
    tray.see("現場に来てほしい").await?;
    tray.choose("消す付箋").await?;
    screen.click(&(words().table.delete_notes)(1)).await?;
    tray.see(&(common.notes)(4)).await?;
    screen.click(common.undo).await?;
    tray.see("消す付箋").await?;
    screen.click(common.undo).await?;
    tray.see("書き間違えた付箋").await?;
    screen.click(common.redo).await?;
    tray.see("現場に来てほしい").await?;
    screen.click(common.redo).await?;
    tray.see(&(common.notes)(4)).await?;
    check(!tray.sees("消す付箋").await?, || "the deleted note came back".into())?;
    screen.saved().await
}

/// Table 2 pastes the kit out of a mail that quoted it.
async fn second_table(hall: &Hall, mail: &str) -> Outcome<Screen> {
    let two = hall.enter("table-2").await?;
    table::paste_in(&two, &files::quoted(mail)).await?;
    table::join(&two, "第2班", "4", &[("しまばら", "島原市"), ("いさはや", "諫早市")]).await?;
    table::voice_of(&two, "島原市").await?;
    table::write(&two, &["期限を守れない", "事業者に任せきりになる", "検収で困る"]).await?;
    table::bind(&two, &["期限を守れない", "事業者に任せきりになる", "検収で困る"], PROJECT).await?;
    table::write(&two, &["一緒に手を動かしてほしい"]).await?;
    table::bind(&two, &["一緒に手を動かしてほしい"], SWEAT).await?;
    table::vote(&two, PROJECT, 5).await?;
    table::vote(&two, SWEAT, 4).await?;
    table::need(&two, PROJECT, &MANAGER).await?;
    table::theme(&two, 2).await?;
    table::write(&two, &["定額減税の事務", "給付金の窓口"]).await?;
    table::bind(&two, &["定額減税の事務", "給付金の窓口"], NEW_WORK).await?;
    table::vote(&two, NEW_WORK, 2).await?;
    Ok(two)
}

/// Groups, totals, where each voice comes from, and the heat map.
async fn plenary(screen: &Screen) -> Outcome {
    let (desk, common, text) = (&words().desk, &words().common, &words().plenary);
    screen.see(&(desk.arrived)(2, 4)).await?;
    screen.see(&(text.awaited)(&["第3班", "オンライン班"])).await?;
    let status = screen.inside("region", &(desk.arrived)(2, 4));
    for (group, places) in [("第1班", "長崎市、佐世保市"), ("第2班", "島原市、諫早市")] {
        let row = status.inside("item", group);
        row.see(desk.is_here).await?;
        row.see(places).await?;
    }
    status.inside("item", "オンライン班").see(desk.is_missing).await?;
    let counts = ["13", "6", "22", "2", "9"];
    for ((name, unit), count) in desk.total_names.iter().zip(desk.total_units).zip(counts) {
        screen.see(&format!("{name}{count}{unit}")).await?;
    }
    let heading = (desk.theme_head)(1, "必要とする人材のレベル・層");
    let theme = screen.inside("region", &heading);
    let [_, by_group] = text.arrangements;
    screen.choose(by_group).await?;
    theme.inside("region", "第1班").see(&format!("{DIRECTION}{}", (common.votes)(6))).await?;
    theme.inside("region", "第2班").see(&format!("{PROJECT}{}", (common.votes)(5))).await?;
    let heat = screen.inside("table", &(desk.heat)(2));
    for (role, row) in
        [("方針を描く人", "001001"), ("進める人", "010001"), ("設計する人", "010001"), ("手を動かす人", "000000")]
    {
        heat.inside("row", role).see(&format!("{role}{row}")).await?;
    }
    screen.see(&format!("{}、{}", (common.days_a_month)(85), (common.months)(24))).await
}

/// The summary in the published form, and the table of needs for a spreadsheet.
fn papers(sight: &desk::Sight) -> Outcome {
    let markdown = String::from_utf8(sight.markdown.clone())?;
    let expected = [
        "# グループワークでの意見の概要",
        "\n## ＜テーマ1＞必要とする人材のレベル・層について\n",
        &format!("\n- {SWEAT}\n- {DIRECTION}\n- {PROJECT}\n"),
        &format!("\n- {BPR}\n- {NEW_WORK}\n"),
    ];
    for part in expected {
        check(markdown.contains(part), || format!("the summary lacks {part:?}: {markdown}"))?;
    }
    let csv = String::from_utf8(sight.csv.clone())?;
    check(csv.starts_with('\u{feff}') && csv.lines().count() == 3, || format!("the table of needs is {csv:?}"))?;
    for card in [&LEADER, &MANAGER] {
        check(csv.contains(&format!("\"{}\"", card.outcome)), || format!("the table of needs lacks {}", card.outcome))?;
    }
    check(csv.contains(&tenth(85)), || "the table of needs lacks the days".into())
}

/// The coordinator makes a key and a call.
async fn recruitment(hall: &Hall) -> Outcome<(Screen, PathBuf)> {
    let coordinator = hall.enter("coordinator").await?;
    coordinator::make_key(&coordinator).await?;
    let call = coordinator::make_call(&coordinator, CALL, "長崎県デジタル戦略課").await?;
    Ok((coordinator, call))
}

/// The coordinator opens the sealed answer, finds the person in the pool and looks closer.
async fn received(coordinator: &Screen, assessment: &Path) -> Outcome {
    let sealed = fs::read_to_string(assessment)?;
    check(!sealed.contains("出島") && sealed.contains("BEGIN AGE"), || format!("the file is not sealed: {sealed}"))?;

    table::look_at(coordinator, &[assessment]).await?;
    coordinator.see(words().inbox.sealed).await?;
    coordinator::receive(coordinator, assessment).await?;
    let row = coordinator.inside("row", "出島はな");
    for words in [(words().common.days_a_month)(45), "長崎県、佐賀県".to_owned()] {
        row.see(&words).await?;
    }
    coordinator.click("出島はな").await?;
    coordinator.see(words().pool.skills).await?;
    let page = squeeze(&coordinator.main_text().await?);
    for said in ["出島はなさん", "deshima@example.jp", "戦略・方針の仕事を、担当者と一緒に進めました。"]
    {
        check(page.contains(&squeeze(said)), || format!("the person's page does not say {said}"))?;
    }
    // Reloaded, she is still there; and the file once more is nothing new.
    coordinator.reload().await?;
    coordinator.see("出島はなさん").await?;
    table::look_at(coordinator, &[assessment]).await?;
    coordinator.see(words().files.already).await?;
    Ok(())
}
