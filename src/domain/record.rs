//! Records: the only truth. One writer each; a change is a new revision; a merge is a maximum per key.
//!
//! Nothing derived is a record, and nothing here knows files, screens, clocks or randomness.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use serde_json::{Map, Value};

use super::body::Body;
use super::canonical::{Hash, canonical, sha256};
use super::id::{Id, Key, Stream};
use super::time::Time;

/// One revision of one record, as it stands in a file.
#[derive(Clone, PartialEq, Debug)]
pub struct Record {
    /// Which record of its writer.
    pub id: Id,
    /// 1, 2, 3 …; the greatest counts.
    pub rev: u64,
    /// When it was written, by the writer's clock: for people only.
    pub updated_at: Time,
    /// What it says now.
    pub content: Content,
}

/// What a revision says.
#[derive(Clone, PartialEq, Debug)]
pub enum Content {
    /// A kind that this version knows; and, where the typed form would not give every member back, all as they came.
    Live(Box<Body>, Map<String, Value>),
    /// The record is deleted: its kind, and members of a newer version.
    Deleted(String, Map<String, Value>),
    /// A kind from a newer version: kept and passed on as it is, never shown.
    Unknown(Map<String, Value>),
}

impl Content {
    /// Content without foreign members.
    #[must_use]
    pub fn new(body: Body) -> Self {
        Self::Live(Box::new(body), Map::new())
    }

    /// Deleted, and nothing left but the kind.
    #[must_use]
    pub fn deleted(kind: &str) -> Self {
        Self::Deleted(kind.to_owned(), Map::new())
    }

    /// This content with another body: what only a newer version understands stays.
    #[must_use]
    pub fn revised(&self, body: Body) -> Self {
        let Self::Live(old, as_came) = self else { return Self::new(body) };
        let (before, after) = (old.members(), body.members());
        let mut members = as_came.clone();
        if !members.is_empty() {
            members.retain(|name, _| after.contains_key(name) || !before.contains_key(name));
            members.extend(after.into_iter().filter(|(name, value)| before.get(name) != Some(value)));
        }
        Self::Live(Box::new(body), members)
    }

    /// The word in the member `kind`.
    #[must_use]
    pub fn kind(&self) -> &str {
        match self {
            Self::Live(body, _) => body.kind(),
            Self::Deleted(kind, _) => kind,
            Self::Unknown(members) => members.get("kind").and_then(Value::as_str).unwrap_or_default(),
        }
    }
}

impl Record {
    /// The body, unless the record is deleted or of an unknown kind.
    #[must_use]
    pub fn body(&self) -> Option<&Body> {
        match &self.content {
            Content::Live(body, _) => Some(body),
            Content::Deleted(..) | Content::Unknown(_) => None,
        }
    }

    /// The JSON object of this revision.
    #[must_use]
    pub fn to_value(&self) -> Value {
        let mut members = match &self.content {
            Content::Live(body, as_came) if as_came.is_empty() => body.members(),
            Content::Live(_, as_came) => as_came.clone(),
            Content::Deleted(kind, more) => {
                let mut members = more.clone();
                members.insert("kind".to_owned(), kind.as_str().into());
                members.insert("deleted".to_owned(), true.into());
                members
            }
            Content::Unknown(members) => members.clone(),
        };
        members.insert("recordId".into(), self.id.to_string().into());
        members.insert("rev".into(), self.rev.into());
        members.insert("updatedAt".into(), self.updated_at.to_string().into());
        Value::Object(members)
    }

    /// SHA-256 of the canonical form: breaks a tie between two records of the same revision.
    #[must_use]
    pub fn hash(&self) -> Hash {
        sha256(&canonical(&self.to_value()))
    }
}

impl Serialize for Record {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.to_value().serialize(to)
    }
}

impl<'de> Deserialize<'de> for Record {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Head {
            record_id: Id,
            rev: u64,
            updated_at: Time,
            #[serde(default)]
            deleted: bool,
            kind: String,
        }
        let mut members = Map::deserialize(from)?;
        let head = Head::deserialize(Value::Object(members.clone())).map_err(D::Error::custom)?;
        if head.rev == 0 {
            return Err(D::Error::custom("rev starts at 1"));
        }
        for name in ["recordId", "rev", "updatedAt"] {
            members.remove(name);
        }
        let content = if head.deleted {
            members.remove("deleted");
            members.remove("kind");
            Content::Deleted(head.kind, members)
        } else {
            match Body::from_members(&head.kind, Value::Object(members.clone())).map_err(D::Error::custom)? {
                Some(body) => {
                    let as_came = if body.members() == members { Map::new() } else { members };
                    Content::Live(Box::new(body), as_came)
                }
                None => Content::Unknown(members),
            }
        };
        Ok(Self { id: head.record_id, rev: head.rev, updated_at: head.updated_at, content })
    }
}

