//! Self-assessment: what is claimed, what the evidence carries, and how near it comes to a role.
//!
//! Three numbers are never mixed: self, evidenced, confirmed (the last comes with interviews).

mod call;
mod fit;
mod gaps;
mod kinds;
mod levels;
mod month;
mod own;
mod person;
mod review;

pub use call::Call;
pub use fit::{ItemFit, RoleFit, Standing};
pub use gaps::Gap;
pub use kinds::{Answer, Assessment, Claim, Consent, Evidence, Without};
pub use levels::{Held, Profile, Shortfall};
pub use month::month;
pub use own::kept_until;
pub use person::{Person, pool};
pub use review::Review;
