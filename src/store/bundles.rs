//! Other people's bundles, byte for byte, so that they can be verified again in years.

use std::collections::BTreeSet;

use indexed_db_futures::prelude::*;
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};

use super::database::{reading, table, writing};
use super::object::{member, object};
use super::{Store, StoreError};
use crate::domain::canonical::{Hash, hex};
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
}

impl Store {
    /// The bundles that were taken in, but for those whose identities are `known` already.
    ///
    /// # Errors
    /// The device's.
    pub async fn bundles(&self, known: &[Hash]) -> Result<Vec<Kept>, StoreError> {
        let known: BTreeSet<String> = known.iter().map(hex).collect();
        self.run(|database| {
            let known = known.clone();
            async move {
                let transaction = reading(&database, table::BUNDLES)?;
                let rows = transaction.object_store(table::BUNDLES)?;
                let keys = rows.get_all_keys::<String>().await?;
                let values = rows.get_all::<JsValue>().await?;
                let both = keys.zip(values).filter_map(|(key, row)| Some((key.ok()?, row.ok()?)));
                Ok(both.filter(|(key, _)| !known.contains(key)).filter_map(|(_, row)| read(&row)).collect())
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
                    store.put(row).with_key(key).build()?;
                }
                transaction.commit().await?;
                Ok(())
            }
        })
        .await
    }
}

fn write(kept: &Kept) -> JsValue {
    object(&[
        ("bytes", Uint8Array::from(kept.bytes.as_slice()).into()),
        ("arrived", kept.arrived.to_string().into()),
        ("name", kept.name.as_str().into()),
    ])
    .into()
}

fn read(row: &JsValue) -> Option<Kept> {
    Some(Kept {
        bytes: member(row, "bytes")?.dyn_into::<Uint8Array>().ok()?.to_vec(),
        arrived: Time::parse(&member(row, "arrived")?.as_string()?)?,
        name: member(row, "name")?.as_string()?,
    })
}
