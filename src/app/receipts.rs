//! Receipts: what became of files, written for those who sent them, and read by them.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::{App, Arrival, Finding, Preview};
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::id::{Id, Issuer};
use crate::domain::time::Time;
use crate::domain::trust::{Receipt, ReceiptLine};
use crate::platform::clock;

impl App {
    /// Writes a receipt for the files that were taken in. Returns its record id; nothing where there is no line for it.
    ///
    /// It goes to everybody in it, and who applied is nobody else's business: a person's file is only named in a receipt
    /// that has no other sender.
    #[must_use]
    pub fn write_receipt(self, arrivals: &[Arrival]) -> Option<Id> {
        let taken: Vec<&Preview> = arrivals
            .iter()
            .filter_map(|arrival| match &arrival.finding {
                Finding::Good(preview) if arrival.taken_in => Some(&**preview),
                _ => None,
            })
            .collect();
        let senders: BTreeSet<&Issuer> = taken.iter().map(|preview| &preview.stream.issuer).collect();
        let named = taken.iter().filter(|preview| senders.len() == 1 || !preview.kind.is_personal());
        let files: Vec<ReceiptLine> = named.map(|preview| preview.receipt_line()).collect();
        if files.is_empty() {
            return None;
        }
        let receipt = Receipt { at: clock::now(), files };
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
