//! What an applicant does at home: consent, profile, ten categories, result, file.

use std::path::{Path, PathBuf};

use yoriai::catalog::{self, CategoryId, Lang, anchors, category, items_in};
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
    let [(apply, _), _] = words().assess.opening.purposes;
    agree(screen, apply).await?;
    profile(screen, name).await
}

/// Agrees as staff, with a name and the roles to aim at.
pub async fn consent_as_staff(screen: &Screen, name: &str, targets: &[&str]) -> Outcome {
    let [_, (staff, _)] = words().assess.opening.purposes;
    agree(screen, staff).await?;
    screen.fill(words().assess.name, name).await?;
    for target in targets {
        screen.inside("group", words().assess.about.targets).choose(target).await?;
    }
    screen.saved().await
}

/// Reads what it is for, agrees, and goes on to the profile.
async fn agree(screen: &Screen, purpose: &str) -> Outcome {
    let assess = &words().assess;
    let [_, door, _] = &words().home.doors;
    screen.open("").await?;
    screen.click(door.label.0).await?;
    screen.see(assess.intro).await?;
    screen.choose(purpose).await?;
    screen.click(assess.agree).await?;
    screen.click(&(assess.way.go)(assess.way.names[0])).await
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

/// Opens the page of a category, by its letter.
pub async fn category_page(screen: &Screen, letter: &str) -> Outcome {
    screen.open(&place(&Route::Category(letter.to_owned()))).await?;
    screen.see(words().cases.category.nearest).await
}

/// Writes a case in its short form, on the page of a category where the form stands empty.
pub async fn case(screen: &Screen, month: &str, act: &str, left: &str) -> Outcome {
    let cases = &words().cases;
    screen.date(cases.month, month).await?;
    screen.fill(cases.act[0], act).await?;
    screen.fill(cases.left[0], left).await
}

/// An item of the built-in standard as its line names it.
pub fn named(item: &str) -> String {
    catalog::item(item).map_or_else(String::new, |row| format!("{} {}", row.id, row.name.ja))
}

/// Unfolds an item of the page; gives the part with its sentences.
pub async fn unfold(screen: &Screen, item: &str) -> Outcome<Screen> {
    let name = named(item);
    screen.see(&name).await?;
    let part = screen.inside("group", &name);
    if part.text().await.is_err() {
        screen.click(&name).await?;
        part.see("").await?;
    }
    Ok(part)
}

/// Answers an item with the sentence of a level.
pub async fn claim(screen: &Screen, item: &str, level: usize) -> Outcome {
    let category = catalog::item(item).map(|row| row.category).ok_or("no such item")?;
    let part = unfold(screen, item).await?;
    part.choose(anchors(category).get(level).map_or("", |step| step.of(Lang::Ja))).await?;
    screen.saved().await
}

/// Ticks a case under the only item that stands unfolded.
pub async fn link(screen: &Screen, case: &str) -> Outcome {
    screen.inside("group", words().cases.category.shown_by).choose(case).await?;
    screen.saved().await
}

/// What stands behind the `#` of an address.
pub fn place(route: &Route) -> String {
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
    let unsure = words().assess.unsure;
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
            part.choose(unsure).await?;
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
