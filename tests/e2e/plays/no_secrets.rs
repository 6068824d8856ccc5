//! A secret stands on the screen only while its sheet is shown, and nowhere else: no address, no store, no log, no file.

use std::fs;

use serde_json::json;

use crate::bundles::{Written, nagasaki};
use crate::hall::Hall;
use crate::screen::Screen;
use crate::table::{hand_in, join, take_in, words, write};
use crate::{Outcome, check, coordinator, files};

const PASSPHRASE: &str = "kirishima-unzen-42";

/// Makes a key, shows its sheet and hides it, writes every kind of file, and looks everywhere after each step.
pub async fn play(hall: &Hall) -> Outcome {
    let screen = hall.enter("coordinator").await?;
    let secret = coordinator::show_key(&screen).await?;
    check(page(&screen).await?.contains(&secret), || {
        "the sheet is shown, but the page is read in the wrong way".into()
    })?;
    coordinator::prove_copy(&screen).await?;
    nowhere(&screen, &secret).await?;

    // Whoever leaves with the sheet open leaves nothing behind, neither there nor on the way back.
    let keys = &words().keys;
    for back in ["", "keys"] {
        if back.is_empty() {
            screen.click(keys.copy_again).await?;
            screen.click(keys.paper[2]).await?;
            screen.see(keys.exposed[0]).await?;
        }
        screen.open(back).await?;
        nowhere(&screen, &secret).await?;
    }

    key_file(&screen).await?;
    nowhere(&screen, &secret).await?;
    coordinator::make_call(&screen, "秘密の漏れない募集", "デジタル戦略課").await?;
    nowhere(&screen, &secret).await?;

    let forum = Written::new(131, "秘密の漏れない会")?;
    let [_, two] = nagasaki();
    let post = hall.folder.join("post");
    let kit = files::sent(&post, "kit.json", forum.kit()?)?;
    let two = files::sent(&post, "two.json", forum.needs(&two)?)?;
    take_in(&screen, &[&kit]).await?;
    join(&screen, "第1班", "5", &[("ながさき", "長崎市")]).await?;
    write(&screen, &["鍵は見せない"]).await?;
    hand_in(&screen).await?;
    take_in(&screen, &[&two]).await?;
    screen.reload().await?;
    nowhere(&screen, &secret).await?;
    let written = fs::read_dir(screen.browser.downloads.join("taken"))?.count();
    check(written == 5, || format!("{written} files were written"))?;
    wrapped(&screen).await
}

/// Writes the key's own file, under a passphrase.
async fn key_file(screen: &Screen) -> Outcome {
    let keys = &words().keys;
    screen.open("keys").await?;
    screen.click(keys.copy_again).await?;
    for id in ["key-file-first", "key-file-again"] {
        screen.session().find(thirtyfour::By::Id(id)).await?.send_keys(PASSPHRASE).await?;
    }
    screen.click(keys.file[2]).await?;
    screen.see(keys.file_done[0]).await?;
    screen.downloaded(".age.txt").await?;
    let page = page(screen).await?;
    check(!page.contains(PASSPHRASE), || "the passphrase is still in the page".into())
}

/// Looks into the page, the address, the browser's stores, the log and every file that was written.
async fn nowhere(screen: &Screen, secret: &str) -> Outcome {
    let mut places = vec![("page".to_owned(), page(screen).await?)];
    let kept = "return [location.href, history.state, document.title, JSON.stringify({...localStorage}), \
        JSON.stringify({...sessionStorage}), document.cookie].join('\\n')";
    places.push(("address or settings".into(), screen.run(kept, vec![]).await?.to_string()));
    for entry in screen.session().browser_log().await? {
        check(entry.level != "SEVERE", || format!("the console: {}", entry.message))?;
        places.push(("console".into(), entry.message));
    }
    if let Ok(folder) = fs::read_dir(screen.browser.downloads.join("taken")) {
        for file in folder {
            let file = file?.path();
            places.push((file.display().to_string(), String::from_utf8_lossy(&fs::read(&file)?).into_owned()));
        }
    }
    // The letters without the prefix: a part of the secret is as bad as the whole.
    let letters = secret.trim_start_matches("AGE-SECRET-KEY-1");
    let (head, tail) = letters.split_at(letters.len() / 2);
    for (place, text) in &places {
        for part in [head, tail] {
            let found = text.to_ascii_uppercase().contains(part);
            check(!found, || format!("a part of the sealing key's secret stands in: {place}"))?;
        }
        check(!has_run(text, "AGE-SECRET-KEY-1", 20), || format!("a sealing key's secret stands in: {place}"))?;
        check(!has_run(text, "z3u2", 40), || format!("a signing key's secret stands in: {place}"))?;
    }
    for part in [head, tail, "AGE-SECRET-KEY-1", PASSPHRASE] {
        let traces = screen.traces(part).await?;
        check(traces.is_empty(), || format!("{part} stands in {traces:?}"))?;
    }
    Ok(())
}

/// Whether the sign is followed by so many letters and digits.
fn has_run(text: &str, sign: &str, letters: usize) -> bool {
    text.match_indices(sign).any(|(at, _)| {
        let rest = text.get(at + sign.len()..).unwrap_or_default();
        rest.chars().take_while(char::is_ascii_alphanumeric).count() >= letters
    })
}

/// The whole page as it stands, with what is typed into its fields; spaces don't matter.
async fn page(screen: &Screen) -> Outcome<String> {
    let script = "return [document.documentElement.outerHTML.replace(/<[^>]*>/g, '') + document.documentElement.outerHTML, \
        ...[...document.querySelectorAll('input, textarea')].map((field) => field.value)].join('\\n')";
    let page = screen.run(script, vec![]).await?;
    Ok(crate::screen::squeeze(page.as_str().unwrap_or_default()))
}

/// The keys that wrap the secrets in the store can't be taken out of the browser, not even by a script in this page.
async fn wrapped(screen: &Screen) -> Outcome {
    const SCRIPT: &str = "const done = arguments[0]; const open = indexedDB.open('yoriai'); \
        open.onsuccess = () => { const all = open.result.transaction('keys').objectStore('keys').getAll(); \
        all.onsuccess = async () => { open.result.close(); const said = []; \
            for (const row of all.result) for (const form of ['raw', 'jwk']) said.push(row.wrapper.extractable + ' ' + \
                await crypto.subtle.exportKey(form, row.wrapper).then(() => 'exported', (error) => error.name)); \
            done(said); }; };";
    let said = screen.session().execute_async(SCRIPT, vec![]).await?;
    let refused = json!(vec!["false InvalidAccessError"; 4]);
    check(*said.json() == refused, || format!("the signing key's and the sealing key's wrappers say {}", said.json()))
}
