//! Words of presentation and projector.

/// Words of presentation and projector.
pub struct Present {}

pub(super) const JA: Present = Present {};

pub(super) const EN: Present = Present {};
