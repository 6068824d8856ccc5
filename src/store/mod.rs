//! IndexedDB: the device's own records as rows, other people's bundles as exact bytes, keys wrapped.
//!
//! Everything is serialised, hashed and signed before a transaction starts: awaiting anything else inside one ends it.
//! Only `commit().await` counts as written. No screen and no rule lives here.

mod bundles;
mod database;
mod error;
mod identity;
mod meta;
mod object;
mod records;

pub use bundles::Kept;
pub use database::Store;
pub use error::StoreError;
pub use identity::Identity;
pub use meta::Exported;
