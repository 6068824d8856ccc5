//! The start: load the store once, then mount.

#[cfg(target_family = "wasm")]
fn main() {
    yoriai::app::start(yoriai::ui::mount);
}

#[cfg(not(target_family = "wasm"))]
fn main() {
    println!("Yoriai runs in a browser: cargo dev serve");
}
