//! Records about files and their writers. Signers and erasures stay on the device; receipts go back to the sender.

use serde::{Deserialize, Serialize};

use crate::domain::check::{Refusal, Text, rows};
use crate::domain::id::Id;
use crate::domain::time::Time;

/// Somebody whose key this device has met, and what a person here decided about it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Signer {
    /// `did:key:z…`
    pub key: String,
    /// What the person here calls them.
    pub name: String,
    /// A remark, for oneself and the successor.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// When the first file with this key came, by this device's clock.
    pub first_seen: Time,
    /// Who compared the digits, and when; `None` while nobody has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<Confirmation>,
    /// The end of the trust.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked: Option<Revocation>,
    /// The key that this one took the place of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<String>,
}

/// That a person compared the digits.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Confirmation {
    /// Who did: a section or a role will do. Blank where nobody said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// When, by this device's clock.
    pub at: Time,
}

/// That a key no longer counts.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Revocation {
    /// When, by this device's clock.
    pub at: Time,
    /// Whether files that came before still count.
    pub keeps_older: bool,
}

/// What became of the files of one import, for those who sent them.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Receipt {
    /// When they were read in.
    pub at: Time,
    /// One line a file.
    pub files: Vec<ReceiptLine>,
}

/// What became of one file. No names, no contents.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReceiptLine {
    /// Identity of the bundle, 64 hexadecimal digits.
    pub hash: String,
    /// Who signed, `did:key:z…`.
    pub issuer: String,
    /// The sender's data set.
    pub dataset: Id,
    /// Number in the sender's stream.
    pub sequence: u64,
    /// Records read.
    pub records: u32,
    /// What was worth saying: `W-STALE` …
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<String>,
}

/// That a person's records were erased here. Says nothing about whom.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Erasure {
    /// When, by this device's clock.
    pub at: Time,
    /// Files that were erased.
    pub files: u32,
    /// Records that were erased.
    pub records: u32,
    /// Why.
    pub reason: ErasureReason,
}

/// Why records were erased.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ErasureReason {
    /// A person here decided so.
    Asked,
    /// The sender took the consent back.
    Withdrawn,
    /// The consent had run out.
    Expired,
}

/// The most lines of one receipt.
pub const MOST_LINES: usize = 2000;

impl Signer {
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        Text::Name.check_length(&self.name)?;
        Text::Sentence.check_length(&self.note)?;
        Text::Key.check(&self.key)?;
        self.replaces.iter().try_for_each(|key| Text::Key.check(key))?;
        self.confirmed.iter().try_for_each(|confirmation| Text::Name.check_length(&confirmation.by))
    }
}

impl Erasure {
    /// Nothing in it is typed by people.
    #[expect(clippy::unnecessary_wraps, clippy::unused_self, reason = "one rule for every kind")]
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        Ok(())
    }
}

impl Receipt {
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        if self.files.len() > MOST_LINES {
            return Err(Refusal::TooMany(MOST_LINES));
        }
        self.files.iter().try_for_each(|line| {
            Text::Key.check(&line.hash)?;
            Text::Key.check(&line.issuer)?;
            rows(&line.remarks)?;
            line.remarks.iter().try_for_each(|remark| Text::Key.check(remark))
        })
    }
}
