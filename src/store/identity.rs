//! The device's identity: data set id and signing seed. The seed rests encrypted under a key that can't be exported.
//!
//! The seed in clear lives in memory only, inside `SigningKey`.

use indexed_db_futures::prelude::*;
use js_sys::{Object, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, SubtleCrypto};

use super::database::{table, value, writing};
use super::object::{member, object};
use super::{Store, StoreError};
use crate::domain::id::Id;

const KEY: &str = "identity";

/// Who this device is.
#[derive(Clone)]
pub struct Identity {
    /// The Ed25519 seed.
    pub seed: [u8; 32],
    /// The data set of this device.
    pub dataset: Id,
}

impl Store {
    /// The identity of this device. `fresh` becomes it on the first visit; the first tab to write wins.
    ///
    /// # Errors
    /// `Refused` without a secure context, `Broken` where the seed can't be unwrapped.
    pub async fn identity(&self, fresh: Identity) -> Result<Identity, StoreError> {
        let read = || self.run(|database| async move { value(&database, table::KEYS, KEY).await });
        if let Some(row) = read().await? {
            return unwrap(&row).await;
        }
        let row = wrap(&fresh).await?;
        self.run(|database| {
            let row = row.clone();
            async move {
                let transaction = writing(&database, &[table::KEYS])?;
                let rows = transaction.object_store(table::KEYS)?;
                let here: Option<JsValue> = rows.get(KEY).await?;
                if here.is_none() {
                    rows.put(row).with_key(KEY).build()?;
                }
                transaction.commit().await?;
                Ok(())
            }
        })
        .await?;
        let row = read().await?.ok_or(StoreError::Broken)?;
        unwrap(&row).await
    }
}

/// `{wrapper: CryptoKey, iv, seed, dataset}`: the seed under AES-GCM.
async fn wrap(identity: &Identity) -> Result<JsValue, StoreError> {
    let subtle = subtle()?;
    let algorithm = object(&[("name", "AES-GCM".into()), ("length", 256.into())]);
    let usages = js_sys::Array::of2(&"encrypt".into(), &"decrypt".into());
    let made = subtle.generate_key_with_object(&algorithm, false, &usages).map_err(|_| StoreError::Refused)?;
    let wrapper: CryptoKey = settle(made).await?.dyn_into().map_err(|_| StoreError::Refused)?;
    let mut iv = [0; 12];
    getrandom::fill(&mut iv).map_err(|_| StoreError::Refused)?;
    let iv = Uint8Array::from(iv.as_slice());
    let sealed = subtle
        .encrypt_with_object_and_u8_array(&gcm(&iv), &wrapper, &identity.seed)
        .map_err(|_| StoreError::Refused)?;
    let seed = Uint8Array::new(&settle(sealed).await?);
    Ok(object(&[
        ("wrapper", wrapper.into()),
        ("iv", iv.into()),
        ("seed", seed.into()),
        ("dataset", identity.dataset.to_string().into()),
    ])
    .into())
}

async fn unwrap(row: &JsValue) -> Result<Identity, StoreError> {
    let member = |name: &str| member(row, name).ok_or(StoreError::Broken);
    let wrapper: CryptoKey = member("wrapper")?.dyn_into().map_err(|_| StoreError::Broken)?;
    let iv: Uint8Array = member("iv")?.dyn_into().map_err(|_| StoreError::Broken)?;
    let sealed: Uint8Array = member("seed")?.dyn_into().map_err(|_| StoreError::Broken)?;
    let opened = subtle()?
        .decrypt_with_object_and_u8_array(&gcm(&iv), &wrapper, &sealed.to_vec())
        .map_err(|_| StoreError::Broken)?;
    let seed = Uint8Array::new(&settle(opened).await?).to_vec();
    let dataset = member("dataset")?.as_string().and_then(|text| Id::parse(&text));
    Ok(Identity { seed: seed.try_into().map_err(|_| StoreError::Broken)?, dataset: dataset.ok_or(StoreError::Broken)? })
}

fn gcm(iv: &Uint8Array) -> Object {
    object(&[("name", "AES-GCM".into()), ("iv", iv.into())])
}

/// Web Crypto, which browsers only give to secure contexts (https, localhost).
fn subtle() -> Result<SubtleCrypto, StoreError> {
    let crypto = web_sys::window().and_then(|window| window.crypto().ok()).ok_or(StoreError::Refused)?;
    let subtle = crypto.subtle();
    if subtle.is_undefined() { Err(StoreError::Refused) } else { Ok(subtle) }
}

async fn settle(promise: js_sys::Promise) -> Result<JsValue, StoreError> {
    JsFuture::from(promise).await.map_err(|_| StoreError::Broken)
}
