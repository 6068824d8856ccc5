//! One person's screen: point at things by role and name, type, read. Every wait ends when the thing is there.

use std::path::Path;
use std::time::{Duration, Instant};

use serde::Deserialize;
use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::browser::Browser;
use crate::table::words;
use crate::{Outcome, check, files};

/// How long anything may take to appear.
const PATIENCE: Duration = Duration::from_secs(15);
const GLANCE: Duration = Duration::from_millis(25);
const FIND: &str = include_str!("find.js");

/// Waits until `look` sees something.
pub async fn until<T>(what: &str, look: impl AsyncFn() -> Outcome<Option<T>>) -> Outcome<T> {
    let start = Instant::now();
    loop {
        let seen = look().await;
        match seen {
            Ok(Some(found)) => return Ok(found),
            Ok(None) if start.elapsed() > PATIENCE => return Err(format!("waited in vain for {what}").into()),
            Err(error) if start.elapsed() > PATIENCE => {
                return Err(format!("waited in vain for {what}: {error}").into());
            }
            _ => tokio::time::sleep(GLANCE).await,
        }
    }
}

/// A screen, or a part of it.
#[derive(Clone)]
pub struct Screen {
    /// Whose it is.
    pub name: String,
    /// The browser that it belongs to.
    pub browser: Browser,
    address: String,
    path: Vec<(String, String)>,
}

/// What a control shows.
#[derive(Deserialize, Debug, Default)]
#[serde(default)]
pub struct State {
    checked: Option<bool>,
    value: Option<Value>,
    text: Option<String>,
}

impl Screen {
    /// The whole screen of a person.
    pub fn new(name: &str, address: &str, browser: Browser) -> Self {
        Self { name: name.to_owned(), browser, address: address.to_owned(), path: Vec::new() }
    }

    /// The browser's session, for what only a protocol can do.
    pub fn session(&self) -> &WebDriver {
        &self.browser.session
    }

    /// Loads the app, at a place behind `#/`.
    pub async fn open(&self, place: &str) -> Outcome {
        self.session().goto(format!("{}#/{place}", self.address)).await?;
        self.ready().await
    }

    /// Loads the page again.
    pub async fn reload(&self) -> Outcome {
        self.run("globalThis.beforeReload = true", vec![]).await?;
        self.session().refresh().await?;
        self.ready().await
    }

    /// Makes the window as small as a telephone's.
    pub async fn phone(&self) -> Outcome {
        let size = json!({ "width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": true });
        self.chromium("Emulation.setDeviceMetricsOverride", size).await?;
        Ok(())
    }

    /// Waits until the service worker keeps the app: from then on no server is needed. What a first visit does not finish,
    /// the next one does.
    pub async fn is_kept(&self) -> Outcome {
        let kept = async || {
            let kept = self.run("return !!navigator.serviceWorker.controller", vec![]).await?;
            Ok(kept.as_bool().filter(|kept| *kept))
        };
        let what = format!("the service worker of {} to keep the app", self.name);
        if until(&what, &kept).await.is_err() {
            self.reload().await?;
            until(&what, &kept).await?;
        }
        Ok(())
    }

    /// Waits until the app stands in this tab.
    pub async fn ready(&self) -> Outcome {
        // A main part that is busy waits for the module that has its page.
        const MOUNTED: &str = "return !globalThis.beforeReload && !!document.querySelector('#main:not([aria-busy=true])') \
            && !document.querySelector('#start')";
        until(&format!("{}'s first page", self.name), async || {
            let mounted = self.run(MOUNTED, vec![]).await?;
            Ok(mounted.as_bool().filter(|mounted| *mounted))
        })
        .await?;
        Ok(())
    }

    /// The part inside a named thing: `group`, `region`, `item`, `row`, `table`.
    pub fn inside(&self, role: &str, name: &str) -> Self {
        let mut part = self.clone();
        part.path.push((role.to_owned(), name.to_owned()));
        part
    }

    /// Presses a button, follows a link, unfolds a summary, takes an option.
    pub async fn click(&self, name: &str) -> Outcome {
        self.press(&["button", "link", "summary", "option"], name).await
    }

    /// Presses whichever of several buttons is there.
    pub async fn click_either(&self, names: &[&str]) -> Outcome {
        self.press_one(&["button"], names).await
    }

    /// Chooses a radio button or ticks a box; nothing happens where that is done already.
    pub async fn choose(&self, name: &str) -> Outcome {
        let roles = ["radio", "checkbox"];
        let chosen = async || Ok(Some(self.state(&roles, name).await?.checked == Some(true)));
        if !until(&format!("{}'s choice {name}", self.name), &chosen).await? {
            self.press(&roles, name).await?;
        }
        until(&format!("{name} to be chosen"), async || Ok(chosen().await?.filter(|chosen| *chosen))).await?;
        Ok(())
    }

