//! The browser's random numbers.

/// Random bytes; `None` where the browser has no source (no browser of ours).
#[must_use]
pub fn bytes<const N: usize>() -> Option<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).ok()?;
    Some(bytes)
}
