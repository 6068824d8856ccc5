//! What can go wrong with the device's store.

use indexed_db_futures::error::{DomException, Error, OpenDbError, UnexpectedDataError};

/// The device failed. What was typed is still in memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StoreError {
    /// The browser gives no store: private window, blocked by policy, no secure context.
    Refused,
    /// No space left.
    Full,
    /// The connection was closed under us, and opening it again didn't help.
    Lost,
    /// A newer version of the app has opened the store: this tab must be reloaded.
    Newer,
    /// Something in the store can't be read.
    Broken,
    /// Anything else that the browser says.
    Failed,
}

impl StoreError {
    /// Reads the name of a `DOMException`.
    pub(super) fn named(name: &str) -> Self {
        match name {
            "QuotaExceededError" => Self::Full,
            "SecurityError" | "NotAllowedError" => Self::Refused,
            "VersionError" => Self::Newer,
            "InvalidStateError" | "TransactionInactiveError" | "AbortError" => Self::Lost,
            "DataError" | "DataCloneError" => Self::Broken,
            _ => Self::Failed,
        }
    }
}

impl From<Error> for StoreError {
    fn from(error: Error) -> Self {
        match error {
            Error::DomException(exception) => {
                let exception: web_sys::DomException = DomException::into(exception);
                Self::named(&exception.name())
            }
            Error::Serialisation(_) => Self::Broken,
            // The browser aborts a transaction that it can't write; it says why only for single requests.
            Error::MissingData(UnexpectedDataError::TransactionAborted) => Self::Full,
            Error::MissingData(_) | Error::Unknown(_) => Self::Failed,
        }
    }
}

impl From<OpenDbError> for StoreError {
    fn from(error: OpenDbError) -> Self {
        match error {
            OpenDbError::Base(error) => match error.into() {
                // Whatever it says: a browser that doesn't open the store gives none.
                Self::Failed => Self::Refused,
                known => known,
            },
            // The library says `VersionZero` for everything that `open` throws; our version is never zero.
            OpenDbError::VersionZero | OpenDbError::UnsupportedEnvironment | OpenDbError::NullFactory => Self::Refused,
        }
    }
}