    /// Writes into a field instead of what stands there, and leaves it.
    pub async fn fill(&self, label: &str, text: &str) -> Outcome {
        let field = self.field(label).await?;
        if !self.value(label).await?.is_empty() {
            field.send_keys(Key::Control + "a").await?;
            field.send_keys(Key::Backspace).await?;
        }
        field.send_keys(text).await?;
        field.send_keys(Key::Tab).await?;
        Ok(())
    }

    /// Types into a field and stays there.
    pub async fn write(&self, label: &str, text: &str) -> Outcome {
        Ok(self.field(label).await?.send_keys(text).await?)
    }

    /// Presses Enter in a field.
    pub async fn enter(&self, label: &str) -> Outcome {
        Ok(self.field(label).await?.send_keys(Key::Enter + "").await?)
    }

    /// Sets a date field, `YYYY-MM-DD`, as the browser's calendar does: keys differ from country to country.
    pub async fn date(&self, label: &str, date: &str) -> Outcome {
        let field = self.field(label).await?.to_json()?;
        let script = "const [field, date] = arguments; field.value = date; \
            for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, {bubbles: true}));";
        self.run(script, vec![field, json!(date)]).await?;
        Ok(())
    }

    /// Pastes into a field, as the clipboard does: at once and with its own line ends.
    pub async fn paste(&self, label: &str, text: &str) -> Outcome {
        let field = self.field(label).await?.to_json()?;
        let script = "arguments[0].focus(); arguments[0].select(); return document.execCommand('insertText', false, arguments[1])";
        let done = self.run(script, vec![field, json!(text)]).await?;
        check(done == true, || format!("nothing could be pasted into {label}"))
    }

    /// Pastes into a field and leaves it.
    pub async fn paste_through(&self, label: &str, text: &str) -> Outcome {
        self.paste(label, text).await?;
        Ok(self.field(label).await?.send_keys(Key::Tab + "").await?)
    }

    /// Takes one choice of a drop-down list.
    pub async fn pick(&self, label: &str, option: &str) -> Outcome {
        let what = format!("{}'s list {label} with {option}", self.name);
        let list = until(&what, async || Ok(Some(self.find(&["list"], label, "control").await?))).await?;
        until(&what, async || {
            for row in list.find_all(By::Tag("option")).await? {
                if row.text().await?.contains(option) {
                    row.click().await?;
                    return Ok(Some(()));
                }
            }
            Ok(None)
        })
        .await
    }

    /// Picks files for the page's file field.
    pub async fn upload(&self, name: &str, files: &[&Path]) -> Outcome {
        let names: Vec<_> = files.iter().map(|file| file.to_string_lossy()).collect();
        let field = until(&format!("{}'s file field", self.name), async || {
            Ok(Some(self.find(&["file"], name, "control").await?))
        })
        .await?;
        Ok(field.send_keys(names.join("\n")).await?)
    }

    /// The bytes of what was just downloaded, by the ending of its name, and where they are.
    pub async fn downloaded(&self, ending: &str) -> Outcome<std::path::PathBuf> {
        files::downloaded(&self.browser.downloads, ending).await
    }

    /// A field by its label.
    pub async fn field(&self, label: &str) -> Outcome<WebElement> {
        until(&format!("{}'s field {label}", self.name), async || {
            Ok(Some(self.find(&["textbox"], label, "control").await?))
        })
        .await
    }

    /// What stands in a field.
    pub async fn value(&self, label: &str) -> Outcome<String> {
        let value = self.state(&["textbox", "list"], label).await?.value;
        Ok(value.and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default())
    }

    /// All visible text of this part.
    pub async fn text(&self) -> Outcome<String> {
        let Some(((role, name), path)) = self.path.split_last() else {
            return self.text_in("body").await;
        };
        let outer = Self { path: path.to_vec(), ..self.clone() };
        Ok(outer.state(&[role.as_str()], name).await?.text.unwrap_or_default())
    }

    /// The text of the main part alone: without the bar on top, whose saved line tells the time.
    pub async fn main_text(&self) -> Outcome<String> {
        self.text_in("main").await
    }

