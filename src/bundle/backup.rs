//! What a device keeps besides its records: its keys, other people's files, and what has left. Only in a backup.
//!
//! It holds secrets: it is never shown by `Debug`, and a bundle that holds it leaves only under a passphrase.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::domain::id::Id;
use crate::domain::time::Time;

/// A device's belongings.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Belongings {
    /// The secret signing key, Multikey `z3u2…`.
    pub signing_key: String,
    /// The secret sealing keys, `AGE-SECRET-KEY-1…`, the newest first.
    pub identities: Vec<String>,
    /// Other people's bundles.
    pub kept: Vec<KeptDocument>,
    /// Record id → the revision that has left the device.
    pub exported: BTreeMap<String, u64>,
    /// When something last left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exported_at: Option<Time>,
}

/// A bundle of somebody else, as it was kept.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KeptDocument {
    /// What the file was called.
    pub name: String,
    /// When it was taken in.
    pub arrived: Time,
    /// With which import it came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import: Option<Id>,
    /// The signed document.
    pub document: Map<String, Value>,
}

impl fmt::Debug for Belongings {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Belongings({} kept)", self.kept.len())
    }
}
