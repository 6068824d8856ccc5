//! Own records as rows: the newest revision of each, as JSON text.

use indexed_db_futures::prelude::*;
use wasm_bindgen::JsValue;

use super::database::{table, values, writing};
use super::{Store, StoreError};
use crate::domain::record::Record;

impl Store {
    /// All own records. Rows that can't be read are counted, kept and left alone.
    ///
    /// # Errors
    /// The device's.
    pub async fn records(&self) -> Result<(Vec<Record>, usize), StoreError> {
        let rows = self.run(|database| async move { values(&database, table::RECORDS).await }).await?;
        let read: Vec<Record> = rows.iter().filter_map(read).collect();
        let broken = rows.len() - read.len();
        Ok((read, broken))
    }

    /// Writes revisions in one transaction and returns them as they now stand.
    ///
    /// Another tab may have written the same record meanwhile: then ours becomes the revision after it,
    /// so that neither tab's revision is taken for the other's.
    ///
    /// # Errors
    /// The device's; then nothing was written.
    pub async fn append(&self, records: &[Record]) -> Result<Vec<Record>, StoreError> {
        let records = records.to_vec();
        self.run(|database| {
            let mut records = records.clone();
            async move {
                let transaction = writing(&database, &[table::RECORDS])?;
                let rows = transaction.object_store(table::RECORDS)?;
                for record in &mut records {
                    let id = record.id.to_string();
                    let here: Option<JsValue> = rows.get(id.as_str()).await?;
                    if let Some(here) = here.as_ref().and_then(read)
                        && here.rev >= record.rev
                        && here != *record
                    {
                        record.rev = here.rev + 1;
                    }
                    rows.put(record.to_value().to_string()).with_key(id).build()?;
                }
                transaction.commit().await?;
                Ok(records)
            }
        })
        .await
    }
}

fn read(row: &JsValue) -> Option<Record> {
    serde_json::from_str(&row.as_string()?).ok()
}
