//! Words of the kit editor.

/// Words of the kit editor.
pub struct Kit {}

pub(super) const JA: Kit = Kit {};

pub(super) const EN: Kit = Kit {};
