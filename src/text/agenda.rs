//! Words of the table's clock.

/// Words of the table's clock.
pub struct Agenda {}

pub(super) const JA: Agenda = Agenda {};

pub(super) const EN: Agenda = Agenda {};
