//! The file: one JSON document, one signature. Pure; knows `domain` and nothing else of this program.
//!
//! In: `open` (size → `sniff` → `armor` with `plain` → `strict` → `proof` with `did` → `document` with `kind`) gives `Verified<Bundle>`.
//! Out: `write` (`document` → `proof` with `keys` → `open` again), then `armor` for mail. A refusal is a code (`codes`).
//! Sealing (`seal`) draws its own randomness. Deliberately absent: clock, decisions about trust, fetching of anything, words for people,
//! a second signature suite.
#![doc = include_str!("FORMAT.md")]

mod achievement;
mod armor;
mod backup;
mod codes;
mod did;
mod document;
mod keys;
mod kind;
mod layout;
mod open;
mod plain;
mod proof;
mod read_back;
mod rewritten;
#[cfg(test)]
mod samples;
mod seal;
mod sniff;
mod squares;
mod state;
mod strict;
mod write;

pub use achievement::ACHIEVEMENT;
pub use armor::{read_age, write as armor};
pub use backup::{Belongings, KeptDocument};
pub use codes::{ANOTHERS, Code, NOT_EMPTY, PASSPHRASE, Rejected, Remark};
pub use did::{Fingerprint, PublicKey};
pub use document::{Bundle, FORMAT, Told};
pub use keys::SigningKey;
pub use kind::{Envelope, Kind};
pub use open::{Verified, content, open, reread};
pub use proof::{BUNDLE, CONTEXT, PORTABLE, Profile, REWRITTEN, VerifiedDocument, sign_document, verify_document};
pub use read_back::{ReadBack, read_back};
pub use seal::{Identity, Opener, Recipient, seal, seal_with, unseal};
pub use sniff::{Form, sniff};
pub use squares::squares;
pub use state::{Change, Shelf, State, counts, gather, has_run_out};
pub use strict::{Limits, MOST_NUMBER, MOST_STRING, parse, parse_within};
pub use write::{Letter, Signed, Unsealed, file_name, write, write_with};
