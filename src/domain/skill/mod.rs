//! Self-assessment: what is claimed, what the evidence carries, what interviewers settle on, and how near that comes to a role.
//!
//! The three numbers are never mixed.

mod alike_people;
mod answer;
mod assessment;
mod call;
pub mod cohort;
mod comparing;
mod doubts;
mod evidence;
mod fit;
mod gaps;
mod learning;
mod levels;
mod month;
mod own;
mod person;
mod progress;
mod renewal;
mod review;
mod said;
#[cfg(test)]
mod samples;
mod scores;
mod standard;
mod standard_change;
mod standard_check;
mod standard_line;
mod standard_rows;
mod telling;

pub use alike_people::{Shared, alike_people};
pub use answer::{Answer, Claim, Without};
pub use assessment::{Assessment, Consent, Experience, Track};
pub use call::{Call, MOST_YEARS};
pub use comparing::{CategoryTurn, Comparison, Ground, ItemTurn, Turn};
pub use doubts::{Answered, Doubt, Posted};
pub use evidence::{Evidence, Incomplete};
pub use fit::{Confirmed, ItemFit, RoleFit, Standing};
pub use gaps::Gap;
pub use learning::{Course, Help, Lesson, courses, lessons, minutes};
pub use levels::{Held, Profile, Shortfall};
pub use month::month;
pub use own::{consent_until, kept_until, looks_reachable, outlives};
pub use person::{Person, STALE_DAYS, everybody, pool};
pub use progress::{Leg, Step, Way, minutes_for, minutes_for_items};
pub use review::{Probe, Review, Subject, Verdict};
pub use scores::{Agreement, Interviewed, Scores};
pub use standard::{Anchors, Item, SENTENCES, Standard, Words, category_of};
pub use standard_change::{Change, Moved, changes};
pub use standard_check::{MOST_ITEMS, Problem};
pub use standard_line::Next;
pub use standard_rows::{Read, STANDARD_COLUMNS, Unread, Why};
pub use telling::{NAMED, RoleTold, Telling};
