//! The worker: verifies, signs, opens and seals away from the screen. Keys are unwrapped here and nowhere else.
//!
//! Page and worker exchange `Task`s and `Answer`s, with files beside them. Deliberately absent: screens, words, trust.
//! The page asks through `platform::worker`; nothing but `task` may be named there, so that `age` never reaches it.

mod backup;
mod envelopes;
mod office;
mod post;
mod qr;
mod reading;
mod writing;

pub mod task;

pub use office::{Office, Sheet};
pub use post::listen;
