//! IndexedDB: the device's own records as rows, other people's bundles as exact bytes, keys wrapped.
//!
//! Everything is serialised, hashed and signed before a transaction starts: awaiting anything else inside one ends it.
//! Only `commit().await` counts as written. No screen and no rule lives here.

mod bundles;
mod database;
mod envelopes;
mod error;
mod identity;
mod meta;
mod object;
mod records;
mod restore;
mod wrapped;

pub use bundles::Kept;
pub use database::Store;
pub use envelopes::Envelope;
pub use error::StoreError;
pub use identity::Identity;
pub use meta::Exported;
pub use restore::Whole;
