//! Where tasks become answers: the store, what was read and waits to be kept, and the signer.

use std::collections::BTreeMap;

use super::task::{Answer, Refusal, StoreTrouble, Task};
use crate::bundle::{Code, Identity as Envelope, Rejected, SigningKey};
use crate::domain::canonical::{Hash, unhex};
use crate::domain::id::Id;
use crate::store::{Identity, Store, StoreError};

/// A file beside a task.
pub struct Sheet {
    /// Its size in bytes, known before reading.
    pub size: usize,
    /// The browser's file, or bytes.
    pub body: wasm_bindgen::JsValue,
}

/// Why a task could not be done.
pub enum Trouble {
    /// The file or the wish is refused.
    Rejected(Rejected),
    /// The device failed.
    Store(StoreError),
}

/// An answer, and the files beside it.
pub type Outcome = Result<(Answer, Vec<Vec<u8>>), Trouble>;

/// The worker's state.
#[derive(Default)]
pub struct Office {
    /// The name of the store.
    store: String,
    open: Option<Store>,
    /// The signer of a page without a store.
    seed: Option<Identity>,
    /// The exact bytes of what `Inspect` verified and `Keep` may write.
    pub(super) found: BTreeMap<Hash, Vec<u8>>,
}

impl Office {
    /// An office over a store.
    #[must_use]
    pub fn new(store: &str) -> Self {
        Self { store: store.to_owned(), ..Self::default() }
    }

    /// Does a task.
    pub async fn answer(&mut self, task: Task, sheets: Vec<Sheet>) -> (Answer, Vec<Vec<u8>>) {
        self.carry_out(task, sheets).await.unwrap_or_else(|trouble| match trouble {
            Trouble::Rejected(rejected) => (Answer::Refused(Refusal::from(rejected)), Vec::new()),
            Trouble::Store(error) => (Answer::Failed(error.into()), Vec::new()),
        })
    }

    async fn carry_out(&mut self, task: Task, sheets: Vec<Sheet>) -> Outcome {
        match task {
            Task::UseSeed(seed, dataset) => Ok(plain(self.use_seed(&seed, dataset))),
            Task::Inspect { now, first } => self.inspect(sheets, now, first).await,
            Task::Keep { bundles, now, import, stored } => self.keep(&bundles, now, import, stored).await,
            Task::Recheck(hashes) => self.recheck(&hashes).await,
            Task::Sign { document, standard, recipients, group, lines, now } => {
                self.sign(document, standard.as_deref(), &recipients, [&group, &lines], now).await
            }
            Task::MakeEnvelope(now) => self.make_envelope(now).await,
            Task::ShowEnvelope(recipient) => self.show_envelope(&recipient).await,
            Task::ExportEnvelope { recipient, passphrase } => self.export_envelope(&recipient, &passphrase).await,
            Task::ProveCopy { recipient, typed, now } => self.prove_copy(&recipient, &typed, now).await,
            Task::RestoreEnvelope { secret, now } => self.restore_envelope(sheets, &secret, now).await,
            Task::Backup { id, passphrase, lines, now } => self.backup(id, &passphrase, &lines, now).await,
            Task::Restore { passphrase, now } => self.restore(sheets, &passphrase, now).await,
            Task::Qr(text) => super::qr::squares(&text).map(plain),
        }
    }

    fn use_seed(&mut self, seed: &str, dataset: Id) -> Answer {
        if let Some(seed) = unhex(seed) {
            self.seed = Some(Identity { seed, dataset });
        }
        Answer::Done
    }

    /// The store, opened once.
    pub(super) async fn store(&mut self) -> Result<Store, StoreError> {
        if let Some(open) = &self.open {
            return Ok(open.clone());
        }
        let store = Store::open(&self.store).await?;
        self.open = Some(store.clone());
        Ok(store)
    }

    /// The key that signs on this device.
    pub(super) async fn signing_key(&mut self) -> Result<SigningKey, StoreError> {
        let identity = match &self.seed {
            Some(identity) => identity.clone(),
            None => self.store().await?.identity().await?,
        };
        Ok(SigningKey::from_seed(identity.seed))
    }

    /// The keys that open what was sealed to this device. A page without a store has none.
    pub(super) async fn envelopes(&mut self) -> Result<Vec<Envelope>, StoreError> {
        if self.seed.is_some() {
            return Ok(Vec::new());
        }
        let secrets = self.store().await?.envelope_secrets().await?;
        Ok(secrets.iter().filter_map(|secret| Envelope::parse(secret).ok()).collect())
    }
}

/// An answer without files.
pub(super) fn plain(answer: Answer) -> (Answer, Vec<Vec<u8>>) {
    (answer, Vec::new())
}

impl From<Code> for Trouble {
    fn from(code: Code) -> Self {
        Self::Rejected(code.into())
    }
}

impl From<Rejected> for Trouble {
    fn from(rejected: Rejected) -> Self {
        Self::Rejected(rejected)
    }
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<StoreError> for StoreTrouble {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Refused => Self::Refused,
            StoreError::Full => Self::Full,
            StoreError::Lost => Self::Lost,
            StoreError::Newer => Self::Newer,
            StoreError::Broken => Self::Broken,
            StoreError::Failed => Self::Failed,
        }
    }
}
