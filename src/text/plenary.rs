//! Words of the plenary: status, merging, filters, maps.

/// Words of the plenary: status, merging, filters, maps.
pub struct Plenary {}

pub(super) const JA: Plenary = Plenary {};

pub(super) const EN: Plenary = Plenary {};
