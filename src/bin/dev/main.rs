//! `cargo dev <verb>`: everything a person needs to build, serve, test and measure Yoriai.
//!
//! The alias stands in `.cargo/config.toml`. The tool starts other programs (cargo, trunk, browsers)
//! one after the other and never two builds at once: two cores are enough for it.
//! It is no part of the application and must never be needed to *use* it.

#[cfg(not(target_family = "wasm"))]
mod verbs;

#[cfg(not(target_family = "wasm"))]
fn main() -> std::process::ExitCode {
    verbs::run(std::env::args().skip(1).collect())
}

/// Cargo builds every binary beside the browser tests; for the browser this one is empty.
#[cfg(target_family = "wasm")]
fn main() {}
