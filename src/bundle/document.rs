//! The layout: a bundle ⇄ the JSON object that is signed. Step 12 of reading a file.
//!
//! Members that it doesn't know are kept inside records and refused anywhere else: there a newer layout has a newer
//! `format`. Nothing here looks at the proof; only `open` may call a bundle verified.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::achievement::{ACHIEVEMENT, Portable};
use super::backup::Belongings;
use super::codes::{Code, Rejected};
use super::kind::Kind;
use super::layout::{Document, SUBJECT, Subject, context};
use super::strict::Limits;
use crate::domain::body::Body;
use crate::domain::id::{Id, Issuer, Stream};
use crate::domain::plain::plain;
use crate::domain::record::{Record, Records};
use crate::domain::skill::Standard;
use crate::domain::time::Time;

/// The layout that this version reads and writes.
pub const FORMAT: u64 = 1;
const CREDENTIAL: &str = "VerifiableCredential";
/// How long the texts of the cases may be in their second form, in bytes: the first try, and what remains where the
/// whole would break a limit.
const TEXTS: [usize; 3] = [4000, 400, 0];

/// One file's worth of records of one writer.
#[derive(Clone, PartialEq, Debug)]
pub struct Bundle {
    /// The name of this file.
    pub id: Id,
    /// What it is.
    pub kind: Kind,
    /// Who says so.
    pub issuer: Issuer,
    /// When it was made, by the writer's clock.
    pub valid_from: Time,
    /// The last moment at which it may be read in.
    pub valid_until: Option<Time>,
    /// The forum or call that it is for.
    pub audience: Option<Id>,
    /// The writer's data set.
    pub dataset: Id,
    /// 1, 2, 3 … within the stream; greater is newer. At most 2^53 − 1.
    pub sequence: u64,
    /// The program that wrote it, for people.
    pub app: String,
    /// The records, in the file's order; no id twice.
    pub records: Vec<Record>,
    /// A backup's keys and kept files.
    pub belongings: Option<Box<Belongings>>,
}

/// What a bundle says of itself, for people. Nobody has checked it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Told {
    /// A kit's or call's title.
    pub title: Option<String>,
    /// A table's group: its id in the kit.
    pub group: Option<String>,
    /// An applicant's display name.
    pub name: Option<String>,
}

impl Bundle {
    /// What it says of itself, as it may be shown.
    #[must_use]
    pub fn told(&self) -> Told {
        let mut told = Told::default();
        for body in self.records.iter().filter_map(Record::body) {
            match body {
                Body::Forum(forum) => told.title = Some(plain(&forum.title)),
                Body::Call(call) => told.title = Some(plain(&call.title)),
                Body::Attendance(attendance) => told.group = Some(attendance.group.clone()),
                Body::Assessment(assessment) => told.name = Some(plain(&assessment.display_name)),
                _ => {}
            }
        }
        told
    }

    /// Its one writer.
    #[must_use]
    pub fn stream(&self) -> Stream {
        Stream { issuer: self.issuer.clone(), dataset: self.dataset }
    }

    /// Joins its records into a set, each under this writer.
    pub fn merge_into(&self, records: &mut Records) {
        let stream = self.stream();
        for record in &self.records {
            records.apply(&stream, record.clone());
        }
    }

    /// The last moment at which it counts: its own, or the end of a consent inside, whichever comes first.
    #[must_use]
    pub fn until(&self) -> Option<Time> {
        let consents = self.records.iter().filter_map(|record| match record.body()? {
            Body::Assessment(assessment) => assessment.consent.as_ref().map(|consent| consent.until),
            _ => None,
        });
        consents.chain(self.valid_until).min()
    }

    /// The bundle of a document that is about to be signed.
    ///
    /// # Errors
    /// `Format`, `Limit` or `Schema`.
    pub fn unsigned(document: Map<String, Value>) -> Result<Self, Rejected> {
        Self::from_document(document, &Limits::FILE)
    }

    /// The document without proof: the records alone.
    #[must_use]
    pub fn to_document(&self) -> Map<String, Value> {
        self.document(None)
    }

    /// The document without proof; for an assessment with the members of Open Badges beside the records. `standard` is
    /// the published one that it answers, where it does. Where the members don't fit beside the records, cases lose their
    /// second form first; without the standard, or where even that doesn't fit, the records stand alone.
    #[must_use]
    pub fn to_portable(&self, standard: Option<&Standard>) -> Map<String, Value> {
        // Room for a proof, whose three contexts and names stand in the file a second time.
        const PROOF: usize = 1024;
        for most in TEXTS {
            let Some(portable) = Portable::of(self, standard, most) else { break };
            let document = self.document(Some(portable));
            // As it will be written: with line ends and blanks.
            let length = serde_json::to_vec_pretty(&document).map_or(usize::MAX, |text| text.len());
            if length + PROOF <= Limits::FILE.json {
                return document;
            }
        }
        self.to_document()
    }

