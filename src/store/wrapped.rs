//! Secrets at rest: encrypted under an AES-GCM key that the browser never gives out, not even to this app.
//!
//! The secret in clear lives in memory only. Nothing here knows what the secret is for.

use js_sys::{Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, SubtleCrypto};
use zeroize::Zeroizing;

use super::StoreError;
use super::object::{member, object};

/// `{wrapper: CryptoKey, iv, seed}` and the members given: the secret under a key of its own.
pub async fn wrap(secret: &[u8], members: &[(&str, JsValue)]) -> Result<JsValue, StoreError> {
    let subtle = subtle()?;
    let algorithm = object(&[("name", "AES-GCM".into()), ("length", 256.into())]);
    let usages = js_sys::Array::of2(&"encrypt".into(), &"decrypt".into());
    let made = subtle.generate_key_with_object(&algorithm, false, &usages).map_err(|_| StoreError::Refused)?;
    let wrapper: CryptoKey = settle(made).await?.dyn_into().map_err(|_| StoreError::Refused)?;
    let mut iv = [0; 12];
    getrandom::fill(&mut iv).map_err(|_| StoreError::Refused)?;
    let iv = Uint8Array::from(iv.as_slice());
    let sealed =
        subtle.encrypt_with_object_and_u8_array(&gcm(&iv), &wrapper, secret).map_err(|_| StoreError::Refused)?;
    let seed = Uint8Array::new(&settle(sealed).await?);
    let mut all = vec![("wrapper", wrapper.into()), ("iv", iv.into()), ("seed", seed.into())];
    all.extend(members.iter().map(|(name, value)| (*name, value.clone())));
    Ok(object(&all).into())
}

/// The secret of a row that [`wrap`] made.
pub async fn unwrap(row: &JsValue) -> Result<Zeroizing<Vec<u8>>, StoreError> {
    let member = |name: &str| member(row, name).ok_or(StoreError::Broken);
    let wrapper: CryptoKey = member("wrapper")?.dyn_into().map_err(|_| StoreError::Broken)?;
    let iv: Uint8Array = member("iv")?.dyn_into().map_err(|_| StoreError::Broken)?;
    let sealed: Uint8Array = member("seed")?.dyn_into().map_err(|_| StoreError::Broken)?;
    let opened = subtle()?
        .decrypt_with_object_and_u8_array(&gcm(&iv), &wrapper, &sealed.to_vec())
        .map_err(|_| StoreError::Broken)?;
    let secret = Uint8Array::new(&settle(opened).await?);
    let bytes = Zeroizing::new(secret.to_vec());
    secret.fill(0, 0, secret.length());
    Ok(bytes)
}

fn gcm(iv: &Uint8Array) -> Object {
    object(&[("name", "AES-GCM".into()), ("iv", iv.into())])
}

/// Web Crypto of the page or the worker, which browsers only give to secure contexts (https, localhost).
fn subtle() -> Result<SubtleCrypto, StoreError> {
    let crypto = Reflect::get(&js_sys::global(), &"crypto".into()).map_err(|_| StoreError::Refused)?;
    let subtle = Reflect::get(&crypto, &"subtle".into()).map_err(|_| StoreError::Refused)?;
    if subtle.is_undefined() { Err(StoreError::Refused) } else { Ok(subtle.unchecked_into()) }
}

async fn settle(promise: js_sys::Promise) -> Result<JsValue, StoreError> {
    JsFuture::from(promise).await.map_err(|_| StoreError::Broken)
}
