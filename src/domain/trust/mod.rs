//! Trust: whose files count here. A decision of people, kept as this device's own records; never a rule of the format.
//!
//! A signature says which key wrote; only a person can say whose key that is.

mod kinds;
mod view;

pub use kinds::{Confirmation, Erasure, ErasureReason, MOST_LINES, Receipt, ReceiptLine, Revocation, Signer};
pub(super) use view::skeleton;
pub use view::{Standing, Trust};
