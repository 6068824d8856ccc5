//! The one door out: own records as a signed letter, sealed where people are in it; [`super::leaving`] saves it.
//!
//! Signing and saving are two taps: a share sheet only opens with the bytes ready before the tap.

use leptos::prelude::*;

use super::outgoing::{belongs, leftovers};
use super::{App, Outgoing, Picked};
use crate::bundle::{Bundle, Envelope, PublicKey, ReadBack, Rejected, read_back, squares};
use crate::domain::body::Body;
use crate::domain::id::Id;
use crate::domain::recipient::Recipient;
use crate::domain::record::{Content, Record};
use crate::domain::skill::Standard;
use crate::domain::time::Time;
use crate::platform::{clock, file};
use crate::text::Failure;
use crate::worker::task::{Answer, Task};

/// How long kits and needs stay valid, in days.
const VALID_DAYS: i64 = 365;

/// A file of a handout: its name, and its bytes.
pub type File = (String, Vec<u8>);

/// A signed letter, ready to be saved.
#[derive(Clone, PartialEq, Debug)]
pub struct Handout {
    /// What it is.
    pub outgoing: Outgoing,
    /// The readable file, `.json`; none where the letter is sealed.
    pub readable: Option<File>,
    /// The file for mail: `.txt`, or `.age.txt` where the letter is sealed.
    pub mail: File,
    pub(super) text: String,
    /// Identity of the bundle, hexadecimal.
    pub hash: String,
    /// The signer's digits for the telephone.
    pub fingerprint: String,
    /// Number in this device's stream.
    pub sequence: u64,
    /// When it was signed.
    pub signed_at: Time,
    /// Who can open it; empty where it is not sealed.
    pub recipients: Vec<Recipient>,
    pub(super) revisions: Vec<(Id, u64)>,
}

impl Handout {
    /// Whether these are exactly the revisions that were signed.
    #[must_use]
    pub fn holds(&self, records: &[Record]) -> bool {
        records.iter().map(|record| (record.id, record.rev)).eq(self.revisions.iter().copied())
    }

    /// Records inside, deleted ones too.
    #[must_use]
    pub fn records(&self) -> usize {
        self.revisions.len()
    }

    /// Whether a file that was saved is the one that was signed, in any of its forms. None if it can't be read.
    pub async fn read_back(&self, saved: &Picked) -> Option<ReadBack> {
        let readable = self.readable.as_ref().map(|(_, bytes)| bytes.as_slice());
        let forms: Vec<&[u8]> = readable.into_iter().chain([self.mail.1.as_slice()]).collect();
        let longest = forms.iter().map(|form| form.len()).max().unwrap_or(0);
        // What goes on much longer is another file, whatever follows.
        let most = u32::try_from(2 * longest + 1024).unwrap_or(u32::MAX);
        let bytes = file::first_bytes(saved, most).await?;
        Some(read_back(&forms, &bytes))
    }

    /// The letter as texts for codes to scan, in order, and how many bytes they carry. None where it is sealed.
    #[must_use]
    pub fn squares(&self) -> Option<(Vec<String>, usize)> {
        let (_, bytes) = self.readable.as_ref()?;
        // On one line: the signature is about what it says, not about how it is laid out.
        let document: serde_json::Value = serde_json::from_slice(bytes).ok()?;
        let short = document.to_string();
        Some((squares(short.as_bytes()), short.len()))
    }
}

impl App {
    /// The signer's digits for the telephone.
    #[must_use]
    pub fn fingerprint(self) -> String {
        digits(self.me().issuer.as_str())
    }

    /// Exactly the records that would go out now. Reactive.
    #[must_use]
    pub fn contents(self, outgoing: Outgoing) -> Vec<Record> {
        let me = self.me();
        self.exported.with(|exported| {
            let left = |record: &Record| exported.revisions.contains_key(&record.id.to_string());
            self.records.with(|records| {
                let standard = match outgoing {
                    Outgoing::Call(call) => records.call(call).and_then(|call| call.standard),
                    _ => None,
                };
                let own = records.written_by(&me);
                own.filter(|record| match &record.content {
                    Content::Live(body, _) => belongs(record.id, body, outgoing, standard),
                    // Who never heard of a record needn't hear that it is gone.
                    Content::Deleted(kind, _) => left(record) && leftovers(outgoing).contains(&kind.as_str()),
                    Content::Unknown(_) => false,
                })
                .cloned()
                .collect()
            })
        })
    }

    /// Who can open it once it is sealed; empty: it goes unsealed, or not at all. Reactive.
    #[must_use]
    pub fn recipients(self, outgoing: Outgoing) -> Vec<Recipient> {
        self.records
            .with(|records| match outgoing {
                Outgoing::Needs(forum) => records.forum(forum).map(|(_, plan)| plan.recipients.clone()),
                Outgoing::Assessment(_, Some(call)) | Outgoing::Withdrawal(call) | Outgoing::Review(_, call) => {
                    records.call(call).map(|call| call.recipients.clone())
                }
                Outgoing::Assessment(_, None)
                | Outgoing::Kit(_)
                | Outgoing::Call(_)
                | Outgoing::Standard(_)
                | Outgoing::Result(_)
                | Outgoing::Receipt(_) => None,
            })
            .unwrap_or_default()
    }

