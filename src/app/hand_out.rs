//! The one door out: own records as a signed bundle, then saved, shared or copied.
//!
//! Signing and saving are two taps: a share sheet only opens with the bytes ready before the tap.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::App;
use crate::bundle::{self, Bundle, Kind};
use crate::domain::body::Body;
use crate::domain::canonical::hex;
use crate::domain::id::Id;
use crate::domain::record::{Content, Record};
use crate::domain::time::Time;
use crate::platform::{clipboard, clock, file};
use crate::text::Failure;

/// How long kits and needs stay valid, in days.
const VALID_DAYS: i64 = 365;

/// What a person wants to hand to somebody.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outgoing {
    /// The kit of a forum, to the tables.
    Kit(Id),
    /// Everything that this table wrote for a forum, to the facilitator.
    Needs(Id),
    /// An assessment, to the coordinator. Not sealed yet: the screen says so.
    Assessment(Id),
}

/// A signed file, ready to be saved.
#[derive(Clone, PartialEq, Debug)]
pub struct Handout {
    /// What it is.
    pub outgoing: Outgoing,
    /// Name of the readable file, `.json`.
    pub json_name: String,
    /// The readable file.
    pub json: Vec<u8>,
    /// Name of the armored file, `.txt`.
    pub text_name: String,
    /// The armored file, for mail.
    pub text: String,
    /// Identity of the bundle, hexadecimal.
    pub hash: String,
    /// The signer's digits for the telephone.
    pub fingerprint: String,
    /// Number in this device's stream.
    pub sequence: u64,
    /// When it was signed.
    pub signed_at: Time,
    /// Records inside, deleted ones too.
    pub records: usize,
    revisions: Vec<(Id, u64)>,
}

impl Handout {
    /// Whether these are exactly the revisions that were signed.
    #[must_use]
    pub fn holds(&self, records: &[Record]) -> bool {
        records.iter().map(|record| (record.id, record.rev)).eq(self.revisions.iter().copied())
    }
}

impl App {
    /// The signer's digits for the telephone.
    #[must_use]
    pub fn fingerprint(self) -> String {
        self.device.with_value(|device| device.key.public().fingerprint().to_string())
    }

    /// Exactly the records that would go out now. Reactive.
    #[must_use]
    pub fn contents(self, outgoing: Outgoing) -> Vec<Record> {
        let me = self.me();
        self.exported.with(|exported| {
            let left = |record: &Record| exported.revisions.contains_key(&record.id.to_string());
            self.records.with(|records| {
                let own = records.written_by(&me);
                own.filter(|record| match &record.content {
                    Content::Live(body, _) => belongs(record.id, body, outgoing),
                    // Who never heard of a record needn't hear that it is gone.
                    Content::Deleted(kind) => left(record) && kinds(outgoing).contains(&kind.as_str()),
                    Content::Unknown(_) => false,
                })
                .cloned()
                .collect()
            })
        })
    }

    /// Signs exactly these records: those that `contents` gave to the screen. `from` is the line above the armor that
    /// says who it is from; it holds no personal data.
    ///
    /// # Errors
    /// That the bundle breaks a limit of the format, or that the device can't sign.
    pub async fn hand_out(self, outgoing: Outgoing, records: Vec<Record>, from: String) -> Result<Handout, Failure> {
        let now = clock::now();
        let sequence = self.next_sequence().await;
        let (kind, audience) = match outgoing {
            Outgoing::Kit(forum) => (Kind::ForumKit, Some(forum)),
            Outgoing::Needs(forum) => (Kind::NeedsBundle, Some(forum)),
            Outgoing::Assessment(_) => (Kind::SelfAssessmentBundle, None),
        };
        let me = self.me();
        let bundle = Bundle {
            id: self.fresh_id().ok_or(Failure::NoRandom)?,
            kind,
            issuer: me.issuer.clone(),
            valid_from: now,
            valid_until: Some(until(&records).unwrap_or(now.plus_days(VALID_DAYS))),
            audience,
            dataset: me.dataset,
            sequence,
            app: format!("yoriai {}", env!("CARGO_PKG_VERSION")),
            records,
        };
        self.sign(outgoing, &bundle, now, &from)
    }

    /// The next number of the stream. A device that can't write counts on in memory: handing out must still work.
    async fn next_sequence(self) -> u64 {
        let (store, used) = self.device.with_value(|device| (device.store.clone(), device.sequence));
        let stored = match store {
            Some(store) => store.next_sequence(used).await.ok(),
            None => None,
        };
        let next = stored.unwrap_or(used + 1);
        self.device.update_value(|device| device.sequence = next);
        next
    }

