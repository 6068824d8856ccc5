//! The worker's start; on a native target there is nothing to do.

#[cfg(target_family = "wasm")]
fn main() {
    yoriai::worker::listen();
}

#[cfg(not(target_family = "wasm"))]
fn main() {}
