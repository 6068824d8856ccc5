//! State and use cases. Pages read signals and call methods; only this ring knows store, keys and browser.
//!
//! One door for writes: [`App::record`]. One door out: [`App::hand_out`]. One door in: [`App::inspect`], [`App::take_in`].
//! Keys and signatures are the worker's: the page draws a seed for a first visit, and holds it only where the browser
//! keeps nothing.

mod arrival;
mod crossing;
mod drafts;
mod envelopes;
mod erasing;
mod failure;
mod files;
mod hand_out;
mod leaving;
mod ledger;
mod office;
mod outgoing;
mod receipts;
mod record;
mod renewal;
mod standards;
mod start;
mod take_in;
mod timer;
mod trust;

use std::collections::BTreeMap;

use leptos::prelude::*;

pub use arrival::{Arrival, Finding, Preview, Verdict};
pub use crossing::Hindrance;
pub use envelopes::{Attempt, Squares};
pub use erasing::OWN_DRAFTS;
pub use files::{Held, Import};
pub use outgoing::{Incoming, Outgoing};

pub use crate::bundle::{NOT_EMPTY, ReadBack};
pub use crate::platform::clipboard::copy as copy_text;
pub use crate::platform::clock::{Local, local, now};
pub use crate::platform::file::{Picked, pasted, picked};
pub use crate::platform::input::{tidy, tidy_line};
pub use crate::platform::page::{
    after, can_fill_screen, fill_screen, fills_screen, focus, in_sight, name_tab, print, print_part, show_end,
    show_start, to_top,
};
pub use crate::platform::persist::Promise;
pub use crate::platform::update;
pub use crate::store::Envelope;
pub use hand_out::Handout;
pub use ledger::Ledger;
pub use start::start;
pub use timer::Chime;

use crate::bundle::Shelf;
use crate::catalog::Lang;
use crate::domain::canonical::Hash;
use crate::domain::check::Refusal;
use crate::domain::history::History;
use crate::domain::id::{Id, Stream};
use crate::domain::record::{Record, Records};
use crate::domain::time::Time;
use crate::platform::{clock, page, prefs, random, tabs::Tabs, worker::Line};
use crate::route::Route;
use crate::store::{Exported, Store};
use crate::text::{Failure, Text};

/// How far writing has come. Always in sight.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Saving {
    /// Everything is on the disk; since when, if anything was written in this sitting.
    Saved(Option<Time>),
    /// On its way.
    Busy,
    /// The device refused; everything is still in memory.
    Failed(Failure),
}

/// One sentence at the top of the page, read aloud.
#[derive(Clone, PartialEq, Debug)]
pub enum Notice {
    /// A wish was refused.
    Refused(Refusal),
    /// Something failed.
    Failed(Failure),
    /// Something worked.
    Done(String),
}

/// The size of all text.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum TextSize {
    /// 100 %.
    #[default]
    Normal,
    /// 112.5 %.
    Large,
    /// 125 %.
    Largest,
}

/// The app's state: a handful of signals, given to every page by context.
#[derive(Clone, Copy)]
pub struct App {
    /// Every record: own and taken in.
    pub records: RwSignal<Records>,
    /// The place shown.
    pub route: RwSignal<Route>,
    /// The language shown.
    pub lang: RwSignal<Lang>,
    /// The text size shown.
    pub size: RwSignal<TextSize>,
    /// How far writing has come.
    pub saving: RwSignal<Saving>,
    /// The sentence below the page.
    pub notice: RwSignal<Option<Notice>>,
    /// What the browser promised.
    pub promise: RwSignal<Promise>,
    /// Rows that could not be read at the start; left alone.
    pub unreadable: RwSignal<usize>,
    /// The sealing keys of this device.
    pub envelopes: RwSignal<Vec<Envelope>>,
    kept: RwSignal<BTreeMap<Hash, Held>>,
    /// Files that the operating system handed over and that nobody has looked at yet.
    launched: RwSignal<Vec<Picked>, LocalStorage>,
    exported: RwSignal<Exported>,
    history: RwSignal<History>,
    device: StoredValue<Device, LocalStorage>,
}

/// What only this ring touches.
struct Device {
    me: Stream,
    store: Option<Store>,
    tabs: Tabs,
    line: Line,
    /// Written in memory, not on the disk yet.
    queue: Vec<Record>,
    flushing: bool,
    /// How much else is under way that a reload would cut short.
    at_work: usize,
    /// The last number of this device's stream that was used.
    sequence: u64,
    /// Which bundles were taken in, by writer and number.
    shelf: Shelf,
    drafts: drafts::Drafts,
}

/// The app, in any component below the shell.
///
/// # Panics
/// Outside the shell: a mistake that the first page load shows.
#[must_use]
pub fn app() -> App {
    expect_context()
}

impl App {
    /// The writer of this device.
    #[must_use]
    pub fn me(self) -> Stream {
        self.device.with_value(|device| device.me.clone())
    }

    /// Every word, in the language shown. Not reactive: the shell is built anew when the language changes,
    /// which spares a subscription for each of a thousand words.
    #[must_use]
    pub fn text(self) -> &'static Text {
        crate::text::text(self.lang.get_untracked())
    }

    /// Goes to another place.
    pub fn go(self, route: &Route) {
        page::go(&route.to_string());
    }

    /// Changes the language and remembers it.
    pub fn speak(self, lang: Lang) {
        prefs::set("lang", lang.tag());
        page::set_root("lang", Some(lang.tag()));
        self.lang.set(lang);
    }

    /// Changes the text size and remembers it.
    pub fn resize(self, size: TextSize) {
        let name = match size {
            TextSize::Normal => None,
            TextSize::Large => Some("lg"),
            TextSize::Largest => Some("xl"),
        };
        prefs::set("text", name.unwrap_or_default());
        page::set_root("data-text", name);
        self.size.set(size);
    }

    /// An id that nobody has used. Ids of one device sort by the time they were made, finer than records tell it.
    fn fresh_id(self) -> Option<Id> {
        self.fresh_id_from(0)
    }

    /// The same, not before a moment: a clock that was set back must not put what is new behind what was there.
    fn fresh_id_from(self, least: u64) -> Option<Id> {
        random::bytes().map(|random| Id::from_moment(clock::millis().max(least), random))
    }
}
