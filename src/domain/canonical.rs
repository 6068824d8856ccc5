//! The one canonical form of JSON here: RFC 8785 (JCS) and SHA-256 over it.
//!
//! Merge ties, bundle identities and signatures all rest on these bytes.

use serde_json::Value;
use sha2::{Digest, Sha256};

/// SHA-256 of something.
pub type Hash = [u8; 32];

/// The RFC 8785 bytes of a value. A `Value` always has them: its numbers are finite and its keys are strings.
#[must_use]
pub fn canonical(value: &Value) -> Vec<u8> {
    serde_json_canonicalizer::to_vec(value).unwrap_or_default()
}

/// SHA-256 of some bytes.
#[must_use]
pub fn sha256(bytes: &[u8]) -> Hash {
    Sha256::digest(bytes).into()
}

/// What two people compare of a public key on the telephone: six groups of five digits.
#[must_use]
pub fn fingerprint(key: &[u8]) -> [u32; 6] {
    let hash = sha256(&[b"bundle-fingerprint-v1", key].concat());
    let mut groups = [0; 6];
    for (group, bytes) in groups.iter_mut().zip(hash.chunks_exact(5)) {
        *group = bytes.iter().fold(0, |number, byte| (number * 256 + u32::from(*byte)) % 100_000);
    }
    groups
}

/// The reverse of [`hex`].
#[must_use]
pub fn unhex(text: &str) -> Option<Hash> {
    let digit = |digit: u8| char::from(digit).to_digit(16).filter(|_| !digit.is_ascii_uppercase());
    let mut hash = Hash::default();
    for (byte, pair) in hash.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
        let [high, low] = pair else { return None };
        *byte = u8::try_from(digit(*high)? * 16 + digit(*low)?).ok()?;
    }
    (text.len() == 64).then_some(hash)
}

/// A hash as 64 lower-case hexadecimal digits.
#[must_use]
pub fn hex(hash: &Hash) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_has_one_text() {
        let text = hex(&sha256(b"yoriai"));
        assert_eq!(unhex(&text), Some(sha256(b"yoriai")));
        for other in ["", &text.to_uppercase(), &format!("{text}00"), &text.replace('a', "g")] {
            assert_eq!(unhex(other), None, "{other}");
        }
    }
}