    async fn text_in(&self, place: &str) -> Outcome<String> {
        let text = self.run("return document.querySelector(arguments[0])?.innerText", vec![json!(place)]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the words are in sight.
    pub async fn see(&self, words: &str) -> Outcome {
        let wanted = squeeze(words);
        let what = format!("{} to see “{words}”", self.name);
        match until(&what, async || Ok(squeeze(&self.text().await?).contains(&wanted).then_some(()))).await {
            Ok(()) => Ok(()),
            Err(error) => Err(format!("{error}; the page says: {}", self.text().await?.replace('\n', " / ")).into()),
        }
    }

    /// Whether the words are in sight now.
    pub async fn sees(&self, words: &str) -> Outcome<bool> {
        Ok(squeeze(&self.text().await?).contains(&squeeze(words)))
    }

    /// Waits until the saved line says that everything is on the disk.
    pub async fn saved(&self) -> Outcome {
        let whole = Self { path: Vec::new(), ..self.clone() };
        whole.see(words().common.saved).await
    }

    /// What the device keeps of one table of its store, as JSON: for what no screen shows.
    pub async fn kept(&self, table: &str) -> Outcome<Vec<Value>> {
        const SCRIPT: &str = "const [table, done] = arguments; const request = indexedDB.open('yoriai'); \
            request.onsuccess = () => { const all = request.result.transaction(table).objectStore(table).getAll(); \
            all.onsuccess = () => { request.result.close(); done(all.result.map((row) => typeof row === 'string' ? row : 'row')); }; };";
        let rows = self.session().execute_async(SCRIPT, vec![json!(table)]).await?;
        Ok(rows.convert()?)
    }

    /// Where in the whole store these words stand, in clear, as `table/key`: in records, in drafts, in files of others.
    pub async fn traces(&self, words: &str) -> Outcome<Vec<String>> {
        const SCRIPT: &str = "const [words, done] = arguments; const open = indexedDB.open('yoriai'); \
            open.onsuccess = async () => { const found = []; const store = open.result; \
            const settled = (request) => new Promise((go, stop) => { request.onsuccess = () => go(request.result); request.onerror = stop; }); \
            const clear = (value) => typeof value === 'string' ? value : ArrayBuffer.isView(value) ? new TextDecoder().decode(value) \
                : value && typeof value === 'object' ? Object.entries(value).map(([name, inner]) => name + ' ' + clear(inner)).join('\\n') : String(value); \
            for (const table of store.objectStoreNames) { \
                const rows = () => store.transaction(table).objectStore(table); \
                const keys = await settled(rows().getAllKeys()); const values = await settled(rows().getAll()); \
                keys.forEach((key, at) => { if ((key + '\\n' + clear(values[at])).includes(words)) found.push(table + '/' + key); }); } \
            store.close(); done(found); };";
        let found = self.session().execute_async(SCRIPT, vec![json!(words)]).await?;
        Ok(found.convert()?)
    }

    /// Runs a script in the page.
    pub async fn run(&self, script: &str, words: Vec<Value>) -> Outcome<Value> {
        Ok(self.session().execute(script, words).await?.json().clone())
    }

    /// A command of Chromium's own protocol.
    pub async fn chromium(&self, method: &str, words: Value) -> Outcome<Value> {
        Ok(self.session().cdp().send_raw(method, words).await?)
    }

    async fn press(&self, roles: &[&str], name: &str) -> Outcome {
        self.press_one(roles, &[name]).await
    }

    async fn press_one(&self, roles: &[&str], names: &[&str]) -> Outcome {
        until(&format!("{} to press {}", self.name, names.join(" or ")), async || {
            let mut missing = Ok(None);
            for name in names {
                match self.find(roles, name, "target").await {
                    Ok(found) => {
                        // Into the middle: bars that stay on top or at the bottom must not lie over it.
                        self.run("arguments[0].scrollIntoView({block: 'center'})", vec![found.to_json()?]).await?;
                        found.click().await?;
                        return Ok(Some(()));
                    }
                    Err(problem) => missing = Err(problem),
                }
            }
            missing
        })
        .await
    }

    async fn find(&self, roles: &[&str], name: &str, what: &str) -> Outcome<WebElement> {
        let found =
            self.session().execute(FIND, vec![json!(self.path), json!(roles), json!(name), json!(what)]).await?;
        if let Some(problem) = found.json().as_str() {
            return Err(problem.into());
        }
        Ok(found.element()?)
    }

    async fn state(&self, roles: &[&str], name: &str) -> Outcome<State> {
        let asked = vec![json!(self.path), json!(roles), json!(name), json!("state")];
        let found = self.run(FIND, asked).await?;
        match found {
            Value::String(problem) => Err(problem.into()),
            found => Ok(serde_json::from_value(found)?),
        }
    }
}

/// Text without any space: line breaks are the layout's business.
pub fn squeeze(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace()).collect()
}
