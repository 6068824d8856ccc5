//! Yoriai（よりあい）: which people do municipalities need, what can an applicant do, who serves whom — without a server.
//!
//! # The map
//! Two pure functions meet in the middle: [`domain::command::decide`] turns a wish into records,
//! views such as [`domain::forum::Board::of`] turn records into what a screen shows. Every edge is one file.
//!
//! | ring | module | what it holds | what is deliberately absent |
//! |---|---|---|---|
//! | core | [`domain`] | 24 kinds of records, merge, commands; views: of a forum, of people and their skills, of trust | clock, randomness, words for people, browser |
//! | core | [`catalog`] | roles, skills, municipalities … with source, status, validity | anything a person typed |
//! | core | [`bundle`] | the signed file, in eight types: canonical form, proof, envelope, reading order, armor, many files together | decisions about trust, storage |
//! | core | [`route`] | the places of the app | personal data in addresses |
//! | core | [`text`] | every word on a screen, Japanese and English | rules |
//! | edge | `store` | IndexedDB | rules, words |
//! | edge | `platform` | one browser API a file | rules, words |
//! | edge | `worker` | verifying, signing, opening and sealing off the screen; keys are unwrapped here, and never for the page | screens, words, trust |
//! | app | `app` | state and use cases: load, record, undo, hand out, take in | markup |
//! | screen | `ui` | shell, parts, pages | storage, signing, browser APIs |
//!
//! # Data flow
//! A tap becomes a `Command`; `App::record` stamps it, `decide` answers with revisions, they are applied in the same
//! tick and then stored. Exports are signed bundles of own records, made by the worker; imports are verified there, kept
//! byte for byte, and merged per key once a person vouches for the signer. Nothing derived is ever stored or signed.
//!
//! Five programs share this library: `src/main.rs` (the app, with the pages of a table and of a first visit),
//! `src/bin/assess.rs` and `src/bin/desk.rs` (the same app with the pages of a self-assessment, and with every page, loaded
//! instead at the first place that needs them), `src/bin/worker.rs` (beside any of them, loaded when the first file is opened
//! or made) and `src/bin/yoriai` (the native twin, the same core at a command line).
//!
//! # Invariants, each a test
//! - merge is commutative, associative, idempotent (`tests/laws.rs`);
//! - a file is verified in one fixed order or refused with a code (`tests/vectors.rs`, `tests/codes.rs`, `tests/damage.rs`);
//! - what names people leaves only in an envelope: the types know no other way (`bundle::Unsealed`);
//! - an assessment is an achievement by the schemas of others too (`tests/credential.rs`);
//! - no secret leaves the worker but on the sheet that a person asks for (`tests/office.rs`);
//! - the import direction above, file sizes, no panics, no class without a wearer (`tests/tidy.rs`);
//! - the whole job works in a browser, in any order of imports, without a network (`tests/e2e`).

pub mod bundle;
pub mod catalog;
pub mod domain;
pub mod route;
pub mod text;

#[cfg(target_family = "wasm")]
pub mod app;
#[cfg(target_family = "wasm")]
pub mod platform;
#[cfg(target_family = "wasm")]
pub mod store;
#[cfg(target_family = "wasm")]
pub mod ui;
#[cfg(target_family = "wasm")]
pub mod worker;
