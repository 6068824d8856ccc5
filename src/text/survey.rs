//! Words of the closing survey and its tally.

/// Words of the closing survey and its tally.
pub struct Survey {}

pub(super) const JA: Survey = Survey {};

pub(super) const EN: Survey = Survey {};
