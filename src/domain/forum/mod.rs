//! The forum: its plan, what a table writes, and what comes out of it.

mod board;
mod kinds;
mod need_rows;
mod opinions;
mod plenary;
mod summary;
mod tables;
mod template;
mod work_styles;

pub use board::{Board, Bound};
pub use kinds::{AgendaStep, Attendance, Cluster, Forum, Group, Need, Note, Theme, Vote};
pub use need_rows::NEED_COLUMNS;
pub use opinions::{Opinion, OpinionTheme, Opinions};
pub use plenary::{HandedIn, Heat, Origin, Plenary, Totals, Voice};
pub use summary::{Bullet, Summary, SummaryTheme};
pub use tables::{Cell, csv, markdown};
pub use work_styles::WorkStyle;
