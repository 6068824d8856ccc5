//! Words of the cards of personnel and finance.

/// Words of the cards of personnel and finance.
pub struct Condition {}

pub(super) const JA: Condition = Condition {};

pub(super) const EN: Condition = Condition {};
