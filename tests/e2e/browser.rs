//! Browsers under WebDriver. One driver process a play, one profile folder a person: tablets share nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::Capabilities;
use thirtyfour::prelude::*;

use crate::process::{Running, free_port, kill, listening, which};
use crate::{Outcome, check};

/// How long one command may take.
const COMMAND: Duration = Duration::from_secs(60);

/// Flags that keep Chromium to itself: no first-run pages, no calls home.
const FLAGS: [&str; 10] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--lang=ja",
    "--window-size=1180,900",
];

/// Which engine plays.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Engine {
    /// Debian's Chromium: Edge and Chrome in the offices.
    Chromium,
    /// WebKitGTK: the engine of the iPad.
    WebKit,
}

/// The driver process, and the screen that WebKit needs.
pub struct Driver {
    engine: Engine,
    address: String,
    _driver: Running,
    _screen: Option<Running>,
}

/// One browser with its profile.
#[derive(Clone)]
pub struct Browser {
    /// The WebDriver session.
    pub session: WebDriver,
    /// Where downloads arrive.
    pub downloads: PathBuf,
    profile: PathBuf,
    process: Option<u32>,
}

impl Driver {
    /// Starts the engine's driver; `folder` becomes the home of what it starts.
    pub async fn start(engine: Engine, folder: &Path) -> Outcome<Self> {
        let port = free_port()?;
        let (mut command, screen) = match engine {
            Engine::Chromium => (Command::new(program("chromedriver")?), None),
            Engine::WebKit => {
                let (screen, display) = xvfb()?;
                let mut command = Command::new(program("WebKitWebDriver")?);
                // The sandbox refuses to run as root, which is who a container runs as.
                command.env("DISPLAY", display).env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
                command.env("GDK_BACKEND", "x11").env("LIBGL_ALWAYS_SOFTWARE", "1");
                for (name, place) in [
                    ("HOME", ""),
                    ("XDG_DATA_HOME", "data"),
                    ("XDG_CACHE_HOME", "cache"),
                    ("XDG_CONFIG_HOME", "config"),
                ] {
                    command.env(name, folder.join("webkit").join(place));
                }
                fs::create_dir_all(folder.join("webkit"))?;
                (command, Some(screen))
            }
        };
        let driver = Running::start(command.arg(format!("--port={port}")))?;
        listening(port).await?;
        Ok(Self { engine, address: format!("http://127.0.0.1:{port}"), _driver: driver, _screen: screen })
    }

    /// Opens a browser on a profile folder. The folder may be from a browser that was killed.
    pub async fn browser(&self, profile: &Path) -> Outcome<Browser> {
        let downloads = profile.join("downloads");
        fs::create_dir_all(&downloads)?;
        let capabilities = match self.engine {
            Engine::Chromium => chromium(profile, &downloads),
            Engine::WebKit => webkit()?,
        };
        let mut wanted = Capabilities::new();
        for (name, value) in capabilities.as_object().into_iter().flatten() {
            wanted.set(name.as_str(), value)?;
        }
        let session = WebDriver::builder(&self.address, wanted).request_timeout(COMMAND).await?;
        if self.engine == Engine::Chromium {
            let allow = json!({ "behavior": "allow", "downloadPath": downloads });
            session.cdp().send_raw("Browser.setDownloadBehavior", allow).await?;
        }
        let process =
            session.capabilities().get("goog:processID").and_then(Value::as_u64).and_then(|id| u32::try_from(id).ok());
        Ok(Browser { session, downloads, profile: profile.to_owned(), process })
    }
}

impl Browser {
    /// Ends it in the ordinary way.
    pub async fn close(self) {
        let (process, profile) = (self.process, self.profile);
        // A browser that is gone already can't be asked to go; the id settles it.
        let _ = self.session.quit().await;
        if let Some(process) = process {
            kill(process, &profile);
        }
    }

    /// Kills it without a word, as a flat battery does.
    pub async fn kill(&self) -> Outcome {
        let process = self.process.ok_or("this engine doesn't tell its process")?;
        check(kill(process, &self.profile), || {
            format!("process {process} is no browser on {}", self.profile.display())
        })?;
        // The driver notices by itself; asking makes it forget the session.
        let _ = self.session.clone().quit().await;
        Ok(())
    }
}

fn program(name: &str) -> Outcome<PathBuf> {
    Ok(which(name).ok_or_else(|| format!("{name} is not installed: `cargo dev tools` does it"))?)
}

fn chromium(profile: &Path, downloads: &Path) -> Value {
    let mut flags: Vec<String> = FLAGS.iter().map(|flag| (*flag).to_owned()).collect();
    flags.push(format!("--user-data-dir={}", profile.join("chromium").display()));
    json!({
        "browserName": "chrome",
        // Waiting for loads is the screen's: the driver would also wait for the browser's own first page.
        "pageLoadStrategy": "none",
        "goog:chromeOptions": {
            "args": flags,
            "binary": which("chromium"),
            "prefs": {
                "download.default_directory": downloads,
                "download.prompt_for_download": false,
                // An empty page first: the browser's own would load a dozen parts of itself.
                "session.restore_on_startup": 4,
                "session.startup_urls": ["about:blank"],
            },
        },
        "goog:loggingPrefs": { "performance": "ALL", "browser": "ALL" },
    })
}

fn webkit() -> Outcome<Value> {
    const PLACES: [&str; 3] = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/libexec"];
    let places = PLACES.iter().flat_map(|place| {
        ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"].map(|version| Path::new(place).join(version))
    });
    let binary = places.map(|place| place.join("MiniBrowser")).find(|file| file.is_file());
    let binary = binary.ok_or("MiniBrowser is not installed: `cargo dev tools` does it")?;
    Ok(json!({ "webkitgtk:browserOptions": { "binary": binary, "args": ["--automation"] } }))
}

/// A screen of its own, and its name.
fn xvfb() -> Outcome<(Running, String)> {
    let mut command = Command::new(program("Xvfb")?);
    // Xvfb chooses a free number and prints it.
    command
        .args(["-displayfd", "1", "-screen", "0", "1280x1000x24", "-nolisten", "tcp"])
        .stderr(std::process::Stdio::null());
    let (screen, number) = Running::start_and_read(&mut command)?;
    Ok((screen, format!(":{number}")))
}