/// What applying one record did.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Applied {
    /// The key was not there.
    New,
    /// It replaced an earlier revision.
    Newer,
    /// It was there already, or a later revision is.
    Nothing,
    /// Two different records of the same revision: the greater hash stays (`W-CONFLICT`).
    Conflict,
}

/// A set of records, one revision a key. A join semilattice under [`Records::apply`].
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Records(BTreeMap<Key, Record>);

impl Records {
    /// Joins one revision into the set. In any order and any number of times, the same set comes out.
    pub fn apply(&mut self, stream: &Stream, record: Record) -> Applied {
        let applied = self.compare(stream, &record);
        let wins = match applied {
            Applied::New | Applied::Newer => true,
            Applied::Nothing => false,
            Applied::Conflict => self.get(stream, record.id).is_none_or(|here| record.hash() > here.hash()),
        };
        if wins {
            self.0.insert(Key { stream: stream.clone(), id: record.id }, record);
        }
        applied
    }

    /// What [`Records::apply`] would do.
    #[must_use]
    pub fn compare(&self, stream: &Stream, record: &Record) -> Applied {
        match self.get(stream, record.id) {
            None => Applied::New,
            Some(here) if here.rev < record.rev => Applied::Newer,
            Some(here) if here.rev > record.rev || here == record => Applied::Nothing,
            Some(_) => Applied::Conflict,
        }
    }

    /// What a record said no longer counts, but nothing earlier counts again in its place: it becomes a deletion of the
    /// same revision, unless that revision or a later one stands by another file.
    pub fn bury(&mut self, stream: &Stream, record: &Record) {
        if self.get(stream, record.id).is_none_or(|here| here.rev < record.rev) {
            let content = Content::deleted(record.content.kind());
            self.0.insert(Key { stream: stream.clone(), id: record.id }, Record { content, ..record.clone() });
        }
    }

    /// Joins another set into this one.
    pub fn merge(&mut self, other: &Self) {
        for (key, record) in &other.0 {
            self.apply(&key.stream, record.clone());
        }
    }

    /// What [`Records::apply`] would do with a record of which only revision and hash are known.
    #[must_use]
    pub fn foresee(&self, stream: &Stream, id: Id, rev: u64, hash: &Hash) -> Applied {
        match self.get(stream, id) {
            None => Applied::New,
            Some(here) if here.rev < rev => Applied::Newer,
            Some(here) if here.rev == rev && here.hash() != *hash => Applied::Conflict,
            Some(_) => Applied::Nothing,
        }
    }

    /// The present revision under a key.
    #[must_use]
    pub fn get(&self, stream: &Stream, id: Id) -> Option<&Record> {
        self.0.get(&Key { stream: stream.clone(), id })
    }

    /// The body under a key, unless there is none, it is deleted or of an unknown kind.
    #[must_use]
    pub fn body(&self, stream: &Stream, id: Id) -> Option<&Body> {
        self.get(stream, id)?.body()
    }

    /// Every record, deleted ones too, in the order of the keys.
    pub fn iter(&self) -> impl Iterator<Item = (&Key, &Record)> {
        self.0.iter()
    }

    /// Every body that stands, in the order of the keys.
    pub fn bodies(&self) -> impl Iterator<Item = (&Key, &Body)> {
        self.0.iter().filter_map(|(key, record)| Some((key, record.body()?)))
    }

    /// The records of one writer, deleted ones too, in the order of their ids.
    pub fn written_by<'a>(&'a self, stream: &Stream) -> impl Iterator<Item = &'a Record> + use<'a> {
        let (first, last) = Id::ENDS;
        let end = |id| Key { stream: stream.clone(), id };
        self.0.range(end(first)..=end(last)).map(|(_, record)| record)
    }

    /// How many keys there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no key.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
