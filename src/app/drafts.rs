//! Text in progress: kept half a second after the last key, and at once when the page goes out of sight.
//!
//! A draft never writes back into a field that somebody is typing in: fields read it once, when they appear.

use std::collections::{BTreeMap, BTreeSet};

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::{App, Saving};
use crate::platform::page;

/// How long after the last key a draft is stored.
const PAUSE_MS: i32 = 500;

/// What is being typed, by field.
#[derive(Default)]
pub(super) struct Drafts {
    texts: BTreeMap<String, String>,
    changed: BTreeSet<String>,
    /// What the device refused to keep; tried again with the next draft.
    refused: BTreeSet<String>,
}

impl Drafts {
    pub(super) fn new(texts: BTreeMap<String, String>) -> Self {
        Self { texts, ..Self::default() }
    }

    /// Whether something is not on the disk.
    pub(super) fn wait(&self) -> bool {
        !self.changed.is_empty() || !self.refused.is_empty()
    }
}

impl App {
    /// What was typed into a field and not sent off yet.
    #[must_use]
    pub fn draft(self, field: &str) -> String {
        self.device.with_value(|device| device.drafts.texts.get(field).cloned().unwrap_or_default())
    }

    /// Remembers what is being typed. Empty text forgets it.
    pub fn keep_draft(self, field: &str, text: &str) {
        if self.hold_draft(field, text) {
            page::after(PAUSE_MS, move || self.store_drafts());
        }
    }

    /// Forgets every draft whose name begins so: what a person takes back must not stay as a text in progress.
    pub(super) fn forget_drafts(self, start: &str) {
        let names = self.device.with_value(|device| {
            device.drafts.texts.keys().filter(|field| field.starts_with(start)).cloned().collect::<Vec<_>>()
        });
        for field in names {
            self.hold_draft(&field, "");
        }
        self.store_drafts();
    }

    /// The same for what must be on the disk at once; what is there already isn't written again.
    pub fn keep_at_once(self, field: &str, text: &str) {
        let there = |drafts: &Drafts| {
            !drafts.changed.contains(field) && drafts.texts.get(field).map_or("", String::as_str) == text
        };
        if !self.device.with_value(|device| there(&device.drafts)) {
            self.hold_draft(field, text);
            self.store_drafts();
        }
    }

    /// Whether it is the first change since the field was stored.
    fn hold_draft(self, field: &str, text: &str) -> bool {
        let first = self.device.try_update_value(|device| {
            device.drafts.texts.insert(field.to_owned(), text.to_owned());
            device.drafts.changed.insert(field.to_owned())
        });
        first == Some(true)
    }

    /// Stores every draft that changed, now.
    pub(super) fn store_drafts(self) {
        let changed = self.device.try_update_value(|device| {
            let mut fields = std::mem::take(&mut device.drafts.changed);
            fields.append(&mut device.drafts.refused);
            fields
                .into_iter()
                .filter_map(|field| Some((device.drafts.texts.get(&field)?.clone(), field)))
                .collect::<Vec<_>>()
        });
        let Some(store) = self.device.with_value(|device| device.store.clone()) else { return };
        let at_work = self.at_work();
        spawn_local(async move {
            for (text, field) in changed.unwrap_or_default() {
                if let Err(error) = store.keep_draft(&field, &text).await {
                    self.device.update_value(|device| _ = device.drafts.refused.insert(field));
                    self.saving.set(Saving::Failed(error.into()));
                }
            }
            drop(at_work);
        });
    }
}
