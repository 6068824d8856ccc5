//! Why a file is refused: one stable code a reason. Pages and letters quote the codes, so none is ever renamed.
//!
//! No words for people here: each code has its texts in `text`.

use std::fmt;

/// A reason to refuse a file. The store stays as it was.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Code {
    /// The file is larger than this app reads.
    Size,
    /// Not UTF-8: another character set.
    Encoding,
    /// A ZIP: it has to be unpacked first.
    Zip,
    /// Not one of our files.
    Kind,
    /// The text block is damaged or not complete.
    Armor,
    /// Sealed for somebody else.
    NotForMe,
    /// Sealed for us, but damaged.
    Decrypt,
    /// Not JSON.
    Json,
    /// An object has the same member twice.
    Duplicate,
    /// A number that is not an integer of at most 2^53 − 1.
    Number,
    /// Too deep, too long or too many.
    Limit,
    /// Not signed.
    NoProof,
    /// Not exactly one signature.
    ProofCount,
    /// A signature of another kind than `eddsa-jcs-2022`.
    Suite,
    /// Contexts that differ or are not allowed.
    Context,
    /// Not a usable Ed25519 `did:key`.
    Key,
    /// The signature is not 64 bytes in base58btc.
    ProofValue,
    /// The signature does not match: the content was changed after signing.
    Signature,
    /// Signed by somebody else than the issuer.
    Issuer,
    /// No longer valid.
    Time,
    /// A format or a type that this version doesn't know.
    Format,
    /// A member is missing, unknown, or outside its limits.
    Schema,
    /// Records that belong to another forum or call.
    Audience,
    /// The signer was revoked.
    Revoked,
}

/// The detail of `Audience` where the forum or call is somebody else's.
pub const ANOTHERS: &str = "another's";

/// The detail of `NotForMe` where a passphrase opens the file: a backup or a key, no hand-in.
pub const PASSPHRASE: &str = "passphrase";
/// The detail of `Audience` where a backup meets a device that has something already.
pub const NOT_EMPTY: &str = "not empty";

impl Code {
    /// Every code, in the order of reading.
    pub const ALL: [Self; 24] = [
        Self::Size,
        Self::Encoding,
        Self::Zip,
        Self::Kind,
        Self::Armor,
        Self::NotForMe,
        Self::Decrypt,
        Self::Json,
        Self::Duplicate,
        Self::Number,
        Self::Limit,
        Self::NoProof,
        Self::ProofCount,
        Self::Suite,
        Self::Context,
        Self::Key,
        Self::ProofValue,
        Self::Signature,
        Self::Issuer,
        Self::Time,
        Self::Format,
        Self::Schema,
        Self::Audience,
        Self::Revoked,
    ];

    /// The code as it is shown and printed: `E-SIZE`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Size => "E-SIZE",
            Self::Encoding => "E-ENCODING",
            Self::Zip => "E-ZIP",
            Self::Kind => "E-KIND",
            Self::Armor => "E-ARMOR",
            Self::NotForMe => "E-NOTFORME",
            Self::Decrypt => "E-DECRYPT",
            Self::Json => "E-JSON",
            Self::Duplicate => "E-DUPLICATE",
            Self::Number => "E-NUMBER",
            Self::Limit => "E-LIMIT",
            Self::NoProof => "E-NOPROOF",
            Self::ProofCount => "E-PROOFCOUNT",
            Self::Suite => "E-SUITE",
            Self::Context => "E-CONTEXT",
            Self::Key => "E-KEY",
            Self::ProofValue => "E-PROOFVALUE",
            Self::Signature => "E-SIGNATURE",
            Self::Issuer => "E-ISSUER",
            Self::Time => "E-TIME",
            Self::Format => "E-FORMAT",
            Self::Schema => "E-SCHEMA",
            Self::Audience => "E-AUDIENCE",
            Self::Revoked => "E-REVOKED",
        }
    }

    /// The reverse of [`Code::as_str`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|code| code.as_str() == text)
    }

    /// The refusal with this code and where it was seen: a member's name, a line, a record's id.
    #[must_use]
    pub fn at(self, detail: impl fmt::Display) -> Rejected {
        Rejected { code: self, detail: Some(detail.to_string()) }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

/// The file is bad, and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rejected {
    /// The reason.
    pub code: Code,
    /// Where it was seen, for whoever has to look into the file; not for people in the hall.
    pub detail: Option<String>,
}

impl From<Code> for Rejected {
    fn from(code: Code) -> Self {
        Self { code, detail: None }
    }
}

impl fmt::Display for Rejected {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.detail {
            Some(detail) => write!(out, "{} ({detail})", self.code),
            None => self.code.fmt(out),
        }
    }
}

impl std::error::Error for Rejected {}

/// What is worth saying about a file that was read. None of these is an error.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Remark {
    /// The signer is not known yet: shown, and kept apart until a person confirms.
    UnknownSigner,
    /// The same file was read before: nothing happens.
    Already,
    /// An older file of its writer: merged, deletes nothing.
    Stale,
    /// Two different files with the same sequence: a cloned tablet or a restored backup.
    Fork,
    /// Two different records with the same revision.
    Conflict,
}

impl Remark {
    /// The code as it is shown and printed: `I-ALREADY`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownSigner => "Q-UNKNOWN-SIGNER",
            Self::Already => "I-ALREADY",
            Self::Stale => "W-STALE",
            Self::Fork => "W-FORK",
            Self::Conflict => "W-CONFLICT",
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_code_has_a_name_of_its_own() {
        let names: BTreeSet<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert_eq!(names.len(), Code::ALL.len());
        assert!(names.iter().all(|name| name.starts_with("E-")));
    }
}
