//! The start of the module for a self-assessment, on a phone at home: no page of a table and none of the desk.

#[cfg(target_family = "wasm")]
fn main() {
    yoriai::app::start(yoriai::ui::mount_assess, false);
}

#[cfg(not(target_family = "wasm"))]
fn main() {}
