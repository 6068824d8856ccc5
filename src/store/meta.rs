//! Counters and drafts: the stream's sequence, what was written out, and text in progress.

use std::collections::BTreeMap;

use indexed_db_futures::prelude::*;
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;

use super::database::{reading, table, value, writing};
use super::{Store, StoreError};
use crate::domain::id::Id;
use crate::domain::time::Time;

pub(super) const SEQUENCE: &str = "sequence";
pub(super) const EXPORTED: &str = "exported";

/// Which revisions have left this device, and when the last ones did.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Exported {
    /// The last time something was written out.
    pub at: Option<Time>,
    /// Record id → the revision that left.
    pub revisions: BTreeMap<String, u64>,
}

impl Exported {
    /// Whether this revision, or a later one, has left.
    #[must_use]
    pub fn holds(&self, id: Id, rev: u64) -> bool {
        self.revisions.get(&id.to_string()).is_some_and(|left| *left >= rev)
    }
}

impl Store {
    /// The next number of this device's stream: 1, 2, 3 … No two tabs get the same, and none at or below `used`.
    ///
    /// # Errors
    /// The device's.
    pub async fn next_sequence(&self, used: u64) -> Result<u64, StoreError> {
        self.run(|database| async move {
            let transaction = writing(&database, &[table::META])?;
            let rows = transaction.object_store(table::META)?;
            let last: Option<String> = rows.get(SEQUENCE).await?;
            let next = last.and_then(|last| last.parse::<u64>().ok()).unwrap_or(0).max(used) + 1;
            rows.put(next.to_string()).with_key(SEQUENCE).build()?;
            transaction.commit().await?;
            Ok(next)
        })
        .await
    }

    /// The last number of this device's stream; 0 before the first.
    ///
    /// # Errors
    /// The device's.
    pub async fn sequence(&self) -> Result<u64, StoreError> {
        let row = self.run(|database| async move { value(&database, table::META, SEQUENCE).await }).await?;
        Ok(row.and_then(|row| row.as_string()?.parse().ok()).unwrap_or(0))
    }

    /// What has been written out.
    ///
    /// # Errors
    /// The device's.
    pub async fn exported(&self) -> Result<Exported, StoreError> {
        let row = self.run(|database| async move { value(&database, table::META, EXPORTED).await }).await?;
        Ok(row.as_ref().and_then(read).unwrap_or_default())
    }

    /// Adds revisions to what has been written out and returns the whole.
    ///
    /// # Errors
    /// The device's.
    pub async fn mark_exported(&self, revisions: &[(Id, u64)], at: Time) -> Result<Exported, StoreError> {
        let revisions = revisions.to_vec();
        self.run(|database| {
            let revisions = revisions.clone();
            async move {
                let transaction = writing(&database, &[table::META])?;
                let rows = transaction.object_store(table::META)?;
                let here: Option<JsValue> = rows.get(EXPORTED).await?;
                let mut exported = here.as_ref().and_then(read).unwrap_or_default();
                exported.at = exported.at.max(Some(at));
                for (id, rev) in revisions {
                    let left = exported.revisions.entry(id.to_string()).or_default();
                    *left = rev.max(*left);
                }
                let row = serde_json::to_string(&exported).map_err(|_| StoreError::Broken)?;
                rows.put(row).with_key(EXPORTED).build()?;
                transaction.commit().await?;
                Ok(exported)
            }
        })
        .await
    }

    /// All text in progress, by field.
    ///
    /// # Errors
    /// The device's.
    pub async fn drafts(&self) -> Result<BTreeMap<String, String>, StoreError> {
        self.run(|database| async move {
            let transaction = reading(&database, table::DRAFTS)?;
            let rows = transaction.object_store(table::DRAFTS)?;
            let keys = rows.get_all_keys::<String>().await?;
            let texts = rows.get_all::<String>().await?;
            Ok(keys.zip(texts).filter_map(|(key, text)| Some((key.ok()?, text.ok()?))).collect())
        })
        .await
    }

    /// Keeps text in progress; empty text forgets it.
    ///
    /// # Errors
    /// The device's.
    pub async fn keep_draft(&self, field: &str, text: &str) -> Result<(), StoreError> {
        let (field, text) = (field.to_owned(), text.to_owned());
        self.run(|database| {
            let (field, text) = (field.clone(), text.clone());
            async move {
                let transaction = writing(&database, &[table::DRAFTS])?;
                let rows = transaction.object_store(table::DRAFTS)?;
                if text.is_empty() {
                    rows.delete(field.as_str()).build()?;
                } else {
                    rows.put(text).with_key(field).build()?;
                }
                transaction.commit().await?;
                Ok(())
            }
        })
        .await
    }
}

fn read(row: &JsValue) -> Option<Exported> {
    serde_json::from_str(&row.as_string()?).ok()
}
