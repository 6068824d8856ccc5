//! Identifiers: who wrote a record, in which data set, and which record it is.
//!
//! Ids are random and made outside (`Stamp`); nothing here draws randomness.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use uuid::Uuid;

/// A random identifier, written `urn:uuid:8-4-4-4-12` in lower case everywhere.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Uuid);

impl Id {
    /// The smallest id, and the greatest: the ends of a range over one writer's records.
    pub(super) const ENDS: (Self, Self) = (Self(Uuid::nil()), Self(Uuid::max()));

    /// A version 4 id from 16 random bytes.
    #[must_use]
    pub fn from_random(bytes: [u8; 16]) -> Self {
        Self(uuid::Builder::from_random_bytes(bytes).into_uuid())
    }

    /// A version 7 id: 48 bits of milliseconds since 1970, then random bits. Ids made one after another sort so.
    #[must_use]
    pub fn from_moment(millis: u64, random: [u8; 10]) -> Self {
        Self(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid())
    }

    /// The milliseconds since 1970 in an id of [`Id::from_moment`].
    #[must_use]
    pub fn moment(&self) -> u64 {
        self.0.as_bytes().iter().take(6).fold(0, |sum, byte| sum << 8 | u64::from(*byte))
    }

    /// Reads exactly the form that `Display` writes; anything else is `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let id = Self(Uuid::try_parse(text).ok()?);
        (id.to_string() == text).then_some(id)
    }

    /// The last part of a link: the id without `urn:uuid:`.
    #[must_use]
    pub fn short(&self) -> String {
        self.0.hyphenated().to_string()
    }

    /// The last twelve digits: they name a forum in the names of files, where ids made close together begin alike.
    #[must_use]
    pub fn mark(&self) -> String {
        let short = self.short();
        short.rsplit('-').next().unwrap_or_default().to_owned()
    }

    /// The reverse of [`Id::short`].
    #[must_use]
    pub fn from_short(text: &str) -> Option<Self> {
        Self::parse(&format!("urn:uuid:{text}"))
    }
}

impl fmt::Display for Id {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.urn().fmt(out)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(out)
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom("not a urn:uuid"))
    }
}

/// The signer of a record: a `did:key` in text form. That it is a real key is the bundle's business.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Issuer(Arc<str>);

impl Issuer {
    /// Wraps a `did:key:z…` text.
    #[must_use]
    pub fn new(did: &str) -> Self {
        Self(did.into())
    }

    /// The `did:key:z…` text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// One writer: a signer and the data set of one device. Only the stream itself may revise its records.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Stream {
    /// Who signs.
    pub issuer: Issuer,
    /// Which of the signer's devices.
    pub dataset: Id,
}

/// The name of a record among all records of all writers.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Key {
    /// The writer.
    pub stream: Stream,
    /// The record within the writer's data set.
    pub id: Id,
}

#[cfg(test)]
mod tests {
    use super::Id;

    #[test]
    fn an_id_tells_its_moment_and_a_later_one_sorts_behind_it() {
        let (earlier, later) =
            (Id::from_moment(1_764_000_000_123, [255; 10]), Id::from_moment(1_764_000_000_124, [0; 10]));
        assert_eq!((earlier.moment(), later.moment()), (1_764_000_000_123, 1_764_000_000_124));
        assert!(earlier < later);
    }
}
