//! The secret half: makes signatures, and says who it is. It is never shown or logged, and written only when asked for.
//!
//! The same key and the same message always give the same signature (RFC 8032), in every engine.

use std::fmt;

use ed25519_dalek::Signer as _;
use zeroize::Zeroizing;

use super::codes::Rejected;
use super::did::{self, PublicKey};
use crate::domain::id::Issuer;

/// Multicodec `ed25519-priv` (0x1300) as an unsigned varint.
const CODEC: [u8; 2] = [0x80, 0x26];

/// An Ed25519 key that can sign.
#[derive(Clone)]
pub struct SigningKey(ed25519_dalek::SigningKey);

impl SigningKey {
    /// The key of 32 random bytes.
    #[must_use]
    pub fn from_seed(seed: [u8; 32]) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(&seed))
    }

    /// Reads a secret Multikey, `z3u2…`.
    ///
    /// # Errors
    /// `Key`.
    pub fn from_multikey(text: &str) -> Result<Self, Rejected> {
        did::decode(text, CODEC).map(Self::from_seed)
    }

    /// The secret Multikey, `z3u2…`: for a key file or a backup, and for nothing else.
    #[must_use]
    pub fn to_multikey(&self) -> Zeroizing<String> {
        did::encode_secret(CODEC, self.0.as_bytes())
    }

    /// The 32 random bytes that the key is made of.
    #[must_use]
    pub fn seed(&self) -> &[u8; 32] {
        self.0.as_bytes()
    }

    /// The public half.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey::of(self.0.verifying_key())
    }

    /// Who signs with this key.
    #[must_use]
    pub fn issuer(&self) -> Issuer {
        self.public().issuer()
    }

    /// The 64 bytes of the signature.
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "SigningKey({})", self.public().multikey())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const PUBLIC: &str = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
    const SECRET: &str = "z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq";

    #[test]
    fn a_secret_multikey_is_the_known_public_key() {
        assert_eq!(SigningKey::from_multikey(SECRET).unwrap().public().multikey(), PUBLIC);
        assert!(SigningKey::from_multikey(PUBLIC).is_err());
        assert_eq!(*SigningKey::from_multikey(SECRET).unwrap().to_multikey(), SECRET);
    }

    #[test]
    fn a_secret_multikey_comes_back_as_it_was() {
        assert_eq!(*SigningKey::from_multikey(SECRET).unwrap().to_multikey(), SECRET);
        for seed in [[0; 32], [7; 32], [0xff; 32]] {
            let key = SigningKey::from_seed(seed);
            assert_eq!(SigningKey::from_multikey(&key.to_multikey()).unwrap().0, key.0);
        }
    }

    #[test]
    fn debug_never_shows_the_seed() {
        let shown = format!("{:?}", SigningKey::from_seed([0xab; 32]));
        assert!(shown.starts_with("SigningKey(z6Mk"), "{shown}");
        assert!(!shown.contains("171") && !shown.to_lowercase().contains("abab"), "{shown}");
    }

    #[test]
    fn a_signature_is_of_one_message() {
        let key = SigningKey::from_seed([1; 32]);
        let signature = key.sign(b"yoriai");
        assert!(key.public().signed(b"yoriai", &signature));
        assert!(!key.public().signed(b"yoria", &signature));
        assert_eq!(key.sign(b"yoriai"), signature);
    }
}
