//! Personal records leave only sealed; and when they go, at the applicant's wish or the coordinator's, no name stays.

use yoriai::bundle::Code;
use yoriai::catalog::Lang;
use yoriai::text::explain;

use crate::hall::Hall;
use crate::screen::Screen;
use crate::table::{refused, words};
use crate::{Outcome, applicant, check, coordinator};

const CALL: &str = "封をして送る募集";
const FIRST: &str = "取下げ・たろう";
const SECOND: &str = "消去・はなこ";

/// One coordinator, two applicants, and a device that was not meant.
pub async fn play(hall: &Hall) -> Outcome {
    let desk = hall.enter("coordinator").await?;
    coordinator::make_key(&desk).await?;
    let call = coordinator::make_call(&desk, CALL, "長崎県デジタル戦略課").await?;

    let first = hall.enter("first").await?;
    applicant::consent(&first, FIRST).await?;
    applicant::close(&first).await?;
    let sealed = applicant::answer_call(&first, &call, CALL).await?;

    // Not even the device that sealed it opens it, nor any other.
    let told = explain(Code::NotForMe, Lang::Ja);
    for screen in [&first, &hall.enter("somebody-else").await?] {
        refused(screen, &sealed, told).await?;
    }

    coordinator::receive(&desk, &sealed).await?;
    desk.inside("row", FIRST).see(&(words().common.days_a_month)(45)).await?;
    check(!desk.traces(FIRST).await?.is_empty(), || "the store is read in the wrong way".into())?;

    // The applicant takes it back: the file that says so erases it here too.
    let withdrawal = applicant::withdraw(&first).await?;
    check(first.traces(FIRST).await?.is_empty(), || "the applicant's own device remembers the name".into())?;
    coordinator::receive(&desk, &withdrawal).await?;
    let [asked, withdrawn, _] = words().pool.erasure_reasons;
    forgotten(&desk, FIRST, withdrawn).await?;

    // Somebody asks by telephone: the coordinator erases.
    let second = hall.enter("second").await?;
    applicant::consent(&second, SECOND).await?;
    applicant::close(&second).await?;
    let sealed = applicant::answer_call(&second, &call, CALL).await?;
    coordinator::receive(&desk, &sealed).await?;
    desk.click(SECOND).await?;
    let [_, button, question, really] = words().pool.erase;
    desk.click(button).await?;
    desk.see(question).await?;
    desk.click(really).await?;
    desk.see(words().pool.erased).await?;
    forgotten(&desk, SECOND, asked).await
}

/// The pool is empty, a line without a name tells why, and no table of the store holds the name, now or later.
async fn forgotten(desk: &Screen, name: &str, why: &str) -> Outcome {
    for reloaded in [false, true] {
        if reloaded {
            desk.open("pool").await?;
            desk.reload().await?;
        }
        desk.see(words().pool.empty).await?;
        let lines = desk.inside("region", words().pool.erasures);
        lines.see(why).await?;
        check(!desk.sees(name).await?, || format!("{name} is still on the screen"))?;
        let traces = desk.traces(name).await?;
        check(traces.is_empty(), || format!("{name} still stands in {traces:?}"))?;
    }
    Ok(())
}
