//! What the page asks and what the worker answers, as text. Files travel beside it as bytes.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::bundle::{Code, Rejected};
use crate::domain::id::Id;
use crate::domain::recipient::Recipient;
use crate::domain::skill::Standard;
use crate::domain::time::Time;
use crate::domain::trust::ReceiptLine;

/// A wish of the page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Task {
    /// This page's store is closed: sign with this seed, which lives as long as the page. 64 hexadecimal digits.
    UseSeed(String, Id),
    /// Read the one file beside this; nothing is written.
    Inspect {
        /// Now, by the device's clock.
        now: Time,
        /// Whether a new round begins: what earlier rounds found is forgotten.
        first: bool,
    },
    /// Write bundles that `Inspect` found.
    Keep {
        /// Identity and file name of each.
        bundles: Vec<(String, String)>,
        /// Now, by the device's clock.
        now: Time,
        /// The import that they belong to.
        import: Id,
        /// Whether this device writes at all; if not, the bytes come back to the page, which keeps them while it lives.
        stored: bool,
    },
    /// Read kept bundles again, each as at the moment when it came.
    Recheck(Vec<String>),
    /// Sign an unsigned document, and seal it where recipients are named.
    Sign {
        /// The document without proof.
        document: Map<String, Value>,
        /// The published standard that an assessment answers.
        standard: Option<Box<Standard>>,
        /// `age1…`; empty: not sealed.
        recipients: Vec<String>,
        /// The table's group, for the file's name; empty elsewhere.
        group: String,
        /// The lines for people above the block.
        lines: String,
        /// Now, by the device's clock.
        now: Time,
    },
    /// Make a sealing key.
    MakeEnvelope(Time),
    /// The secret of a sealing key, for the sheet that a person prints.
    ShowEnvelope(String),
    /// A sealing key under a passphrase, as a file.
    ExportEnvelope {
        /// `age1…`
        recipient: String,
        /// What a person typed.
        passphrase: String,
    },
    /// Compare what a person read off the sheet with the end of the secret.
    ProveCopy {
        /// `age1…`
        recipient: String,
        /// What a person typed.
        typed: String,
        /// Now, by the device's clock.
        now: Time,
    },
    /// Bring a sealing key back: typed off the sheet, or from the file beside this with its passphrase.
    RestoreEnvelope {
        /// The secret as typed, or the passphrase of the file.
        secret: String,
        /// Now, by the device's clock.
        now: Time,
    },
    /// Everything on this device, under a passphrase.
    Backup {
        /// The id of the bundle.
        id: Id,
        /// What a person typed.
        passphrase: String,
        /// The lines for people above the block.
        lines: String,
        /// Now, by the device's clock.
        now: Time,
    },
    /// The file beside this back onto this empty device.
    Restore {
        /// What a person typed.
        passphrase: String,
        /// Now, by the device's clock.
        now: Time,
    },
    /// A text as a picture of squares.
    Qr(String),
}

/// What the worker answers.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Answer {
    /// Done; nothing to say.
    Done,
    /// The file holds this bundle.
    Found(Box<Found>),
    /// The file, or the wish, is refused.
    Refused(Refusal),
    /// The device's store failed.
    Failed(StoreTrouble),
    /// Signed; beside this are the letter itself, and the text for a mail.
    Signed {
        /// The identity, hexadecimal.
        hash: String,
        /// The signer's digits.
        fingerprint: String,
        /// What each file is called.
        names: Vec<String>,
    },
    /// The kept bundles that didn't hold, with the reason.
    Rechecked(Vec<(String, Refusal)>),
    /// The public half of a sealing key.
    Envelope(String),
    /// A secret, for the sheet.
    Secret(String),
    /// Whether what a person typed was right.
    Proven(bool),
    /// So many records and bundles came back.
    Restored {
        /// Own records.
        records: usize,
        /// Bundles of others.
        bundles: usize,
    },
    /// Side length, then the dark squares row by row.
    Squares(usize, Vec<bool>),
}

/// A refusal on its way to the page.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Refusal {
    /// `E-SIZE` …
    pub code: String,
    /// Where it was seen.
    pub detail: Option<String>,
}

/// A failure of the store on its way to the page.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum StoreTrouble {
    /// No store.
    Refused,
    /// No space.
    Full,
    /// Gone.
    Lost,
    /// A newer app has been here.
    Newer,
    /// Unreadable.
    Broken,
    /// Anything else.
    Failed,
}

/// What a verified bundle is, as far as the page has to know before it is kept.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Found {
    /// The identity, hexadecimal.
    pub hash: String,
    /// The word in `type`.
    pub kind: String,
    /// Who signed.
    pub issuer: String,
    /// The signer's data set.
    pub dataset: Id,
    /// The signer's digits.
    pub fingerprint: String,
    /// Number in the signer's stream.
    pub sequence: u64,
    /// When it was made, by the signer's clock.
    pub made_at: Time,
    /// The forum or call that it answers.
    pub audience: Option<Id>,
    /// Whether it came in an envelope.
    pub sealed: bool,
    /// Id, revision and hash of each record.
    pub records: Vec<(Id, u64, String)>,
    /// How many records each kind has, in the order of the file; deleted ones under an empty word.
    pub kinds: Vec<(String, usize)>,
    /// Records of a kind that only a newer version knows.
    pub unknown: usize,
    /// A kit's or call's title.
    pub title: Option<String>,
    /// A call's keys, with its id and revision.
    pub keys: Option<(Id, u64, Vec<Recipient>)>,
    /// A table's group: its id in the kit.
    pub group: Option<String>,
    /// An applicant's display name.
    pub name: Option<String>,
    /// A receipt's lines.
    pub receipt: Vec<ReceiptLine>,
}

impl From<Rejected> for Refusal {
    fn from(rejected: Rejected) -> Self {
        Self { code: rejected.code.as_str().to_owned(), detail: rejected.detail }
    }
}

impl From<Refusal> for Rejected {
    fn from(refusal: Refusal) -> Self {
        // Page and worker are of one build; a code that isn't known would be a mistake of ours.
        Self { code: Code::parse(&refusal.code).unwrap_or(Code::Kind), detail: refusal.detail }
    }
}
