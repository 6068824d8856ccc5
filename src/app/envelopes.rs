//! The coordinator's sealing keys and the device's backup: wishes to the worker, and what is known about them here.

use leptos::prelude::*;

use super::{App, Picked};
use crate::bundle::Rejected;
use crate::platform::{clock, file, page};
use crate::store::Envelope;
use crate::text::Failure;
use crate::worker::task::{Answer, Task};

/// A picture of squares: side length, and the dark ones row by row.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Squares {
    /// Squares on one side.
    pub side: usize,
    /// Row by row: dark or not.
    pub dark: Vec<bool>,
}

/// How an attempt with a passphrase or a file ended.
#[derive(Clone, PartialEq, Debug)]
pub enum Attempt<T> {
    /// Well.
    Done(T),
    /// The file, the key or the passphrase is refused.
    Refused(Rejected),
}

impl App {
    /// Reads which sealing keys this device has.
    pub async fn look_at_envelopes(self) {
        let Some(store) = self.device.with_value(|device| device.store.clone()) else { return };
        if let Ok(found) = store.envelopes().await {
            self.envelopes.set(found);
        }
    }

    /// The sealing key that may be published: the newest of which a copy exists. Reactive.
    #[must_use]
    pub fn publishable(self) -> Option<Envelope> {
        self.envelopes.with(|envelopes| envelopes.iter().find(|envelope| envelope.copied.is_some()).cloned())
    }

    /// Makes a sealing key. It can't be published until a copy exists.
    ///
    /// # Errors
    /// The device's.
    pub async fn make_envelope(self) -> Result<(), Failure> {
        self.demand(&Task::MakeEnvelope(clock::now()), &[]).await?;
        self.look_at_envelopes().await;
        Ok(())
    }

    /// The secret of a sealing key, for the sheet. Only call it for a person who asked to see it.
    ///
    /// # Errors
    /// The device's.
    pub async fn show_envelope(self, recipient: &str) -> Result<String, Failure> {
        match self.demand(&Task::ShowEnvelope(recipient.to_owned()), &[]).await? {
            (Answer::Secret(secret), _) => Ok(secret),
            _ => Err(Failure::NoWorker),
        }
    }

    /// Saves a sealing key under a passphrase.
    ///
    /// # Errors
    /// The device's.
    pub async fn export_envelope(self, recipient: &str, passphrase: &str) -> Result<(), Failure> {
        let task = Task::ExportEnvelope { recipient: recipient.to_owned(), passphrase: passphrase.to_owned() };
        let (_, files) = self.demand(&task, &[]).await?;
        let bytes = files.first().ok_or(Failure::NoWorker)?;
        let _ = file::download("yoriai-key.age.txt", "text/plain;charset=utf-8", bytes);
        Ok(())
    }

    /// Whether a person has the secret on paper: the last letters, as typed.
    ///
    /// # Errors
    /// The device's.
    pub async fn prove_copy(self, recipient: &str, typed: &str) -> Result<bool, Failure> {
        let (recipient, typed, now) = (recipient.to_owned(), typed.to_owned(), clock::now());
        let (answer, _) = self.demand(&Task::ProveCopy { recipient, typed, now }, &[]).await?;
        self.look_at_envelopes().await;
        Ok(matches!(answer, Answer::Proven(true)))
    }

    /// Brings a sealing key back: from the sheet as typed, or from a file with its passphrase.
    ///
    /// # Errors
    /// The device's.
    pub async fn restore_envelope(self, from: Option<Picked>, secret: &str) -> Result<Attempt<String>, Failure> {
        let files: Vec<_> = from.into_iter().map(|picked| picked.body).collect();
        let task = Task::RestoreEnvelope { secret: secret.to_owned(), now: clock::now() };
        let (answer, _) = self.ask(&task, &files).await?;
        self.look_at_envelopes().await;
        match answer {
            Answer::Envelope(recipient) => Ok(Attempt::Done(recipient)),
            Answer::Refused(refusal) => Ok(Attempt::Refused(refusal.into())),
            _ => Err(Failure::NoWorker),
        }
    }

    /// Saves everything on this device under a passphrase.
    ///
    /// # Errors
    /// The device's.
    pub async fn back_up(self, passphrase: &str) -> Result<(), Failure> {
        let id = self.fresh_id().ok_or(Failure::NoRandom)?;
        let now = clock::now();
        let text = &self.text().files;
        let lines = (text.preface_sealed)(text.backup, "", now);
        let task = Task::Backup { id, passphrase: passphrase.to_owned(), lines, now };
        let (answer, files) = self.demand(&task, &[]).await?;
        let bytes = files.first().ok_or(Failure::NoWorker)?;
        let Answer::Signed { names, .. } = answer else { return Err(Failure::NoWorker) };
        let name = names.first().ok_or(Failure::NoWorker)?;
        if file::download(name, "text/plain;charset=utf-8", bytes) {
            self.everything_left(now).await;
        }
        Ok(())
    }

    /// A backup back onto this empty device. The page loads anew afterwards.
    ///
    /// # Errors
    /// The device's.
    pub async fn restore(self, from: Picked, passphrase: &str) -> Result<Attempt<(usize, usize)>, Failure> {
        let task = Task::Restore { passphrase: passphrase.to_owned(), now: clock::now() };
        match self.ask(&task, &[from.body]).await?.0 {
            Answer::Restored { records, bundles } => Ok(Attempt::Done((records, bundles))),
            Answer::Refused(refusal) => Ok(Attempt::Refused(refusal.into())),
            _ => Err(Failure::NoWorker),
        }
    }

    /// Loads the page anew, after everything under it has changed.
    pub fn reload(self) {
        page::reload();
    }

    /// A text as squares; empty where it is too long.
    pub async fn squares(self, text: &str) -> Squares {
        match self.ask(&Task::Qr(text.to_owned()), &[]).await {
            Ok((Answer::Squares(side, dark), _)) => Squares { side, dark },
            _ => Squares::default(),
        }
    }
}
