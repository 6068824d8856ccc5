//! Words of the staff levels.

/// Words of the staff levels.
pub struct Staff {
    /// Where we are.
    pub place: &'static str,
}

pub(super) const JA: Staff = Staff { place: "職員の水準" };

pub(super) const EN: Staff = Staff { place: "Staff levels" };
