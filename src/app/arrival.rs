//! One file that arrived, and what was found in it: values for the screen.

use crate::bundle::{Change, Code, PASSPHRASE, REWRITTEN, Rejected, Remark};
use crate::domain::id::{Id, Issuer, Stream};
use crate::domain::recipient::Recipient;
use crate::domain::time::Time;
use crate::domain::trust::{ReceiptLine, Standing};
use crate::worker::task::Found;

use super::Incoming;

/// One file that arrived.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// What the file was called; only shown.
    pub name: String,
    /// What was found.
    pub finding: Finding,
    /// Whether it was taken in since.
    pub taken_in: bool,
}

/// What was found in a file.
#[derive(Clone, Debug)]
pub enum Finding {
    /// A bundle that can be taken in.
    Good(Box<Preview>),
    /// A bundle that is here already.
    Already,
    /// A bundle that this very device signed: its records are here.
    Own,
    /// Refused, with its code.
    Refused(Rejected),
}

/// The shape of a refusal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// The content changed after signing.
    Tampered,
    /// Cut off or damaged.
    Broken,
    /// Changed by a mail system.
    Rewritten,
    /// Sealed, and not for us.
    Sealed,
    /// Expired or revoked.
    Old,
    /// Not ours, not for here, or of a kind that this version doesn't read.
    Foreign,
}

/// What a bundle would change.
#[derive(Clone, Debug)]
pub struct Preview {
    /// What it is.
    pub kind: Incoming,
    /// Who signed.
    pub stream: Stream,
    /// What this device thinks of the signer.
    pub standing: Standing,
    /// A kit's or call's own title.
    pub title: Option<String>,
    /// A table's group: its id in the kit.
    pub group: Option<String>,
    /// An applicant's display name.
    pub name: Option<String>,
    /// The forum or call that it answers.
    pub audience: Option<Id>,
    /// The signer's digits for the telephone.
    pub fingerprint: String,
    /// Number in the sender's stream.
    pub sequence: u64,
    /// When it was made, by the sender's clock.
    pub made_at: Time,
    /// Whether it came in an envelope.
    pub sealed: bool,
    /// How many records of each kind, deleted ones under an empty word.
    pub kinds: Vec<(String, usize)>,
    /// Records of a kind that only a newer version knows: kept, not shown.
    pub unknown: usize,
    /// Records that are not here yet, revised, unchanged, in conflict.
    pub changes: [usize; 4],
    /// An older file of its writer.
    pub stale: bool,
    /// Another file of the same number is here: a cloned tablet, or a restored backup.
    pub fork: bool,
    /// A call that is here seals to other keys from now on: those so far, those of this file.
    pub keys: Option<(Vec<Recipient>, Vec<Recipient>)>,
    /// A receipt's lines.
    pub receipt: Vec<ReceiptLine>,
    /// Who this seems to be, in words, as far as the file tells.
    pub seems: String,
    /// A confirmed signer of that name with another key, where this one is unknown.
    pub namesake: Option<Issuer>,
    pub(super) hash: String,
    pub(super) remarks: Vec<String>,
}

impl Preview {
    pub(super) fn new(found: Found, stream: Stream, kind: Incoming, change: Change, standing: Standing) -> Self {
        Self {
            kind,
            stream,
            standing,
            title: found.title,
            group: found.group,
            name: found.name,
            audience: found.audience,
            fingerprint: found.fingerprint,
            sequence: found.sequence,
            made_at: found.made_at,
            sealed: found.sealed,
            kinds: found.kinds,
            unknown: found.unknown,
            changes: [change.new, change.newer, change.same, change.conflicts],
            stale: change.remarks.contains(&Remark::Stale),
            fork: change.remarks.contains(&Remark::Fork),
            keys: None,
            receipt: found.receipt,
            seems: String::new(),
            namesake: None,
            hash: found.hash,
            remarks: change.remarks.iter().map(|remark| remark.as_str().to_owned()).collect(),
        }
    }

    pub(super) fn receipt_line(&self) -> ReceiptLine {
        let [new, newer, same, conflicts] = self.changes;
        ReceiptLine {
            hash: self.hash.clone(),
            issuer: self.stream.issuer.as_str().to_owned(),
            dataset: self.stream.dataset,
            sequence: self.sequence,
            records: u32::try_from(new + newer + same + conflicts).unwrap_or(u32::MAX),
            remarks: self.remarks.clone(),
        }
    }
}

impl Arrival {
    /// What can still be taken in.
    #[must_use]
    pub fn waiting(&self) -> Option<&Preview> {
        match &self.finding {
            Finding::Good(preview) if !self.taken_in => Some(preview),
            _ => None,
        }
    }

    /// Whether a person must look at it before it is taken in.
    #[must_use]
    pub fn asks(&self) -> bool {
        let asks = |preview: &Preview| preview.namesake.is_some() || preview.fork || preview.keys.is_some();
        self.waiting().is_some_and(asks)
    }

    /// Whether a passphrase opens it: a backup or a key, no hand-in.
    #[must_use]
    pub fn is_under_passphrase(&self) -> bool {
        let Finding::Refused(rejected) = &self.finding else { return false };
        rejected.code == Code::NotForMe && rejected.detail.as_deref() == Some(PASSPHRASE)
    }

    /// Remembers that it was taken in.
    pub fn mark_taken_in(&mut self) {
        self.taken_in = matches!(self.finding, Finding::Good(_));
    }

    /// The shape of its refusal; `Foreign` for files that were not refused.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        let Finding::Refused(rejected) = &self.finding else { return Verdict::Foreign };
        match rejected.code {
            Code::Signature if rejected.detail.as_deref() == Some(REWRITTEN) => Verdict::Rewritten,
            Code::Signature | Code::Issuer | Code::ProofCount | Code::Duplicate => Verdict::Tampered,
            Code::Armor | Code::Json | Code::Number | Code::ProofValue | Code::Key | Code::Context | Code::Schema => {
                Verdict::Broken
            }
            Code::Encoding => Verdict::Rewritten,
            Code::NotForMe | Code::Decrypt => Verdict::Sealed,
            Code::Time | Code::Revoked => Verdict::Old,
            Code::Size
            | Code::Zip
            | Code::Kind
            | Code::Limit
            | Code::NoProof
            | Code::Suite
            | Code::Format
            | Code::Audience => Verdict::Foreign,
        }
    }
}
