//! Yoriai（よりあい）: which people do municipalities need, what can an applicant do, who serves whom — without a server.
//!
//! # The map
//! Two pure functions meet in the middle: [`domain::command::decide`] turns a wish into records,
//! views such as [`domain::forum::Board::of`] turn records into what a screen shows. Every edge is one file.
//!
//! | ring | module | what it holds | what is deliberately absent |
//! |---|---|---|---|
//! | core | [`domain`] | records, merge, commands, views | clock, randomness, words for people, browser |
//! | core | [`catalog`] | roles, skills, municipalities … with source, status, validity | anything a person typed |
//! | core | [`bundle`] | the signed file: canonical form, proof, reading order, armor | trust decisions, storage |
//! | core | [`route`] | the places of the app | personal data in addresses |
//! | core | [`text`] | every word on a screen, Japanese and English | rules |
//! | edge | `store` | IndexedDB | rules, words |
//! | edge | `platform` | one browser API a file | rules, words |
//! | app | `app` | state and use cases: load, record, undo, hand out, take in | markup |
//! | screen | `ui` | shell, parts, pages | storage, signing, browser APIs |
//!
//! # Data flow
//! A tap becomes a `Command`; `App::record` stamps it, `decide` answers with revisions, they are applied in the same
//! tick and then stored. Exports are signed bundles of own records; imports are kept byte for byte and merged per key.
//! Nothing derived is ever stored or signed.
//!
//! # Invariants, each a test
//! - merge is commutative, associative, idempotent (`tests/laws.rs`);
//! - a file is verified in one fixed order or refused with a code (`tests/vectors.rs`, `tests/damage.rs`);
//! - the import direction above, file sizes, no panics (`tests/tidy.rs`);
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
