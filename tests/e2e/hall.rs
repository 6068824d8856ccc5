//! The hall of one play: a server, a driver, a folder, and the people with their devices.

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::browser::{Browser, Driver, Engine};
use crate::process::Running;
use crate::screen::Screen;
use crate::{Outcome, check};

/// Everything that a play needs and leaves behind.
pub struct Hall {
    /// A folder that goes away with the hall.
    pub folder: PathBuf,
    address: String,
    driver: Driver,
    server: RefCell<Option<Running>>,
    people: RefCell<Vec<(String, Browser)>>,
}

impl Hall {
    /// Opens the hall.
    pub async fn open(engine: Engine) -> Outcome<Self> {
        let folder = std::env::temp_dir().join(format!("yoriai-e2e-{}", std::process::id()));
        // Left over from a play before.
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder)?;
        let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
        let mut command = Command::new(env!("CARGO_BIN_EXE_dev"));
        command.args(["serve", "--no-build", "--port", "0", "--dist"]).arg(&dist);
        let (server, address) = Running::start_and_read(&mut command)?;
        check(address.starts_with("http://127.0.0.1:"), || {
            format!("the server said {address:?}; `cargo dev build` comes first")
        })?;
        let driver = Driver::start(engine, &folder).await?;
        Ok(Self { folder, address, driver, server: RefCell::new(Some(server)), people: RefCell::default() })
    }

    /// A person switches their device on and opens the app. The same name is the same device.
    pub async fn enter(&self, name: &str) -> Outcome<Screen> {
        let screen = self.sit_down(name).await?;
        screen.open("").await?;
        Ok(screen)
    }

    /// A person switches their device on; no page is open yet.
    pub async fn sit_down(&self, name: &str) -> Outcome<Screen> {
        let browser = self.driver.browser(&self.folder.join(name)).await.map_err(|error| format!("{name}: {error}"))?;
        self.people.borrow_mut().push((name.to_owned(), browser.clone()));
        Ok(Screen::new(name, &self.address, browser))
    }

    /// A person's device dies.
    pub async fn battery_dies(&self, screen: Screen) -> Outcome {
        self.people.borrow_mut().retain(|(_, browser)| browser.downloads != screen.browser.downloads);
        screen.browser.kill().await
    }

    /// The network goes away: the server is ended.
    pub fn network_dies(&self) {
        self.server.borrow_mut().take();
    }

    /// Nobody's console may hold an error or a word about the content security policy.
    pub async fn no_complaints(&self) -> Outcome {
        if self.server.borrow().is_none() {
            // Without its server the browser itself complains about the look-up of a newer service worker.
            return Ok(());
        }
        let people = self.people.borrow().clone();
        for (name, browser) in people {
            // Only Chromium keeps this log.
            for entry in browser.session.browser_log().await.unwrap_or_default() {
                check(entry.level != "SEVERE", || format!("{name}'s console: {}", entry.message))?;
            }
        }
        Ok(())
    }

    /// Everybody's screen into `tests/shots`.
    pub async fn picture(&self, play: &str) {
        let shots = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/shots");
        let people = self.people.borrow().clone();
        for (name, browser) in people {
            let file = shots.join(format!("{play}-{name}.png"));
            // A picture that can't be taken must not hide why the play failed.
            if fs::create_dir_all(&shots).is_ok() && browser.session.screenshot(&file).await.is_ok() {
                println!("    see {}", file.display());
            }
        }
    }

    /// Everybody leaves, the server and the driver end, the folder goes.
    pub async fn close(self) {
        let people = self.people.take();
        for (_, browser) in people {
            browser.close().await;
        }
        let folder = self.folder.clone();
        drop(self);
        // A file that is still in use stays in the temporary folder.
        let _ = fs::remove_dir_all(folder);
    }
}
