//! `yoriai <verb>`: the native twin of the app. The same core reads, signs, merges and counts; there is no second one.
//!
//! For an auditor who repeats a plenary, and for scripts. It talks to no host, keeps nothing but the files it is told
//! to write, and never overwrites a key. What it prints on stdout is the result; everything else goes to stderr.

#[cfg(not(target_family = "wasm"))]
mod verbs;

#[cfg(not(target_family = "wasm"))]
fn main() -> std::process::ExitCode {
    verbs::run(std::env::args_os().skip(1).collect())
}

/// Cargo builds every binary beside the browser tests; for the browser this one is empty.
#[cfg(target_family = "wasm")]
fn main() {}
