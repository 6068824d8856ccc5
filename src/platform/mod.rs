//! One browser API a file, in Rust types. No rule and no screen lives here.

pub mod awake;
pub mod clipboard;
pub mod clock;
pub mod decode;
pub mod file;
pub mod input;
pub mod launch;
pub mod module;
pub mod page;
pub mod persist;
pub mod prefs;
pub mod random;
pub mod sound;
pub mod tabs;
pub mod ticks;
pub mod update;
pub mod worker;