    fn document(&self, portable: Option<Portable>) -> Map<String, Value> {
        let mut types = vec![CREDENTIAL.to_owned(), self.kind.as_str().to_owned()];
        types.extend(portable.as_ref().map(|_| ACHIEVEMENT.to_owned()));
        let context = context(portable.is_some()).iter().map(|name| (*name).to_owned()).collect();
        let (name, achievement, result, evidence) = match portable {
            Some(Portable { name, achievement, result, evidence }) => (Some(name), Some(achievement), result, evidence),
            None => Default::default(),
        };
        let subject = achievement.as_ref().map(|_| (vec![SUBJECT.to_owned()], self.issuer.as_str().to_owned()));
        let (subject_types, subject_id) = subject.unzip();
        let document = Document {
            context,
            id: self.id,
            types,
            name,
            issuer: self.issuer.as_str().to_owned(),
            valid_from: self.valid_from,
            valid_until: self.valid_until,
            credential_subject: Subject {
                id: subject_id,
                types: subject_types,
                achievement,
                result,
                format: FORMAT,
                audience: self.audience,
                dataset: self.dataset,
                sequence: self.sequence,
                app: self.app.clone(),
                records: self.records.clone(),
                belongings: self.belongings.clone(),
            },
            evidence,
        };
        match serde_json::to_value(document) {
            Ok(Value::Object(members)) => members,
            _ => Map::new(),
        }
    }

    /// The bundle of a document without proof.
    ///
    /// # Errors
    /// `Format`, `Limit` or `Schema`.
    pub(super) fn from_document(document: Map<String, Value>, limits: &Limits) -> Result<Self, Rejected> {
        let kind = kind(&document, limits)?;
        let mut document = Document::deserialize(Value::Object(document)).map_err(|error| Code::Schema.at(error))?;
        document.check_portable(kind)?;
        let subject = document.credential_subject;
        let bundle = Self {
            id: document.id,
            kind,
            issuer: Issuer::new(&document.issuer),
            valid_from: document.valid_from,
            valid_until: document.valid_until,
            audience: subject.audience,
            dataset: subject.dataset,
            sequence: subject.sequence,
            app: subject.app,
            records: subject.records,
            belongings: subject.belongings,
        };
        if bundle.sequence == 0 {
            return Err(Code::Schema.at("sequence"));
        }
        // Keys and kept files are a backup's, and a backup comes out of its own envelope only.
        let backup = bundle.kind == Kind::BackupBundle;
        if backup != bundle.belongings.is_some() || (backup && *limits != Limits::BACKUP) {
            return Err(Code::Schema.at("belongings"));
        }
        bundle.check_records()?;
        Ok(bundle)
    }

    /// Whether it may be read in at a moment.
    ///
    /// # Errors
    /// `Time`.
    pub(super) fn check_times(&self, now: Time) -> Result<(), Rejected> {
        match self.until() {
            Some(until) if until < now || until < self.valid_from => Err(Code::Time.at(until)),
            _ => Ok(()),
        }
    }

    fn check_records(&self) -> Result<(), Rejected> {
        let mut seen = BTreeSet::new();
        for record in &self.records {
            let allowed = record.body().is_none_or(|body| body.check().is_ok());
            if !allowed || !seen.insert(record.id) {
                return Err(Code::Schema.at(record.id));
            }
        }
        self.kind.check_records(self.audience, &self.records)
    }
}

