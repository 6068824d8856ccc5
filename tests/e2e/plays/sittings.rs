//! A self-assessment on a telephone, in several sittings: interrupted twice, offline, closed, changed afterwards, sent.

use yoriai::domain::skill::Evidence;
use yoriai::route::Route;

use crate::applicant::{category_page, claim, link, named, place, unfold};
use crate::bundles::now;
use crate::hall::Hall;
use crate::screen::{Screen, until};
use crate::table::{drafted, words};
use crate::{Outcome, applicant, check, coordinator};

const CALL: &str = "夜に答える募集";
const NAME: &str = "夜勤明け・まこと";
const ACT: &str = "転入の窓口を3日間見て、職員4人と手順を書き出した。";
const HALF: &str = "新しい手順書が残り、今も窓";
const REST: &str = "口で使われている。";
const HALF_NOTE: &str = "町の職員と一緒に進めた経験で";
const REST_NOTE: &str = "す。";

/// One applicant, and the coordinator who reads the file at last.
pub async fn play(hall: &Hall) -> Outcome {
    let desk = hall.enter("coordinator").await?;
    coordinator::make_key(&desk).await?;
    let call = coordinator::make_call(&desk, CALL, "長崎県デジタル戦略課").await?;

    let phone = hall.enter("phone").await?;
    in_the_middle_of_a_case(&phone).await?;
    hall.battery_dies(phone).await?;
    let phone = hall.enter("phone").await?;
    in_the_middle_of_a_note(&phone).await?;
    hall.battery_dies(phone).await?;
    let phone = hall.enter("phone").await?;
    phone.phone().await?;
    phone.is_kept().await?;
    desk.is_kept().await?;
    hall.network_dies();
    offline(&phone).await?;
    closed_and_changed(&phone).await?;
    let file = applicant::answer_call(&phone, &call, CALL).await?;

    coordinator::receive(&desk, &file).await?;
    desk.click(NAME).await?;
    read_by_others(&desk).await
}

/// The consent, the profile, and a case that stops in the middle of a word.
async fn in_the_middle_of_a_case(phone: &Screen) -> Outcome {
    let cases = &words().cases;
    phone.phone().await?;
    applicant::consent(phone, NAME).await?;
    category_page(phone, "A").await?;
    phone.date(cases.month, "2026-05").await?;
    phone.fill(cases.act[0], ACT).await?;
    phone.saved().await?;
    phone.write(cases.left[0], HALF).await?;
    drafted(phone, HALF).await
}

/// Everything of the case is there, and goes on; then a note stops in the middle.
async fn in_the_middle_of_a_note(phone: &Screen) -> Outcome {
    let (cases, page) = (&words().cases, &words().cases.category);
    phone.phone().await?;
    category_page(phone, "A").await?;
    for (field, kept) in [(cases.month, "2026-05"), (cases.act[0], ACT), (cases.left[0], HALF)] {
        let value = phone.value(field).await?;
        check(value == kept, || format!("of {field} only {value:?} is left"))?;
    }
    phone.fill(cases.left[0], &format!("{HALF}{REST}")).await?;
    phone.see(cases.counts).await?;
    claim(phone, "A1", 2).await?;
    link(phone, &name()).await?;
    phone.see(&(page.carried)(1)).await?;
    phone.click(page.note).await?;
    phone.write(page.note_field[0], HALF_NOTE).await?;
    drafted(phone, HALF_NOTE).await
}

/// No server any more. The note goes on; the same case shows an item of another category; reasons are no zero.
async fn offline(phone: &Screen) -> Outcome {
    let (cases, page) = (&words().cases, &words().cases.category);
    category_page(phone, "A").await?;
    unfold(phone, "A1").await?;
    let value = phone.value(page.note_field[0]).await?;
    check(value == HALF_NOTE, || format!("of the note only {value:?} is left"))?;
    phone.write(page.note_field[0], REST_NOTE).await?;
    phone.click(page.next_item).await?;
    let part = unfold(phone, "A2").await?;
    part.choose(words().assess.unsure).await?;
    claim(phone, "A3", 0).await?;

    category_page(phone, "B").await?;
    phone.click(&(page.choose)(1, 0)).await?;
    phone.inside("group", page.choose_this).choose(&name()).await?;
    claim(phone, "B1", 2).await?;
    link(phone, &name()).await?;
    phone.see(&(page.carried)(1)).await?;

    // Once written, shown twice.
    phone.open(&place(&Route::Cases)).await?;
    phone.see(&(cases.found)(1, 1)).await?;
    for item in ["A1", "B1"] {
        phone.see(&named(item)).await?;
    }
    // The result so far keeps what roles ask for to itself.
    let outcome = &words().assess.outcome;
    phone.open(&place(&Route::Outcome)).await?;
    phone.see(outcome.early[0]).await?;
    for early in [outcome.fits, outcome.required, outcome.must] {
        check(!phone.sees(early).await?, || format!("“{early}” stands there before the answers are closed"))?;
    }
    Ok(())
}

/// Closed, the roles appear; an answer that changes now says so.
async fn closed_and_changed(phone: &Screen) -> Outcome {
    let outcome = &words().assess.outcome;
    phone.open(&place(&Route::Check)).await?;
    phone.see(&(words().cases.check.without)(1, 0)).await?;
    applicant::close(phone).await?;
    phone.see(outcome.fits).await?;
    check(!phone.sees(&(outcome.late)(1)).await?, || "an answer counts as changed that nobody changed".into())?;
    // Files count in whole seconds: what is changed within the same one counts as before.
    let closed = now();
    until("the next second", async || Ok((now() > closed).then_some(()))).await?;
    category_page(phone, "A").await?;
    claim(phone, "A1", 3).await?;
    phone.open(&place(&Route::Outcome)).await?;
    phone.see(&(outcome.late)(1)).await
}

/// The coordinator sees the late change, the note, the reason without a level, and the zero.
async fn read_by_others(desk: &Screen) -> Outcome {
    let about = &words().pool.about;
    desk.see(&(about.changed)(1)).await?;
    let table = desk.inside("table", about.table);
    let row = |item: &str| {
        let name = named(item);
        table.inside("row", name.split_once(' ').map_or("", |(_, name)| name))
    };
    row("A1").see(about.changed_mark).await?;
    row("A1").see(&(about.said[0])(&format!("{HALF_NOTE}{REST_NOTE}"))).await?;
    row("A2").see(words().assess.unsure).await?;
    check(!row("A3").sees(words().assess.unsure).await?, || "a zero is shown as わからない".into())?;
    row("A3").see("0").await?;
    check(!row("B1").sees(about.changed_mark).await?, || "an answer counts as changed that nobody changed".into())?;
    desk.see(ACT).await?;
    desk.see(&format!("{HALF}{REST}")).await
}

/// What the case is called.
fn name() -> String {
    Evidence { act: ACT.to_owned(), ..Evidence::default() }.name()
}
