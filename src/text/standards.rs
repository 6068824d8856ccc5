//! Words of the skill standards.

/// Words of the skill standards.
pub struct Standards {
    /// Where we are.
    pub place: &'static str,
}

pub(super) const JA: Standards = Standards { place: "スキルの基準" };

pub(super) const EN: Standards = Standards { place: "Skill standards" };
