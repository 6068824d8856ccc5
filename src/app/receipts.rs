//! Receipts: what became of files, written for those who sent them, and read by them.

use leptos::prelude::*;

use super::{App, Arrival, Finding};
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::time::Time;
use crate::domain::trust::{Receipt, ReceiptLine};
use crate::platform::clock;

impl App {
    /// Writes a receipt for every file that was taken in. Returns its record id.
    #[must_use]
    pub fn write_receipt(self, arrivals: &[Arrival]) -> Option<Id> {
        let lines = arrivals.iter().filter(|arrival| arrival.taken_in).filter_map(|arrival| match &arrival.finding {
            Finding::Good(preview) => Some(preview.receipt_line()),
            _ => None,
        });
        let receipt = Receipt { at: clock::now(), files: lines.collect() };
        // No step on a board: undoing there must not touch it.
        let (id, written) = self.decided(Command::Create(Body::Receipt(receipt)))?;
        self.write(written);
        Some(id)
    }

    /// One receipt of this device's own.
    #[must_use]
    pub fn receipt(self, id: Id) -> Option<Receipt> {
        let me = self.me();
        self.records.with(|records| match records.body(&me, id) {
            Some(Body::Receipt(receipt)) => Some(receipt.clone()),
            _ => None,
        })
    }

    /// What others wrote about files of this device: when they read it, and the line. The latest first. Reactive.
    #[must_use]
    pub fn acknowledgements(self) -> Vec<(Time, ReceiptLine)> {
        let me = self.me();
        let mut found: Vec<(Time, ReceiptLine)> = self.records.with(|records| {
            let others = records.bodies().filter(|(key, _)| key.stream != me);
            others
                .filter_map(|(_, body)| match body {
                    Body::Receipt(receipt) => Some(receipt),
                    _ => None,
                })
                .flat_map(|receipt| receipt.files.iter().map(|line| (receipt.at, line.clone())))
                .filter(|(_, line)| line.issuer == me.issuer.as_str() && line.dataset == me.dataset)
                .collect()
        });
        found.sort_by_key(|(at, line)| std::cmp::Reverse((*at, line.sequence)));
        found
    }
}
