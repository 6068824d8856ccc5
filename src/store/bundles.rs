//! Other people's bundles, byte for byte, so that they can be verified again in years.

use indexed_db_futures::prelude::*;
use js_sys::{Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

use super::database::{table, values, writing};
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
    /// All bundles that were taken in.
    ///
    /// # Errors
    /// The device's.
    pub async fn bundles(&self) -> Result<Vec<Kept>, StoreError> {
        let rows = self.run(|database| async move { values(&database, table::BUNDLES).await }).await?;
        Ok(rows.iter().filter_map(read).collect())
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
    let row = Object::new();
    // Setting a member of a fresh plain object can't fail.
    let _ = Reflect::set(&row, &"bytes".into(), &Uint8Array::from(kept.bytes.as_slice()));
    let _ = Reflect::set(&row, &"arrived".into(), &kept.arrived.to_string().into());
    let _ = Reflect::set(&row, &"name".into(), &kept.name.as_str().into());
    row.into()
}

fn read(row: &JsValue) -> Option<Kept> {
    let member = |name: &str| Reflect::get(row, &name.into()).ok();
    Some(Kept {
        bytes: member("bytes")?.dyn_into::<Uint8Array>().ok()?.to_vec(),
        arrived: Time::parse(&member("arrived")?.as_string()?)?,
        name: member("name")?.as_string()?,
    })
}