    /// Signs exactly these records: those that `contents` gave to the screen. `from` is the line above the block that
    /// says who it is from; it holds no personal data.
    ///
    /// # Errors
    /// That the bundle breaks a limit of the format, that nobody could open it, or that the device can't sign.
    pub async fn hand_out(self, outgoing: Outgoing, records: Vec<Record>, from: String) -> Result<Handout, Failure> {
        let _at_work = self.at_work();
        let now = clock::now();
        let kind = outgoing.kind();
        let recipients = untrack(move || self.recipients(outgoing));
        if kind.envelope() == Envelope::Always && recipients.is_empty() {
            return Err(Failure::NoRecipient);
        }
        let me = self.me();
        let mut bundle = Bundle {
            id: self.fresh_id().ok_or(Failure::NoRandom)?,
            kind,
            issuer: me.issuer.clone(),
            valid_from: now,
            valid_until: None,
            audience: outgoing.audience(),
            dataset: me.dataset,
            sequence: self.next_sequence().await,
            app: format!("yoriai {}", env!("CARGO_PKG_VERSION")),
            records,
            belongings: None,
        };
        // A consent inside ends earlier than anything we would say.
        // That something was taken back never runs out.
        if !matches!(outgoing, Outgoing::Withdrawal(_)) {
            let until = bundle.until().into_iter().chain(self.kept_by_call(outgoing)).min();
            bundle.valid_until = Some(until.unwrap_or(self.today(outgoing, now).plus_days(VALID_DAYS)));
        }
        self.sign(outgoing, &bundle, recipients, &from).await
    }

    /// How long a call keeps the assessment that answers it.
    fn kept_by_call(self, outgoing: Outgoing) -> Option<Time> {
        let Outgoing::Assessment(id, Some(call)) = outgoing else { return None };
        let me = self.me();
        self.records.with_untracked(|records| match records.body(&me, id) {
            Some(Body::Assessment(assessment)) => records.call(call)?.keeps_until(assessment.consent.as_ref()?.at),
            _ => None,
        })
    }

    /// The published standard that an assessment answers.
    fn standard_of(self, outgoing: Outgoing) -> Option<Box<Standard>> {
        let Outgoing::Assessment(id, _) = outgoing else { return None };
        let me = self.me();
        self.records.with_untracked(|records| match records.body(&me, id) {
            Some(Body::Assessment(assessment)) => records.standard(assessment.standard?).cloned().map(Box::new),
            _ => None,
        })
    }

    /// The moment from which a file counts its days. A device whose clock stands at 1970 would sign what is over before
    /// anybody reads it: the forum's kit, and the day in the hall, tell it better.
    fn today(self, outgoing: Outgoing, now: Time) -> Time {
        let told = self.records.with_untracked(|records| {
            let (key, plan) = records.forum(outgoing.audience()?)?;
            let kit = records.get(&key.stream, key.id).map(|record| record.updated_at);
            let day = Time::parse(&format!("{}T00:00:00Z", plan.date));
            kit.into_iter().chain(day).max()
        });
        told.map_or(now, |told| told.max(now))
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

    async fn sign(
        self,
        outgoing: Outgoing,
        bundle: &Bundle,
        recipients: Vec<Recipient>,
        from: &str,
    ) -> Result<Handout, Failure> {
        let words = &self.text().files;
        let (now, name) = (bundle.valid_from, outgoing.incoming().word(words.kinds));
        let lines = if recipients.is_empty() {
            (words.preface)(name, from, now, bundle.records.len(), &self.fingerprint())
        } else {
            // Outside the envelope stands only what a stranger may read.
            (words.preface_sealed)(name, from, now)
        };
        let task = Task::Sign {
            document: bundle.to_document(),
            standard: self.standard_of(outgoing),
            recipients: recipients.iter().map(|recipient| recipient.key.clone()).collect(),
            group: self.group_of(outgoing),
            lines,
            now,
        };
        let (hash, fingerprint, names, files) = match self.ask(&task, &[]).await? {
            (Answer::Signed { hash, fingerprint, names }, files) => (hash, fingerprint, names, files),
            (Answer::Refused(refusal), _) => return Err(Rejected::from(refusal).into()),
            _ => return Err(Failure::NoWorker),
        };
        let mut files = names.into_iter().zip(files);
        let (letter, mail) = files.next().zip(files.next()).ok_or(Failure::NoWorker)?;
        let text = String::from_utf8_lossy(&mail.1).into_owned();
        let (readable, mail) = if recipients.is_empty() { (Some(letter), mail) } else { (None, letter) };
        Ok(Handout {
            outgoing,
            readable,
            mail,
            text,
            hash,
            fingerprint,
            sequence: bundle.sequence,
            signed_at: now,
            recipients,
            revisions: bundle.records.iter().map(|record| (record.id, record.rev)).collect(),
        })
    }

    /// The group's id for the file name; empty where there is none.
    fn group_of(self, outgoing: Outgoing) -> String {
        let Outgoing::Needs(forum) = outgoing else { return String::new() };
        let me = self.me();
        self.records
            .with_untracked(|records| records.attendance(forum, &me).map(|here| here.group.clone()))
            .unwrap_or_default()
    }
}

/// A key's digits for the telephone; empty for what is no key.
pub(super) fn digits(issuer: &str) -> String {
    PublicKey::from_did(issuer).map(|key| key.fingerprint().to_string()).unwrap_or_default()
}
