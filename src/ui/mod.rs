//! The screens: shell, parts and pages. Pages read signals and send commands; parts have values and callbacks only.
//!
//! Never storage, signing or a browser API here: that is `app`'s.

pub mod pages;
pub mod parts;
mod shell;

pub use shell::{mount_assess, mount_table, mount_whole};
