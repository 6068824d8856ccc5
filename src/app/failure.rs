//! From what went wrong at an edge to what a person is told.

use crate::bundle::{Code, Rejected};
use crate::store::StoreError;
use crate::text::Failure;

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Refused => Self::StoreRefused,
            StoreError::Full => Self::StoreFull,
            StoreError::Lost => Self::StoreLost,
            StoreError::Newer => Self::StoreNewer,
            StoreError::Broken => Self::StoreBroken,
            StoreError::Failed => Self::StoreFailed,
        }
    }
}

impl From<Rejected> for Failure {
    fn from(rejected: Rejected) -> Self {
        match rejected.code {
            Code::NotForMe => Self::NoRecipient,
            Code::Key | Code::ProofValue | Code::Signature | Code::Issuer => Self::Unsigned,
            code => Self::Unwritable(code),
        }
    }
}
