//! A file as it comes in.
#![no_main]

#[allow(dead_code)] // the other targets' bodies
#[path = "../targets.rs"]
mod targets;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| targets::file(bytes));
