//! The coordinator's sealing keys: the public half and whether a copy exists stand in clear, the secret rests wrapped.

use indexed_db_futures::prelude::*;
use wasm_bindgen::JsValue;
use zeroize::Zeroizing;

use super::database::{reading, table, value, writing};
use super::object::{member, object};
use super::wrapped::{unwrap, wrap};
use super::{Store, StoreError};
use crate::domain::time::Time;

/// The rows' keys start with this; the recipient follows.
const PREFIX: &str = "envelope:";

/// A sealing key of this device, without its secret.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Envelope {
    /// The public half, `age1…`.
    pub recipient: String,
    /// When it was made or brought here.
    pub made: Time,
    /// When a person showed that a copy of the secret exists; `None` until then.
    pub copied: Option<Time>,
}

impl Store {
    /// The sealing keys of this device, the newest first.
    ///
    /// # Errors
    /// The device's.
    pub async fn envelopes(&self) -> Result<Vec<Envelope>, StoreError> {
        let mut found: Vec<Envelope> = self.envelope_rows().await?.iter().filter_map(public).collect();
        found.sort_by(|a, b| b.made.cmp(&a.made).then_with(|| a.recipient.cmp(&b.recipient)));
        Ok(found)
    }

    /// The secrets of all sealing keys: for the worker only. A key that can't be unwrapped is left out.
    ///
    /// # Errors
    /// The device's.
    pub async fn envelope_secrets(&self) -> Result<Vec<Zeroizing<String>>, StoreError> {
        let mut secrets = Vec::new();
        for row in self.envelope_rows().await? {
            if let Ok(secret) = unwrap(&row).await
                && let Ok(text) = std::str::from_utf8(&secret)
            {
                secrets.push(Zeroizing::new(text.to_owned()));
            }
        }
        Ok(secrets)
    }

    /// Keeps a sealing key; the same one again changes nothing but the copy's time.
    ///
    /// # Errors
    /// The device's.
    pub async fn keep_envelope(&self, envelope: &Envelope, secret: &str) -> Result<(), StoreError> {
        let row = wrap(secret.as_bytes(), &members(envelope)).await?;
        self.put_envelope(&envelope.recipient, row).await
    }

    /// Remembers that a copy of a secret exists.
    ///
    /// # Errors
    /// `Broken` for an unknown key, else the device's.
    pub async fn mark_copied(&self, recipient: &str, at: Time) -> Result<(), StoreError> {
        let key = format!("{PREFIX}{recipient}");
        let row = self.run(|database| {
            let key = key.clone();
            async move { value(&database, table::KEYS, &key).await }
        });
        let row = row.await?.ok_or(StoreError::Broken)?;
        let envelope = Envelope { copied: Some(at), ..public(&row).ok_or(StoreError::Broken)? };
        let mut all = members(&envelope);
        for name in ["wrapper", "iv", "seed"] {
            all.push((name, member(&row, name).ok_or(StoreError::Broken)?));
        }
        self.put_envelope(recipient, object(&all).into()).await
    }

    async fn put_envelope(&self, recipient: &str, row: JsValue) -> Result<(), StoreError> {
        let key = format!("{PREFIX}{recipient}");
        self.run(|database| {
            let (key, row) = (key.clone(), row.clone());
            async move {
                let transaction = writing(&database, &[table::KEYS])?;
                transaction.object_store(table::KEYS)?.put(row).with_key(key).build()?;
                transaction.commit().await?;
                Ok(())
            }
        })
        .await
    }

    async fn envelope_rows(&self) -> Result<Vec<JsValue>, StoreError> {
        self.run(|database| async move {
            let transaction = reading(&database, table::KEYS)?;
            let rows = transaction.object_store(table::KEYS)?;
            let keys = rows.get_all_keys::<String>().await?;
            let values = rows.get_all::<JsValue>().await?;
            let both = keys.zip(values).filter_map(|(key, row)| Some((key.ok()?, row.ok()?)));
            Ok(both.filter(|(key, _)| key.starts_with(PREFIX)).map(|(_, row)| row).collect())
        })
        .await
    }
}

fn members(envelope: &Envelope) -> Vec<(&'static str, JsValue)> {
    let copied = envelope.copied.map_or(JsValue::NULL, |at| at.to_string().into());
    vec![
        ("recipient", envelope.recipient.as_str().into()),
        ("made", envelope.made.to_string().into()),
        ("copied", copied),
    ]
}

fn public(row: &JsValue) -> Option<Envelope> {
    let time = |name: &str| Time::parse(&member(row, name)?.as_string()?);
    Some(Envelope { recipient: member(row, "recipient")?.as_string()?, made: time("made")?, copied: time("copied") })
}
