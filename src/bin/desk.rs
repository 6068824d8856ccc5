//! The start of the desk's module: the whole app, for facilitator, coordinator, interviewer and training manager.

#[cfg(target_family = "wasm")]
fn main() {
    yoriai::app::start(yoriai::ui::mount_whole, true);
}

#[cfg(not(target_family = "wasm"))]
fn main() {}
