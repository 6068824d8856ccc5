//! Self-assessment: what is claimed, what the evidence carries, what interviewers settle on, and how near that comes to a role.
//!
//! The three numbers are never mixed.

mod answer;
mod assessment;
mod call;
mod evidence;
mod fit;
mod gaps;
mod levels;
mod month;
mod own;
mod person;
mod review;
#[cfg(test)]
mod samples;
mod scores;
mod standard;
mod standard_change;
mod standard_check;
mod standard_line;
mod standard_rows;

pub use answer::{Answer, Claim, Without};
pub use assessment::{Assessment, Consent, Experience, Track};
pub use call::Call;
pub use evidence::{Evidence, Incomplete};
pub use fit::{Confirmed, ItemFit, RoleFit, Standing};
pub use gaps::Gap;
pub use levels::{Held, Profile, Shortfall};
pub use month::month;
pub use own::kept_until;
pub use person::{Person, pool};
pub use review::{Probe, Review, Subject, Verdict};
pub use scores::Scores;
pub use standard::{Anchors, Item, SENTENCES, Standard, Words, category_of};
pub use standard_change::{Change, Moved, changes};
pub use standard_check::{MOST_ITEMS, Problem};
pub use standard_line::Next;
pub use standard_rows::{Read, STANDARD_COLUMNS, Unread, Why};
