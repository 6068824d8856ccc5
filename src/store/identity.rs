//! Who this device is: data set id and signing key. The seed rests wrapped; the page itself reads only the public half.

use indexed_db_futures::prelude::*;
use wasm_bindgen::JsValue;

use super::database::{table, value, writing};
use super::object::{member, object};
use super::wrapped::{unwrap, wrap};
use super::{Store, StoreError};
use crate::bundle::SigningKey;
use crate::domain::id::{Id, Issuer, Stream};

pub(super) const KEY: &str = "identity";

/// Who this device is, with its secret.
#[derive(Clone)]
pub struct Identity {
    /// The Ed25519 seed.
    pub seed: [u8; 32],
    /// The data set of this device.
    pub dataset: Id,
}

impl Identity {
    /// The writer that this identity is.
    #[must_use]
    pub fn stream(&self) -> Stream {
        Stream { issuer: SigningKey::from_seed(self.seed).issuer(), dataset: self.dataset }
    }

    pub(super) async fn row(&self) -> Result<JsValue, StoreError> {
        let issuer = self.stream().issuer.as_str().into();
        wrap(&self.seed, &[("dataset", self.dataset.to_string().into()), ("issuer", issuer)]).await
    }
}

impl Store {
    /// The writer of this device, without touching the secret. `fresh` becomes it on the first visit; the first tab to
    /// write wins.
    ///
    /// # Errors
    /// `Refused` without a secure context, `Broken` where the row can't be read.
    pub async fn writer(&self, fresh: Identity) -> Result<Stream, StoreError> {
        if let Some(row) = self.identity_row().await? {
            return match public(&row) {
                Some(stream) => Ok(stream),
                // A row from before the public half stood beside the secret.
                None => self.add_public(&row).await,
            };
        }
        self.put_identity(fresh.row().await?, false).await?;
        let row = self.identity_row().await?.ok_or(StoreError::Broken)?;
        public(&row).ok_or(StoreError::Broken)
    }

    /// The identity of this device with its secret: for the worker only.
    ///
    /// # Errors
    /// `Broken` where there is none or the seed can't be unwrapped.
    pub async fn identity(&self) -> Result<Identity, StoreError> {
        read(&self.identity_row().await?.ok_or(StoreError::Broken)?).await
    }

    async fn identity_row(&self) -> Result<Option<JsValue>, StoreError> {
        self.run(|database| async move { value(&database, table::KEYS, KEY).await }).await
    }

    async fn add_public(&self, row: &JsValue) -> Result<Stream, StoreError> {
        let stream = read(row).await?.stream();
        let mut members = Vec::new();
        for name in ["wrapper", "iv", "seed", "dataset"] {
            members.push((name, member(row, name).ok_or(StoreError::Broken)?));
        }
        members.push(("issuer", stream.issuer.as_str().into()));
        self.put_identity(object(&members).into(), true).await?;
        Ok(stream)
    }

    async fn put_identity(&self, row: JsValue, replace: bool) -> Result<(), StoreError> {
        self.run(|database| {
            let row = row.clone();
            async move {
                let transaction = writing(&database, &[table::KEYS])?;
                let rows = transaction.object_store(table::KEYS)?;
                let here: Option<JsValue> = rows.get(KEY).await?;
                if here.is_none() || replace {
                    rows.put(row).with_key(KEY).build()?;
                }
                transaction.commit().await?;
                Ok(())
            }
        })
        .await
    }
}

fn public(row: &JsValue) -> Option<Stream> {
    let issuer = member(row, "issuer")?.as_string()?;
    Some(Stream { issuer: Issuer::new(&issuer), dataset: dataset(row)? })
}

fn dataset(row: &JsValue) -> Option<Id> {
    Id::parse(&member(row, "dataset")?.as_string()?)
}

async fn read(row: &JsValue) -> Result<Identity, StoreError> {
    let seed = unwrap(row).await?;
    let seed = seed.as_slice().try_into().map_err(|_| StoreError::Broken)?;
    Ok(Identity { seed, dataset: dataset(row).ok_or(StoreError::Broken)? })
}
