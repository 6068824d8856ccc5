//! Words of the cases.

/// Words of the cases.
pub struct Cases {
    /// Where we are.
    pub place: &'static str,
}

pub(super) const JA: Cases = Cases { place: "根拠の事例" };

pub(super) const EN: Cases = Cases { place: "Cases" };
