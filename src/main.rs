//! The start of the table's module: load the store once, then mount. The other modules: `src/bin/assess.rs`, `src/bin/desk.rs`.

#[cfg(target_family = "wasm")]
fn main() {
    yoriai::app::start(yoriai::ui::mount_table, false);
}

#[cfg(not(target_family = "wasm"))]
fn main() {
    println!("Yoriai runs in a browser: cargo dev serve");
}
