//! Words of the interview.

/// Words of the interview.
pub struct Interview {
    /// Where we are.
    pub place: &'static str,
}

pub(super) const JA: Interview = Interview { place: "面接" };

pub(super) const EN: Interview = Interview { place: "Interview" };
