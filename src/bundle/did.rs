//! Public keys as files and people write them: Multikey `z6Mk…`, `did:key:z6Mk…`, and the fingerprint for the telephone.
//!
//! A text has one key and a key has one text. Whose key it is, nobody here can say.

use std::fmt;

use ed25519_dalek::{Signature, VerifyingKey};
use zeroize::Zeroizing;

use super::codes::{Code, Rejected};
use crate::domain::canonical::fingerprint;
use crate::domain::id::Issuer;

/// Multicodec `ed25519-pub` (0xed) as an unsigned varint.
const CODEC: [u8; 2] = [0xed, 0x01];
/// `z`, then 34 bytes in base58btc, is never longer than this.
const MOST_TEXT: usize = 48;
const DID: &str = "did:key:";

/// A signer's Ed25519 key: on the curve and not of small order.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PublicKey(VerifyingKey);

impl PublicKey {
    /// A key from its 32 bytes.
    ///
    /// # Errors
    /// `Key` if the bytes are no point of the curve or a weak one.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<Self, Rejected> {
        match VerifyingKey::from_bytes(bytes) {
            Ok(key) if !key.is_weak() => Ok(Self(key)),
            _ => Err(Code::Key.into()),
        }
    }

    /// The public half of a key that was made from a seed: never weak.
    pub(super) fn of(key: VerifyingKey) -> Self {
        Self(key)
    }

    /// Reads `z6Mk…`.
    ///
    /// # Errors
    /// `Key`.
    pub fn from_multikey(text: &str) -> Result<Self, Rejected> {
        Self::from_bytes(&decode(text, CODEC)?)
    }

    /// Reads `did:key:z6Mk…`.
    ///
    /// # Errors
    /// `Key`.
    pub fn from_did(text: &str) -> Result<Self, Rejected> {
        Self::from_multikey(text.strip_prefix(DID).ok_or(Code::Key)?)
    }

    /// Reads `did:key:z6Mk…#z6Mk…`, where both halves are the same key.
    ///
    /// # Errors
    /// `Key`.
    pub fn from_verification_method(text: &str) -> Result<Self, Rejected> {
        let (did, fragment) = text.split_once('#').ok_or(Code::Key)?;
        if did.strip_prefix(DID) != Some(fragment) {
            return Err(Code::Key.into());
        }
        Self::from_multikey(fragment)
    }

    /// The 32 bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        self.0.as_bytes()
    }

    /// `z6Mk…`
    #[must_use]
    pub fn multikey(&self) -> String {
        encode(CODEC, self.as_bytes())
    }

    /// `did:key:z6Mk…#z6Mk…`
    #[must_use]
    pub fn verification_method(&self) -> String {
        let key = self.multikey();
        format!("{DID}{key}#{key}")
    }

    /// `did:key:z6Mk…`
    #[must_use]
    pub fn issuer(&self) -> Issuer {
        Issuer::new(&format!("{DID}{}", self.multikey()))
    }

    /// What two people compare on the telephone.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint(fingerprint(self.as_bytes()))
    }

    /// Whether this key signed the message, by the strict rules: one signature a message, no small-order points.
    #[must_use]
    pub fn signed(&self, message: &[u8], signature: &[u8; 64]) -> bool {
        self.0.verify_strict(message, &Signature::from_bytes(signature)).is_ok()
    }
}

/// Six groups of five digits, shown as `94420 76011 72184 77032 77333 67925`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Fingerprint(pub [u32; 6]);

impl fmt::Display for Fingerprint {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, group) in self.0.iter().enumerate() {
            let space = if place == 0 { "" } else { " " };
            write!(out, "{space}{group:05}")?;
        }
        Ok(())
    }
}

/// Multibase `z` over a two-byte codec and 32 bytes.
pub(super) fn decode(text: &str, codec: [u8; 2]) -> Result<[u8; 32], Rejected> {
    let digits = text.strip_prefix('z').filter(|_| text.len() <= MOST_TEXT).ok_or(Code::Key)?;
    let bytes = bs58::decode(digits).into_vec().map_err(|_| Code::Key)?;
    let key = bytes.strip_prefix(&codec).ok_or(Code::Key)?;
    Ok(key.try_into().map_err(|_| Code::Key)?)
}

fn encode(codec: [u8; 2], key: &[u8; 32]) -> String {
    format!("z{}", bs58::encode([&codec[..], key].concat()).into_string())
}

