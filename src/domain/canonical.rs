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

/// A hash as 64 lower-case hexadecimal digits.
#[must_use]
pub fn hex(hash: &Hash) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}
