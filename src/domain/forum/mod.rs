//! The forum: its plan, what a table writes, and what comes out of it.

pub mod alike;
mod board;
pub mod compare;
mod condition;
mod feedback;
mod kit;
mod need;
mod need_rows;
mod opinions;
mod plan;
mod plenary;
mod rulings;
mod seating;
mod sitting;
mod summary;
mod tables;
mod template;
mod voices;
mod work_styles;

pub use board::{Board, Bound};
pub use condition::Condition;
pub use feedback::Feedback;
pub use kit::{Concerned, Fit};
pub use need::{Background, Budget, Need, Reception, Terms};
pub use need_rows::NEED_COLUMNS;
pub use opinions::{Opinion, OpinionTheme, Opinions};
pub use plan::{AgendaStep, Forum, Group, Question, Screen, Theme};
pub use plenary::{HandedIn, Heat, Origin, Plenary, Totals, Voice};
pub use rulings::{Merger, Ref, Seat};
pub use seating::Seating;
pub use sitting::Sitting;
pub use summary::{Bullet, Summary, SummaryTheme};
pub use tables::{Cell, csv, markdown};
pub use voices::{Attendance, Cluster, Hands, Note, Vote};
pub use work_styles::WorkStyle;
