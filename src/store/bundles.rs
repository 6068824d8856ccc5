//! Other people's bundles, byte for byte, so that they can be verified again in years.

use std::collections::BTreeSet;

use indexed_db_futures::prelude::*;
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};

use super::database::{reading, table, writing};
use super::object::{member, object};
use super::{Store, StoreError};
use crate::domain::canonical::{Hash, hex, unhex};
use crate::domain::id::Id;
use crate::domain::time::Time;

/// A bundle as it is kept.
#[derive(Clone, PartialEq, Debug)]
pub struct Kept {
    /// The exact bytes that `bundle::open` accepted.
    pub bytes: Vec<u8>,
    /// When it was taken in, by this device's clock.
    pub arrived: Time,
    /// What the file was called; never trusted.
    pub name: String,
    /// With which import it came; `None` for bundles from before imports had a number.
    pub import: Option<Id>,
}

impl Store {
    /// The identities of all bundles that are kept.
    ///
    /// # Errors
    /// The device's.
    pub async fn bundle_hashes(&self) -> Result<BTreeSet<Hash>, StoreError> {
        self.run(|database| async move {
            let transaction = reading(&database, table::BUNDLES)?;
            let keys = transaction.object_store(table::BUNDLES)?.get_all_keys::<String>().await?;
            Ok(keys.filter_map(|key| unhex(&key.ok()?)).collect())
        })
        .await
    }

    /// Some bundles, in the order asked for. One that is gone or can't be read is left out.
    ///
    /// # Errors
    /// The device's.
    pub async fn bundles(&self, hashes: &[Hash]) -> Result<Vec<(Hash, Kept)>, StoreError> {
        self.run(|database| {
            let hashes = hashes.to_vec();
            async move {
                let transaction = reading(&database, table::BUNDLES)?;
                let rows = transaction.object_store(table::BUNDLES)?;
                let mut found = Vec::with_capacity(hashes.len());
                for hash in hashes {
                    let row: Option<JsValue> = rows.get(hex(&hash).as_str()).await?;
                    found.extend(row.as_ref().and_then(read).map(|kept| (hash, kept)));
                }
                Ok(found)
            }
        })
        .await
    }

    /// Keeps bundles in one transaction, each under its identity.
    ///
    /// # Errors
    /// The device's; then none was kept.
    pub async fn keep(&self, bundles: &[(Hash, Kept)]) -> Result<(), StoreError> {
        let rows: Vec<(String, JsValue)> = bundles.iter().map(|(hash, kept)| (hex(hash), write(kept))).collect();
        self.run(|database| {
            let rows = rows.clone();
            async move {
                let transaction = writing(&database, &[table::BUNDLES])?;
                let store = transaction.object_store(table::BUNDLES)?;
                for (key, row) in rows {
                    // The first arrival stands: another tab may have been quicker.
                    let here: Option<JsValue> = store.get(key.as_str()).await?;
                    if here.is_none() {
                        store.put(row).with_key(key).build()?;
                    }
                }
                transaction.commit().await?;
                Ok(())
            }
        })
        .await
    }

    /// Removes bundles in one transaction, without a trace.
    ///
    /// # Errors
    /// The device's; then none was removed.
    pub async fn forget(&self, hashes: &[Hash]) -> Result<(), StoreError> {
        self.run(|database| {
            let hashes = hashes.to_vec();
            async move {
                let transaction = writing(&database, &[table::BUNDLES])?;
                let store = transaction.object_store(table::BUNDLES)?;
                for hash in hashes {
                    store.delete(hex(&hash).as_str()).build()?;
                }
                transaction.commit().await?;
                Ok(())
            }
        })
        .await
    }
}

pub(super) fn write(kept: &Kept) -> JsValue {
    let import = kept.import.map_or(JsValue::NULL, |import| import.to_string().into());
    object(&[
        ("bytes", Uint8Array::from(kept.bytes.as_slice()).into()),
        ("arrived", kept.arrived.to_string().into()),
        ("name", kept.name.as_str().into()),
        ("import", import),
    ])
    .into()
}

fn read(row: &JsValue) -> Option<Kept> {
    Some(Kept {
        bytes: member(row, "bytes")?.dyn_into::<Uint8Array>().ok()?.to_vec(),
        arrived: Time::parse(&member(row, "arrived")?.as_string()?)?,
        name: member(row, "name")?.as_string()?,
        import: member(row, "import").and_then(|import| Id::parse(&import.as_string()?)),
    })
}
