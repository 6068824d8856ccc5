//! The one way in: bytes of a file → a bundle whose signature holds.
//!
//! `Verified` has one constructor, here; whoever has one need not ask again. The typed bundle is built from the very
//! bytes that were hashed, never from the text that came in. Whether the signer is trusted is not asked here.

use super::armor;
use super::codes::{Code, Rejected};
use super::did::Fingerprint;
use super::document::Bundle;
use super::proof::{BUNDLE, verify_document};
use super::seal::{Opener, unseal};
use super::sniff::{Form, sniff};
use super::strict::{Limits, parse_within};
use crate::domain::canonical::Hash;
use crate::domain::time::Time;

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
/// kept bytes again, give the moment at which they came. A passphrase opens backups, within their greater limits.
///
/// # Errors
/// The first rule that the file breaks.
pub fn open(bytes: &[u8], now: Time, opener: Opener<'_>) -> Result<Verified<Bundle>, Rejected> {
    let limits = limits(opener);
    open_json(&content(bytes, opener, limits)?, now, limits)
}

/// The signed JSON inside a file of any form: steps 1 to 3. Not verified.
///
/// # Errors
/// `Size`, `Kind` and what else keeps it closed.
pub fn content(bytes: &[u8], opener: Opener<'_>, limits: &Limits) -> Result<Vec<u8>, Rejected> {
    if bytes.len() > limits.file {
        return Err(Code::Size.at(format_args!("{} bytes", bytes.len())));
    }
    match sniff(bytes)? {
        Form::Json => Ok(bytes.to_vec()),
        Form::Armor => json(armor::read(bytes)?, Code::Armor),
        Form::Age => json(unseal(bytes, opener, limits.file)?, Code::Decrypt),
        Form::AgeArmor => json(unseal(&armor::read_age(bytes)?, opener, limits.file)?, Code::Decrypt),
    }
}

/// The limits for what an opener may open.
fn limits(opener: Opener<'_>) -> &'static Limits {
    match opener {
        Opener::Identities(_) => &Limits::FILE,
        Opener::Passphrase(_) => &Limits::BACKUP,
    }
}

/// Envelopes and text blocks hold JSON and nothing else: no second envelope.
fn json(inner: Vec<u8>, otherwise: Code) -> Result<Vec<u8>, Rejected> {
    if sniff(&inner) == Ok(Form::Json) { Ok(inner) } else { Err(otherwise.at("content")) }
}

/// Steps 4 to 12.
pub(super) fn open_json(bytes: &[u8], now: Time, limits: &Limits) -> Result<Verified<Bundle>, Rejected> {
    let document = verify_document(&parse_within(bytes, limits)?, &BUNDLE)?;
    let value = Bundle::from_document(parse_within(&document.content, limits)?, limits)?;
    value.check_times(now)?;
    Ok(Verified { value, fingerprint: document.key.fingerprint(), hash: document.hash, exact: document.exact })
}

/// The bundle of bytes that this device verified and kept itself: typed again, not verified again.
///
/// # Errors
/// What can only be wrong if the device's own store is.
pub fn reread(exact: &[u8]) -> Result<Bundle, Rejected> {
    let mut document = parse_within(exact, &Limits::FILE)?;
    document.remove("proof");
    Bundle::from_document(document, &Limits::FILE)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::proof::sign_document;
    use super::super::samples::{key, needs, now, skill};
    use super::*;

    fn file(bundle: &Bundle, created: Time) -> Vec<u8> {
        serde_json::to_vec_pretty(&sign_document(&bundle.to_document(), &key(), created)).unwrap()
    }

    fn read(bytes: &[u8], at: Time) -> Result<Verified<Bundle>, Rejected> {
        open(bytes, at, Opener::NOBODY)
    }

    fn code(bytes: &[u8]) -> Option<Code> {
        open(bytes, now(), Opener::NOBODY).err().map(|rejected| rejected.code)
    }

    #[test]
    fn every_form_gives_the_same_bundle() {
        for bundle in [needs(), skill()] {
            let file = file(&bundle, now());
            let plain = read(&file, now()).unwrap();
            let armored = read(armor::write("第1班", &file).as_bytes(), now()).unwrap();
            let kept = read(plain.exact(), now()).unwrap();
            assert_eq!(plain.get(), &bundle);
            assert_eq!(plain.fingerprint(), key().public().fingerprint());
            assert_eq!(plain, armored);
            assert_eq!(plain, kept);
            assert_eq!(reread(plain.exact()), Ok(bundle));
        }
    }

    #[test]
    fn the_identity_is_the_contents_alone() {
        let one = read(&file(&needs(), now()), now()).unwrap();
        let later = read(&file(&needs(), now().plus_days(1)), now()).unwrap();
        assert_eq!(one.hash(), later.hash());
        assert_ne!(one.exact(), later.exact());
        let other = Bundle { sequence: 8, ..needs() };
        assert_ne!(one.hash(), read(&file(&other, now()), now()).unwrap().hash());
    }

    #[test]
    fn the_first_broken_rule_is_the_one_that_is_said() {
        assert_eq!(code(&vec![b' '; Limits::FILE.file + 1]), Some(Code::Size));
        assert_eq!(code(&vec![b' '; Limits::FILE.file]), Some(Code::Kind));
        assert_eq!(code(b"PK\x03\x04"), Some(Code::Zip));
        assert_eq!(code(b"age-encryption.org/v1\n"), Some(Code::Decrypt));
        assert_eq!(code(b"-----BEGIN AGE ENCRYPTED FILE-----\n"), Some(Code::Armor));
        assert_eq!(code(b"{\"a\":1.5}"), Some(Code::Number));
        assert_eq!(code(b"{}"), Some(Code::NoProof));
        assert_eq!(code(armor::write("", b"PK\x03\x04").as_bytes()), Some(Code::Armor));
        assert_eq!(code(armor::write("", armor::write("", b"{}").as_bytes()).as_bytes()), Some(Code::Armor));
        assert_eq!(code(armor::write("", b"{}").as_bytes()), Some(Code::NoProof));
    }

    #[test]
    fn a_kept_bundle_is_verified_again_at_the_moment_it_came() {
        let file = file(&needs(), now());
        let years = now().plus_days(2000);
        assert_eq!(read(&file, years).unwrap_err().code, Code::Time);
        assert!(read(&file, now()).is_ok());
    }
}
