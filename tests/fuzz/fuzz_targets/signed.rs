//! A document that is changed before it is signed: behind the signature.
#![no_main]

#[allow(dead_code)] // the other targets' bodies
#[path = "../targets.rs"]
mod targets;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| targets::signed(bytes));
