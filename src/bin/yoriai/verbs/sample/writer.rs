//! Somebody who writes records and signs them: a key, a data set and a watch, all from the seed.

use yoriai::bundle::{Bundle, Kind, Recipient, Signed, SigningKey, file_name, sign_document, write_with};
use yoriai::domain::body::Body;
use yoriai::domain::id::{Id, Stream};
use yoriai::domain::record::{Content, Record};
use yoriai::domain::skill::Standard;
use yoriai::domain::time::Time;

use super::super::Stop;
use super::super::keys::pretty;
use super::super::words::APP;
use super::draw::Draw;

/// 2026-11-21T03:00:00Z: when every file of a sample is signed.
pub const MOMENT: i64 = 1_795_230_000;
/// How long before it people begin to write, in seconds.
const BEFORE: i64 = 65 * 60;
const VALID_DAYS: i64 = 365;

/// One signer with one device.
#[derive(Clone)]
pub struct Writer {
    /// The key.
    pub key: SigningKey,
    /// This writer's own chance.
    pub draw: Draw,
    /// The published standard that this writer's assessment answers.
    pub standard: Option<Standard>,
    dataset: Id,
    watch: i64,
    records: Vec<Record>,
}

impl Writer {
    /// The writer of this name.
    pub fn new(seed: u64, name: &str) -> Self {
        let mut draw = Draw::at(seed, name);
        let key = SigningKey::from_seed(draw.bytes());
        let dataset = Id::from_random(draw.bytes());
        Self { key, draw, standard: None, dataset, watch: MOMENT - BEFORE, records: Vec::new() }
    }

    /// Who writes.
    pub fn stream(&self) -> Stream {
        Stream { issuer: self.key.issuer(), dataset: self.dataset }
    }

    /// The next moment; never after the signature.
    pub fn tick(&mut self) -> Time {
        let seconds = i64::try_from(self.draw.below(20)).unwrap_or(0) + 1;
        self.watch = (self.watch + seconds).min(MOMENT - 1);
        Time::from_seconds(self.watch)
    }

    /// An id of this moment.
    pub fn id(&mut self) -> Id {
        let millis = u64::try_from(self.watch).unwrap_or(0) * 1000 + self.draw.below(1000) as u64;
        Id::from_moment(millis, self.draw.bytes())
    }

    /// Writes a record and says its id.
    pub fn put(&mut self, body: Body) -> Id {
        let id = self.id();
        self.put_as(id, 1, Content::new(body));
        id
    }

    /// Writes a certain revision under a certain id.
    pub fn put_as(&mut self, id: Id, rev: u64, content: Content) {
        let updated_at = self.tick();
        self.records.push(Record { id, rev, updated_at, content });
    }

    /// Everything written, signed, with the name of its file. Sealed if there is somebody to seal it to.
    pub fn hand_out(
        mut self,
        kind: Kind,
        audience: Option<Id>,
        group: &str,
        sequence: u64,
        to: &[Recipient],
    ) -> Result<(String, Vec<u8>), Stop> {
        let created = Time::from_seconds(MOMENT);
        // The app's order.
        self.records.sort_by_key(|record| record.id);
        let bundle = Bundle {
            id: Id::from_random(self.draw.bytes()),
            kind,
            issuer: self.key.issuer(),
            valid_from: created,
            valid_until: Some(created.plus_days(VALID_DAYS)),
            audience,
            dataset: self.dataset,
            sequence,
            app: APP.to_owned(),
            records: self.records,
            belongings: None,
        };
        let standard = self.standard.as_ref();
        let signed = write_with(&bundle, standard, &self.key, created)?;
        if !to.is_empty() {
            return Ok((file_name(&bundle, group, "age.txt"), signed.seal(to)?.bytes().to_vec()));
        }
        let content = match signed {
            Signed::Open(letter) => letter.bytes().to_vec(),
            // Nobody real is in a sample: only here may such a file be seen without its envelope.
            Signed::Personal(_) => {
                pretty(&sign_document(&bundle.to_portable(standard), &self.key, created))?.into_bytes()
            }
        };
        Ok((file_name(&bundle, group, "json"), content))
    }
}
