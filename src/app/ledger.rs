//! The ledger that is always in sight: what exists only here, and when something last left.

use leptos::prelude::*;

use super::{App, Outgoing};
use crate::domain::body::Body;
use crate::domain::time::Time;

/// The state of keeping, in three facts; the fourth, the browser's promise, is `App::promise`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Ledger {
    /// Own records that stand.
    pub own: usize,
    /// Of these, the ones whose present revision has never been written out.
    pub only_here: usize,
    /// When something was last written out.
    pub written_out: Option<Time>,
}

impl App {
    /// The ledger now. Reactive.
    #[must_use]
    pub fn ledger(self) -> Ledger {
        let me = self.me();
        self.exported.with(|exported| {
            self.records.with(|records| {
                let own = records.written_by(&me).filter(|record| record.body().is_some_and(leaves));
                let mut ledger = Ledger { written_out: exported.at, ..Ledger::default() };
                for record in own {
                    ledger.own += 1;
                    ledger.only_here += usize::from(!exported.holds(record.id, record.rev));
                }
                ledger
            })
        })
    }

    /// How many records of a hand-out have changes that were never written out. Reactive.
    #[must_use]
    pub fn not_written_out(self, outgoing: Outgoing) -> usize {
        let contents = self.contents(outgoing);
        self.exported.with(|exported| contents.iter().filter(|record| !exported.holds(record.id, record.rev)).count())
    }
}

/// Whether a record is ever handed to anybody. Decisions about signers, lines about erasures and a table's clock leave in
/// a backup only: nobody has to write them out to be done.
fn leaves(body: &Body) -> bool {
    !matches!(body, Body::Signer(_) | Body::Erasure(_) | Body::Sitting(_))
}
