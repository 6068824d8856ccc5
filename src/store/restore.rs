//! A backup's way back: everything at once, onto a device that has nothing yet.

use indexed_db_futures::prelude::*;
use wasm_bindgen::JsValue;

use super::database::{table, writing};
use super::{Exported, Identity, Kept, Store, StoreError, bundles, identity, meta};
use crate::domain::canonical::{Hash, hex};
use crate::domain::record::Record;

/// Everything that a device keeps, besides sealing keys.
pub struct Whole {
    /// Who it is.
    pub identity: Identity,
    /// Its own records.
    pub records: Vec<Record>,
    /// Other people's bundles.
    pub bundles: Vec<(Hash, Kept)>,
    /// What has left.
    pub exported: Exported,
    /// The last number of its stream.
    pub sequence: u64,
}

impl Store {
    /// Whether there is a record or a bundle here.
    ///
    /// # Errors
    /// The device's.
    pub async fn is_empty(&self) -> Result<bool, StoreError> {
        Ok(self.bundle_hashes().await?.is_empty() && self.records().await?.0.is_empty())
    }

    /// Puts everything into an empty store, in one transaction. The identity that was here gives way.
    ///
    /// # Errors
    /// The device's; then nothing was written.
    pub async fn restore(&self, whole: &Whole) -> Result<(), StoreError> {
        let row = whole.identity.row().await?;
        let exported = serde_json::to_string(&whole.exported).map_err(|_| StoreError::Broken)?;
        let records: Vec<(String, String)> =
            whole.records.iter().map(|record| (record.id.to_string(), record.to_value().to_string())).collect();
        let kept: Vec<(String, JsValue)> =
            whole.bundles.iter().map(|(hash, kept)| (hex(hash), bundles::write(kept))).collect();
        let sequence = whole.sequence.to_string();
        self.run(|database| {
            let (row, exported, sequence) = (row.clone(), exported.clone(), sequence.clone());
            let (records, kept) = (records.clone(), kept.clone());
            async move {
                let names = [table::KEYS, table::RECORDS, table::BUNDLES, table::META];
                let transaction = writing(&database, &names)?;
                transaction.object_store(table::KEYS)?.put(row).with_key(identity::KEY).build()?;
                let rows = transaction.object_store(table::RECORDS)?;
                for (key, row) in records {
                    rows.put(row).with_key(key).build()?;
                }
                let rows = transaction.object_store(table::BUNDLES)?;
                for (key, row) in kept {
                    rows.put(row).with_key(key).build()?;
                }
                let rows = transaction.object_store(table::META)?;
                rows.put(exported).with_key(meta::EXPORTED).build()?;
                rows.put(sequence).with_key(meta::SEQUENCE).build()?;
                transaction.commit().await?;
                Ok(())
            }
        })
        .await
    }
}
