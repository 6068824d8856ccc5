//! Words of the editor of 意見の概要.

/// Words of the editor of 意見の概要.
pub struct Opinions {}

pub(super) const JA: Opinions = Opinions {};

pub(super) const EN: Opinions = Opinions {};
