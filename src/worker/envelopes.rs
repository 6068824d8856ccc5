//! The coordinator's sealing keys: made, shown for the sheet, exported, proven to be copied, brought back.

use super::office::{Office, Outcome, Sheet, Trouble, plain};
use super::reading::bytes;
use super::task::Answer;
use crate::bundle::{Code, Identity, Limits, Opener, read_age, seal_with, unseal};
use crate::domain::time::Time;
use crate::store::Envelope;

/// How many letters off the end of the secret prove that somebody has it on paper.
const PROOF: usize = 8;

impl Office {
    pub(super) async fn make_envelope(&mut self, now: Time) -> Outcome {
        self.adopt(&Identity::generate(), now, None).await
    }

    pub(super) async fn show_envelope(&mut self, recipient: &str) -> Outcome {
        let identity = self.envelope(recipient).await?;
        Ok(plain(Answer::Secret(identity.secret().to_string())))
    }

    pub(super) async fn export_envelope(&mut self, recipient: &str, passphrase: &str) -> Outcome {
        let secret = self.envelope(recipient).await?.secret();
        // The form of the age tools: a remark with the public half, then the secret.
        let content = zeroize::Zeroizing::new(format!("# public key: {recipient}\n{}\n", *secret));
        let file = seal_with(content.as_bytes(), passphrase)?;
        Ok((Answer::Done, vec![file.into_bytes()]))
    }

    pub(super) async fn prove_copy(&mut self, recipient: &str, typed: &str, now: Time) -> Outcome {
        let secret = self.envelope(recipient).await?.secret();
        let typed: String = typed.split_whitespace().collect::<String>().to_ascii_uppercase();
        let proven = typed.len() >= PROOF && secret.ends_with(&typed);
        if proven {
            self.store().await?.mark_copied(recipient, now).await?;
        }
        Ok(plain(Answer::Proven(proven)))
    }

    pub(super) async fn restore_envelope(&mut self, sheets: Vec<Sheet>, secret: &str, now: Time) -> Outcome {
        let identity = if sheets.is_empty() {
            Identity::parse(secret)?
        } else {
            let file = bytes(sheets, Limits::FILE.file).await?;
            let content = unseal(&read_age(&file)?, Opener::Passphrase(secret), Limits::FILE.file)?;
            let text = zeroize::Zeroizing::new(String::from_utf8(content).map_err(|_| Code::Key)?);
            let line = text.lines().find(|line| line.starts_with("AGE-SECRET-KEY-1")).ok_or(Code::Key)?;
            Identity::parse(line)?
        };
        // Whoever brought it from a sheet or a file has a copy.
        self.adopt(&identity, now, Some(now)).await
    }

    async fn adopt(&mut self, identity: &Identity, made: Time, copied: Option<Time>) -> Outcome {
        let recipient = identity.recipient().to_string();
        // A key that is brought back is not newer than it was.
        let known = self.store().await?.envelopes().await?.into_iter().find(|known| known.recipient == recipient);
        let made = known.map_or(made, |known| known.made);
        let envelope = Envelope { recipient: recipient.clone(), made, copied };
        self.store().await?.keep_envelope(&envelope, &identity.secret()).await?;
        Ok(plain(Answer::Envelope(recipient)))
    }

    async fn envelope(&mut self, recipient: &str) -> Result<Identity, Trouble> {
        let all = self.envelopes().await?;
        let found = all.into_iter().find(|identity| identity.recipient().to_string() == recipient);
        found.ok_or_else(|| Code::NotForMe.into())
    }
}
