//! What an applicant does at home: consent, profile, ten categories, result, file.

use std::path::{Path, PathBuf};

use yoriai::catalog::{CategoryId, Lang, anchors, category, items_in};
use yoriai::domain::skill::Evidence;
use yoriai::route::Route;

use crate::screen::Screen;
use crate::table::{seal, take_in, words};
use crate::{Outcome, check};

/// Goes the whole way to the result. No call is known yet: nothing can leave.
pub async fn assess(screen: &Screen, name: &str) -> Outcome {
    let text = words();
    consent(screen, name).await?;
    screen.open(&place(&Route::Category("A".to_owned()))).await?;
    for id in CategoryId::ALL {
        answer(screen, id).await?;
    }
    screen.see(&(text.cases.found)(CategoryId::ALL.len(), CategoryId::ALL.len())).await?;
    // The result before the answers are closed: own levels only, and nothing of the roles.
    screen.open(&place(&Route::Outcome)).await?;
    screen.see(text.assess.outcome.early[0]).await?;
    check(!screen.sees(text.assess.outcome.fits).await?, || "roles are shown before the answers are closed".into())?;
    close(screen).await?;
    screen.see(text.assess.outcome.fits).await?;
    // The radar is a picture with a name, and its numbers stand in the table beside it.
    let radar = "return document.querySelector('svg[role=img]')?.getAttribute('aria-label')";
    let radar = screen.run(radar, vec![]).await?;
    check(radar == text.assess.outcome.radar, || format!("the radar is called {radar}"))?;
    check(!screen.sees(text.files.sign_hint).await?, || "without a call something can be signed".into())
}

/// Takes the last look and closes the answers.
pub async fn close(screen: &Screen) -> Outcome {
    screen.open(&place(&Route::Check)).await?;
    screen.click(words().cases.check.go).await?;
    screen.see(words().assess.outcome.place).await
}

/// Agrees and writes the profile; no category is answered.
pub async fn consent(screen: &Screen, name: &str) -> Outcome {
    let assess = &words().assess;
    let [_, door, _] = &words().home.doors;
    screen.open("").await?;
    screen.click(door.label.0).await?;
    screen.see(assess.intro).await?;
    let [(apply, _), _] = assess.opening.purposes;
    screen.choose(apply).await?;
    screen.click(assess.agree).await?;
    screen.click(&(assess.way.go)(assess.way.names[0])).await?;
    profile(screen, name).await
}

/// Opens a call, and answers it with the assessment of this device.
pub async fn answer_call(screen: &Screen, call: &Path, title: &str) -> Outcome<PathBuf> {
    let outcome = &words().assess.outcome;
    take_in(screen, &[call]).await?;
    screen.see(words().inbox.next_call).await?;
    screen.open(&place(&Route::Submit)).await?;
    screen.inside("region", outcome.submit.call).see(title).await?;
    screen.see(words().seal.to).await?;
    seal(screen).await
}

/// Takes the assessment back: deletes it here, and seals the file that tells the receiver.
pub async fn withdraw(screen: &Screen) -> Outcome<PathBuf> {
    let assess = &words().assess;
    let (title, _, button, question, really) = assess.withdraw;
    screen.open(&place(&Route::Assess)).await?;
    screen.click(title).await?;
    screen.click(button).await?;
    screen.see(question).await?;
    screen.click(really).await?;
    screen.see(assess.withdrawn[0]).await?;
    seal(screen).await
}

/// What stands behind the `#` of an address.
fn place(route: &Route) -> String {
    route.to_string().trim_start_matches(['#', '/']).to_owned()
}

async fn profile(screen: &Screen, name: &str) -> Outcome {
    let assess = &words().assess;
    screen.fill(assess.name, name).await?;
    screen.fill(assess.contact, "deshima@example.jp").await?;
    screen.fill(assess.days, "4.5").await?;
    screen.choose(assess.remote).await?;
    screen.pick(assess.prefectures, "長崎県").await?;
    screen.pick(assess.prefectures, "佐賀県").await?;
    screen.saved().await
}

/// One category: a case, and an answer for every item. Levels rise and fall over the categories; one is left unsure.
async fn answer(screen: &Screen, id: CategoryId) -> Outcome {
    let (cases, words) = (&words().cases, &words().cases.category);
    let heading = category(id).map_or("", |row| row.name.ja);
    screen.see(heading).await?;
    let act = format!("{heading}の仕事を、担当者と一緒に進めました。");
    screen.date(cases.month, "2026-05").await?;
    screen.fill(cases.act[0], &act).await?;
    screen.fill(cases.left[0], "手順書が残り、今も使われています。").await?;
    screen.see(cases.counts).await?;
    let case = Evidence { act, ..Evidence::default() }.name();
    let level = 1 + CategoryId::ALL.iter().position(|other| *other == id).unwrap_or_default() % 4;
    let all = items_in(id);
    for (at, item) in all.iter().enumerate() {
        let part = screen.inside("group", &format!("{} {}", item.id, item.name.ja));
        if at == 3 {
            part.choose(words.unsure).await?;
        } else {
            part.choose(anchors(id).get(level).map_or("", |step| step.of(Lang::Ja))).await?;
            if level >= 2 {
                screen.inside("group", words.shown_by).choose(&case).await?;
            }
        }
        if at + 1 < all.len() {
            screen.click(words.next_item).await?;
        }
    }
    screen.see(words.all_here).await?;
    screen.saved().await?;
    let last = CategoryId::ALL.last() == Some(&id);
    screen.click(if last { words.to_cases } else { words.next }).await
}
