//! How a play, a bench or a step of them ends.

/// The sentence says what was expected and what was seen.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// Fails with a sentence unless it holds.
pub fn check(holds: bool, sentence: impl FnOnce() -> String) -> Outcome {
    if holds { Ok(()) } else { Err(sentence().into()) }
}