    fn sign(self, outgoing: Outgoing, bundle: &Bundle, now: Time, from: &str) -> Result<Handout, Failure> {
        let json = self.device.with_value(|device| bundle::write(bundle, &device.key, now)).map_err(Failure::from)?;
        let verified = bundle::open(&json, now).map_err(Failure::from)?;
        let group = self.group_of(outgoing);
        let mut handout = Handout {
            outgoing,
            json_name: bundle::file_name(bundle, &group, "json"),
            text_name: bundle::file_name(bundle, &group, "txt"),
            text: String::new(),
            hash: hex(&verified.hash()),
            fingerprint: self.fingerprint(),
            sequence: bundle.sequence,
            signed_at: now,
            records: bundle.records.len(),
            revisions: bundle.records.iter().map(|record| (record.id, record.rev)).collect(),
            json: Vec::new(),
        };
        let text = &self.text().files;
        let [kit, needs, assessment] = text.kinds;
        let kind = match outgoing {
            Outgoing::Kit(_) => kit,
            Outgoing::Needs(_) => needs,
            Outgoing::Assessment(_) => assessment,
        };
        let lines = (text.preface)(kind, from, now, handout.records, &handout.fingerprint);
        handout.text = bundle::armor(&lines, &json);
        handout.json = json;
        Ok(handout)
    }

    /// The group's id for the file name; empty where there is none.
    fn group_of(self, outgoing: Outgoing) -> String {
        let Outgoing::Needs(forum) = outgoing else { return String::new() };
        let me = self.me();
        self.records
            .with_untracked(|records| records.attendance(forum, &me).map(|here| here.group.clone()))
            .unwrap_or_default()
    }

    /// Saves the readable file.
    pub fn save_json(self, handout: &Handout) {
        if file::download(&handout.json_name, "application/json", &handout.json) {
            self.left(handout);
        }
    }

    /// Saves the armored file.
    pub fn save_text(self, handout: &Handout) {
        if file::download(&handout.text_name, "text/plain;charset=utf-8", handout.text.as_bytes()) {
            self.left(handout);
        }
    }

    /// Saves a file that is made for reading elsewhere: Markdown, CSV.
    pub fn save_report(self, name: &str, mime: &str, text: &str) {
        let _ = file::download(name, mime, text.as_bytes());
    }

    /// Whether this device has a share sheet for files.
    #[must_use]
    pub fn can_share(self, handout: &Handout) -> bool {
        file::can_share(&handout.text_name, handout.text.as_bytes())
    }

    /// Opens the share sheet with the armored file.
    pub async fn share(self, handout: &Handout) -> bool {
        let shared = file::share(&handout.text_name, handout.text.as_bytes()).await;
        if shared {
            self.left(handout);
        }
        shared
    }

    /// Copies the armored text, for a mail.
    pub async fn copy(self, handout: &Handout) -> bool {
        let copied = clipboard::copy(&handout.text).await;
        if copied {
            self.left(handout);
        }
        copied
    }

    /// These revisions have left the device.
    fn left(self, handout: &Handout) {
        let Some(store) = self.device.with_value(|device| device.store.clone()) else { return };
        let revisions = handout.revisions.clone();
        spawn_local(async move {
            if let Ok(exported) = store.mark_exported(&revisions, clock::now()).await {
                self.exported.set(exported);
                self.device.with_value(|device| device.tabs.tell("reload"));
            }
        });
    }
}

/// Whether a record goes into a bundle.
fn belongs(id: Id, body: &Body, outgoing: Outgoing) -> bool {
    match (outgoing, body) {
        (Outgoing::Kit(forum), Body::Forum(_)) => id == forum,
        (Outgoing::Needs(forum), _) => body.forum() == Some(forum),
        (Outgoing::Assessment(assessment), Body::Assessment(_)) => id == assessment,
        (Outgoing::Assessment(assessment), Body::Answer(answer)) => answer.assessment == assessment,
        (Outgoing::Assessment(assessment), Body::Evidence(evidence)) => evidence.assessment == Some(assessment),
        _ => false,
    }
}

/// The kinds that a bundle may hold.
fn kinds(outgoing: Outgoing) -> &'static [&'static str] {
    match outgoing {
        Outgoing::Kit(_) => &["forum"],
        Outgoing::Needs(_) => &["attendance", "note", "cluster", "vote", "need"],
        Outgoing::Assessment(_) => &["answer", "evidence"],
    }
}

/// The end of the consent, for bundles that hold one.
fn until(records: &[Record]) -> Option<Time> {
    records.iter().find_map(|record| match record.body() {
        Some(Body::Assessment(assessment)) => assessment.consent.as_ref().map(|consent| consent.until),
        _ => None,
    })
}
