//! Words of forums side by side.

/// Words of forums side by side.
pub struct Compare {}

pub(super) const JA: Compare = Compare {};

pub(super) const EN: Compare = Compare {};
