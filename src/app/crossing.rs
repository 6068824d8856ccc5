//! Crossing over to another module of the app. The page is loaded anew for it.
//!
//! Never while a record or a draft exists in memory only, nor while files are being taken in or handed out.

use leptos::prelude::*;

use super::App;
use crate::platform::{module, page};
use crate::route::Route;

/// Why the page stays as it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Hindrance {
    /// The device refuses to write something.
    Unsaved,
    /// The other module can't be had.
    Unreachable,
}

/// Work that a reload would cut short; it is over when this is dropped.
pub(super) struct AtWork(App);

impl Drop for AtWork {
    fn drop(&mut self) {
        self.0.device.try_update_value(|device| device.at_work = device.at_work.saturating_sub(1));
    }
}

impl App {
    /// Loads the page anew with the module of this place as soon as everything is written. Gives up quietly when the person
    /// goes elsewhere meanwhile.
    ///
    /// # Errors
    /// What hinders it; then nothing has changed.
    pub async fn cross(self, place: &Route) -> Result<(), Hindrance> {
        if !module::fetch().await {
            return Err(Hindrance::Unreachable);
        }
        self.store_drafts();
        self.flush();
        while self.route.with_untracked(|route| route == place) {
            let (at_work, unwritten) = self.device.with_value(|device| {
                (device.flushing || device.at_work > 0, !device.queue.is_empty() || device.drafts.wait())
            });
            match (at_work, unwritten) {
                (true, _) => page::breathe().await,
                (false, true) => return Err(Hindrance::Unsaved),
                (false, false) => {
                    page::reload();
                    break;
                }
            }
        }
        Ok(())
    }

    /// Says that a reload has to wait.
    pub(super) fn at_work(self) -> AtWork {
        self.device.update_value(|device| device.at_work += 1);
        AtWork(self)
    }
}
