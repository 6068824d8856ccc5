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
mod progress;
mod renewal;
mod review;
#[cfg(test)]
mod samples;
mod scores;
mod standard;

pub use answer::{Answer, Claim, Without};
pub use assessment::{Assessment, Consent, Experience, Track};
pub use call::Call;
pub use evidence::{Evidence, Incomplete};
pub use fit::{Confirmed, ItemFit, RoleFit, Standing};
pub use gaps::Gap;
pub use levels::{Held, Profile, Shortfall};
pub use month::month;
pub use own::{consent_until, kept_until, looks_reachable, outlives};
pub use person::{Person, pool};
pub use progress::{Leg, Step, Way, minutes_for, minutes_for_items};
pub use review::{Probe, Review, Subject, Verdict};
pub use scores::Scores;
pub use standard::{Anchors, Item, SENTENCES, Standard, Words, category_of};
