//! Self-assessments and calls that were written elsewhere: made here by the library, sealed with real keys.

use yoriai::bundle::{self, Bundle, Kind, SigningKey};
use yoriai::catalog::STANDARD_VERSION;
use yoriai::domain::body::Body;
use yoriai::domain::id::Id;
use yoriai::domain::recipient::Recipient;
use yoriai::domain::record::{Content, Record};
use yoriai::domain::skill::{Answer, Assessment, Call, Claim, Consent, Evidence};
use yoriai::domain::time::Time;

use crate::Outcome;
use crate::bundles::now;

/// Somebody at home with a device of their own.
pub struct Applicant {
    /// What the assessment says; its consent stands, and its answers are closed.
    pub held: Assessment,
    /// Items with the level that is claimed.
    pub claims: Vec<(&'static str, u32)>,
    /// Cases.
    pub cases: Vec<Evidence>,
    /// The call that the file answers.
    pub call: Option<Id>,
    /// When the file was made.
    pub at: Time,
    seed: u8,
}

impl Applicant {
    /// Another seed is another device.
    pub fn new(seed: u8, name: &str, contact: &str) -> Self {
        let (at, until) = (now(), now().plus_days(200));
        let held = Assessment {
            catalog: STANDARD_VERSION.to_owned(),
            consent: Some(Consent { text: "1".into(), at, until }),
            display_name: name.to_owned(),
            contact: contact.to_owned(),
            remote: true,
            days_x10: Some(30),
            finished: Some(at),
            ..Assessment::default()
        };
        Self { held, claims: vec![("A1", 2), ("A2", 1), ("B1", 3)], cases: Vec::new(), call: None, at, seed }
    }

    /// The file, sealed to these keys.
    pub fn file(&self, keys: &[String]) -> Outcome<Vec<u8>> {
        let me = self.id(1);
        let mut bodies = vec![Body::Assessment(self.held.clone())];
        for (item, level) in &self.claims {
            let claim = Claim::Level(*level);
            bodies.push(Body::Answer(Answer { assessment: me, item: (*item).to_owned(), claim, note: String::new() }));
        }
        let of_mine = |case: &Evidence| Body::Evidence(Evidence { assessment: Some(me), ..case.clone() });
        bodies.extend(self.cases.iter().map(of_mine));
        let records = (1..).zip(bodies).map(|(number, body)| record(self.id(number), 1, body)).collect();
        let bundle = bundle_of(self.seed, 1, Kind::SelfAssessmentBundle, self.call, records);
        let bundle = Bundle { valid_from: self.at, valid_until: Some(self.at.plus_days(300)), ..bundle };
        let keys = keys.iter().map(|key| bundle::Recipient::parse(key)).collect::<Result<Vec<_>, _>>();
        let keys = keys.map_err(|rejected| format!("no key: {rejected:?}"))?;
        let letter = bundle::write(&bundle, &SigningKey::from_seed([self.seed; 32]), self.at);
        let letter = letter.and_then(|signed| signed.seal(&keys));
        Ok(letter.map_err(|rejected| format!("the library refuses its own file: {rejected:?}"))?.bytes().to_vec())
    }

    fn id(&self, number: u8) -> Id {
        id(self.seed, number)
    }
}

/// A call of another office, in one of its revisions, sealed to one key.
pub fn call(seed: u8, rev: u64, title: &str, key: &str) -> Outcome<Vec<u8>> {
    let recipients = vec![Recipient { name: "人事課".into(), key: key.to_owned() }];
    let call = Call {
        title: title.to_owned(),
        office: "別の県".into(),
        purpose: "候補を選ぶため".into(),
        recipients,
        ..Call::default()
    };
    let records = vec![record(id(seed, 1), rev, Body::Call(call))];
    let bundle = bundle_of(seed, rev, Kind::ForumKit, Some(id(seed, 1)), records);
    let signed = bundle::write(&bundle, &SigningKey::from_seed([seed; 32]), now());
    let signed = signed.map_err(|rejected| format!("the library refuses its own call: {rejected:?}"))?;
    Ok(signed.letter().ok_or("a call is not sealed")?.bytes().to_vec())
}

fn record(id: Id, rev: u64, body: Body) -> Record {
    Record { id, rev, updated_at: written(), content: Content::new(body) }
}

/// A little before the answers were closed.
fn written() -> Time {
    Time::from_seconds(now().seconds() - 60)
}

fn bundle_of(seed: u8, sequence: u64, kind: Kind, audience: Option<Id>, records: Vec<Record>) -> Bundle {
    Bundle {
        id: Id::from_random([
            seed,
            u8::try_from(sequence).unwrap_or(u8::MAX),
            9,
            9,
            9,
            9,
            9,
            9,
            9,
            9,
            9,
            9,
            9,
            9,
            9,
            9,
        ]),
        kind,
        issuer: SigningKey::from_seed([seed; 32]).issuer(),
        valid_from: now(),
        valid_until: Some(now().plus_days(300)),
        audience,
        dataset: id(seed, 251),
        sequence,
        app: "yoriai test".into(),
        records,
        belongings: None,
    }
}

/// An id that only this device draws.
pub fn id(seed: u8, number: u8) -> Id {
    let mut bytes = [seed; 16];
    bytes[15] = number;
    Id::from_random(bytes)
}
