//! The one door in: look at files, say what each would change, and only then take them in.
//!
//! A file that is refused changes nothing, and one bad file never stops the others.

use leptos::prelude::*;

use super::{App, Picked};
use crate::bundle::{self, Bundle, Code, Kind, Rejected, Verified};
use crate::domain::body::Body;
use crate::domain::canonical::Hash;
use crate::domain::id::Id;
use crate::domain::record::Applied;
use crate::domain::time::Time;
use crate::platform::clock;
use crate::store::Kept;
use crate::text::Failure;

/// One file that arrived, and what was found in it.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// What the file was called; only shown.
    pub name: String,
    /// What was found.
    pub finding: Finding,
    /// Whether it was taken in since.
    pub taken_in: bool,
}

/// The shape of a refusal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// The content changed after signing.
    Tampered,
    /// Cut off or damaged.
    Broken,
    /// Changed by a mail system.
    Rewritten,
    /// Sealed, and not for us.
    Sealed,
    /// Expired or revoked.
    Old,
    /// Not ours, not for here, or of a kind that this version doesn't read.
    Foreign,
}

/// Which kind of bundle arrived.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Incoming {
    /// The kit of a forum.
    Kit,
    /// A table's hand-in.
    Needs,
    /// A self-assessment.
    Assessment,
}

impl Arrival {
    fn new(name: &str, finding: Finding) -> Self {
        Self { name: name.to_owned(), finding, taken_in: false }
    }

    /// Whether it can still be taken in.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        !self.taken_in && matches!(self.finding, Finding::Good(_))
    }

    /// The forum whose kit this is.
    fn kit(&self) -> Option<Id> {
        match &self.finding {
            Finding::Good(preview) if preview.kind == Incoming::Kit => preview.audience,
            _ => None,
        }
    }

    /// Whether it was refused only because its forum is not known here.
    fn is_stranger(&self) -> bool {
        matches!(&self.finding, Finding::Refused(rejected) if rejected.code == Code::Audience)
    }

    /// Remembers that it was taken in.
    pub fn mark_taken_in(&mut self) {
        self.taken_in = matches!(self.finding, Finding::Good(_));
    }

    /// The shape of its refusal; `Foreign` for files that were not refused.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        let Finding::Refused(rejected) = &self.finding else { return Verdict::Foreign };
        match rejected.code {
            Code::Signature | Code::Issuer | Code::ProofCount | Code::Duplicate => Verdict::Tampered,
            Code::Armor | Code::Json | Code::Number | Code::ProofValue | Code::Key | Code::Context | Code::Schema => {
                Verdict::Broken
            }
            Code::Encoding => Verdict::Rewritten,
            Code::NotForMe | Code::Decrypt => Verdict::Sealed,
            Code::Time | Code::Revoked => Verdict::Old,
            Code::Size
            | Code::Zip
            | Code::Kind
            | Code::Limit
            | Code::NoProof
            | Code::Suite
            | Code::Format
            | Code::Audience => Verdict::Foreign,
        }
    }
}

/// What was found in a file.
#[derive(Clone, Debug)]
pub enum Finding {
    /// A bundle that can be taken in.
    Good(Box<Preview>),
    /// A bundle that is here already.
    Already,
    /// A bundle that this very device signed: its records are here.
    Own,
    /// Refused, with its code.
    Refused(Rejected),
}

/// What a bundle would change.
#[derive(Clone, Debug)]
pub struct Preview {
    /// Which kind.
    pub kind: Incoming,
    /// A kit's own title.
    pub title: Option<String>,
    /// A table's group: its id in the kit.
    pub group: Option<String>,
    /// The forum or call that it answers.
    pub audience: Option<Id>,
    /// The signer's digits for the telephone.
    pub fingerprint: String,
    /// Number in the sender's stream.
    pub sequence: u64,
    /// When it was made, by the sender's clock.
    pub made_at: Time,
    /// Records that are not here yet.
    pub new: usize,
    /// Records with a later revision.
    pub newer: usize,
    /// Records that stay as they are.
    pub same: usize,
    /// Records with the same revision and another content.
    pub conflicts: usize,
    verified: Verified<Bundle>,
}

impl App {
    /// Looks at picked files without changing anything; `progress` hears how many are done.
    ///
    /// A table's file may arrive together with its kit: then the kit counts as known.
    pub async fn inspect_files(self, picked: &[Picked], progress: impl Fn(usize)) -> Vec<Arrival> {
        let mut arrivals = Vec::with_capacity(picked.len());
        for (done, file) in picked.iter().enumerate() {
            progress(done);
            arrivals.push(self.inspect_file(file, &[]).await);
        }
        let kits: Vec<Id> = arrivals.iter().filter_map(Arrival::kit).collect();
        for (arrival, file) in arrivals.iter_mut().zip(picked) {
            if !kits.is_empty() && arrival.is_stranger() {
                *arrival = self.inspect_file(file, &kits).await;
            }
        }
        arrivals
    }

