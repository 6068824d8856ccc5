//! The core: records in, decisions and views out. Pure: no clock, no randomness, no words for people, no browser.
//!
//! `decide` is the only way in (`command`), views like `Board::of` the only way out.

pub mod body;
pub mod canonical;
pub mod check;
pub mod command;
mod find;
pub mod forum;
pub mod history;
pub mod id;
pub mod overrides;
pub mod plain;
pub mod recipient;
pub mod record;
pub mod sheet;
pub mod skill;
pub mod time;
pub mod trust;
