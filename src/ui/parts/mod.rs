//! Parts: values in, callbacks out. No part knows the app's state, except the bar on top and the file parts.

mod app_bar;
mod banner;
mod bar;
mod choice;
mod field;
mod handout;
mod icon;
mod illustration;
mod mark;
mod municipalities;
mod paged;
mod progress;
mod radar;
mod typing;
mod verdicts;

pub use app_bar::AppBar;
pub use banner::{Banner, Tone};
pub use bar::*;
pub use choice::{Checks, Pick, Radios, checks, radios};
pub use field::{NumberField, TextField};
pub use handout::HandOut;
pub use icon::*;
pub use illustration::*;
pub use mark::*;
pub use municipalities::Municipalities;
pub use paged::Paged;
pub use progress::Progress;
pub use radar::*;
pub use typing::{Typing, sends};
pub use verdicts::verdict;