    async fn inspect_file(self, picked: &Picked, kits: &[Id]) -> Arrival {
        if picked.size > bundle::MOST_BYTES {
            return Arrival::new(&picked.name, Finding::Refused(Code::Size.into()));
        }
        match picked.read().await {
            Some(bytes) => self.inspect(&picked.name, &bytes, kits),
            None => Arrival::new(&picked.name, Finding::Refused(Code::Kind.into())),
        }
    }

    /// Looks at bytes without changing anything. `kits` are forums whose kit came along.
    #[must_use]
    pub fn inspect(self, name: &str, bytes: &[u8], kits: &[Id]) -> Arrival {
        let finding = match bundle::open(bytes, clock::now()) {
            Err(rejected) => Finding::Refused(rejected),
            Ok(verified) if self.has(verified.hash()) => Finding::Already,
            Ok(verified) if verified.get().stream() == self.me() => Finding::Own,
            Ok(verified) if !self.concerns(verified.get(), kits) => Finding::Refused(Code::Audience.into()),
            Ok(verified) => Finding::Good(Box::new(self.preview(verified))),
        };
        Arrival::new(name, finding)
    }

    fn has(self, hash: Hash) -> bool {
        self.device.with_value(|device| device.kept.contains(&hash))
    }

    /// A table's bundle is for devices that know the forum; everything else is for everyone.
    fn concerns(self, bundle: &Bundle, kits: &[Id]) -> bool {
        match (bundle.kind, bundle.audience) {
            (Kind::NeedsBundle, Some(forum)) => {
                kits.contains(&forum) || self.records.with_untracked(|records| records.forum(forum).is_some())
            }
            (Kind::NeedsBundle, None) => false,
            (Kind::ForumKit | Kind::SelfAssessmentBundle, _) => true,
        }
    }

    fn preview(self, verified: Verified<Bundle>) -> Preview {
        let bundle = verified.get();
        let stream = bundle.stream();
        let (mut new, mut newer, mut same, mut conflicts) = (0, 0, 0, 0);
        self.records.with_untracked(|records| {
            for record in &bundle.records {
                *match records.compare(&stream, record) {
                    Applied::New => &mut new,
                    Applied::Newer => &mut newer,
                    Applied::Nothing => &mut same,
                    Applied::Conflict => &mut conflicts,
                } += 1;
            }
        });
        Preview {
            kind: match bundle.kind {
                Kind::ForumKit => Incoming::Kit,
                Kind::NeedsBundle => Incoming::Needs,
                Kind::SelfAssessmentBundle => Incoming::Assessment,
            },
            group: bundle.records.iter().find_map(|record| match record.body() {
                Some(Body::Attendance(attendance)) => Some(attendance.group.clone()),
                _ => None,
            }),
            title: bundle.records.iter().find_map(|record| match record.body() {
                Some(Body::Forum(forum)) => Some(forum.title.clone()),
                _ => None,
            }),
            audience: bundle.audience,
            fingerprint: verified.fingerprint().to_string(),
            sequence: bundle.sequence,
            made_at: bundle.valid_from,
            new,
            newer,
            same,
            conflicts,
            verified,
        }
    }

    /// Takes in every good file: keeps its bytes, then merges its records. Returns how many.
    ///
    /// # Errors
    /// The device's; then nothing was kept and nothing merged.
    pub async fn take_in(self, arrivals: &[Arrival]) -> Result<usize, Failure> {
        let good: Vec<(&str, &Verified<Bundle>)> = arrivals
            .iter()
            .filter_map(|arrival| match &arrival.finding {
                Finding::Good(preview) if !arrival.taken_in => Some((arrival.name.as_str(), &preview.verified)),
                _ => None,
            })
            .collect();
        let arrived = clock::now();
        let rows: Vec<(Hash, Kept)> = good
            .iter()
            .map(|(name, verified)| {
                let kept = Kept { bytes: verified.exact().to_vec(), arrived, name: (*name).to_owned() };
                (verified.hash(), kept)
            })
            .collect();
        if let Some(store) = self.device.with_value(|device| device.store.clone()) {
            store.keep(&rows).await?;
        }
        for (_, verified) in &good {
            self.merge(verified);
        }
        self.device.with_value(|device| device.tabs.tell("reload"));
        self.ask_to_keep();
        Ok(good.len())
    }

    /// Joins a verified bundle into what is shown.
    pub(super) fn merge(self, verified: &Verified<Bundle>) {
        let hash = verified.hash();
        if self.has(hash) {
            return;
        }
        self.device.update_value(|device| device.kept.push(hash));
        self.records.update(|records| verified.get().merge_into(records));
    }
}
