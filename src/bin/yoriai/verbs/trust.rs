//! Whose files count, as a file says it. Without one, nobody is asked: then only cryptography and schema speak.

use std::collections::BTreeSet;
use std::path::Path;

use serde::Deserialize;
use yoriai::bundle::{Code, Limits, PublicKey, Remark};
use yoriai::domain::id::Issuer;

use super::words::Words;
use super::{Stop, disk};

/// `{"known": ["did:key:…"], "revoked": ["did:key:…"]}`
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct TrustFile {
    known: BTreeSet<String>,
    revoked: BTreeSet<String>,
}

/// Whose files count.
pub struct Trust(Option<TrustFile>);

/// Why a file with a good signature doesn't count.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Doubt {
    /// Nobody decided about the signer.
    Unknown,
    /// The signer was revoked.
    Revoked,
}

impl Doubt {
    /// The code as it is printed.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => Remark::UnknownSigner.as_str(),
            Self::Revoked => Code::Revoked.as_str(),
        }
    }
}

impl Trust {
    /// What `--trust` says.
    pub fn of(words: &Words) -> Result<Self, Stop> {
        let Some(path) = words.one("trust")?.map(Path::new) else { return Ok(Self(None)) };
        let wrong = |why: String| Stop::at(path.display(), why);
        let bytes = disk::read(path, Limits::FILE.file).map_err(|rejected| wrong(rejected.to_string()))?;
        let file: TrustFile = serde_json::from_slice(&bytes).map_err(|error| wrong(error.to_string()))?;
        // A key with a typing error would silently trust nobody, or go on trusting somebody.
        match file.known.iter().chain(&file.revoked).find(|key| PublicKey::from_did(key).is_err()) {
            Some(key) => Err(wrong(format!("{key} is no Ed25519 did:key"))),
            None => Ok(Self(Some(file))),
        }
    }

    /// What speaks against a signer; revoked is stronger than known.
    pub fn doubt(&self, issuer: &Issuer) -> Option<Doubt> {
        let file = self.0.as_ref()?;
        if file.revoked.contains(issuer.as_str()) {
            return Some(Doubt::Revoked);
        }
        (!file.known.contains(issuer.as_str())).then_some(Doubt::Unknown)
    }
}