/// Looks at what tells versions apart before anything else is asked of the document.
fn kind(document: &Map<String, Value>, limits: &Limits) -> Result<Kind, Rejected> {
    let subject = document.get("credentialSubject");
    let format = subject.and_then(|subject| subject.get("format")).unwrap_or(&Value::Null);
    if format.as_u64() != Some(FORMAT) {
        return Err(Code::Format.at(format));
    }
    let records = subject.and_then(|subject| subject.get("records")).and_then(Value::as_array);
    if records.is_some_and(|records| records.len() > limits.records) {
        return Err(Code::Limit.at("records"));
    }
    let types = document.get("type").unwrap_or(&Value::Null);
    let words: Option<Vec<&str>> = types.as_array().and_then(|list| list.iter().map(Value::as_str).collect());
    match words.as_deref() {
        Some([CREDENTIAL, kind]) => Kind::parse(kind),
        Some([CREDENTIAL, kind, ACHIEVEMENT]) => Kind::parse(kind).filter(|kind| *kind == Kind::SelfAssessmentBundle),
        _ => None,
    }
    .ok_or_else(|| Code::Format.at(types))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::super::samples::{bundle, id, needs, newer, note, now, skill};
    use super::*;

    /// The code after a change to the table's document.
    fn after(change: impl FnOnce(&mut Value)) -> Option<Code> {
        let mut document = Value::Object(needs().to_document());
        change(&mut document);
        let Value::Object(document) = document else { return None };
        times(document, now())
    }

    fn times(document: Map<String, Value>, now: Time) -> Option<Code> {
        let read = Bundle::from_document(document, &Limits::FILE).and_then(|bundle| bundle.check_times(now));
        read.err().map(|rejected| rejected.code)
    }

    fn at(path: &'static str, value: Value) -> impl FnOnce(&mut Value) {
        move |document| {
            let (parent, name) = path.rsplit_once('/').unwrap();
            document.pointer_mut(parent).unwrap().as_object_mut().unwrap().insert(name.into(), value);
        }
    }

    #[test]
    fn a_bundle_comes_back_from_its_document() {
        for bundle in [needs(), skill(), Bundle { valid_until: None, ..needs() }, Bundle { audience: None, ..skill() }]
        {
            assert_eq!(Bundle::from_document(bundle.to_document(), &Limits::FILE), Ok(bundle));
        }
    }

    #[test]
    fn the_layout_is_the_documented_one() {
        let document = Value::Object(needs().to_document());
        let names = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
        assert_eq!(names(&document), "@context id type issuer validFrom validUntil credentialSubject");
        let subject = document.pointer("/credentialSubject").unwrap();
        assert_eq!(names(subject), "format audience dataset sequence app records");
        assert_eq!(document.pointer("/type"), Some(&json!(["VerifiableCredential", "NeedsBundle"])));
        assert_eq!(document.pointer("/validUntil"), Some(&json!("2027-11-21T03:00:00Z")));
        assert_eq!(subject.pointer("/format"), Some(&json!(1)));
        assert_eq!(subject.pointer("/audience"), Some(&json!(id(9))));
    }

    #[test]
    fn other_formats_and_types_are_told_before_anything_else() {
        for format in [json!(2), json!(0), json!("1"), Value::Null] {
            let change = |document: &mut Value| {
                at("/credentialSubject/format", format)(document);
                at("/credentialSubject/colour", json!("red"))(document);
            };
            assert_eq!(after(change), Some(Code::Format));
        }
        for types in [
            json!("NeedsBundle"),
            json!(["NeedsBundle"]),
            json!(["NeedsBundle", "VerifiableCredential"]),
            json!(["VerifiableCredential", "SongBundle"]),
            json!(["VerifiableCredential", "NeedsBundle", "ForumKit"]),
        ] {
            assert_eq!(after(at("/type", types)), Some(Code::Format));
        }
    }

    #[test]
    fn the_shape_is_fixed_outside_records() {
        for (path, value) in [
            ("/colour", json!("red")),
            ("/credentialSubject/colour", json!("red")),
            ("/id", json!("urn:uuid:1")),
            ("/validFrom", json!("2026-11-21")),
            ("/validUntil", Value::Null),
            ("/credentialSubject/audience", Value::Null),
            ("/credentialSubject/dataset", json!("x")),
            ("/credentialSubject/sequence", json!(-1)),
            ("/credentialSubject/records", json!({})),
            ("/credentialSubject/records", json!([{}])),
        ] {
            assert_eq!(after(at(path, value)), Some(Code::Schema), "{path}");
        }
        assert_eq!(after(|document| drop(document.as_object_mut().unwrap().remove("id"))), Some(Code::Schema));
    }

    #[test]
    fn times_are_in_order_and_not_over() {
        let until = |text: &str| after(at("/validUntil", json!(text)));
        assert_eq!(until("2026-11-21T03:00:00Z"), None);
        assert_eq!(until("2026-11-21T02:59:59Z"), Some(Code::Time));
        let document = Bundle { valid_from: now().plus_days(400), ..needs() }.to_document();
        assert_eq!(times(document, now()), Some(Code::Time));
        // A tablet with a wrong clock is no reason to lose what a table wrote.
        let document = Bundle { valid_from: now().plus_days(300), ..needs() }.to_document();
        assert_eq!(times(document, now()), None);
        assert_eq!(times(needs().to_document(), now().plus_days(366)), Some(Code::Time));
    }

    #[test]
    fn records_keep_their_limits() {
        let code = |records| {
            let document = bundle(Kind::NeedsBundle, records).to_document();
            times(document, now())
        };
        assert_eq!(code(vec![note(1, id(9), "…"), note(1, id(9), "…")]), Some(Code::Schema));
        assert_eq!(code(vec![note(1, id(9), " ")]), Some(Code::Schema));
        assert_eq!(code(vec![note(1, id(9), &"あ".repeat(401))]), Some(Code::Schema));
        let many = |count: usize| (0..count).map(|place| Record { id: number(place), ..newer(0) }).collect();
        assert_eq!(code(many(Limits::FILE.records)), None);
        assert_eq!(code(many(Limits::FILE.records + 1)), Some(Code::Limit));
    }

    fn number(place: usize) -> Id {
        Id::from_random((place as u128).to_be_bytes())
    }

    #[test]
    fn foreign_members_of_records_are_kept() {
        let mut document = Value::Object(needs().to_document());
        let foreign = |document: &mut Value, place: usize| {
            let record = document.pointer_mut(&format!("/credentialSubject/records/{place}")).unwrap();
            record.as_object_mut().unwrap().insert("mood".into(), json!({"of": ["the", "day", 3]}));
        };
        foreign(&mut document, 0);
        foreign(&mut document, 2);
        let bundle = Bundle::from_document(document.as_object().unwrap().clone(), &Limits::FILE).unwrap();
        assert_eq!(Value::Object(bundle.to_document()), document);
    }
}