/// The same for a secret: no copy of it stays in memory.
pub(super) fn encode_secret(codec: [u8; 2], key: &[u8; 32]) -> Zeroizing<String> {
    let bytes = Zeroizing::new([&codec[..], key].concat());
    let mut digits = Zeroizing::new(String::new());
    // A `String` takes any number of digits: there is no error to lose.
    let _ = bs58::encode(bytes.as_slice()).onto(&mut *digits);
    let mut text = Zeroizing::new(String::with_capacity(MOST_TEXT));
    text.push('z');
    text.push_str(&digits);
    text
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use ed25519_dalek::Verifier as _;

    use super::*;

    const KEY: &str = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";

    fn multikey(bytes: &[u8]) -> String {
        format!("z{}", bs58::encode(bytes).into_string())
    }

    #[test]
    fn the_telephone_fingerprint_of_a_known_key() {
        let key = PublicKey::from_multikey(KEY).unwrap();
        assert_eq!(key.fingerprint().to_string(), "94420 76011 72184 77032 77333 67925");
        assert_eq!(Fingerprint([7, 0, 99_999, 12, 345, 6]).to_string(), "00007 00000 99999 00012 00345 00006");
    }

    #[test]
    fn text_and_key_are_one_to_one() {
        let key = PublicKey::from_did(&format!("did:key:{KEY}")).unwrap();
        assert_eq!(key.multikey(), KEY);
        assert_eq!(key.issuer().as_str(), format!("did:key:{KEY}"));
        assert_eq!(PublicKey::from_verification_method(&key.verification_method()), Ok(key));
    }

    #[test]
    fn other_texts_are_refused() {
        let key = PublicKey::from_multikey(KEY).unwrap();
        let bytes = key.as_bytes();
        for text in [
            String::new(),
            "z".into(),
            KEY.replacen('z', "u", 1),
            format!("{KEY}1"),
            format!("z1{}", &KEY[1..]),
            KEY.replace('V', "0"),
            "z1".repeat(2000),
            multikey(&[&[0xec, 0x01], &bytes[..]].concat()),
            multikey(&[&[0xed], &bytes[..]].concat()),
            multikey(&[&CODEC, &bytes[..31]].concat()),
            multikey(&[&CODEC, &bytes[..], &[0]].concat()),
        ] {
            assert_eq!(PublicKey::from_multikey(&text), Err(Code::Key.into()), "{text}");
        }
        let other = "z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK";
        for text in [
            format!("did:key:{KEY}#{other}"),
            format!("did:key:{KEY}"),
            format!("did:key:{KEY}#"),
            format!("did:web:{KEY}#{KEY}"),
            format!("did:key:{KEY}#{KEY}#{KEY}"),
        ] {
            assert_eq!(PublicKey::from_verification_method(&text), Err(Code::Key.into()), "{text}");
        }
    }

    #[test]
    fn weak_keys_are_refused() {
        let mut one = [0; 32];
        one[0] = 1;
        for weak in [[0; 32], one] {
            assert!(VerifyingKey::from_bytes(&weak).is_ok());
            assert_eq!(PublicKey::from_bytes(&weak), Err(Code::Key.into()));
        }
        let mut outside = [0; 32];
        outside[0] = 2;
        assert_eq!(PublicKey::from_bytes(&outside), Err(Code::Key.into()));
    }

    #[test]
    fn a_signature_that_only_lenient_readers_accept_is_refused() {
        // Made by the key of seed 7 × 32 for "yoriai": R is the neutral point, S = hash · secret. Anyone who holds the
        // key can make several such signatures for one message; `verify` of RFC 8032 takes them, the strict rules don't.
        let key = crate::bundle::SigningKey::from_seed([7; 32]).public();
        let mut signature = [0; 64];
        signature[0] = 1;
        signature[32..].copy_from_slice(&[
            235, 206, 23, 123, 190, 73, 8, 174, 31, 3, 16, 198, 191, 233, 206, 154, 112, 221, 118, 254, 220, 236, 94,
            195, 215, 89, 54, 222, 113, 159, 44, 5,
        ]);
        assert!(key.0.verify(b"yoriai", &Signature::from_bytes(&signature)).is_ok());
        assert!(!key.signed(b"yoriai", &signature));
    }
}
