//! What a coordinator does: a sealing key with its copy on paper, a call, and what arrives.

use std::path::{Path, PathBuf};

use crate::bundles::now;
use crate::desk::day;
use crate::screen::{Screen, squeeze, until};
use crate::table::{sign, take_in, words};
use crate::{Outcome, check};

/// Makes the sealing key and shows its sheet; the secret stands on the screen. Returns all its letters.
pub async fn show_key(screen: &Screen) -> Outcome<String> {
    let keys = &words().keys;
    screen.open("keys").await?;
    screen.click(keys.make[1]).await?;
    screen.click(keys.paper[2]).await?;
    screen.see(keys.exposed[0]).await?;
    until("the letters on the sheet", async || {
        let letters = blocks(screen, ".key-blocks").await?;
        Ok(letters.starts_with("AGE-SECRET-KEY-1").then_some(letters))
    })
    .await
}

/// Hides the sheet and shows by its last letters that it was printed.
pub async fn prove_copy(screen: &Screen) -> Outcome {
    let keys = &words().keys;
    let proof = blocks(screen, ".key-blocks--proof").await?;
    screen.click(keys.hide).await?;
    // A slip of the pen first.
    screen.fill(keys.prove_paper[1], "QQQQQQQQ").await?;
    screen.click(keys.prove_paper[3]).await?;
    screen.see(keys.prove_wrong).await?;
    screen.fill(keys.prove_paper[1], &proof.to_lowercase()).await?;
    screen.click(keys.prove_paper[3]).await?;
    screen.see(keys.proven_now).await?;
    screen.see(keys.recipient).await
}

/// Makes a sealing key whose copy is proven.
pub async fn make_key(screen: &Screen) -> Outcome {
    show_key(screen).await?;
    prove_copy(screen).await
}

/// Makes a call that is sealed to this device's key, and gives it out.
pub async fn make_call(screen: &Screen, title: &str, office: &str) -> Outcome<PathBuf> {
    begin_call(screen, title, office).await?;
    give_call(screen, 1).await
}

/// Puts another device's key into the call on the screen, which then has so many.
pub async fn add_key(screen: &Screen, holder: &str, key: &str, keys: usize) -> Outcome {
    let seal = &words().seal;
    let spare = screen.inside("group", seal.spare);
    if !spare.sees(seal.spare_help).await? {
        screen.click(seal.spare).await?;
    }
    spare.fill(seal.holder, holder).await?;
    spare.fill(seal.spare_key, key).await?;
    spare.click(seal.add_spare).await?;
    screen.see(&(words().call.found)(keys, words().call.no_end)).await
}

/// Begins a call that is sealed to this device's key.
pub async fn begin_call(screen: &Screen, title: &str, office: &str) -> Outcome {
    let (call, seal) = (&words().call, &words().seal);
    screen.open("desk").await?;
    screen.click(call.create).await?;
    screen.see(call.found_open).await?;
    screen.see(call.give_open).await?;
    screen.fill(call.title, title).await?;
    screen.fill(call.office, office).await?;
    screen.fill(call.purpose, "外部人材の候補を選ぶため").await?;
    screen.click(seal.add_own).await?;
    screen.see(seal.own).await?;
    screen.see(&(call.found)(1, call.no_end)).await
}

/// Ends the call on the screen in sixty days, and gives it out with so many keys.
pub async fn give_call(screen: &Screen, keys: usize) -> Outcome<PathBuf> {
    let call = &words().call;
    let until = now().plus_days(60);
    screen.date(call.until, &day(until)).await?;
    let (year, month, day) = until.date();
    let last = (words().dates.full)(year.try_into()?, month.try_into()?, day.try_into()?);
    screen.see(&(call.found)(keys, &(call.ends)(&last))).await?;
    screen.saved().await?;
    Ok(sign(screen).await?.0)
}

/// Opens what an applicant sent, and goes to the pool.
pub async fn receive(screen: &Screen, file: &Path) -> Outcome {
    take_in(screen, &[file]).await?;
    screen.click(words().files.next_pool).await
}

/// The public half of the sealing key, as the keys page shows it.
pub async fn own_key(screen: &Screen) -> Outcome<String> {
    let script = "return document.querySelector('.key-public .mono')?.textContent ?? ''";
    let key = screen.run(script, vec![]).await?;
    let key = key.as_str().unwrap_or_default().to_owned();
    check(key.starts_with("age1"), || format!("the key is {key:?}"))?;
    Ok(key)
}

async fn blocks(screen: &Screen, place: &str) -> Outcome<String> {
    let script = "return [...document.querySelectorAll(arguments[0])].map((part) => part.textContent).join('')";
    let letters = screen.run(script, vec![place.into()]).await?;
    Ok(squeeze(letters.as_str().unwrap_or_default()))
}
