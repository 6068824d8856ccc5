//! Decisions about signers: confirm, name, replace, revoke; and erasing a person.
//!
//! Each decision is an own record; the files of others follow it at once.

use std::collections::BTreeMap;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::hand_out::digits;
use super::{App, Held};
use crate::domain::body::Body;
use crate::domain::canonical::Hash;
use crate::domain::command::Command;
use crate::domain::id::Issuer;
use crate::domain::time::Time;
use crate::domain::trust::{Confirmation, Revocation, Signer, Trust};
use crate::platform::clock;

impl App {
    /// The first time that a key was met: the earliest of its files here.
    #[must_use]
    pub fn first_seen(self, issuer: &Issuer) -> Time {
        let arrivals = |kept: &BTreeMap<Hash, Held>| {
            kept.values().filter(|held| held.stream.issuer == *issuer).map(|held| held.arrived).min()
        };
        self.kept.with(arrivals).unwrap_or_else(clock::now)
    }

    /// A key's digits for the telephone; empty for what is no key.
    #[must_use]
    pub fn digits(self, issuer: &Issuer) -> String {
        digits(issuer.as_str())
    }

    /// How many kept files a key has signed, and when the last of them came. Reactive.
    #[must_use]
    pub fn files_of(self, issuer: &Issuer) -> (usize, Option<Time>) {
        self.kept.with(|kept| {
            let arrivals = kept.values().filter(|held| held.stream.issuer == *issuer).map(|held| held.arrived);
            (arrivals.clone().count(), arrivals.max())
        })
    }

    /// Who signed a kept file, as far as the file itself tells. Nobody has checked that.
    #[must_use]
    pub fn suggested_signer(self, held: &Held) -> String {
        self.seems(&held.stream.issuer, held.kind, held.audience, &held.bundle.told())
    }

    /// A person vouches for a key: its files count from now on.
    pub fn confirm(self, issuer: &Issuer, name: &str, by: &str) {
        self.vouch(&[(issuer.clone(), name.to_owned())], by);
    }

    /// A person vouches for several keys at once, each under a name.
    pub(super) fn vouch(self, signers: &[(Issuer, String)], by: &str) {
        let confirmed = |(issuer, name): &(Issuer, String)| {
            self.decided_signer(issuer, |signer| {
                if !name.trim().is_empty() {
                    name.trim().clone_into(&mut signer.name);
                }
                signer.confirmed = Some(Confirmation { by: by.trim().to_owned(), at: clock::now() });
                signer.revoked = None;
            })
        };
        self.record_quietly(signers.iter().map(confirmed).collect());
        // What they sent before was held apart until now.
        let held = |kept: &BTreeMap<Hash, Held>| {
            kept.values().any(|held| signers.iter().any(|(issuer, _)| *issuer == held.stream.issuer))
        };
        if self.kept.with_untracked(held) {
            self.gather();
            // A withdrawal among them counts from now on.
            spawn_local(self.honour_withdrawals());
        }
    }

    /// Name and remark of a key.
    pub fn describe(self, issuer: &Issuer, name: &str, note: &str) {
        self.decide_signer(issuer, |signer| {
            name.trim().clone_into(&mut signer.name);
            note.trim().clone_into(&mut signer.note);
        });
    }

    /// A key no longer counts: nothing of it, or nothing that comes from now on.
    pub fn revoke(self, issuer: &Issuer, keeps_older: bool) {
        self.decide_signer(issuer, |signer| signer.revoked = Some(Revocation { at: clock::now(), keeps_older }));
        self.gather();
    }

    /// A new key takes the place of an old one: the same people, another device. What the old one sent still counts.
    pub fn replace(self, old: &Issuer, new: &Issuer, by: &str) {
        let trust = untrack(move || self.trust());
        let name = trust.signer(old).map(|(_, signer)| signer.name.clone()).unwrap_or_default();
        self.decide_signer(old, |signer| signer.revoked = Some(Revocation { at: clock::now(), keeps_older: true }));
        self.decide_signer(new, |signer| {
            signer.name.clone_from(&name);
            signer.replaces = Some(old.as_str().to_owned());
            signer.confirmed = Some(Confirmation { by: by.trim().to_owned(), at: clock::now() });
        });
        self.gather();
    }

    /// Writes what is decided about a key: a first record, or the next revision.
    fn decide_signer(self, issuer: &Issuer, change: impl FnOnce(&mut Signer)) {
        self.record_quietly(vec![self.decided_signer(issuer, change)]);
    }

    fn decided_signer(self, issuer: &Issuer, change: impl FnOnce(&mut Signer)) -> Command {
        let me = self.me();
        let trust = self.records.with_untracked(|records| Trust::of(records, &me));
        let known = trust.signer(issuer).map(|(id, signer)| (id, signer.clone()));
        let mut signer = known.as_ref().map_or_else(|| self.stranger(issuer), |(_, signer)| signer.clone());
        change(&mut signer);
        let body = Body::Signer(signer);
        match known {
            Some((id, _)) => Command::Revise(id, body),
            None => Command::Create(body),
        }
    }

    fn stranger(self, issuer: &Issuer) -> Signer {
        Signer {
            key: issuer.as_str().to_owned(),
            name: String::new(),
            note: String::new(),
            first_seen: untrack(move || self.first_seen(issuer)),
            confirmed: None,
            revoked: None,
            replaces: None,
        }
    }
}
