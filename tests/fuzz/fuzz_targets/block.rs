//! The text block, and what a file is.
#![no_main]

#[allow(dead_code)] // the other targets' bodies
#[path = "../targets.rs"]
mod targets;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| targets::block(bytes));
