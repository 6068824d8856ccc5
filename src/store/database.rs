//! The connection: opened once, closed when a newer version asks for it, opened again once when the browser drops it.

use std::cell::RefCell;
use std::rc::Rc;

use indexed_db_futures::database::Database;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{Transaction, TransactionDurability, TransactionMode, TransactionOptions};
use wasm_bindgen::JsValue;

use super::StoreError;

/// The schema's version. A new step adds stores; it never reshapes one.
const VERSION: u8 = 1;

/// Names of the object stores. All have keys outside the values.
pub(super) mod table {
    /// Own records: record id → JSON text.
    pub const RECORDS: &str = "records";
    /// Bundles of others: hash → bytes, arrival, file name.
    pub const BUNDLES: &str = "bundles";
    /// The device's identity under one key.
    pub const KEYS: &str = "keys";
    /// Counters and what was written out.
    pub const META: &str = "meta";
    /// Text in progress: field → text.
    pub const DRAFTS: &str = "drafts";
    /// Version 1.
    pub const ALL: [&str; 5] = [RECORDS, BUNDLES, KEYS, META, DRAFTS];
}

/// The store of this device. Cheap to clone: one connection.
#[derive(Clone)]
pub struct Store {
    name: Rc<str>,
    open: Rc<RefCell<Option<Database>>>,
}

impl Store {
    /// Opens the store, creating it on the first visit.
    ///
    /// # Errors
    /// `Refused` where the browser gives none, `Newer` where a newer app has been here.
    pub async fn open(name: &str) -> Result<Self, StoreError> {
        let store = Self { name: name.into(), open: Rc::default() };
        store.connection().await?;
        Ok(store)
    }

    /// Runs a piece of work, and once more on a fresh connection if the browser dropped the old one.
    pub(super) async fn run<T, Work, Done>(&self, work: Work) -> Result<T, StoreError>
    where
        Work: Fn(Database) -> Done,
        Done: Future<Output = Result<T, StoreError>>,
    {
        match work(self.connection().await?).await {
            Err(StoreError::Lost) => {
                self.disconnect();
                work(self.connection().await?).await
            }
            done => done,
        }
    }

    /// Closes the connection; the next piece of work opens it again.
    pub fn disconnect(&self) {
        if let Some(open) = self.open.borrow_mut().take() {
            open.close();
        }
    }

    async fn connection(&self) -> Result<Database, StoreError> {
        if let Some(open) = self.open.borrow().clone() {
            return Ok(open);
        }
        let database = Database::open(&*self.name)
            .with_version(VERSION)
            .with_on_upgrade_needed(|_, database| {
                for name in table::ALL {
                    database.create_object_store(name).build()?;
                }
                Ok(())
            })
            .await?;
        self.give_way(&database)?;
        *self.open.borrow_mut() = Some(database.clone());
        Ok(database)
    }

    /// Closes this connection as soon as a newer version wants to upgrade, so that it never hangs.
    fn give_way(&self, database: &Database) -> Result<(), StoreError> {
        let mut changes = database.version_changes()?;
        let store = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            changes.recv().await;
            store.disconnect();
        });
        Ok(())
    }
}

/// A transaction that reads.
pub(super) fn reading<'a>(database: &'a Database, name: &'static str) -> Result<Transaction<'a>, StoreError> {
    Ok(database.transaction(name).with_mode(TransactionMode::Readonly).build()?)
}

/// A transaction that writes and only reports success once the bytes are on the disk.
pub(super) fn writing<'a>(database: &'a Database, names: &[&'static str]) -> Result<Transaction<'a>, StoreError> {
    let mut options = TransactionOptions::new();
    options.set_durability(TransactionDurability::Strict);
    let builder = database.transaction(names.to_vec()).with_mode(TransactionMode::Readwrite);
    Ok(builder.with_options(options).build()?)
}

/// Every value of a table.
pub(super) async fn values(database: &Database, name: &'static str) -> Result<Vec<JsValue>, StoreError> {
    let transaction = reading(database, name)?;
    let rows = transaction.object_store(name)?.get_all::<JsValue>().await?;
    Ok(rows.collect::<Result<Vec<_>, _>>()?)
}

/// One value of a table.
pub(super) async fn value(database: &Database, name: &'static str, key: &str) -> Result<Option<JsValue>, StoreError> {
    let transaction = reading(database, name)?;
    Ok(transaction.object_store(name)?.get::<JsValue, _, _>(key).await?)
}
