//! The one way in: bytes of a file → a bundle whose signature holds.
//!
//! `Verified` has one constructor, here; whoever has one need not ask again. The typed bundle is built from the very
//! bytes that were hashed, never from the text that came in. Whether the signer is trusted is not asked here.

use super::armor;
use super::codes::{Code, Rejected};
use super::did::Fingerprint;
use super::document::Bundle;
use super::proof::{BUNDLE, verify_document};
use super::sniff::{Form, sniff};
use super::strict;
use crate::domain::canonical::Hash;
use crate::domain::time::Time;

/// The greatest file in bytes.
pub const MOST_BYTES: usize = 2 << 20;

/// Something that came with a signature that holds.
#[derive(Clone, PartialEq, Debug)]
pub struct Verified<T> {
    value: T,
    fingerprint: Fingerprint,
    hash: Hash,
    exact: Vec<u8>,
}

impl<T> Verified<T> {
    /// What was signed.
    #[must_use]
    pub fn get(&self) -> &T {
        &self.value
    }

    /// The fingerprint of the key that signed.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        self.fingerprint
    }

    /// The identity: SHA-256 of the canonical document without proof. The same content has the same one, however it came.
    #[must_use]
    pub fn hash(&self) -> Hash {
        self.hash
    }

    /// The canonical JSON of the whole document with its proof: what is kept, and what `open` accepts again.
    #[must_use]
    pub fn exact(&self) -> &[u8] {
        &self.exact
    }
}

/// Reads a file in any of its forms, in the order of the format. `now` decides whether it is still valid: to look at
/// kept bytes again, give the moment at which they came.
///
/// # Errors
/// The first rule that the file breaks.
pub fn open(bytes: &[u8], now: Time) -> Result<Verified<Bundle>, Rejected> {
    if bytes.len() > MOST_BYTES {
        return Err(Code::Size.at(format_args!("{} bytes", bytes.len())));
    }
    match sniff(bytes)? {
        Form::Json => open_json(bytes, now),
        Form::Armor => {
            let inner = armor::read(bytes)?;
            match sniff(&inner) {
                Ok(Form::Json) => open_json(&inner, now),
                _ => Err(Code::Armor.into()),
            }
        }
        // Nothing here can open a seal yet.
        Form::Age | Form::AgeArmor => Err(Code::NotForMe.into()),
    }
}

fn open_json(bytes: &[u8], now: Time) -> Result<Verified<Bundle>, Rejected> {
    let document = verify_document(&strict::parse(bytes)?, &BUNDLE)?;
    let value = Bundle::from_document(strict::parse(&document.content)?, now)?;
    Ok(Verified { value, fingerprint: document.key.fingerprint(), hash: document.hash, exact: document.exact })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::samples::{key, needs, now, skill};
    use super::super::write::write;
    use super::*;

    fn code(bytes: &[u8]) -> Option<Code> {
        open(bytes, now()).err().map(|rejected| rejected.code)
    }

    #[test]
    fn every_form_gives_the_same_bundle() {
        for bundle in [needs(), skill()] {
            let file = write(&bundle, &key(), now()).unwrap();
            let plain = open(&file, now()).unwrap();
            let armored = open(armor::write("第1班", &file).as_bytes(), now()).unwrap();
            let kept = open(plain.exact(), now()).unwrap();
            assert_eq!(plain.get(), &bundle);
            assert_eq!(plain.fingerprint(), key().public().fingerprint());
            assert_eq!(plain, armored);
            assert_eq!(plain, kept);
        }
    }

    #[test]
    fn the_identity_is_the_contents_alone() {
        let one = open(&write(&needs(), &key(), now()).unwrap(), now()).unwrap();
        let later = open(&write(&needs(), &key(), now().plus_days(1)).unwrap(), now()).unwrap();
        assert_eq!(one.hash(), later.hash());
        assert_ne!(one.exact(), later.exact());
        let other = Bundle { sequence: 8, ..needs() };
        assert_ne!(one.hash(), open(&write(&other, &key(), now()).unwrap(), now()).unwrap().hash());
    }

    #[test]
    fn the_first_broken_rule_is_the_one_that_is_said() {
        assert_eq!(code(&vec![b' '; MOST_BYTES + 1]), Some(Code::Size));
        assert_eq!(code(&vec![b' '; MOST_BYTES]), Some(Code::Kind));
        assert_eq!(code(b"PK\x03\x04"), Some(Code::Zip));
        assert_eq!(code(b"age-encryption.org/v1\n"), Some(Code::NotForMe));
        assert_eq!(code(b"-----BEGIN AGE ENCRYPTED FILE-----\n"), Some(Code::NotForMe));
        assert_eq!(code(b"{\"a\":1.5}"), Some(Code::Number));
        assert_eq!(code(b"{}"), Some(Code::NoProof));
        assert_eq!(code(armor::write("", b"PK\x03\x04").as_bytes()), Some(Code::Armor));
        assert_eq!(code(armor::write("", armor::write("", b"{}").as_bytes()).as_bytes()), Some(Code::Armor));
        assert_eq!(code(armor::write("", b"{}").as_bytes()), Some(Code::NoProof));
    }

    #[test]
    fn a_kept_bundle_is_verified_again_at_the_moment_it_came() {
        let file = write(&needs(), &key(), now()).unwrap();
        let years = now().plus_days(2000);
        assert_eq!(open(&file, years).unwrap_err().code, Code::Time);
        assert!(open(&file, now()).is_ok());
    }
}
