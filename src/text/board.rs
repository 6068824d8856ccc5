//! Words of the board: capture, binding, votes, the last steps.

/// Words of the board: capture, binding, votes, the last steps.
pub struct Board {}

pub(super) const JA: Board = Board {};

pub(super) const EN: Board = Board {};
